import type {Span} from '../text/place.ts'

/**
 * A run of a scalar's value and where it stands in the source. Where the two
 * lengths are equal the run maps one to one; otherwise it is atomic: an escape,
 * a folded line break.
 */
export interface Segment {
  value: number
  source: number
  length: number
  sourceLength: number
}

/**
 * Maps a string value back to its source: plain, quoted and block scalars of
 * YAML, strings of TOML (three quotation marks too) and of JSON. The segments
 * cover the value without gaps, in order. Where the source does not read as the
 * value, the rest of the value maps to the rest of the source as a whole.
 *
 * @param span The scalar with its quotation marks or its block header.
 */
export function alignScalar(source: string, span: Span, value: string): Segment[] {
  const opening = /['"|>]/.exec(source[span.start] ?? '')?.[0]
  if (opening === undefined) return new Alignment(source, span, value).flow(false)
  if (opening === '|' || opening === '>') return alignBlock(source, span, value)
  if (source.startsWith(opening.repeat(3), span.start) && span.end - span.start >= 6) {
    let start = span.start + 3
    start = skipLineEnd(source, start)
    return new Alignment(source, {start, end: span.end - 3}, value).verbatim(opening === '"')
  }
  const body = {start: span.start + 1, end: span.end - 1}
  return new Alignment(source, body, value).flow(true, opening)
}

function alignBlock(source: string, span: Span, value: string): Segment[] {
  const header = /[|>][^\r\n]*(?:\r\n?|\n)/y
  header.lastIndex = span.start
  const match = header.exec(source)
  if (!match || header.lastIndex > span.end) return new Alignment(source, span, value).whole()
  const explicit = /\d/.exec((match[0].split('#', 1)[0] as string).slice(1))
  const body = {start: header.lastIndex, end: span.end}
  const firstLine = /(?:[ \t]*(?:\r\n?|\n))*([ ]*)/y
  firstLine.lastIndex = body.start
  const indent = firstLine.exec(source)?.[1]?.length ?? 0
  // An explicit indentation counts from the parent's, which the first line need not show.
  const shown = explicit ? indent - leadingSpaces(value) : indent
  return new Alignment(source, body, value).block(Math.max(shown, 0))
}

const leadingSpaces = (value: string): number => /^\n*( *)/.exec(value)?.[1]?.length ?? 0

function skipLineEnd(source: string, at: number): number {
  if (source.startsWith('\r\n', at)) return at + 2
  return source[at] === '\n' ? at + 1 : at
}

class Alignment {
  readonly #source: string
  readonly #value: string
  readonly #end: number
  readonly #segments: Segment[] = []
  /** Next offsets to be mapped, and where the open one-to-one run began. */
  #at: number
  #index = 0
  #runAt: number
  #runIndex = 0

  constructor(source: string, body: Span, value: string) {
    this.#source = source
    this.#value = value
    this.#at = body.start
    this.#runAt = body.start
    this.#end = Math.max(body.end, body.start)
  }

  /** Plain and quoted scalars: line breaks fold, escapes are read as the quotation marks say. */
  flow(quoted: boolean, quote = ''): Segment[] {
    return this.#walk(() => {
      const char = this.#source[this.#at] as string
      if (char === ' ' || char === '\t' || char === '\n' || char === '\r') return this.#fold()
      if (!quoted) return false
      if (quote === "'" && char === "'") return this.#atom(2, 1)
      return quote === '"' && char === '\\' && this.#escape()
    })
  }

  /** TOML strings between three quotation marks: only escapes change anything. */
  verbatim(escapes: boolean): Segment[] {
    return this.#walk(() => escapes && this.#source[this.#at] === '\\' && this.#escape())
  }

  /** Block scalars: each line is set in by `indent`; line breaks stay or fold, as the value shows. */
  block(indent: number): Segment[] {
    const gap = /(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))*/y
    const first = /(?:[ \t]*(?:\r\n?|\n))*/y
    const skipIndent = (from: number) => {
      let at = from
      while (at < this.#end && at - from < indent && this.#source[at] === ' ') at++
      return at
    }
    const lines = /^\n*/.exec(this.#value)?.[0].length ?? 0
    first.lastIndex = this.#at
    first.exec(this.#source)
    this.#atom(skipIndent(first.lastIndex) - this.#at, lines)
    return this.#walk(() => {
      const char = this.#source[this.#at]
      if (char !== '\n' && char !== '\r') return false
      gap.lastIndex = this.#at
      gap.exec(this.#source)
      const next = Math.min(skipIndent(gap.lastIndex), this.#end)
      const newlines = /\n+/y
      newlines.lastIndex = this.#index
      const kept = newlines.exec(this.#value)?.[0].length
      return this.#atom(next - this.#at, kept ?? (next < this.#end ? 1 : 0))
    })
  }

  /** The rest of the value as one atom. */
  whole(): Segment[] {
    if (this.#index >= this.#value.length) return this.#segments
    const left = Math.max(this.#end - this.#at, 0)
    // Equal lengths would read as a run that maps one to one.
    if (left === this.#value.length - this.#index) this.#atom(0, 1)
    this.#atom(left, this.#value.length - this.#index)
    return this.#segments
  }

  /** Goes through source and value together; `special` maps what differs and says whether it did. */
  #walk(special: () => boolean): Segment[] {
    while (this.#index < this.#value.length && this.#at < this.#end) {
      if (special()) continue
      if (this.#source[this.#at] !== this.#value[this.#index]) break
      this.#at++
      this.#index++
    }
    this.#close()
    if (this.#index < this.#value.length) this.whole()
    return this.#segments
  }

  /** Maps `sourceLength` characters of source to `length` characters of value. */
  #atom(sourceLength: number, length: number): true {
    this.#close()
    if (length > 0) {
      this.#segments.push({value: this.#index, source: this.#at, length, sourceLength})
    }
    this.#at += sourceLength
    this.#index += length
    this.#runAt = this.#at
    this.#runIndex = this.#index
    return true
  }

  #close(): void {
    const length = this.#index - this.#runIndex
    if (length === 0) return
    this.#segments.push({value: this.#runIndex, source: this.#runAt, length, sourceLength: length})
    this.#runAt = this.#at
    this.#runIndex = this.#index
  }

  /** A run of white space: with line ends in it, it folds into a blank or the line ends but one. */
  #fold(): boolean {
    const space = /[ \t\r\n]+/y
    space.lastIndex = this.#at
    const run = space.exec(this.#source)?.[0] as string
    const breaks = run.match(/\r\n?|\n/g)?.length ?? 0
    if (breaks > 0) return this.#atom(run.length, Math.max(breaks - 1, 1))
    if (!this.#value.startsWith(run, this.#index)) return false
    this.#at += run.length
    this.#index += run.length
    return true
  }

  #escape(): boolean {
    const sequence =
      /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[ \t]*(?:\r\n?|\n)[ \t\r\n]*|.)/y
    sequence.lastIndex = this.#at
    const match = sequence.exec(this.#source)?.[0]
    if (match === undefined) return false
    if (/[\r\n]/.test(match)) return this.#atom(match.length, 0)
    const wide = match[1] === 'U' && Number.parseInt(match.slice(2), 16) > 0xffff
    return this.#atom(match.length, wide ? 2 : 1)
  }
}
