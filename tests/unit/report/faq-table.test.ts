import {expect, test} from 'vitest'
import {type FaqRow, faqFormats} from '../../../src/report/faq-table.ts'

const row = (more: Partial<FaqRow>): FaqRow => ({
  article: 'peel.md',
  line: 5,
  column: 5,
  where: 'section',
  question: 'Does it hurt?',
  answer: 'A little, </script> says Ada.',
  facts: [],
  conflicts: [],
  ...more
})

test('the table groups by article and shows facts and conflicts', () => {
  const rows = [
    row({facts: ['downtime: 2 days'], conflicts: ['The FAQ says “no”']}),
    row({line: 9, question: 'Is it safe?', answer: ''}),
    row({article: 'gel.md', answer: 'word '.repeat(40).trim()})
  ]
  expect(faqFormats.table(rows)).toBe(
    `peel.md
  5:5  Does it hurt?  (section)
      A little, </script> says Ada.
      · downtime: 2 days
      ! The FAQ says “no”
  9:5  Is it safe?  (section)
      (no answer)

gel.md
  5:5  Does it hurt?  (section)
      ${'word '.repeat(20)}…

3 questions in 2 articles, 1 with something to check
`
  )
  expect(faqFormats.table([])).toBe('0 questions in 0 articles, 0 with something to check\n')
})

test('rows as CSV and JSON', () => {
  const rows = [row({facts: ['yes', 'dose: 2 g'], answer: 'A "little"'})]
  expect(faqFormats.csv(rows)).toBe(
    'article,line,column,where,question,answer,facts,conflicts\r\n"peel.md",5,5,"section","Does it hurt?","A ""little""","yes; dose: 2 g",""\r\n'
  )
  expect(JSON.parse(faqFormats.json(rows))).toEqual(rows)
})

test('FAQPage data from what readers see', () => {
  const rows = [
    row({where: 'front-matter', question: 'Is it dear?', answer: 'No.'}),
    row({}),
    row({question: 'Is it safe?', answer: ''}),
    row({where: 'json-ld', question: 'Old?', answer: 'Yes.'})
  ]
  const text = faqFormats.jsonld(rows)
  expect(text).not.toContain('</')
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Does it hurt?',
        acceptedAnswer: {'@type': 'Answer', text: 'A little, </script> says Ada.'}
      }
    ]
  })
})

test('the front matter stands in where the page shows no questions; several pages make a list', () => {
  const rows = [row({article: 'a.md', where: 'front-matter'}), row({article: 'b.md'})]
  const pages = JSON.parse(faqFormats.jsonld(rows)) as {'@id': string}[]
  expect(pages.map((page) => page['@id'])).toEqual(['a.md', 'b.md'])
})
