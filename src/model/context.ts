import type {ContextStatus} from '../finding/finding.ts'
import type {Span} from '../text/place.ts'
import {splitSentences} from '../text/sentences.ts'
import {type Tokens, tokenAt, tokenize} from '../text/tokens.ts'
import type {BlockKind, Context} from './article.ts'
import {type CueGroup, type CueMatch, CueMatcher} from './cues/cue.ts'
import {parties} from './cues/distance.ts'
import {cueGroups} from './cues/index.ts'
import * as scope from './cues/scope.ts'
import * as around from './cues/surroundings.ts'
import {type Quotation, quotationAround} from './quotation.ts'

/** What stands around a sentence and may decide how it is meant. */
export interface Surroundings {
  kind: BlockKind
  /** Heading texts above, outermost first. */
  headings: readonly string[]
  leadIn?: string
  columnHeader?: string
  /** The block stands inside a block quotation. */
  quoted: boolean
  /** Prose of the neighbouring blocks, for answers and lines of attribution. */
  previous?: string
  next?: string
}

/** A cue that reaches the phrase. */
interface Reading {
  status: ContextStatus
  cue: string
  span?: Span
  where: Context['where']
  doubtful: boolean
}

/** The words of a sentence with contractions taken apart: "isn't" is "is" and "not". */
interface Words {
  words: string[]
  starts: number[]
  ends: number[]
  /** What stands before each word; see `Join`. */
  joins: Join[]
}

/** The mark before a word, as far as scope cares. */
type Join = 'space' | 'comma' | 'quote' | 'colon' | 'bracket' | 'unbracket' | 'stop'

/** Which status decides when several hold. */
const order: readonly ContextStatus[] = [
  'question',
  'negated',
  'mention',
  'attributed',
  'quoted',
  'hypothetical',
  'hedged'
]

/** Words between cue and phrase beyond which a recognition is doubtful, and beyond which there is none. */
const near = 12
const far = 45
/** Words in which cues are looked for at all: longer sentences are no prose, and each phrase would read all of them. */
const farthest = 120

/** Judges phrases by a set of cues. */
export class ContextEngine {
  readonly #before: CueMatcher
  readonly #after: CueMatcher

  constructor(groups: readonly CueGroup[]) {
    this.#before = new CueMatcher(groups, 'before')
    this.#after = new CueMatcher(groups, 'after')
  }

