import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readDirectives, reasonFault} from '../../../src/finding/directives.ts'
import {readArticle} from '../../../src/model/read-article.ts'
import {loadEngine} from '../../../src/parse/engines.ts'
import {type Format, parseSource} from '../../../src/parse/parse.ts'

const engine = await loadEngine('remark')

function directivesOf(text: string, format: Format = 'markdown') {
  return readDirectives(
    readArticle({path: 'a.md', text, format}, parseSource(text, format, engine))
  )
}

/** Rule, and the words that it is switched off for. */
function covered(text: string, format?: Format): [rule: string, words: string][] {
  return directivesOf(text, format).suppressions.map(({rule, covers}) => [
    rule,
    text.slice(covers.start, covers.end).trim()
  ])
}

describe('the next line', () => {
  test.each([
    ['below', '<!-- medlint-disable-next-line a -- some reason -->\nOne.\nTwo.\n', 'One.'],
    [
      'after blank lines',
      '<!-- medlint-disable-next-line a -- some reason -->\n\n\nOne.\n\nTwo.\n',
      'One.'
    ],
    [
      'after other comments',
      '<!-- medlint-disable-next-line a -- r -->\n<!-- x\n\ny -->\nOne.\n\nTwo.\n',
      'One.'
    ],
    [
      'with a comment of its own',
      '<!-- medlint-disable-next-line a -- r -->\n\nOne <!-- b --> two.\n',
      'One <!-- b --> two.'
    ],
    ['CR LF', '<!-- medlint-disable-next-line a -- r -->\r\n\r\nOne.\r\nTwo.\r\n', 'One.'],
    ['CR', '<!-- medlint-disable-next-line a -- r -->\rOne.\rTwo.\r', 'One.'],
    [
      'inside a paragraph',
      'Zero <!-- medlint-disable-next-line a -- r --> zero\nOne.\nTwo.',
      'One.'
    ],
    [
      'inside a quotation',
      '> <!-- medlint-disable-next-line a -- r -->\n>\n> One.\n> Two.\n',
      '> One.'
    ],
    ['inside an item', '- <!-- medlint-disable-next-line a -- r -->\n  One.\n- Two.\n', 'One.'],
    ['a heading', '<!-- medlint-disable-next-line a -- r -->\n## One\n\nTwo.\n', '## One'],
    ['nothing', 'Zero.\n\n<!-- medlint-disable-next-line a -- r -->', ''],
    ['only blank lines', 'Zero.\n\n<!-- medlint-disable-next-line a -- r -->\n\n \n', ''],
    [
      'in a comment over three lines',
      '<!--\n  medlint-disable-next-line a -- r\n-->\nOne.\nTwo.\n',
      'One.'
    ]
  ])('%s', (_, text, words) => {
    expect(covered(text)).toEqual([['a', words]])
  })
})

describe('a range', () => {
  test.each([
    [
      'to its end',
      'Zero.\n\n<!-- medlint-disable a -- r -->\n\nOne.\n\n<!-- medlint-enable a -->\n\nTwo.',
      '<!-- medlint-disable a -- r -->\n\nOne.',
      true
    ],
    [
      'to the end of all',
      'Zero.\n\n<!-- medlint-disable a -- r -->\n\nOne.\n\n<!-- medlint-enable -->',
      '<!-- medlint-disable a -- r -->\n\nOne.',
      true
    ],
    [
      'never ended',
      'Zero.\n\n<!-- medlint-disable a -- r -->\n\nOne.',
      '<!-- medlint-disable a -- r -->\n\nOne.',
      false
    ],
    [
      'from the very top',
      '---\nt: 1\n---\n<!-- x -->\n\n<!-- medlint-disable a -- r -->\n\nOne.\n<!-- medlint-enable a -->',
      '---\nt: 1\n---\n<!-- x -->\n\n<!-- medlint-disable a -- r -->\n\nOne.',
      true
    ],
    [
      'in one paragraph',
      'Zero <!-- medlint-disable a -- r --> one <!-- medlint-enable a --> two.',
      '<!-- medlint-disable a -- r --> one',
      true
    ]
  ])('%s', (_, text, words, closed) => {
    const {suppressions} = directivesOf(text)
    expect(covered(text)).toEqual([['a', words]])
    expect(suppressions[0]?.closed).toBe(closed)
  })

  test('each rule has its own', () => {
    const text =
      '<!-- medlint-disable a, b -- r -->\n\nOne.\n\n<!-- medlint-enable a -->\n\nTwo.\n\n<!-- medlint-enable b -->'
    expect(covered(text).map(([rule, words]) => [rule, words.includes('Two')])).toEqual([
      ['a', false],
      ['b', true]
    ])
  })

  test('ends what is open, and names what is not', () => {
    const {idleEnables} = directivesOf('<!-- medlint-enable -->\n\n<!-- medlint-enable a -->')
    expect(idleEnables.map(({rule}) => rule)).toEqual([undefined, 'a'])
  })
})

