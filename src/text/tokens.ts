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
  /** Offsets into the text, UTF-16 code units. */
  starts: Int32Array
  ends: Int32Array
  /** The gap before each token. */
  gaps: Uint8Array
}

const token = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*|[%$£€#+&]/gu
const hard = /[.:;!?…]/
const soft = /[,()[\]{}"“”«»‘’'/|<>—]|\s[–-]\s/

/** Splits a text into tokens. Linear in the length of the text. */
export function tokenize(text: string): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const gaps: number[] = []
  let previousEnd = 0
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    words.push(known(match[0]))
    starts.push(start)
    ends.push(end)
    gaps.push(gapOf(text, previousEnd, start))
    previousEnd = end
  }
  return {
    count: words.length,
    words,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    gaps: Uint8Array.from(gaps)
  }
}

/**
 * Folded words, by the word as written. A table look-up of a string that was
 * looked up before is several times as fast as that of a new, equal string, and
 * articles share most of their words.
 */
const vocabulary = new Map<string, string>()
const largestVocabulary = 50_000

function known(word: string): string {
  let folded = vocabulary.get(word)
  if (folded === undefined) {
    if (vocabulary.size === largestVocabulary) vocabulary.clear()
    folded = fold(word)
    vocabulary.set(word, folded)
  }
  return folded
}

/** The form in which words are compared: lower case, straight apostrophe. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function gapOf(text: string, from: number, to: number): Gap {
  if (to === from) return Gap.Space
  if (to === from + 1) {
    const code = text.charCodeAt(from)
    if (code === 32 || code === 10 || code === 0xa0) return Gap.Space
    if (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) return Gap.Hyphen
  }
  const between = text.slice(from, to)
  if (hard.test(between)) return Gap.Hard
  if (soft.test(between)) return Gap.Soft
  return Gap.Space
}

/** Index of the first token that ends after `offset`; `tokens.count` when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.ends[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
