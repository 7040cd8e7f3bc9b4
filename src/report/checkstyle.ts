import type {FileResult, Finding, Problem, Report} from '../finding/finding.ts'
import {xmlAttributes} from './escape.ts'
import type {ReportOptions} from './report-options.ts'
import {headline, shownFindings} from './select.ts'

/** Checkstyle XML, which Jenkins, SonarQube and many review tools read. Every checked article is listed. */
export function checkstyle(report: Report, options: ReportOptions): string {
  const files = report.files.map((file) => fileElement(file, options))
  for (const problem of report.problems) {
    files.push(element(problem.path || 'medlint', [problemElement(problem)]))
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
${files.join('\n')}
</checkstyle>
`
}

function fileElement(file: FileResult, {level}: ReportOptions): string {
  const findings = shownFindings(file, level).map(findingElement)
  return element(file.path, [...findings, ...file.problems.map(problemElement)])
}

function element(name: string, errors: string[]): string {
  const attributes = xmlAttributes({name})
  if (errors.length === 0) return `  <file${attributes}/>`
  return `  <file${attributes}>\n${errors.map((error) => `    ${error}`).join('\n')}\n  </file>`
}

function findingElement(finding: Finding): string {
  const {line, column} = finding.place.start
  const message = `${headline(finding)} ${finding.fix}`
  const source = `medlint.${finding.ruleId}`
  return `<error${xmlAttributes({line, column, severity: finding.severity, message, source})}/>`
}

function problemElement({place, message, ruleId}: Problem): string {
  const {line, column} = place?.start ?? {line: 1, column: 1}
  const source = ruleId === undefined ? 'medlint' : `medlint.problem.${ruleId}`
  return `<error${xmlAttributes({line, column, severity: 'error', message, source})}/>`
}
