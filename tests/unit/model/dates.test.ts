import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {dayOf} from '../../../src/model/dates.ts'
import {articleOf} from './article-of.ts'

const dates = (text: string, path?: string) =>
  articleOf(text, path).dates.map(({kind, day}) => [kind, day])

test.each([
  ['2025-03-01', '2025-03-01'],
  ['2025-03-01T09:30:00Z', '2025-03-01'],
  ['2025-03-01 18:03:54 +0500', '2025-03-01'],
  ['2025-03', '2025-03-01'],
  ['2025', '2025-01-01'],
  ['1 March 2025', '2025-03-01'],
  ['1st of March 2025', '2025-03-01'],
  ['March 1, 2025', '2025-03-01'],
  ['Mar. 1, 2025', '2025-03-01'],
  ['Saturday, March 1, 2025', '2025-03-01'],
  ['March 2025', '2025-03-01'],
  ['25/12/2024', '2024-12-25'],
  ['12/25/2024', '2024-12-25'],
  ['1740787200', '2025-03-01'],
  ['1740787200000', '2025-03-01'],
  ['2025-02-31', undefined],
  ['soon', undefined],
  ['', undefined]
])('%s is %s', (text, day) => expect(dayOf(text)).toBe(day))

test('every day is read in every spelling', () => {
  const names =
    'January February March April May June July August September October November December'.split(
      ' '
    )
  fc.assert(
    fc.property(
      fc.date({min: new Date('1995-01-01'), max: new Date('2060-01-01'), noInvalidDate: true}),
      (date) => {
        const day = date.toISOString().slice(0, 10)
        const [year, month, number] = day.split('-').map(Number) as [number, number, number]
        const name = names[month - 1] as string
        for (const text of [
          day,
          `${number} ${name} ${year}`,
          `${name.slice(0, 3)} ${number}, ${year}`,
          `${name} ${number}, ${year}`
        ]) {
          expect(dayOf(text)).toBe(day)
        }
      }
    )
  )
})

describe('front matter of generators', () => {
  test.each([
    ['date: 2025-03-01', [['published', '2025-03-01']]],
    ["date: '2025-03-01T10:00:00'", [['published', '2025-03-01']]],
    ['pubDate: Mar 01 2025', [['published', '2025-03-01']]],
    [
      'publishDate: 2025-03-01\nlastmod: 2025-04-01',
      [
        ['published', '2025-03-01'],
        ['updated', '2025-04-01']
      ]
    ],
    ['last_modified_at: 2025-04-01', [['updated', '2025-04-01']]],
    ['updated_at: 1740787200', [['updated', '2025-03-01']]],
    ['last_update:\n  date: 2025-04-01\n  author: Jo', [['updated', '2025-04-01']]],
    [
      'lastReviewed: 2025-04-01\nnextReview: 2028-04-01',
      [
        ['reviewed', '2025-04-01'],
        ['next-review', '2028-04-01']
      ]
    ],
    ['review_date: 1 April 2025', [['reviewed', '2025-04-01']]],
    ['reviewed: not yet 2x', [['reviewed', undefined]]],
    ['published: true', []],
    ['published: 1', []],
    ['review: the cream of the year', []]
  ])('%j', (lines, expected) => {
    expect(dates(`---\n${lines}\n---\n\n# Sleep\n`)).toEqual(expected)
  })

  test('TOML', () => {
    expect(dates('+++\ndate = 2025-03-01\n+++\n\n# Sleep\n')).toEqual([['published', '2025-03-01']])
  })
})

describe('on the page', () => {
  test.each([
    ['Last reviewed: 1 March 2025', [['reviewed', '2025-03-01']]],
    ['Page last reviewed: 1 March 2025', [['reviewed', '2025-03-01']]],
    ['Next review due: 1 March 2028', [['next-review', '2028-03-01']]],
    ['Last updated on March 1, 2025', [['updated', '2025-03-01']]],
    [
      'Published 1 March 2025 | Updated 2 March 2025',
      [
        ['published', '2025-03-01'],
        ['updated', '2025-03-02']
      ]
    ],
    ['2025-03-01', [['published', '2025-03-01']]],
    ['HAMBURG, March 1, 2025 – Researchers have found a gene.', [['published', '2025-03-01']]],
    ['The study was published in March 2019.', []],
    ['A trial published in 2021 found less pain.', []],
    ['The law was revised in March 2019 and again later.', []]
  ])('%s', (line, expected) => {
    expect(dates(`# Sleep\n\n${line}\n\nMore text.\n`)).toEqual(expected)
  })

  test('the date of a testimonial is not the date of the page', () => {
    expect(
      dates('# Knees\n\nText.\n\n## Ella T.\n\n2024-02-11\n\n## More\n\n' + 'Text.\n\n'.repeat(9))
    ).toEqual([])
  })
})

test('structured data', () => {
  const json =
    '{"@type": "MedicalWebPage", "lastReviewed": "2025-03-01", "citation": {"datePublished": "2019-01-01"}}'
  expect(dates(`# Sleep\n\n<script type="application/ld+json">${json}</script>\n`)).toEqual([
    ['reviewed', '2025-03-01']
  ])
})

test('a file name', () => {
  expect(dates('# Sleep\n', '_posts/2025-03-01-sleep.md')).toEqual([['published', '2025-03-01']])
  expect(dates('# Sleep\n', 'posts/sleep-2025.md')).toEqual([])
})

test('places are exact', () => {
  const article = articleOf('# Sleep\n\n*Last reviewed: 1 March 2025*\n')
  const [date] = article.dates
  expect(article.source.slice(date?.source.start, date?.source.end)).toBe('1 March 2025')
})
