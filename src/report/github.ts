import type {Problem, Report, Severity} from '../finding/finding.ts'
import type {Place} from '../text/place.ts'
import {escapeCommand, escapeProperty, joinPath} from './escape.ts'
import type {ReportOptions} from './report-options.ts'
import {allProblems, allShown, headline, type Located, levelTitle, oneLine} from './select.ts'
import {groupDigits, summaryLines} from './summary.ts'
import {visible} from './width.ts'

interface Annotation {
  severity: Severity
  title: string
  message: string
  path: string
  place: Place | undefined
}

const command: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Workflow commands that GitHub Actions turns into annotations, most severe first. GitHub drops
 * all above ten per level and step without a word, so the last one says how many more there are.
 */
export function github(report: Report, options: ReportOptions): string {
  const annotations = [
    ...allProblems(report).map(problemAnnotation),
    ...allShown(report, options.level).map(findingAnnotation)
  ]
  const lines = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const group = annotations.filter((annotation) => annotation.severity === severity)
    const left = group.length - options.limits.annotations
    return group.slice(0, options.limits.annotations).map((annotation, index, listed) => {
      const isLast = left > 0 && index === listed.length - 1
      const more = isLast
        ? `\n+${groupDigits(left)} more on this level, listed in the summary.`
        : ''
      return workflowCommand(annotation, more, options.root)
    })
  })
  return `${[...lines, ...summaryLines(report).map(visible)].join('\n')}\n`
}

function findingAnnotation({file, finding}: Located): Annotation {
  return {
    severity: finding.severity,
    title: `${levelTitle[finding.severity]} (${finding.ruleId})`,
    message: `${headline(finding)}\nWhy: ${oneLine(finding.why)}\nFix: ${oneLine(finding.fix)}`,
    path: file.path,
    place: finding.place
  }
}

function problemAnnotation({path, place, message, ruleId}: Problem): Annotation {
  return {
    severity: 'error',
    title: `Could not be checked${ruleId === undefined ? '' : ` (${ruleId})`}`,
    message: oneLine(message),
    path,
    place
  }
}

function workflowCommand(annotation: Annotation, more: string, root: string): string {
  const {severity, title, message, path, place} = annotation
  const properties = {
    ...(path === '' ? {} : {file: joinPath(root, path)}),
    ...(place ? region(place) : {}),
    title
  }
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(`${value}`)}`
  )
  return `::${command[severity]} ${list.join(',')}::${escapeCommand(message + more)}`
}

/** GitHub takes columns only when a place starts and ends on one line. */
function region({start, end}: Place): Record<string, number> {
  const lines = {line: start.line, endLine: end.line}
  return start.line === end.line ? {...lines, col: start.column, endColumn: end.column} : lines
}
