import {expect, test} from 'vitest'
import {
  escapeCommand,
  escapeCsv,
  escapeMarkdown,
  escapeProperty,
  escapeXml,
  joinPath,
  markdownCode,
  pathToUri
} from '../../../src/report/escape.ts'

test('XML: markup is escaped, what XML forbids is left out', () => {
  expect(escapeXml('<a href="x">\'&\n\u0000\u0008\ufffe\ud800👍')).toBe(
    '&lt;a href=&quot;x&quot;&gt;&apos;&amp;&#10;👍'
  )
})

test('workflow commands: a message cannot start a second command', () => {
  expect(escapeCommand('100%: a,b\r\n::error::x')).toBe('100%25: a,b%0D%0A::error::x')
  expect(escapeProperty('a,b:c%\n')).toBe('a%2Cb%3Ac%25%0A')
})

test.each([
  ['*bold* _em_ `code` [a](b)', '\\*bold\\* \\_em\\_ \\`code\\` \\[a\\](b)'],
  ['<script> & | ~x~ $y$', '\\<script\\> &amp; \\| \\~x\\~ \\$y\\$'],
  ['line\n# heading', 'line #<!-- --> heading'],
  ['ask @all about #12', 'ask @<!-- -->all about #<!-- -->12']
])('Markdown: %s', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected)
})

test.each([
  ['plain', '`plain`'],
  ['a `b` c', '``a `b` c``'],
  ['`b`', '`` `b` ``'],
  ['', '`  `']
])('Markdown code: %s', (text, expected) => {
  expect(markdownCode(text)).toBe(expected)
})

test.each([
  ['plain', '"plain"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two lines"'],
  ['=1+1', '"\'=1+1"'],
  ['+1', '"\'+1"'],
  ['-1', '"\'-1"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['\t=1', '"\' =1"'],
  ['＝1', '"\'＝1"'],
  ['1=1', '"1=1"'],
  [12, '12']
])('CSV: %s', (value, cell) => {
  expect(escapeCsv(value)).toBe(cell)
})

test.each([
  ['a/b.md', '', 'a/b.md'],
  ['a/b.md', 'site', 'site/a/b.md'],
  ['./a.md', 'site/', 'site/a.md'],
  ['../a.md', 'site/content', 'site/a.md'],
  ['../../a.md', 'site', '../a.md'],
  ['/tmp/a.md', 'site', '/tmp/a.md']
])('%s below "%s" is %s', (path, root, expected) => {
  expect(joinPath(root, path)).toBe(expected)
})

test.each([
  ['naïve & 100%#?.md', '', 'na%C3%AFve%20%26%20100%25%23%3F.md'],
  ['a b/c.md', 'x y', 'x%20y/a%20b/c.md'],
  ['/tmp/a b.md', 'site', 'file:///tmp/a%20b.md'],
  ['C:/a.md', 'site', 'file:///C%3A/a.md'],
  ['\ud800.md', '', '%EF%BF%BD.md']
])('URI of %s below "%s"', (path, root, expected) => {
  expect(pathToUri(path, root)).toBe(expected)
})
