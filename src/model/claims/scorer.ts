import {bucketOf, type Features} from './features.ts'
import {bias, scale, weights} from './weights.ts'

const table = decode(weights)

/** Weights are signed bytes in base64; `scale` is the value of one step. */
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
export function confidenceOf({names, grams}: Features): number {
  sentences = (sentences + 1) >>> 0
  let sum = 0
  const add = (bucket: number): void => {
    if (counted[bucket] === sentences) return
    counted[bucket] = sentences
    sum += table[bucket] as number
  }
  for (const name of names) add(bucketOf(name))
  for (const bucket of grams) add(bucket)
  return 1 / (1 + Math.exp(-(bias + sum * scale)))
}

/** The features that speak most for a claim, strongest first: structural ones by name, words as written. */
export function strongestReasons(
  {names, grams, spans}: Features,
  text: string,
  count: number
): string[] {
  const reasons = new Map<number, {label: string; weight: number}>()
  const add = (bucket: number, label: () => string): void => {
    const weight = table[bucket] as number
    if (weight > 0 && !reasons.has(bucket)) reasons.set(bucket, {label: label(), weight})
  }
  for (const name of names) add(bucketOf(name), () => name)
  grams.forEach((bucket, index) => {
    add(bucket, () => `“${text.slice(spans[2 * index], spans[2 * index + 1])}”`)
  })
  return [...reasons.values()]
    .sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1))
    .slice(0, count)
    .map(({label}) => label)
}
