/**
 * Trains the claim scorer and writes src/model/claims/weights.ts.
 *
 *   npm run build && node scripts/train-claims.js WORDS ARTICLES LABELS [ARTICLES LABELS …]
 *
 * WORDS holds the vectors of words that scripts/train-words.js wrote: a sentence leans
 * to a claim also by words that no labelled sentence has, when words of like company do.
 * LABELS holds one `<article>.tsv` per `<article>.md` of ARTICLES, with the columns
 * `line` (1-based), `start` and `end` (0-based, end exclusive) and `claim`: `must`
 * and `sourced` are claims, `-` is none, `may` counts half and little. The header line begins
 * with `#`. Articles whose names share the part before the first hyphen (a leading
 * `t-` or number aside) count as one site; the figures printed come from leaving one
 * site out at a time, sites in groups. Logistic regression by AdaGrad, same input, same weights.
 *
 * To retrain: make WORDS with train-words.js from any plain health prose, name every
 * folder of labels there is, then `npm run build`. Choose the limits in
 * src/rule/unsourced.ts from the bands printed per kind, and measure only on articles
 * whose labels were not named: figures on the others say nothing.
 */

import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'

// Types are checked before there is a build: the compiler must not look for these.
const dist = new URL('../dist/src/', import.meta.url)
const {loadEngine} = await import(new URL('parse/engines.js', dist).href)
const {parseSource} = await import(new URL('parse/parse.js', dist).href)
const {readArticle} = await import(new URL('model/read-article.js', dist).href)
const {bucketOf, buckets, featuresOf, wordBucket} = await import(
  new URL('model/claims/features.js', dist).href
)
const {decisiveOf} = await import(new URL('model/claims/patterns.js', dist).href)
const {SourcesInReach} = await import(new URL('model/claims/reach.js', dist).href)

const target = 'src/model/claims/weights.ts'
const settings = {
  /** L2 strength, of features and of the axes of word vectors; passes; step size. */
  decay: 0.1,
  axisDecay: 0.02,
  epochs: 6,
  rate: 0.02,
  /** Least sentences and sites of a feature. */
  leastSentences: 6,
  leastSites: 3,
  /** Weight of a sentence on which editors differ. */
  disputed: 0.3,
  /** Size of the vectors of a sentence and of a heading beside features of size 1. */
  sentence: 1.5,
  heading: 0.7,
  /** Words commoner than this share count less. */
  common: 0.01
}
/** Sites are left out in so many groups. */
const groups = 16
/** Articles with fewer English function words than this are in another language. */
const leastEnglish = 0.04

/** @typedef {{site: string, label: string, features: number[], words: number[], headed: readonly number[], key: string, group: string, sourced: boolean}} Example */

const [wordFile, ...folders] = process.argv.slice(2)
if (wordFile === undefined || folders.length < 2 || folders.length % 2 !== 0) {
  console.error('Usage: node scripts/train-claims.js WORDS ARTICLES LABELS [ARTICLES LABELS …]')
  process.exit(2)
}

const engine = await loadEngine('remark')
const examples = folders.flatMap((articles, index) =>
  index % 2 === 0 ? readExamples(articles, folders[index + 1] ?? '') : []
)
const {size, vectors} = readVectors(wordFile)
const scaleOf = {
  words: settings.sentence / spread(examples.map(({words}) => words)),
  headed: settings.heading / spread(examples.map(({headed}) => headed))
}
const sites = new Set(examples.map(({site}) => site))
const left = leftOut()
report(
  [...new Set(left.values())].flatMap((group) => {
    const model = train(examples.filter(({site}) => left.get(site) !== group))
    return examples
      .filter(({site}) => left.get(site) === group)
      .map((example) => ({example, score: model.score(example)}))
  })
)
write(train(examples))

/**
 * @param {string} articles
 * @param {string} labels
 * @returns {Example[]}
 */
