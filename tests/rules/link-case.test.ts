import {expect, test} from 'vitest'
import rule from '../../rules/link-case.ts'
import {runRule, testRule} from './rule-tester.ts'

const files = {'Café.md': '# Café\n', 'Iron.md': '# Iron\n\n## Side effects\n', 'img/Pill.png': ''}

testRule(rule, {
  valid: [
    {article: 'See [iron](Iron.md#side-effects) and [café](Caf%C3%A9.md).', files},
    {name: 'what exists in no spelling is left to link-target', article: '[zinc](Zinc.md)', files},
    {article: 'See [there](https://example.org/IRON).', files}
  ],
  invalid: [
    {
      article:
        'See [iron](iron.md#side-effects), [iron](Iron.md#Side-Effects) and [café](cafe\u0301.md).',
      files,
      findings: [
        '1:12 error iron.md#side-effects',
        '1:42 error Iron.md#Side-Effects',
        '1:75 error cafe\u0301.md'
      ]
    },
    {article: '![A pill](img/pill.png)', files, findings: ['1:11 error img/pill.png']}
  ]
})

test('the real spelling is a safe fix', () => {
  const fixes = runRule(rule, {article: '[a](iron.md) [b](Iron.md#SIDE-EFFECTS)', files}).map(
    ({suggestions}) => suggestions.map(({text, safe}) => [text, safe])
  )
  expect(fixes).toEqual([[['Iron.md', true]], [['Iron.md#side-effects', true]]])
})
