import type {Span} from '../text/place.ts'

/**
 * Where a node's value stands in the source. A container puts indentation and
 * quotation marks before its lines, so each line has a place of its own: lines
 * of value and source end at the same character.
 */
export class LineMap {
  /** Offsets of the lines in the value, and of the same characters in the source. */
  readonly #starts: number[] = [0]
  readonly #sources: number[]
  readonly #end: number

  /** @param span The node in the source. */
  constructor(value: string, source: string, span: Span) {
    this.#sources = [span.start]
    this.#end = span.end
    if (source.startsWith(value, span.start)) return
    const lines = linesOf(source, span)
    linesOf(value, {start: 0, end: value.length}).forEach(({start, end}, index) => {
      const line = lines[index] ?? {start: span.end, end: span.end}
      this.#starts[index] = start
      this.#sources[index] = Math.max(line.end - (end - start), line.start)
    })
  }

  /** The offset in the source of an offset in the value. */
  at(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    const at = (this.#sources[low] as number) + offset - (this.#starts[low] as number)
    return Math.min(at, this.#end)
  }

  span({start, end}: Span): Span {
    const from = this.at(start)
    return {start: from, end: Math.max(from, this.at(end))}
  }
}

/** The lines of a stretch of text, without their line ends. */
function linesOf(text: string, {start, end}: Span): Span[] {
  const lines: Span[] = []
  const lineEnd = /\r\n?|\n/g
  lineEnd.lastIndex = start
  let from = start
  for (let match = lineEnd.exec(text); match && match.index < end; match = lineEnd.exec(text)) {
    lines.push({start: from, end: match.index})
    from = lineEnd.lastIndex
  }
  lines.push({start: from, end})
  return lines
}
