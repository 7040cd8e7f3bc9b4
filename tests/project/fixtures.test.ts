import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {describeFinding, runRule} from '../rules/rule-tester.ts'

const root = path.resolve('fixtures/rules')

/** Each rule on its own fixtures; the folder of a rule is a small site, so that links lead somewhere. */
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const folder = path.join(root, id)
  const names = listFiles(folder)
  const files = Object.fromEntries(names.map((name) => [name, read(name)]))

  test.each(names.filter((name) => /^ok.*\.md$/.test(name)))('leaves %s alone', (name) => {
    const findings = runRule(rule, {article: read(name), path: name, files})
    expect(findings.map(describeFinding)).toEqual([])
  })

  test.each(names.filter((name) => /^not-ok.*\.md$/.test(name)))('reports %s', async (name) => {
    const findings = runRule(rule, {article: read(name), path: name, files}).map(describeFinding)
    expect(findings).not.toEqual([])
    await expect(`${findings.join('\n')}\n`).toMatchFileSnapshot(
      path.join(folder, name.replace(/md$/, 'findings.txt'))
    )
  })

  test('every expectation has its article', () => {
    const expectations = names.filter((name) => name.endsWith('.findings.txt'))
    const orphans = expectations.filter(
      (name) => !names.includes(name.replace(/findings\.txt$/, 'md'))
    )
    expect(orphans).toEqual([])
  })

  function read(name: string): string {
    return readFileSync(path.join(folder, name), 'utf8')
  }
})

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
}
