import type {Finding, Problem, Report, Severity} from '../finding/finding.ts'
import {escapeMarkdown, markdownCode} from './escape.ts'
import type {ReportOptions} from './report-options.ts'
import {
  allProblems,
  allShown,
  headline,
  type Located,
  levelTitle,
  problemText,
  severities
} from './select.ts'
import {count, groupDigits, levelCounts, summaryLines} from './summary.ts'

/** Room for the line that says what was left out. */
const reserve = 200

/** A block of the report and how many findings it lists. */
interface Block {
  text: string
  findings: number
}

/**
 * For a comment on a pull request or a step summary: by level, then by article, so that what is
 * cut off at the size limit is always the least severe.
 */
export function markdown(report: Report, options: ReportOptions): string {
  const shown = allShown(report, options.level)
  const problems = allProblems(report)
  const blocks = [
    {text: opening(report), findings: 0},
    ...problemBlocks(problems),
    ...severities.flatMap((severity) => levelBlocks(severity, shown))
  ]
  return within(blocks, options.limits.markdownBytes)
}

function opening(report: Report): string {
  const problems = allProblems(report).length
  const outcome = problems > 0 ? `, ${count(problems, 'problem')}` : ''
  const lines = summaryLines(report).map(escapeMarkdown)
  return `## medlint: ${levelCounts(report.summary)}${outcome}\n\n${lines.join('  \n')}\n`
}

function problemBlocks(problems: Problem[]): Block[] {
  if (problems.length === 0) return []
  const items = problems.map((problem) => `- ${escapeMarkdown(problemText(problem))}\n`)
  return ['\n### Could not be checked\n\n', ...items].map((text) => ({text, findings: 0}))
}

function levelBlocks(severity: Severity, shown: Located[]): Block[] {
  const group = shown.filter(({finding}) => finding.severity === severity)
  const title = `\n### ${levelTitle[severity]} (${groupDigits(group.length)})\n`
  return group.map(({file, finding}, index) => {
    const isFirst = index === 0
    const isNewFile = isFirst || group[index - 1]?.file !== file
    const head = `${isFirst ? title : ''}${isNewFile ? `\n**${escapeMarkdown(file.path)}**\n\n` : ''}`
    return {text: head + item(finding), findings: 1}
  })
}

function item(finding: Finding): string {
  const {line, column} = finding.place.start
  const rule = markdownCode(finding.ruleId)
  const page = /^https?:\/\/[^\s()<>]+$/.test(finding.url) ? `[${rule}](${finding.url})` : rule
  return `- ${line}:${column} **${escapeMarkdown(headline(finding))}** ${escapeMarkdown(finding.fix)} ${page}\n`
}

/** As many blocks as fit into `limit` UTF-8 bytes, and a line that counts the findings left out. */
function within(blocks: Block[], limit: number): string {
  const sizes = blocks.map(({text}) => new TextEncoder().encode(text).length)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total <= limit) return blocks.map(({text}) => text).join('')
  let used = 0
  let fitting = 0
  while (used + (sizes[fitting] as number) <= limit - reserve) used += sizes[fitting++] as number
  const left = blocks.slice(fitting).reduce((sum, {findings}) => sum + findings, 0)
  const kept = blocks.slice(0, fitting).map(({text}) => text)
  const more =
    left > 0
      ? `… and ${groupDigits(left)} more: run medlint to see every finding.`
      : 'Shortened: run medlint to see everything.'
  return `${kept.join('')}\n${more}\n`
}
