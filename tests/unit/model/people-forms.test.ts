import {describe, expect, test} from 'vitest'
import type {Article} from '../../../src/model/article.ts'
import {articleOf} from './article-of.ts'

const front = (lines: string) => `---\ntitle: Sore knees\n${lines}\n---\n\nRest helps sore knees.\n`
const head = (line: string) =>
  `# Sore knees\n\n${line}\n\nRest helps sore knees.\n\n## More\n\nWalk.\n`
const foot = (line: string) =>
  `# Sore knees\n\nRest helps sore knees.\n\n## More\n\nWalk.\n\n${line}\n`
const data = (value: unknown) =>
  `# Sore knees\n\nRest.\n\n<script type="application/ld+json">\n${JSON.stringify(value)}\n</script>\n`

/** Which of the three questions on people an article answers. */
function answered({people}: Article): string {
  const found = {
    author: people.some(({role, named}) => role === 'author' && named),
    reviewer: people.some(({role}) => role === 'reviewer'),
    credential: people.some(({role, credential}) => role !== 'speaker' && credential)
  }
  return Object.entries(found)
    .flatMap(([name, isThere]) => (isThere ? [name] : []))
    .join(' ')
}

describe('front matter of many generators', () => {
  test.each([
    ['author: Amara Lind', 'author'],
    ['author:\n  name: Amara Lind\n  credentials: MD', 'author credential'],
    ['author:\n  - Amara Lind\n  - Bo Karlsen', 'author'],
    ['authors:\n  - name: Amara Lind\n    title: Registered Dietitian', 'author credential'],
    ['authors: [amara-lind]', 'author'],
    ['author: amara-lind', 'author'],
    ['writtenBy: Amara Lind\nwrittenByCredentials: RN, BSN', 'author credential'],
    ['written_by: Amara Lind', 'author'],
    ['post_author: Amara Lind', 'author'],
    ['authorName: Amara Lind\nauthorRole: Physiotherapist', 'author credential'],
    ['author_name: Amara Lind\nauthor_credentials: DPT', 'author credential'],
    ['author: Amara Lind\nauthor_title: Consultant Rheumatologist', 'author credential'],
    ['author: "Amara Lind, PharmD"', 'author credential'],
    ['author: Dr Amara Lind MBBS MRCGP', 'author credential'],
    ['author: "[[Amara Lind]]"', 'author'],
    ['author: content/authors/amara-lind.md', 'author'],
    ['author: "@amaralind"', 'author'],
    ['meta:\n  author: Amara Lind', 'author'],
    ['seo:\n  author: Amara Lind', 'author'],
    ['params:\n  author: Amara Lind', 'author'],
    ['extra:\n  author: Amara Lind\n  reviewer: Dr Bo Karlsen, FRCP', 'author reviewer credential'],
    ['taxonomies:\n  authors: [Amara Lind]', 'author'],
    ['taxonomy:\n  author: Amara Lind', 'author'],
    ['contributors: [Amara Lind]', 'author'],
    ['guest_author: Amara Lind', 'author'],
    ['last_update:\n  date: 2024-05-01\n  author: Amara Lind', 'author'],
    ['reviewedBy: Dr Bo Karlsen, MD', 'reviewer credential'],
    ['reviewed_by: Bo Karlsen\nreviewer_title: Cardiologist', 'reviewer credential'],
    ['medicalReviewer: Bo Karlsen\nmedicalReviewerCredentials: MD, PhD', 'reviewer credential'],
    ['medically_reviewed_by:\n  name: Bo Karlsen\n  credential: MBChB', 'reviewer credential'],
    ['medicallyReviewedBy: "Bo Karlsen, DO"', 'reviewer credential'],
    ['medical_reviewer_name: Bo Karlsen', 'reviewer'],
    ['reviewer:\n  name: Bo Karlsen\n  jobTitle: Consultant dermatologist', 'reviewer credential'],
    ['clinical_reviewer: Bo Karlsen, RN', 'reviewer credential'],
    ['fact_checked_by: Bo Karlsen, PhD', 'reviewer credential'],
    ['editor: Bo Karlsen', ''],
    ['author: admin', ''],
    ['author: ""', ''],
    ['author: null', ''],
    ['author: default', ''],
    ['author: TBD', ''],
    ['image_author: Amara Lind', ''],
    ['hero:\n  credit:\n    author: Photo Person', '']
  ])('%j names: %s', (text, expected) => {
    expect(answered(articleOf(front(text)))).toBe(expected)
  })
})

