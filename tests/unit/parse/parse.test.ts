import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {describe, expect, it} from 'vitest'
import {nativeEngine} from '../../../src/parse/native.ts'
import {DEEPEST_NESTING, ParseError, parseSource} from '../../../src/parse/parse.ts'
import {remarkEngine} from '../../../src/parse/remark.ts'

const engines = [nativeEngine, remarkEngine]

/** Type and value of every leaf, and of text nodes what stands in the source at their place. */
function leaves(node: Nodes, source: string): string[] {
  if ('children' in node && node.children.length > 0)
    return node.children.flatMap((child) => leaves(child, source))
  if (node.type !== 'text') return 'value' in node ? [`${node.type} ${node.value}`] : [node.type]
  expect(source.slice(node.position?.start.offset, node.position?.end.offset)).toBe(node.value)
  return [node.value]
}

describe.each(engines)('MDX with the $name engine', (engine) => {
  const read = (source: string) => parseSource(source, 'mdx', engine)

  it.each<[string, string, string[]]>([
    [
      'a number behind a less-than sign',
      'It fell (p <0.05, BMI <30).',
      ['It fell (p <0.05, BMI <30).']
    ],
    ['an unclosed brace', 'a {unclosed\n\nb} c', ['a {unclosed', 'b} c']],
    ['an expression in text', 'Take {dose} mg *daily*.', ['Take ', ' mg ', 'daily', '.']],
    ['expressions side by side', '{a}{b} c {d}', [' c ']],
    ['braces in an expression', 'a {f({b: "}"})} c', ['a ', ' c']],
    [
      'an expression of several lines',
      '{items.map((item) => (\n\n  <li>{item}</li>\n\n))}\n\nb',
      ['b']
    ],
    [
      'imports and exports',
      "import A from './a'\nimport {B} from 'b'\n\nexport const c = {\n\n  d: 1\n}\n\n# e",
      ['e']
    ],
    [
      'sentences that begin like an import',
      'import duties rose.\n\nexport of iron fell.',
      ['import duties rose.', 'export of iron fell.']
    ],
    [
      'code',
      '`{a}` and\n\n```js\nimport a from "b"\n{c}\n```\n\n{d}',
      ['inlineCode {a}', ' and', 'code import a from "b"\n{c}'].map((line) => line)
    ],
    [
      'a component with string props',
      '<Callout title="Ask first" level={2} />',
      ['html <Callout title="Ask first" level="1" />'.replace('"1"', '" "')]
    ],
    [
      'a component with a dotted name',
      '<Tabs.Item>\n\na\n\n</Tabs.Item>',
      ['html <Tabs-Item>', 'a', 'html </Tabs-Item>']
    ],
    ['HTML', 'a<br>b <!-- {c} --> d', ['a', 'html <br>', 'b ', 'html <!-- {c} -->', ' d']],
    ['fragments', '<>\n\na\n\n</>', ['a']],
    ['an entity beside an expression', 'b {c} d &amp; e', ['b ', ' d & e']],
    ['a computed target', '[a]({url}) ![b]({src}) c', ['a', ' ', ' c']],
    ['CR LF line ends', 'a {b\r\nc} d\r\n\r\n{/* e */}\r\n\r\nf', ['a ', ' d', 'f']],
    ['front matter', '---\ntitle: "{a}"\n---\n\nb', ['yaml title: "{a}"', 'b']],
    ['a character that could stand for a mask', 'a \ue000 {b} c', ['a \ue000 ', ' c']]
  ])('reads %s', (name, source, expected) => {
    // An entity makes value and source differ in length, which is no slip.
    const found = name.includes('entity')
      ? leavesLoosely(read(source))
      : leaves(read(source), source).filter((leaf) => !/^(?:root|[\r\n]+)$/.test(leaf))
    expect(found).toEqual(expected)
  })

  it('gives comments with their place', () => {
    const source = 'a\n\n{/* medlint-disable x */}\n\nb {/* c */} d {/* open'
    const {data} = read(source)
    expect(
      data?.comments?.map(({text, source: {start, end}}) => [text, source.slice(start, end)])
    ).toEqual([
      [' medlint-disable x ', '{/* medlint-disable x */}'],
      [' c ', '{/* c */}']
    ])
  })

  it('never fails and keeps text in its place, whatever the source', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '{/*',
      '*/}',
      '`',
      '```\n',
      '<A b={c} ',
      '/>',
      '<A.b>',
      '</>',
      '"',
      "'",
      '\n',
      '\n\n',
      'import a from "b"',
      'export const c = {',
      'word ',
      '*',
      '[x](',
      ')',
      '> ',
      '- ',
      '<!--',
      '-->',
      '\ue000',
      '='
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 25}), (pieces) => {
        const source = pieces.join('')
        const visit = (node: Nodes): void => {
          const {start, end} = node.position ?? {}
          expect(end?.offset).toBeGreaterThanOrEqual(start?.offset as number)
          expect(end?.offset).toBeLessThanOrEqual(source.length)
          if (
            node.type === 'text' &&
            end?.offset === (start?.offset as number) + node.value.length &&
            !node.value.includes('\n')
          ) {
            expect(masked(source.slice(start?.offset, end?.offset))).toBe(masked(node.value))
          }
          if ('children' in node) node.children.forEach(visit)
        }
        visit(read(source))
      }),
      {numRuns: 200}
    )
  })
})

