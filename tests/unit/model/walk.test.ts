import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../../../rules/index.ts'
import {lintFiles} from '../../../src/lint.ts'
import type {Article} from '../../../src/model/article.ts'
import {readArticle} from '../../../src/model/read-article.ts'
import {nativeEngine} from '../../../src/parse/native.ts'
import {type Format, parseSource} from '../../../src/parse/parse.ts'

function articleOf(text: string, format: Format = 'markdown'): Article {
  return readArticle({path: 'a.md', text, format}, parseSource(text, format, nativeEngine))
}

/** Faults in the map from prose to source: places outside the block, or out of order. */
function faults({blocks, links, anchors, source}: Article): string[] {
  const found: string[] = []
  for (const block of blocks) {
    let last = block.source.start
    if (block.source.end > source.length) found.push(`block ${block.index} ends behind the source`)
    for (let at = 0; at < block.text.length; at++) {
      const {start, end} = block.toSource(at, at + 1)
      if (start < last || end < start || end > block.source.end) {
        found.push(`${block.kind} ${JSON.stringify(block.text)} at ${at}: ${start} to ${end}`)
        break
      }
      last = start
    }
    for (const {start, end} of block.marks)
      if (end < start || end > block.text.length) found.push(`mark from ${start} to ${end}`)
  }
  for (const {source: place, target} of links)
    if (target.start < place.start || target.end < target.start || target.end > place.end)
      found.push(`target from ${target.start} to ${target.end}`)
  for (const {source: place} of anchors)
    if (place.end > source.length) found.push(`anchor up to ${place.end}`)
  return found
}

const piece = fc.constantFrom(
  'iron ',
  'may not ',
  '\n',
  '\n\n',
  '\r\n',
  '> ',
  '- ',
  '1. ',
  '  ',
  '\t',
  '# ',
  '|a|b|\n|-|-|\n|',
  '|',
  '*',
  '**',
  '`',
  '` a\n> b `',
  '[',
  '](',
  ')',
  '][ref]',
  '[^1]',
  '![',
  '&amp;',
  '&#',
  '&shy;',
  '\\',
  '<div>\n',
  '</div>',
  '<p>',
  '<details>',
  '</details>',
  '<summary>',
  '<blockquote>',
  '</blockquote>',
  '<ul><li>',
  '</ul>',
  '<a href="x\n> y&amp;z">',
  '<img alt="a &lt; b" src=',
  '<Faq question="a b" answer=',
  '</Faq>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '<script type="application/ld+json">{"a": 1}',
  '</script>',
  '<pre>',
  '<br>',
  '>',
  '"',
  '{{ a }}',
  '{% b %}',
  '[c]({{ d }}/e)',
  '{',
  '}',
  '\u00ad',
  '\u200b',
  '\0',
  '😀',
  '\ud83d',
  'https://example.org/a',
  '---\n'
)

describe('the map from prose to source', () => {
  it.each<Format>(['markdown', 'mdx', 'text'])('stays in its block and in order: %s', (format) => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        expect(faults(articleOf(pieces.join(''), format))).toEqual([])
      }),
      {numRuns: 1500}
    )
  })

  it('gives findings on every fixture the text that was matched', () => {
    const folder = new URL('../../../fixtures/', import.meta.url)
    let count = 0
    for (const path of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
      const ending = /\.(md|mdx|txt)$/.exec(path)?.[1]
      if (!ending) continue
      const text = readFileSync(new URL(encodeURI(path), folder), 'utf8')
      const format = ending === 'md' ? 'markdown' : ending === 'mdx' ? 'mdx' : 'text'
      const article = articleOf(text, format)
      expect([path, ...faults(article)]).toEqual([path])
      const [result] = lintFiles({
        files: [{path, text, format}],
        engine: nativeEngine,
        rules: rules.filter(({scope}) => scope === 'article'),
        rulesFor: () => ({}),
        asOf: '2026-01-01'
      }).files
      for (const {matched, place, ruleId} of result?.findings ?? []) {
        const [start, end] = [place.start.offset, place.end.offset]
        expect([ruleId, text.slice(start, end)]).toEqual([ruleId, matched])
        // What is missing has no words; it stands at the start of the article.
        if (matched === '') continue
        count += 1
        const holders = [...article.blocks, ...article.jsonLd, article.frontMatter].filter(
          (part) => part && part.source.start <= start && end <= part.source.end
        )
        expect([ruleId, matched, holders.length > 0]).toEqual([ruleId, matched, true])
      }
    }
    expect(count).toBeGreaterThan(100)
  })
})
