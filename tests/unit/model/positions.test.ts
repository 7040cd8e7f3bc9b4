import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readArticle} from '../../../src/model/read-article.ts'
import {nativeEngine} from '../../../src/parse/native.ts'
import {type Format, parseSource} from '../../../src/parse/parse.ts'
import {remarkEngine} from '../../../src/parse/remark.ts'

/** Stand before the first and behind the last character of the phrase while a source is made. */
const START = '\u0001'
const END = '\u0002'

/** Ways to write letters, words, phrases and the gaps between words that all read the same. */
interface Notation {
  letter: ((letter: string) => string)[]
  /** Markup of one word. */
  word: ((word: string) => string)[]
  /** Markup of the whole phrase, whose words then have none of their own. */
  phrase: ((text: string) => string)[]
  /** What may stand in the middle of a word. */
  split: string[]
  gap: string[]
}

const named: Record<string, string> = {'<': '&lt;', é: '&eacute;', '%': '&percnt;', '’': '&rsquo;'}
const references = [
  (letter: string) => `&#${letter.codePointAt(0)};`,
  (letter: string) => `&#x${letter.codePointAt(0)?.toString(16)};`,
  (letter: string) => named[letter] ?? letter
]

const markdown: Notation = {
  letter: [(letter) => letter.replace(/[<%-]/, '\\$&'), ...references],
  word: [
    (word) => word,
    (word) => `*${word}*`,
    (word) => `**${word}**`,
    (word) => `***${word}***`,
    (word) => `~~${word}~~`,
    (word) => `[${word}](/a_(b) "miracle cure")`,
    (word) => `[${word}][ref]`,
    (word) => `[*${word}*][ref]`,
    (word) => `<b>${word}</b>`,
    (word) => `<span title="miracle">${word}</span>`,
    (word) => `${word}[^1]`,
    (word) => `![](x.png)${word}`
  ],
  phrase: [
    (text) => text,
    (text) => `__${text}__`,
    (text) => `[${text}](<a b>)`,
    (text) => `<i>${text}</i>`
  ],
  split: ['', '', '\u00ad', '\u200b', '&shy;', '<wbr>', '<!-- c -->'],
  gap: [' ', '  ', '\n', '  \n', '\\\n', '\t', '\u00a0', '&nbsp;', '&#160;', '<br>', ' \n']
}

const html: Notation = {
  letter: [(letter) => letter.replace('<', '&lt;'), ...references],
  word: [
    (word) => word,
    (word) => `<b>${word}</b>`,
    (word) => `<a href="/a?b=c&amp;d" title="x > y">${word}</a>`,
    (word) => `<span\n  class="x">${word}</span>`
  ],
  phrase: [(text) => text, (text) => `<em>${text}</em>`],
  split: markdown.split,
  gap: [' ', '\n', '\n    ', '\t', '\u00a0', '&nbsp;', '<br>', '<br/>\n', ' <!-- c --> ']
}

/** An attribute: letters and white space only. */
const attribute: Notation = {
  ...html,
  word: [(word) => word],
  phrase: [(text) => text],
  split: ['', '\u00ad', '&shy;'],
  gap: [' ', '\n', '\t', '\u00a0', '&nbsp;']
}

/** A scalar of YAML: no markup, lines set in below their key. */
const scalar: Notation = {
  letter: [(letter) => letter],
  word: [(word) => word],
  phrase: [(text) => text],
  split: ['', '\u00ad'],
  gap: [' ', '\u00a0', '\n  ']
}
const quotedScalar: Notation = {
  ...scalar,
  letter: [
    (letter) => letter,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  ],
  gap: [...scalar.gap, '\\t', ' \\\n  ']
}

function inOneLine(notation: Notation): Notation {
  const gap = notation.gap.filter((text) => !text.includes('\n'))
  return {...notation, gap}
}

const words = fc.array(
  fc.constantFrom('miracle', 'cure', 'painless', 'non-toxic', 'café', '100%', 'it’s', 'x<y'),
  {minLength: 1, maxLength: 4}
)

