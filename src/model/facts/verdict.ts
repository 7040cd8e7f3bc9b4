import type {Article, FaqEntry, Sentence} from '../article.ts'
import {distinctEntries} from '../faq/distinct.ts'
import {questionMeaning} from '../faq/meaning.ts'
import {type Body, bodyOf} from './body.ts'
import {type Frame, frames, saysOn} from './frames.ts'
import {type Certainty, certaintyOf, type Polarity, stanceOf} from './stance.ts'
import {contentOf, lemma} from './words.ts'

/** What a sentence of the body says on a yes/no question of the FAQ. */
export interface Reading {
  sentence: Sentence
  polarity: Polarity
  certainty: Certainty
  /** The sentence may speak of something else: it can agree, but not contradict. */
  doubtful: boolean
}

/** A yes/no question: the verdict of its answer, and the readings of the body. */
export interface Verdict {
  entry: FaqEntry
  /** What is asked, as an editor would note it: "safe, pregnant". */
  matter: string
  polarity: Polarity
  certainty: Certainty
  /** The verdict in the first answer block, as prose offsets. */
  start: number
  end: number
  readings: Reading[]
}

/** Words that a sentence on the same matter need not share. */
const carriers = new Set(
  'get take need make have contain cause involve include see expect want know first treatment therapy procedure product people patient someone really help possible ok okay allowed'
    .split(' ')
    .map(lemma)
)
const populations = new Set(
  'pregnant breastfeeding child diabetic elderly teenager'.split(' ').map(lemma)
)
const conditional =
  /\b(?:if|unless|except|only|until|provided|depending|whether|should you|when used|trials?|stud(?:y|ies))\b/i
const comparison = /\b(?:than|instead of|unlike|compared|whereas)\b/i
const negation = /\b(?:not|no|never|cannot|avoid|without|neither|nor|unsuitable|unsafe)\b|n't\b/i
/** "Yes for tablets, no for creams" is an answer for some cases only. */
const partial =
  /^(?:(?:usually|often|generally|mostly|technically),? )?(?:yes|no|not),? (?:for|if|when|in|with|only|but only|except|unless)\b/i
