import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Gap, tokenAt, tokenize} from '../../../src/text/tokens.ts'

describe('tokens', () => {
  test.each([
    [
      'No side-effects, 100% safe.',
      'no side effects 100 % safe',
      'Space Space Hyphen Soft Space Space'
    ],
    ['It’s 1,200.5 mg/day', "it's 1,200.5 mg day", 'Space Space Space Soft'],
    ['5th B12 10x', '5 th b12 10 x', 'Space Space Space Space Space'],
    [
      'One. Two: three — four – five–six',
      'one two three four five six',
      'Space Hard Hard Soft Soft Hyphen'
    ],
    ['naïve 𝒜 résumé', 'naïve 𝒜 résumé', 'Space Space Space'],
    ["'quoted' don''t", 'quoted don t', 'Soft Soft Soft'],
    ['', '', '']
  ])('%j', (text, words, gaps) => {
    const tokens = tokenize(text)
    const names = Object.keys(Gap)
    expect(tokens.words.join(' ')).toBe(words)
    expect(Array.from(tokens.gaps, (gap) => names[gap]).join(' ')).toBe(gaps)
    expect(tokens.count).toBe(tokens.words.length)
  })

  test('the token at an offset', () => {
    const tokens = tokenize('one two')
    expect([0, 2, 3, 4, 7].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 2])
  })
})

/** The same words, said with a regular expression. */
const word = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*|[%$£€#+&]/gu
const piece = fc.constantFrom(...'aBé1.,-–—’\'% "x😀\n\u0301'.split(''), '𝒜')

test('the scanner finds the words that the expression finds', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
      const text = pieces.join('')
      const {starts, ends} = tokenize(text)
      const found = Array.from(starts, (start, index) => text.slice(start, ends[index]))
      expect(found).toEqual(text.match(word) ?? [])
    }),
    {numRuns: 500}
  )
})
