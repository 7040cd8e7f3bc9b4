import os from 'node:os'
import {median} from './measure.js'

/** @typedef {import('./measure.js').Usage} Usage */
/**
 * One comparison: the runs of medlint and of another command, in turn.
 *
 * @typedef {object} Comparison
 * @property {string} name the other command, or the work of medlint
 * @property {string} checks
 * @property {string} on what they were run on
 * @property {{one: Usage, other: Usage}[]} pairs medlint's usage and the other's
 */

/**
 * Medians over the pairs; a ratio below 1 means that medlint takes less.
 *
 * @param {Comparison} comparison
 */
function summary({pairs}) {
  const ratios = (/** @type {keyof Usage} */ key) =>
    pairs.flatMap(({one, other}) =>
      one[key] === undefined || other[key] === undefined ? [] : [one[key] / other[key]]
    )
  return {
    wall: median(ratios('wall')),
    spread: [Math.min(...ratios('wall')), Math.max(...ratios('wall'))],
    cpu: median(ratios('cpu')),
    memory: median(ratios('memory')),
    own: median(pairs.map(({one}) => one.wall)),
    other: median(pairs.map(({other}) => other.wall))
  }
}

const number = (/** @type {number} */ value) =>
  Number.isNaN(value) ? '–' : value >= 10 ? value.toFixed(0) : value.toPrecision(2)

/**
 * A table in Markdown.
 *
 * @param {readonly Comparison[]} comparisons
 */
export function table(comparisons) {
  const rows = comparisons.map((comparison) => {
    const {wall, spread, cpu, memory, own, other} = summary(comparison)
    const range = spread.map(number).join('–')
    return [
      comparison.name,
      comparison.on,
      `${number(own)} s`,
      `${number(other)} s`,
      `**${number(wall)}** (${range})`,
      number(cpu),
      number(memory),
      comparison.checks
    ]
  })
  const head = [
    'Compared with',
    'On',
    'medlint',
    'It',
    'Wall ratio (range)',
    'CPU ratio',
    'Peak memory ratio',
    'What it checks'
  ]
  return [head, ['---', '---', '--:', '--:', '--:', '--:', '--:', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** Where and when the measurement was taken, as a paragraph. */
export function circumstances(/** @type {number} */ pairs) {
  const [cpu] = os.cpus()
  const load = os.loadavg().map((value) => value.toFixed(1))
  return `Taken on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${os.platform()} ${os.arch()}, ${os.cpus().length} cores (${cpu?.model.trim()}), ${pairs} pair${pairs === 1 ? '' : 's'} each. The load average at the end was ${load.join(', ')}.`
}

/**
 * A bar for each peer: its wall time, with medlint's as one.
 *
 * @param {readonly Comparison[]} comparisons
 */
export function chart(comparisons) {
  const rows = comparisons
    .map((comparison) => ({name: comparison.name, times: 1 / summary(comparison).wall}))
    .sort((a, b) => a.times - b.times)
  const most = Math.max(1, ...rows.map(({times}) => times))
  const [left, width, height] = [150, 440, 26]
  // Bars of a hundredth and of a hundred have to be seen side by side.
  const scale = (/** @type {number} */ times) => (width * Math.log(1 + times)) / Math.log(1 + most)
  const bars = [{name: 'medlint', times: 1}, ...rows].map(({name, times}, index) => {
    const y = 40 + index * height
    const length = scale(times).toFixed(1)
    const color = name === 'medlint' ? '#0a7d5a' : '#8894a6'
    return `  <text x="${left - 8}" y="${y + 14}" text-anchor="end">${name}</text>
  <rect x="${left}" y="${y}" width="${length}" height="18" rx="2" fill="${color}"/>
  <text x="${(left + Number(length) + 6).toFixed(1)}" y="${y + 14}">${number(times)}×</text>`
  })
  const total = 48 + bars.length * height
  return `<svg xmlns="http://www.w3.org/2000/svg" width="660" height="${total}" viewBox="0 0 660 ${total}" role="img" aria-label="Wall time of each checker on the same articles, with that of medlint as one">
  <style>text{font:13px system-ui,sans-serif;fill:#6b7686}</style>
  <text x="0" y="18">Wall time on the same articles, medlint = 1 (logarithmic)</text>
${bars.join('\n')}
</svg>
`
}
