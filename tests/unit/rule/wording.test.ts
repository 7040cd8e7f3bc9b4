import {describe, expect, test} from 'vitest'
import hypeAbsolute from '../../../rules/hype-absolute.ts'
import hypeHyperbole from '../../../rules/hype-hyperbole.ts'
import hypeProofClaim from '../../../rules/hype-proof-claim.ts'
import hypeSuperlative from '../../../rules/hype-superlative.ts'
import type {ContextStatus} from '../../../src/finding/finding.ts'
import type {Context} from '../../../src/model/article.ts'
import type {Rule} from '../../../src/rule/define-rule.ts'
import {verdictOn} from '../../../src/rule/wording.ts'
import {describeFinding, runRule} from '../../rules/rule-tester.ts'

function lint(rule: Rule, article: string, options: Record<string, unknown> = {}): string[] {
  return runRule(rule, {article, options}).map(describeFinding)
}

describe('the verdict on a context', () => {
  const context = (status: ContextStatus, more: Partial<Context> = {}): Context => ({
    status,
    where: 'sentence',
    doubtful: false,
    also: [],
    ...more
  })

  test.each([
    ['asserted', context('asserted'), 'found'],
    ['quoted and endorsed', context('quoted'), 'found'],
    ['hedged', context('hedged'), 'hedged'],
    ['quoted and hedged', context('quoted', {also: ['hedged']}), 'hedged'],
    ['negated', context('negated'), undefined],
    ['negated, with doubt', context('negated', {doubtful: true}), 'doubtful'],
    ['attributed with distance', context('attributed'), undefined],
    ['quoted with distance', context('attributed', {also: ['quoted']}), undefined],
    ['mentioned', context('mention'), undefined],
    ['hypothetical', context('hypothetical'), undefined],
    ['asked', context('question'), undefined],
    ['asked, with doubt', context('question', {doubtful: true}), undefined],
    ['asked and affirmed', context('asserted', {where: 'answer'}), undefined],
    ['asked and denied', context('negated', {where: 'answer'}), undefined]
  ])('%s', (_, given, verdict) => {
    expect(verdictOn(given, {})).toBe(verdict)
  })

  test('an appeal is one in a question, too', () => {
    expect(verdictOn(context('question'), {asks: true})).toBe('found')
    expect(verdictOn(context('negated'), {asks: true})).toBeUndefined()
  })
})

describe('options', () => {
  test('a wording is allowed for one rule only', () => {
    const article = 'A miracle with no side effects.'
    expect(lint(hypeHyperbole, article, {allow: ['miracle']})).toEqual([])
    expect(lint(hypeAbsolute, article, {allow: ['miracle']})).toEqual([
      '1:16 error no side effects'
    ])
  })

  test('the team’s replacement is offered as advice and as a repair', () => {
    const [finding] = runRule(hypeAbsolute, {
      article: 'It has **No side** effects.',
      options: {replace: {'no side effects': 'few known side effects'}}
    })
    expect(finding?.fix).toBe('Write “few known side effects”.')
    expect(finding?.suggestions).toEqual([{text: 'few known side effects', range: [9, 26]}])
  })

  test('a pattern that cannot be read is named', () => {
    expect(hypeAbsolute.options.terms?.problem(['(glow'])).toContain('")" is missing')
    expect(hypeAbsolute.options.allow?.problem('glow')).toContain('expected a list')
    expect(hypeAbsolute.options.terms?.problem(['<complaint> gone'])).toBeUndefined()
  })
})

describe('grounds', () => {
  test.each([
    [hypeSuperlative, 'The most effective cream.', ['1:5 warning most effective cream']],
    [hypeSuperlative, 'The most effective cream of the four that were tested.', []],
    [hypeSuperlative, 'It is more potent than PRP.', ['1:7 warning more potent than']],
    [hypeSuperlative, 'The most effective cream for scabies is permethrin.', []],
    [hypeSuperlative, 'The most effective cream against scabies remains permethrin.', []],
    [hypeSuperlative, 'The best treatment for a cold is rest.', []],
    [
      hypeSuperlative,
      'The most effective cream for dry skin is our Glowix.',
      ['1:5 warning most effective cream']
    ],
    [
      hypeSuperlative,
      'The most effective cream on the shelf is Glowix.',
      ['1:5 warning most effective cream']
    ],
    [
      hypeSuperlative,
      'The most effective cream for dry skin. It is cheap.',
      ['1:5 warning most effective cream']
    ],
    [hypeProofClaim, 'A clinically proven cream [1].', ['1:3 warning clinically proven']],
    [hypeProofClaim, 'A clinically proven cream[^a].\n\n[^a]: Vale 2020.', []],
    [hypeProofClaim, 'A clinically proven cream, says [a trial](https://example.org).', []],
    [
      hypeProofClaim,
      'A clinically proven cream: see [our shop](/shop).',
      ['1:3 warning clinically proven']
    ],
    [
      hypeProofClaim,
      'A clinically proven cream. See [a trial](https://example.org).',
      ['1:3 warning clinically proven']
    ]
  ])('%#', (rule, article, findings) => {
    expect(lint(rule, article)).toEqual(findings)
  })
})

