import type {FileResult, Finding, Problem, Report} from '../finding/finding.ts'
import {LineIndex, type Place, type Point} from '../text/place.ts'
import {joinPath, wellFormed} from './escape.ts'
import type {ReportOptions} from './report-options.ts'
import {allProblems, headline, shownFindings} from './select.ts'

const severity = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const

/** Reviewdog Diagnostic Format; its columns count UTF-8 bytes, and are left out without the text. */
export function rdjson(report: Report, options: ReportOptions): string {
  const diagnostics = [
    ...allProblems(report).map((problem) => problemDiagnostic(problem, options.root)),
    ...report.files.flatMap((file) => fileDiagnostics(file, options))
  ]
  const log = {source: {name: 'medlint'}, diagnostics}
  return `${JSON.stringify(log, wellFormed, 2)}\n`
}

function fileDiagnostics(file: FileResult, options: ReportOptions) {
  const findings = shownFindings(file, options.level)
  if (findings.length === 0) return []
  const source = options.source(file.path)
  const positions = source === undefined ? undefined : new BytePositions(source)
  return findings.map((finding) => ({
    message: `${headline(finding)}\n${finding.fix}`,
    location: {path: joinPath(options.root, file.path), range: range(finding.place, positions)},
    severity: severity[finding.severity],
    code: {value: finding.ruleId, ...(finding.url === '' ? {} : {url: finding.url})},
    ...suggestions(finding, positions)
  }))
}

function problemDiagnostic({path, place, message, ruleId}: Problem, root: string) {
  return {
    message,
    location: {
      path: joinPath(root, path || 'medlint'),
      ...(place ? {range: range(place, undefined)} : {})
    },
    severity: 'ERROR',
    code: {value: ruleId ?? 'medlint'}
  }
}

function range({start, end}: Place, positions: BytePositions | undefined) {
  if (!positions) return {start: {line: start.line}, end: {line: end.line}}
  return {start: positions.at(start), end: positions.at(end)}
}

/** Replacements need exact columns, so there are none without the text. */
function suggestions(finding: Finding, positions: BytePositions | undefined) {
  if (!positions || finding.suggestions.length === 0) return {}
  return {
    suggestions: finding.suggestions.map(({text, range: [start, end]}) => ({
      range: {start: positions.at(positions.point(start)), end: positions.at(positions.point(end))},
      text
    }))
  }
}

/** Turns points into byte columns; neighbours on one long line are counted from one another. */
class BytePositions {
  readonly #source: string
  readonly #lines: LineIndex
  #known = {lineStart: -1, offset: 0, bytes: 0}

  constructor(source: string) {
    this.#source = source
    this.#lines = new LineIndex(source)
  }

  point(offset: number): Point {
    return this.#lines.point(offset)
  }

  at({line, column, offset}: Point): {line: number; column: number} {
    const lineStart = offset - (column - 1)
    const isBehind = this.#known.lineStart === lineStart && this.#known.offset <= offset
    const from = isBehind ? this.#known : {lineStart, offset: lineStart, bytes: 0}
    const bytes = from.bytes + utf8Length(this.#source.slice(from.offset, offset))
    this.#known = {lineStart, offset, bytes}
    return {line, column: bytes + 1}
  }
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}
