import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {splitSentences} from '../../../src/text/sentences.ts'

const separators: Record<string, string> = {' | ': ' ', '|': '', ' ¶ ': '\n', ' ¶¶ ': '\n\n'}

/** Reads the notation that the head of the data file explains. */
function readCase(line: string): {text: string; sentences: string[]} {
  const parts = line.replaceAll('\\n', '\n').split(/( \| |\|| ¶¶? )/)
  const text = parts.map((part, index) => (index % 2 ? separators[part] : part)).join('')
  return {text, sentences: parts.filter((_, index) => index % 2 === 0)}
}

const cases = readFileSync(new URL('../../data/sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({start, end}) => text.slice(start, end))
}

describe('splitSentences', () => {
  it('has a good number of cases', () => {
    expect(cases.length).toBeGreaterThan(110)
  })

  it.each(cases)('%s', (line) => {
    const {text, sentences} = readCase(line)
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it.each([
    ['the empty text', '', []],
    ['white space', ' \n\t\u00a0', []],
    ['a lone stop', '.', ['.']],
    ['a text that ends in the middle', 'It helps. And', ['It helps.', 'And']],
    ['white space around sentences', '  It helps.\u00a0 Really.\n', ['It helps.', 'Really.']]
  ])('copes with %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it('covers every character but white space, in order, with trimmed spans', () => {
    const piece = fc.constantFrom(
      'It helps',
      'dr',
      'Dr',
      ' ',
      '. ',
      '.',
      '!',
      '?',
      '…',
      '\n',
      '"',
      '”',
      '(',
      ')',
      '[1]',
      '2',
      'A',
      '🎉',
      '\u00a0',
      'U.S',
      ','
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const span of splitSentences(text)) {
          expect(text.slice(end, span.start).trim()).toBe('')
          const sentence = text.slice(span.start, span.end)
          expect(sentence).toBe(sentence.trim())
          expect(sentence).not.toBe('')
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      })
    )
  })

  const runs = [
    '-',
    'a',
    'A',
    '(',
    '[',
    '"',
    '“',
    '”',
    "'",
    '\n',
    ' ',
    'A. ',
    'a.b.',
    '.',
    '. ',
    '!',
    '?\n',
    '…',
    '. . ',
    '.[1]',
    '.1',
    '.1,1',
    '.🎉',
    'Zm9vYmFy',
    '1. ',
    'a\n',
    'e.g. ',
    '.”',
    '. [',
    ' [1] ',
    '\u0301',
    '.(',
    '“Hi!” Dr. ',
    'x.Y',
    'vitamin C. '
  ]

  // A scan that looks back over the run, or ahead, would not come to an end here.
  it.each(runs)('comes to the end of a run of %j', (run) => {
    const text = `It helps.${run.repeat(Math.ceil(1_000_000 / run.length))}. The end.`
    expect(splitSentences(text).at(-1)?.end).toBe(text.length)
  })
})
