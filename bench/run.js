/**
 * Measures medlint against other checkers, in turn, on articles made for it.
 *
 *   npm run bench -- [--files 1000] [--pairs 5] [--only NAME] [--quick] [--lychee]
 *
 * `--quick` is one pair on 100 articles, without a report; `--only` takes one
 * peer, `start`, `large` or `parts` (the measurements of single parts, without
 * peers). A run of everything writes docs/benchmarks.md and docs/benchmarks.svg.
 */

import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {corpus} from './corpus.js'
import {inTurn, outputOf} from './measure.js'
import {installPeers} from './peers.js'
import {chart, circumstances, table} from './report.js'

const {values: options} = parseArgs({
  options: {
    files: {type: 'string'},
    pairs: {type: 'string'},
    only: {type: 'string'},
    quick: {type: 'boolean', default: false},
    lychee: {type: 'boolean', default: false}
  }
})
const files = wholeNumber('files', options.files ?? (options.quick ? '100' : '1000'))
const pairs = wholeNumber('pairs', options.pairs ?? (options.quick ? '1' : '5'))
const sections = ['start', 'large', 'parts']
const home = path.resolve('.bench')
const medlint = path.resolve('bin', 'medlint.js')
const node = process.execPath

/** @param {string} cwd @param {readonly string[]} args */
const lintJob = (cwd, args = ['.']) => ({
  command: node,
  args: [medlint, '--no-config', ...args],
  cwd
})
const isWanted = (/** @type {string} */ name) => options.only === undefined || options.only === name

/** @type {import('./report.js').Comparison[]} */
const compared = []
/** @type {{name: string, reason: string}[]} */
const missing = []
if (options.only === undefined || !sections.includes(options.only)) {
  const found = await installPeers(path.join(home, 'peers'), options)
  missing.push(...found.missing)
  for (const peer of found.peers.filter(({name}) => isWanted(name))) compare(peer)
}
const peers = compared.length
if (isWanted('start')) compareStart()
if (isWanted('large') && !options.quick) compareLarge()
if (compared.length > 0) report()
if (isWanted('parts') && !options.quick) await measureParts()

/** @param {import('./peers.js').Peer} peer */
function compare(peer) {
  const count = Math.min(files, peer.most ?? files)
  const folder = corpus(home, count)
  const job = peer.job(folder, articles(folder))
  // A peer that finds nothing to read is fast.
  const proof = corpus(home, 20)
  if (!outputOf(peer.job(proof, articles(proof))).includes('.md')) {
    missing.push({name: peer.name, reason: 'it reports nothing about the articles here'})
    return
  }
  process.stderr.write(`${peer.name} on ${count} articles\n`)
  compared.push({
    name: `${peer.name} ${peer.version}`,
    checks: peer.checks,
    on: `${count} articles`,
    pairs: inTurn(lintJob(folder), job, pairs)
  })
}

function compareStart() {
  const folder = corpus(home, 20)
  const [article = ''] = articles(folder)
  const nothing = {command: node, args: ['-e', '0'], cwd: folder}
  const often = options.quick ? 3 : 11
  compared.push(
    {
      name: '`node -e 0`',
      checks: 'nothing: Node starts',
      on: '`medlint --version`',
      pairs: inTurn({command: node, args: [medlint, '--version'], cwd: folder}, nothing, often)
    },
    {
      name: '`node -e 0`',
      checks: 'nothing: Node starts',
      on: 'one article',
      pairs: inTurn(lintJob(folder, [article]), nothing, often)
    }
  )
}

/** Ten times as many articles should take ten times as long, and not ten times the memory. */
function compareLarge() {
  const few = corpus(home, files)
  const many = corpus(home, files * 10)
  compared.push({
    name: `medlint on ${files} articles`,
    checks: 'growth of time and memory',
    on: `${files * 10} articles`,
    pairs: inTurn(lintJob(many), lintJob(few), 1)
  })
}

/** The single parts: links of a large site, phrases, sentences and contexts. */
async function measureParts() {
  const folder = corpus(home, 100)
  const texts = articles(folder).map((file) => path.join(folder, file))
  const run = (/** @type {readonly string[]} */ args) =>
    spawnSync(node, args, {stdio: ['ignore', 'inherit', 'inherit']})
  run(['bench/links.js'])
  for (const name of ['hype', 'context']) {
    const outfile = path.join(home, `${name}.mjs`)
    await build({
      entryPoints: [`bench/${name}.ts`],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      external: ['satteri'],
      logLevel: 'warning'
    })
    run([outfile, ...texts.slice(0, name === 'context' ? 3 : texts.length)])
  }
}

function report() {
  const lines = [
    '# Benchmarks',
    '',
    '<!-- Written by `npm run bench`; do not edit. -->',
    '',
    'medlint with all rules, against other checkers on the same generated health articles of about 12 KB each, with headings, lists, tables, footnotes, questions and answers, references, links, claims and hype. The two commands of a row ran one after the other, again and again; a ratio is the median over these pairs, and below 1 medlint took less.',
    '',
    '**The checkers check different things.** The last column says what; nothing here compares rule for rule.',
    '',
    table(compared),
    '',
    ...(peers > 1 ? ['![Wall time of each checker, medlint as one](benchmarks.svg)', ''] : []),
    circumstances(pairs),
    ...missing.map(({name, reason}) => `\nNot measured: ${name} (${reason}).`),
    ...notes()
  ]
  const text = `${lines.join('\n')}\n`
  process.stdout.write(text)
  if (options.quick || options.only !== undefined) return
  writeFileSync(path.join('docs', 'benchmarks.md'), text)
  writeFileSync(path.join('docs', 'benchmarks.svg'), chart(compared.slice(0, peers)))
}

/** What people wrote below the figures stays when they are taken again. */
function notes() {
  try {
    const text = readFileSync(path.join('docs', 'benchmarks.md'), 'utf8')
    const at = text.indexOf('\n## ')
    return at < 0 ? [] : [text.slice(at).trimEnd()]
  } catch {
    return []
  }
}

/** Paths of the articles of a corpus, relative to it. */
function articles(/** @type {string} */ folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .sort()
}

/** @param {string} name @param {string} value */
function wholeNumber(name, value) {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name} ${value}: expected a whole number`)
  return Number(value)
}
