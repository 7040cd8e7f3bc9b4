import type {FileResult, Finding, Problem, Report, Severity} from '../finding/finding.ts'

/** Most severe first: the order of every listing that is grouped by level. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** What people read in place of error, warning and info. */
export const levelTitle: Record<Severity, string> = {
  error: 'Must fix',
  warning: 'Should fix',
  info: 'Consider'
}

export interface Located {
  file: FileResult
  finding: Finding
}

/** A finding counts and is listed when the baseline does not hold it and its level is shown. */
export function isShown(finding: Finding, level: Severity): boolean {
  return !finding.baselined && severities.indexOf(finding.severity) <= severities.indexOf(level)
}

export function shownFindings(file: FileResult, level: Severity): Finding[] {
  return file.findings.filter((finding) => isShown(finding, level))
}

/** The shown findings of a report in its own order: path, offset, rule. */
export function allShown(report: Report, level: Severity): Located[] {
  return report.files.flatMap((file) =>
    shownFindings(file, level).map((finding) => ({file, finding}))
  )
}

/** Everything that kept medlint from doing its job, files first. */
export function allProblems(report: Report): Problem[] {
  return [...report.files.flatMap((file) => file.problems), ...report.problems]
}

export function countBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

/** Highest count first; equal counts by name, so that the order never depends on the run. */
export function mostFirst(counts: Map<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** Text on one line, as it is compared and quoted. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const longestQuote = 120

/**
 * What is wrong, with the words that are wrong. A message that does not name them gets them in
 * front; a finding without a context is about the article as a whole, and has no words to quote.
 */
export function headline(finding: Finding): string {
  const message = oneLine(finding.message)
  const words = oneLine(finding.matched)
  const quotes =
    finding.context !== undefined &&
    words !== '' &&
    words.length <= longestQuote &&
    !message.toLowerCase().includes(words.toLowerCase())
  return quotes ? `"${words}": ${message}` : message
}

/** `path:line:column  message (rule)`, as far as each is known. */
export function problemText({path, place, message, ruleId}: Problem): string {
  const position = place ? `:${place.start.line}:${place.start.column}` : ''
  const where = path === '' ? '' : `${path}${position}: `
  return `${where}${oneLine(message)}${ruleId === undefined ? '' : ` (rule ${ruleId})`}`
}