/** Text with what masking may change, whether it was changed or not: tags and the braces of props. */
function masked(text: string): string {
  return text
    .replace(/[{}"]/g, '"')
    .replace(/[.<>/-]/g, ' ')
    .trim()
}

function leavesLoosely(node: Nodes): string[] {
  if ('children' in node) return node.children.flatMap(leavesLoosely)
  return 'value' in node ? [node.value] : []
}

it.each([
  ['braces', '{'.repeat(300_000)],
  ['comments', '{/*'.repeat(200_000)],
  ['HTML comments', 'a <!-- b --> '.repeat(60_000)],
  ['backticks', Array.from({length: 700}, (_, at) => '`'.repeat(at)).join(' ')],
  ['exports', 'export const a = {\n\n'.repeat(3_000)],
  ['quotation marks', '{a="'.repeat(100_000)],
  ['fences', '```\n~~~~\n'.repeat(50_000)]
])('reads MDX full of %s to its end', (_, source) => {
  const {position} = parseSource(source, 'mdx', nativeEngine)
  expect(position?.end.offset).toBe(source.length)
})

describe.each(engines)('limits with the $name engine', (engine) => {
  it.each([
    ['quotations', '>'.repeat(20_000), 0],
    ['lists', `text\n\n${'- '.repeat(10_000)}a`, 6],
    ['numbered lists', '1. '.repeat(5000), 0],
    ['emphasis', `${'*a **b '.repeat(80)}${' c** d*'.repeat(80)}`, 0]
  ])('refuses %s nested without end', (_, source, offset) => {
    try {
      parseSource(source, 'markdown', engine)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ParseError)
      expect((error as ParseError).message).toBe(
        `markup is nested more than ${DEEPEST_NESTING} levels deep`
      )
      expect((error as ParseError).offset).toBeGreaterThanOrEqual(offset)
    }
  })

  it.each([
    ['comments', `text\n\n${'a <!-- '.repeat(20_000)}`, 'too many “<!--” in one paragraph'],
    ['instructions', 'a <? '.repeat(20_000), 'too many “<?” in one paragraph'],
    ['character data', 'a <![CDATA[ '.repeat(9000), 'too many “<![CDATA[” in one paragraph'],
    ['declarations', 'a <!A '.repeat(20_000), 'too many “<!” in one paragraph'],
    ['lazy lines', `> a\n${'b\n'.repeat(50_000)}`, 'goes on for more than 2,000 lines'],
    ['lazy items', `- a\r\n${'b\r\n'.repeat(50_000)}`, 'goes on for more than 2,000 lines'],
    [
      'deep lists',
      Array.from({length: 200}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
      'lists are nested more than 50 levels deep'
    ],
    ['open brackets', `${'['.repeat(9000)}x${'](y)'.repeat(9000)}`, 'are open at the same time'],
    ['open emphasis', '*a **b '.repeat(15_000), 'are open at the same time'],
    ['deep emphasis', `${'*a **b '.repeat(7000)}${' c** d*'.repeat(7000)}`, 'are open at the same']
  ])('refuses %s without end', (_, source, message) => {
    expect(() => parseSource(source, 'markdown', engine)).toThrow(message)
    expect(() => parseSource(source, 'mdx', engine)).toThrow(ParseError)
  })

  it.each([
    ['closed comments', 'a <!-- b --> '.repeat(5000)],
    ['some open comments', 'a <!-- '.repeat(1000)],
    ['a quotation of many lines', '> a\n'.repeat(5000)],
    ['an item of many lines', `- a\n${'  b\n'.repeat(5000)}`],
    ['a lazy quotation', `> a\n${'some words\n'.repeat(1900)}`],
    ['many bold words', '**a** *b* '.repeat(2000)],
    ['many asterisks', 'a * b\\*c '.repeat(2000)],
    ['a table of many rows', `|a|b|\n|-|-|\n${'|**c**|*d*|\n'.repeat(1500)}`]
  ])('reads %s', (_, source) => {
    expect(parseSource(source, 'markdown', engine).position?.end.offset).toBe(source.length)
  })

  it.each([
    ['a rule of many characters', '- '.repeat(300)],
    ['a rule without blanks', '-'.repeat(300)],
    ['brackets', '['.repeat(2000)],
    ['twenty quotations', `${'> '.repeat(20)}a`]
  ])('reads %s', (_, source) => {
    expect(parseSource(source, 'markdown', engine).type).toBe('root')
  })
})

it('reads a line of 10 MB', () => {
  const tree = parseSource('iron and zinc '.repeat(720_000), 'markdown', nativeEngine)
  expect(tree.children).toHaveLength(1)
})

describe.each(engines)('JSON front matter with the $name engine', (engine) => {
  it('is a first child of its own', () => {
    const source = '{\n  "title": "Iron"\n}\n\n# Iron'
    const {children} = parseSource(source, 'markdown', engine)
    expect(children).toMatchObject([
      {
        type: 'json',
        value: source.slice(0, 21),
        position: {start: {offset: 0}, end: {line: 3, column: 2, offset: 21}}
      },
      {type: 'heading', position: {start: {line: 5, column: 1, offset: 23}}}
    ])
  })
})
