/**
 * How long the links of a large site take: generates articles (9 KB, 16 links
 * each, 4 % broken), reads them and resolves every link.
 *
 *   node bench/links.js [pages=5000] [engine=native] [checker…]
 *
 * Needs a build. Further arguments are a command of another checker, which is
 * run side by side on the same files; the folder is added as its last argument:
 *
 *   node bench/links.js 5000 native rumdl check --no-cache --enable MD051,MD057
 */

import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {readArticle} from '../dist/src/model/read-article.js'
import {loadEngine} from '../dist/src/parse/engines.js'
import {parseSource} from '../dist/src/parse/parse.js'
import {detectFlavour} from '../dist/src/site/detect.js'
import {pageRecord} from '../dist/src/site/page-record.js'
import {buildSiteIndex} from '../dist/src/site/site-index.js'

const [pages = '5000', engineName = 'native', ...checker] = process.argv.slice(2)
const topics = ['sleep', 'iron', 'asthma', 'eczema', 'migraine', 'thyroid', 'posture', 'vitamins']
const sentence =
  'Most people feel better within two weeks, and those who do not should ask their doctor about it. '

/** @param {number} at */
const nameOf = (at) => `part-${at % 50}/${topics[at % 8]}-and-${topics[(at * 5 + 3) % 8]}-${at}.md`

/** Writes the site; gives the number of links that lead nowhere. */
function generate(/** @type {string} */ folder, /** @type {number} */ count) {
  let seed = 20240309
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  let broken = 0
  const link = (/** @type {number} */ place) => {
    const isBroken = random() < 0.04
    if (isBroken) broken += 1
    const target = `../${nameOf(Math.floor(random() * count))}`
    if (place % 2 === 0) return isBroken ? target.replace('.md', '-gone.md') : target
    return `${target}#${isBroken ? 'no-such' : 'about'}-part-${place % 8}`
  }
  for (let at = 0; at < 50; at++) mkdirSync(path.join(folder, `part-${at}`), {recursive: true})
  for (let at = 0; at < count; at++) {
    const sections = Array.from({length: 8}, (_, part) => {
      const links = [link(part * 2), link(part * 2 + 1)]
      const prose = sentence.repeat(10)
      return `## About part ${part}\n\n${prose}See [more](${links[0]}) and [this part](${links[1]}).\n`
    })
    writeFileSync(path.join(folder, nameOf(at)), `# Article ${at}\n\n${sections.join('\n')}`)
  }
  return broken
}

const folder = mkdtempSync(path.join(tmpdir(), 'medlint-links-'))
try {
  const broken = generate(folder, Number(pages))
  const engine = await loadEngine(/** @type {'native' | 'remark'} */ (engineName))
  const start = performance.now()
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  const records = files.map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8')
    const source = {path: file, text, format: /** @type {const} */ ('markdown')}
    return pageRecord(readArticle(source, parseSource(text, source.format, engine)))
  })
  const read = performance.now()
  const flavour = detectFlavour({files, read: () => undefined})
  const site = buildSiteIndex(records, {files}, flavour)
  let found = 0
  for (const page of site.pages) {
    for (const link of page.links) if (site.resolve(page.path, link).kind !== 'ok') found += 1
  }
  const end = performance.now()
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    `medlint (${engine.name}): ${found} of ${broken} broken links; read ${Math.round(read - start)} ms, index and links ${Math.round(end - read)} ms, ${memory} MB`
  )
  const [command, ...options] = checker
  if (command !== undefined) {
    const from = performance.now()
    const {stdout} = spawnSync(command, [...options, folder], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30
    })
    const lines = (stdout ?? '').split('\n').filter((line) => line.includes('.md:')).length
    console.log(
      `${command}: ${lines} lines about links, ${Math.round(performance.now() - from)} ms`
    )
  }
} finally {
  rmSync(folder, {recursive: true})
}
