/**
 * What every rule consists of. `npm run new-rule` writes these parts and the
 * parity test expects them, so the two cannot disagree.
 */

import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'

/** Subject first, then what is wrong with it: `hype-absolute`, `faq-answer-missing`. */
export const ruleIdPattern = /^[a-z]+(?:-[a-z]+)+$/

/**
 * @param {string} id
 * @returns {{path: string, advice: string}[]} files of a rule, relative to the project
 */
export function rulePaths(id) {
  return [
    {path: `rules/${id}.ts`, advice: 'write the rule, or take it out of rules/index.ts'},
    {path: `tests/rules/${id}.test.ts`, advice: 'test it with real sentences'},
    {path: `fixtures/rules/${id}/ok.md`, advice: 'write an article that the rule leaves alone'},
    {path: `fixtures/rules/${id}/not-ok.md`, advice: 'write an article that the rule reports'},
    {path: `docs/rules/${id}.md`, advice: 'run npm run docs'}
  ]
}

/**
 * @param {string} root absolute path of the project
 * @param {string[]} ids the rules of rules/index.ts
 * @returns {string[]} one sentence for each part that is missing, and for each that has no rule
 */
export function findRuleGaps(root, ids) {
  const missing = ids.flatMap((id) =>
    rulePaths(id)
      .filter((part) => !isPresent(path.join(root, part.path)))
      .map((part) => `${part.path} is missing: ${part.advice}`)
  )
  const left = listParts(root)
    .filter(({id}) => !ids.includes(id))
    .map(({file, id}) => `${file} belongs to no rule: add ${id} to rules/index.ts, or delete it`)
  return [...missing, ...left]
}

/**
 * Fixtures may be many: `ok-quoted.md` is as good as `ok.md`.
 *
 * @param {string} file
 */
function isPresent(file) {
  const {dir, name} = path.parse(file)
  const isFixture = name === 'ok' || name === 'not-ok'
  return isFixture ? list(dir).some((entry) => entry.name.startsWith(name)) : existsSync(file)
}

/** @param {string} root */
function listParts(root) {
  /** @type {(folder: string, ending: string) => {file: string, id: string}[]} */
  const parts = (folder, ending) =>
    list(path.join(root, folder))
      .filter((entry) => (ending ? entry.name.endsWith(ending) : entry.isDirectory()))
      .map((entry) => ({
        file: `${folder}/${entry.name}`,
        id: ending ? entry.name.slice(0, -ending.length) : entry.name
      }))
  return [
    ...parts('rules', '.ts').filter(({id}) => id !== 'index'),
    ...parts('tests/rules', '.test.ts'),
    ...parts('fixtures/rules', ''),
    ...parts('docs/rules', '.md').filter(({id}) => id !== 'README')
  ]
}

/** @param {string} folder */
function list(folder) {
  return existsSync(folder) ? readdirSync(folder, {withFileTypes: true}) : []
}
