import type {Severity} from '../finding/finding.ts'
import type {Article, Block, Context} from '../model/article.ts'
import {type Lists, PatternError, parsePattern} from '../text/patterns.ts'
import type {Fact, RuleContext, Source} from './define-rule.ts'
import {type Option, recordOf} from './options.ts'
import type {Exception, Ground, Phrase, PhraseMatch, PhraseSet} from './phrases.ts'

/** The wordings of one rule. */
export interface Lexicon {
  /** Where two rules match the same words, the one with the lower number reports them. */
  precedence: number
  /** The level of a phrase that states none. */
  severity: Severity
  sources: Readonly<Record<string, Source>>
  phrases: readonly Phrase[]
}

/** Uses of the same words that none of the rules reports, and the lists that patterns refer to. */
export interface Vocabulary {
  lists: Lists
  exceptions: readonly Exception[]
}

export type WordingMessage = 'found' | 'hedged' | 'doubtful'

type WordingOptions = {
  terms: Option<readonly string[]>
  allow: Option<readonly string[]>
  replace: Option<Readonly<Record<string, string>>>
}

/** Options of every rule about wording; their patterns may use the lists of the vocabulary. */
export function wordingOptions({lists}: Vocabulary): WordingOptions {
  return {
    terms: patternsOf('Further wordings to report, as patterns', lists),
    allow: patternsOf('Wordings that this rule leaves alone, as patterns', lists),
    replace: recordOf('What to write instead, by wording (in lower case)')
  }
}

/** Messages of a rule about wording; `charge` completes “no side effects” …: “promises safety without exception”. */
export function wordingMessages(charge: string): Record<WordingMessage, string> {
  return {
    found: `“{words}” ${charge}{tone}`,
    hedged: `“{words}” ${charge}, and “{cue}” only softens it`,
    doubtful: `“{words}” ${charge}, unless “{cue}” takes it back`
  }
}

/** What a rule looks for: its lexicon and the team's own terms, without what the team allows. */
export function wordingPhrases(
  {precedence, phrases}: Lexicon,
  {lists, exceptions}: Vocabulary,
  {terms, allow}: {terms: readonly string[]; allow: readonly string[]}
): PhraseSet {
  const own = terms.map((pattern): Phrase => ({pattern, source: '', positive: [], negative: []}))
  return {precedence, phrases: [...phrases, ...own], allow, exceptions, lists}
}

/** Reports the phrases of a rule that the article means. */
export function* reportWording(
  {article, matches, found, options}: RuleContext<WordingOptions>,
  {severity}: Lexicon
): Generator<Fact<WordingMessage>> {
  const {sober, sceptical, judgements} = toneOf(article, found)
  for (const match of matches) {
    const judgement = judgements.get(match)
    if (!judgement?.verdict) continue
    const {context, listed, verdict} = judgement
    const {block, start, end, phrase} = match
    const words = block.text.slice(start, end)
    const at = block.toSource(start, end)
    const replacement = options.replace[words.toLowerCase()]
    const level = phrase.level ?? severity
    const alone = sober && phrase.weak === true
    const toned = verdict === 'found' && (alone || sceptical)
    const fact: Fact<WordingMessage> = {
      message: verdict,
      at,
      data: {
        words,
        cue: context.cue ?? '',
        tone: !toned ? '' : alone ? rarely : mostlyNot
      },
      context: listed ? 'asserted' : context.status
    }
    if (alone) fact.severity = 'info'
    else if (toned || verdict !== 'found') fact.severity = below[level]
    else if (phrase.level) fact.severity = level
    if (replacement !== undefined) {
      fact.fix = `Write “${replacement}”.`
      fact.suggestions = [{text: replacement, range: [at.start, at.end]}]
    } else if (phrase.fix) fact.fix = phrase.fix
    yield fact
  }
}

const rarely = ', in an article that hardly ever does'
const mostlyNot = ', in an article that takes many such words back'

interface Judgement {
  context: Context
  listed: boolean
  verdict: WordingMessage | undefined
}

/** How an article uses the wordings as a whole. */
interface Tone {
  judgements: ReadonlyMap<PhraseMatch, Judgement>
  /** Long, and hardly ever exaggerates. */
  sober: boolean
  /** Denies or ascribes a large share of the wordings that stand in it. */
  sceptical: boolean
}

const tones = new WeakMap<ReadonlyMap<string, readonly PhraseMatch[]>, Tone>()

/** The tone of an article; the judgements are made once for all rules of a run. */
function toneOf(article: Article, found: ReadonlyMap<string, readonly PhraseMatch[]>): Tone {
  const known = tones.get(found)
  if (known) return known
  const judgements = new Map<PhraseMatch, Judgement>()
  let meant = 0
  let silenced = 0
  for (const match of [...found.values()].flat()) {
    const judgement = judge(article, match)
    if (!judgement) continue
    judgements.set(match, judgement)
    if (judgement.verdict) meant++
    else if (!isAsked(judgement.context)) silenced++
  }
  const tone = {
    judgements,
    sober: article.words >= soberLength && (meant - 1) * soberStretch < article.words,
    sceptical: silenced >= leastSilenced && silenced >= (silenced + meant) * silencedShare
  }
  tones.set(found, tone)
  return tone
}

/** Words from which on an article is long enough to have a tone. */
const soberLength = 300

/** In a sober article one wording, besides the one judged, stands in so many words at most. */
const soberStretch = 300

const leastSilenced = 4

/** A promotional page denies or ascribes a wording now and then; a sceptical one much of the time. */
const silencedShare = 0.4

