import {fold, hashOn, numberOf, unnumbered, wordOf} from './vocabulary.ts'

/** What stands between a token and the one before it. */
export const Gap = {
  /** White space, or nothing at all between two symbols ("100%"). */
  Space: 0,
  /** A hyphen or dash without spaces: "risk-free". */
  Hyphen: 1,
  /** A comma, bracket, quotation mark, slash or spaced dash. */
  Soft: 2,
  /** A full stop, colon, semicolon, question or exclamation mark. */
  Hard: 3
} as const

export type Gap = (typeof Gap)[keyof typeof Gap]

/**
 * The words of a text, in order, as parallel arrays.
 * `words[i]` is lower case with a straight apostrophe; numbers keep their inner
 * points and commas ("1,200", "0.5"); the symbols % $ £ € # + & are tokens of
 * their own; a hyphenated compound is several tokens joined by `Gap.Hyphen`.
 */
export interface Tokens {
  count: number
  words: string[]
  /** Numbers of the words in the vocabulary, `unnumbered` for those without. */
  numbers: readonly number[]
  /** Offsets into the text, UTF-16 code units. */
  starts: readonly number[]
  ends: readonly number[]
  /** The gap before each token. */
  gaps: readonly Gap[]
}

/** Splits a text into tokens. Linear in the length of the text. */
export function tokenize(text: string): Tokens {
  const {words, numbers, starts, ends, gaps} = collected
  const {length} = text
  let count = 0
  let previousEnd = 0
  let at = 0
  while (at < length) {
    const first = text.charCodeAt(at)
    const kind = kinds[first] === Kind.Unknown ? kindAt(text, at) : (kinds[first] as number)
    if (kind === Kind.Other) {
      at += 1
      continue
    }
    // Nearly every word is letters up to a space or a mark; what else there is, `endOf` knows.
    let end = at
    let hash = 0
    let code = first
    while (kinds[code] === Kind.Letter) {
      hash = hashOn(hash, code)
      end += 1
      if (end === length) break
      code = text.charCodeAt(end)
    }
    if (end === at || (end < length && (kinds[code] !== Kind.Other || isApostrophe(code)))) {
      end = endOf(text, at, kind)
      hash = 0
      for (let i = at; i < end; i += 1) hash = hashOn(hash, text.charCodeAt(i))
    }
    const number = numberOf(text, at, end, hash)
    words[count] = number === unnumbered ? fold(text.slice(at, end)) : wordOf(number)
    numbers[count] = number
    starts[count] = at
    ends[count] = end
    gaps[count] = gapOf(text, previousEnd, at)
    count += 1
    previousEnd = end
    at = end
  }
  return {
    count,
    words: words.slice(0, count),
    numbers: numbers.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    gaps: gaps.slice(0, count)
  }
}

/** Where tokens are collected; the arrays of a result are cut from it in the right length. */
const collected = {
  words: [] as string[],
  numbers: [] as number[],
  starts: [] as number[],
  ends: [] as number[],
  gaps: [] as Gap[]
}

const Kind = {Unknown: 0, Other: 1, Letter: 2, Digit: 3, Symbol: 4} as const

/** Kind of each UTF-16 code unit; filled on first use. A surrogate stays unknown. */
const kinds = new Uint8Array(0x10000)

/** What stands at an offset: the kind of the whole character, for its first and its second half. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return Kind.Other
  const code = text.charCodeAt(at)
  const known = kinds[code] as number
  if (known !== Kind.Unknown) return known
  if (code >= 0xd800 && code <= 0xdfff) return kindOf(characterAt(text, at))
  const kind = kindOf(text[at] as string)
  kinds[code] = kind
  return kind
}

function kindOf(character: string): number {
  if (/^\d$/.test(character)) return Kind.Digit
  if (/^[\p{L}\p{M}]$/u.test(character)) return Kind.Letter
  return '%$£€#+&'.includes(character) ? Kind.Symbol : Kind.Other
}

/** The character that a surrogate belongs to; a surrogate on its own stands for itself. */
function characterAt(text: string, at: number): string {
  const before = text.charCodeAt(at - 1)
  const isLow = text.charCodeAt(at) >= 0xdc00 && before >= 0xd800 && before < 0xdc00
  return String.fromCodePoint(text.codePointAt(isLow ? at - 1 : at) as number)
}

function endOf(text: string, start: number, kind: number): number {
  let at = start + 1
  if (kind === Kind.Symbol) return at
  if (kind === Kind.Digit) {
    while (true) {
      while (kindAt(text, at) === Kind.Digit) at += 1
      const code = text.charCodeAt(at)
      if ((code !== 46 && code !== 44) || kindAt(text, at + 1) !== Kind.Digit) return at
      at += 1
    }
  }
  let next = kindAt(text, at)
  while (next === Kind.Letter || next === Kind.Digit) {
    at += 1
    next = kindAt(text, at)
  }
  while (isApostrophe(text.charCodeAt(at)) && kindAt(text, at + 1) === Kind.Letter) {
    at += 1
    while (kindAt(text, at) === Kind.Letter) at += 1
  }
  return at
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

function gapOf(text: string, from: number, to: number): Gap {
  if (to === from) return Gap.Space
  if (to === from + 1) {
    const code = text.charCodeAt(from)
    if (code === 32 || code === 10 || code === 0xa0) return Gap.Space
    if (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) return Gap.Hyphen
  }
  let gap: Gap = Gap.Space
  for (let at = from; at < to; at += 1) {
    const char = text[at] as string
    if (hard.includes(char)) return Gap.Hard
    if (soft.includes(char) || (dashes.includes(char) && isSpaced(text, at))) gap = Gap.Soft
  }
  return gap
}

const hard = '.:;!?…'
const soft = ',()[]{}"“”«»‘’\'/|<>—'
const dashes = '–-'

function isSpaced(text: string, at: number): boolean {
  return at > 0 && isSpace(text[at - 1] as string) && isSpace(text[at + 1] ?? '')
}

function isSpace(character: string): boolean {
  return character === ' ' || /^\s$/.test(character)
}

/** Index of the first token that ends after `offset`; their number when there is none. */
export function tokenAt({ends}: Pick<Tokens, 'ends'>, offset: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