const degree = /\b(?:more|less|fewer|better|worse|cheaper|stronger|faster)\b/i
const undecided = /\b(?:may|might|could) not\b|\bnot (?:always|necessarily|every|all)\b/i
const warning = /^(?:avoid|beware|never|do not|don't)\b|\b(?:avoid|beware of|stay away from)\b/i
const reference = /\b(?:it|they|them|this|these|treatments?|procedure|injections?|sessions?|our)\b/i
/** What keeps a sentence from being a verdict, by name; tests hold that each is needed. */
export const exceptions = {conditional, comparison, partial, degree, undecided, warning}
const widest = 14

/** Yes/no questions with a clear verdict, and every sentence of the body that speaks on the same matter. */
export function verdictsOf(article: Article): Verdict[] {
  const body = bodyOf(article)
  const onFrame = new Map<Frame, Reading[]>()
  return distinctEntries(article.faq).flatMap((entry) => {
    if (entry.where === 'letter' || entry.answer === '') return []
    const frame = frames.find(({asked}) => asked.test(entry.question))
    const verdict = verdictOf(entry, frame)
    if (!verdict) return []
    if (!frame) return [{...verdict, ...matterOf(article, body, entry)}]
    const readings = onFrame.get(frame) ?? frameReadings(article, body, frame)
    onFrame.set(frame, readings)
    return [{...verdict, matter: frame.name, readings}]
  })
}

type OwnVerdict = Omit<Verdict, 'matter' | 'readings'>

function verdictOf(entry: FaqEntry, frame: Frame | undefined): OwnVerdict | undefined {
  if (partial.test(entry.answer.trimStart())) return undefined
  const stance = stanceOf(entry)
  const yesNo = /^(?:whether|side effects)/.test(questionMeaning(entry.question).key)
  // "Is it safe and free of side effects?" has no side to be on.
  if (stance && yesNo && !(frame && /\b(?:no|without|free)\b/i.test(entry.question)))
    return {entry, ...stance}
  const [block] = entry.answerBlocks
  const first = block?.sentences.find(({end}) => end > entry.answerStart)
  if (!frame || !block || !first) return undefined
  const start = Math.max(first.start, entry.answerStart)
  const text = block.text.slice(start, first.end)
  const polarity = saysOn(frame, text)
  return polarity && {entry, polarity, certainty: certaintyOf(text), start, end: first.end}
}

function frameReadings(article: Article, body: Body, frame: Frame): Reading[] {
  return body.sentences.flatMap(({sentence}) => {
    const {block, start, end, text} = sentence
    const polarity = saysOn(frame, text)
    if (!polarity || conditional.test(text) || (polarity === 'yes' && comparison.test(text)))
      return []
    const match = frame[polarity].exec(text.replaceAll('’', "'"))
    const from = start + (match?.index ?? 0)
    const {status} = article.contextAt(block, from, Math.min(end, from + (match?.[0].length ?? 1)))
    // Only a sentence on the topic shows that something happens; that nothing happens is said of the topic.
    const onTopic =
      polarity === 'no' ||
      reference.test(text) ||
      body.words(text).some((word) => body.topic.has(word))
    const stands =
      status === 'asserted' || status === 'hedged' || (status === 'negated' && polarity === 'no')
    if (!stands) return []
    return [{sentence, polarity, certainty: certaintyOf(text), doubtful: !onTopic}]
  })
}

function matterOf(
  article: Article,
  body: Body,
  entry: FaqEntry
): Pick<Verdict, 'matter' | 'readings'> {
  const all = body.words(entry.question).filter((word) => !carriers.has(word))
  const words = [...new Set(all.filter((word) => !body.topic.has(word)))]
  const matter = (entry.question.match(/[\p{L}\p{N}'’]+/gu) ?? [])
    .filter((word) => body.words(word).some((found) => words.includes(found)))
    .join(' ')
  // "Is more better?" is about a comparison, which a sentence on one of the two does not make.
  if (words.length === 0 || negation.test(entry.question) || degree.test(entry.question))
    return {matter, readings: []}
  const [only] = words
  const searched = words.length === 1 && only && populations.has(only) ? [...words, 'safe'] : words
  const readings = body.holding(searched).flatMap(({sentence}) => {
    const reading = readingOf(article, body, sentence, searched)
    return reading ? [reading] : []
  })
  return {matter, readings}
}

function readingOf(
  article: Article,
  body: Body,
  sentence: Sentence,
  words: string[]
): Reading | undefined {
  const {block, text} = sentence
  if (conditional.test(text) || comparison.test(text) || undecided.test(text)) return undefined
  // A warning of a thing that is absent warns of its absence.
  if (warning.test(text) && /\bwithout\b/i.test(text)) return undefined
  const span = closest(sentence, words)
  if (!span) return undefined
  const topical = body.words(text).some((word) => body.topic.has(word)) || reference.test(text)
  const {status, cueSpan} = article.contextAt(block, span.start, span.end)
  const isApart =
    status === 'negated' && cueSpan && /[,;(]/.test(block.text.slice(cueSpan.end, span.start))
  if (isApart) return undefined
  const inside = negation.test(block.text.slice(span.start, span.end).replace(/\bnot even\b/i, ''))
  const polarity = status === 'negated' || (inside && status === 'asserted') ? 'no' : 'yes'
  if (!['asserted', 'negated', 'hedged', 'hypothetical'].includes(status)) return undefined
  if (status === 'negated' && (inside || !negation.test(text))) return undefined
  // One shared word shows a contradiction only where it is denied outright: "no caffeine".
  if (words.length === 1 && (polarity !== 'no' || inside)) return undefined
  if (
    words.length === 1 &&
    !/(?:\b(?:no|without(?: any)?|zero|free of)\s)$/i.test(
      block.text.slice(sentence.start, span.start)
    )
  )
    return undefined
  if (words.length === 2 && !topical && polarity === 'yes') return undefined
  return {
    sentence,
    polarity,
    certainty: status === 'hedged' ? 'hedged' : certaintyOf(text),
    doubtful: false
  }
}

/** From the first to the last of the words, where they stand near each other. */
function closest(
  {block, start, end}: Sentence,
  words: string[]
): {start: number; end: number} | undefined {
  const {tokens} = block
  const wanted = new Set(words)
  let first = -1
  let last = -1
  for (let index = 0; index < tokens.count; index += 1) {
    const at = tokens.starts[index] as number
    if (at < start || at >= end) continue
    const [found] = contentOf([tokens.words[index] as string])
    if (found === undefined || !wanted.has(found)) continue
    if (first < 0) first = index
    last = index
  }
  if (first < 0 || last - first > widest) return undefined
  return {start: tokens.starts[first] as number, end: tokens.ends[last] as number}
}
