import type {Problem, Report} from '../finding/finding.ts'
import {joinPath, wellFormed} from './escape.ts'
import type {ReportOptions} from './report-options.ts'
import {allProblems, allShown, headline, type Located} from './select.ts'

const severity = {error: 'major', warning: 'minor', info: 'info'} as const

/** GitLab code quality: the widget of a merge request compares findings by fingerprint. */
export function gitlab(report: Report, options: ReportOptions): string {
  const issues = [
    ...allProblems(report).map((problem) => problemIssue(problem, options.root)),
    ...allShown(report, options.level).map((one) => findingIssue(one, options.root))
  ]
  return `${JSON.stringify(issues, wellFormed, 2)}\n`
}

/** A finding's fingerprint holds no path, and GitLab drops the second of two equal ones. */
function findingIssue({file, finding}: Located, root: string) {
  const path = joinPath(root, file.path)
  return {
    description: `${headline(finding)} ${finding.fix}`,
    check_name: finding.ruleId,
    fingerprint: `${finding.fingerprint}:${path}`,
    severity: severity[finding.severity],
    location: {path, lines: {begin: finding.place.start.line, end: finding.place.end.line}}
  }
}

function problemIssue({path, place, message, ruleId}: Problem, root: string) {
  const file = joinPath(root, path || 'medlint')
  const line = place?.start.line ?? 1
  return {
    description: message,
    check_name: ruleId ?? 'medlint',
    fingerprint: `problem:${ruleId ?? ''}:${file}:${line}:${message}`,
    severity: 'blocker',
    location: {path: file, lines: {begin: line, end: place?.end.line ?? line}}
  }
}
