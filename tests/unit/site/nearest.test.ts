import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {editDistance, isSlip, NearestNames} from '../../../src/site/nearest.ts'

/** The same distance, from its definition. */
function plainDistance(a: string, b: string): number {
  const rows = Array.from({length: a.length + 1}, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      let cost = i === 0 ? j : j === 0 ? i : 0
      if (i > 0 && j > 0) {
        const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
        cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced)
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          cost = Math.min(cost, at(i - 2, j - 2) + 1)
        }
      }
      ;(rows[i] as number[])[j] = cost
    }
  }
  return at(a.length, b.length)
}

test('the distance is exact up to its limit', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12})
  fc.assert(
    fc.property(word, word, fc.integer({min: 1, max: 6}), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1))
    }),
    {numRuns: 1000}
  )
})

describe('slips of the keyboard', () => {
  test.each([
    ['hypertensoin', 'hypertension', true],
    ['hypertenson', 'hypertension', true],
    ['hyppertension', 'hypertension', true],
    ['hypotension', 'hypertension', false],
    ['perineal', 'peroneal', false],
    ['article-12', 'article-2', false],
    ['article-12', 'article-21', false],
    ['ileum', 'ilium', false],
    ['flu', 'flue', false]
  ])('%s for %s: %s', (a, b, slip) => {
    expect(isSlip(a, b)).toBe(slip)
  })
})

test('a misspelt name is found among very many', () => {
  const names = Array.from({length: 20_000}, (_, at) => `advice-about-topic-${at}`)
  const nearest = new NearestNames([...names, 'migraine-and-sleep'])
  expect(nearest.find('migrane-and-slep')[0]).toEqual({value: 'migraine-and-sleep', distance: 2})
  expect(nearest.find('xyz')).toEqual([])
})
