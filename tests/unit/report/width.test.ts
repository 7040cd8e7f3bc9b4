import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  clusters,
  displayWidth,
  head,
  tail,
  truncate,
  visible,
  wrap
} from '../../../src/report/width.ts'

test.each([
  ['', 0],
  ['plain', 5],
  ['naïve', 5],
  ['nai\u0308ve', 5],
  ['e\u0301\u0327\u0300', 1],
  ['光療法', 6],
  ['ｆｕｌｌ', 8],
  ['한국어', 6],
  ['\u1112\u1161\u11ab', 2],
  ['👍', 2],
  ['👍🏽', 2],
  ['👩‍⚕️', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['🇫🇷🇩🇪', 4],
  ['❤️', 2],
  ['❤', 1],
  ['1️⃣', 2],
  ['a\u200bb', 2],
  ['„“—…', 4],
  ['ß µg', 4],
  ['עברית', 5]
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('clusters never lose or reorder a character', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(
        clusters(text)
          .map((part) => part.text)
          .join('')
      ).toBe(text)
    })
  )
})

test.each([
  ['head', head('👩‍⚕️光x', 3), '👩‍⚕️'],
  ['head of all', head('ab', 9), 'ab'],
  ['tail', tail('x光👍🏽', 4), '光👍🏽'],
  ['tail of nothing', tail('光', 1), ''],
  ['truncate', truncate('a long word', 7), 'a long…'],
  ['truncate nothing', truncate('short', 5), 'short']
])('%s cuts between characters', (_name, cut, expected) => {
  expect(cut).toBe(expected)
})

test('control characters and direction overrides do not reach the terminal', () => {
  expect(visible('a\tb\r\nc\u001b[31md\u0000\u202ee\u2028f\ud800')).toBe(
    'a b c\ufffd[31md\ufffd\ufffde f\ufffd'
  )
})

test('wrap keeps every word and the width, where words fit', () => {
  expect(wrap('one two three, incomprehensibilities four', 9)).toEqual([
    'one two',
    'three,',
    'incomprehensibilities',
    'four'
  ])
  expect(wrap('  ', 9)).toEqual([])
  expect(wrap('光療 光療 光療', 9)).toEqual(['光療 光療', '光療'])
})
