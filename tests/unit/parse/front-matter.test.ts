import {describe, expect, it} from 'vitest'
import type {FrontMatter} from '../../../src/model/article.ts'
import {
  jsonFrontMatterEnd,
  LONGEST_FRONT_MATTER,
  readFrontMatter
} from '../../../src/parse/front-matter.ts'

/** Reads front matter that stands behind some other text, so that a forgotten offset shows. */
function read(format: FrontMatter['format'], text: string) {
  const before = 'before\n'
  const source = `${before}${text}\nafter`
  const span = {start: before.length, end: before.length + text.length}
  const frontMatter = readFrontMatter(format, source, span)
  const slice = ({start, end}: {start: number; end: number}) => source.slice(start, end)
  return {
    ...frontMatter,
    /** `path | key | value as written` of each entry. */
    rows: frontMatter.entries.map(
      ({path, key, source: value}) => `${path.join('.')} | ${slice(key)} | ${slice(value)}`
    ),
    problems: frontMatter.errors.map(({message, source: place}) => [message, slice(place)])
  }
}

describe('YAML front matter', () => {
  it('gives every key and scalar item with its place', () => {
    const text = `---
title: "Iron: what to eat"   # the headline
date: 2024-03-01
tags: [iron, 'diet']
author:
  name: Ana Brook
  roles:
    - writer
faq:
  - question: Is it safe?
    answer: >
      For most
      people.
  - question: Is it cheap?
draft:
---`
    const {data, rows, problems} = read('yaml', text)
    expect(problems).toEqual([])
    expect(data).toMatchObject({
      title: 'Iron: what to eat',
      date: '2024-03-01',
      tags: ['iron', 'diet'],
      faq: [{question: 'Is it safe?', answer: 'For most people.\n'}, {question: 'Is it cheap?'}],
      draft: null
    })
    expect(rows).toEqual([
      'title | title | "Iron: what to eat"',
      'date | date | 2024-03-01',
      "tags | tags | [iron, 'diet']",
      'tags.0 | iron | iron',
      "tags.1 | 'diet' | 'diet'",
      'author | author | name: Ana Brook\n  roles:\n    - writer',
      'author.name | name | Ana Brook',
      'author.roles | roles | - writer',
      'author.roles.0 | writer | writer',
      'faq | faq | - question: Is it safe?\n    answer: >\n      For most\n      people.\n  - question: Is it cheap?',
      'faq.0.question | question | Is it safe?',
      'faq.0.answer | answer | >\n      For most\n      people.\n',
      'faq.1.question | question | Is it cheap?',
      'draft | draft | '
    ])
  })

  it('reads CR LF line ends', () => {
    const {data, rows} = read('yaml', '---\r\ntitle: Iron\r\nauthor:\r\n  name: Ana\r\n---')
    expect(data).toEqual({title: 'Iron', author: {name: 'Ana'}})
    expect(rows).toEqual([
      'title | title | Iron',
      'author | author | name: Ana',
      'author.name | name | Ana'
    ])
  })

  it.each([
    [
      'a key that stands twice',
      'title: A\ntitle: B',
      [['Key "title" stands twice', 'title']],
      {title: 'B'}
    ],
    [
      'a nested key that stands twice',
      'a:\n  b: 1\n  b: 2',
      [['Key "b" stands twice', 'b']],
      {a: {b: 2}}
    ],
    ['a tab as indentation', 'a:\n\tb: 1', [['Tabs are not allowed as indentation', '\t']], {}],
    [
      'an open quotation mark',
      'title: "Iron',
      [['Missing closing "quote', expect.any(String)]],
      {title: 'Iron'}
    ],
    [
      'a colon in a plain value',
      'title: Iron: a guide',
      [['Nested mappings are not allowed in compact mappings', 'I']],
      {}
    ],
    [
      'text without keys',
      'just words',
      [['Front matter is not a mapping of keys to values', 'just words']],
      {}
    ]
  ])('reports %s', (_, text, problems, data) => {
    const result = read('yaml', `---\n${text}\n---`)
    expect(result.problems.map(([message, place]) => [message, place])).toEqual(
      expect.arrayContaining(
        problems.map(([message, place]) => [expect.stringContaining(message as string), place])
      )
    )
    expect(result.data).toMatchObject(data)
  })

  it('reads empty front matter', () => {
    expect(read('yaml', '---\n---')).toMatchObject({data: {}, entries: [], errors: []})
    expect(read('yaml', '---\n# nothing\n---')).toMatchObject({data: {}, entries: [], errors: []})
  })

  it('resolves an alias and leaves the entries with the anchor', () => {
    const {data, rows} = read('yaml', '---\na: &who {name: Ana}\nb: *who\n---')
    expect(data).toEqual({a: {name: 'Ana'}, b: {name: 'Ana'}})
    expect(rows).toEqual(['a | a | {name: Ana}', 'a.name | name | Ana', 'b | b | *who'])
  })

  it('does not expand aliases without end', () => {
    const levels = [...'bcdefghijk'].map(
      (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`)}]`
    )
    const text = `---\na: &a [x, x]\n${levels.join('\n')}\n---`
    const {problems, data} = read('yaml', text)
    expect(problems[0]?.[0]).toMatch(/alias/)
    expect(data).toEqual({})
    expect(read('yaml', '---\na: &a [*a]\n---').problems).toEqual([
      ['Alias "a" stands inside the value it names', '*a']
    ])
  })

  it('keeps a key named as a built-in apart', () => {
    const {data, entries} = read('yaml', '---\n__proto__: {polluted: true}\nconstructor: x\n---')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(data.constructor).toBe('x')
    expect(entries.map(({path}) => path[0])).toEqual(['__proto__', '__proto__', 'constructor'])
  })

  it.each([
    ['many keys', Array.from({length: 20_000}, (_, at) => `k${at}: v`).join('\n')],
    ['deep brackets', `a: ${'['.repeat(20_000)}`],
    ['deep maps', Array.from({length: 1000}, (_, at) => `${' '.repeat(at)}k:`).join('\n')],
    ['many errors', 'a: "\n'.repeat(5000)],
    ['many duplicates', 'a: 1\n'.repeat(20_000)]
  ])('survives %s', (_, text) => {
    expect(read('yaml', `---\n${text}\n---`).errors.length).toBeLessThanOrEqual(20)
  })

  it('does not read front matter beyond the limit', () => {
    const {data, problems} = read('yaml', `---\na: ${'x'.repeat(LONGEST_FRONT_MATTER)}\n---`)
    expect(data).toEqual({})
    expect(problems[0]?.[0]).toBe('Front matter is longer than 1000000 characters and was not read')
  })
})

describe('TOML front matter', () => {
  it('gives every key and scalar item with its place', () => {
    const text = `+++
title = "Iron # not a comment" # a comment
date = 2024-03-01
tags = ["iron", # first
  'diet']
site."odd key".x = 1
note = """
Two
lines"""

[author]
name = 'Ana'
links = { home = "h", mail = [1, 2] }

[[faq]]
question = "Safe?"
[[faq]]
question = "Cheap?"
[faq.meta]
score = 3.5
+++`
    const {data, rows, problems, entries} = read('toml', text)
    expect(problems).toEqual([])
    expect(data).toMatchObject({
      date: '2024-03-01',
      note: 'Two\nlines',
      faq: [{question: 'Safe?'}, {meta: {score: 3.5}}]
    })
    expect(rows).toEqual([
      'title | title | "Iron # not a comment"',
      'date | date | 2024-03-01',
      `tags | tags | ["iron", # first\n  'diet']`,
      'tags.0 | "iron" | "iron"',
      "tags.1 | 'diet' | 'diet'",
      'site.odd key.x | site."odd key".x | 1',
      'note | note | """\nTwo\nlines"""',
      'author | author | author',
      "author.name | name | 'Ana'",
      'author.links | links | { home = "h", mail = [1, 2] }',
      'author.links.home | home | "h"',
      'author.links.mail | mail | [1, 2]',
      'author.links.mail.0 | 1 | 1',
      'author.links.mail.1 | 2 | 2',
      'faq.0 | faq | faq',
      'faq.0.question | question | "Safe?"',
      'faq.1 | faq | faq',
      'faq.1.question | question | "Cheap?"',
      'faq.1.meta | faq.meta | faq.meta',
      'faq.1.meta.score | score | 3.5'
    ])
    expect(entries.map(({value}) => value)).not.toContain(undefined)
  })

  it('reads CR LF line ends', () => {
    const {data, rows} = read('toml', '+++\r\ntitle = "Iron"\r\n[author]\r\nname = "Ana"\r\n+++')
    expect(data).toEqual({title: 'Iron', author: {name: 'Ana'}})
    expect(rows).toEqual([
      'title | title | "Iron"',
      'author | author | author',
      'author.name | name | "Ana"'
    ])
  })

  it.each([
    ['a missing value', 'a = 1\nb =', 'invalid value'],
    ['a key that stands twice', 'a = 1\na = 2', 'redefine'],
    ['an open string', 'a = "x', 'strings'],
    ['nesting without end', `a = ${'['.repeat(50_000)}`, 'nested']
  ])('reports %s', (_, text, message) => {
    const {problems, data} = read('toml', `+++\n${text}\n+++`)
    expect(problems).toEqual([[expect.stringContaining(message), expect.any(String)]])
    expect(data).toEqual({})
  })

  it('places a syntax error on its line', () => {
    const {errors} = read('toml', '+++\na = 1\nb = ?\n+++')
    expect(errors[0]?.source).toEqual({start: 21, end: 22})
  })
})

describe('JSON front matter', () => {
  it('gives every key and scalar item with its place', () => {
    const {data, rows, problems} = read(
      'json',
      '{"title": "Iron \\u00e4", "tags": ["a", "b"],\n "faq": [{"question": "Safe?"}]}'
    )
    expect(problems).toEqual([])
    expect(data).toEqual({title: 'Iron ä', tags: ['a', 'b'], faq: [{question: 'Safe?'}]})
    expect(rows).toEqual([
      'title | "title" | "Iron \\u00e4"',
      'tags | "tags" | ["a", "b"]',
      'tags.0 | "a" | "a"',
      'tags.1 | "b" | "b"',
      'faq | "faq" | [{"question": "Safe?"}]',
      'faq.0.question | "question" | "Safe?"'
    ])
  })

  it('reports what is wrong and reads the rest', () => {
    const {data, problems} = read('json', '{"a": 1 "b": 2, "b": 3}')
    expect(problems).toEqual([
      ['Comma expected', '"b"'],
      ['Key "b" stands twice', '"b"']
    ])
    expect(data).toEqual({a: 1, b: 3})
    expect(read('json', `{"a": ${'['.repeat(100_000)}`).errors.length).toBeGreaterThan(0)
  })

  it.each([
    ['{"a": {"b": "}"}}\n\nText', 17],
    ['{\n  "a": "\\"}"\n}\r\n\r\nText', 16],
    ['{}', 2],
    ['{"a": 1}\nText', undefined],
    ['{"a": 1} text', undefined],
    ['{"a": 1', undefined],
    ['{{< shortcode >}}\n\nText', undefined],
    ['{/* comment */}\n\nText', undefined],
    [' {"a": 1}\n\n', undefined],
    ['{"a\\"', undefined]
  ])('finds the end of %j', (source, end) => {
    expect(jsonFrontMatterEnd(source)).toBe(end)
  })

  it('finds no end where there is none', () => {
    expect(jsonFrontMatterEnd(`{"${'\\"'.repeat(400_000)}`)).toBeUndefined()
    expect(jsonFrontMatterEnd(`{"a": ${'{'.repeat(900_000)}`)).toBeUndefined()
  })
})
