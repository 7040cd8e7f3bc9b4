import {defineRule} from '../src/rule/define-rule.ts'
import type {Span} from '../src/text/place.ts'

/** What parsers say, in the words of somebody who writes articles. */
const plain: readonly [said: RegExp, words: string][] = [
  [
    /^Nested mappings are not allowed/,
    'a value holds a colon and a blank, and stands in no quotes'
  ],
  [/^Missing closing/, 'a quotation mark is not closed'],
  [
    /^(?:Unexpected scalar|Unexpected double|Unexpected single)/,
    'text stands behind the end of a value'
  ],
  [
    /^All (?:mapping items|collection items) must start at the same column/,
    'keys of one level are indented differently'
  ],
  [
    /^Implicit keys need to be on a single line|^Implicit map keys need/,
    'a line has no key, or no colon behind it'
  ],
  [/^Tabs are not allowed/, 'a line is indented with a tab']
]

/** Opening fence of front matter and its first key; a rule (`---`) has a blank line behind it. */
const unclosed = /^(?:---|\+\+\+)(?=[ \t]*\r?\n[ \t]*[\w-]+[ \t]*[:=])/

export default defineRule({
  id: 'article-front-matter',
  summary: 'Require front matter that can be read',
  why: 'Title, author, date and sources that stand there are lost, on the page and to every check.',
  fix: 'Put values that hold a colon, a quotation mark or “#” in quotes, and indent with blanks.',
  scope: 'article',
  severity: 'error',
  sources: [
    {
      title: 'YAML 1.2.2, plain style: “: ” and “ #” cannot stand in an unquoted value',
      url: 'https://yaml.org/spec/1.2.2/#733-plain-style'
    }
  ],
  messages: {
    unreadable: 'Front matter cannot be read: {words}',
    twice: 'Front matter: {words}',
    unclosed: 'Front matter begins here and does not end: a second line of “---” is missing'
  },
  options: {},
  examples: {
    wrong: ['---\ntitle: Iron: who needs more\n---\n\nSome people need more iron.\n'],
    right: ['---\ntitle: "Iron: who needs more"\n---\n\nSome people need more iron.\n']
  },
  *check({article}) {
    // What follows on the first mistake is mostly its echo.
    const [error] = article.frontMatter?.errors ?? []
    const opening = article.frontMatter ? null : unclosed.exec(article.source)
    if (opening) {
      yield {
        message: 'unclosed',
        at: {start: opening.index, end: opening.index + 3},
        fix: 'Write “---” on a line of its own below the last key.'
      }
    }
    if (!error) return
    const words = plain.find(([said]) => said.test(error.message))?.[1] ?? error.message
    const isTwice = /stands twice$/.test(words)
    yield {
      message: isTwice ? 'twice' : 'unreadable',
      at: isTwice ? error.source : lineOf(article.source, error.source.start),
      data: {words},
      ...(isTwice && {
        severity: 'warning',
        fix: 'Keep one of the two: which one counts depends on the reader.'
      })
    }
  }
})

/** What stands on a line from an offset on; where that is nothing but the fence, the last line with words. */
function lineOf(source: string, offset: number): Span {
  const rest = /^[^\r\n]*/.exec(source.slice(offset))?.[0] ?? ''
  if (/[^\s+-]/.test(rest)) return {start: offset, end: offset + rest.trimEnd().length}
  const end = source.slice(0, offset).replace(/[\s+-]+$/, '').length
  const start = Math.max(source.lastIndexOf('\n', end - 1), source.lastIndexOf('\r', end - 1)) + 1
  return {start, end}
}
