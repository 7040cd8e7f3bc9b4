import type {Config} from '../config/config.ts'
import type {Report} from '../finding/finding.ts'
import {summarise} from '../finding/summarise.ts'
import {judge, reportStale} from './baseline.ts'
import {checkFixFlags, type Fixed, fixArticles} from './fix.ts'
import type {LintFlags} from './lint-flags.ts'
import type {Piped} from './lint-input.ts'
import {outputBeside, targetsOf, writeReports} from './lint-output.ts'
import {prepareLint} from './lint-run.ts'
import type {Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

/** `medlint [paths...]`. Returns the exit code. */
export async function lint(paths: string[], flags: LintFlags, terminal: Terminal): Promise<number> {
  const targets = targetsOf(flags)
  if (flags.quiet && flags.level) throw new UsageError('--quiet and --level: use one of them')
  checkFixFlags(flags)
  const prepared = await prepareLint(paths, flags, terminal)
  const fixed = flags.fix || flags.fixDryRun ? fixArticles(prepared, flags, terminal) : undefined
  const {run, baseline} = fixed?.judged ?? judge(prepared.lint(), flags, terminal)
  const {report, config} = run
  Object.assign(report.summary, summarise(report.files))
  const isFilter = flags.fix === true && prepared.piped !== undefined
  if (fixed && flags.fixDryRun) outputBeside(targets, terminal).write(fixed.shown)
  if (fixed && isFilter) terminal.stdout.write(filtered(prepared.piped, fixed))
  await writeReports(targets, report, {
    source: run.textOf,
    rules: run.rules,
    hasBaseline: baseline !== undefined,
    flags,
    // The fixed text has standard output for itself.
    terminal: isFilter ? {...terminal, stdout: terminal.stderr} : terminal
  })
  if (flags.debug) {
    terminal.stderr.write(
      `medlint: configuration ${config.file ?? 'none'}, engine ${report.tool.engine}, ${report.summary.milliseconds} ms\n`
    )
  }
  const isStale = reportStale(baseline, flags, terminal)
  return exitCode(report, flags, config, terminal) || (isStale ? 1 : 0)
}

/** What came through standard input, fixed; nothing when it was no text. */
function filtered(piped: Piped | undefined, {edited}: Fixed): string {
  if (piped?.text === undefined) return ''
  return piped.mark + (edited.get(piped.path) ?? piped.text)
}

/** Whether a report passes: 0, or 1 when it has findings that fail, or 2 when something was not checked. */
export function exitCode(
  report: Report,
  flags: Pick<LintFlags, 'failOn' | 'maxWarnings'>,
  config: Config,
  {stderr}: Terminal
): number {
  const {summary} = report
  const hasProblems =
    report.problems.length > 0 || report.files.some(({problems}) => problems.length > 0)
  if (hasProblems) return 2
  const maxWarnings = flags.maxWarnings ?? config.get('maxWarnings')
  if (maxWarnings !== undefined && summary.warnings > maxWarnings) {
    // The list may be filtered, so the reason has to be said.
    stderr.write(
      `medlint: ${summary.warnings} should-fix findings, ${maxWarnings} are allowed (maxWarnings)\n`
    )
    return 1
  }
  const failing = {
    error: summary.errors,
    warning: summary.errors + summary.warnings,
    info: summary.errors + summary.warnings + summary.infos,
    never: 0
  }
  return failing[flags.failOn ?? config.get('failOn')] > 0 ? 1 : 0
}
