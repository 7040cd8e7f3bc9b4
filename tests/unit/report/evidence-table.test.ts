import {describe, expect, test} from 'vitest'
import {
  type ClaimRow,
  claimsTable,
  coverageOf,
  sourcesTable,
  tableFormats
} from '../../../src/report/evidence-table.ts'

const row: ClaimRow = {
  article: 'tea.md',
  section: 'Tea › Effects',
  line: 7,
  kind: 'research',
  certainty: 'asserted',
  claim: '=HYPERLINK("x") studies show, "tea" <helps> | all',
  reach: 'sentence',
  sources: 'https://doi.org/10.1000/tea',
  tier: 'study',
  year: '2020',
  notice: 'retraction',
  reviewer: ''
}
const open: ClaimRow = {
  ...row,
  line: 9,
  claim: 'Tea heals.',
  reach: 'none',
  sources: '',
  tier: '',
  year: '',
  notice: ''
}

test('coverage counts the claims of each article', () => {
  expect(coverageOf(['tea.md', 'soup.md'], [row, open, open])).toEqual([
    {article: 'tea.md', claims: 3, sourced: 1, coverage: 33},
    {article: 'soup.md', claims: 0, sourced: 0, coverage: 100}
  ])
})

describe('the table of claims', () => {
  const coverage = coverageOf(['tea.md'], [row, open])

  test('as text says what has no source, and ends in the totals', () => {
    expect(claimsTable([row, open], coverage, 'table')).toBe(
      'tea.md:7  research, asserted; source in sentence: https://doi.org/10.1000/tea, study, 2020, retraction\n' +
        '  =HYPERLINK("x") studies show, "tea" <helps> | all\n\n' +
        'tea.md:9  research, asserted; no source\n  Tea heals.\n\n' +
        'tea.md: 2 claims, 1 with a source (50 %)\n'
    )
  })

  test('as CSV starts no formula', () => {
    const [head, first] = claimsTable([row], coverage, 'csv').split('\r\n')
    expect(head?.split(',')).toHaveLength(12)
    expect(first).toContain(`"'=HYPERLINK(""x"") studies show, ""tea"" <helps> | all"`)
    expect(first?.endsWith('""')).toBe(true)
  })

  test('as JSON is data', () => {
    expect(JSON.parse(claimsTable([row], coverage, 'json'))).toEqual({
      version: 1,
      claims: [row],
      articles: coverage
    })
  })

  test('as Markdown keeps cells apart', () => {
    expect(claimsTable([row], coverage, 'markdown')).toContain('\\<helps\\> \\| all')
  })

  test('as HTML holds no markup of the article', () => {
    const html = claimsTable([row], coverage, 'html')
    expect(html).toContain('&lt;helps&gt;')
    expect(html).not.toContain('<helps>')
  })
})

test.each(tableFormats)('sources as %s', (format) => {
  const text = sourcesTable(
    [
      {
        source: 'Roe A. Tea.',
        identifier: 'PMID 1',
        tier: 'study',
        year: '2020',
        notice: '',
        uses: 2,
        places: 'tea.md:3, tea.md:5'
      }
    ],
    format
  )
  expect(text).toContain('Roe A. Tea.')
  expect(text).toContain('tea.md:3, tea.md:5')
  expect(text.endsWith('\n')).toBe(true)
})