function readExamples(articles, labels) {
  const names = readdirSync(labels).filter((name) => name.endsWith('.tsv'))
  return names.sort().flatMap((name) => {
    const id = name.slice(0, -4)
    const text = readFileSync(path.join(articles, `${id}.md`), 'utf8').replace(/^\uFEFF/, '')
    const file = {path: id, text, format: 'markdown'}
    const article = readArticle(file, parseSource(text, 'markdown', engine))
    if (!isEnglish(article)) return []
    const labelled = readLabels(readFileSync(path.join(labels, name), 'utf8'), text)
    const reach = new SourcesInReach(article)
    const site = id.replace(/^(?:t-|(?:[a-z]+-)?\d+-)/, '').split('-')[0] ?? id
    return article.sentences.flatMap((/** @type {any} */ sentence) => {
      const place = sentence.block.toSource(sentence.start, sentence.end)
      const best = overlapping(labelled, place)
      if (!best) return []
      const {names: structure, grams, words, headed, cues} = featuresOf(sentence)
      const cue = decisiveOf(cues)
      const group = cue ? `${cue.kind} ${cue.strong ? 'explicit' : 'implied'}` : 'no pattern'
      const sourced = reach.of(sentence).level !== 'none'
      const features = [...new Set([...structure.map(bucketOf), ...grams])]
      const {label} = best
      const key = `${id}:${best.start}`
      return [{site, label, features, words, headed, key, group, sourced}]
    })
  })
}

/** @param {any} article */
function isEnglish(article) {
  const words = article.blocks.flatMap((/** @type {any} */ block) => block.tokens.words)
  const known = words.filter((/** @type {string} */ word) => /^(?:the|of|and|to|a|is)$/.test(word))
  return known.length >= words.length * leastEnglish
}

/**
 * @param {string} table
 * @param {string} text
 */
function readLabels(table, text) {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)]
  const rows = table.split('\n')
  const header = (rows[0] ?? '').replace(/^#/, '').split('\t')
  const column = (/** @type {string} */ name) => header.indexOf(name)
  return rows
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => {
      const cells = row.split('\t')
      const from = lineStarts[Number(cells[column('line')]) - 1] ?? 0
      return {
        start: from + Number(cells[column('start')]),
        end: from + Number(cells[column('end')]),
        label: cells[column('claim')] ?? ''
      }
    })
}

/**
 * @param {{start: number, end: number, label: string}[]} labelled
 * @param {{start: number, end: number}} place
 */
function overlapping(labelled, place) {
  let best
  let most = 0
  for (const candidate of labelled) {
    const shared = Math.min(place.end, candidate.end) - Math.max(place.start, candidate.start)
    if (shared > most) {
      most = shared
      best = candidate
    }
  }
  return best
}

/** Sites in groups of about the same number of sentences. */
function leftOut() {
  /** @type {Map<string, number>} */
  const sizes = new Map()
  for (const {site} of examples) sizes.set(site, (sizes.get(site) ?? 0) + 1)
  const filled = new Array(groups).fill(0)
  const bySize = [...sizes].sort(([first, a], [second, b]) => b - a || (first < second ? -1 : 1))
  return new Map(
    bySize.map(([site, count]) => {
      const group = filled.indexOf(Math.min(...filled))
      filled[group] += count
      return [site, group]
    })
  )
}

/**
 * The vectors of a file of `word count value …` lines, commonest first, by bucket:
 * centred, of length 1 or less, and shorter for common words.
 *
 * @param {string} file
 */
function readVectors(file) {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const parsed = lines.map((line) => {
    const [word = '', count, ...values] = line.split(' ')
    return {bucket: wordBucket(word), count: Number(count), values: values.map(Number)}
  })
  const size = parsed[0]?.values.length ?? 0
  const total = parsed.reduce((sum, {count}) => sum + count, 0)
  const center = new Float64Array(size)
  for (const {values} of parsed) {
    values.forEach((value, axis) => {
      center[axis] = at(center, axis) + value / parsed.length
    })
  }
  /** @type {Map<number, {count: number, vector: Float64Array}>} */
  const vectors = new Map()
  for (const {bucket, count, values} of parsed) {
    const known = vectors.get(bucket) ?? {count: 0, vector: new Float64Array(size)}
    known.count += count
    values.forEach((value, axis) => {
      known.vector[axis] = at(known.vector, axis) + count * (value - at(center, axis))
    })
    vectors.set(bucket, known)
  }
  for (const {count, vector} of vectors.values()) {
    const weight = settings.common / (settings.common + count / total) / count
    vector.forEach((value, axis) => {
      vector[axis] = value * weight
    })
  }
  return {size, vectors}
}

