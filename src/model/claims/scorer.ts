import {bucketOf, type Features} from './features.ts'
import {bias, headingScale, headings, scale, weights, wordScale, words} from './weights.ts'

const table = decode(weights)
const wordTable = decode(words)
const headingTable = decode(headings)

/** Weights are signed bytes in base64; the scale that goes with a table is the value of one step. */
function decode(text: string): Int8Array {
  const bytes = atob(text)
  const values = new Int8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) values[at] = (bytes.charCodeAt(at) << 24) >> 24
  return values
}

/** The last sentence that counted each bucket: a bucket counts once for a sentence. */
const counted = new Uint32Array(table.length)
let sentences = 0

/** How sure the model is, 0 to 1, that an editor would ask for a source. */
export function confidenceOf({names, grams, words, headed}: Features): number {
  sentences = (sentences + 1) >>> 0
  let sum = 0
  const add = (bucket: number): void => {
    if (counted[bucket] === sentences) return
    counted[bucket] = sentences
    sum += table[bucket] as number
  }
  for (const name of names) add(bucketOf(name))
  for (const bucket of grams) add(bucket)
  const company = leaning(words, wordTable) * wordScale
  return 1 / (1 + Math.exp(-(bias + sum * scale + company + leaningOfHeading(headed))))
}

/** What words say by the company they keep in other texts: also those that no labelled sentence had. */
function leaning(buckets: readonly number[], of: Int8Array): number {
  let sum = 0
  for (const bucket of buckets) sum += of[bucket] as number
  return buckets.length === 0 ? 0 : sum / Math.sqrt(buckets.length)
}

const headingLeanings = new WeakMap<readonly number[], number>()

function leaningOfHeading(headed: readonly number[]): number {
  let known = headingLeanings.get(headed)
  if (known === undefined) {
    known = leaning(headed, headingTable) * headingScale
    headingLeanings.set(headed, known)
  }
  return known
}

/** The features that speak most for a claim, strongest first: structural ones by name, words as written. */
export function strongestReasons(
  {names, grams, spans, words, wordSpans, headed}: Features,
  text: string,
  count: number
): string[] {
  const reasons = new Map<string, number>()
  const seen = new Set<number>()
  const add = (bucket: number, label: () => string): void => {
    const weight = table[bucket] as number
    if (weight <= 0 || seen.has(bucket)) return
    seen.add(bucket)
    raise(reasons, label(), weight * scale)
  }
  for (const name of names) add(bucketOf(name), () => name)
  grams.forEach((bucket, index) => {
    add(bucket, () => quoted(text, spans, index))
  })
  words.forEach((bucket, index) => {
    const weight = ((wordTable[bucket] as number) * wordScale) / Math.sqrt(words.length)
    if (weight > 0) raise(reasons, quoted(text, wordSpans, index), weight)
  })
  const heading = leaningOfHeading(headed)
  if (heading > 0) raise(reasons, 'words of the heading', heading)
  return [...reasons]
    .sort(([first, a], [second, b]) => b - a || (first < second ? -1 : 1))
    .slice(0, count)
    .map(([label]) => label)
}

function raise(reasons: Map<string, number>, label: string, weight: number): void {
  reasons.set(label, (reasons.get(label) ?? 0) + weight)
}

function quoted(text: string, spans: readonly number[], index: number): string {
  return `“${text.slice(spans[2 * index], spans[2 * index + 1])}”`
}
