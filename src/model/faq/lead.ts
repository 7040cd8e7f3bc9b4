import type {Block} from '../article.ts'
import {endsAsQuestion, opensAsQuestion, questionStart} from './question.ts'

/** The question at the beginning of a block, and what marks it as one. */
export interface Lead {
  kind: 'labelled' | 'bold' | 'plain'
  /** Prose offsets of the question. */
  start: number
  end: number
  number?: number
  asked: boolean
  /** The block holds nothing but the question. */
  alone: boolean
  /** The source breaks the line behind the question. */
  ownLine: boolean
}

const LONGEST_QUESTION = 300

const questionLabel = /^\s*(?:\d{1,3}[.)]\s*)?(?:q|question|frage)\s*\d{0,3}\s*[.:)]\s*\S/i
const answerLabel = /^\s*(?:a|answer|antwort|r|response)\s*\d{0,3}\s*[.:)]\s+(?=\S)/i
const answerInside = /[?？]?\s+(?:A|ANSWER|Answer|Antwort)\s*\d{0,3}\s*[.:)]\s/

/** A block that begins with a question: after "Q:", in bold, or as its first sentence. */
export function leadOf(block: Block, source: string): Lead | undefined {
  const {text} = block
  // Splitting a paragraph into sentences is worth it only where it may begin with a question.
  const worth = /[?？]/.test(text.slice(0, LONGEST_QUESTION + 20)) || block.list?.ordered
  if (!worth && block.marks[0]?.kind !== 'strong' && !questionLabel.test(text)) return undefined
  const {start, number = writtenNumber(block, source)} = questionStart(text)
  if (start >= text.trimEnd().length) return undefined
  const strong = block.marks.find(
    (mark) => mark.kind === 'strong' && mark.start <= start && mark.end > start
  )
  const labelled = questionLabel.test(text)
  const end = strong
    ? afterMarks(text, strong.end)
    : labelled
      ? endOfLabelled(text, start)
      : endOfFirstSentence(block, start)
  if (end - start > LONGEST_QUESTION) return undefined
  const question = text.slice(start, end).trimEnd()
  const asked = endsAsQuestion(question)
  const topic = number !== undefined && block.list !== undefined && !/[.!:;,]$/.test(question)
  if (
    !strong &&
    !labelled &&
    !topic &&
    !(asked && (number !== undefined || opensAsQuestion(question)))
  )
    return undefined
  const rest = text.slice(end)
  const lead: Lead = {
    kind: labelled ? 'labelled' : strong ? 'bold' : 'plain',
    start,
    end: start + question.length,
    asked,
    alone: rest.trim() === '',
    ownLine: breaksLineAfter(block, end, source)
  }
  if (number !== undefined) lead.number = number
  return lead
}

/** The number of an ordered list item as it stands in the source. */
function writtenNumber(block: Block, source: string): number | undefined {
  if (!block.list?.ordered || block.list.depth > 0) return undefined
  const before = /(\d{1,3})[.)][ \t]+$/.exec(
    source.slice(Math.max(0, block.source.start - 8), block.source.start)
  )
  return before ? Number(before[1]) : undefined
}

/** Offset behind an answer's label ("A:") or the dash and colon between question and answer. */
export function answerStartIn(text: string, from: number): number {
  const punctuation = /^[\s:–—-]*/.exec(text.slice(from)) as RegExpExecArray
  const start = from + punctuation[0].length
  const label = answerLabel.exec(text.slice(start))
  return label ? start + label[0].length : start
}

export function hasAnswerLabel(text: string): boolean {
  return answerLabel.test(text) || answerInside.test(text)
}

/** A question mark or colon directly behind bold type belongs to the question. */
function afterMarks(text: string, end: number): number {
  return end + (/^[?!？]+/.exec(text.slice(end, end + 5))?.[0].length ?? 0)
}

function endOfLabelled(text: string, start: number): number {
  const answer = answerInside.exec(text.slice(start, start + LONGEST_QUESTION + 10))
  if (answer) return start + answer.index + (/^[?？]/.test(answer[0]) ? 1 : 0)
  const mark = /[?？]["'”’)]*/.exec(text.slice(start, start + LONGEST_QUESTION))
  return mark ? start + mark.index + mark[0].length : text.length
}

function endOfFirstSentence(block: Block, start: number): number {
  const sentence = block.sentences.find(({end}) => end > start)
  return sentence ? sentence.end : block.text.length
}

/** A deliberate line break, not one of a hard-wrapped paragraph: the next word would have fitted. */
function breaksLineAfter(block: Block, end: number, source: string): boolean {
  const {text} = block
  if (end >= text.trimEnd().length) return true
  const at = block.toSource(0, end).end
  const line = /^[*_\s]*(?:<br\s*\/?>)?[ \t]*(?:\\)?(?:\r\n?|\n)[ \t]*(\S+)/.exec(
    source.slice(at, at + 200)
  )
  if (!line) return false
  const lines = source.slice(block.source.start, block.source.end).split('\n')
  const widest = lines.reduce((width, {length}) => Math.max(width, length), 0)
  return end + (line[1] as string).length + 1 < widest
}
