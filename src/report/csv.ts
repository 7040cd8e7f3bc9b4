import type {Problem, Report} from '../finding/finding.ts'
import {escapeCsv, replaceLoneSurrogates} from './escape.ts'
import type {ReportOptions} from './report-options.ts'
import {allProblems, allShown, headline, type Located, levelTitle} from './select.ts'

const columns = [
  'article',
  'line',
  'column',
  'level',
  'rule',
  'finding',
  'words',
  'section',
  'fix',
  'page',
  'fingerprint'
] as const

type Row = Record<(typeof columns)[number], string | number>

/** One row per finding for a spreadsheet (RFC 4180: comma, CR LF, UTF-8). */
export function csv(report: Report, options: ReportOptions): string {
  const rows = [
    ...allProblems(report).map(problemRow),
    ...allShown(report, options.level).map(findingRow)
  ]
  const lines = rows.map((row) => columns.map((name) => escapeCsv(row[name])).join(','))
  return replaceLoneSurrogates(`${[columns.join(','), ...lines].join('\r\n')}\r\n`)
}

function findingRow({file, finding}: Located): Row {
  return {
    article: file.path,
    line: finding.place.start.line,
    column: finding.place.start.column,
    level: levelTitle[finding.severity],
    rule: finding.ruleId,
    finding: headline(finding),
    words: finding.matched,
    section: finding.section.join(' › '),
    fix: finding.fix,
    page: finding.url,
    fingerprint: finding.fingerprint
  }
}

function problemRow({path, place, message, ruleId}: Problem): Row {
  return {
    article: path,
    line: place?.start.line ?? 1,
    column: place?.start.column ?? 1,
    level: 'Could not be checked',
    rule: ruleId ?? '',
    finding: message,
    words: '',
    section: '',
    fix: '',
    page: '',
    fingerprint: ''
  }
}
