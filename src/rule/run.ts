import type {Finding, Problem, Related, Severity} from '../finding/finding.ts'
import {digestOf, type HashState, hashState, normalise} from '../finding/fingerprint.ts'
import type {Article, Block} from '../model/article.ts'
import type {SiteView} from '../site/site-view.ts'
import {ownText} from '../text/own-text.ts'
import type {Span} from '../text/place.ts'
import type {DirectiveFaults, Fact, Rule} from './define-rule.ts'
import type {Evidence} from './evidence.ts'
import {PhraseBook, type PhraseMatch} from './phrases.ts'
import {defaultLevel, type RuleTable} from './settings.ts'

/** Where the documentation of the rules is published. */
export const docsUrl = 'https://github.com/medlint/medlint/blob/main/docs/rules/'

const rank: Record<Severity, number> = {info: 0, warning: 1, error: 2}

export interface Run {
  rules: readonly Rule[]
  settings: RuleTable
  site: SiteView | undefined
  asOf: string
  /** Elements that the site's template prints on every page. */
  provides?: readonly string[]
  /** Retraction notices and bibliography. */
  evidence?: Evidence
  /** What is wrong with the article's directives: the rules about directives run, and no others. */
  directives?: DirectiveFaults
}

const noFaults: DirectiveFaults = {
  syntax: [],
  unknownRule: [],
  noReason: [],
  unclosed: [],
  unused: [],
  refused: []
}

export interface Outcome {
  findings: Finding[]
  problems: Problem[]
}

/**
 * Runs rules over one article. A rule that throws becomes a problem, the other
 * rules still run. Findings come settled: sorted, with their fingerprints.
 */
export function runRules(article: Article, run: Run): Outcome {
  const {findings, problems} = checkRules(article, run, run.rules)
  return {findings: arrange(article, findings), problems}
}

/** Runs some of a run's rules; their findings are not settled yet. */
export function checkRules(article: Article, run: Run, rules: readonly Rule[]): Outcome {
  const findings: Finding[] = []
  const problems: Problem[] = []
  const {active, phrases} = turnOf(rules, run)
  const found = phrases?.find(article) ?? new Map<string, PhraseMatch[]>()
  for (const {rule, level, options} of active) {
    try {
      if (rule.scope === 'site' && !run.site) throw new Error('it needs the whole site')
      const matches = found.get(rule.id) ?? []
      const context = {
        article,
        options,
        site: run.site,
        asOf: run.asOf,
        provides: run.provides ?? [],
        evidence: run.evidence ?? {},
        directives: run.directives ?? noFaults,
        matches,
        found
      }
      for (const fact of rule.check(context)) findings.push(toFinding(article, rule, fact, level))
    } catch (error) {
      problems.push(ruleProblem(article.path, rule.id, error as Error))
    }
  }
  return {findings, problems}
}

/** Sorts the findings of one article by offset, then rule id, and gives them their fingerprints. */
export function arrange(article: Article, findings: Finding[]): Finding[] {
  findings.sort(inOrder)
  addFingerprints(article, findings)
  return findings
}

/** The order of the findings of one article: offset, then rule id. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}

interface Active {
  rule: Rule
  level: Severity
  options: Record<string, unknown>
}

/** What runs over the articles that share their settings. */
interface Turn {
  active: readonly Active[]
  /** Undefined when none of the rules looks for phrases. */
  phrases: PhraseBook | undefined
}

/** Turns by list of rules, then by settings; those about directives apart. */
const turns = new WeakMap<readonly Rule[], [WeakMap<RuleTable, Turn>, WeakMap<RuleTable, Turn>]>()

function turnOf(rules: readonly Rule[], {settings, directives}: Run): Turn {
  const known = turns.get(rules) ?? [new WeakMap(), new WeakMap()]
  turns.set(rules, known)
  const bySettings = known[directives ? 1 : 0]
  let turn = bySettings.get(settings)
  if (!turn) {
    const active = rules.flatMap((rule): Active[] => {
      const own = settings[rule.id]
      const level = own?.level ?? defaultLevel(rule)
      const isTurn = (rule.scope === 'directive') === (directives !== undefined)
      return level === 'off' || !isTurn
        ? []
        : [{rule, level, options: {...defaults(rule), ...own?.options}}]
    })
    turn = {active, phrases: phraseBook(rules, active)}
    bySettings.set(settings, turn)
  }
  return turn
}

/** Compiled phrases, by list of rules and then by their options. */
const phraseBooks = new WeakMap<readonly Rule[], Map<string, PhraseBook>>()

/** The phrases of the active rules, compiled once for all files with the same options. */
function phraseBook(rules: readonly Rule[], active: readonly Active[]): PhraseBook | undefined {
  const speaking = active.filter(({rule}) => rule.phrases)
  if (speaking.length === 0) return undefined
  const key = JSON.stringify(speaking.map(({rule, options}) => [rule.id, options]))
  const books = phraseBooks.get(rules) ?? new Map<string, PhraseBook>()
  phraseBooks.set(rules, books)
  let book = books.get(key)
  if (!book) {
    book = new PhraseBook(
      new Map(
        speaking.flatMap(({rule, options}) =>
          rule.phrases ? [[rule.id, rule.phrases(options)]] : []
        )
      )
    )
    books.set(key, book)
  }
  return book
}