/** A phrase in a notation, its first and last character marked. */
function phraseIn(notation: Notation): fc.Arbitrary<{list: string[]; text: string}> {
  const style = fc.record({
    letter: fc.constantFrom(...notation.letter),
    word: fc.constantFrom(...notation.word),
    split: fc.constantFrom(...notation.split),
    gap: fc.constantFrom(...notation.gap)
  })
  const [verbatim] = notation.letter
  return fc
    .record({
      list: words,
      styles: fc.array(style, {minLength: 4, maxLength: 4}),
      phrase: fc.constantFrom(...notation.phrase)
    })
    .map(({list, styles, phrase}) => {
      let text = ''
      list.forEach((word, index) => {
        const {letter, split, gap, ...style} = styles[index] as (typeof styles)[number]
        const letters = Array.from(word, (character, at) => {
          const isEnd = at === 0 || at === word.length - 1 || named[character] !== undefined
          return (isEnd ? letter : (verbatim as (letter: string) => string))(character)
        })
        if (index === 0) letters[0] = START + letters[0]
        if (index === list.length - 1) letters.push(END)
        letters.splice(word.length >> 1, 0, split)
        const written = letters.join('')
        const isBare = phrase !== notation.phrase[0]
        text += (index > 0 ? gap : '') + (isBare ? written : style.word(written))
      })
      return {list, text: phrase(text)}
    })
}

const indent = (text: string, by: string) => text.replaceAll('\n', `\n${by}`)
const multi = (text: string) => `Before it, ${text} after it.`

const containers: [
  string,
  Notation,
  (text: string) => string,
  {format?: Format; field?: string}?
][] = [
  ['a paragraph', markdown, multi],
  ['a paragraph with indented lines', markdown, (text) => `   ${indent(multi(text), '       ')}`],
  ['a heading', inOneLine(markdown), (text) => `## ${multi(text)}`],
  ['a closed heading', inOneLine(markdown), (text) => `### ${multi(text)} ###`],
  ['an underlined heading', markdown, (text) => `${multi(text)}\n====`],
  ['a quotation', markdown, (text) => `> ${indent(multi(text), '> ')}`],
  ['a quotation without blanks', markdown, (text) => `>${indent(multi(text), '>')}`],
  ['a lazy quotation', markdown, (text) => `> ${multi(text)}`],
  ['a nested quotation', markdown, (text) => `> > ${indent(multi(text), '> > ')}`],
  ['a list item', markdown, (text) => `- ${indent(multi(text), '  ')}`],
  ['a list item set off by a tab', markdown, (text) => `-\t${indent(multi(text), '\t')}`],
  ['a numbered item', markdown, (text) => `10. ${indent(multi(text), '    ')}`],
  ['a task', markdown, (text) => `- [ ] ${indent(multi(text), '  ')}`],
  ['a second paragraph of an item', markdown, (text) => `- a\n\n  ${indent(multi(text), '  ')}`],
  ['a quotation in a list', markdown, (text) => `- > ${indent(multi(text), '  > ')}`],
  ['a list in a quotation', markdown, (text) => `> - ${indent(multi(text), '>   ')}`],
  ['a footnote', markdown, (text) => `A[^2].\n\n[^2]: ${indent(multi(text), '    ')}`],
  ['a table cell', inOneLine(markdown), (text) => `| a | b |\n|---|---|\n| \\| | ${multi(text)} |`],
  ['a table without outer bars', inOneLine(markdown), (text) => `${multi(text)} | b\n---|---\na|b`],
  ['the text of an image', {...attribute, letter: markdown.letter}, (text) => `![${text}](x.png)`],
  ['an HTML paragraph', html, (text) => `<p>${multi(text)}</p>`],
  ['indented HTML', html, (text) => `<div>\n  <p>\n    ${multi(text)}\n  </p>\n</div>`],
  ['an open HTML paragraph', html, (text) => `<p>a<p>${multi(text)}`],
  ['an HTML list', html, (text) => `<ul>\n<li>a\n<li>${multi(text)}\n</ul>`],
  ['an HTML heading', html, (text) => `<h2 id="x">${multi(text)}</h2>`],
  ['a summary', html, (text) => `<details><summary>${multi(text)}</summary>\n\na\n\n</details>`],
  ['text behind an open element', html, (text) => `<details>\n\na\n\n</details> ${multi(text)}`],
  [
    'HTML in a quotation',
    html,
    (text) => `> <div>\n> <p>${indent(multi(text), '> ')}</p>\n> </div>`
  ],
  ['HTML in a list', html, (text) => `- <div>\n  <p>${indent(multi(text), '  ')}</p></div>`],
  ['HTML in a nested quotation', html, (text) => `> > <p>${indent(multi(text), '> > ')}</p>`],
  ['the text of an HTML image', attribute, (text) => `<p><img src="x" alt="${multi(text)}"></p>`],
  ['the text of an image in a line', attribute, (text) => `a <img src="x" alt='${multi(text)}'> b`],
  [
    'the question of a component',
    attribute,
    (text) => `<FaqItem question="${text}">\n\na\n\n</FaqItem>`,
    {format: 'mdx'}
  ],
  ['front matter', scalar, (text) => `---\ndescription: ${multi(text)}\n---`],
  [
    'a quoted value',
    quotedScalar,
    (text) => `---\nfaq:\n- answer: "${indent(multi(text), '  ')}"\n---`
  ],
  ['a singly quoted value', scalar, (text) => `---\ntitle: 'It''s ${multi(text)}'\n---`],
  ['a literal block', scalar, (text) => `---\nsummary: |\n  ${multi(text)}\n---`],
  ['a folded block', scalar, (text) => `---\nsummary: >-\n  ${multi(text)}\n---`],
  ['TOML front matter', inOneLine(quotedScalar), (text) => `+++\ntitle = "${multi(text)}"\n+++`],
  ['a paragraph of MDX', markdown, (text) => `{a} ${multi(text)} {b}`, {format: 'mdx'}]
]

