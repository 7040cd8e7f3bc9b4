import {describe, expect, test} from 'vitest'
import number from '../../../rules/faq-number-conflict.ts'
import structured from '../../../rules/faq-structured-data.ts'
import {runRule} from '../../rules/rule-tester.ts'
import {articleOf, json, tables} from './faq-pairs.ts'

describe.each(tables)('%s of FAQ and article', (_, rule, pairs) => {
  test.each(pairs.map((pair) => [`${pair[0]} / ${pair[1]} ${pair[2]}`, pair] as const))(
    '%s',
    (_, pair) => {
      const findings = runRule(rule, {article: articleOf(pair)})
      expect(findings.map(({message}) => message).length > 0).toBe(pair[3])
    }
  )

  test('both kinds are there in numbers', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(20)
    expect(pairs.filter(([, , , clash]) => !clash).length * 2).toBeGreaterThanOrEqual(
      pairs.length - 2
    )
  })
})

test('a conflict shows both places and both facts', () => {
  const article = articleOf([
    'We plan four sessions.',
    'How many sessions do I need?',
    'Most people need six sessions.',
    true
  ])
  const [finding] = runRule(number, {article})
  expect(finding).toMatchObject({
    message:
      'The FAQ says “number of sessions: 6 sessions”, the article says “number of sessions: 4 sessions”',
    matched: 'six sessions',
    related: [{place: {start: {line: 3, column: 9}}}]
  })
})

test('the visible answer can be copied into the structured data', () => {
  const article = `${json('Is it safe?', 'Yes, "always".')}\n\n## FAQ\n\n### Is it safe?\n\nFor </b> “most” people.\n`
  const [finding] = runRule(structured, {article})
  const [suggestion] = finding?.suggestions ?? []
  const [start = 0, end = 0] = suggestion?.range ?? []
  const fixed = article.slice(0, start) + suggestion?.text + article.slice(end)
  // The two say different things: an editor has to choose.
  expect(suggestion?.safe).toBe(false)
  expect(runRule(structured, {article: fixed})).toEqual([])
})

test('a copy that differs in a word is brought in line', () => {
  const answer = 'The gel is safe for most people who have used it before on the same spot'
  const article = `${json('Is it safe?', `${answer} twice.`)}\n\n## FAQ\n\n### Is it safe?\n\n${answer}.\n`
  const [finding] = runRule(structured, {article})
  expect(finding?.suggestions[0]?.safe).toBe(true)
})