/** The sum of the vectors of words, over the root of their number: long texts must not shout. @param {readonly number[]} buckets */
function vectorOf(buckets) {
  const sum = new Float64Array(size)
  for (const bucket of buckets) {
    const vector = vectors.get(bucket)?.vector
    if (!vector) continue
    for (let axis = 0; axis < size; axis++) {
      sum[axis] = at(sum, axis) + at(vector, axis) / Math.sqrt(buckets.length)
    }
  }
  return sum
}

/** Standard deviation of all axes together. @param {(readonly number[])[]} lists */
function spread(lists) {
  const all = lists.map(vectorOf)
  const middle = Float64Array.from({length: size}, (_, axis) => {
    return all.reduce((sum, vector) => sum + at(vector, axis), 0) / all.length
  })
  const squares = all.reduce(
    (sum, vector) =>
      sum + vector.reduce((own, value, axis) => own + (value - at(middle, axis)) ** 2, 0),
    0
  )
  return Math.sqrt(squares / all.length / size)
}

/** The axes of a sentence, then those of its heading. @param {Example} example */
function axesOf({words, headed}) {
  return Float64Array.from([
    ...vectorOf(words).map((value) => value * scaleOf.words),
    ...vectorOf(headed).map((value) => value * scaleOf.headed)
  ])
}

/** @param {Example[]} all */
function train(all) {
  const kept = worthKeeping(all)
  const perSite = new Map()
  for (const {site} of all) perSite.set(site, (perSite.get(site) ?? 0) + 1)
  const average = all.length / perSite.size
  const data = all.map((example) => {
    const {site, label, features} = example
    return {
      features: features.filter((bucket) => kept[bucket] === 1),
      axes: axesOf(example),
      is: label === 'may' ? 0.5 : label === '-' || label === '' ? 0 : 1,
      // A site with many articles must not decide alone.
      weight: Math.sqrt(average / perSite.get(site)) * (label === 'may' ? settings.disputed : 1)
    }
  })
  const weights = new Float64Array(buckets)
  const squares = new Float64Array(buckets).fill(1e-6)
  const slopes = new Float64Array(2 * size)
  const slopeSquares = new Float64Array(2 * size).fill(1e-6)
  let bias = -1
  let biasSquares = 1e-6
  const random = generator()
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(data, random)
    for (const {features, axes, is, weight} of data) {
      const error = weight * (1 / (1 + Math.exp(-sum(weights, features, slopes, axes, bias))) - is)
      for (const bucket of features) {
        descend(weights, squares, bucket, error + settings.decay * at(weights, bucket))
      }
      for (let axis = 0; axis < axes.length; axis++) {
        const gradient = error * at(axes, axis) + settings.axisDecay * at(slopes, axis)
        descend(slopes, slopeSquares, axis, gradient)
      }
      biasSquares += error * error
      bias -= (settings.rate * error) / Math.sqrt(biasSquares)
    }
  }
  return {
    weights,
    bias,
    words: leanings(slopes.subarray(0, size), scaleOf.words),
    headings: leanings(slopes.subarray(size), scaleOf.headed),
    score: (/** @type {Example} */ example) =>
      sum(weights, example.features, slopes, axesOf(example), bias)
  }
}

/** @param {Float64Array} weights @param {number[]} features @param {Float64Array} slopes @param {Float64Array} axes @param {number} bias */
function sum(weights, features, slopes, axes, bias) {
  let all = bias
  for (const bucket of features) all += at(weights, bucket)
  for (let axis = 0; axis < axes.length; axis++) all += at(slopes, axis) * at(axes, axis)
  return all
}

/** One step of AdaGrad. @param {Float64Array} values @param {Float64Array} squares @param {number} index @param {number} gradient */
function descend(values, squares, index, gradient) {
  squares[index] = at(squares, index) + gradient * gradient
  values[index] = at(values, index) - (settings.rate * gradient) / Math.sqrt(at(squares, index))
}

