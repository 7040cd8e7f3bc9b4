import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {describeFinding, runRule} from '../rules/rule-tester.ts'

/** What documentation shows as wrong and right has to be so. For rules about a site, the examples of a kind are its pages. */
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const siteOf = (articles: string[]) =>
    rule.scope === 'site'
      ? Object.fromEntries(articles.map((text, index) => [`example-${index + 1}.md`, text]))
      : {}
  const pathOf = (articles: string[], article: string) =>
    `example-${articles.indexOf(article) + 1}.md`
  const lint = (articles: string[], article: string) =>
    runRule(rule, {article, path: pathOf(articles, article), files: siteOf(articles)})

  test.each(rule.examples.wrong)('reports: %j', (article) => {
    expect(lint(rule.examples.wrong, article)).not.toEqual([])
  })

  test.each(rule.examples.right)('leaves alone: %j', (article) => {
    expect(lint(rule.examples.right, article).map(describeFinding)).toEqual([])
  })

  test('it has both', () => {
    expect(rule.examples.wrong).not.toEqual([])
    expect(rule.examples.right).not.toEqual([])
  })
})
