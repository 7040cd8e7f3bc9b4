import {expect, test} from 'vitest'
import {articleOf} from './article-of.ts'

const read = (text: string) =>
  articleOf(text).abbreviations.map(({short, definition, early, uses}) => [
    short,
    definition?.long,
    early,
    uses
  ])

test.each([
  ['Platelet-rich plasma (PRP) helps. PRP is new.', [['PRP', 'Platelet-rich plasma', false, 2]]],
  ['PRP (platelet-rich plasma) helps.', [['PRP', 'platelet-rich plasma', false, 1]]],
  ['PRP stands for platelet-rich plasma.', [['PRP', 'platelet-rich plasma', false, 1]]],
  [
    'Polycystic ovary syndrome, or PCOS, is common.',
    [['PCOS', 'Polycystic ovary syndrome', false, 1]]
  ],
  [
    'PIH fades. Post-inflammatory hyperpigmentation (PIH) is a dark mark.',
    [['PIH', 'Post-inflammatory hyperpigmentation', true, 2]]
  ],
  ['Take it with SVF (see below).', [['SVF', undefined, false, 1]]],
  ['The NHS uses MRI and DNA tests.', []],
  ['Types II and IV tan.', []],
  ['CALL US NOW AND SAVE.', []],
  ['See `SVF` in the code and https://example.org/SVF.', []],
  ['# REFERENCES\n\n1. SVF in knees.', []]
])('%s', (text, expected) => expect(read(text)).toEqual(expected))

test('a definition in the questions is known as such', () => {
  const [found] = articleOf('# A\n\nPRP.\n\n## FAQ\n\nPlatelet-rich plasma (PRP).\n').abbreviations
  expect(found).toMatchObject({early: true, definition: {inFaq: true}})
})

test('places are exact', () => {
  const article = articleOf('Clinics *sell* PRP now. Platelet-rich plasma (PRP) is blood.')
  const [found] = article.abbreviations
  expect(article.source.slice(found?.first.start, found?.first.end)).toBe('PRP')
  const {start, end} = found?.definition?.source ?? {start: 0, end: 0}
  expect(article.source.slice(start, end)).toBe('Platelet-rich plasma')
})
