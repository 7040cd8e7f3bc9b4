import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {lintFiles} from '../../src/lint.ts'
import {loadEngine} from '../../src/parse/engines.ts'
import type {Engine, Format} from '../../src/parse/parse.ts'
import {githubFlavour} from '../../src/site/flavours/github.ts'
import {buildSiteIndex} from '../../src/site/site-index.ts'

const folder = 'fixtures/articles'
const articles = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 6_000))

/** UTF-16 code units of a large text, and milliseconds of CPU that one may take. */
const size = 100_000
const limit = 1_000

/** Characters and markup that upset readers of text. */
const splinters = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\ufeff',
  '\u2028',
  '\u200b',
  '\ud83d',
  '\udc00',
  '👩‍⚕️',
  'e\u0301\u0301',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '---\n',
  '```',
  '~~~\n',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<details><summary>',
  '[',
  '](',
  '![',
  '[^1]',
  '[^1]: ',
  '|',
  '| --- |',
  '*',
  '**',
  '_',
  '`',
  '> ',
  '- ',
  '1. ',
  '# ',
  '$',
  '{',
  '{/*',
  '*/}',
  '&amp;',
  '&#0;',
  '\\',
  '<!-- medlint-disable hype-absolute -- quoted from a patient -->',
  '<script type="application/ld+json">{',
  'A. '.repeat(30),
  '-'.repeat(80),
  '('.repeat(40)
]

const article = fc.constantFrom(...articles)
const place = fc.double({min: 0, max: 1, noNaN: true})
const at = (text: string, share: number) => Math.floor(text.length * share)

type Change = (text: string) => string
const change: fc.Arbitrary<Change> = fc.oneof(
  place.map(
    (share): Change =>
      (text) =>
        text.slice(0, at(text, share))
  ),
  place.map(
    (share): Change =>
      (text) =>
        text.slice(at(text, share))
  ),
  fc.tuple(place, place).map(
    ([from, to]): Change =>
      (text) => {
        const part = text.slice(at(text, from), at(text, from) + 300)
        return text.slice(0, at(text, to)) + part + text.slice(at(text, to))
      }
  ),
  fc.tuple(article, place, place).map(
    ([other, from, to]): Change =>
      (text) =>
        text.slice(0, at(text, to)) +
        other.slice(at(other, from), at(other, from) + 500) +
        text.slice(at(text, to))
  ),
  fc.tuple(fc.constantFrom(...splinters), place).map(
    ([splinter, share]): Change =>
      (text) =>
        text.slice(0, at(text, share)) + splinter + text.slice(at(text, share))
  ),
  fc.tuple(fc.constantFrom(...splinters), fc.integer({min: 2, max: 60})).map(
    ([splinter, times]): Change =>
      (text) =>
        `${splinter.repeat(times)}\n\n${text}`
  ),
  place.map(
    (share): Change =>
      (text) => {
        const index = at(text, share)
        return text.slice(0, index) + text.slice(index + 1)
      }
  ),
  fc.constant<Change>((text) => text.replaceAll('\n', '\r\n')),
  fc.constant<Change>((text) => text.replaceAll('\n', ' '))
)

const mutant = fc
  .tuple(article, fc.array(change, {minLength: 1, maxLength: 6}))
  .map(([text, changes]) => changes.reduce((result, apply) => apply(result), text).slice(0, 20_000))

/** The same again and again, to the size that the time is promised for. */
const large = mutant
  .filter((text) => text !== '')
  .map((text) => text.repeat(Math.ceil(size / text.length)).slice(0, size))

function check(text: string, format: Format, engine: Engine): number {
  const started = process.cpuUsage()
  const {files} = lintFiles({
    files: [{path: 'a.md', text, format}],
    engine,
    rules,
    rulesFor: () => ({}),
    asOf: '2026-01-01',
    site: {
      pathOf: (path) => path,
      options: {},
      index: (pages) => buildSiteIndex(pages, {files: ['a.md']}, githubFlavour())
    }
  })
  const {user, system} = process.cpuUsage(started)
  const [file] = files
  // Nesting beyond the limit is refused in words; nothing else is.
  const defects = (file?.problems ?? []).filter(({message}) => message.includes('defect'))
  expect(defects).toEqual([])
  for (const {place: found, matched, suggestions, related} of file?.findings ?? []) {
    expect(text.slice(found.start.offset, found.end.offset)).toBe(matched)
    for (const {range} of suggestions) {
      expect(0 <= range[0] && range[0] <= range[1] && range[1] <= text.length).toBe(true)
    }
    for (const other of related) expect(other.place.end.offset).toBeLessThanOrEqual(text.length)
  }
  return (user + system) / 1000
}

/** Milliseconds of processor time; a machine that is busy may slow down one run, not three. */
function timeOf(text: string, format: Format, engine: Engine): number {
  let fastest = check(text, format, engine)
  for (let more = 0; more < 2 && fastest >= limit; more += 1) {
    fastest = Math.min(fastest, check(text, format, engine))
  }
  return fastest
}

const runs = Number(process.env.MEDLINT_FUZZ_RUNS ?? 60)
const longest = 300_000 + runs * 2_000

describe.each(['remark', 'native'] as const)('engine %s', async (name) => {
  const engine = await loadEngine(name).catch(() => undefined)

  test.runIf(engine).each(['markdown', 'mdx', 'text'] as const)(
    'mutated articles as %s: no crash, places valid, in time',
    (format) => {
      fc.assert(
        fc.property(mutant, (text) => {
          expect(timeOf(text, format, engine as Engine)).toBeLessThan(limit)
        }),
        {numRuns: runs}
      )
    },
    longest
  )
})

describe('large texts', async () => {
  // The reference engine alone takes longer for some of them.
  const engine = await loadEngine('native').catch(() => undefined)

  test.runIf(engine).each(['markdown', 'mdx', 'text'] as const)(
    'as %s: in time',
    (format) => {
      fc.assert(
        fc.property(large, (text) => {
          expect(timeOf(text, format, engine as Engine)).toBeLessThan(limit)
        }),
        {numRuns: Math.ceil(runs / 20)}
      )
    },
    longest
  )
})