const lineEnds = fc.constantFrom('\n', '\r\n', '\r')

describe.each([nativeEngine, remarkEngine])('places with the $name engine', (engine) => {
  it.each(containers)('are exact in %s', (_, notation, contain, {format = 'markdown'} = {}) => {
    fc.assert(
      fc.property(phraseIn(notation), lineEnds, ({list, text}, lineEnd) => {
        const part = contain(text)
        const body = 'First 😀 &amp; *more*\\.\n\nLast.\n\n[ref]: /b\n\n[^1]: Note.\n'
        const isFirst = /^(?:---|\+\+\+)/.test(part)
        const marked = (
          isFirst ? `${part}\n\n${body}` : body.replace('\n\n', () => `\n\n${part}\n\n`)
        ).replaceAll('\n', lineEnd)
        const start = marked.indexOf(START)
        const end = marked.indexOf(END) - 1
        const source = marked.replace(START, '').replace(END, '')

        const file = {path: 'a.md', text: source, format}
        const {blocks} = readArticle(file, parseSource(source, format, engine))
        const pattern = new RegExp(list.join('[\\s\\u00a0]+'))
        const block = blocks.find((candidate) => pattern.test(candidate.text))
        expect(blocks.map((candidate) => candidate.text).join('\n')).toMatch(pattern)
        const found = pattern.exec(block?.text ?? '')
        const from = found?.index ?? 0
        const place = block?.toSource(from, from + (found?.[0].length ?? 0))
        expect(source.slice(place?.start, place?.end)).toBe(source.slice(start, end))
        expect(place).toEqual({start, end})
        expect(block?.source.start).toBeLessThanOrEqual(start)
        expect(block?.source.end).toBeGreaterThanOrEqual(end)
      }),
      {numRuns: 50}
    )
  })
})
