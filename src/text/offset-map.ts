import type {Span} from './place.ts'

/**
 * Source span of the text `[from, to)`. A run is four numbers: offset in the text,
 * offset in the source, length in the text, length in the source; where the
 * lengths are equal it maps one to one, otherwise as a whole.
 *
 * @param fallback for a text without runs
 */
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
