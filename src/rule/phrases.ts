import type {Severity} from '../finding/finding.ts'
import type {Article, Block} from '../model/article.ts'
import {type Lists, Patterns} from '../text/patterns.ts'

/** What takes the force out of a phrase when its own sentence has it. */
export type Ground = 'source' | 'comparison' | 'reason' | 'answer'

/** One entry of a lexicon: a wording that a rule reports. */
export interface Phrase {
  /** See `src/text/patterns/parse.ts` for the language. */
  pattern: string
  /** Key into the sources of the lexicon. */
  source: string
  /** Sentences that are reported for this pattern. */
  positive: readonly string[]
  /** Sentences with the same words that are not. */
  negative: readonly string[]
  /** What to write instead; the rule's general advice otherwise. */
  fix?: string
  /** Lower than the rule's own level. */
  level?: Severity
  /** Not reported when the sentence gives one of these. */
  unless?: readonly Ground[]
  /** The phrase is an appeal by its nature: reported in a question too. */
  asks?: boolean
  /** A slogan more than a claim: only a hint where it stands alone in a long, sober article. */
  weak?: boolean
}

/** A use of the same words that is no exaggeration: a term of art, a fixed idiom. */
export interface Exception {
  pattern: string
  source: string
  /** A sentence that would be reported without the exception. */
  example: string
}

/** What one rule looks for. */
export interface PhraseSet {
  /** Where two rules match the same words, the one with the lower number reports them. */
  precedence: number
  phrases: readonly Phrase[]
  /** Words that this rule leaves alone, as patterns. */
  allow: readonly string[]
  /** Uses that no rule with the same list reports. */
  exceptions: readonly Exception[]
  lists: Lists
}

/** A phrase found in a block; prose offsets, end exclusive. */
export interface PhraseMatch {
  block: Block
  start: number
  end: number
  phrase: Phrase
}

interface Target {
  rule: string
  precedence: number
  phrase?: Phrase
}

/** The phrases of several rules, compiled into one automaton on first use. */
export class PhraseBook {
  readonly #targets: Target[] = []
  readonly #patterns: Patterns

  constructor(sets: ReadonlyMap<string, PhraseSet>) {
    const patterns: string[] = []
    const add = (pattern: string, target: Target) => {
      patterns.push(pattern)
      this.#targets.push(target)
    }
    let lists: Lists = {}
    const shared = new Set<Exception>()
    for (const [rule, {precedence, phrases, allow, exceptions, ...set}] of sets) {
      lists = {...lists, ...set.lists}
      for (const phrase of phrases) add(phrase.pattern, {rule, precedence, phrase})
      for (const pattern of allow) add(pattern, {rule, precedence})
      for (const exception of exceptions) shared.add(exception)
    }
    for (const {pattern} of shared) add(pattern, {rule: anyRule, precedence: 0})
    this.#patterns = new Patterns(patterns, lists, negators)
  }

  /** The matches of every rule in an article, in order; each stretch of words belongs to one rule. */
  find(article: Article): Map<string, PhraseMatch[]> {
    const byRule = new Map<string, PhraseMatch[]>()
    if (this.#targets.length === 0) return byRule
    for (const block of article.blocks) {
      for (const {target, first, end} of this.#inBlock(block)) {
        const {starts, ends} = block.tokens
        const match: PhraseMatch = {
          block,
          start: starts[first] as number,
          end: ends[end - 1] as number,
          phrase: target.phrase as Phrase
        }
        const matches = byRule.get(target.rule)
        if (matches) matches.push(match)
        else byRule.set(target.rule, [match])
      }
    }
    return byRule
  }

  #inBlock(block: Block): Hit[] {
    const hits = this.#patterns
      .match(block.tokens)
      .map(({pattern, first, end}): Hit => ({target: this.#targets[pattern] as Target, first, end}))
    if (hits.length === 0) return hits
    const exempt = hits.filter(({target}) => !target.phrase)
    const kept: Hit[] = []
    hits.sort(
      (a, b) =>
        a.target.precedence - b.target.precedence ||
        Number(a.target.phrase?.level !== undefined) -
          Number(b.target.phrase?.level !== undefined) ||
        b.end - b.first - (a.end - a.first) ||
        a.first - b.first
    )
    for (const hit of hits) {
      const {rule, phrase} = hit.target
      if (!phrase || kept.some((other) => overlap(hit, other))) continue
      if (exempt.some((other) => applies(other.target, rule) && overlap(hit, other))) continue
      kept.push(hit)
    }
    return kept.sort((a, b) => a.first - b.first)
  }
}

/** What stands between the words of a phrase must not turn it round: "fat is *not* gone for good". */
const negators =
  `no not never nor cannot hardly barely without isn't aren't wasn't weren't don't doesn't didn't
  can't won't hasn't haven't couldn't wouldn't shouldn't`.split(/\s+/)

interface Hit {
  target: Target
  first: number
  end: number
}

const anyRule = '*'

function applies(exempt: Target, rule: string): boolean {
  return exempt.rule === anyRule || exempt.rule === rule
}

function overlap(a: Hit, b: Hit): boolean {
  return a.first < b.end && b.first < a.end
}
