/** A name that comes near, and how many letters it is away (a swap counts one). */
export interface Near {
  value: string
  distance: number
}

/** Names compared per query, entries read per bucket, and longest names compared. */
const candidateLimit = 48
const bucketLimit = 128
const longestName = 120

/**
 * Finds names that resemble one that does not exist. Names stand in buckets by
 * groups of three letters; only the rarest few buckets of a query are looked
 * at, so that a query costs the same in a site of any size.
 */
export class NearestNames {
  readonly #names: readonly string[]
  readonly #buckets = new Map<string, number[]>()

  /** Names as they compare: in lower case. */
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
    const limit = Math.min(4, Math.max(1, Math.floor(name.length / 4)))
    const seen = new Set<number>()
    for (const bucket of this.#rarest(name)) {
      for (const at of bucket.length > bucketLimit ? bucket.slice(0, bucketLimit) : bucket) {
        if (Math.abs((this.#names[at] as string).length - name.length) <= limit) seen.add(at)
        if (seen.size >= candidateLimit) break
      }
      if (seen.size >= candidateLimit) break
    }
    const near: Near[] = []
    for (const at of seen) {
      const value = this.#names[at] as string
      const distance = editDistance(name, value, limit)
      if (distance <= limit) near.push({value, distance})
    }
    near.sort((a, b) => a.distance - b.distance || (a.value < b.value ? -1 : 1))
    return near.slice(0, count)
  }

  #rarest(name: string): number[][] {
    const buckets: number[][] = []
    for (const group of groups(name)) {
      const bucket = this.#buckets.get(group)
      if (bucket) buckets.push(bucket)
    }
    return buckets.sort((a, b) => a.length - b.length).slice(0, 6)
  }
}

function groups(name: string): Set<string> {
  const padded = ` ${name} `
  const groups = new Set<string>()
  for (let at = 0; at + 3 <= padded.length && at < 80; at++) groups.add(padded.slice(at, at + 3))
  return groups
}

let twoBack = new Uint8Array(longestName + 1)
let oneBack = new Uint8Array(longestName + 1)
let current = new Uint8Array(longestName + 1)

/**
 * Insertions, deletions, replacements and swaps of neighbours; anything above
 * `limit`, and names too long to be compared, are `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const far = limit + 1
  if (Math.abs(a.length - b.length) > limit) return far
  if (a.length > longestName || b.length > longestName) return a === b ? 0 : far
  for (let j = 0; j <= b.length; j++) oneBack[j] = j
  for (let i = 1; i <= a.length; i++) {
    // Cells further than `limit` from the diagonal cannot matter.
    const first = Math.max(1, i - limit)
    const last = Math.min(b.length, i + limit)
    current[first - 1] = first === 1 ? i : far
    let best = current[first - 1] as number
    for (let j = first; j <= last; j++) {
      const replaced = (oneBack[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const above = j === i + limit ? far : (oneBack[j] as number)
      let cost = Math.min(above + 1, (current[j - 1] as number) + 1, replaced)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (twoBack[j - 2] as number) + 1)
      }
      current[j] = cost
      if (cost < best) best = cost
    }
    if (best > limit) return far
    const free = twoBack
    twoBack = oneBack
    oneBack = current
    current = free
  }
  return Math.min(oneBack[b.length] as number, far)
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
