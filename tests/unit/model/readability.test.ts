import fc from 'fast-check'
import {expect, test} from 'vitest'
import {syllablesIn} from '../../../src/model/readability.ts'
import {articleOf} from './article-of.ts'

test.each([
  ['the', 1],
  ['cat', 1],
  ['bed', 1],
  ['water', 2],
  ['table', 2],
  ['treated', 2],
  ['walked', 1],
  ['doses', 2],
  ['medicine', 3],
  ['diabetic', 4],
  ['hospital', 3],
  ['inflammation', 4],
  ['cardiovascular', 6],
  ['skin', 1],
  ['side', 1],
  ['little', 2]
])('%s has %i syllables', (word, count) => expect(syllablesIn(word)).toBe(count))

test('every word has one', () => {
  fc.assert(fc.property(fc.string(), (word) => syllablesIn(word) >= 1))
})

test('the grades of a text that was counted by hand', () => {
  // 2 sentences, 10 words, 11 syllables.
  const easy = articleOf('The cat sat on the bed. It drank some water.').readability
  expect(easy).toMatchObject({sentences: 2, words: 10, smog: undefined})
  expect(easy?.fleschKincaid).toBeCloseTo(0.39 * 5 + 11.8 * 1.1 - 15.59, 1)
})

test('SMOG needs thirty sentences', () => {
  // One word of three syllables in each of 30 sentences.
  const text = 'Take the medicine. '.repeat(30)
  expect(articleOf(text).readability?.smog).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291, 1)
})

test('headings, tables and references do not count', () => {
  const text =
    '# Extraordinary considerations\n\nThe cat sat.\n\n| Institutional |\n|---|\n| Organisational |\n\n## References\n\n1. Extraordinary.\n'
  expect(articleOf(text).readability).toMatchObject({sentences: 1, words: 3})
  expect(articleOf('# Only a heading\n').readability).toBeUndefined()
})
