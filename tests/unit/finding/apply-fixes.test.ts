import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyFixes} from '../../../src/finding/apply-fixes.ts'
import type {Suggestion} from '../../../src/finding/finding.ts'

function fix(start: number, end: number, text: string): Suggestion {
  return {range: [start, end], text, safe: true}
}

describe('changes of a text', () => {
  test.each([
    ['none', 'See Tea.', [], 'See Tea.', 0],
    ['a replacement', 'See Tea.', [fix(4, 7, 'tea')], 'See tea.', 1],
    ['two, in any order', 'Ab Cd', [fix(3, 4, 'c'), fix(0, 1, 'a')], 'ab cd', 2],
    ['an insertion at the end', 'Tea', [fix(3, 3, '.')], 'Tea.', 1],
    ['a deletion at the beginning', ' Tea', [fix(0, 1, '')], 'Tea', 1],
    ['the first of two that overlap', 'abcd', [fix(1, 3, 'X'), fix(2, 4, 'Y')], 'aXd', 1],
    ['the first of two at one place', 'ab', [fix(1, 1, 'X'), fix(1, 1, 'Y')], 'aXb', 1],
    ['the first of two at the beginning', 'ab', [fix(0, 0, 'X'), fix(0, 0, 'Y')], 'Xab', 1],
    ['the first of two that touch', 'abcd', [fix(0, 2, 'X'), fix(2, 4, 'Y')], 'Xcd', 1],
    ['one that changes nothing', 'abcd', [fix(0, 2, 'ab'), fix(1, 4, 'Y')], 'aY', 1],
    ['line ends of the text', 'a\r\nb\r\n', [fix(4, 4, '\n\nc')], 'a\r\nb\r\n\r\nc\r\n', 1],
    ['line ends that are right', 'a\r\nb', [fix(4, 4, '\r\nc')], 'a\r\nb\r\nc', 1]
  ])('%s', (_, text, suggestions, expected, applied) => {
    const result = applyFixes(text, suggestions)
    expect(result.text).toBe(expected)
    expect(result.applied).toHaveLength(applied)
  })

  test.each([
    [-1, 2],
    [2, 1],
    [0, 9],
    [Number.NaN, 1]
  ])('a range outside the text: %d to %d', (start, end) => {
    expect(() => applyFixes('abc', [fix(start, end, '')])).toThrow(RangeError)
  })
})

const text = fc.string({unit: fc.constantFrom('a', 'B', ' ', '\n', 'é', '\u{1f9ea}')})

/** A text, and suggestions inside it. */
const fixable = text.chain((source) =>
  fc.tuple(
    fc.constant(source),
    fc.array(
      fc
        .tuple(fc.nat(source.length), fc.nat(source.length), text)
        .map(([one, other, replacement]) =>
          fix(Math.min(one, other), Math.max(one, other), replacement)
        )
    )
  )
)

describe('whatever the suggestions', () => {
  test('none that were applied overlap, and everything between them stays', () => {
    fc.assert(
      fc.property(fixable, ([source, suggestions]) => {
        const result = applyFixes(source, suggestions)
        let [from, at] = [0, 0]
        for (const {range, text: replacement} of result.applied) {
          expect(range[0]).toBeGreaterThanOrEqual(from)
          const between = source.slice(from, range[0])
          expect(result.text.startsWith(between + replacement, at)).toBe(true)
          at += between.length + replacement.length
          from = range[1]
        }
        expect(result.text.slice(at)).toBe(source.slice(from))
      })
    )
  })

  test('one that was left out overlaps, touches or changes nothing', () => {
    fc.assert(
      fc.property(fixable, ([source, suggestions]) => {
        const {applied} = applyFixes(source, suggestions)
        for (const suggestion of suggestions) {
          if (applied.includes(suggestion)) continue
          const [start, end] = suggestion.range
          const isIdle = suggestion.text === source.slice(start, end)
          const meets = applied.some(({range}) => start <= range[1] && range[0] <= end)
          expect(isIdle || meets).toBe(true)
        }
      })
    )
  })

  test('the order in which they are given does not matter where they are apart', () => {
    fc.assert(
      fc.property(fixable, ([source, suggestions]) => {
        const {applied, text: fixed} = applyFixes(source, suggestions)
        expect(applyFixes(source, applied.toReversed()).text).toBe(fixed)
      })
    )
  })

  test('repeated passes end, and one more changes nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const wanted = (current: string) =>
          [...current.matchAll(/B/g)].map(({index}) => fix(index, index + 1, 'b'))
        let current = source
        for (let pass = 0; pass <= source.length && current.includes('B'); pass += 1) {
          current = applyFixes(current, wanted(current)).text
        }
        expect(current).toBe(source.replaceAll('B', 'b'))
        expect(applyFixes(current, wanted(current))).toEqual({text: current, applied: []})
      })
    )
  })
})