export function defaults(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule.options).map(([name, option]) => [name, option.default])
  )
}

export function ruleUrl(id: string): string {
  return `${docsUrl}${id}.md`
}

function ruleProblem(path: string, ruleId: string, error: Error): Problem {
  const problem: Problem = {
    path,
    ruleId,
    message: `the rule ${ruleId} failed on this article (${error.message}); its findings are not complete. This is a defect in medlint, please report it`
  }
  if (error.stack) problem.stack = error.stack
  return problem
}

function toFinding(article: Article, rule: Rule, fact: Fact, level: Severity): Finding {
  const template = rule.messages[fact.message]
  if (template === undefined) throw new Error(`no message "${fact.message}"`)
  const span = checked(article, fact.at)
  const severity = fact.severity && rank[fact.severity] < rank[level] ? fact.severity : level
  const finding: Finding = {
    ruleId: rule.id,
    severity,
    message: fill(template, fact.data),
    why: rule.why,
    fix: fill(fact.fix ?? rule.fix, fact.data),
    suggestions: (fact.suggestions ?? []).map((suggestion) => {
      const [start, end] = suggestion.range
      checked(article, {start, end})
      return suggestion
    }),
    matched: ownText(article.source.slice(span.start, span.end)),
    place: article.place(span),
    section: sectionAt(article, span.start),
    url: ruleUrl(rule.id),
    fingerprint: '',
    related: (fact.related ?? []).map(
      ({path, at, place, message}): Related => ({
        path: path ?? article.path,
        place: place ?? article.place(at),
        message
      })
    ),
    baselined: false
  }
  if (fact.context) finding.context = fact.context
  return finding
}

function checked(article: Article, {start, end}: Span): Span {
  if (start < 0 || end < start || end > article.source.length || Number.isNaN(start + end)) {
    throw new Error(`a place outside the article: ${start} to ${end}`)
  }
  return {start, end}
}

function fill(template: string, data: Fact['data'] = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!(name in data)) throw new Error(`no value for {${name}}`)
    return String(data[name])
  })
}

function sectionAt({sections}: Article, offset: number): string[] {
  return sections[lastAt(sections, offset)]?.path ?? []
}

/** Index of the last entry, of entries in source order, that starts at or before an offset; -1 when none does. */
function lastAt(entries: readonly {source: Span}[], offset: number): number {
  let low = -1
  let high = entries.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((entries[middle] as {source: Span}).source.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Findings of one rule in the same words below the same headings. */
interface Alike {
  state: HashState
  excerpt: string
  count: number
}

function addFingerprints(article: Article, findings: Finding[]): void {
  const alike = new Map<string, Alike>()
  // A sentence may be long and have many findings: its words are read once for each rule.
  const known = new Map<readonly string[], Map<string, Map<string, Alike>>>()
  for (const finding of findings) {
    const {ruleId, section} = finding
    const sentence = sentenceOf(article, finding)
    const bySentence = gotten(known, section, () => new Map<string, Map<string, Alike>>())
    const byRule = gotten(bySentence, sentence, () => new Map<string, Alike>())
    const group = gotten(byRule, ruleId, () => {
      const key = [ruleId, normalise(sentence), ...section].join('\u0000')
      return gotten(alike, key, () => ({
        state: hashState(`${key}\u0000`),
        excerpt: shortened(sentence || (article.title ?? '')),
        count: 0
      }))
    })
    group.count += 1
    finding.fingerprint = digestOf(hashState(String(group.count), group.state))
    finding.excerpt = group.excerpt
  }
}

/** The value of a key, made when it is asked for first. */
function gotten<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

const longestExcerpt = 200

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt).trimEnd()}…` : line
}

/** The sentence a finding stands in; its matched text when that is no prose (a link target, a front matter key). */
function sentenceOf({blocks}: Article, {place, matched}: Finding): string {
  const {offset} = place.start
  if (matched === '') return ''
  const nearest = lastAt(blocks, offset)
  // Blocks inside a block (the text of an image) stand before it.
  for (let i = Math.min(nearest + 8, blocks.length - 1); i >= Math.max(0, nearest - 8); i -= 1) {
    const {source} = blocks[i] as Block
    if (offset < source.start || offset >= source.end) continue
    const block = blocks[i] as Block
    const sentence = sentenceAt(block, offset)
    if (sentence) return sentence.text
  }
  return matched
}

/** The first sentence of a block that ends behind a source offset. */
function sentenceAt(block: Block, offset: number): Block['sentences'][number] | undefined {
  const {sentences} = block
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    const {start, end} = sentences[middle] as Block['sentences'][number]
    if (block.toSource(start, end).end > offset) high = middle
    else low = middle + 1
  }
  return sentences[low]
}
