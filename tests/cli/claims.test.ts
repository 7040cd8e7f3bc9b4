import {expect, test} from 'vitest'
import {folderWith} from '../folder.ts'
import {medlint} from './medlint.ts'

const article = `# Tea

Studies show that tea calms a cough {% cite roe2020 %}.

Studies show that soup calms a cough.
`
const bibliography = `@article{roe2020,
  title = {Tea and cough},
  author = {Roe, Ann},
  journal = {Journal of Tea},
  year = {2020},
  doi = {10.1000/tea}
}
`
const retractions = `Record ID,Title,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason
1,Tea and cough,3/14/2021 0:00,10.1000/notice,10.1000/tea,0,Retraction,
2,Torn row
`

test('claims lists every claim with its source, year and retraction', async () => {
  const folder = folderWith({
    'a.md': article,
    'refs.bib': bibliography,
    'medlint.config.json': JSON.stringify({evidence: {bibliography: 'refs.bib'}})
  })
  const {code, out} = await medlint(folder, ['claims', 'a.md', '--format', 'json'])
  expect(code).toBe(0)
  const {claims, articles} = JSON.parse(out)
  expect(claims).toMatchObject([
    {
      line: 3,
      kind: 'research',
      reach: 'sentence',
      sources: 'https://doi.org/10.1000/tea',
      year: '2020'
    },
    {line: 5, kind: 'research', reach: 'none', sources: ''}
  ])
  expect(articles).toEqual([{article: 'a.md', claims: 2, sourced: 1, coverage: 50}])
})

test('sources lists every source; a torn row of the table is reported, not swallowed', async () => {
  const folder = folderWith({
    'a.md': article,
    'refs.bib': bibliography,
    'rw.csv': retractions,
    'medlint.config.json': JSON.stringify({
      evidence: {bibliography: 'refs.bib', retractions: 'rw.csv'}
    })
  })
  const {code, out, err} = await medlint(folder, ['sources', 'a.md', '--format', 'csv'])
  expect(out.split('\r\n')[1]).toBe(
    '"Tea and cough","https://doi.org/10.1000/tea","study","2020","retraction","1","a.md:3"'
  )
  expect(err).toBe('medlint: rw.csv  row 3 has 2 cells, expected 8; it was left out\n')
  expect(code).toBe(2)
})

test('a table that is not there is an error', async () => {
  const folder = folderWith({
    'a.md': article,
    'medlint.config.json': JSON.stringify({evidence: {retractions: 'none.csv'}})
  })
  const {code, err} = await medlint(folder, ['claims', 'a.md'])
  expect(code).toBe(2)
  expect(err).toMatch(/^medlint: none\.csv {2}cannot be read: /)
})
