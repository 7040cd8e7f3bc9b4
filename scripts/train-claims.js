/**
 * Trains the claim scorer and writes src/model/claims/weights.ts.
 *
 *   npm run build && node scripts/train-claims.js ARTICLES LABELS [ARTICLES LABELS …]
 *
 * LABELS holds one `<article>.tsv` per `<article>.md` of ARTICLES, with the columns
 * `line` (1-based), `start` and `end` (0-based, end exclusive) and `claim`: `must`
 * and `sourced` are claims, `-` is none, `may` is left out. The header line begins
 * with `#`. Articles whose names share the part before the first hyphen (a leading
 * `t-` or number aside) count as one site; the figures printed come from leaving one
 * site out at a time. Logistic regression by AdaGrad, same input, same weights.
 */

import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'

// Types are checked before there is a build: the compiler must not look for these.
const dist = new URL('../dist/src/', import.meta.url)
const {loadEngine} = await import(new URL('parse/engines.js', dist).href)
const {parseSource} = await import(new URL('parse/parse.js', dist).href)
const {readArticle} = await import(new URL('model/read-article.js', dist).href)
const {bucketOf, buckets, featuresOf} = await import(new URL('model/claims/features.js', dist).href)
const {decisiveOf} = await import(new URL('model/claims/patterns.js', dist).href)
const {SourcesInReach} = await import(new URL('model/claims/reach.js', dist).href)

const target = 'src/model/claims/weights.ts'
/** L2 strength, passes over the data, step size, least sentences and sites of a feature. */
const settings = {decay: 0.1, epochs: 6, rate: 0.02, leastSentences: 6, leastSites: 2}
/** Articles with fewer English function words than this are in another language. */
const leastEnglish = 0.04

/** @typedef {{site: string, label: string, features: number[], key: string, group: string, sourced: boolean}} Example */

const folders = process.argv.slice(2)
if (folders.length < 2 || folders.length % 2 !== 0) {
  console.error('Usage: node scripts/train-claims.js ARTICLES LABELS [ARTICLES LABELS …]')
  process.exit(2)
}

const engine = await loadEngine('remark')
const examples = folders.flatMap((articles, index) =>
  index % 2 === 0 ? readExamples(articles, folders[index + 1] ?? '') : []
)
const sites = [...new Set(examples.map(({site}) => site))].sort()
report(
  sites.flatMap((site) => {
    const model = train(examples.filter((example) => example.site !== site))
    return examples
      .filter((example) => example.site === site)
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
    const site = id.replace(/^(?:t|\d+)-/, '').split('-')[0] ?? id
    return article.sentences.flatMap((/** @type {any} */ sentence) => {
      const place = sentence.block.toSource(sentence.start, sentence.end)
      const best = overlapping(labelled, place)
      if (!best) return []
      const {names: structure, grams, cues} = featuresOf(sentence)
      const cue = decisiveOf(cues)
      const group = cue ? `${cue.kind} ${cue.strong ? 'explicit' : 'implied'}` : 'no pattern'
      const sourced = reach.of(sentence).level !== 'none'
      const features = [...new Set([...structure.map(bucketOf), ...grams])]
      return [{site, label: best.label, features, key: `${id}:${best.start}`, group, sourced}]
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

/** @param {Example[]} all */
function train(all) {
  const kept = worthKeeping(all)
  const perSite = new Map()
  for (const {site} of all) perSite.set(site, (perSite.get(site) ?? 0) + 1)
  const average = all.length / perSite.size
  const data = all
    .filter(({label}) => label !== 'may')
    .map(({site, label, features}) => ({
      features: features.filter((bucket) => kept[bucket] === 1),
      is: label === '-' || label === '' ? 0 : 1,
      // A site with many articles must not decide alone.
      weight: Math.sqrt(average / perSite.get(site))
    }))
  const weights = new Float64Array(buckets)
  const squares = new Float64Array(buckets).fill(1e-6)
  let bias = -1
  let biasSquares = 1e-6
  const random = generator()
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(data, random)
    for (const {features, is, weight} of data) {
      let sum = bias
      for (const bucket of features) sum += at(weights, bucket)
      const error = weight * (1 / (1 + Math.exp(-sum)) - is)
      for (const bucket of features) {
        const gradient = error + settings.decay * at(weights, bucket)
        squares[bucket] = at(squares, bucket) + gradient * gradient
        weights[bucket] =
          at(weights, bucket) - (settings.rate * gradient) / Math.sqrt(at(squares, bucket))
      }
      biasSquares += error * error
      bias -= (settings.rate * error) / Math.sqrt(biasSquares)
    }
  }
  return {
    weights,
    bias,
    score: (/** @type {Example} */ {features}) =>
      features.reduce((sum, bucket) => sum + at(weights, bucket), bias)
  }
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
    `${scored.length} sentences of ${sites.length} sites, ${wanted} claims without a source`
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

/** @param {{weights: Float64Array, bias: number}} model */
function write({weights, bias}) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = largest / 127
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  const text = Buffer.from(bytes.buffer).toString('base64')
  writeFileSync(
    target,
    `/** Written by scripts/train-claims.js: weights of the claim scorer, signed bytes in base64. */
export const weights =
  '${text}'
export const bias = ${bias.toFixed(4)}
export const scale = ${scale.toPrecision(6)}
`
  )
}
