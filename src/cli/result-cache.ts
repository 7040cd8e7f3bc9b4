import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {Config} from '../config/config.ts'
import {CacheFile, digest} from '../files/cache.ts'
import {shownPath} from '../files/path.ts'
import {systemReason} from '../files/system-error.ts'
import type {FileResult, Finding} from '../finding/finding.ts'
import type {CachedFile, LintInput, ResultCache} from '../lint.ts'
import type {Rule} from '../rule/define-rule.ts'
import {ruleUrl} from '../rule/run.ts'
import type {RuleTable} from '../rule/settings.ts'
import type {LintFlags} from './lint-flags.ts'
import type {Terminal} from './terminal.ts'

export interface RunCache extends ResultCache {
  /** Whether there is a result of a file at all, be it of another text. */
  has(path: string): boolean
  /** Keeps what is new; says on standard error where that is not possible. */
  save(isWhole: boolean): void
}

/** Where the cache of a working folder lies. */
export function cacheFile({cacheLocation}: Pick<LintFlags, 'cacheLocation'>, cwd: string): string {
  if (cacheLocation !== undefined) return resolve(cwd, cacheLocation)
  const modules = join(cwd, 'node_modules')
  const folder = existsSync(modules)
    ? join(modules, '.cache', 'medlint')
    : join(cwd, '.medlint-cache')
  return join(folder, 'results')
}

/**
 * The results of earlier runs, where the flags or the configuration ask for them.
 * A result is found again only by the same text, under the same settings, with
 * the same build of medlint, on the same day.
 *
 * @param memory used in place of the file of the working folder
 */
export function resultCache(
  input: Omit<LintInput, 'files' | 'site' | 'cache'>,
  config: Config,
  flags: LintFlags,
  {cwd, version, build, stderr}: Terminal,
  memory?: CacheFile
): RunCache | undefined {
  const isAsked = memory !== undefined || (flags.cache ?? config.get('cache'))
  if (!isAsked || flags.stdin) return undefined
  const file = cacheFile(flags, cwd)
  const cache = memory ?? new CacheFile(file)
  const common = digest(
    JSON.stringify({
      version,
      build: build?.() ?? '',
      engine: [input.engine.name, input.engine.version],
      rules: input.rules.map(({id}) => id),
      suppressions: input.suppressions,
      asOf: input.asOf,
      provides: input.provides,
      conventions: input.conventions
    }),
    ...evidenceOf(config, cwd)
  )
  const tables = new Map<RuleTable, string>()
  const settingsOf = (path: string) => {
    const table = input.rulesFor(path)
    const known = tables.get(table) ?? digest(JSON.stringify(table))
    tables.set(table, known)
    return known
  }
  const keyOf = (path: string, format: string, text: string) =>
    digest(common, settingsOf(path), format, text)
  const packing = packingOf(input.rules)
  return {
    has: (path) => cache.has(path),
    get({path, format, text}) {
      const entry = cache.get(path, keyOf(path, format, text)) as CachedFile | undefined
      return entry && {...entry, result: packing.restored(entry.result)}
    },
    set({path, format, text}, entry) {
      cache.set(path, keyOf(path, format, text), {...entry, result: packing.packed(entry.result)})
    },
    save(isWhole) {
      if (memory) return
      try {
        cache.save({drop: isWhole})
      } catch (error) {
        stderr.write(
          `medlint: ${shownPath(cwd, file)}  the cache cannot be written: ${systemReason(error)}\n`
        )
      }
    }
  }
}

/** Leaves out of findings what their rule says of each of them, and puts it back. */
function packingOf(rules: readonly Rule[]) {
  const said = new Map<string, Partial<Finding>>(
    rules.map(({id, why, fix}) => [id, {why, fix, url: ruleUrl(id), baselined: false}])
  )
  const packed = (result: FileResult): FileResult => ({
    ...result,
    findings: result.findings.map((finding) => {
      const common = said.get(finding.ruleId) ?? {}
      return Object.fromEntries(
        Object.entries(finding).filter(([name, value]) => common[name as keyof Finding] !== value)
      ) as unknown as Finding
    })
  })
  const restored = (result: FileResult): FileResult => ({
    ...result,
    findings: result.findings.map((finding) => ({...said.get(finding.ruleId), ...finding}))
  })
  return {packed, restored}
}

/** The tables of evidence, as they are. */
function evidenceOf(config: Config, cwd: string): Uint8Array[] {
  const folder = config.file === undefined ? cwd : dirname(resolve(cwd, config.file))
  const named = [config.get('evidence.retractions'), config.get('evidence.bibliography')]
  return named.flatMap((name) => (name === '' ? [] : [readFileSync(resolve(folder, name))]))
}
