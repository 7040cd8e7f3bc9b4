import {describe, expect, test} from 'vitest'
import {
  structureFunctionClaim,
  supplementStatement,
  supplementStatements
} from '../../../../src/model/elements/supplement.ts'
import {articleOf} from '../article-of.ts'

const [one, several] = supplementStatements
const read = (text: string) => supplementStatement(articleOf(text))

test.each([one, several])('exact: %s', (text) => {
  expect(read(text)).toMatchObject({isExact: true, text, expected: text, missing: [], extra: []})
})

test('a symbol before it ties it to claims', () => {
  expect(read(`\\*${one}`)).toMatchObject({isExact: true, symbol: '*'})
  expect(read(`† ${one}`)).toMatchObject({isExact: true, symbol: '†'})
})

describe('near misses', () => {
  test.each([
    [one.replace('cure, or', 'cure or'), [], []],
    [
      one.replace('Food and Drug Administration', 'FDA'),
      ['food', 'and', 'drug', 'administration'],
      ['fda']
    ],
    [
      several.replace('diagnose, treat, cure, or prevent', 'treat'),
      ['diagnose', 'cure', 'or', 'prevent'],
      []
    ],
    [one.replace('evaluated', 'reviewed'), ['evaluated'], ['reviewed']],
    [one.toUpperCase(), [], []]
  ])('%s', (text, missing, extra) => {
    expect(read(text)).toMatchObject({isExact: false, missing, extra, text})
  })
})

test('the singular and the plural are told apart', () => {
  expect(read(several.replace('cure, or', 'cure or'))?.expected).toBe(several)
})

test('its place leaves the symbol out', () => {
  const article = articleOf(`Text.\n\n† ${one}\n`)
  const {start, end} = supplementStatement(article)?.source ?? {start: 0, end: 0}
  expect(article.source.slice(start, end)).toBe(one)
})

test.each(['The drug was evaluated by doctors.', 'It is intended to treat pain.'])(
  'none in: %s',
  (text) => {
    expect(read(text)).toBeUndefined()
  }
)

test.each([
  ['Turmeric supports joint health.', 'supports joint health'],
  ['It may promote restful sleep.', 'promote restful sleep'],
  ['It does not support joint health.', undefined],
  ['Joints bear weight.', undefined]
])('claims on structure or function: %s', (text, words) => {
  const article = articleOf(text)
  const claim = structureFunctionClaim(article)
  expect(claim && article.source.slice(claim.source.start, claim.source.end)).toBe(words)
})
