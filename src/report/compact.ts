import type {Problem, Report} from '../finding/finding.ts'
import type {ReportOptions} from './report-options.ts'
import {allProblems, allShown, headline, oneLine} from './select.ts'
import {summaryLines} from './summary.ts'
import {visible} from './width.ts'

/** One line per finding, `path:line:column: level message [rule]`, for editors and grep. */
export function compact(report: Report, options: ReportOptions): string {
  const findings = allShown(report, options.level).map(({file, finding}) => {
    const {line, column} = finding.place.start
    return `${file.path}:${line}:${column}: ${finding.severity} ${headline(finding)} [${finding.ruleId}]`
  })
  const lines = [
    ...findings,
    ...allProblems(report).map(problemLine),
    ...summaryLines(report, options)
  ]
  return `${lines.map(visible).join('\n')}\n`
}

function problemLine({path, place, message, ruleId}: Problem): string {
  const {line, column} = place?.start ?? {line: 1, column: 1}
  const rule = ruleId === undefined ? '' : ` [${ruleId}]`
  return `${path === '' ? 'medlint' : path}:${line}:${column}: problem ${oneLine(message)}${rule}`
}
