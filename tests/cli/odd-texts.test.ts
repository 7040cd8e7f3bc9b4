import {describe, expect, test} from 'vitest'
import {folderWith} from '../folder.ts'
import {medlint, reportOf} from './medlint.ts'

async function lint(content: string | Uint8Array, argv: string[] = []) {
  const root = folderWith({'a.md': content, 'b.md': 'A cure.\n'})
  const {code, out, err} = await medlint(root, ['.', '--format', 'json', ...argv])
  const {files} = reportOf(out)
  return {code, out, err, file: files.find(({path}) => path === 'a.md'), files}
}

describe('a finding has the place that an editor shows', () => {
  test.each<[string, string, {line: number; column: number}]>([
    ['a lone CR', '# Sleep\r\rFirst line\rThis is a cure.\r', {line: 4, column: 11}],
    ['mixed line ends', '# Sleep\r\n\nOne\rThis is a cure.', {line: 4, column: 11}],
    ['a line separator', 'One\u2028two is a cure.', {line: 1, column: 14}],
    ['a next-line character', 'One\u0085two is a cure.', {line: 1, column: 14}],
    ['a form feed', 'One\ftwo is a cure.', {line: 1, column: 14}],
    ['an emoji of several characters', '👩‍⚕️ says: a cure.', {line: 1, column: 15}],
    ['an emoji beside bold words', '**Wow!**🔥 a cure.', {line: 1, column: 14}],
    ['a flag', '🇩🇪 a cure.', {line: 1, column: 8}],
    ['combining marks', 'Cafe\u0301 is a cure.', {line: 1, column: 12}],
    ['text from right to left', 'שלום a cure.', {line: 1, column: 8}],
    ['marks of direction', '\u200fשלום\u200e a cure\u200e.', {line: 1, column: 10}],
    ['a tab', '-\ta cure.', {line: 1, column: 5}],
    ['no-break spaces', 'It\u00a0is\u00a0a\u202fcure.', {line: 1, column: 9}],
    ['a zero-width space', '\u200bA cure.', {line: 1, column: 4}],
    ['control characters', 'a\u0001b a cure.', {line: 1, column: 7}]
  ])('behind %s', async (_, text, start) => {
    const {code, file} = await lint(text)
    expect(code).toBe(1)
    const [{place, matched} = {place: undefined, matched: undefined}] = file?.findings ?? []
    expect({matched, line: place?.start.line, column: place?.start.column}).toEqual({
      matched: 'cure',
      ...start
    })
    expect(text.slice(place?.start.offset, place?.end.offset)).toBe('cure')
  })

  test('inside a word that is split without a reader seeing it', async () => {
    const {file} = await lint('A cu\u00adre.')
    expect(file?.findings[0]?.matched).toBe('cu\u00adre')
  })
})

describe('a text that cannot be read is named, with the reason; the others are read', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['a NUL byte', 'One\ntwo\0', /^is not a text: it has NUL bytes/],
    ['UTF-16 without a mark', Uint8Array.from(Buffer.from('A cure.', 'utf16le')), /NUL bytes/],
    [
      'Windows-1252',
      Uint8Array.of(0x41, 0x20, 0x92, 0x0a),
      /^is not valid UTF-8 at byte 3 \(line 1\)\. Save it as UTF-8$/
    ],
    ['half a character', Uint8Array.of(0x41, 0xe2, 0x82), /^is not valid UTF-8 at byte/],
    ['an encoded surrogate', Uint8Array.of(0xed, 0xa0, 0x80), /^is not valid UTF-8 at byte 2 /],
    ['deep quotations', `${'>'.repeat(500)} a`, /^not read: markup is nested more than 100 levels/],
    ['deep lists', `${'- '.repeat(500)}a`, /^not read: markup is nested more than 100 levels/],
    ['open comments', 'a <!-- '.repeat(20_000), /^not read: too many “<!--” in one paragraph/],
    ['lazy lines', `> a\n${'b\n'.repeat(9000)}`, /^not read: a quotation or list item goes on for/]
  ])('%s', async (_, content, message) => {
    for (const engine of ['native', 'remark']) {
      const {code, err, file, files, out} = await lint(content, ['--engine', engine])
      expect({code, err, files: files.length}).toEqual({code: 2, err: '', files: 2})
      expect(file?.problems).toEqual([
        {path: 'a.md', message: expect.stringMatching(message), place: expect.anything()}
      ])
      expect(files.find(({path}) => path === 'b.md')?.findings).toHaveLength(1)
      expect(out).not.toMatch(/\n\s+at /)
    }
  })

  test.each([
    ['an empty file', ''],
    ['a byte order mark alone', '\ufeff'],
    ['white space', ' \n\t\r\n\u00a0'],
    ['front matter alone', '---\ntitle: Iron\n---\n']
  ])('but %s is an article like any other', async (_, content) => {
    const {code, file} = await lint(content, ['--fail-on', 'never'])
    expect({code, problems: file?.problems}).toEqual({code: 0, problems: []})
  })
})
