import {describe, expect, test} from 'vitest'
import type {Article} from '../../../src/model/article.ts'
import type {Conventions} from '../../../src/model/conventions.ts'
import {readArticle} from '../../../src/model/read-article.ts'
import {loadEngine} from '../../../src/parse/engines.ts'
import {parseSource} from '../../../src/parse/parse.ts'

const engine = await loadEngine('remark')

function read(text: string, conventions: Conventions, format: 'markdown' | 'mdx' = 'mdx'): Article {
  return readArticle({path: 'a.mdx', text, format}, parseSource(text, format, engine), conventions)
}

describe('components that hold questions', () => {
  const faq = [
    'Riddle',
    {name: 'Ask.Item', question: 'h', answer: 'p'},
    {name: 'Talk', question: 'Says'}
  ]
  test.each([
    [
      'a name of its own, with the usual attributes',
      '<Riddle question="Is it dear?" answer="It costs £90." />',
      ['component: Is it dear? | It costs £90.']
    ],
    [
      'attributes of its own, and no others',
      '<Ask.Item h="Is it dear?" p="It costs £90." title="Shown above" />',
      ['component: Is it dear? | It costs £90.']
    ],
    [
      'the answer as content',
      '<Ask.Item h="Can I drive?">\n\nYes.\n\n- Slowly\n\n</Ask.Item>\n\nText after.',
      ['component: Can I drive? | Yes. Slowly']
    ],
    [
      'the question as a child',
      '<Talk><Says>Does it itch?</Says><Note>It may.</Note></Talk>\n\n<Talk><Says>Is it <em>dear</em>?</Says>No.</Talk>\n\nText after.',
      ['component: Does it itch? | It may.', 'component: Is it dear? | No.']
    ],
    [
      'children with the usual names',
      '<Accordion.Item>\n<Accordion.Header>Does it itch?</Accordion.Header>\n<Accordion.Body>\n\nIt may.\n\n</Accordion.Body>\n</Accordion.Item>\n\nText after.',
      ['component: Does it itch? | It may.']
    ],
    ['a name that nobody gave', '<Puzzle question="Is it dear?" answer="It costs £90." />', []]
  ])('%s', (_, text, expected) => {
    const article = read(`# Mask\n\n${text}\n`, {components: {faq}})
    expect(
      article.faq.map(({where, question, answer}) => `${where}: ${question} | ${answer}`)
    ).toEqual(expected)
  })

  test('an element that only a component of its own calls a question stays prose elsewhere', () => {
    const text = '# Mask\n\n<p>He asked <says>is it dear?</says> and left.</p>\n'
    expect(read(text, {components: {faq}}).faq).toEqual([])
    expect(read(text, {components: {faq}}).blocks.at(-1)?.text).toBe(
      'He asked is it dear? and left.'
    )
  })
})

describe('headings of a list of questions', () => {
  const text =
    '# Mask\n\n## Is it for you?\n\nPerhaps.\n\n## Der Rat der Ärztin\n\n### Itching\n\nIt may.\n'
  test('the usual ones', () => {
    expect(read(text, {}).faq.map(({question}) => question)).toEqual(['Is it for you?'])
  })
  test('and those of the site', () => {
    const {faq} = read(text, {faqTitles: ['der rat der ärztin']})
    expect(faq.map(({question}) => question)).toEqual(['Itching'])
  })
})

describe('parts in a component or an include', () => {
  const components = {
    disclaimer: ['MedicalDisclaimer', 'disclaimer.html', 'medical-note'],
    reviewer: ['ReviewBox']
  }
  const used = (text: string, format?: 'markdown' | 'mdx') =>
    read(`# Mask\n\n${text}\n`, {components}, format).partUse('disclaimer')

  test.each([
    '<MedicalDisclaimer />',
    '<medicaldisclaimer kind="short"></medicaldisclaimer>',
    '{% include disclaimer.html %}',
    '{%- include "partials/_disclaimer.html" with context -%}',
    '{% include_relative ../medical-note.md tone="dry" %}',
    '{{< medical-note >}}',
    '{{% medical-note short="yes" %}}',
    '{{> medical-note }}',
    '{{ partial "medical-note.html" . }}',
    '::: medical-note',
    '::medical-note{tone=dry}',
    '[medical-note]',
    '--8<-- "snippets/medical-note.md"',
    '{!snippets/medical-note.md!}'
  ])('%s', (tag) => {
    const text = `# Mask\n\n${tag}\n`
    const use = used(tag, 'markdown')
    expect(text.slice(use?.source.start, use?.source.end).trim()).toContain(use?.text)
    expect(tag).toContain(use?.text)
  })

  test.each([
    ['another name', '<Disclaimer />'],
    ['another ending', '{% include disclaimer.md %}'],
    ['a parameter', '{% include box.html text="medical-note" %}'],
    ['a comment', '<!-- {{< medical-note >}} -->'],
    ['code', '```liquid\n{% include disclaimer.html %}\n```'],
    ['inline code', 'Write `<MedicalDisclaimer />` at the end.'],
    ['a link', '[medical-note](note.md)'],
    ['prose', 'A medical-note follows.']
  ])('not %s', (_, text) => {
    expect(used(text, 'markdown')).toBeUndefined()
  })

  test('not a comment of MDX', () => {
    expect(used('{/* <MedicalDisclaimer /> */}')).toBeUndefined()
    expect(used('Text.\n\n<MedicalDisclaimer />')?.text).toBe('<MedicalDisclaimer />')
  })

  test('each part by its own names', () => {
    const article = read('# Mask\n\n<ReviewBox by="Ada" />\n', {components})
    expect(article.partUse('reviewer')?.text).toBe('<ReviewBox by="Ada" />')
    expect(article.partUse('disclaimer')).toBeUndefined()
    expect(article.partUse('author')).toBeUndefined()
  })
})
