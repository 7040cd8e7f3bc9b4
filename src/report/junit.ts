import type {FileResult, Problem, Report} from '../finding/finding.ts'
import {escapeXml, xmlAttributes} from './escape.ts'
import type {ReportOptions} from './report-options.ts'
import {allProblems, headline, type Located, levelTitle, shownFindings} from './select.ts'

/**
 * One suite per article and one failed test per finding, its level as the type; an article without
 * findings is a passed test, so that the number of checked articles stays visible.
 */
export function junit(report: Report, options: ReportOptions): string {
  const suites = report.files.map((file) => suite(file, options))
  if (report.problems.length > 0) suites.push(element('medlint', report.problems.map(problemCase)))
  const failures = report.files.flatMap((file) => shownFindings(file, options.level)).length
  const errors = allProblems(report).length
  const passed = report.files.filter((file) => isClean(file, options)).length
  const totals = {name: 'medlint', tests: failures + errors + passed, failures, errors}
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${xmlAttributes(totals)}>
${suites.join('\n')}
</testsuites>
`
}

interface TestCase {
  xml: string
  outcome: 'passed' | 'failure' | 'error'
}

function isClean(file: FileResult, {level}: ReportOptions): boolean {
  return file.problems.length === 0 && shownFindings(file, level).length === 0
}

function suite(file: FileResult, options: ReportOptions): string {
  if (isClean(file, options)) {
    const attributes = xmlAttributes({name: 'medlint', classname: file.path})
    return element(file.path, [{xml: `<testcase${attributes}/>`, outcome: 'passed'}])
  }
  const findings = shownFindings(file, options.level).map((finding) => findingCase({file, finding}))
  return element(file.path, [...findings, ...file.problems.map(problemCase)])
}

function element(name: string, cases: TestCase[]): string {
  const failures = cases.filter(({outcome}) => outcome === 'failure').length
  const errors = cases.filter(({outcome}) => outcome === 'error').length
  const attributes = xmlAttributes({name, tests: cases.length, failures, errors})
  const body = cases.map(({xml}) => `    ${xml}`).join('\n')
  return `  <testsuite${attributes}>\n${body}\n  </testsuite>`
}

function findingCase({file, finding}: Located): TestCase {
  const {line, column} = finding.place.start
  const name = `${finding.ruleId} ${line}:${column}`
  const failure = xmlAttributes({message: headline(finding), type: levelTitle[finding.severity]})
  const text = escapeXml(`${finding.why} ${finding.fix}`)
  return {
    xml: `<testcase${xmlAttributes({name, classname: file.path})}><failure${failure}>${text}</failure></testcase>`,
    outcome: 'failure'
  }
}

function problemCase({path, message, ruleId}: Problem): TestCase {
  const attributes = xmlAttributes({name: ruleId ?? 'medlint', classname: path || 'medlint'})
  const error = xmlAttributes({message, type: 'Could not be checked'})
  return {xml: `<testcase${attributes}><error${error}/></testcase>`, outcome: 'error'}
}
