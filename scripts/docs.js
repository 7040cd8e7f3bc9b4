// Writes docs/rules from the built rules (run `npm run build` first), and removes the pages of
// rules that are gone. With --check it writes nothing and exits 1 when a page is out of date.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'docs', 'rules')
const {rules} = await import('../dist/rules/index.js')
const {ruleDocs} = await import('../dist/src/docs/rule-page.js')

const pages = ruleDocs(rules)
mkdirSync(folder, {recursive: true})
const present = readdirSync(folder).filter((name) => name.endsWith('.md'))
const current = new Map(present.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
const stale = present.filter((name) => !pages.has(name))
const changed = [...pages].filter(([name, text]) => current.get(name) !== text)

if (process.argv.includes('--check')) {
  const names = [...changed.map(([name]) => name), ...stale]
  if (names.length > 0) {
    console.error(`docs/rules is out of date, run node scripts/docs.js: ${names.join(', ')}`)
    process.exitCode = 1
  }
} else {
  for (const name of stale) rmSync(join(folder, name))
  for (const [name, text] of changed) writeFileSync(join(folder, name), text)
  console.log(`docs/rules: ${pages.size} pages, ${changed.length} written, ${stale.length} removed`)
}
