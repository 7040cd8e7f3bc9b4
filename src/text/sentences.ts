import {
  abbreviations,
  dateWords,
  labelled,
  markedNames,
  openers,
  speechVerbs
} from './abbreviations.ts'
import type {Span} from './place.ts'

const FULL_STOP = 46
const NEWLINE = 10
const ELLIPSIS = 0x2026

/** Longest word that is looked at around a stop; bounds the work per stop. */
const reach = 40
/** A line at least this long may be one line of a wrapped paragraph. */
const wrapped = 45

/** Code units below 128 at which a sentence may end. */
const stops = new Uint8Array(128)
for (const mark of '.!?\n') stops[mark.charCodeAt(0)] = 1

/**
 * Splits prose into sentences: spans in order, trimmed of white space, together
 * covering every other character. Work is bounded per stop, so time is linear.
 * A blank line always ends a sentence; a single line break does unless the
 * lines look like one wrapped paragraph.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  const length = text.length
  let start = 0
  let lineStart = 0
  const close = (end: number): void => {
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    if (to > from) spans.push({start: from, end: to})
    start = end
  }
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code < 128 ? stops[code] === 0 : code !== ELLIPSIS) {
      at++
    } else if (code === NEWLINE) {
      const next = skipSpace(text, at)
      if (endsLine(text, lineStart, at, next)) close(at)
      at = lineStart = next
    } else {
      const after = skipMarks(text, at)
      const end = endOfSentence(text, start, at, after, spans)
      if (end > 0) close(end)
      at = Math.max(after, end)
    }
  }
  close(length)
  return spans
}

/** Whether the line break at `at` ends a sentence; `next` is the first character after the break. */
function endsLine(text: string, lineStart: number, at: number, next: number): boolean {
  if (next >= text.length) return true
  const second = text.indexOf('\n', at + 1)
  if (second >= 0 && second < next) return true
  let end = at
  while (end > lineStart && isSpace(text.charCodeAt(end - 1))) end--
  const last = text[end - 1]
  const first = caseOf(text, next)
  if (last === ',' && first === 'lower') return false
  if (end - lineStart < wrapped || isBullet(text.charCodeAt(next))) return true
  if (first === 'lower' || last === ',') return false
  if (first === 'upper') return !/[\p{Ll}]/u.test(last ?? '') || !binds(text, end)
  return first !== 'digit' && first !== 'open'
}

/** Whether the word before `end` cannot close a sentence: "of", "the", "and". */
function binds(text: string, end: number): boolean {
  const word = wordBefore(text, end).toLowerCase()
  return /^(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|our|that|the|their|to|with|your)$/.test(
    word
  )
}

/**
 * End offset of the sentence that stops at `at`, or -1 when the stop belongs
 * inside a sentence. `after` is the offset behind the stop and its closing marks.
 */
function endOfSentence(
  text: string,
  start: number,
  at: number,
  after: number,
  before: readonly Span[]
): number {
  if (after >= text.length) return after
  const cited = skipCitations(text, at, after)
  const end = skipEmoji(text, cited)
  if (end >= text.length) return end
  if (!isSpace(text.charCodeAt(end))) return gluedStart(text, at, end) ? end : -1
  const next = skipSpace(text, end)
  if (next >= text.length) return end
  // A quotation mark or bracket set off by a space ("hurt? ”") still closes this sentence.
  if (
    isCloser(text.charCodeAt(next)) &&
    text.charCodeAt(next) !== 34 &&
    text.charCodeAt(next) !== 39
  ) {
    return endOfSentence(text, start, at, skipMarks(text, next), before)
  }
  const first = skipOpeners(text, next)
  const mark = text.charCodeAt(at)
  const quoted = closesQuote(text, at, end)
  if (quoted && isDash(text.charCodeAt(next))) return -1
  if (mark !== FULL_STOP || isEllipsis(text, at)) {
    return endsAtMark(text, at, mark, first, quoted) ? end : -1
  }
  return endsAtStop(text, start, at, after, first, before) ? end : -1
}

