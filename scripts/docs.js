/**
 * Writes docs/rules from the built rules, and removes the pages of rules that are gone.
 * A test holds that the pages are up to date.
 */

import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'

// Types are checked before there is a build: the compiler must not look for these two.
const dist = new URL('../dist/', import.meta.url)
const {rules} = await import(new URL('rules/index.js', dist).href)
const {ruleDocs} = await import(new URL('src/docs/rule-page.js', dist).href)

const folder = path.join('docs', 'rules')
const pages = ruleDocs(rules)

mkdirSync(folder, {recursive: true})
const stale = readdirSync(folder).filter((name) => !pages.has(name))
for (const name of stale) rmSync(path.join(folder, name))
for (const [name, text] of pages) writeFileSync(path.join(folder, name), text)
console.log(`${folder}: ${pages.size} pages written, ${stale.length} removed`)