describe('what is not the article’s own voice', () => {
  test.each([
    'Type `no side effects` to search.',
    'Peels.[^1]\n\n[^1]: Vale. Peels with no side effects. Skin J 2020.',
    '## References\n\n1. Vale. Peels with no side effects. Skin J 2020.',
    'Her book *A Peel with No Side Effects* is out of print.',
    'Read https://example.org/a-peel-with-no-side-effects-for-you now.'
  ])('%s', (article) => {
    expect(lint(hypeAbsolute, article)).toEqual([])
  })

  test('emphasis alone makes no title', () => {
    expect(lint(hypeAbsolute, 'It has *no side effects*.')).toEqual(['1:9 error no side effects'])
  })
})

/** The same wording in every dress: what is matched is what stands in the source. */
describe('forms of one promise', () => {
  test.each([
    ['plain', 'It has no side effects.', '1:8 error no side effects'],
    ['wrapped', 'It has no\nside effects.', '1:8 error no\nside effects'],
    ['CRLF', 'It has no\r\nside effects.', '1:8 error no\r\nside effects'],
    ['bold inside', 'It has no **side** effects.', '1:8 error no **side** effects'],
    ['a link inside', 'It has no [side effects](/a).', '1:8 error no [side effects'],
    ['a no-break space', 'It has no\u00a0side effects.', '1:8 error no\u00a0side effects'],
    ['an entity', 'It has no&nbsp;side effects.', '1:8 error no&nbsp;side effects'],
    ['a soft hyphen', 'It has no side ef\u00adfects.', '1:8 error no side ef\u00adfects'],
    ['hyphens', 'It has no side-effects.', '1:8 error no side-effects'],
    ['capitals', 'IT HAS NO SIDE EFFECTS.', '1:8 error NO SIDE EFFECTS'],
    ['a heading', '## It has no side effects', '1:11 error no side effects'],
    ['a list', '- It has no side effects', '1:10 error no side effects'],
    ['a table', '| A |\n|:--|\n| It has no side effects |', '3:10 error no side effects'],
    ['a block quotation', '> It has no side effects.', '1:10 error no side effects'],
    ['a title', '---\ntitle: It has no side effects\n---\n', '2:15 error no side effects'],
    [
      'a description',
      '---\ndescription: "It has no side effects"\n---\n',
      '2:22 error no side effects'
    ],
    ['alt text', '![It has no side effects](a.png)', '1:10 error no side effects'],
    ['HTML', '<p>It has no side effects.</p>', '1:11 error no side effects']
  ])('%s', (_, article, finding) => {
    expect(lint(hypeAbsolute, article)).toEqual([finding])
  })

  test.each([
    ['a footnote', 'It works.[^1]\n\n[^1]: It has no side effects.'],
    ['smart quotes at a distance', 'It is sold with “no side effects”.'],
    ['a comment', '<!-- It has no side effects. -->'],
    ['a code block', '```\nIt has no side effects.\n```'],
    ['a link target', '[Peels](/it-has-no-side-effects)'],
    ['a slug', '---\nslug: no-side-effects\n---\n']
  ])('%s is left alone', (_, article) => {
    expect(lint(hypeAbsolute, article)).toEqual([])
  })
})

describe('the tone of the whole article', () => {
  const plain = Array.from(
    {length: 30},
    () => 'The nurse weighed the baby and wrote the figure down in the red book.'
  ).join(' ')
  const weak = 'It leaves your skin feeling silky.'

  test('a slogan that stands alone in a long, sober article is a hint', () => {
    expect(lint(hypeHyperbole, `${weak}\n\n${plain}`)).toEqual([
      '1:4 info leaves your skin feeling silky'
    ])
  })

  test('a short text has no tone', () => {
    expect(lint(hypeHyperbole, weak)).toEqual(['1:4 warning leaves your skin feeling silky'])
  })

  test('a slogan in company counts', () => {
    const article = `${weak} It is a miracle. It is a game-changer.\n\n${plain}`
    expect(lint(hypeHyperbole, article)).toEqual([
      '1:4 warning leaves your skin feeling silky',
      '1:44 warning miracle',
      '1:61 warning game-changer'
    ])
  })

  test('a plain exaggeration counts in a sober article, too', () => {
    expect(lint(hypeHyperbole, `It is a miracle.\n\n${plain}`)).toEqual(['1:9 warning miracle'])
  })

  const denials = [
    'It is not a panacea.',
    'Nobody should call it a wonder drug.',
    'The idea that it is a game-changer is a myth.',
    'It is by no means revolutionary.'
  ]

  test('an article that takes many such words back is believed for the rest', () => {
    const article = [...denials, 'It is a miracle.'].join('\n\n')
    expect(lint(hypeHyperbole, article)).toEqual(['9:9 info miracle'])
    const [finding] = runRule(hypeHyperbole, {article})
    expect(finding?.message).toContain('takes many such words back')
  })

  test('a denial or two do not make a sceptic', () => {
    const article = [...denials.slice(1), 'It is a miracle.'].join('\n\n')
    expect(lint(hypeHyperbole, article)).toEqual(['7:9 warning miracle'])
  })

  test('questions take nothing back', () => {
    const questions = Array.from({length: 5}, (_, index) => `Is drug ${index} a miracle?`)
    const article = [...questions, 'It is a miracle.'].join('\n\n')
    expect(lint(hypeHyperbole, article)).toEqual(['11:9 warning miracle'])
  })
})