  /**
   * How `span` is meant in its sentence. `text` is a block's prose, `sentence`
   * and `span` are offsets into it, `tokens` the tokens of `text` if at hand.
   */
  contextOfSpan(
    text: string,
    sentence: Span,
    span: Span,
    surroundings: Surroundings,
    tokens?: Tokens
  ): Context {
    const words = tokens ? wordsIn(text, sentence, tokens) : wordsOf(text, sentence)
    const readings = this.#readingsIn(text, words, span)
    const quotation = quotationAround(text, span)
    if (quotation) readings.push(...readingsOfQuotation(text, sentence, quotation, readings))
    const asked = question(text, sentence, span, quotation)
    if (asked) readings.push(asked)
    const next = followingProse(text, sentence, surroundings)
    const reply = asked ? answer(next) : takenBack(next)
    if (reply) readings.push(reply)
    readings.push(...this.#readingsAround(text, sentence, span, surroundings))
    return contextFrom(readings)
  }

  #readingsIn(text: string, words: Words, span: Span): Reading[] {
    const first = tokenAt(words, span.start)
    let last = first
    while (last < words.words.length && (words.starts[last] as number) < span.end) last++
    const joined = (index: number): boolean =>
      words.joins[index] === 'space' || words.joins[index] === 'quote'
    const given = isGiven(words, first)
    const until = Math.min(words.words.length, last + farthest)
    const found: Reading[] = []
    const add = (group: CueGroup, from: number, to: number, distance: number): void => {
      const start = words.starts[from] as number
      const end = words.ends[to - 1] as number
      found.push({
        status: group.status,
        cue: text.slice(start, end),
        span: {start, end},
        where: 'sentence',
        doubtful: group.doubtful === true || distance > near
      })
    }
    for (const match of this.#before.find(
      words.words,
      Math.max(0, first - farthest),
      first,
      joined
    )) {
      for (const group of match.groups) {
        if (group.status === 'asserted' || (given && !group.rejects)) continue
        if (group.status === 'attributed' && /^(?:i|we)$/.test(words.words[match.from - 1] ?? ''))
          continue
        if (group.unlessOffer && sells(text, words, last)) continue
        if (isMonth(text, words, match.from) || isInterjection(words, match)) continue
        if (group.needsParty && !hasParty(words, match.from, 8)) continue
        if (reachesForward(group, words, match.from, match.to, first, last)) {
          add(group, match.from, match.to, first - match.to)
        }
      }
    }
    for (const match of this.#after.find(words.words, last, until, joined)) {
      for (const group of match.groups) {
        if (group.status === 'asserted') continue
        if (group.needsParty && !hasParty(words, match.from, 3)) continue
        if (group.atEnd && words.joins[match.to] === 'space') continue
        if (reachesBack(group, words, last, match.from)) {
          add(group, match.from, match.to, match.from - last)
        }
      }
    }
    return found
  }

  /** What headings, lead-in, column header and quotation block make of the phrase. */
  #readingsAround(text: string, sentence: Span, span: Span, given: Surroundings): Reading[] {
    const found: Reading[] = []
    if (given.leadIn) found.push(...this.#readingsOfLeadIn(given.leadIn))
    if (given.columnHeader) {
      const cue = given.columnHeader.trim()
      if (isNegating(cue)) found.push(outside('negated', cue, 'heading', false))
      else if (around.reportingTitle.test(cue))
        found.push(outside('attributed', cue, 'heading', false))
    }
    const title = given.kind === 'heading' ? undefined : given.headings[given.headings.length - 1]
    if (
      title &&
      isNegating(title) &&
      !/^(?:facts?|truth|reality)\b/i.test(text.slice(sentence.start))
    ) {
      const certain = given.kind === 'list-item' && !/\bfacts?\b/i.test(title)
      found.push(outside('negated', title.trim(), 'heading', !certain))
    }
    const label = around.claimLabel.exec(text.slice(0, 40))
    if (label && span.start >= label[0].length) {
      const status = /claim|promise|pitch/i.test(label[0]) ? 'attributed' : 'negated'
      found.push(outside(status, label[0].trim(), 'sentence', false))
    }
    if (given.quoted) found.push(outside('quoted', '', 'block', false))
    return found
  }

  #readingsOfLeadIn(leadIn: string): Reading[] {
    const sentences = splitSentences(leadIn)
    const last = sentences[sentences.length - 1]
    if (!last) return []
    const cue = leadIn.slice(last.start, last.end)
    const end = {start: last.end, end: last.end}
    const found = this.#readingsIn(leadIn, wordsOf(leadIn, last), end)
    if (found.length === 0 && isNegating(cue)) return [outside('negated', cue, 'lead-in', false)]
    return found.map((reading) => outside(reading.status, reading.cue, 'lead-in', reading.doubtful))
  }
}

const engine = new ContextEngine(cueGroups)

/**
 * How a phrase is meant: asserted, negated, hedged and so on, with the words
 * that decide. `text` is a block's prose; `sentence` and `span` are prose
 * offsets, end exclusive; `tokens`, if given, are those of `text`.
 */
export function contextOfSpan(
  text: string,
  sentence: Span,
  span: Span,
  surroundings: Surroundings,
  tokens?: Tokens
): Context {
  return engine.contextOfSpan(text, sentence, span, surroundings, tokens)
}

/**
 * How the phrase `text.slice(start, end)` is meant in plain text; finds the
 * sentence itself and takes the neighbouring sentences into account.
 */
export function contextOf(
  text: string,
  start: number,
  end: number
): {status: ContextStatus; cue?: string} {
  const {status, cue} = contextInText(engine, text, {start, end})
  return cue === undefined ? {status} : {status, cue}
}

