/** A point in a source text: line and column 1-based, offset 0-based, all in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Where something stands in a source text; `source.slice(start.offset, end.offset)` is its text. */
export interface Place {
  start: Point
  end: Point
}

/** A half-open range of offsets, `[start, end)`, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** Turns offsets into points; a line ends at LF, CR LF or a lone CR. */
export class LineIndex {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(source: string) {
    this.#length = source.length
    const lineEnd = /\r\n?|\n/g
    while (lineEnd.exec(source)) this.#starts.push(lineEnd.lastIndex)
  }

  point(offset: number): Point {
    const at = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: at - (this.#starts[low] as number) + 1, offset: at}
  }

  place({start, end}: Span): Place {
    return {start: this.point(start), end: this.point(end)}
  }
}
