import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {SlugAlgorithm} from '../../../src/site/flavour.ts'
import {type HeadingText, slugAlgorithms} from '../../../src/site/slug.ts'

type Row = string | Partial<HeadingText>

const heading = (row: Row): HeadingText => {
  const text = typeof row === 'string' ? row : (row.text ?? '')
  return {text, textWithAlt: text, depth: 2, ...(typeof row === 'string' ? {} : row)}
}

/** Headings of one page in order, and their ids. */
const pages: Record<SlugAlgorithm, [Row, string | undefined][][]> = {
  github: [
    [
      ['Rest', 'rest'],
      ['Rest', 'rest-1'],
      ['Rest 1', 'rest-1-1'],
      ['Rest', 'rest-2']
    ],
    [
      ['Type 1 diabetes: what’s new?', 'type-1-diabetes-whats-new'],
      ['🩺 Check-up', '-check-up'],
      ['LDL ≤ 1.8 mmol/l', 'ldl--18-mmoll'],
      ['Vitamin D₃', 'vitamin-d'],
      ['Sjögren’s syndrome', 'sjögrens-syndrome'],
      ['रक्तचाप क्या है', 'रक्तचाप-क्या-है'],
      ['snake_case', 'snake_case'],
      [{text: 'Scan', textWithAlt: 'Scan of a knee'}, 'scan'],
      [{text: 'Dosage', customId: 'dose'}, 'dosage-dose']
    ]
  ],
  astro: [[[{text: 'Dosage', customId: 'dose'}, 'dosage-dose']]],
  docusaurus: [
    [
      [{text: 'Scan', textWithAlt: 'Scan of a knee'}, 'scan-of-a-knee'],
      [{text: 'Dosage', customId: 'dose'}, 'dose'],
      ['Dose', 'dose']
    ]
  ],
  nextra: [
    [
      [{text: 'Page title', depth: 1}, undefined],
      ['Page title', 'page-title'],
      ['Side effects [#harms]', 'harms']
    ]
  ],
  hugo: [
    [
      ['Cold', 'cold'],
      ['Cold', 'cold-1'],
      ['Cold 1', 'cold-1-1'],
      ['Cold', 'cold-2'],
      ['!!!', 'heading'],
      ['???', 'heading-1']
    ],
    [
      ['रक्तचाप', 'रकतचप'],
      ['a  b', 'a--b'],
      ['under_score', 'under_score'],
      [{text: 'Linked heading', raw: '[Linked](/x/) heading'}, 'linkedx-heading'],
      [{text: 'Salt & water', raw: 'Salt &amp; water'}, 'salt-amp-water'],
      [{text: 'Dosage', customId: 'dose'}, 'dose']
    ]
  ],
  'hugo-ascii': [[['Crème fraîche 神', 'creme-fraiche-']]],
  'hugo-blackfriday': [[["What's wrong, doctor?", 'what-s-wrong-doctor']]],
  'kramdown-gfm': [
    [
      ['Pain', 'pain'],
      ['Pain', 'pain-1'],
      ['Pain-1', 'pain-1'],
      ['Pain', 'pain-2']
    ],
    [
      ['Doses -- adults', 'doses--adults'],
      [{text: 'Dosage', customId: 'dose'}, 'dose'],
      [{text: 'Dosage', customId: '1dose'}, 'dosage-1dose']
    ]
  ],
  kramdown: [
    [
      ['7. Sleep well', 'sleep-well'],
      ['Sleep well', 'sleep-well-1'],
      ['Café', 'caf'],
      ['2024', 'section'],
      ['2025', 'section-1'],
      [{text: 'Linked', raw: '[Linked](/a-b)'}, 'linkeda-b']
    ]
  ],
  mkdocs: [
    [
      ['Dry skin', 'dry-skin'],
      ['Dry skin', 'dry-skin_1'],
      ['Dry skin', 'dry-skin_2'],
      ['Crème — fraîche', 'creme-fraiche'],
      ['Vitamin D₃', 'vitamin-d3'],
      ['日本', '_1'],
      ['中国', '_2'],
      [{text: 'Dosage', customId: 'dose'}, 'dose'],
      ['dose', 'dose_1']
    ]
  ],
  'mkdocs-unicode': [[['Crème  fraîche', 'crème-fraîche']]],
  'mkdocs-pymdownx': [[['Crème  Fraîche!', 'crème--fraîche']]],
  eleventy: [
    [
      ['Salt & water', 'salt-and-water'],
      ['Salt and water', 'salt-and-water-2'],
      ["What's new", 'whats-new'],
      ['Größe', 'groesse'],
      ['β-blockers', 'v-blockers'],
      ['Δέλτα', 'delta'],
      ['Новый объект', 'noviy-obyekt']
    ]
  ],
  'markdown-it-anchor': [
    [
      ['Blood pressure', 'blood-pressure'],
      ['Blood pressure', 'blood-pressure-1'],
      ['Café?', 'caf%C3%A9%3F'],
      ['\ud800 lone', '%EF%BF%BD-lone']
    ]
  ],
  vitepress: [
    [
      ['5 tips', '_5-tips'],
      ['Crème — “fraîche”', 'creme-—-fraiche'],
      ['A & B', 'a-b'],
      ['A & B', 'a-b-1'],
      [{text: 'Dosage', customId: 'dose'}, 'dose']
    ]
  ],
  hexo: [
    [
      ['Blood Pressure', 'Blood-Pressure'],
      ['Blood Pressure', 'Blood-Pressure-1'],
      ['Œdème – ßtart', 'OEdeme-–-start']
    ]
  ],
  wordpress: [
    [
      ['Blood Pressure', 'blood-pressure'],
      ['Blood pressure', 'blood-pressure-1'],
      ['Œdème 50 %', 'oedeme-50'],
      ['…', undefined]
    ]
  ]
}

describe.each(Object.entries(pages))('%s', (name, sequences) => {
  const algorithm = slugAlgorithms[name as SlugAlgorithm]

  test.each(sequences.map((rows) => ({rows})))('gives a page its ids ($rows.0.0)', ({rows}) => {
    const slugger = algorithm()
    expect(rows.map(([row]) => slugger(heading(row)))).toEqual(rows.map(([, id]) => id))
  })

  test('never throws and gives the same ids again', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary', maxLength: 30}), {maxLength: 8}), (texts) => {
        const [first, second] = [algorithm(), algorithm()]
        expect(texts.map((text) => first(heading(text)))).toEqual(
          texts.map((text) => second(heading(text)))
        )
      })
    )
  })
})

test.each(['github', 'hugo', 'mkdocs', 'vitepress', 'wordpress', 'markdown-it-anchor'] as const)(
  '%s never gives two headings the same id',
  (name) => {
    const word = fc.constantFrom('a', 'a-1', 'a 1', 'a_1', 'A', 'a-1-1', 'b')
    fc.assert(
      fc.property(fc.array(word, {maxLength: 12}), (texts) => {
        const slugger = slugAlgorithms[name]()
        const ids = texts.map((text) => slugger(heading(text)))
        expect(new Set(ids).size).toBe(ids.length)
      })
    )
  }
)

test('ids in HTML use up slugs in Eleventy only', () => {
  for (const [name, id] of [
    ['eleventy', 'rest-2'],
    ['github', 'rest']
  ] as const) {
    const slugger = slugAlgorithms[name]()
    slugger.reserve?.('rest')
    expect(slugger(heading('Rest')), name).toBe(id)
  }
})