/** `contextOf` for an engine with other cues. */
export function contextInText(judge: ContextEngine, text: string, span: Span): Context {
  const before = text.lastIndexOf('\n\n', span.start)
  const after = text.indexOf('\n\n', span.end)
  const from = before < 0 ? 0 : before + 2
  const prose = text.slice(from, after < 0 ? text.length : after)
  const local = {start: span.start - from, end: span.end - from}
  const sentence = splitSentences(prose).find(({end}) => end > local.start) ?? {
    start: 0,
    end: prose.length
  }
  return judge.contextOfSpan(prose, sentence, local, {
    kind: 'paragraph',
    headings: [],
    quoted: false
  })
}

function contextFrom(readings: readonly Reading[]): Context {
  const answered = readings.find((reading) => reading.where === 'answer')
  const statuses = order.filter((status) => readings.some((reading) => reading.status === status))
  const status = answered?.status ?? statuses[0]
  const also = statuses.filter((other) => other !== status)
  if (!status) return {status: 'asserted', where: 'sentence', doubtful: false, also: []}
  const candidates = readings.filter((reading) => reading.status === status)
  const reading =
    answered ?? candidates.find(({doubtful}) => !doubtful) ?? (candidates[0] as Reading)
  return {
    status,
    ...(reading.cue === '' ? {} : {cue: reading.cue}),
    ...(reading.span ? {cueSpan: reading.span} : {}),
    where: reading.where,
    doubtful: reading.doubtful,
    also
  }
}

function outside(
  status: ContextStatus,
  cue: string,
  where: Context['where'],
  doubtful: boolean
): Reading {
  return {status, cue, where, doubtful}
}

/* Words */

const contraction = /^(.+)(?:n't|'(s|re|ll|ve|d|m))$/
const hosts = new Set('it that there here what who he she this how where they we you i'.split(' '))
const expansions: Record<string, string> = {
  s: 'is',
  re: 'are',
  ll: 'will',
  ve: 'have',
  d: 'would',
  m: 'am'
}
const stems: Record<string, string> = {ca: 'can', wo: 'will', sha: 'shall', ai: 'is'}

/**
 * Words of sentences that were judged before: a sentence often holds several phrases.
 * With tokens comes a sentence of a block, which is never one of another text.
 */
const wordsBySentence = new WeakMap<Span, Words>()

function wordsIn(text: string, sentence: Span, tokens: Tokens): Words {
  let words = wordsBySentence.get(sentence)
  if (!words) {
    words = wordsOf(text, sentence, tokens)
    wordsBySentence.set(sentence, words)
  }
  return words
}

function wordsOf(text: string, sentence: Span, tokens?: Tokens): Words {
  const local = tokens ? undefined : tokenize(text.slice(sentence.start, sentence.end))
  const base = local ? sentence.start : 0
  const source = local ?? (tokens as Tokens)
  const found: Words = {words: [], starts: [], ends: [], joins: []}
  let previousEnd = sentence.start
  for (let index = local ? 0 : tokenAt(source, sentence.start); index < source.count; index++) {
    const start = base + (source.starts[index] as number)
    const end = base + (source.ends[index] as number)
    if (start >= sentence.end) break
    const join = joinOf(text, previousEnd, start)
    const word = source.words[index] as string
    const add = (part: string, before: Join) => {
      found.words.push(part)
      found.starts.push(start)
      found.ends.push(end)
      found.joins.push(before)
    }
    const parts = apart(word)
    add(parts ? parts[0] : word, join)
    if (parts) add(parts[1], 'space')
    previousEnd = end
  }
  return found
}

/** The two words of a contraction; undefined for any other word. */
function apart(word: string): [string, string] | undefined {
  if (word === 'cannot') return ['can', 'not']
  if (!word.includes("'")) return undefined
  const match = contraction.exec(word)
  if (!match) return undefined
  const [, stem = '', ending] = match
  if (ending === undefined) return [stems[stem] ?? stem, 'not']
  if (ending === 's' && !hosts.has(stem)) return undefined
  return [stem, expansions[ending] as string]
}

