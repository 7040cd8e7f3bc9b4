import {expect, test} from 'vitest'
import rule from '../../rules/link-unlinked-mention.ts'
import {runRule, testRule} from './rule-tester.ts'

const files = {
  'melasma.md': '# Melasma: causes and treatment\n',
  'skin/rosacea.md': '# What is rosacea?\n',
  'sun.md': '# Sun protection\n',
  'sun-cream.md': '# Sun protection cream\n',
  'symptoms.md': '# Symptoms\n',
  'scars-1.md': '# Acne scars\n',
  'scars-2.md': '# Acne scars\n',
  'draft.md': '---\ntitle: Vitiligo\ndraft: true\n---\n'
}

testRule(rule, {
  valid: [
    {article: 'Spots fade. [Melasma](melasma.md) fades too, and melasma comes back.', files},
    {article: '# Melasma and rosacea\n\n> Melasma fades.\n\n`rosacea`\n', files},
    {name: 'the page itself', article: '# Melasma\n\nMelasma fades.\n', path: 'melasma.md', files},
    {name: 'a name that two pages have', article: 'Acne scars fade.', files},
    {name: 'a word that stands on every page', article: 'Symptoms vary.', files},
    {name: 'parts of words', article: 'Rosaceas and melasma-like spots.', files},
    {article: 'Melasma and rosacea fade.', files, options: {most: 0}}
  ],
  invalid: [
    {
      article: 'Melasma fades. Melasma comes back. Use sun protection cream.',
      files,
      findings: ['1:1 info Melasma', '1:40 info sun protection cream']
    },
    {
      article: 'Read more about *rosacea* on our site.',
      files,
      findings: ['1:18 info rosacea']
    },
    {
      article: 'The mask of pregnancy fades.',
      files,
      options: {synonyms: {'mask of pregnancy': 'Melasma: causes and treatment'}},
      findings: ['1:5 info mask of pregnancy']
    },
    {
      article: 'Melasma, rosacea and sun protection.',
      files,
      options: {most: 2},
      findings: ['1:1 info Melasma', '1:10 info rosacea']
    }
  ]
})

test('the link is suggested in the manner of the site', () => {
  const [finding] = runRule(rule, {article: 'Is it rosacea?', path: 'skin/acne.md', files})
  expect(finding?.suggestions).toEqual([
    {text: '[rosacea](rosacea.md)', range: [6, 13], safe: false}
  ])
})

test('a text of thousands of words is read once for thousands of pages', () => {
  const many = Object.fromEntries(
    Array.from({length: 2000}, (_, at) => [`p${at}.md`, `# Sun burn number ${at}\n`])
  )
  const started = performance.now()
  runRule(rule, {article: 'sun burn number of the sun burn '.repeat(5000), files: many})
  expect(performance.now() - started).toBeLessThan(15_000)
})
