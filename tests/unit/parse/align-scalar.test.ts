import fc from 'fast-check'
import {parse as parseToml} from 'smol-toml'
import {describe, expect, it} from 'vitest'
import {Document, isScalar, parseDocument, Scalar} from 'yaml'
import {alignScalar} from '../../../src/parse/align-scalar.ts'

/** The segments as `[value text, source text]`, after checking that they cover the value in order. */
function pairs(
  source: string,
  span: {start: number; end: number},
  value: string
): [string, string][] {
  const segments = alignScalar(source, span, value)
  let at = 0
  let place = span.start
  for (const segment of segments) {
    expect(segment.value).toBe(at)
    expect(segment.length).toBeGreaterThan(0)
    expect(segment.source).toBeGreaterThanOrEqual(place)
    at += segment.length
    place = segment.source + segment.sourceLength
    const from = source.slice(segment.source, place)
    if (segment.length === segment.sourceLength && segment.length > 1) {
      expect(from).toBe(value.slice(segment.value, at))
    }
  }
  expect(at).toBe(value.length)
  expect(place).toBeLessThanOrEqual(span.end)
  return segments.map(({value: start, source: from, length, sourceLength}) => [
    value.slice(start, start + length),
    source.slice(from, from + sourceLength)
  ])
}

function yamlPairs(text: string): [string, string][] {
  const source = `key: ${text}\nnext: 1\n`
  const document = parseDocument(source)
  const scalar = document.get('key', true) as Scalar
  const [start, end] = scalar.range as [number, number, number]
  return pairs(source, {start, end}, scalar.value as string)
}