describe('the lines under the title', () => {
  test.each([
    ['By Amara Lind', 'author'],
    ['*By Amara Lind, MD*', 'author credential'],
    ['**Written by:** Amara Lind, RDN', 'author credential'],
    ['Written by [Amara Lind](/team/amara) on 3 May 2024', 'author'],
    ['Author: Amara Lind', 'author'],
    ['**Author**: Amara Lind, BSc (Hons) Physiotherapy', 'author credential'],
    ['by Amara Lind | 3 May 2024 | Knees', 'author'],
    ['Posted by Amara Lind on May 3, 2024', 'author'],
    ['Posted on May 3, 2024 by Amara Lind', 'author'],
    ['May 3, 2024 by Amara Lind', 'author'],
    ['May 3, 2024 · Amara Lind · 5 min read', 'author'],
    ['Amara Lind, MD', 'author credential'],
    ['Dr Amara Lind, consultant orthopaedic surgeon', 'author credential'],
    ['Words: Amara Lind', 'author'],
    ['Reviewed by Dr Bo Karlsen, FRCS', 'reviewer credential'],
    ['Medically reviewed by Bo Karlsen, MD, on 3 May 2024', 'reviewer credential'],
    ['**Medically Reviewed By:** Bo Karlsen, MD', 'reviewer credential'],
    ['Medical review: Dr Bo Karlsen, rheumatologist', 'reviewer credential'],
    ['Medical reviewer: Bo Karlsen, PhD', 'reviewer credential'],
    ['Fact checked by Bo Karlsen, RN', 'reviewer credential'],
    [
      '> Written by Amara Lind. Medically reviewed by Bo Karlsen, MD.',
      'author reviewer credential'
    ],
    ['✅ Medically reviewed by Bo Karlsen, MD', 'reviewer credential'],
    [
      '| Author | Amara Lind, RN |\n|---|---|\n| Reviewer | Bo Karlsen, MD |',
      'author reviewer credential'
    ],
    [
      '- **Author:** Amara Lind\n- **Medical reviewer:** Bo Karlsen, MD',
      'author reviewer credential'
    ],
    ['Clinically approved by Dr Bo Karlsen, GP', 'reviewer credential'],
    ['This article was written by Amara Lind, a registered nurse.', 'author credential'],
    ['Checked for accuracy by Bo Karlsen, pharmacist', 'reviewer credential'],
    ['As a registered dietitian, I am often asked about knees.', 'credential'],
    ["I'm Amara, a physiotherapist with ten years in the clinic.", 'author credential'],
    ['By the time you read this, your knee may feel better.', ''],
    ['By Using This Site You Agree', ''],
    ['A study by Amara Lind and others found that rest helps.', ''],
    ['The book by Amara Lind is good.', ''],
    ['Photo by Amara Lind on Unsplash', ''],
    ['Image credit: Amara Lind', ''],
    ['The guideline was reviewed by the FDA in 2020.', ''],
    ['Each product is reviewed by customers.', ''],
    ['Ask your physiotherapist which one fits.', ''],
    ['Your blood is checked by a nurse.', '']
  ])('%j names: %s', (text, expected) => {
    expect(answered(articleOf(head(text)))).toBe(expected)
  })
})

describe('the lines at the end', () => {
  test.each([
    ['Yours sincerely,\n\nMark J. Lind DDS', 'author credential'],
    ['— Dr Amara Lind, MD', 'author credential'],
    ['– Amara Lind', 'author'],
    ['**About the author**\n\nAmara Lind is a physiotherapist in Leeds.', 'author credential'],
    ['## About the author\n\nAmara Lind is a physiotherapist in Leeds.', 'author credential'],
    [
      '### Meet the author\n\nDr Amara Lind has run a knee clinic for ten years and is a board-certified surgeon.',
      'author credential'
    ],
    ['**About the Author:** Amara Lind, MD, is a surgeon.', 'author credential'],
    ['*Amara Lind is a freelance health writer.*', 'author'],
    ['Dr Amara Lind is a consultant rheumatologist at our clinic.', 'author credential'],
    [
      'This article was reviewed by Dr Bo Karlsen, consultant rheumatologist, in May 2024.',
      'reviewer credential'
    ]
  ])('%j names: %s', (text, expected) => {
    expect(answered(articleOf(foot(text)))).toBe(expected)
  })
})

describe('schema.org data', () => {
  test.each([
    [
      {'@type': 'Article', author: {'@type': 'Person', name: 'Amara Lind', honorificSuffix: 'MD'}},
      'author credential'
    ],
    [
      {
        '@type': 'MedicalWebPage',
        reviewedBy: {'@type': 'Person', name: 'Bo Karlsen', jobTitle: 'Cardiologist'}
      },
      'reviewer credential'
    ],
    [
      {
        '@graph': [
          {'@type': 'Person', '@id': '#a', name: 'Amara Lind', jobTitle: 'Nurse'},
          {'@type': 'Article', author: {'@id': '#a'}}
        ]
      },
      'author credential'
    ],
    [{'@type': 'Article', author: 'Amara Lind'}, 'author'],
    [{'@type': 'Article', publisher: {'@type': 'Organization', name: 'Knee Clinic'}}, '']
  ])('%j names: %s', (text, expected) => {
    expect(answered(articleOf(data(text)))).toBe(expected)
  })
})