/** Decides for "!", "?" and ellipses. */
function endsAtMark(
  text: string,
  at: number,
  mark: number,
  first: number,
  quoted: boolean
): boolean {
  const style = caseOf(text, first)
  if (text.charCodeAt(at - 1) === 40) return false
  if (mark === FULL_STOP || mark === ELLIPSIS) {
    if (style === 'upper') return !/^I(?:['’]\w+)?$/.test(wordAfter(text, first))
    return style !== 'lower' && style !== 'digit' && style !== 'stop'
  }
  if (style === 'lower') return mixedCase(text, first)
  if (mark === 33 && markedNames.has(wordBefore(text, at).toLowerCase())) return false
  return !(quoted && style === 'upper' && namesSpeaker(text, first))
}

/** Decides for a full stop. */
function endsAtStop(
  text: string,
  start: number,
  at: number,
  after: number,
  first: number,
  before: readonly Span[]
): boolean {
  const style = caseOf(text, first)
  if (style === 'stop') return false
  const word = wordBefore(text, at)
  const wordStart = at - word.length
  if (word === '') return style !== 'lower' && style !== 'digit' && wordStart > start
  const folded = word.toLowerCase()
  if (isEnumerator(text, start, wordStart, folded)) return false
  const closed = after > at + 1
  if (style === 'digit' && /^\d{4};/.test(text.slice(first, first + 5))) return false
  if (style === 'lower') return endsBeforeSmall(text, word, folded, closed, first)
  if (style === 'other') return !abbreviations.get(folded)?.has('title')
  const following = wordAfter(text, first)
  const opens = openers.has(following.toLowerCase()) && following !== 'A'
  const kinds = abbreviations.get(folded)
  if (kinds?.has('title')) return false
  if (kinds?.has('link')) return folded === 'v' && opens
  if (closed) return !(folded === 'al' && style === 'digit')
  if (kinds?.has('number') && isLabel(following, text, first + following.length)) {
    return (
      folded === 'no' &&
      wordStart === start + leadingSpace(text, start) &&
      answersQuestion(text, before)
    )
  }
  if (kinds?.has('date') && isCapital(word))
    return style !== 'digit' && !dateWords.has(following.toLowerCase())
  if (kinds?.has('journal') && isCapital(word) && (word.length > 1 || word === 'J'))
    return opens && style !== 'digit'
  if (kinds?.has('name')) return opens
  if (word.length === 1 && isCapital(word))
    return opens || endsWithLabel(text, start, wordStart, style)
  if (folded.includes('.')) return endsDotted(word, following, opens, style)
  return true
}

/** A full stop before a small letter: an abbreviation, or a writer who does not use capitals. */
function endsBeforeSmall(
  text: string,
  word: string,
  folded: string,
  closed: boolean,
  first: number
): boolean {
  if (abbreviations.has(folded)) return mixedCase(text, first) && isUnit(folded)
  if (mixedCase(text, first)) return word.length > 1 && !/\p{L}\./u.test(word)
  if (closed || !/^[\p{Ll}’'-]{3,}$/u.test(word)) return false
  return /[aeiouy]/.test(word) && (word.length > 3 || openers.has(wordAfter(text, first)))
}

function isUnit(word: string): boolean {
  return abbreviations.get(word)?.has('clipping') === true
}

/** "U.S. Food", "8 p.m. Skip", "b.i.d. Do": abbreviations with stops inside. */
function endsDotted(word: string, following: string, opens: boolean, style: Case): boolean {
  if (/^[\p{L}.]+$/u.test(word) && word.length < 8) {
    if (isCapital(word)) return opens
    return style !== 'digit' && !dateWords.has(following.toLowerCase())
  }
  return true
}

/** "1. Wash", "a. Rest", "iv. Sleep" at the start of a sentence or after a colon. */
function isEnumerator(text: string, start: number, wordStart: number, word: string): boolean {
  if (!/^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/.test(word)) return false
  let at = wordStart
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--
  if (at === start)
    return /\d/.test(word) || word.length > 1 || !isCapital(text[wordStart] ?? '') || word === 'a'
  const code = text.charCodeAt(at - 1)
  return (code === 58 || code === 59) && /\d/.test(word)
}

/** "vitamin C.", "grade I.", "38.5 C.", "vitamins A and K.": the letter closes a phrase rather than opens a name. */
function endsWithLabel(text: string, start: number, wordStart: number, style: Case): boolean {
  if (style === 'digit') return true
  let at = wordStart
  for (let step = 0; step < 12; step++) {
    while (at > start && /[\s,;&(]/.test(text[at - 1] ?? '')) at--
    const word = wordBefore(text, at)
    if (word === '') return false
    const folded = word.toLowerCase()
    if (labelled.has(folded) || /^\d/.test(word) || word.endsWith('°')) return true
    if (word.length > 1 && !/^(?:and|or|to|through|vs)$/.test(folded)) return false
    at -= word.length
  }
  return false
}

/** What may follow "Fig.", "No." or "Pt.": something with a digit, one letter, a roman numeral, a further abbreviation. */
function isLabel(word: string, text: string, end: number): boolean {
  if (/\d/.test(word)) return true
  if (/^[IVXLC]+$/.test(word) && word !== 'I') return true
  if (/^[A-Z]$/.test(word))
    return word !== 'I' && word !== 'A'
      ? true
      : /[\s.,;)]/.test(text[end] ?? '.') && !/^\s\p{Ll}/u.test(text.slice(end, end + 2))
  return (
    text.charCodeAt(end) === FULL_STOP &&
    abbreviations.get(word.toLowerCase())?.has('number') === true
  )
}

function answersQuestion(text: string, before: readonly Span[]): boolean {
  const last = before[before.length - 1]
  return last !== undefined && text.charCodeAt(last.end - 1) === 63
}

/** `“Is it safe?” Dr. Lee asked`: a capitalised name and a verb of speech follow the quotation. */
function namesSpeaker(text: string, first: number): boolean {
  let at = first
  for (let count = 0; count < 5; count++) {
    const word = wordAfter(text, at)
    const folded = word.toLowerCase()
    if (word === '') return false
    if (count > 0 && speechVerbs.has(folded)) return true
    if (!isCapital(word) || openers.has(folded)) return false
    at += word.length
    if (text.charCodeAt(at) === FULL_STOP || text.charCodeAt(at) === 44) at++
    at = skipSpace(text, at)
  }
  return false
}

/** "It helps.Then it stops.": the writer forgot the space. */
function gluedStart(text: string, at: number, end: number): boolean {
  const first = skipOpeners(text, end)
  if (caseOf(text, first) !== 'upper') return false
  if (!/^\p{Lu}(?:\p{Ll}|\s)/u.test(text.slice(first, first + 3))) return false
  const word = wordBefore(text, at)
  if (text.charCodeAt(at) !== FULL_STOP) return /\p{Ll}/u.test(word)
  return (
    /^[\p{L}\d%)’'-]{3,}$/u.test(word) && !isCapital(word) && !abbreviations.has(word.toLowerCase())
  )
}

/** Skips citations glued to a stop or set after it in brackets: `.[1]`, `.[^1]`, `. [2, 3]`, `.2,3`, `.¹`. */
function skipCitations(text: string, at: number, from: number): number {
  let end = from
  for (let count = 0; count < 20; count++) {
    const next = oneCitation(text, at, end)
    if (next === end) return end
    end = next
  }
  return end
}

const bracketed =
  /\s?\[(?:\^[\w-]{1,20}|\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12}|citation needed|note \d{1,2}|[a-z])\]|\(\d{1,3}(?:[,–-]\d{1,3}){0,6}\)(?=\s)/y
const superscript = /[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹,˒⁻–-]{0,20}|[*†‡§]{1,3}(?=\s|$)/y
const glued = /\d{1,3}(?:[,–-]\d{1,3}){0,12}(?=\s+["“‘'([]?[\p{Lu}\d]|\s*$)/uy

function oneCitation(text: string, at: number, from: number): number {
  const code = text.charCodeAt(from)
  const digit = code >= 48 && code <= 57
  if (digit && from !== at + 1 && !isCloser(text.charCodeAt(from - 1))) return from
  if (digit && !/^[^\d.]*[\p{Ll})\]%”"’'][\p{Ll})\]%”"’']$/u.test(wordBefore(text, at, true)))
    return from
  if (digit && abbreviations.has(wordBefore(text, at).toLowerCase())) return from
  const pattern = digit
    ? glued
    : code === 91 || code === 40 || code === 32
      ? bracketed
      : superscript
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match ? from + match[0].length : from
}

/** Emoji after a stop close the sentence; surrogate pairs, dingbats, joiners and selectors. */
function skipEmoji(text: string, from: number): number {
  let at = from
  let end = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 32 && at === end) at++
    else if ((code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf)) {
      at += code >= 0xd800 ? 2 : 1
      end = at
    } else if ((code === 0x200d || code === 0xfe0f) && at === end && end > from) {
      end = ++at
    } else break
  }
  return end
}

type Case = 'upper' | 'lower' | 'digit' | 'stop' | 'open' | 'other'

function caseOf(text: string, at: number): Case {
  const code = text.charCodeAt(at)
  if (code >= 97 && code <= 122) return 'lower'
  if (code >= 65 && code <= 90) return 'upper'
  if (code >= 48 && code <= 57) return 'digit'
  if (code === FULL_STOP || code === 44 || code === ELLIPSIS) return 'stop'
  if (code === 40 || code === 91) return 'open'
  if (code < 128) return 'other'
  const character = String.fromCodePoint(text.codePointAt(at) ?? 32)
  if (/\p{Script=Greek}/u.test(character)) return 'other'
  if (character !== character.toLowerCase()) return 'upper'
  return character !== character.toUpperCase() ? 'lower' : 'other'
}

/** "pH", "mRNA", "iPhone", "eGFR", "p53", "x-ray": words that keep their small letter at the start of a sentence. */
function mixedCase(text: string, at: number): boolean {
  return /^[a-z]{1,3}(?:\p{Lu}|\d|-[\p{L}\d])/u.test(text.slice(at, at + 5))
}

/** The run of letters, digits and inner marks before `end`; `loose` keeps closing brackets and quotation marks. */
function wordBefore(text: string, end: number, loose = false): string {
  let from = end
  const limit = Math.max(0, end - reach)
  while (from > limit) {
    const code = text.charCodeAt(from - 1)
    if (isSpace(code) || isOpener(code) || code === 0x2014) break
    if (!loose && (code === 44 || code === 41 || code === 93)) break
    from--
  }
  return text.slice(from, end)
}

function wordAfter(text: string, from: number): string {
  let end = from
  const limit = Math.min(text.length, from + reach)
  while (end < limit && /[\p{L}\d'’-]/u.test(text[end] as string)) end++
  return text.slice(from, end)
}

/** Offset behind a stop and every stop and closing mark glued to it: `...`, `?!`, `.”)`. */
function skipMarks(text: string, at: number): number {
  let end = at + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === FULL_STOP || code === 33 || code === 63 || code === ELLIPSIS || isCloser(code))
      end++
    else break
  }
  return end
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Offset of the first character behind quotation marks, brackets and dashes that open a sentence. */
function skipOpeners(text: string, from: number): number {
  let at = from
  const limit = Math.min(text.length, from + 4)
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (isOpener(code) || isBullet(code)) at++
    else if (code === 32 && at > from) at++
    else break
  }
  return at
}

function leadingSpace(text: string, start: number): number {
  return skipSpace(text, start) - start
}

function closesQuote(text: string, at: number, end: number): boolean {
  for (let index = at + 1; index < end && index < at + 4; index++) {
    const code = text.charCodeAt(index)
    if (code === 34 || code === 0x201d || code === 39 || code === 0x2019 || code === 0xbb)
      return true
  }
  return false
}

function isEllipsis(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === FULL_STOP && text.charCodeAt(at + 2) === FULL_STOP
}

function isCapital(word: string): boolean {
  const first = word[0] ?? ''
  return first !== first.toLowerCase()
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function isCloser(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0xbb ||
    code === 0x203a
  )
}

function isOpener(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 40 ||
    code === 91 ||
    code === 0x2018 ||
    code === 0x201c ||
    code === 0xab ||
    code === 0x201e ||
    code === 191 ||
    code === 161
  )
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2015
}

function isBullet(code: number): boolean {
  return isDash(code) || code === 0x2022 || code === 42 || code === 0xb7 || code === 0x25cf
}