/** What each word adds by its vector. @param {Float64Array} slopes @param {number} scale */
function leanings(slopes, scale) {
  const table = new Float64Array(buckets)
  for (const [bucket, {vector}] of vectors) {
    table[bucket] = vector.reduce((all, value, axis) => all + value * at(slopes, axis), 0) * scale
  }
  return table
}

/** Features of several sites and sentences; the others say more about one author than about claims. @param {Example[]} all */
function worthKeeping(all) {
  const seen = new Map()
  for (const {site, features} of all) {
    for (const bucket of features) {
      const entry = seen.get(bucket) ?? {count: 0, sites: new Set()}
      entry.count++
      entry.sites.add(site)
      seen.set(bucket, entry)
    }
  }
  const kept = new Uint8Array(buckets)
  for (const [bucket, {count, sites: of}] of seen) {
    if (count >= settings.leastSentences && of.size >= settings.leastSites) kept[bucket] = 1
  }
  return kept
}

/** @param {Float64Array} values @param {number} index */
function at(values, index) {
  return values[index] ?? 0
}

function generator() {
  let state = 1
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

/** @template T @param {T[]} list @param {() => number} random */
function shuffle(list, random) {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const held = /** @type {T} */ (list[index])
    list[index] = /** @type {T} */ (list[other])
    list[other] = held
  }
}

/** @param {{example: Example, score: number}[]} scored */
function report(scored) {
  /** @type {Map<string, {label: string, group: string, score: number}>} */
  const best = new Map()
  for (const {example, score: own} of scored) {
    const {key, label, group, sourced} = example
    // What has a source in reach is not reported, however sure the scorer is.
    const score = sourced ? -Infinity : own
    const known = best.get(key)
    if (!known || known.score < score) best.set(key, {label, group, score})
  }
  const counted = [...best.values()].filter(({label}) => label !== 'may')
  const wanted = counted.filter(({label}) => label === 'must').length
  console.log(
    `${scored.length} sentences of ${sites.size} sites, ${wanted} claims without a source`
  )
  for (const confidence of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const found = counted.filter(({score}) => 1 / (1 + Math.exp(-score)) >= confidence)
    const right = found.filter(({label}) => label === 'must').length
    const precision = right / found.length
    console.log(
      `confidence ${confidence}: precision ${precision.toFixed(3)}, recall ${(right / wanted).toFixed(3)}`
    )
  }
  for (const group of [...new Set(counted.map((one) => one.group))].sort()) {
    const own = counted.filter((one) => one.group === group)
    const bands = [0.2, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9].map((from, index, all) => {
      const band = own.filter(({score}) => {
        const confidence = 1 / (1 + Math.exp(-score))
        return confidence >= from && confidence < (all[index + 1] ?? 1)
      })
      const right = band.filter(({label}) => label === 'must').length
      return `${from}: ${right}/${band.length - right}`
    })
    console.log(`${group}, right/wrong from confidence ${bands.join(', ')}`)
  }
}

/** @param {{weights: Float64Array, words: Float64Array, headings: Float64Array, bias: number}} model */
function write({weights, words, headings, bias}) {
  const tables = [inBytes(weights), inBytes(words), inBytes(headings)]
  const [own, word, heading] = tables.map(({text}) => `\n  '${text}'`)
  const scales = tables.map(({scale}) => scale.toPrecision(6))
  writeFileSync(
    target,
    `/** Written by scripts/train-claims.js: weights of the claim scorer, signed bytes in base64. */
export const weights =${own}
export const words =${word}
export const headings =${heading}
export const bias = ${bias.toFixed(4)}
export const scale = ${scales[0]}
export const wordScale = ${scales[1]}
export const headingScale = ${scales[2]}
`
  )
}

/** @param {Float64Array} table */
function inBytes(table) {
  const largest = table.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const scale = largest / 127 || 1
  const bytes = Int8Array.from(table, (value) => Math.round(value / scale))
  return {text: Buffer.from(bytes.buffer).toString('base64'), scale}
}