/** What an article does with one wording; undefined where the words are not its own or are grounded. */
function judge(article: Article, match: PhraseMatch): Judgement | undefined {
  const {block, start, end, phrase} = match
  if (isForeign(block, start, end) || isGrounded(article, match)) return undefined
  const context = article.contextAt(block, start, end)
  const listed = listsDenials(block, start, end, context)
  return {context, listed, verdict: listed ? 'found' : verdictOn(context, phrase)}
}

/**
 * Whether wording that stands in this context is reported, and how. Wording that
 * is denied, asked about, ascribed to others or only mentioned is left alone; a
 * hedge or a doubtful reading lowers the level; a quotation that the article
 * sets down without distance counts as its own voice. Where a question is
 * answered, the answer is judged in its own place.
 */
export function verdictOn(
  {status, also, doubtful, where}: Context,
  {asks = false}: Pick<Phrase, 'asks'>
): WordingMessage | undefined {
  if (isAsked({status, where})) return asks ? 'found' : undefined
  if (silencing.has(status)) return doubtful ? 'doubtful' : undefined
  return status === 'hedged' || also.includes('hedged') ? 'hedged' : 'found'
}

function isAsked({status, where}: Pick<Context, 'status' | 'where'>): boolean {
  return status === 'question' || where === 'answer'
}

/** “No pain, no scars and no downtime”: the denial before stands beside the phrase, not above it. */
function listsDenials(
  {text}: Block,
  start: number,
  end: number,
  {status, cueSpan}: Context
): boolean {
  if (status !== 'negated' || !cueSpan || cueSpan.end > start) return false
  const [cue, between, words] = [
    text.slice(cueSpan.start, cueSpan.end),
    text.slice(cueSpan.end, start),
    text.slice(start, end)
  ]
  return (
    /\b(?:no|zero|without)$/i.test(cue) &&
    /^(?:no|zero|without)\b/i.test(words) &&
    joined.test(between)
  )
}

const joined = /(?:,|—|\band|\bor)\s*(?:absolutely|virtually|practically|almost)?\s*$/i

const silencing = new Set<Context['status']>(['negated', 'attributed', 'mention', 'hypothetical'])

const below: Record<Severity, Severity> = {error: 'warning', warning: 'info', info: 'info'}

/** Code, addresses, references and titles of works: not the article's own words. */
function isForeign(block: Block, start: number, end: number): boolean {
  if (block.footnote !== undefined || references.test(block.section.title)) return true
  if (stretchAround(block.text, start, end).includes('://')) return true
  return block.marks.some(
    (mark) =>
      mark.start < end &&
      start < mark.end &&
      (mark.kind === 'code' ||
        (mark.kind === 'emphasis' && title.test(block.text.slice(mark.start, mark.end))))
  )
}

/** What stands between the white space before and after a phrase. */
function stretchAround(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && from > start - longestAddress && !/\s/.test(text[from - 1] as string))
    from -= 1
  let to = end
  while (to < text.length && to < end + longestAddress && !/\s/.test(text[to] as string)) to += 1
  return text.slice(from, to)
}

/** Characters that are searched for the start and end of an address. */
const longestAddress = 500

/** A title in italics, such as The Turmeric Miracle: three words or more, all but the small ones with a capital. */
const title =
  /^\p{Lu}[\p{L}'’-]*(?:[ :,]+(?:\p{Lu}[\p{L}'’-]*|a|an|and|at|by|for|from|in|of|on|or|the|to|with)){2,}$/u

const references =
  /^(?:\W|\d)*(?:references?|sources?|citations?|bibliography|further reading|literature|works cited|footnotes|notes|see also|related (?:articles|posts|reading|links))\W*$/i

function isGrounded(article: Article, {block, start, end, phrase}: PhraseMatch): boolean {
  if (!phrase.unless) return false
  const sentence = article.sentenceAt(block, start)
  return phrase.unless.some((ground) => {
    if (ground === 'source') {
      return block.marks.some(
        (mark) =>
          mark.start < sentence.end &&
          mark.end > sentence.start &&
          (mark.kind === 'footnote' || (mark.kind === 'link' && /^https?:/.test(mark.target ?? '')))
      )
    }
    const words = block.text.slice(start, end)
    const open = ground === 'answer' ? (preposition.exec(words)?.[0].length ?? 0) : 0
    return grounds[ground].test(block.text.slice(end - open, sentence.end))
  })
}

/** The word that an answer begins with, where the phrase itself ends in it. */
const preposition = /\s(?:for|in|against|during|of)$/i

const grounds: Record<Exclude<Ground, 'source'>, RegExp> = {
  comparison:
    /\b(?:than|compared (?:with|to)|versus|vs\.?|of the (?:\d+|two|three|four|five|six|seven|eight|nine|ten))\b/i,
  /** "The most effective treatment for scabies is permethrin": a question of choice and its answer. */
  answer:
    /^ (?:for|in|against|during|of)\b[^.;:!?]{2,80}? (?:is|are|was|were|remains?|includes?) (?!our|this|these|here|my|in)/i,
  reason: /\b(?:because|since|due to|as it|as they|which means)\b|\d/i
}

function patternsOf(describe: string, lists: Lists): Option<readonly string[]> {
  return {
    describe,
    default: [],
    problem: (value) => {
      if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
        return 'expected a list of patterns, such as ["miracle~", "glow in days"]'
      }
      return value.map((pattern) => patternProblem(pattern, lists)).find(Boolean)
    },
    schema: {type: 'array', items: {type: 'string'}}
  }
}

function patternProblem(pattern: string, lists: Lists): string | undefined {
  try {
    parsePattern(pattern, lists)
    return undefined
  } catch (error) {
    if (error instanceof PatternError) return error.message
    throw error
  }
}