describe('rules and reason', () => {
  test.each([
    ['a -- the reason', ['a'], 'the reason', false],
    ['a, b -- the reason', ['a', 'b'], 'the reason', false],
    ['a,b b-c -- the reason', ['a', 'b', 'b-c'], 'the reason', false],
    ['a — the reason', ['a'], 'the reason', false],
    ['a – the reason', ['a'], 'the reason', false],
    ['a -- one -- two', ['a'], 'one -- two', false],
    ['a -- over\n two lines', ['a'], 'over two lines', false],
    ['a --', ['a'], '', false],
    ['a', ['a'], '', false],
    ['a the reason', ['a'], '', true],
    ['a, b the reason', ['a', 'b'], '', true],
    ['-- the reason', [], '', false],
    ['', [], '', false]
  ])('%j', (words, rules, reason, stray) => {
    const {suppressions, empty} = directivesOf(`<!-- medlint-disable-next-line ${words} -->\nOne.`)
    expect(suppressions.map(({rule}) => rule)).toEqual(rules)
    expect(empty).toHaveLength(rules.length === 0 ? 1 : 0)
    for (const suppression of suppressions) {
      expect(suppression.reason).toMatchObject({text: reason, stray})
    }
  })

  test('the place of a rule is its name', () => {
    const text = 'One.\n\n<!-- medlint-disable-next-line a, bc -- r -->\nTwo.'
    expect(directivesOf(text).suppressions.map(({at}) => text.slice(at.start, at.end))).toEqual([
      'a',
      'bc'
    ])
  })

  test.each([
    ['', 'missing'],
    ['short', 'short'],
    ['<explanation>', 'placeholder'],
    ['[the reason here]', 'placeholder'],
    ['your reason here', 'placeholder'],
    ['TODO: explain this to the editors', 'placeholder'],
    ['xxxxxxxxxxxxxxxx', 'placeholder'],
    ['----------------', 'placeholder'],
    ['fix this later please', 'placeholder'],
    ['quoted from a patient', undefined],
    ['Zitat einer Patientin', undefined],
    ['患者の言葉をそのまま引用しています', undefined],
    ['see ticket 4711 of the review', undefined]
  ])('reason %j', (reason, fault) => {
    expect(reasonFault(reason)).toBe(fault)
  })
})

describe('what is no directive', () => {
  test.each([
    'Plain <!-- a comment --> text.',
    '<!-- medlint runs every night -->',
    '<!-- medlinting is fun -->',
    '<!-- lint disable a -->',
    '`<!-- medlint-disable a -->`',
    '    <!-- medlint-disable a -->',
    '```html\n<!-- medlint-disable a -->\n```',
    '\\<!-- medlint-disable a -->',
    '---\ntitle: "<!-- medlint-disable a -->"\n---\n'
  ])('%j', (text) => {
    expect(Object.values(directivesOf(text)).flat()).toEqual([])
  })

  test.each([
    ['<!-- medlint-ignore a -->', 'ignore'],
    ['<!-- medlint-disable-line a -- r -->', 'disable-line'],
    ['<!-- medlint disable a -- r -->', ' disable'],
    ['<!-- MEDLINT-DISABLE a -- r -->', 'DISABLE']
  ])('unknown word: %s', (text, word) => {
    expect(directivesOf(text).unknownWords.map((unknown) => unknown.word)).toEqual([word])
  })
})

describe('front matter', () => {
  test.each([
    ['yaml', '---\nmedlint:\n  disable:\n    - rule: a\n      reason: the reason\n---\nOne.'],
    ['yaml, flow', '---\nmedlint: {disable: [{rule: a, reason: the reason}]}\n---\nOne.'],
    ['toml', '+++\n[[medlint.disable]]\nrule = "a"\nreason = "the reason"\n+++\nOne.']
  ])('%s', (_, text) => {
    const {suppressions} = directivesOf(text)
    expect(suppressions).toMatchObject([
      {
        kind: 'file',
        rule: 'a',
        reason: {text: 'the reason'},
        covers: {start: 0, end: text.length + 1}
      }
    ])
    expect(suppressions.map(({at}) => text.slice(at.start, at.end).replaceAll('"', ''))).toEqual([
      'a'
    ])
  })

  test('a list of rules', () => {
    const text =
      '---\nmedlint:\n  disable:\n    - rule: [a, b]\n      reason: the reason\n---\nOne.'
    expect(covered(text).map(([rule]) => rule)).toEqual(['a', 'b'])
  })

  test.each([
    ['medlint: off', ['']],
    ['medlint: {disabled: []}', ['disabled']],
    ['medlint: {disable: hype}', ['disable']],
    ['medlint: {disable: [hype]}', ['disable[0]']],
    ['medlint: {disable: [{rule: a, why: because}]}', ['disable[0].why']]
  ])('%s', (yaml, keys) => {
    expect(directivesOf(`---\n${yaml}\n---\nOne.`).unknownKeys.map(({key}) => key)).toEqual(keys)
  })

  test('an entry without a rule', () => {
    expect(directivesOf('---\nmedlint: {disable: [{reason: because}]}\n---\n').empty).toHaveLength(
      1
    )
  })
})

test('every one of many comments counts', () => {
  const text = '<!-- medlint-disable-next-line a -- r -->\n'.repeat(5000)
  expect(directivesOf(text).suppressions).toHaveLength(5000)
})

test('any text in a comment: no crash, and places inside the source', () => {
  const piece = fc.constantFrom(
    'medlint-disable',
    'medlint-disable-next-line',
    'medlint-enable',
    'medlint-x',
    ' ',
    '\n',
    'a',
    'b',
    ',',
    '--',
    '—',
    'reason',
    '<!--',
    '-->',
    '`',
    '> ',
    '- ',
    '\r'
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const text = `<!-- ${pieces.join(' ')} -->\n${pieces.join('')}`
      const directives = directivesOf(text)
      for (const {at, covers} of directives.suppressions) {
        expect(0 <= at.start && at.start < at.end && at.end <= text.length).toBe(true)
        expect(covers.start <= covers.end && covers.end <= text.length + 1).toBe(true)
      }
    })
  )
})
