/**
 * 64-bit hash of a text as 16 hexadecimal digits: two 32-bit multiplicative
 * hashes with a final avalanche (the mixing steps of MurmurHash3, public domain).
 * Not for secrets: it tells findings apart.
 */
export function hash(text: string): string {
  return digestOf(hashState(text))
}

/** A hash that is not finished: texts that begin alike share the work. */
export interface HashState {
  a: number
  b: number
}

/** The state behind a text that follows on another. */
export function hashState(
  text: string,
  before: HashState = {a: 0xdeadbeef, b: 0x41c6ce57}
): HashState {
  let {a, b} = before
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  return {a, b}
}

export function digestOf(state: HashState): string {
  let {a, b} = state
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return hex(a) + hex(b)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}

/** The form of a sentence that stays the same when it is wrapped, emphasised or re-quoted. */
export function normalise(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
