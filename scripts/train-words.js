/**
 * Learns which words of health texts stand in the same company, for train-claims.js.
 *
 *   node scripts/train-words.js OUTPUT TEXT [TEXT …]
 *
 * TEXT holds plain prose, one paragraph or sentence per line; nothing of it is kept
 * but its commoner words. OUTPUT gets a line for each word, commonest first: the
 * word, how often it occurs, and its vector. The vectors are the main axes of
 * positive pointwise mutual information (Levy, Goldberg and Dagan 2015,
 * https://doi.org/10.1162/tacl_a_00134): same input, same vectors.
 */

import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'

const settings = {
  /** Axes of a vector. */
  size: 64,
  /** Least occurrences of a word, and most words. */
  leastCount: 30,
  mostWords: 12_000,
  /** Words that count as company anywhere in the window, and as the very next word. */
  company: 2000,
  neighbors: 500,
  window: 4,
  /** Rounds of the power method. */
  rounds: 6
}

const [output, ...texts] = process.argv.slice(2)
if (output === undefined || texts.length === 0) {
  console.error('Usage: node scripts/train-words.js OUTPUT TEXT [TEXT …]')
  process.exit(2)
}

const sentences = texts.flatMap(sentencesOf)
const counted = countWords()
const width = settings.company + 2 * settings.neighbors
const height = counted.length
const {size} = settings
const vectors = axes(information(company()))
writeFileSync(
  output,
  `${counted.map(([word, count], row) => lineOf(word, count, row)).join('\n')}\n`
)
console.log(`${height} words from ${sentences.length} sentences`)

/** @param {string} word @param {number} count @param {number} row */
function lineOf(word, count, row) {
  const vector = Array.from(vectors.subarray(row * size, (row + 1) * size))
  const length = Math.hypot(...vector) || 1
  return `${word} ${count} ${vector.map((value) => (value / length).toFixed(4)).join(' ')}`
}

/** @param {string} path */
function sentencesOf(path) {
  return readFileSync(path, 'utf8')
    .toLowerCase()
    .split(/\n|[.!?:;]\s/)
    .map((sentence) => (sentence.match(/[a-z]+(?:[-'’][a-z0-9]+)*|\d+|%/g) ?? []).map(asWritten))
    .filter(({length}) => length > 3)
}

/** All numbers are one word. @param {string} word */
function asWritten(word) {
  return /^\d/.test(word) ? '0' : word.replace('’', "'")
}

/** @returns {[string, number][]} */
function countWords() {
  /** @type {Map<string, number>} */
  const seen = new Map()
  for (const sentence of sentences) {
    for (const word of sentence) seen.set(word, (seen.get(word) ?? 0) + 1)
  }
  return [...seen]
    .filter(([, count]) => count >= settings.leastCount)
    .sort(([first, a], [second, b]) => b - a || (first < second ? -1 : 1))
    .slice(0, settings.mostWords)
}

/** How often each word (row) has each common word near it, and directly before and behind it. */
function company() {
  const numbers = new Map(counted.map(([word], index) => [word, index]))
  const near = new Float32Array(height * width)
  const add = (/** @type {number} */ row, /** @type {number} */ column) => {
    near[row * width + column] = at(near, row * width + column) + 1
  }
  for (const sentence of sentences) {
    const ids = sentence.map((word) => numbers.get(word) ?? -1)
    ids.forEach((row, place) => {
      if (row < 0) return
      const to = Math.min(ids.length - 1, place + settings.window)
      for (let other = Math.max(0, place - settings.window); other <= to; other++) {
        const id = at(ids, other)
        if (id < 0 || other === place) continue
        if (id < settings.company) add(row, id)
        if (id >= settings.neighbors) continue
        if (other === place - 1) add(row, settings.company + id)
        if (other === place + 1) add(row, settings.company + settings.neighbors + id)
      }
    })
  }
  return near
}

/** Counts become positive pointwise mutual information, in place. @param {Float32Array} near */
function information(near) {
  const rows = new Float64Array(height)
  const columns = new Float64Array(width)
  near.forEach((count, index) => {
    const row = Math.floor(index / width)
    rows[row] = at(rows, row) + count
    columns[index % width] = at(columns, index % width) + count
  })
  // Rare company says too much otherwise.
  const smooth = columns.map((count) => count ** 0.75)
  const all = smooth.reduce((sum, count) => sum + count, 0)
  return near.map((count, index) => {
    if (count === 0) return 0
    const expected = (at(rows, Math.floor(index / width)) * at(smooth, index % width)) / all
    return Math.max(0, Math.log(count / expected))
  })
}

/** The rows on the main axes of a matrix, by the power method. @param {Float32Array} matrix */
function axes(matrix) {
  const random = generator()
  let basis = Float64Array.from({length: width * size}, () => random() - 0.5)
  let rows = new Float64Array(height * size)
  for (let round = 0; round < settings.rounds; round++) {
    orthogonalize(basis)
    rows = new Float64Array(height * size)
    const next = new Float64Array(width * size)
    for (let row = 0; row < height; row++) {
      const own = rows.subarray(row * size, (row + 1) * size)
      for (let column = 0; column < width; column++) {
        const value = at(matrix, row * width + column)
        if (value !== 0) addScaled(own, basis, column * size, value)
      }
      for (let column = 0; column < width; column++) {
        const value = at(matrix, row * width + column)
        if (value !== 0) {
          for (let axis = 0; axis < size; axis++) {
            next[column * size + axis] = at(next, column * size + axis) + value * at(own, axis)
          }
        }
      }
    }
    basis = next
  }
  return evened(rows)
}

/** @param {Float64Array} sum @param {Float64Array} from @param {number} offset @param {number} value */
function addScaled(sum, from, offset, value) {
  for (let axis = 0; axis < size; axis++) {
    sum[axis] = at(sum, axis) + value * at(from, offset + axis)
  }
}

/** Long axes are shortened to the root of their length, which serves words better. @param {Float64Array} rows */
function evened(rows) {
  for (let axis = 0; axis < size; axis++) {
    let square = 0
    for (let row = 0; row < height; row++) square += at(rows, row * size + axis) ** 2
    const by = 1 / Math.sqrt(Math.sqrt(square) || 1)
    for (let row = 0; row < height; row++) {
      rows[row * size + axis] = at(rows, row * size + axis) * by
    }
  }
  return rows
}

/** Gram-Schmidt over the columns of a matrix, in place. @param {Float64Array} basis */
function orthogonalize(basis) {
  for (let axis = 0; axis < size; axis++) {
    for (let other = 0; other < axis; other++) {
      let product = 0
      for (let row = 0; row < width; row++) {
        product += at(basis, row * size + axis) * at(basis, row * size + other)
      }
      for (let row = 0; row < width; row++) {
        const index = row * size + axis
        basis[index] = at(basis, index) - product * at(basis, row * size + other)
      }
    }
    let square = 0
    for (let row = 0; row < width; row++) square += at(basis, row * size + axis) ** 2
    const by = 1 / (Math.sqrt(square) || 1)
    for (let row = 0; row < width; row++)
      basis[row * size + axis] = at(basis, row * size + axis) * by
  }
}

/** @param {ArrayLike<number>} values @param {number} index */
function at(values, index) {
  return values[index] ?? 0
}

/** Park and Miller's minimal standard. */
function generator() {
  let state = 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
