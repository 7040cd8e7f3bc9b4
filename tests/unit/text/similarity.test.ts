import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {didYouMean, editDistance, nearest} from '../../../src/text/similarity.ts'

const rules = ['hype-absolute', 'hype-hyperbole', 'link-target', 'link-anchor', 'faq-question-form']

describe('nearest', () => {
  test.each([
    ['hype-absolut', 'hype-absolute'],
    ['hype_absolute', 'hype-absolute'],
    ['HYPE-ABSOLUTE', 'hype-absolute'],
    ['link-tagret', 'link-target'],
    ['link', 'link-target'],
    ['faq-question', 'faq-question-form'],
    ['disclaimer', undefined],
    ['', undefined]
  ])('%s', (word, expected) => {
    expect(nearest(word, rules)).toBe(expected)
  })

  test.each([
    ['warn', 'warning'],
    ['err', 'error'],
    ['eror', 'error'],
    ['of', 'off'],
    ['fatal', undefined]
  ])('levels: %s', (word, expected) => {
    expect(nearest(word, ['error', 'warning', 'info', 'off'])).toBe(expected)
  })

  test('as a question, or nothing', () => {
    expect(didYouMean('exlpain', ['explain', 'rules'])).toBe(' Did you mean "explain"?')
    expect(didYouMean('zebra', ['explain', 'rules'])).toBe('')
  })
})

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1]
  ])('%s to %s', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance)
    expect(editDistance(to, from)).toBe(distance)
  })

  test('a limit changes nothing below it', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8})
    fc.assert(
      fc.property(word, word, fc.integer({min: 1, max: 6}), (from, to, limit) => {
        expect(editDistance(from, to, limit)).toBe(Math.min(editDistance(from, to), limit))
      })
    )
  })
})
