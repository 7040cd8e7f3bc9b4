import {type SpawnSyncReturns, spawnSync} from 'node:child_process'
import {resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import type {Report} from '../../src/finding/finding.ts'
import {type Repository, repositoryWith} from '../repository.ts'

/** The command as it is installed; `npm run build` makes it. */
export const bin = resolve('bin/medlint.js')

/** Variables of a CI server would change what the command does. */
const clean = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:CI_|GITHUB_|FORCE_COLOR|NO_COLOR)/.test(name)
  )
)

export interface Surroundings {
  env?: Record<string, string>
  input?: string
  /** Other code of the same command. */
  bin?: string
  uid?: number
}

export interface Outcome {
  code: number | null
  out: string
  err: string
}

/** Runs the built command in a folder, as a shell would. */
export function medlint(cwd: string, argv: readonly string[], more: Surroundings = {}): Outcome {
  const {env = {}, input = '', bin: file = bin, uid} = more
  const {status, stdout, stderr}: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    [file, ...argv],
    {
      cwd,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: {...clean, ...env},
      ...(uid === undefined ? {} : {uid, gid: uid})
    }
  )
  return {code: status, out: stdout, err: stderr}
}

/** Runs the built command, and reads the findings that count from its report. */
export function found(cwd: string, argv: readonly string[] = [], more: Surroundings = {}) {
  const {code, out, err} = medlint(cwd, [...argv, '-f', 'json'], more)
  if (out === '') return {code, err, found: [], old: -1, suppressed: -1, files: [], problems: []}
  const {files, problems, summary} = JSON.parse(out) as Report
  return {
    code,
    err,
    found: files.flatMap(({path, findings}) =>
      findings
        .filter(({baselined}) => !baselined)
        .map(({ruleId, place}) => `${path}:${place.start.line} ${ruleId}`)
    ),
    old: summary.baselined,
    suppressed: summary.suppressed,
    files: files.map(({path}) => path),
    problems: [...problems, ...files.flatMap((file) => file.problems)].map(
      ({path, message}) => `${path} ${message}`
    )
  }
}

/** A must-fix rule, a should-fix rule, and two about the site; what other rules say may change. */
const few = ['hype-absolute', 'hype-hyperbole', 'link-target', 'link-anchor']

/** A configuration with which few rules run on the folder `articles`. */
export function fewRules(more: Record<string, unknown> = {}): string {
  const off = rules.filter(({id, scope}) => scope !== 'directive' && !few.includes(id))
  const levels = Object.fromEntries(off.map(({id}) => [id, 'off']))
  return `${JSON.stringify({content: ['articles'], rules: levels, ...more}, undefined, 2)}\n`
}

export const configFile = 'medlint.config.json'

/** A repository with few rules whose first commit holds the articles (without their folder). */
export function siteWith(
  articles: Record<string, string>,
  config: Record<string, unknown> = {}
): Repository {
  return repositoryWith({
    [configFile]: fewRules(config),
    ...Object.fromEntries(
      Object.entries(articles).map(([name, text]) => [`articles/${name}`, text])
    )
  })
}
