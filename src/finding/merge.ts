import type {FileResult, Report, Summary} from './finding.ts'
import {summarise} from './summarise.ts'

/** A report, and how it is called in messages. */
export interface NamedReport {
  name: string
  report: Report
}

/**
 * Joins the reports of the parts of a run to the report of the whole run.
 *
 * @param byPath the order of paths in a report
 * @throws Error when they do not belong together, an article stands in two of them, or a part is missing
 */
export function mergeReports(
  reports: readonly NamedReport[],
  byPath: (a: string, b: string) => number
): Report {
  const [first] = reports
  if (!first) throw new Error('there is no report to merge')
  checkTools(reports, first)
  checkParts(reports)
  const seen = new Map<string, string>()
  for (const {name, report} of reports) {
    for (const {path} of report.files) {
      const other = seen.get(path)
      if (other !== undefined) throw new Error(`${path} stands in ${other} and in ${name}`)
      seen.set(path, name)
    }
  }
  const files: FileResult[] = reports.flatMap(({report}) => report.files)
  files.sort((a, b) => byPath(a.path, b.path))
  const {version, tool} = first.report
  return {
    version,
    tool,
    files,
    problems: union(reports.flatMap(({report}) => report.problems)),
    summary: {
      ...summarise(files),
      rules: Math.max(...reports.map(({report}) => report.summary.rules)),
      skipped: union(reports.flatMap(({report}) => report.summary.skipped)),
      ...changedOf(reports)
    }
  }
}

function checkTools(reports: readonly NamedReport[], first: NamedReport): void {
  const toolOf = ({report}: NamedReport) => `${report.tool.version} (${report.tool.engine})`
  const other = reports.find((report) => toolOf(report) !== toolOf(first))
  if (other) {
    throw new Error(
      `${first.name} is of medlint ${toolOf(first)}, ${other.name} of ${toolOf(other)}: run all parts with the same`
    )
  }
}

/** A part that is missing would pass unseen. */
function checkParts(reports: readonly NamedReport[]): void {
  const shards = reports.flatMap(({report}) => report.shard ?? [])
  const counts = [...new Set(shards.map(({count}) => count))]
  if (counts.length === 0) return
  if (counts.length > 1)
    throw new Error(`the parts are of different runs: of ${counts.join(' and of ')}`)
  const [count = 0] = counts
  const parts = Array.from({length: count}, (_, index) => index + 1)
  const missing = parts.filter((part) => !shards.some(({index}) => index === part))
  if (missing.length > 0) {
    throw new Error(`no report of part ${missing.map((part) => `${part}/${count}`).join(', ')}`)
  }
}

/** How many articles changed, where every part is about changes since the same commit. */
function changedOf(reports: readonly NamedReport[]): Pick<Summary, 'changed'> {
  const parts = reports.map(({report}) => report.summary.changed)
  if (parts.every((part) => part === undefined)) return {}
  const [first] = parts
  if (!first || parts.some((part) => part?.since !== first.since || part.of !== first.of)) {
    throw new Error('the parts are of different runs: they differ in what they compare with')
  }
  return {
    changed: {...first, articles: parts.reduce((sum, part) => sum + (part?.articles ?? 0), 0)}
  }
}

/** Every part names what concerns them all; it counts once. */
function union<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
