import type {Report, Skipped} from '../finding/finding.ts'
import {allProblems, countBy, mostFirst, oneLine} from './select.ts'

/** `1,508`, the same on every machine. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 article`, `2 articles`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${groupDigits(value)} ${value === 1 ? one : many}`
}

/** `14 must fix, 6 should fix, 2 to consider`; levels without findings are left out. */
export function levelCounts(counts: {errors: number; warnings: number; infos: number}): string {
  const parts = [
    [counts.errors, 'must fix'],
    [counts.warnings, 'should fix'],
    [counts.infos, 'to consider']
  ] as const
  const named = parts
    .filter(([value]) => value > 0)
    .map(([value, name]) => `${groupDigits(value)} ${name}`)
  return named.length > 0 ? named.join(', ') : 'nothing to fix'
}

/**
 * What was checked, found, set aside and left out, as sentences of one line each. The time is for
 * people only: all else is the same on every run.
 */
export function summaryLines(report: Report, {verbose = false, time = false} = {}): string[] {
  const {summary} = report
  const problems = allProblems(report).length
  const lines = [`${checked(report, time)}: ${levelCounts(summary)}.`]
  if (summary.fixed) lines.push(fixedLine(summary.fixed))
  if (summary.changed) {
    const {articles, of, since} = summary.changed
    lines.push(
      `${groupDigits(articles)} of ${count(of, 'article')} changed since ${oneLine(since)}; links were checked against all of them.`
    )
  }
  const setAside = [
    summary.suppressed > 0 ? `${groupDigits(summary.suppressed)} suppressed with a reason` : '',
    summary.baselined > 0 ? `${groupDigits(summary.baselined)} from before` : ''
  ].filter(Boolean)
  if (setAside.length > 0) lines.push(`Not counted: ${setAside.join(', ')}.`)
  if (summary.skipped.length > 0) lines.push(...skippedLines(summary.skipped, verbose))
  if (problems > 0) {
    lines.push(`${count(problems, 'problem')} kept medlint from checking everything.`)
  }
  return lines
}

function checked({summary}: Report, withTime: boolean): string {
  if (summary.files === 0) return 'Checked no articles'
  const time =
    !withTime || summary.milliseconds === undefined
      ? ''
      : ` in ${(summary.milliseconds / 1000).toFixed(1)} s`
  return `Checked ${count(summary.files, 'article')}, ${count(summary.words, 'word')}, ${count(summary.rules, 'rule')}${time}`
}

function fixedLine({fixes, articles, isDryRun}: NonNullable<Report['summary']['fixed']>): string {
  const verb = isDryRun ? 'Would fix' : 'Fixed'
  if (fixes === 0) return `${verb} nothing.`
  return `${verb} ${groupDigits(fixes)} in ${count(articles, 'article')}.`
}

function skippedLines(skipped: readonly Skipped[], verbose: boolean): string[] {
  const reasons = mostFirst(countBy(skipped, (file) => oneLine(file.reason))).map(
    ([reason, times]) => `${reason} (${groupDigits(times)})`
  )
  const first = `Skipped ${count(skipped.length, 'file')}: ${reasons.join(', ')}.`
  if (!verbose) return [first]
  return [first, ...skipped.map((file) => `  ${oneLine(file.path)}: ${oneLine(file.reason)}`)]
}
