/**
 * Milliseconds that odd texts take from source to findings, at one length and at
 * twice that length: what grows with the square of the length shows as a factor
 * of four. Length and engine (`native`, `remark`) are arguments:
 * `npx esbuild bench/odd-texts.ts --bundle --platform=node --format=esm --packages=external --outfile=bench/odd-texts.mjs && node bench/odd-texts.mjs 50000 native`
 */
import {rules} from '../rules/index.ts'
import {lintFiles} from '../src/lint.ts'
import {loadEngine} from '../src/parse/engines.ts'

const runs = [
  ...['-', '=', '_', 'a', '[', '(', '"', '\n', 'A. ', '\u0301', '1', '5% ', '$1 ', '&amp;', '\\*'],
  ...['<b>', '<div>\n', '<a href="', '{{ ', '`', '* ', '# a\n\n', 'a\n=\n\n', '|a|b|\n', '[^a]'],
  ...['[a](b) ', '[a][b] ', '![', '"a ', '“a ', 'not a cure, ', 'Does it work? ', 'Ab. Cd '],
  ...['A miracle cure. ', 'It helps 50% of patients. ', 'Studies show it works [1]. '],
  ...['Updated 3 March 2024. ', '"It cures," he said. ', '**Q: a?**\n\nA: b\n\n', '- a\n', 'a\r\n']
]

const [length = 50_000, engineName] = [Number(process.argv[2] ?? 50_000), process.argv[3]]
const engine = await loadEngine(engineName === 'remark' ? 'remark' : 'auto')
const articleRules = rules.filter(({scope}) => scope === 'article')

function time(text: string): number {
  const before = performance.now()
  const files = [{path: 'a.md', text, format: 'markdown' as const}]
  lintFiles({files, engine, rules: articleRules, rulesFor: () => ({}), asOf: '2026-01-01'})
  return performance.now() - before
}

const repeated = (run: string, size: number) => run.repeat(Math.ceil(size / run.length))
time(repeated('It may help some people.\n\n', 100_000))
for (const run of runs) {
  const short = time(repeated(run, length))
  const long = time(repeated(run, length * 2))
  const growth = (long / short).toFixed(1)
  console.log(`${short.toFixed(0)} ms, ${long.toFixed(0)} ms (×${growth})  ${JSON.stringify(run)}`)
}
