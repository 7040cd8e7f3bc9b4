import fc from 'fast-check'
import {expect, test} from 'vitest'
import {codeFrame, excerpt} from '../../../src/report/code-frame.ts'
import {displayWidth} from '../../../src/report/width.ts'
import {LineIndex} from '../../../src/text/place.ts'
import {finding} from './golden.ts'

function draw(source: string, words: string, {width = 60, section = [] as string[]} = {}): string {
  const frame = codeFrame(finding(source, {words, section}), source, width)
  return frame
    ? `\n${frame.trail}${frame.before}${frame.matched}${frame.after}|\n${frame.caret}`
    : 'no frame'
}

const long = `${'Nothing is known about it so far. '.repeat(20)}It is a miracle, they say. ${'More follows here. '.repeat(20)}`

test('a caret stands under the words', () => {
  expect(draw('It is a cure, they say.', 'a cure')).toMatchInlineSnapshot(`
    "
    It is a cure, they say.|
          ^^^^^^"
  `)
})

test('a paragraph of many hundred characters is shown as a window', () => {
  expect(draw(long, 'a miracle')).toMatchInlineSnapshot(`
    "
    … about it so far. It is a miracle, they say. More …|
                             ^^^^^^^^^"
  `)
  expect(draw(`The miracle. ${long}`, 'The miracle')).toMatchInlineSnapshot(`
    "
    The miracle. Nothing is known about it so far. Nothing is …|
    ^^^^^^^^^^^"
  `)
  expect(draw(`${long}\nsecond line`, long.slice(-20).trim())).toMatchInlineSnapshot(`
    "
    … miracle, they say. More follows here. More follows here. …|
                         ^^^^^^^^^^^^^^^^^^"
  `)
})

test.each([
  ['emoji', '👩‍⚕️👍🏽 says: a cure!', 'a cure', 11],
  ['flags', '🇫🇷 and 🇩🇪: cure', 'cure', 11],
  ['wide characters', '光療法は cure', 'cure', 9],
  ['combining marks', 'nai\u0308ve cafe\u0301 cure', 'cure', 11],
  ['tabs inside', 'a\tb\tcure', 'cure', 4],
  ['indentation is left out', '\t  - cure', 'cure', 2],
  ['a second line', 'first line\r\nsecond cure', 'cure', 7],
  ['lone carriage returns', 'first\rsecond cure', 'cure', 7],
  ['zero-width characters', 'a\u200b\u2060b cure', 'cure', 3]
])('%s do not move the caret', (_name, source, words, columns) => {
  const frame = codeFrame(finding(source, {words}), source, 80)
  expect(frame?.caret).toBe(' '.repeat(columns) + '^'.repeat(words.length))
})

test('words across lines are joined, as a reader reads them', () => {
  expect(
    draw('It promises a\r\n    lasting\ncure for all.\nNext.', 'a\r\n    lasting\ncure')
  ).toMatchInlineSnapshot(`
    "
    It promises a lasting cure for all.|
                ^^^^^^^^^^^^^^"
  `)
})

test('words longer than the line keep both ends', () => {
  const source = `Before. ${'alpha beta gamma delta '.repeat(200)}omega. After.`
  expect(draw(source, source.slice(8, -7), {width: 50})).toMatchInlineSnapshot(`
    "
    alpha beta gamma delta a … beta gamma delta omega.|
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
  `)
})

test.each([
  ['one heading', ['Risks'], 'It cures.'],
  ['two headings', ['Treatment', 'Risks'], 'It cures.'],
  [
    'more than fit',
    ['Everything about light therapy', 'What the trials found', 'Risks'],
    'It cures.'
  ],
  [
    'one that does not fit',
    ['Everything that anybody ever wrote about light therapy'],
    'It cures.'
  ],
  ['words in a heading', ['Treatment', 'How it cures'], '## How it cures']
])('headings above: %s', (_name, section, source) => {
  expect(draw(source, 'cures', {section})).toMatchSnapshot()
})

test('a finding without words has no frame', () => {
  expect(draw('Text', '')).toBe('no frame')
  expect(draw('a\n\nb', '\n\n')).toBe('no frame')
})

test('the window never exceeds its width, and the caret is as wide as the words', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', ' ', '光', '👍🏽', 'e\u0301', '\t', '\n', 'word ', '\u0000')
  })
  fc.assert(
    fc.property(
      texts,
      fc.string({minLength: 1}),
      texts,
      fc.integer({min: 40, max: 120}),
      (before, words, after, width) => {
        const source = before + words + after
        const span = {start: before.length, end: before.length + words.length}
        const place = new LineIndex(source).place(span)
        const frame = codeFrame(
          {...finding('x', {words: 'x', section: ['光療法', 'A heading']}), place},
          source,
          width
        )
        if (!frame) return
        expect(
          displayWidth(frame.trail + frame.before + frame.matched + frame.after)
        ).toBeLessThanOrEqual(width)
        expect(frame.caret.indexOf('^')).toBe(
          displayWidth(frame.matched) > 0 ? displayWidth(frame.trail + frame.before) : -1
        )
        expect(frame.caret.trimStart().length).toBe(displayWidth(frame.matched))
      }
    )
  )
})

test('a line of ten million characters costs no more than its window', () => {
  const source = `${'x'.repeat(5_000_000)} a cure ${'x'.repeat(5_000_000)}`
  const one = finding(source, {words: 'a cure'})
  for (let i = 0; i < 5000; i++) expect(codeFrame(one, source, 100)?.matched).toBe('a cure')
})

test('an excerpt is quoted, on one line, and fits', () => {
  expect(excerpt('a\n  long sentence here', 0, 22, 12)).toBe('"a long se…"')
  expect(excerpt('short', 0, 5, 12)).toBe('"short"')
  expect(excerpt('short', 2, 2, 12)).toBe('')
})
