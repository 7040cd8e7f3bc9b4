import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Span} from '../text/place.ts'
import type {Mark} from './article.ts'

/**
 * Joins inline content into prose and keeps, for every prose offset, where it
 * stands in the source. A run is `[prose, source, length, sourceLength]`; where
 * the two lengths are equal the run maps one to one, otherwise it is atomic (an
 * entity, an escape, a soft line break).
 */
export class Prose {
  /** Length of the prose so far; asking for `text` joins it. */
  length = 0
  readonly marks: Mark[] = []
  #parts: string[] = []
  readonly runs: number[] = []

  get text(): string {
    if (this.#parts.length > 1) this.#parts = [this.#parts.join('')]
    return this.#parts[0] ?? ''
  }

  set text(text: string) {
    this.#parts = [text]
    this.length = text.length
  }

  /** Adds a value whose source is `source.slice(start, end)`, which may hold entities, escapes and line ends. */
  add(value: string, source: string, start: number, end: number): void {
    if (
      end - start === value.length &&
      !needsFolding.test(value) &&
      source.startsWith(value, start)
    ) {
      this.#run(value.includes('\n') ? value.replaceAll('\n', ' ') : value, start, end)
    } else this.#align(value, source, start, end)
  }

  /** Adds text that stands for a source range as a whole: a line break, a decoded entity. */
  atom(text: string, start: number, end: number): void {
    this.#run(text, start, end)
  }

  mark(mark: Mark): void {
    this.marks.push(mark)
  }

  #run(text: string, start: number, end: number): void {
    if (text === '') return
    this.runs.push(this.length, start, text.length, end - start)
    this.#parts.push(text)
    this.length += text.length
  }

  #align(value: string, source: string, start: number, end: number): void {
    let at = start
    let runProse = 0
    let runSource = start
    const flush = (prose: number, from: number) => {
      if (prose > runProse) this.#run(value.slice(runProse, prose), runSource, from)
    }
    let i = 0
    while (i < value.length) {
      const char = value.charCodeAt(i)
      if (char === 10 || char === 13) {
        flush(i, at)
        const from = at
        at = skipLineEnd(source, at, end)
        this.#run(' ', from, at)
        i += char === 13 && value.charCodeAt(i + 1) === 10 ? 2 : 1
        runProse = i
        runSource = at
        continue
      }
      const code = source.charCodeAt(at)
      if (
        code === 92 &&
        at + 1 < end &&
        source.charCodeAt(at + 1) === char &&
        isPunctuation(char)
      ) {
        flush(i, at)
        this.#run(value[i] as string, at, at + 2)
        at += 2
        i += 1
        runProse = i
        runSource = at
        continue
      }
      if (code === 38) {
        const reference = decodeReference(source, at, end)
        if (reference && value.startsWith(reference.text, i)) {
          flush(i, at)
          this.#run(reference.text.replace(/[\n\r]/g, ' '), at, reference.end)
          at = reference.end
          i += reference.text.length
          runProse = i
          runSource = at
          continue
        }
      }
      if (isInvisible(char)) {
        flush(i, at)
        if (code === char) at += 1
        i += 1
        runProse = i
        runSource = at
        continue
      }
      if (code !== char || at >= end) {
        // The parser changed this text in a way not modelled here: the rest maps as a whole.
        flush(i, at)
        this.#run(value.slice(i).replace(/[\n\r]/g, ' '), at, end)
        return
      }
      i += 1
      at += 1
    }
    flush(value.length, at)
  }
}

const needsFolding = /[\r\u00ad\u200b\u2060\ufeff]/

const reference = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([\da-zA-Z]{1,31}));/y

/** Decodes a character reference at `at`; undefined when there is none. */
export function decodeReference(
  source: string,
  at: number,
  end: number
): {text: string; end: number} | undefined {
  reference.lastIndex = at
  const match = reference.exec(source)
  if (!match || reference.lastIndex > end) return undefined
  if (match[3] !== undefined) {
    const text = decodeNamedCharacterReference(match[3])
    return text === false ? undefined : {text, end: reference.lastIndex}
  }
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16)
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return {text: valid ? String.fromCodePoint(code) : '\ufffd', end: reference.lastIndex}
}

/** Skips trailing white space, one line end, and the indentation and quotation marks that begin the next line. */
function skipLineEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end && (source[at] === ' ' || source[at] === '\t' || source[at] === '\\')) at += 1
  if (source[at] === '\r') at += 1
  if (source[at] === '\n') at += 1
  while (at < end && (source[at] === ' ' || source[at] === '\t' || source[at] === '>')) at += 1
  return at
}

function isPunctuation(code: number): boolean {
  return (
    (code > 32 && code < 48) ||
    (code > 57 && code < 65) ||
    (code > 90 && code < 97) ||
    (code > 122 && code < 127)
  )
}

/** Soft hyphen, zero-width space, word joiner, byte order mark: nothing a reader sees. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff
}

/** Source span of the prose `[from, to)`; `fallback` is used for prose without runs. */
export function sourceSpan(
  runs: readonly number[],
  from: number,
  to: number,
  fallback: Span
): Span {
  if (runs.length === 0) return fallback
  const first = runAt(runs, from)
  const start = offsetIn(runs, first, from)
  if (to <= from) return {start, end: start}
  const last = runAt(runs, to - 1)
  const oneToOne = runs[last + 2] === runs[last + 3]
  const end = oneToOne
    ? (runs[last + 1] as number) + Math.min(to - (runs[last] as number), runs[last + 2] as number)
    : (runs[last + 1] as number) + (runs[last + 3] as number)
  return {start, end}
}

function offsetIn(runs: readonly number[], run: number, prose: number): number {
  const source = runs[run + 1] as number
  if (runs[run + 2] !== runs[run + 3]) return source
  return source + Math.min(prose - (runs[run] as number), runs[run + 2] as number)
}

function runAt(runs: readonly number[], prose: number): number {
  let low = 0
  let high = runs.length / 4 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle * 4] as number) <= prose) low = middle
    else high = middle - 1
  }
  return low * 4
}
