/** A name that comes near, and how many letters it is away (a swap counts one). */
export interface Near {
  value: string
  distance: number
}

const bucketLimit = 60

/**
 * Finds names that resemble one that does not exist. Names stand in buckets by
 * groups of three letters; only the rarest few buckets of a query are looked
 * at, so that a query costs the same in a site of any size.
 */
export class NearestNames {
  readonly #names: readonly string[]
  readonly #buckets = new Map<string, number[]>()

  constructor(names: Iterable<string>) {
    this.#names = [...names]
    this.#names.forEach((name, at) => {
      for (const group of groups(name)) {
        const bucket = this.#buckets.get(group)
        if (bucket) bucket.push(at)
        else this.#buckets.set(group, [at])
      }
    })
  }

  /** The nearest names, best first. */
  find(name: string, count = 3): Near[] {
    const buckets = [...groups(name)]
      .map((group) => this.#buckets.get(group) ?? [])
      .filter((bucket) => bucket.length > 0)
      .sort((a, b) => a.length - b.length)
      .slice(0, 6)
    const seen = new Set<number>()
    for (const bucket of buckets) {
      for (const at of bucket.length > bucketLimit ? bucket.slice(0, bucketLimit) : bucket)
        seen.add(at)
    }
    const limit = Math.max(1, Math.floor(name.length / 4))
    const near: Near[] = []
    for (const at of seen) {
      const value = this.#names[at] as string
      const distance = editDistance(name.toLowerCase(), value.toLowerCase(), limit)
      if (distance <= limit) near.push({value, distance})
    }
    near.sort((a, b) => a.distance - b.distance || (a.value < b.value ? -1 : 1))
    return near.slice(0, count)
  }
}

function groups(name: string): Set<string> {
  const padded = ` ${name.toLowerCase()} `
  const groups = new Set<string>()
  for (let at = 0; at + 3 <= padded.length && at < 80; at++) groups.add(padded.slice(at, at + 3))
  return groups
}

/** Insertions, deletions, replacements and swaps of neighbours; anything above `limit` is `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1)
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      }
      row.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] as number
}

/**
 * Whether one name is the other with a slip of the keyboard: a letter too many,
 * too few, or two swapped. A changed letter or digit may be another word
 * (`ileum`, `ilium`; `part-1`, `part-2`), and so may short names be.
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || digits(a) !== digits(b)) return false
  if (a.length === b.length) return isSwap(a, b)
  return Math.abs(a.length - b.length) === 1 && editDistance(a, b, 1) === 1
}

function digits(name: string): string {
  return name.replace(/\D+/g, ' ').trim()
}

function isSwap(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return (
    at + 1 < a.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  )
}
