import {describe, expect, test} from 'vitest'
import {articleOf} from './article-of.ts'

const people = (text: string) =>
  articleOf(text).people.map(({role, name, credential}) => [role, name, credential])

const front = (lines: string) => `---\n${lines}\n---\n\n# Sleep\n\nSome text.\n`

describe('front matter of generators', () => {
  test.each([
    ['author: Amara Lindqvist', [['author', 'Amara Lindqvist', undefined]]],
    ['author: "Amara Lindqvist, MD"', [['author', 'Amara Lindqvist, MD', 'MD']]],
    ['author: Bright Clinic Team', [['author', 'Bright Clinic Team', undefined]]],
    [
      'authors: [amara, "Jo Okafor"]',
      [
        ['author', 'amara', undefined],
        ['author', 'Jo Okafor', undefined]
      ]
    ],
    [
      'authors:\n  - name: Amara Lindqvist\n    title: Consultant neurologist',
      [['author', 'Amara Lindqvist', 'Consultant neurologist']]
    ],
    ['author:\n  name: Jo Okafor\n  credentials: RN, MSc', [['author', 'Jo Okafor', 'RN']]],
    ['written_by: Jo Okafor', [['author', 'Jo Okafor', undefined]]],
    ['author: Jo Okafor\nauthor_title: Registered nurse', [['author', 'Jo Okafor', 'nurse']]],
    [
      'medicallyReviewedBy: Dr Amara Lindqvist FRCP',
      [['reviewer', 'Dr Amara Lindqvist FRCP', 'FRCP']]
    ],
    [
      'reviewed_by:\n  - Amara Lindqvist, PharmD',
      [['reviewer', 'Amara Lindqvist, PharmD', 'PharmD']]
    ],
    ['author: 5f2c81de-11aa-4b0c-9d33-0a1b2c3d4e5f', []],
    ['author: admin', []],
    ['author: ""', []],
    ['references:\n  - author: Jo Okafor', []]
  ])('%j', (lines, expected) => {
    const found = people(front(lines))
    expect(found.map(([role, name]) => [role, name])).toEqual(
      expected.map(([role, name]) => [role, name])
    )
    expected.forEach(([, , credential], index) => {
      const got = found[index]?.[2]
      if (credential === undefined) expect(got).toBeUndefined()
      else expect(String(got).toLowerCase()).toContain(credential.toLowerCase())
    })
  })
})

describe('by-lines and review boxes', () => {
  test.each([
    ['By Amara Lindqvist', ['author', 'Amara Lindqvist', undefined]],
    ['By Dr. Amara Lindqvist, MBBS', ['author', 'Dr. Amara Lindqvist', 'MBBS']],
    ['Written by Jo Okafor, RD · 3 March 2025', ['author', 'Jo Okafor', 'RD']],
    ['Author: Jo van der Berg', ['author', 'Jo van der Berg', undefined]],
    ['Medically reviewed by Amara Lindqvist, MD', ['reviewer', 'Amara Lindqvist', 'MD']],
    [
      'Reviewed by: Dr Jo Okafor, consultant dermatologist',
      ['reviewer', 'Dr Jo Okafor', 'consultant dermatologist']
    ],
    ['Fact checked by Jo Okafor', ['reviewer', 'Jo Okafor', undefined]],
    ['Clinically reviewed by our medical team.', ['reviewer', 'our medical team', 'medical team']]
  ])('%s', (line, expected) => {
    expect(people(`# Sleep\n\n${line}\n\nSome text.\n`)).toEqual([expected])
  })

  test.each([
    'By January the pain had gone.',
    'By Using This Site you accept cookies.',
    'By eating early you sleep better.',
    'The drug was reviewed by the FDA in 2019.',
    'It was checked by hand.'
  ])('none in: %s', (line) => {
    expect(people(`# Sleep\n\n${line}\n`)).toEqual([])
  })

  test('both in one line', () => {
    expect(
      people('# Sleep\n\nWritten by Jo Okafor | Medically reviewed by Amara Lindqvist, MD\n')
    ).toEqual([
      ['author', 'Jo Okafor', undefined],
      ['reviewer', 'Amara Lindqvist', 'MD']
    ])
  })

  test('an unnamed panel is not named', () => {
    const [panel] = articleOf('# Sleep\n\nMedically reviewed by our medical team.\n').people
    expect(panel?.named).toBe(false)
  })
})

describe('structured data', () => {
  const page = (json: string) =>
    `# Sleep\n\n<script type="application/ld+json">\n${json}\n</script>\n\nText.\n`

  test('authors and reviewers of a MedicalWebPage', () => {
    const json = `{"@type": "MedicalWebPage", "author": {"@type": "Person", "name": "Jo Okafor", "jobTitle": "Nurse"},
      "reviewedBy": [{"@type": "Person", "name": "Amara Lindqvist", "honorificSuffix": "MD"}]}`
    expect(people(page(json))).toEqual([
      ['author', 'Jo Okafor', 'Nurse'],
      ['reviewer', 'Amara Lindqvist', 'MD']
    ])
  })

  test('authors of reviews and citations are somebody else', () => {
    const json = `{"@graph": [{"@type": "Product", "review": {"author": {"name": "Happy Buyer"}}},
      {"@type": "Article", "citation": {"author": "Jo Okafor"}}]}`
    expect(people(page(json))).toEqual([])
  })
})

describe('doctors who are quoted', () => {
  test.each([
    ['“Rest,” says Dr. Amara Lindqvist.', ['speaker', 'Dr. Amara Lindqvist', undefined]],
    [
      '“Rest,” says Dr Amara Lindqvist, a consultant neurologist.',
      ['speaker', 'Dr Amara Lindqvist', 'consultant neurologist']
    ],
    [
      'According to Professor Jo Okafor, rest helps.',
      ['speaker', 'Professor Jo Okafor', undefined]
    ],
    ['“Rest,” said Jo Okafor, Ph.D., who led the trial.', ['speaker', 'Jo Okafor', 'Ph.D.']]
  ])('%s', (line, expected) => {
    expect(people(`# Sleep\n\n${line}\n`)).toEqual([expected])
  })

  test('a credential told elsewhere counts', () => {
    const text = '# Sleep\n\n“Rest,” says Dr. Lindqvist.\n\nAmara Lindqvist, MD, runs the ward.\n'
    expect(people(text)).toEqual([['speaker', 'Dr. Lindqvist', 'MD']])
  })

  test('one who says “my patients” is the author', () => {
    const text = '# Sleep\n\nAs I often tell my patients:\n\n“Rest,” says Dr. Amara Lindqvist.\n'
    expect(people(text).map(([role]) => role)).toContain('author')
  })

  test('a doctor who is only named is nobody', () => {
    expect(people('# Sleep\n\nThe Dr. Seuss books help children to sleep.\n')).toEqual([])
  })
})
