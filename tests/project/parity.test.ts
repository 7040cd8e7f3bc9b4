import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {findRuleGaps, ruleIdPattern} from '../../scripts/rule-parts.js'

const ids = rules.map((rule) => rule.id)

test('every rule has all its parts, and every part has a rule', () => {
  expect(ids.length).toBeGreaterThan(0)
  expect(findRuleGaps(path.resolve('.'), ids)).toEqual([])
})

test('a missing part and a part without a rule are named', () => {
  const [first = '', ...others] = ids
  const gaps = findRuleGaps(path.resolve('.'), [...others, 'kettle-still-boiling'])
  expect(gaps).toContain(
    'rules/kettle-still-boiling.ts is missing: write the rule, or take it out of rules/index.ts'
  )
  expect(gaps).toContain(
    `docs/rules/${first}.md belongs to no rule: add ${first} to rules/index.ts, or delete it`
  )
  expect(gaps).toHaveLength(9)
})

test('rules are listed by id, each once', () => {
  expect(ids).toEqual([...new Set(ids)].sort())
})

/** Blanks of the rule template look <like this>. */
const blank = /<[a-z][^>]* [^>]*>/

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('the id names the subject first, in lower-case words', () => {
    expect(id).toMatch(ruleIdPattern)
  })

  test('the summary is a demand without a full stop', () => {
    expect(rule.summary).toMatch(/^(?:Require|Disallow|Limit|Report) .*[^.]$/)
  })

  test.each(['why', 'fix'] as const)('%s is made of whole sentences', (key) => {
    expect(rule[key]).toMatch(/^[\p{Lu}“"].*[.!?][”"]?$/u)
  })

  test('messages start with a capital, a quotation or a value, without a full stop', () => {
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(/^[\p{Lu}\p{N}“"`{].*[^.]$/u)
    }
  })

  test('no blank of the template is left', () => {
    const texts = [rule.summary, rule.why, rule.fix, rule.dispute ?? '']
    const options = Object.values(rule.options).map((option) => option.describe)
    for (const text of [...texts, ...options, ...Object.values(rule.messages)]) {
      expect(text).not.toMatch(blank)
    }
  })

  test('it stands on a source, and has an example of each kind', () => {
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const source of rule.sources) expect(new URL(source.url).protocol).toBe('https:')
    expect(rule.examples.wrong.length).toBeGreaterThan(0)
    expect(rule.examples.right.length).toBeGreaterThan(0)
  })
})
