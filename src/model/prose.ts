import {alignCode, alignText} from '../parse/align-text.ts'
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
    if (end - start === value.length && source.startsWith(value, start)) {
      this.piece(value, start, end)
      return
    }
    alignText(value, source, {start, end}, (from, to, at, until) =>
      this.piece(value.slice(from, to), at, until)
    )
  }

  /** Adds the value of inline code, whose source `[start, end)` may hold line ends. */
  addCode(value: string, source: string, start: number, end: number): void {
    alignCode(value, source, {start, end}, (from, to, at, until) =>
      this.piece(value.slice(from, to), at, until)
    )
  }

  /** Adds text that maps to a source range one to one, if they have the same length, or else as a whole. */
  piece(text: string, start: number, end: number): void {
    if (!folded.test(text)) {
      this.#run(text, start, end)
      return
    }
    const atomic = end - start !== text.length
    let at = 0
    for (const {0: found, index} of atomic ? [] : text.matchAll(unequal)) {
      this.#run(blanked(text.slice(at, index)), start + at, start + index)
      at = index + found.length
      if (found === '\r\n') this.#run(' ', start + index, start + at)
    }
    const rest = blanked(text.slice(at))
    this.#run(atomic ? rest.replace(unequal, '') : rest, start + at, end)
  }

  /** Adds text that stands for a source range as a whole: a line break, an attribute. */
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
}

/** What is one blank or nothing to a reader: line ends, soft hyphens, zero-width spaces, direction and byte order marks. */
const folded = /[\n\r\u00ad\u200b\u200e\u200f\u2060\ufeff]/
/** What is shorter in prose than in the source. */
const unequal = /\r\n|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g

const blanked = (text: string): string => text.replace(/\r\n?|\n/g, ' ')
