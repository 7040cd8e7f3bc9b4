import {expect, test} from 'vitest'
import type {Report} from '../../../src/finding/finding.ts'
import {checkstyle} from '../../../src/report/checkstyle.ts'
import {compact} from '../../../src/report/compact.ts'
import {csv} from '../../../src/report/csv.ts'
import {gitlab} from '../../../src/report/gitlab.ts'
import {json} from '../../../src/report/json.ts'
import {junit} from '../../../src/report/junit.ts'
import {rdjson} from '../../../src/report/rdjson.ts'
import {articles, fileResult, finding, goldenOptions, goldenReport, reportOf} from './golden.ts'
import {readCsv, readXml} from './xml.ts'

const options = goldenOptions()
const light = articles['articles/light-therapy.md'] as string

test('compact', () => {
  expect(compact(goldenReport(), options)).toMatchInlineSnapshot(`
    "articles/light-therapy.md:5:86: error "studies show that it rebuilds cartilage": Claim about research without a source [claim-unsourced-research]
    articles/light-therapy.md:5:242: warning Unexpected hype: "revolutionary treatment" [hype-hyperbole]
    articles/light-therapy.md:13:22: info "takes six weeks": Two answers give different times [faq-number-conflict]
    articles/naïve & "odd", 100%.md:3:1: error "=cmd|calc is a miracle cure": Unexpected promise, said: loudly [claim-unsourced-research]
    articles/light-therapy.md:1:1: problem Rule faq-new-claim stopped [faq-new-claim]
    articles/broken.md:3:5: problem The front matter is not valid YAML
    Checked 3 articles, 180 words, 10 rules: 2 must fix, 1 should fix, 1 to consider.
    Not counted: 2 suppressed with a reason, 1 from before.
    Skipped 3 files: ignored by .medlintignore (2), not a text file (1).
    2 problems kept medlint from checking everything.
    "
  `)
})

test('json has the keys of the contract in their order, whatever the order of the report', () => {
  const golden = goldenReport()
  const reversed = JSON.parse(JSON.stringify(golden), (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value
  ) as Report
  expect(json(reversed, options)).toBe(json(golden, options))
  const read = JSON.parse(json(golden, options))
  expect(Object.keys(read)).toEqual(['version', 'tool', 'files', 'problems', 'summary'])
  expect(Object.keys(read.files[0])).toEqual([
    'path',
    'format',
    'words',
    'findings',
    'suppressed',
    'problems'
  ])
  expect(Object.keys(read.files[0].findings[0])).toEqual([
    'ruleId',
    'severity',
    'message',
    'why',
    'fix',
    'suggestions',
    'matched',
    'place',
    'section',
    'context',
    'url',
    'fingerprint',
    'related',
    'baselined'
  ])
})

test('json holds everything but times and stacks', () => {
  const expected = goldenReport()
  delete expected.summary.milliseconds
  for (const problem of expected.files[0]?.problems ?? []) delete problem.stack
  expect(JSON.parse(json(goldenReport(), options))).toEqual(expected)
  expect(json(goldenReport(), goldenOptions({debug: true}))).toContain('"stack": "Error: boom')
})

test('junit', () => {
  const xml = junit(goldenReport(), options)
  const [totals] = readXml(xml)
  expect(totals?.attributes).toEqual({name: 'medlint', tests: '7', failures: '4', errors: '2'})
  expect(readXml(xml).filter(({name}) => name === 'testcase')).toHaveLength(7)
  expect(xml).toMatchSnapshot()
})

test('checkstyle', () => {
  expect(checkstyle(goldenReport(), options)).toMatchSnapshot()
})

test('gitlab: fingerprints differ although two articles share a sentence', () => {
  const issues = JSON.parse(gitlab(goldenReport(), goldenOptions({root: 'site'}))) as {
    fingerprint: string
    location: {path: string}
  }[]
  expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(issues.length)
  expect(issues[2]).toEqual({
    description:
      '"studies show that it rebuilds cartilage": Claim about research without a source Link the study in this sentence, or name it and list it under References.',
    check_name: 'claim-unsourced-research',
    fingerprint: 'c1:site/articles/light-therapy.md',
    severity: 'major',
    location: {path: 'site/articles/light-therapy.md', lines: {begin: 5, end: 5}}
  })
})

test('rdjson counts columns in UTF-8 bytes, forwards and backwards on one line', () => {
  const source = 'Erste Zeile\nnaïve 光療法 👍 cure and ☕ more\n'
  const found = ['more', 'cure', 'and'].map((words) => finding(source, {words}))
  const at = source.indexOf('cure')
  const [first] = found
  first?.suggestions.push({text: 'help', range: [at, at + 4]})
  const text = rdjson(reportOf([fileResult('a.md', found)]), goldenOptions({source: () => source}))
  const line = source.split('\n')[1] as string
  const column = (words: string) => Buffer.byteLength(line.slice(0, line.indexOf(words))) + 1
  const {diagnostics} = JSON.parse(text)
  expect(diagnostics.map((one: {location: unknown}) => one.location)).toEqual(
    ['more', 'cure', 'and'].map((words) => ({
      path: 'a.md',
      range: {
        start: {line: 2, column: column(words)},
        end: {line: 2, column: column(words) + words.length}
      }
    }))
  )
  expect(diagnostics[0].suggestions).toEqual([
    {
      text: 'help',
      range: {start: {line: 2, column: column('cure')}, end: {line: 2, column: column('cure') + 4}}
    }
  ])
})

test('rdjson leaves columns and replacements out when the text is not at hand', () => {
  const suggestions = [{text: 'x', range: [0, 1] as [number, number]}]
  const report = reportOf([fileResult('a.md', [finding(light, {words: 'creams', suggestions})])])
  const [one] = JSON.parse(rdjson(report, goldenOptions({source: () => undefined}))).diagnostics
  expect(one.location).toEqual({path: 'a.md', range: {start: {line: 5}, end: {line: 5}}})
  expect(one.suggestions).toBeUndefined()
})

test('csv', () => {
  const rows = readCsv(csv(goldenReport(), options))
  expect(rows.map((row) => row.length)).toEqual(Array(7).fill(11))
  expect(rows.at(-1)?.slice(0, 8)).toEqual([
    'articles/naïve & "odd", 100%.md',
    '3',
    '1',
    'Must fix',
    'claim-unsourced-research',
    '"=cmd|calc is a miracle cure": Unexpected promise, said: loudly',
    "'=cmd|calc is a miracle cure",
    '👩‍⚕️ 光療法'
  ])
})

test('a message that names the words is not given them twice', () => {
  const one = (given: object) =>
    compact(
      reportOf([fileResult('a.md', [finding(light, {words: 'creams', ...given})])]),
      options
    ).split('\n')[0]
  expect(one({message: 'Avoid "Creams" here'})).toContain('warning Avoid "Creams" here [')
  expect(one({message: 'Avoid this'})).toContain('warning "creams": Avoid this [')
  expect(one({message: 'No disclaimer', context: undefined})).toContain('warning No disclaimer [')
})

test('ten thousand findings are written', () => {
  const findings = Array.from({length: 10_000}, () => finding(light, {words: 'creams'}))
  const report = reportOf([fileResult('articles/light-therapy.md', findings)])
  for (const render of [compact, json, junit, checkstyle, gitlab, rdjson, csv]) {
    expect(render(report, options).length).toBeGreaterThan(findings.length * 10)
  }
})
