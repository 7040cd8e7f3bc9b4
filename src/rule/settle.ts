import {
  type Directives,
  readDirectives,
  reasonFault,
  type Suppression
} from '../finding/directives.ts'
import type {Finding, Problem} from '../finding/finding.ts'
import type {Article} from '../model/article.ts'
import type {Span} from '../text/place.ts'
import {didYouMean} from '../text/similarity.ts'
import type {DirectiveFaults, Rule} from './define-rule.ts'
import {inOrder, type Run, runRules} from './run.ts'
import {defaultLevel} from './settings.ts'

/** What a team allows authors to switch off in an article. */
export interface SuppressionPolicy {
  /** False: comments and front matter switch nothing off, and are not judged. */
  inline: boolean
  /** Ids of rules that no article may switch off. */
  refuse: readonly string[]
}

const noDirectives: Directives = {
  suppressions: [],
  empty: [],
  unknownWords: [],
  unknownKeys: [],
  idleEnables: []
}

export const defaultPolicy: SuppressionPolicy = {inline: true, refuse: []}

export interface Settled {
  findings: Finding[]
  problems: Problem[]
  /** Findings that an author set aside. */
  suppressed: number
}

/**
 * Applies the directives of an article to the findings of all its rules, and
 * then runs the rules that judge the directives themselves: only now is known
 * which of them were of use.
 */
export function settle(
  article: Article,
  found: {findings: readonly Finding[]; problems: readonly Problem[]},
  run: Run,
  policy: SuppressionPolicy = defaultPolicy
): Settled {
  const directives = policy.inline ? readDirectives(article) : noDirectives
  if (Object.values(directives).every(({length}) => length === 0)) {
    return {findings: [...found.findings], problems: [...found.problems], suppressed: 0}
  }
  const known = new Map(run.rules.map((rule) => [rule.id, rule]))
  const refused = new Set([
    ...policy.refuse,
    ...run.rules.flatMap(({id, scope}) => (scope === 'directive' ? [id] : []))
  ])
  const used = new Set<Suppression>()
  // Later ones stand nearer to what they suppress.
  const effective = directives.suppressions
    .filter(({rule}) => known.has(rule) && !refused.has(rule))
    .toReversed()
  const findings = found.findings.filter((finding) => {
    const {offset} = finding.place.start
    const suppression = effective.find(
      ({rule, covers}) => rule === finding.ruleId && covers.start <= offset && offset < covers.end
    )
    if (suppression) used.add(suppression)
    return suppression === undefined
  })
  const judged = runRules(article, {
    ...run,
    directives: faultsOf(directives, {known, refused, used, run})
  })
  return {
    findings: [...findings, ...judged.findings].sort(inOrder),
    problems: [...found.problems, ...judged.problems],
    suppressed: found.findings.length - findings.length
  }
}

interface Outcome {
  known: ReadonlyMap<string, Rule>
  refused: ReadonlySet<string>
  used: ReadonlySet<Suppression>
  run: Run
}

function faultsOf(directives: Directives, {known, refused, used, run}: Outcome): DirectiveFaults {
  const faults: DirectiveFaults = {
    syntax: [
      ...directives.unknownWords.map(({word, at}) => ({
        message: 'word' as const,
        at,
        data: {word: `medlint${word.startsWith(' ') ? word : `-${word}`}`}
      })),
      ...directives.unknownKeys.map(({key, at}) => ({
        message: 'key' as const,
        at,
        data: {key: key === '' ? 'medlint' : `medlint.${key}`}
      }))
    ],
    unknownRule: directives.empty.map((at) => ({message: 'none' as const, at})),
    noReason: [],
    unclosed: [],
    unused: directives.idleEnables
      .filter(({rule}) => rule === undefined || known.has(rule))
      .map(({rule, at}) => ({message: 'enable' as const, at, data: {rule: rule ?? 'every rule'}})),
    refused: []
  }
  const ids = [...known.keys()]
  const unknown = (rule: string, at: Span) =>
    faults.unknownRule.push({message: 'unknown', at, data: {rule, guess: didYouMean(rule, ids)}})
  for (const {rule, at} of directives.idleEnables) {
    if (rule !== undefined && !known.has(rule)) unknown(rule, at)
  }
  for (const reason of new Set(directives.suppressions.map(({reason}) => reason))) {
    const fault = reason.stray ? 'separator' : reasonFault(reason.text)
    if (fault) faults.noReason.push({message: fault, at: reason.at})
  }
  for (const suppression of directives.suppressions) {
    const {rule: id, at, closed} = suppression
    const rule = known.get(id)
    if (!rule) unknown(id, at)
    else if (refused.has(id)) faults.refused.push({message: 'refused', at, data: {rule: id}})
    else {
      if (!closed) faults.unclosed.push({message: 'unclosed', at, data: {rule: id}})
      if (!used.has(suppression) && hasRun(rule, run)) {
        faults.unused.push({message: 'unused', at, data: {rule: id}})
      }
    }
  }
  return faults
}

/** A rule that is off, or that lacks the site it needs, does not show whether a directive is of use. */
function hasRun(rule: Rule, {settings, site}: Run): boolean {
  const level = settings[rule.id]?.level ?? defaultLevel(rule)
  return level !== 'off' && (rule.scope !== 'site' || site !== undefined)
}