function joinOf(text: string, from: number, to: number): Join {
  let join: Join = 'space'
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 45 && text.charCodeAt(at + 1) === 45) join = 'comma'
    if (code === 32 || code === 45 || code === 46) continue
    if (code === 59 || code === 33 || code === 63) return 'stop'
    if (code === 58) join = 'colon'
    else if (join === 'colon') continue
    else if (code === 44 || code === 0x2014 || (code === 0x2013 && text[at - 1] === ' '))
      join = 'comma'
    else if (code === 40 || code === 91) join = 'bracket'
    else if (code === 41 || code === 93) join = 'unbracket'
    else if (join === 'space' && '"“”‘’\'«»'.includes(text[at] as string)) join = 'quote'
  }
  if (join === 'space' && to - from > 2 && /\s-+\s/.test(text.slice(from, to))) return 'comma'
  return join
}

/** Whether what follows word `last` in the sentence makes an offer. */
function sells(text: string, {starts, ends}: Words, last: number): boolean {
  const [from, to] = [ends[last - 1], ends[ends.length - 1]]
  if (from === undefined || to === undefined || last >= starts.length) return false
  return around.offer.test(text.slice(from, Math.min(to, from + 300)))
}

/** "May 2021", "in May": the month, not the verb. */
function isMonth(text: string, words: Words, index: number): boolean {
  if (words.words[index] !== 'may' || text[words.starts[index] as number] !== 'M') return false
  return index > 0 || /^\d/.test(words.words[index + 1] ?? '')
}

/** "No, it works": an answer, not a negation of what follows. */
function isInterjection(words: Words, {from, to}: CueMatch): boolean {
  if (to !== from + 1 || words.words[from] !== 'no') return false
  return words.joins[to] === 'comma' || words.joins[to] === 'stop'
}

/** Whether a party that makes claims stands before word `index` in the same clause. */
function hasParty(words: Words, index: number, window: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - window; at--) {
    if (parties.has(words.words[at] as string)) return true
    if (words.joins[at] === 'stop' || words.joins[at] === 'quote') return false
  }
  return false
}

/* Scope */

/** "this miracle cure", "our guaranteed plan": the phrase is presented as given. */
function isGiven(words: Words, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 4; at--) {
    if (words.joins[at + 1] !== 'space' && words.joins[at + 1] !== 'quote') return false
    const word = words.words[at] as string
    if (scope.presenting.has(word)) return !scope.naming.has(words.words[at - 1] ?? '')
    if (scope.finiteVerbs.has(word) || scope.relatives.has(word) || word === 'not' || word === 'no')
      return false
    if (word === 'a' || word === 'an' || word === 'of' || word === 'as') return false
  }
  return false
}

/** Whether a cue at words `[from, to)` governs the phrase at words `[first, last)` behind it. */
function reachesForward(
  group: CueGroup,
  words: Words,
  from: number,
  to: number,
  first: number,
  last: number
): boolean {
  const distance = first - to
  if (distance > far) return false
  if (group.reach === 'next') return distance <= 3 && !breaks(words, to, first)
  if (group.reach === 'sentence') {
    for (let at = to; at <= first && at < words.joins.length; at++) {
      if (words.joins[at] === 'stop' || (at < first && words.words[at] === 'but')) return false
    }
    return true
  }
  let verb = false
  let bracketed = false
  const within = inRelativeClause(words, from)
  let relative = scope.relatives.has(words.words[to - 1] as string)
  for (let at = to; at <= first && at < words.words.length; at++) {
    const word = words.words[at] as string
    const join = words.joins[at] as Join
    if (join === 'stop' || (join === 'colon' && (at > to || group.status === 'attributed')))
      return false
    if (join === 'unbracket' && !bracketed) return false
    bracketed = join === 'bracket' || (bracketed && join !== 'unbracket')
    if (join === 'comma' || join === 'bracket') {
      if (at === to && join === 'comma' && group.reach === 'phrase') return false
      const resumed = verb ? -1 : resumption(words, at, first)
      if (resumed > at) {
        at = resumed
        verb = true
        continue
      }
      if (opensClause(words, at, first, last, group)) return false
    }
    if (at >= first) break
    if (
      scope.terminators.has(word) &&
      !(word === 'because' && at === to) &&
      !(word === 'so' && join === 'space')
    ) {
      if (!(word === 'yet' && (words.words[at + 1] === 'to' || words.words[at + 1] === 'been')))
        return false
    }
    if (startsTerminator(words, at)) return false
    if (scope.means.has(word) && scope.presenting.has(words.words[at + 1] ?? '')) return false
    if (word === 'and' && opensConjunct(words, at, first, last)) return false
    if (within && scope.outerVerbs.has(word)) return false
    if (group.untilPurpose && word === 'to' && scope.purposeVerbs.has(words.words[at + 1] ?? '')) {
      return false
    }
    if (scope.relatives.has(word)) relative = true
    if (scope.finiteVerbs.has(word)) {
      if (group.reach === 'phrase' && !relative) return false
      verb = true
    }
  }
  return from >= 0
}

