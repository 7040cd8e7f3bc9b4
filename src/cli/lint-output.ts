import {appendFileSync, statSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {repositoryRoot} from '../files/ignore-rules.ts'
import {slashed} from '../files/path.ts'
import {systemReason} from '../files/system-error.ts'
import type {Report} from '../finding/finding.ts'
import {type FormatName, formats} from '../report/index.ts'
import {reportOptions} from '../report/report-options.ts'
import type {Rule} from '../rule/define-rule.ts'
import {ruleUrl} from '../rule/run.ts'
import type {OutputFlags, OutputTarget} from './lint-flags.ts'
import {type Output, type Terminal, usesColor, widthOf} from './terminal.ts'
import {UsageError} from './usage-error.ts'
import {writeOutput} from './write-output.ts'

/** Formats that are for programs: nothing else may stand beside them on standard output. */
const alone: readonly FormatName[] = [
  'json',
  'sarif',
  'junit',
  'checkstyle',
  'gitlab',
  'rdjson',
  'csv'
]

/** Where each report goes, checked before any work is done. */
export function targetsOf({
  format = [{format: 'stylish'}],
  outputFile
}: OutputFlags): OutputTarget[] {
  const targets = [...format]
  if (outputFile !== undefined) {
    const index = targets.findIndex(({file}) => file === undefined)
    const target = targets[index]
    if (!target) throw new UsageError('--output-file: every --format has a file already')
    targets[index] = {...target, file: outputFile}
  }
  const printed = targets.filter(({file}) => file === undefined)
  const lonely = printed.find(({format}) => alone.includes(format))
  if (lonely && printed.length > 1) {
    throw new UsageError(
      `--format ${lonely.format} has to be alone on standard output: write it to a file, ${lonely.format}:FILE`
    )
  }
  const files = targets.flatMap(({file}) => (file === undefined ? [] : [file]))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined)
    throw new UsageError(`two reports go to ${twice}: give each a file of its own`)
  return targets
}

/** Where words for people go that are no part of a report. */
export function outputBeside(targets: readonly OutputTarget[], {stdout, stderr}: Terminal): Output {
  const isForPrograms = targets.some(
    ({format, file}) => file === undefined && alone.includes(format)
  )
  return isForPrograms ? stderr : stdout
}

const adoptionHint =
  'To start with what you write from today on: medlint baseline create --reason "before medlint"'

interface Rendering {
  /** Text of an article, as far as it is at hand. */
  source(path: string): string | undefined
  rules: readonly Rule[]
  /** Whether old findings are kept in a baseline already. */
  hasBaseline: boolean
  flags: OutputFlags
  terminal: Terminal
}

export async function writeReports(
  targets: readonly OutputTarget[],
  report: Report,
  {source, rules, hasBaseline, flags, terminal}: Rendering
): Promise<void> {
  const {cwd} = terminal
  const options = reportOptions({
    verbose: flags.verbose ?? false,
    debug: flags.debug ?? false,
    all: flags.all ?? false,
    level: flags.quiet ? 'error' : (flags.level ?? 'info'),
    width: widthOf(terminal),
    source,
    rules: rules.map(({id, summary, why, fix, severity}) => ({
      id,
      summary,
      why,
      fix,
      severity,
      url: ruleUrl(id)
    })),
    ...(hasBaseline ? {} : {adoptionHint}),
    root: slashed(relative(repositoryRoot(cwd) ?? cwd, cwd))
  })
  const summary = stepSummary(terminal)
  const isSummary = (file: string | undefined) =>
    summary !== undefined && file !== undefined && resolve(cwd, file) === summary
  for (const {format, file} of targets) {
    if (isSummary(file)) continue
    const render = await formats[format].load()
    if (file === undefined) {
      terminal.stdout.write(render(report, {...options, color: usesColor(flags.color, terminal)}))
    } else {
      writeOutput(cwd, file, render(report, options))
    }
  }
  if (summary !== undefined) {
    const {format = 'markdown'} = targets.find(({file}) => isSummary(file)) ?? {}
    const render = await formats[format].load()
    appendToSummary(summary, (markdownBytes) =>
      render(report, {...options, limits: {...options.limits, markdownBytes}})
    )
  }
}

/** The file in which GitHub Actions takes the summary of a step. */
function stepSummary({cwd, env}: Terminal): string | undefined {
  return env.GITHUB_STEP_SUMMARY ? resolve(cwd, env.GITHUB_STEP_SUMMARY) : undefined
}

/** GitHub drops the whole summary of a step that is larger. */
const summaryBytes = 1_048_576

/** Room that is not worth a report. */
const leastRoom = 1_000

/**
 * Adds a report to the summary of a step, behind what others wrote there.
 *
 * @param render makes a report of no more than a number of bytes
 */
function appendToSummary(file: string, render: (bytes: number) => string): void {
  try {
    const room = summaryBytes - (statSync(file, {throwIfNoEntry: false})?.size ?? 0)
    if (room >= leastRoom) appendFileSync(file, render(room))
  } catch (error) {
    throw new UsageError(`${file}  cannot be written: ${systemReason(error)}`, {cause: error})
  }
}
