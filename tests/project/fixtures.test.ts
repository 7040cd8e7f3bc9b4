import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {describeFinding, runRule} from '../rules/rule-tester.ts'

const root = path.resolve('fixtures/rules')

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const folder = path.join(root, id)
  const files = readdirSync(folder)

  test.each(files.filter((file) => /^ok.*\.md$/.test(file)))('leaves %s alone', (file) => {
    const article = readFileSync(path.join(folder, file), 'utf8')
    expect(runRule(rule, {article, path: file}).map(describeFinding)).toEqual([])
  })

  test.each(files.filter((file) => /^not-ok.*\.md$/.test(file)))('reports %s', async (file) => {
    const article = readFileSync(path.join(folder, file), 'utf8')
    const findings = runRule(rule, {article, path: file}).map(describeFinding)
    expect(findings).not.toEqual([])
    await expect(`${findings.join('\n')}\n`).toMatchFileSnapshot(
      path.join(folder, file.replace(/md$/, 'findings.txt'))
    )
  })

  test('every expectation has its article', () => {
    const expectations = files.filter((file) => file.endsWith('.findings.txt'))
    const orphans = expectations.filter(
      (file) => !existsSync(path.join(folder, file.replace(/findings\.txt$/, 'md')))
    )
    expect(orphans).toEqual([])
  })
})
