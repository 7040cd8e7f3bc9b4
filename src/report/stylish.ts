import type {FileResult, Finding, Problem, Report, Severity} from '../finding/finding.ts'
import {type Paint, paint} from './ansi.ts'
import {codeFrame, excerpt} from './code-frame.ts'
import type {ReportOptions} from './report-options.ts'
import {
  allProblems,
  allShown,
  countBy,
  headline,
  type Located,
  levelTitle,
  mostFirst,
  oneLine,
  problemText,
  severities,
  shownFindings
} from './select.ts'
import {count, groupDigits, summaryLines} from './summary.ts'
import {displayWidth, visible, wrap} from './width.ts'

const indent = '  '
const positionWidth = 7
const margin = ' '.repeat(2 * indent.length + positionWidth)
const smallestRoom = 30
const worstArticles = 10
const shownSuggestions = 3

/** One article as it is written out. */
interface View {
  file: FileResult
  source: string | undefined
  options: ReportOptions
  paint: Paint
  /** Columns right of the margin. */
  room: number
  /** Rules whose reason was already told in this article. */
  explained: Set<string>
}

/** A line as it is painted, with the columns it takes. */
interface Line {
  text: string
  width: number
}

/** For people at a terminal: by article, most severe first, with the words, the why and the way out. */
export function stylish(report: Report, options: ReportOptions): string {
  const style = paint(options.color)
  const shown = allShown(report, options.level)
  const parts = isTooLong(shown, options)
    ? [overview(shown, options, style)]
    : report.files.map((file) => article(file, options, style))
  parts.push(
    problemList(allProblems(report), options, style),
    footer(report, shown, style, options)
  )
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function isTooLong(shown: Located[], {all, limits}: ReportOptions): boolean {
  const articles = new Set(shown.map(({file}) => file)).size
  return !all && (shown.length > limits.findings || articles > limits.articles)
}

function article(file: FileResult, options: ReportOptions, style: Paint): string {
  const findings = shownFindings(file, options.level)
  if (findings.length === 0) return ''
  const view: View = {
    file,
    source: options.source(file.path),
    options,
    paint: style,
    room: Math.max(smallestRoom, options.width - margin.length),
    explained: new Set()
  }
  const groups = severities.flatMap((severity) => {
    const group = findings.filter((finding) => finding.severity === severity)
    if (group.length === 0) return []
    const title = style.bold(levelPaint(severity, style)(levelTitle[severity]))
    return [`${indent}${title}\n${group.map((finding) => entry(finding, view)).join('\n\n')}`]
  })
  return [style.bold(visible(file.path)), ...groups].join('\n\n')
}

function entry(finding: Finding, view: View): string {
  const lines = [...sentenceLines(finding, view), ...frameLines(finding, view)]
  for (const related of finding.related) lines.push(...compareLines(finding, related, view))
  if (!view.explained.has(finding.ruleId)) lines.push(...note('why', finding.why, view))
  view.explained.add(finding.ruleId)
  lines.push(...note('fix', finding.fix, view), ...tryLines(finding, view))

  const {line, column} = finding.place.start
  const position = view.paint.dim(`${line}:${column}`.padEnd(positionWidth))
  return [...withRuleId(lines, visible(finding.ruleId), view)]
    .map((text, index) => (index === 0 ? `${indent}${position}${indent}${text}` : margin + text))
    .join('\n')
}

function sentenceLines(finding: Finding, {paint, room}: View): Line[] {
  return wrap(visible(headline(finding)), room).map((text) => ({
    text: paint.bold(text),
    width: displayWidth(text)
  }))
}

function frameLines(finding: Finding, {source, paint, room}: View): Line[] {
  const frame = source === undefined ? undefined : codeFrame(finding, source, room)
  if (!frame) return []
  const {trail, before, matched, after, caret} = frame
  const color = levelPaint(finding.severity, paint)
  const text = `${paint.dim(trail)}${before}${color(matched)}${after}`
  return [
    {text, width: displayWidth(trail + before + matched + after)},
    {text: caret.replace(/\^+/, color), width: caret.length}
  ]
}

/** The other place of two that disagree, in its own words. */
function compareLines(
  finding: Finding,
  {path, place, message}: Finding['related'][number],
  view: View
): Line[] {
  const source = view.options.source(path)
  const where = path === view.file.path ? `line ${place.start.line}` : `${path}:${place.start.line}`
  const words =
    source === undefined ? '' : excerpt(source, place.start.offset, place.end.offset, view.room)
  const isSamePlace = path === view.file.path && place.start.offset === finding.place.start.offset
  return isSamePlace ? [] : note('compare', `${where}: ${words} ${message}`, view)
}

/** Replacements that the advice does not name already. */
function tryLines({suggestions, fix}: Finding, view: View): Line[] {
  const texts = suggestions
    .map(({text}) => oneLine(text))
    .filter((text) => text !== '' && !fix.includes(text))
    .slice(0, shownSuggestions)
  return texts.length === 0 ? [] : note('try', texts.map((text) => `"${text}"`).join(' or '), view)
}

/** A labelled text; its further lines are aligned below the first. */
function note(label: string, text: string, {paint, room}: View): Line[] {
  const width = label.length + indent.length
  return wrap(visible(text), room - width).map((line, index) => ({
    text: (index === 0 ? paint.dim(label.padEnd(width)) : ' '.repeat(width)) + line,
    width: width + displayWidth(line)
  }))
}

/** The rule id comes last and grey: on the last line where it fits, else below it. */
function withRuleId(lines: Line[], ruleId: string, {paint, room}: View): string[] {
  const texts = lines.map((line) => line.text)
  const last = lines.at(-1)
  const fits = last !== undefined && last.width + 3 + displayWidth(ruleId) <= room
  if (fits) texts[texts.length - 1] = `${last.text}   ${paint.dim(ruleId)}`
  else texts.push(paint.dim(ruleId))
  return texts
}

function levelPaint(severity: Severity, style: Paint): (text: string) => string {
  return {error: style.red, warning: style.yellow, info: style.blue}[severity]
}

/** Counts in place of a listing that nobody would read. */
function overview(shown: Located[], options: ReportOptions, style: Paint): string {
  const byArticle = mostFirst(countBy(shown, ({file}) => file.path))
  const byRule = mostFirst(countBy(shown, ({finding}) => finding.ruleId))
  // A rule may lower its level for one finding: the listing shows its most severe one.
  const levels = new Map(
    severities
      .toReversed()
      .flatMap((severity) =>
        shown
          .filter(({finding}) => finding.severity === severity)
          .map(({finding}) => [finding.ruleId, severity] as const)
      )
  )
  const summaries = new Map(options.rules.map((rule) => [rule.id, rule.summary]))
  const idWidth = Math.max(...byRule.map(([id]) => displayWidth(id)))

  const rules = byRule.map(([id, times]) => {
    const severity = levels.get(id) as Severity
    const level = levelPaint(severity, style)(levelTitle[severity].padEnd(10))
    const name = visible(id) + ' '.repeat(idWidth - displayWidth(id))
    return `${column(times)}  ${level}  ${name}  ${style.dim(summaries.get(id) ?? '')}`.trimEnd()
  })
  const worst = byArticle
    .slice(0, worstArticles)
    .map(([path, times]) => `${column(times)}  ${visible(path)}`)
  const have = byArticle.length === 1 ? 'has' : 'have'
  const parts = [
    `${count(byArticle.length, 'article')} ${have} ${count(shown.length, 'finding')}: too many to read at once.`,
    `${indent}${style.bold('By rule')}\n${rules.join('\n')}`,
    `${indent}${style.bold('Most findings')}\n${worst.join('\n')}`,
    'To see them: medlint with the path of one article, or --all for every finding.'
  ]
  if (options.adoptionHint !== undefined) parts.push(options.adoptionHint)
  return parts.join('\n\n')
}

function column(value: number): string {
  return `${indent}${groupDigits(value).padStart(positionWidth)}`
}

function problemList(problems: Problem[], {debug, width}: ReportOptions, style: Paint): string {
  if (problems.length === 0) return ''
  const entries = problems.flatMap((problem) => {
    const lines = wrap(visible(problemText(problem)), width - 2 * indent.length)
    const stack = debug ? (problem.stack ?? '').split('\n').filter(Boolean) : []
    return [
      ...lines.map((line, index) => `${indent}${index === 0 ? '' : indent}${line}`),
      ...stack.map((line) => `${indent}${indent}${style.dim(visible(line))}`)
    ]
  })
  return `${style.bold(style.red('Could not be checked'))}\n${entries.join('\n')}`
}

function footer(report: Report, shown: Located[], style: Paint, options: ReportOptions): string {
  const [first = '', ...rest] = summaryLines(report, {verbose: options.verbose, time: true})
  const {errors, warnings} = report.summary
  const isClean = shown.length === 0 && allProblems(report).length === 0
  const color = errors > 0 ? style.red : warnings > 0 || !isClean ? style.yellow : style.green
  const lines = [color(first), ...rest.map((line) => style.dim(visible(line)))]
  const worst = severities.flatMap((severity) =>
    mostFirst(
      countBy(
        shown.filter(({finding}) => finding.severity === severity),
        ({finding}) => finding.ruleId
      )
    )
  )[0]
  if (worst) lines.push(`Next: medlint explain ${visible(worst[0])}`)
  return lines.join('\n')
}
