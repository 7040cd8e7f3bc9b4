import {expect, test} from 'vitest'
import {contentsOf} from '../../../src/model/contents.ts'
import {articleOf} from './article-of.ts'

const read = (text: string) => {
  const contents = contentsOf(articleOf(text))
  return (
    contents && {
      entries: contents.entries.map(({text: entry, section}) => [entry, section?.title]),
      unlisted: contents.unlisted.map(({title}) => title)
    }
  )
}

test('entries find their headings through numbers, capitals and links', () => {
  expect(
    read(
      '# A\n\n## Table of contents\n\n1. [What it is](#what)\n2. COST\n\n## 1. What it is\n\nText.\n\n## 2) Cost\n\nText.\n'
    )
  ).toEqual({
    entries: [
      ['What it is', '1. What it is'],
      ['COST', '2) Cost']
    ],
    unlisted: []
  })
})

test('a table of links in a paragraph', () => {
  expect(
    read('# A\n\n## On this page\n\n[One](#one) and more\n\n## One\n\nText.\n')?.entries
  ).toHaveLength(1)
})

test('headings of the listed level that are left out; small parts may be', () => {
  expect(
    read(
      '# A\n\n## Contents\n\n- One\n\n## One\n\n### Detail\n\nText.\n\n## Two\n\nText.\n\n## References\n\nText.\n'
    )?.unlisted
  ).toEqual(['Two'])
})

test.each([
  '[TOC]',
  '[[_TOC_]]',
  '<!-- toc -->',
  '{{< toc >}}',
  '* TOC\n{:toc}',
  '<TableOfContents />'
])('one that the generator makes: %s', (mark) =>
  expect(read(`# A\n\n## Contents\n\n${mark}\n\n## One\n\nText.\n`)).toBeUndefined()
)

test('an article without one', () => {
  expect(read('# A\n\n## Contents of the capsule\n\nText.\n')).toBeUndefined()
})
