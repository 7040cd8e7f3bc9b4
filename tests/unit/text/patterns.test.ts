import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {inflections} from '../../../src/text/patterns/parse.ts'
import {PatternError, Patterns, samples} from '../../../src/text/patterns.ts'
import {tokenize} from '../../../src/text/tokens.ts'

const lists = {
  amplifier: ['truly', 'highly', 'out of this world'],
  result: ['result~', 'weight loss', '<amplifier> glow']
}

/** What a pattern matches in a text, as the words between first and last token. */
function found(pattern: string, text: string, barriers: string[] = []): string[] {
  const tokens = tokenize(text)
  return new Patterns([pattern], lists, barriers)
    .match(tokens)
    .map(({first, end}) => text.slice(tokens.starts[first], tokens.ends[end - 1]))
}

describe('the pattern language', () => {
  test.each([
    ['a word', 'miracle', 'A Miracle!', ['Miracle']],
    ['a word is no part of a word', 'cure', 'The cured curette', []],
    [
      'inflections',
      'guarantee~',
      'guarantees, guaranteed and guaranteeing',
      ['guarantees', 'guaranteed', 'guaranteeing']
    ],
    [
      'letters to choose from',
      'revolutioni[sz]e~',
      'revolutionised or revolutionizing',
      ['revolutionised', 'revolutionizing']
    ],
    ['several words', 'side effects', 'many side  effects', ['side  effects']],
    ['a hyphen is a space, in the text', 'risk free', 'a risk-free plan', ['risk-free']],
    ['a hyphen is a space, in the pattern', 'risk-free', 'a risk free plan', ['risk free']],
    ['a no-break space is a space', 'risk free', 'a risk\u00a0free plan', ['risk\u00a0free']],
    [
      'alternatives',
      '(cure|holy grail) of',
      'holy grail of, cure of',
      ['holy grail of', 'cure of']
    ],
    [
      'alternatives without brackets',
      'cure|holy grail',
      'a cure, the holy grail',
      ['cure', 'holy grail']
    ],
    [
      'alternatives in alternatives',
      '(a (b|c d)|e) f',
      'a b f; a c d f; e f; a f',
      ['a b f', 'a c d f', 'e f']
    ],
    ['an optional word', 'very? safe', 'safe. very safe', ['safe', 'very safe', 'safe']],
    [
      'an optional group',
      'no (known|serious)? risks',
      'no risks, no known risks',
      ['no risks', 'no known risks']
    ],
    [
      'a list',
      '<amplifier> new',
      'highly new, out of this world new',
      ['highly new', 'out of this world new']
    ],
    [
      'a list in a list',
      'great <result>',
      'great truly glow, great weight loss',
      ['great truly glow', 'great weight loss']
    ],
    ['a number', '<number> times', '10 times, 1,000 times, ten times', ['10 times', '1,000 times']],
    ['a number first and a symbol', '100 % safe', 'it is 100% safe', ['100% safe']],
    [
      'up to some words between',
      'results ..2 days',
      'results in two days; results in just two days; results days',
      ['results in two days', 'results days']
    ],
    [
      'words between may have commas',
      'safe ..2 drug',
      'a safe, gentle drug',
      ['safe, gentle drug']
    ],
    [
      'words between have no barrier',
      'fat ..3 gone',
      'fat is not gone, fat is really gone',
      ['fat is really gone']
    ],
    ['a comma is a border', 'safe effective', 'safe, effective', []],
    [
      'a comma where the pattern has one',
      'safe , effective',
      'safe, effective or safe effective',
      ['safe, effective', 'safe effective']
    ],
    ['a full stop is a border', 'safe ..3 effective', 'It is safe. It is effective.', []],
    ['a colon is a border', 'safe , effective', 'safe: effective', []],
    ['the start', '^ no more', 'No more pain. Take no more', ['No more']],
    [
      'the end',
      'absolutely $',
      'Absolutely. Absolutely not. It is, absolutely',
      ['Absolutely', 'absolutely']
    ],
    ['the end inside a group', '(yes $|no way)', 'yes, no way. Yes.', ['no way', 'Yes']],
    [
      'the longest',
      'life changing (results|results ever)?',
      'life-changing results ever',
      ['life-changing results ever']
    ],
    ['curly apostrophes', "can't", 'it can’t fail', ['can’t']],
    ['white space and lines in the pattern', 'side\n   effects', 'side effects', ['side effects']]
  ])('%s', (_, pattern, text, expected) => {
    expect(found(pattern, text, ['not'])).toEqual(expected)
  })

  test.each([
    ['(a', '")" is missing'],
    ['a)', 'unexpected ")"'],
    ['a |', 'nothing to match'],
    ['?', '"?" follows nothing'],
    ['<treatment>', 'no list <treatment>'],
    ['a * b', 'unexpected "*"'],
    ['a?', 'matches nothing at all'],
    ['', 'nothing to match']
  ])('%j cannot be read', (pattern, message) => {
    expect(() => new Patterns([pattern], lists)).toThrow(PatternError)
    expect(() => new Patterns([pattern], lists)).toThrow(message)
  })

  test.each([
    ['cure', ['cure', 'cures', 'cured', 'curing']],
    ['guarantee', ['guarantee', 'guarantees', 'guaranteed', 'guaranteeing']],
    ['melt', ['melt', 'melts', 'melted', 'melting']],
    ['purify', ['purify', 'purifies', 'purified', 'purifying']],
    ['flush', ['flush', 'flushes', 'flushed', 'flushing']],
    ['stop', ['stop', 'stops', 'stoped', 'stoping', 'stopped', 'stopping']],
    ['boy', ['boy', 'boys', 'boyed', 'boying']]
  ])('inflects %s', (word, forms) => {
    expect(inflections(word)).toEqual(forms)
  })
})

