import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {ruleDocs} from '../../src/docs/rule-page.ts'

test.each([...ruleDocs(rules)])('docs/rules/%s is as `npm run docs` writes it', (name, page) => {
  const file = `docs/rules/${name}`
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(page)
})
