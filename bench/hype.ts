/**
 * How fast the hype rules read prose: model and rules, parsing of Markdown and YAML excluded.
 *
 *     npx esbuild bench/hype.ts --bundle --platform=node --format=esm --external:satteri \
 *       --main-fields=module,main --outfile=/tmp/hype-bench.mjs && node /tmp/hype-bench.mjs FILE.md …
 *
 * Prints, by processor time (garbage collection on all threads included): megabytes of prose per
 * second through the model and the rules, and through the phrase automaton alone (tokens at hand);
 * the time to compile it; the number of findings.
 */
import {readFileSync} from 'node:fs'
import {rules} from '../rules/index.ts'
import {readArticle} from '../src/model/read-article.ts'
import {loadEngine} from '../src/parse/engines.ts'
import {readFrontMatter} from '../src/parse/front-matter.ts'
import {parseSource} from '../src/parse/parse.ts'
import {PhraseBook} from '../src/rule/phrases.ts'
import {defaults, runRules} from '../src/rule/run.ts'

const rounds = 15

/** Processor time of this process in milliseconds: other work on the machine does not count. */
function cpu(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

const paths = process.argv.slice(2)
if (paths.length === 0) throw new Error('name Markdown files to read')

const engine = await loadEngine('auto')
const sources = paths.map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
  format: 'markdown' as const
}))
const hype = rules.filter(({id}) => id.startsWith('hype-'))
const run = {rules: hype, settings: {}, site: undefined, asOf: '2026-01-01'}

const compileStart = cpu()
const book = new PhraseBook(
  new Map(hype.flatMap((rule) => (rule.phrases ? [[rule.id, rule.phrases(defaults(rule))]] : [])))
)
const compiled = cpu() - compileStart

let prose = 0
let findings = 0
let whole = Number.POSITIVE_INFINITY
let yaml = Number.POSITIVE_INFINITY
let matching = Number.POSITIVE_INFINITY
for (let round = 0; round < rounds; round += 1) {
  const trees = sources.map((file) => parseSource(file.text, file.format, engine))
  let start = cpu()
  const articles = sources.map((file, index) =>
    readArticle(file, trees[index] as (typeof trees)[0])
  )
  const results = articles.map((article) => runRules(article, run))
  whole = Math.min(whole, cpu() - start)
  // Reading the YAML is parsing, which is not what is measured here; the model does it on its way.
  start = cpu()
  for (const {source, frontMatter} of articles) {
    if (frontMatter) readFrontMatter(frontMatter.format, source, frontMatter.source)
  }
  yaml = Math.min(yaml, cpu() - start)
  prose = articles.flatMap(({blocks}) => blocks).reduce((sum, {text}) => sum + text.length, 0)
  findings = results.reduce((sum, result) => sum + result.findings.length, 0)
  start = cpu()
  for (const article of articles) book.find(article)
  matching = Math.min(matching, cpu() - start)
}

const speed = (milliseconds: number): string => `${(prose / 1000 / milliseconds).toFixed(1)} MB/s`
console.log(
  `${sources.length} files, ${(prose / 1e6).toFixed(2)} MB of prose, ${findings} findings; best of ${rounds} rounds
model and hype rules ${speed(whole - yaml)}, automaton alone ${speed(matching)}, compiled in ${compiled.toFixed(1)} ms`
)
