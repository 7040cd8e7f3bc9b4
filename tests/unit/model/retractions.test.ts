import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {RetractionIndex} from '../../../src/model/retractions.ts'
import {csvRows} from '../../../src/text/csv-rows.ts'

const head =
  'Record ID,Title,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason'

function index(...rows: string[]): RetractionIndex {
  return new RetractionIndex(new TextEncoder().encode(`${[head, ...rows].join('\n')}\n`))
}

const doi = (value: string) => ({kind: 'doi' as const, value})

test('finds a paper by DOI in any case and by PubMed number', () => {
  const table = index(
    '1,"Sleep, and light",3/14/2021 0:00,10.1000/R1,10.1000/ABC,123,Retraction,+Error in Data;+Notice - No Longer;'
  )
  expect(table.find(doi('10.1000/abc'))).toEqual({
    nature: 'Retraction',
    title: 'Sleep, and light',
    date: '2021-03-14',
    reason: 'Error in Data; Notice - No Longer',
    noticeDoi: '10.1000/r1'
  })
  expect(table.find({kind: 'pmid', value: '123'})?.nature).toBe('Retraction')
  expect(table.find(doi('10.1000/other'))).toBeUndefined()
})

describe('the latest notice counts', () => {
  const retracted = '1,A,1/2/2019 0:00,10.1/r,10.1000/a,0,Retraction,'
  const reinstated = '2,A,5/6/2020 0:00,10.1/s,10.1000/a,0,Reinstatement,'
  const again = '3,A,7/8/2021 0:00,10.1/t,10.1000/a,0,Retraction,'
  test.each([
    ['retracted', [retracted], '2019-01-02'],
    ['reinstated', [retracted, reinstated], undefined],
    ['reinstated, rows the other way round', [reinstated, retracted], undefined],
    ['retracted again', [again, reinstated, retracted], '2021-07-08']
  ])('%s', (_, rows, date) => {
    expect(index(...rows).find(doi('10.1000/a'))?.date).toBe(date)
  })
})

test('rows that cannot be used are named, the others count', () => {
  const table = index(
    '1,A,soon,10.1/r,10.1000/a,0,Retraction,',
    '2,B,1/2/2019',
    '3,C,1/2/2019,10.1/r,10.1000/c,0,Retraction,'
  )
  expect(table.problems).toEqual([
    {row: 2, message: 'has no date that can be read'},
    {row: 3, message: 'has 3 cells, expected 8'}
  ])
  expect(table.find(doi('10.1000/c'))).toBeDefined()
})

test('a line break inside quotes, CR LF and a byte order mark', () => {
  const text = `\uFEFF${head}\r\n1,"two\r\nlines",2021-03-14,10.1/r,https://doi.org/10.1000/a,0,Retraction,\r\n`
  expect(new RetractionIndex(new TextEncoder().encode(text)).find(doi('10.1000/a'))?.title).toBe(
    'two\r\nlines'
  )
})

test('another table is refused', () => {
  expect(() => new RetractionIndex(new TextEncoder().encode('a,b\n1,2\n'))).toThrow(
    /no column OriginalPaperDOI/
  )
})

test('the last of seventy thousand rows is found', () => {
  const rows = Array.from(
    {length: 70_000},
    (_, at) =>
      `${at},"Paper ${at}, a ""study""",1/2/2019 0:00,10.1/r${at},10.1000/p.${at},${at + 1},Retraction,+Reason;`
  )
  const bytes = new TextEncoder().encode(`${head}\n${rows.join('\n')}\n`)
  const table = new RetractionIndex(bytes)
  expect(table.find(doi('10.1000/p.69999'))?.title).toBe('Paper 69999, a "study"')
})

test('CSV rows come back as they were written', () => {
  const cell = fc.string({maxLength: 8})
  fc.assert(
    fc.property(fc.array(fc.array(cell, {minLength: 1, maxLength: 4}), {maxLength: 5}), (rows) => {
      const text = rows
        .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
        .join('\n')
      expect([...csvRows(text)]).toEqual(rows)
    })
  )
})
