import type {Span} from '../text/place.ts'
import {speech} from './cues/surroundings.ts'

/** A pair of quotation marks around a phrase. */
export interface Quotation {
  /** What stands between the marks; offsets into the prose. */
  content: Span
  /** The marks hold hardly more than the phrase: a mention or scare quotes. */
  tight: boolean
  /** The verb of speech beside the quotation, if there is one. */
  speaker?: Span
}

/** How far a quotation may run on either side of a phrase, and how far from it its speaker may stand. */
const reach = 1500
const beside = 90

/** Longest content of tight marks beyond the phrase, in words. */
const margin = 3

/** The innermost quotation that holds the phrase or part of it. */
export function quotationAround(text: string, span: Span): Quotation | undefined {
  const open = openingBefore(text, span)
  if (open < 0) return undefined
  const close = closingAfter(text, open, span)
  if (close < 0) return undefined
  const content = {start: open + 1, end: close}
  const speaker = speakerOf(text, content)
  const tight = isTight(text, content, span)
  return {content, tight, ...(speaker ? {speaker} : {})}
}

/** Offset of the mark that opens the quotation around the phrase; -1 when there is none. */
function openingBefore(text: string, span: Span): number {
  const limit = Math.max(0, span.start - reach)
  for (let at = span.end - 1; at >= limit; at--) {
    const code = text.charCodeAt(at)
    if (code === 10 && at < span.start) return -1
    if (!isMark(code)) continue
    if (opens(text, at)) return at
    // A mark that closes before the phrase ends the search, unless it closes directly before it: `"miracle" cure`.
    if (closes(text, at) && at < span.start - 2) return -1
  }
  return -1
}

function closingAfter(text: string, open: number, span: Span): number {
  const mark = text.charCodeAt(open)
  const limit = Math.min(text.length, span.end + reach)
  for (let at = open + 1; at < limit; at++) {
    if (pairs(mark, text.charCodeAt(at)) && closes(text, at)) return at
  }
  return -1
}

function isMark(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x201e
  )
}

function pairs(open: number, close: number): boolean {
  if (open === 34) return close === 34 || close === 0x201d
  if (open === 39) return close === 39 || close === 0x2019
  if (open === 0x2018) return close === 0x2019 || close === 39
  if (open === 0xab) return close === 0xbb
  return close === 0x201d || close === 34 || (open === 0x201e && close === 0x201c)
}

function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x201c || code === 0x2018 || code === 0xab || code === 0x201e) return true
  if (code !== 34 && code !== 39) return false
  return /^(?:|[\s([{—–\-/"'“‘])$/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? ' ')
}

/** A closing mark; an apostrophe inside a word or after a plural ("patients' claims") is none. */
function closes(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x201d || code === 0xbb) return true
  const after = text[at + 1] ?? ''
  if (code === 34) return /\S/.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(after)
  if (code !== 39 && code !== 0x2019) return false
  return /[^\s]/.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(after)
}

function isTight(text: string, content: Span, span: Span): boolean {
  const inner = text.slice(content.start, content.end)
  if (/[.?!…]\s|[,.?!…]$/.test(inner) && inner.length > span.end - span.start + 2) {
    if (countWords(inner) > countWords(text.slice(span.start, span.end)) + 1) return false
  }
  return countWords(inner) <= countWords(text.slice(span.start, span.end)) + margin
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function speakerOf(text: string, content: Span): Span | undefined {
  const after = content.end + 1
  const behind = speech.exec(text.slice(after, after + beside).split(/[.!?]\s|\n/)[0] ?? '')
  if (behind) return {start: after + behind.index, end: after + behind.index + behind[0].length}
  const from = Math.max(0, content.start - 1 - beside)
  const lead = text.slice(from, content.start - 1)
  const cut =
    Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('? '), lead.lastIndexOf('! '), -2) + 2
  const ahead = speech.exec(lead.slice(cut))
  if (!ahead) return undefined
  const start = from + cut + ahead.index
  return {start, end: start + ahead[0].length}
}
