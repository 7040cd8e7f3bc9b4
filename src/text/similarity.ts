/**
 * The candidate that a mistyped word most likely stands for, or undefined when
 * none is near: at most one edit per three letters, or a candidate that the
 * word is the beginning of ("warn" for "warning").
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1
  for (const candidate of candidates) {
    const wanted = candidate.toLowerCase()
    const begins = typed.length >= 3 && wanted.startsWith(typed)
    const distance = begins ? 1 : editDistance(typed, wanted, least)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates)
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn one
 * word into the other; `limit` when there are at least that many.
 */
export function editDistance(from: string, to: string, limit = Infinity): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({length: to.length + 1}, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    let rowLeast = row
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let cost = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1)
      )
      if (
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1]
      ) {
        cost = Math.min(cost, (beforeLast[column - 2] as number) + 1)
      }
      current.push(cost)
      rowLeast = Math.min(rowLeast, cost)
    }
    // A swap reaches back two rows, so one row over the limit does not decide yet.
    if (rowLeast > limit) return limit
    beforeLast = last
    last = current
  }
  return Math.min(last[to.length] as number, limit)
}
