import {describe, expect, test} from 'vitest'
import {articleOf} from './article-of.ts'

/** The fields whose values become prose of the article. */
const fieldsRead = (frontMatter: string): (string | undefined)[] =>
  articleOf(`---\n${frontMatter}\n---\n\nBody.\n`)
    .blocks.filter(({kind}) => kind === 'front-matter')
    .map(({field}) => field)

describe('front matter that a reader sees', () => {
  test.each([
    ['title: A calm night', ['title']],
    ['meta_description: How to rest', ['meta_description']],
    ['quickAnswer: It depends.', ['quickAnswer']],
    ['short_answer: Mostly.', ['short_answer']],
    ['faq:\n  - question: Why?\n    answer: Because.', ['faq[0].question', 'faq[0].answer']],
    ['keyPoints:\n  - Rest', ['keyPoints[0]']],
    ['selling_points:\n  - Rest', ['selling_points[0]']],
    ['pros:\n  - Cheap\ncons:\n  - Loud', ['pros[0]', 'cons[0]']]
  ])('%s', (frontMatter, fields) => {
    expect(fieldsRead(frontMatter)).toEqual(fields)
  })
})

describe('front matter for machines and for the desk', () => {
  test.each([
    'claims:\n  - Rest heals, checked in May',
    'claim: Rest heals, checked in May',
    'points:\n  - north',
    'point: north',
    'keywords:\n  - rest cure',
    'slug: a-rest-cure',
    'layout: post'
  ])('%s', (frontMatter) => {
    expect(fieldsRead(frontMatter)).toEqual([])
  })
})
