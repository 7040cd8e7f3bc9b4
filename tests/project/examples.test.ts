import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import type {Rule} from '../../src/rule/define-rule.ts'
import {describeFinding, runRule} from '../rules/rule-tester.ts'

/**
 * What documentation shows as wrong and right has to be so. An example of a rule
 * about sites stands on a site with the others of its kind, or, since a pasted text
 * is one of several, with two copies of them all.
 */
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const {wrong, right} = rule.examples

  test.each(wrong)('reports: %j', (article) => {
    const others = wrong.filter((other) => other !== article)
    const findings = [...lint(rule, article, others), ...lint(rule, article, [...wrong, ...wrong])]
    expect(findings).not.toEqual([])
  })

  test.each(right)('leaves alone: %j', (article) => {
    const others = right.filter((other) => other !== article)
    expect(lint(rule, article, others).map(describeFinding)).toEqual([])
  })

  test('it has both', () => {
    expect(wrong).not.toEqual([])
    expect(right).not.toEqual([])
  })
})

function lint(rule: Rule, article: string, others: readonly string[]) {
  const pages = rule.scope === 'site' ? others : []
  const files = Object.fromEntries(pages.map((text, index) => [`example-${index + 1}.md`, text]))
  return runRule(rule, {article, path: 'the-example.md', files})
}
