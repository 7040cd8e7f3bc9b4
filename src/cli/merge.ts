import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Config} from '../config/config.ts'
import {byPathBytes} from '../files/path.ts'
import {readSource} from '../files/read-source.ts'
import {systemReason} from '../files/system-error.ts'
import type {Report} from '../finding/finding.ts'
import {mergeReports} from '../finding/merge.ts'
import {summarise} from '../finding/summarise.ts'
import {judge, reportStale} from './baseline.ts'
import {commandConfig} from './command-config.ts'
import {exitCode} from './lint-command.ts'
import type {LintFlags} from './lint-flags.ts'
import {configuredArticles, limitsOf} from './lint-input.ts'
import {targetsOf, writeReports} from './lint-output.ts'
import {dayOf} from './lint-run.ts'
import type {Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

/**
 * `medlint merge REPORT…`: one report and one exit code for the parts of a run. The
 * baseline is applied once more, because no part knows where a renamed article went.
 */
export async function merge(
  paths: string[],
  flags: LintFlags,
  terminal: Terminal
): Promise<number> {
  const {cwd} = terminal
  const targets = targetsOf(flags)
  const {rules, config} = await commandConfig(flags, terminal)
  const reports = paths.map((name) => ({name, report: readReport(name, cwd)}))
  const report = merged(reports)
  const run = {
    report,
    config,
    rules,
    asOf: dayOf(flags, config),
    isWhole: isWhole(report, config, cwd)
  }
  if (flags.baseline === false && !report.summary.changed?.newOnly) countAll(report)
  const {baseline} = judge(run, flags, terminal)
  Object.assign(report.summary, summarise(report.files))
  const limits = limitsOf(config)
  await writeReports(targets, report, {
    source: (path) => readSource(resolve(cwd, path), path, limits).text,
    rules,
    hasBaseline: baseline !== undefined,
    flags,
    terminal
  })
  const isStale = reportStale(baseline, flags, terminal)
  return exitCode(report, flags, config, terminal) || (isStale ? 1 : 0)
}

/** Takes back what the parts found in a baseline. */
function countAll({files}: Report): void {
  for (const finding of files.flatMap(({findings}) => findings)) finding.baselined = false
}

/** Whether the parts together cover every article that the configuration names. */
function isWhole({files}: Report, config: Config, cwd: string): boolean {
  const covered = new Set(files.map(({path}) => path))
  const articles = configuredArticles(config, cwd)
  return articles.length > 0 && articles.every((path) => covered.has(path))
}

function merged(reports: Parameters<typeof mergeReports>[0]): Report {
  try {
    return mergeReports(reports, byPathBytes)
  } catch (error) {
    throw new UsageError((error as Error).message, {cause: error})
  }
}

function readReport(name: string, cwd: string): Report {
  let report: Report
  try {
    report = JSON.parse(readFileSync(resolve(cwd, name), 'utf8')) as Report
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is no JSON' : systemReason(error)
    throw new UsageError(`${name}  cannot be read: ${reason}`, {cause: error})
  }
  const isReport =
    report?.version === 1 &&
    report.tool?.name === 'medlint' &&
    Array.isArray(report.files) &&
    Array.isArray(report.problems) &&
    Array.isArray(report.summary?.skipped)
  if (!isReport) throw new UsageError(`${name}  is no JSON report of medlint (version 1)`)
  return report
}
