import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Span} from '../text/place.ts'

/**
 * Takes a run of a value and its source. Where both have the same length they
 * map one to one; otherwise the run is atomic: an entity, an escape, a line end
 * with the indentation of the next line.
 */
export type Emit = (valueStart: number, valueEnd: number, start: number, end: number) => void

/** What stands in a value for something that is no character, such as `&#0;`. */
const REPLACEMENT = 0xfffd

/**
 * Maps the value of a text node back to its source, which may hold entities,
 * escapes, line ends, and the indentation and quotation marks that begin a line.
 * Runs come in order and without gaps. Where the source does not read as the
 * value, the rest of the value maps to the rest of the source as a whole.
 */
export function alignText(value: string, source: string, span: Span, emit: Emit): void {
  const run = new Run(source, span, value, emit)
  while (run.index < value.length) {
    const char = value.charCodeAt(run.index)
    const code = run.at < span.end ? source.charCodeAt(run.at) : -1
    const reference = code === 38 ? decodeReference(source, run.at, span.end) : undefined
    if (reference && value.startsWith(reference.text, run.index)) {
      run.atom(reference.text.length, reference.end)
    } else if (reference && char === REPLACEMENT) {
      run.atom(1, reference.end)
    } else if (char === 10 || char === 13) {
      run.lineEnd(char === 13 && value.charCodeAt(run.index + 1) === 10 ? 2 : 1)
    } else if (
      code === 92 &&
      isPunctuation(char) &&
      run.at + 1 < span.end &&
      source.charCodeAt(run.at + 1) === char
    ) {
      run.atom(1, run.at + 2)
    } else if (!run.step(char, code)) return
  }
  run.close()
}

/** `alignText` for code: a line end reads as a blank, and a bar in a table is all that is escaped. */
export function alignCode(value: string, source: string, span: Span, emit: Emit): void {
  const run = new Run(source, span, value, emit)
  while (run.index < value.length) {
    const char = value.charCodeAt(run.index)
    const code = run.at < span.end ? source.charCodeAt(run.at) : -1
    if (code === 10 || code === 13) {
      run.lineEnd(char === 13 && value.charCodeAt(run.index + 1) === 10 ? 2 : 1)
    } else if (code === 92 && char === 124) run.atom(1, run.at + 2)
    else if (!run.step(char, code)) return
  }
  run.close()
}

class Run {
  /** What comes next: index in the value, offset in the source. */
  index = 0
  at: number
  readonly #source: string
  readonly #end: number
  readonly #value: string
  readonly #emit: Emit
  /** Where the open one-to-one run began. */
  #from = 0
  #fromSource: number

  constructor(source: string, {start, end}: Span, value: string, emit: Emit) {
    this.#source = source
    this.#end = end
    this.#value = value
    this.#emit = emit
    this.at = start
    this.#fromSource = start
  }

  /** Goes on by one character that is the same in both; false, and all is mapped, where it is not. */
  step(char: number, code: number): boolean {
    if (
      char === code ||
      (char === REPLACEMENT && (code === 0 || (code >= 0xd800 && code < 0xe000)))
    ) {
      this.index += 1
      this.at += 1
      return true
    }
    this.atom(this.#value.length - this.index, Math.max(this.#end, this.at))
    return false
  }

  /** Maps `length` characters of the value to the source up to `next`. */
  atom(length: number, next: number): void {
    this.close()
    this.#emit(this.index, this.index + length, this.at, next)
    this.index += length
    this.at = next
    this.#from = this.index
    this.#fromSource = next
  }

  /** A line end: blanks before it, and indentation and quotation marks behind it, belong to it. */
  lineEnd(length: number): void {
    const source = this.#source
    let at = this.at
    while (at < this.#end && isBlank(source.charCodeAt(at))) at += 1
    if (source[at] === '\r') at += 1
    if (source[at] === '\n') at += 1
    const lineStart = at
    while (at < this.#end && (isBlank(source.charCodeAt(at)) || source[at] === '>')) at += 1
    // A line may begin with a ">" of its own, deeper than any quotation.
    const lead = /[ \t>]*/y
    lead.lastIndex = this.index + length
    const own = lead.exec(this.#value)?.[0] ?? ''
    if (at - own.length >= lineStart && source.startsWith(own, at - own.length)) at -= own.length
    this.atom(length, Math.min(at, Math.max(this.#end, this.at)))
  }

  close(): void {
    if (this.index > this.#from) this.#emit(this.#from, this.index, this.#fromSource, this.at)
  }
}

const reference = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([\da-zA-Z]{1,31}));/y

/** Decodes a character reference at `at`; undefined when there is none. */
function decodeReference(
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
  return {text: String.fromCodePoint(Math.min(code, 0x10ffff)), end: reference.lastIndex}
}

const isBlank = (code: number): boolean => code === 32 || code === 9

function isPunctuation(code: number): boolean {
  return (
    (code > 32 && code < 48) ||
    (code > 57 && code < 65) ||
    (code > 90 && code < 97) ||
    (code > 122 && code < 127)
  )
}