/** Whether the cue at word `from` stands in a relative clause: "people who did not". */
function inRelativeClause(words: Words, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const word = words.words[at]
    if (word === 'who' || (at > 0 && (word === 'which' || word === 'that'))) return true
  }
  return false
}

/** Whether the comma or bracket before word `at` opens a clause that the cue does not govern. */
function opensClause(
  words: Words,
  at: number,
  first: number,
  last: number,
  group: CueGroup
): boolean {
  const word = words.words[at] as string
  if (at < last && scope.clauseOpeners.has(word)) return true
  if (scope.finiteVerbs.has(word) && at < first) return true
  let listed = word === 'or' || word === 'nor'
  for (let index = at; index < last; index++) {
    const other = words.words[index] as string
    if (other === 'or' || other === 'nor') listed = true
    if (scope.finiteVerbs.has(other) && !listed) return true
  }
  if (listed || group.reach !== 'phrase') return false
  for (let index = last; index < last + 3 && index < words.words.length; index++) {
    if (words.joins[index] === 'comma') return false
    if (scope.finiteVerbs.has(words.words[index] as string)) return true
  }
  return false
}

/** Behind a bracketed insertion (", however well marketed, can"): the word at which the clause resumes; else -1. */
function resumption(words: Words, at: number, first: number): number {
  for (let index = at + 1; index <= first && index < words.words.length; index++) {
    if (words.joins[index] === 'stop') return -1
    if (words.joins[index] === 'comma' && scope.finiteVerbs.has(words.words[index] as string)) {
      return index
    }
  }
  return -1
}

/** "and patients called it a cure", "and it is": the conjunct has a verb of its own. */
function opensConjunct(words: Words, at: number, first: number, last: number): boolean {
  if (at + 1 < last && scope.conjunctVerbs.has(words.words[at + 1] as string)) return true
  for (let index = at + 1; index < last; index++) {
    const word = words.words[index] as string
    if (index > at + 1 && (word === 'and' || word === 'that' || word === 'which')) break
    if (scope.finiteVerbs.has(word)) return true
    if (index === at + 1 && index < first && scope.clauseOpeners.has(word)) return true
  }
  return false
}

function startsTerminator(words: Words, at: number): boolean {
  return scope.terminatorPhrases.some((phrase) =>
    phrase.every((word, offset) => words.words[at + offset] === word)
  )
}

/** Whether a mark or a verb stands between words `from` and `to`. */
function breaks(words: Words, from: number, to: number): boolean {
  for (let at = from; at <= to && at < words.words.length; at++) {
    const join = words.joins[at]
    if (join === 'stop' || join === 'colon' || (join === 'comma' && at === from)) return true
    if (at < to && scope.finiteVerbs.has(words.words[at] as string)) return true
  }
  return false
}

