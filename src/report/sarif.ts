import type {
  Invocation,
  Location,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result
} from 'sarif'
import type {Finding, Problem, Report} from '../finding/finding.ts'
import type {Place} from '../text/place.ts'
import {escapeMarkdown, isAbsolute, pathToUri, replaceLoneSurrogates, wellFormed} from './escape.ts'
import type {ReportOptions, RuleInfo} from './report-options.ts'
import {allProblems, headline, isShown, type Located, severities} from './select.ts'
import {count, groupDigits} from './summary.ts'

const level = {error: 'error', warning: 'warning', info: 'note'} as const
/** What GitHub code scanning calls the levels. */
const githubSeverity = {error: 'error', warning: 'warning', info: 'recommendation'} as const

/**
 * SARIF 2.1.0 (OASIS standard) for code scanning. Findings in the baseline are kept as suppressed
 * results. Above the limit the most severe open ones stay, and a notification says what is missing.
 */
export function sarif(report: Report, options: ReportOptions): string {
  const located = report.files.flatMap((file) =>
    file.findings
      .filter((finding) => isShown({...finding, baselined: false}, options.level))
      .map((finding) => ({file, finding}))
  )
  const kept = mostImportant(located, options.limits.results)
  const rules = describeRules(kept, options.rules)
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]))
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: report.tool.name, version: report.tool.version, rules}},
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report, located.length, options)],
        results: kept.map((one) =>
          result(one, ruleIndex.get(one.finding.ruleId) as number, options.root)
        ),
        properties: {
          articles: report.summary.files,
          words: report.summary.words,
          suppressed: report.summary.suppressed,
          baselined: report.summary.baselined,
          skipped: report.summary.skipped.length
        }
      }
    ]
  }
  return `${JSON.stringify(log, wellFormed, 2)}\n`
}

function mostImportant(located: Located[], limit: number): Located[] {
  if (located.length <= limit) return located
  const rank = ({finding}: Located) =>
    severities.indexOf(finding.severity) + (finding.baselined ? severities.length : 0)
  const kept = new Set(located.toSorted((a, b) => rank(a) - rank(b)).slice(0, limit))
  return located.filter((one) => kept.has(one))
}

/** The rules that ran, then those that findings name without being described. */
function describeRules(located: Located[], described: readonly RuleInfo[]): ReportingDescriptor[] {
  const known = new Set(described.map((rule) => rule.id))
  const unknown = new Map<string, RuleInfo>()
  for (const {finding} of located) {
    const {ruleId: id, message: summary, why, fix, url, severity} = finding
    if (!known.has(id) && !unknown.has(id)) unknown.set(id, {id, summary, why, fix, url, severity})
  }
  return [...described, ...unknown.values()].map(descriptor)
}

function descriptor({id, summary, why, fix, url, severity}: RuleInfo): ReportingDescriptor {
  const link =
    url === ''
      ? ''
      : `\n\n[Examples, options and sources](${encodeURI(replaceLoneSurrogates(url))})`
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: why},
    help: {
      text: `${why}\n\n${fix}`,
      markdown: `${escapeMarkdown(why)}\n\n**What to write instead:** ${escapeMarkdown(fix)}${link}`
    },
    ...helpUri(url),
    defaultConfiguration: {level: level[severity]},
    properties: {'problem.severity': githubSeverity[severity]}
  }
}

function helpUri(url: string): {helpUri?: string} {
  return /^https?:\/\//.test(url) ? {helpUri: encodeURI(replaceLoneSurrogates(url))} : {}
}

function result({file, finding}: Located, ruleIndex: number, root: string): Result {
  const {matched, place, section, fingerprint, baselined} = finding
  const path = section.join(' › ')
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: level[finding.severity],
    message: {text: `${headline(finding)}\n${finding.fix}`},
    locations: [
      {
        physicalLocation: physicalLocation(file.path, place, root, matched),
        ...(path === '' ? {} : {logicalLocations: [{fullyQualifiedName: path}]})
      }
    ],
    ...relatedLocations(finding, root),
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:1`,
      'medlintFinding/v1': fingerprint
    },
    suppressions: baselined ? [{kind: 'external', justification: 'Kept in the baseline.'}] : [],
    ...fixes(finding, file.path, root)
  }
}

function relatedLocations({related}: Finding, root: string): {relatedLocations?: Location[]} {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map(({path, place, message}, id) => ({
      id,
      message: {text: message},
      physicalLocation: physicalLocation(path, place, root)
    }))
  }
}

function fixes({suggestions}: Finding, path: string, root: string): Pick<Result, 'fixes'> {
  if (suggestions.length === 0) return {}
  return {
    fixes: suggestions.map(({text, range: [start, end]}) => ({
      artifactChanges: [
        {
          artifactLocation: artifactLocation(path, root),
          replacements: [
            {
              deletedRegion: {charOffset: start, charLength: end - start},
              insertedContent: {text}
            }
          ]
        }
      ]
    }))
  }
}

function physicalLocation(
  path: string,
  place: Place,
  root: string,
  snippet?: string
): PhysicalLocation {
  return {artifactLocation: artifactLocation(path, root), region: region(place, snippet)}
}

function artifactLocation(path: string, root: string) {
  const uri = pathToUri(path, root)
  return isAbsolute(path) ? {uri} : {uri, uriBaseId: '%SRCROOT%'}
}

function region({start, end}: Place, snippet = ''): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    ...(snippet === '' ? {} : {snippet: {text: snippet}})
  }
}

function invocation(
  report: Report,
  found: number,
  {root, limits: {results, shownResults}}: ReportOptions
): Invocation {
  const problems = allProblems(report)
  const notifications = problems.map((problem) => problemNotification(problem, root))
  const note = (level: Notification['level'], text: string) =>
    notifications.push({level, message: {text}})
  if (found > results) {
    note('warning', `${count(found - results, 'finding')} left out: a run holds no more results.`)
  }
  if (found > shownResults) {
    note('note', `GitHub shows the ${groupDigits(shownResults)} most severe results.`)
  }
  return {executionSuccessful: problems.length === 0, toolExecutionNotifications: notifications}
}

function problemNotification({path, place, message, ruleId}: Problem, root: string): Notification {
  const location = {
    artifactLocation: artifactLocation(path, root),
    ...(place ? {region: region(place)} : {})
  }
  return {
    level: 'error',
    message: {text: message},
    ...(path === '' ? {} : {locations: [{physicalLocation: location}]}),
    ...(ruleId === undefined ? {} : {associatedRule: {id: ruleId}})
  }
}