describe('alignScalar', () => {
  it.each<[string, string, [string, string][]]>([
    ['plain', 'iron in food', [['iron in food', 'iron in food']]],
    [
      'plain, folded',
      'iron in  \n  food',
      [
        ['iron in', 'iron in'],
        [' ', '  \n  '],
        ['food', 'food']
      ]
    ],
    [
      'plain, folded over a blank line',
      'iron\n\n  food',
      [
        ['iron', 'iron'],
        ['\n', '\n\n  '],
        ['food', 'food']
      ]
    ],
    [
      'single quotes',
      "'it''s iron'",
      [
        ['it', 'it'],
        ["'", "''"],
        ['s iron', 's iron']
      ]
    ],
    [
      'double quotes',
      '"a \\"b\\" \\u00e4\\t\\x41"',
      [
        ['a ', 'a '],
        ['"', '\\"'],
        ['b', 'b'],
        ['"', '\\"'],
        [' ', ' '],
        ['ä', '\\u00e4'],
        ['\t', '\\t'],
        ['A', '\\x41']
      ]
    ],
    [
      'double quotes with a wide escape',
      '"\\U0001F600!"',
      [
        ['😀', '\\U0001F600'],
        ['!', '!']
      ]
    ],
    [
      'double quotes, folded',
      '"iron\n  in\\\n   food"',
      [
        ['iron', 'iron'],
        [' ', '\n  '],
        ['in', 'in'],
        ['food', 'food']
      ]
    ],
    [
      'literal',
      '|\n  iron\n  food\n',
      [
        ['iron', 'iron'],
        ['\n', '\n  '],
        ['food', 'food'],
        ['\n', '\n']
      ]
    ],
    [
      'literal, deeper lines',
      '|-\n  a\n    b\n\n  c',
      [
        ['a', 'a'],
        ['\n', '\n  '],
        ['  b', '  b'],
        ['\n\n', '\n\n  '],
        ['c', 'c']
      ]
    ],
    [
      'folded',
      '>-\n  iron\n  in\n\n  food\n',
      [
        ['iron', 'iron'],
        [' ', '\n  '],
        ['in', 'in'],
        ['\n', '\n\n  '],
        ['food', 'food']
      ]
    ],
    [
      'folded with a comment in its head',
      '> # note\n  a\n  b\n',
      [
        ['a', 'a'],
        [' ', '\n  '],
        ['b', 'b'],
        ['\n', '\n']
      ]
    ],
    [
      'an anchor and a tag before the value',
      '!!str &x "a\\n"',
      [
        ['a', 'a'],
        ['\n', '\\n']
      ]
    ]
  ])('maps %s scalars', (_, text, expected) => {
    expect(yamlPairs(text)).toEqual(expected)
  })

  it.each<[string, string, [string, string][]]>([
    [
      'basic',
      '"a\\tb"',
      [
        ['a', 'a'],
        ['\t', '\\t'],
        ['b', 'b']
      ]
    ],
    ['literal', "'a\\tb'", [['a\\tb', 'a\\tb']]],
    [
      'multi-line basic',
      '"""\na "b"\nc \\\n  d"""',
      [
        ['a "b"\nc ', 'a "b"\nc '],
        ['d', 'd']
      ]
    ],
    ['multi-line literal', "'''\na 'b'\n  c'''", [["a 'b'\n  c", "a 'b'\n  c"]]],
    ['empty', '""', []]
  ])('maps %s TOML strings', (_, text, expected) => {
    const source = `key = ${text}\n`
    const value = parseToml(source).key as string
    expect(pairs(source, {start: 6, end: 6 + text.length}, value)).toEqual(expected)
  })

  it('maps what it cannot follow as a whole', () => {
    expect(alignScalar('abc xyz', {start: 0, end: 7}, 'abc QQ')).toEqual([
      {value: 0, source: 0, length: 4, sourceLength: 4},
      {value: 4, source: 4, length: 2, sourceLength: 3}
    ])
  })

  it('covers every value that the YAML printer writes, in every style', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'iron',
        'it’s',
        '"x"',
        "it's",
        'a: b',
        '#c',
        '😀',
        '\\',
        'ä',
        '  ',
        '\n',
        '\n\n',
        '- d',
        '\t'
      ),
      fc.string({maxLength: 12})
    )
    const styles = [
      Scalar.PLAIN,
      Scalar.QUOTE_SINGLE,
      Scalar.QUOTE_DOUBLE,
      Scalar.BLOCK_FOLDED,
      Scalar.BLOCK_LITERAL
    ] as const
    fc.assert(
      fc.property(
        fc.array(word, {maxLength: 20}),
        fc.constantFrom(...styles),
        fc.boolean(),
        (words, style, crlf) => {
          const scalar = new Scalar(words.join(' '))
          scalar.type = style
          const printed = new Document({outer: {key: scalar}}).toString({lineWidth: 30})
          const source = crlf ? printed.replaceAll('\n', '\r\n') : printed
          const read = parseDocument(source).getIn(['outer', 'key'], true)
          if (!isScalar(read) || typeof read.value !== 'string') return
          const [start, end] = read.range as [number, number, number]
          pairs(source, {start, end}, read.value)
        }
      ),
      {numRuns: 1000}
    )
  })

  it('finds the words of a value at their place, in every style', () => {
    const words = fc.array(fc.constantFrom('iron', 'food', "it's", 'ä', '"', '\\', 'miracle'), {
      minLength: 1,
      maxLength: 25
    })
    const styles = [
      Scalar.PLAIN,
      Scalar.QUOTE_SINGLE,
      Scalar.QUOTE_DOUBLE,
      Scalar.BLOCK_FOLDED,
      Scalar.BLOCK_LITERAL
    ] as const
    fc.assert(
      fc.property(words, fc.constantFrom(...styles), (list, style) => {
        const scalar = new Scalar(`${list.join(' ')} CURE ${list.join('\n')}`)
        scalar.type = style
        const source = new Document({outer: {key: scalar}}).toString({lineWidth: 30})
        const read = parseDocument(source).getIn(['outer', 'key'], true) as Scalar<string>
        const [start, end] = read.range as [number, number, number]
        const at = read.value.indexOf('CURE')
        const segment = alignScalar(source, {start, end}, read.value).findLast(
          ({value}) => value <= at
        )
        expect(segment?.length).toBe(segment?.sourceLength)
        const place = (segment?.source ?? 0) + at - (segment?.value ?? 0)
        expect(source.slice(place, place + 4)).toBe('CURE')
      }),
      {numRuns: 500}
    )
  })

  it.each([
    ['blanks', ' '.repeat(400_000)],
    ['line ends', 'a\n'.repeat(200_000)],
    ['escapes', '\\"'.repeat(200_000)]
  ])('maps %s to the end', (_, body) => {
    const ends = [`"${body}"`, `|\n ${body}`].map((source) => {
      const last = alignScalar(source, {start: 0, end: source.length}, body).at(-1)
      return last && last.value + last.length
    })
    expect(ends).toEqual([body.length, body.length])
  })
})