/** Whether a cue at word `from` governs the phrase that ends before word `last`. */
function reachesBack(group: CueGroup, words: Words, last: number, from: number): boolean {
  const distance = from - last
  if (distance > far) return false
  if (group.reach === 'next') return distance <= 1 && touches(words, last, from)
  if (group.reach === 'sentence') {
    for (let at = last; at <= from; at++) if (words.joins[at] === 'stop') return false
    return true
  }
  for (let at = last; at <= from; at++) {
    const word = words.words[at] as string
    const join = words.joins[at] as Join
    if (join === 'stop' || join === 'colon') return false
    if (at === from) return join !== 'comma' || distance > 0 || !scope.clauseOpeners.has(word)
    if (join === 'comma' && scope.clauseOpeners.has(word)) return false
    if (word === 'one' && join === 'comma' && scope.relatives.has(words.words[at + 1] ?? ''))
      return false
    if (scope.terminators.has(word)) return false
    if (word === 'and' && opensConjunct(words, at, from, from)) return false
    if (word === 'and' && from - at <= 4 && distance > 0 && words.joins[at] === 'comma')
      return false
  }
  return true
}

/** Whether words `from` to `to` run on without a full stop or a verb; a colon or dash may stand between ("fever: none"). */
function touches(words: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (words.joins[at] === 'stop') return false
    if (at < to && scope.finiteVerbs.has(words.words[at] as string)) return false
  }
  return true
}

/* Quotation, question, answer */

function readingsOfQuotation(
  text: string,
  sentence: Span,
  quotation: Quotation,
  readings: readonly Reading[]
): Reading[] {
  const {content, tight} = quotation
  const whole = content.start - 1 <= sentence.start && content.end + 1 >= sentence.end
  if (!tight || whole) {
    const speaker = quotation.speaker
    const cue = speaker ? text.slice(speaker.start, speaker.end) : (text[content.start - 1] ?? '')
    const span = speaker ?? {start: content.start - 1, end: content.start}
    return [{status: 'quoted', cue, span, where: 'sentence', doubtful: false}]
  }
  const cue = text.slice(content.start - 1, content.end + 1)
  const span = {start: content.start - 1, end: content.end + 1}
  const mentioned = readings.some((reading) => reading.status === 'mention')
  // "re-inject this ‘liquid gold’": the marks set off a coinage rather than keep a distance.
  const coined = /\b(?:this|these|our|my)\s$/i.test(
    text.slice(Math.max(0, span.start - 8), span.start)
  )
  return [
    {status: mentioned ? 'mention' : 'attributed', cue, span, where: 'sentence', doubtful: coined}
  ]
}

function question(
  text: string,
  sentence: Span,
  span: Span,
  quotation?: Quotation
): Reading | undefined {
  let end = sentence.end
  while (end > span.end && /["'”’)\]»\s]/.test(text[end - 1] as string)) end--
  let mark = text[end - 1] === '?' ? end - 1 : -1
  if (mark < 0 && quotation && !quotation.tight && text[quotation.content.end - 1] === '?') {
    mark = quotation.content.end - 1
  }
  if (mark < span.start) return undefined
  if (around.statingQuestion.test(text.slice(sentence.start, span.start))) return undefined
  return {
    status: 'question',
    cue: '?',
    span: {start: mark, end: mark + 1},
    where: 'sentence',
    doubtful: around.sellingQuestion.test(text.slice(sentence.start, sentence.end))
  }
}

/** The start of what follows the sentence: the rest of its block, or the next block. */
function followingProse(text: string, sentence: Span, given: Surroundings): string {
  const rest = text.slice(sentence.end, sentence.end + 120).trimStart()
  return rest === '' ? (given.next ?? '').slice(0, 120).trimStart() : rest
}

function answer(next: string): Reading | undefined {
  const no = around.denial.exec(next) ?? around.retraction.exec(next)
  if (no) return outside('negated', no[0].trim(), 'answer', false)
  const yes = around.affirmation.exec(next)
  return yes ? outside('asserted', yes[0].trim(), 'answer', true) : undefined
}

function takenBack(next: string): Reading | undefined {
  const match = around.retraction.exec(next)
  return match ? outside('negated', match[0].trim(), 'neighbour', false) : undefined
}

function isNegating(title: string): boolean {
  return around.negatingTitle.test(title) || around.negatedTitle.test(title)
}
