import type {FileResult, Finding, Problem, Related, Report, Suggestion} from '../finding/finding.ts'
import type {Place} from '../text/place.ts'
import type {ReportOptions} from './report-options.ts'

/**
 * The output contract, version 1: every finding whatever its level, keys always in this order, and
 * nothing that differs between two runs (no times, and stacks only with `debug`). A part of a run
 * carries in addition what the report of the whole is made of.
 */
export function json(report: Report, options: ReportOptions): string {
  const {tool, shard, files, problems, summary} = report
  const ordered: Report = {
    version: report.version,
    tool: {name: tool.name, version: tool.version, engine: tool.engine},
    ...(shard ? {shard: {index: shard.index, count: shard.count}} : {}),
    files: files.map((file) => orderFile(file, shard !== undefined, options)),
    problems: problems.map((problem) => orderProblem(problem, options)),
    summary: {
      files: summary.files,
      words: summary.words,
      rules: summary.rules,
      errors: summary.errors,
      warnings: summary.warnings,
      infos: summary.infos,
      suppressed: summary.suppressed,
      baselined: summary.baselined,
      skipped: summary.skipped.map(({path, reason}) => ({path, reason})),
      ...(shard && summary.changed ? {changed: summary.changed} : {})
    }
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}

function orderFile(file: FileResult, isPart: boolean, options: ReportOptions): FileResult {
  return {
    path: file.path,
    format: file.format,
    words: file.words,
    findings: file.findings.map((finding) => orderFinding(finding, isPart)),
    suppressed: file.suppressed,
    problems: file.problems.map((problem) => orderProblem(problem, options))
  }
}

/** By its sentence a baseline finds the finding of a renamed article again. */
function orderFinding(finding: Finding, isPart: boolean): Finding {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    why: finding.why,
    fix: finding.fix,
    suggestions: finding.suggestions.map(orderSuggestion),
    matched: finding.matched,
    place: orderPlace(finding.place),
    section: finding.section,
    ...(finding.context === undefined ? {} : {context: finding.context}),
    url: finding.url,
    fingerprint: finding.fingerprint,
    ...(isPart && finding.excerpt !== undefined ? {excerpt: finding.excerpt} : {}),
    related: finding.related.map(orderRelated),
    baselined: finding.baselined
  }
}

function orderSuggestion({text, range, safe}: Suggestion): Suggestion {
  return safe === undefined ? {text, range} : {text, range, safe}
}

function orderRelated({path, place, message}: Related): Related {
  return {path, place: orderPlace(place), message}
}

function orderProblem(
  {path, message, place, ruleId, stack}: Problem,
  {debug}: ReportOptions
): Problem {
  return {
    path,
    message,
    ...(place ? {place: orderPlace(place)} : {}),
    ...(ruleId === undefined ? {} : {ruleId}),
    ...(debug && stack !== undefined ? {stack} : {})
  }
}

function orderPlace({start, end}: Place): Place {
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}
