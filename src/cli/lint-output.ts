import {relative} from 'node:path'
import {repositoryRoot} from '../files/ignore-rules.ts'
import {slashed} from '../files/path.ts'
import type {Report} from '../finding/finding.ts'
import {type FormatName, formats} from '../report/index.ts'
import {reportOptions} from '../report/report-options.ts'
import type {Rule} from '../rule/define-rule.ts'
import {ruleUrl} from '../rule/run.ts'
import type {LintFlags, OutputTarget} from './lint-flags.ts'
import {type Terminal, usesColor, widthOf} from './terminal.ts'
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
export function targetsOf({format = [{format: 'stylish'}], outputFile}: LintFlags): OutputTarget[] {
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

interface Rendering {
  /** Text of a file, from where it came. */
  read(path: string): string | undefined
  rules: readonly Rule[]
  flags: LintFlags
  terminal: Terminal
}

export async function writeReports(
  targets: readonly OutputTarget[],
  report: Report,
  {read, rules, flags, terminal}: Rendering
): Promise<void> {
  const {cwd} = terminal
  const options = reportOptions({
    verbose: flags.verbose ?? false,
    debug: flags.debug ?? false,
    all: flags.all ?? false,
    level: flags.quiet ? 'error' : (flags.level ?? 'info'),
    width: widthOf(terminal),
    source: lastKept(read),
    rules: rules.map(({id, summary, why, fix, severity}) => ({
      id,
      summary,
      why,
      fix,
      severity,
      url: ruleUrl(id)
    })),
    root: slashed(relative(repositoryRoot(cwd) ?? cwd, cwd))
  })
  for (const {format, file} of targets) {
    const render = await formats[format].load()
    if (file === undefined) {
      terminal.stdout.write(render(report, {...options, color: usesColor(flags.color, terminal)}))
    } else {
      writeOutput(cwd, file, render(report, options))
    }
  }
}

/** Findings come file by file: one text in memory is enough. */
function lastKept(read: Rendering['read']): Rendering['read'] {
  let last: {path: string; text: string | undefined} | undefined
  return (path) => {
    if (last?.path !== path) last = {path, text: read(path)}
    return last.text
  }
}