describe('many patterns', () => {
  test('each says which it was', () => {
    const patterns = new Patterns(['miracle', 'miracle cure', 'cure for <number>', 'cure'])
    const matches = patterns.match(tokenize('A miracle cure for 7 ills.'))
    expect(matches).toEqual([
      {pattern: 0, first: 1, end: 2},
      {pattern: 1, first: 1, end: 3},
      {pattern: 3, first: 2, end: 3},
      {pattern: 2, first: 2, end: 5}
    ])
  })

  test('an automaton can be used again, on a shorter text', () => {
    const patterns = new Patterns(['a b', 'b c'])
    expect(patterns.match(tokenize('a b c'))).toHaveLength(2)
    expect(patterns.match(tokenize('b'))).toEqual([])
    expect(patterns.match(tokenize(''))).toEqual([])
  })
})

test('samples name every alternative once', () => {
  expect(samples('(a|b c) ..2 d? (<amplifier>|<number>)', lists)).toEqual([
    'a d truly',
    'b c d truly',
    'a truly',
    'a d 3'
  ])
})

const words = ['a', 'b', 'c']
const atom = fc.constantFrom(...words, '(a|b c)', '(b|c)?', 'a?', '..1', '..2')
const sequence = fc
  .array(atom, {minLength: 1, maxLength: 4})
  .map((atoms) => ['c', ...atoms, 'a'].join(' '))

/** The same language as a regular expression over words. */
function expression(pattern: string): RegExp {
  const source = pattern
    .split(/ (?![^(]*\))/)
    .map((item) => {
      const skip = /^\.\.(\d)$/.exec(item)
      if (skip) return `(?:\\w )${`{0,${skip[1]}}`}`
      const optional = item.endsWith('?') ? '?' : ''
      const options = item.replace(/[()?]/g, '').split('|')
      return `(?:${options.map((option) => `${option} `).join('|')})${optional}`
    })
    .join('')
  return new RegExp(`(?<=^|\\s)${source}`)
}

test('patterns agree with regular expressions', () => {
  fc.assert(
    fc.property(
      fc.array(sequence, {minLength: 1, maxLength: 5}),
      fc.array(fc.constantFrom(...words, 'x'), {maxLength: 14}),
      (patterns, text) => {
        const matches = new Patterns(patterns).match(tokenize(text.join(' ')))
        patterns.forEach((pattern, index) => {
          const expected = expression(pattern).test(`${text.join(' ')} `)
          expect(matches.some((match) => match.pattern === index)).toBe(expected)
        })
      }
    ),
    {numRuns: 400}
  )
})

test('a long text that almost matches everywhere has no match', () => {
  const patterns = new Patterns(['a ..2 a ..2 b', 'a? b? c'])
  expect(Array.from(patterns.match(tokenize('a '.repeat(400_000))))).toEqual([])
})
