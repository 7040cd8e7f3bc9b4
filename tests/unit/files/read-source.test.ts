import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decodeSource, defaultLimits, readSource} from '../../../src/files/read-source.ts'
import {folderWith} from '../../folder.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array, limits = defaultLimits) => decodeSource(bytes, 'a.md', limits)
const messageOf = (bytes: Uint8Array, limits = defaultLimits) =>
  decode(bytes, limits).problem?.message

describe('texts', () => {
  test.each([
    ['plain', utf8('# Sleep\n'), '# Sleep\n'],
    ['empty', utf8(''), ''],
    ['with a byte order mark', utf8('\uFEFF# Sleep'), '# Sleep'],
    ['with Windows line ends', utf8('a\r\nb\r\n'), 'a\r\nb\r\n'],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xe9, 0), 'Aé'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x41, 0, 0xe9), 'Aé'],
    ['a second byte order mark is text', utf8('\uFEFF\uFEFFa'), '\uFEFFa']
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({text})
  })

  test('every valid text comes back as it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0') && !/\p{Cs}/u.test(text))
        expect(decode(utf8(text))).toEqual({text})
      })
    )
  })
})

describe('bytes that are no text', () => {
  test('Windows-1252 quotation marks: byte and line are named', () => {
    const bytes = Uint8Array.of(...utf8('# é\n\nthe '), 0x93, ...utf8('best'), 0x94)
    expect(decode(bytes).problem).toEqual({
      path: 'a.md',
      message: 'is not valid UTF-8 at byte 11 (line 3). Save it as UTF-8',
      place: {start: {line: 3, column: 5, offset: 9}, end: {line: 3, column: 5, offset: 9}}
    })
  })

  test.each([
    ['cut off in the middle of a character', Uint8Array.of(0x61, 0xe2, 0x82), /at byte 3 /],
    ['half a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x41), /not valid UTF-16/],
    ['NUL bytes', utf8('a\0b'), /NUL bytes/],
    ['UTF-16 without a mark', Uint8Array.of(0x41, 0, 0x42, 0), /NUL bytes/]
  ])('%s', (_, bytes, message) => {
    expect(messageOf(bytes)).toMatch(message)
  })

  test('the first wrong byte is found wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string(), (before, after) => {
        fc.pre(
          !/\p{Cs}/u.test(before) && !before.startsWith('\uFEFF') && !before.startsWith('\u{FFFE}')
        )
        const head = utf8(before)
        const message = messageOf(Uint8Array.of(...head, 0xff, ...utf8(after)))
        if (head.length > 0) expect(message).toContain(`at byte ${head.length + 1} `)
      })
    )
  })
})

describe('limits', () => {
  test('a 10 MB line is refused at once', () => {
    const root = folderWith({'long.md': 'a'.repeat(10_000_000)})
    expect(readSource(join(root, 'long.md'), 'long.md', defaultLimits).problem?.message).toBe(
      'is 10 MB, more than the limit of 5 MB. Split it, or raise limits.fileSize'
    )
    const raised = {...defaultLimits, fileSize: 20_000_000}
    expect(readSource(join(root, 'long.md'), 'long.md', raised).problem?.message).toBe(
      'has a line of 10,000,000 characters, more than the limit of 1,000,000. Wrap it, move embedded data into a file, or raise limits.lineLength'
    )
  })

  test.each([
    ['ab\ncdefg\nh', {line: 2, column: 1, offset: 3}],
    ['abcdef', {line: 1, column: 1, offset: 0}],
    ['a\rb\rcdefgh', {line: 3, column: 1, offset: 4}]
  ])('the line of %j is named', (text, start) => {
    expect(decode(utf8(text), {fileSize: 100, lineLength: 4}).problem?.place?.start).toEqual(start)
  })

  test('lines up to the limit pass', () => {
    expect(
      decode(utf8('abcd\nefgh\r\nijkl'), {fileSize: 100, lineLength: 4}).problem
    ).toBeUndefined()
  })

  test('a size just over the limit does not read like the limit', () => {
    expect(messageOf(utf8('a'.repeat(1_000_001)), {fileSize: 1_000_000, lineLength: 10})).toMatch(
      /^is 1\.1 MB, more than the limit of 1 MB/
    )
  })
})

test('what cannot be opened is a problem with the reason', () => {
  const root = folderWith({})
  mkdirSync(join(root, 'folder.md'))
  expect(readSource(join(root, 'gone.md'), 'gone.md', defaultLimits).problem).toEqual({
    path: 'gone.md',
    message: 'cannot be read: no such file or folder'
  })
  expect(readSource(join(root, 'folder.md'), 'folder.md', defaultLimits).problem?.message).toBe(
    'cannot be read: it is a folder'
  )
})
