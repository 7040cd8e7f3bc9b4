/**
 * Starts a rule: `npm run new-rule <id>` writes its parts with advice in the blanks,
 * adds it to rules/index.ts and renders its page. Nothing is overwritten. The
 * project's tests refuse a rule whose blanks, written <like this>, are not filled.
 */

import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {ruleIdPattern, rulePaths} from './rule-parts.js'
import {addToIndex, templates} from './rule-templates.js'

const index = 'rules/index.ts'
const [id = '', ...rest] = process.argv.slice(2)
const problem = problemOf(id, rest)

if (problem) {
  console.error(`${problem}\nUsage: npm run new-rule <id>`)
  process.exitCode = 2
} else {
  for (const [file, text] of Object.entries(templates(id))) {
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
  writeFileSync(index, addToIndex(readFileSync(index, 'utf8'), id))
  execFileSync('node_modules/.bin/biome', ['check', '--write', index], {stdio: 'pipe'})
  execFileSync('npm', ['run', 'docs'], {stdio: 'inherit'})
  console.log(`Fill in the blanks of:\n${Object.keys(templates(id)).join('\n')}`)
  console.log('Then run: npm run docs && npx vitest run tests/rules tests/project')
}

/**
 * @param {string} id
 * @param {string[]} rest
 */
function problemOf(id, rest) {
  if (id === '') return 'Which rule?'
  if (rest.length > 0) return `One rule at a time: unexpected ${rest.join(' ')}`
  if (!ruleIdPattern.test(id)) {
    return `“${id}” is no rule id: write the subject, then what is wrong with it, in lower-case words joined by hyphens, such as faq-answer-missing`
  }
  const taken = rulePaths(id).find((part) => existsSync(part.path))
  return taken && `${taken.path} exists already: choose another id, or delete it first`
}
