import {describe, expect, test} from 'vitest'
import {rules} from '../../../rules/index.ts'
import {readArticle} from '../../../src/model/read-article.ts'
import {loadEngine} from '../../../src/parse/engines.ts'
import {runRules} from '../../../src/rule/run.ts'

const engine = await loadEngine('remark')
const hype = rules.filter(({id}) => id.startsWith('hype-'))

function lint(text: string): string[] {
  const article = readArticle({path: 'a.md', text, format: 'markdown'}, engine.parse(text))
  const run = {rules: hype, settings: {}, site: undefined, asOf: '2026-01-01'}
  return runRules(article, run).findings.map(({severity, matched}) => `${severity} ${matched}`)
}

/** Wordings of several rules, with what is reported when they are asserted. */
const wordings: [string, string][] = [
  ['a miracle cure', 'warning miracle cure'],
  ['a breakthrough', 'warning breakthrough'],
  ['a superfood', 'warning superfood'],
  ['a game-changer', 'warning game-changer'],
  ['a magic bullet', 'warning magic bullet'],
  ['the holy grail', 'warning holy grail'],
  ['revolutionary', 'warning revolutionary'],
  ['life-changing', 'warning life-changing'],
  ['guaranteed', 'error guaranteed'],
  ['completely safe', 'error completely safe'],
  ['100% effective', 'error 100% effective'],
  ['free of side effects', 'error free of side effects'],
  ['clinically proven', 'warning clinically proven'],
  ['the most effective treatment', 'warning most effective treatment']
]

const asserting = [
  'It is not only affordable but _.',
  'Doctors agree: it is _.',
  'Our cream is _.',
  'At last, this serum is _.',
  'There is no doubt that it is _.'
]

const silencing = [
  'It is not _.',
  'It isn’t _.',
  'It is hardly _.',
  'It is far from _.',
  'It has never been _.',
  'No doctor would call it _.',
  'There is no evidence that it is _.',
  'It is neither new nor _.',
  'Nobody has shown that it is _.',
  'Is it _?',
  'Is it _? No.',
  'Sellers claim that it is _.',
  'It is marketed as _.',
  'Critics doubt that it is _.',
  'It would be wrong to call it _.',
  'Beware of products that claim to be _.',
  'Do not believe that it is _.',
  'It has yet to be shown to be _.',
  'The idea that it is _ is a myth.',
  'It was once hailed as _, but trials failed.',
  'Contrary to what adverts say, it is not _.',
  'It is wrongly described as _.',
  'It cannot be called _.',
  'Few experts think it is _.'
]

describe.each(wordings)('%s', (wording, finding) => {
  test.each(asserting)('is reported: %s', (frame) => {
    expect(lint(frame.replace('_', wording))).toEqual([finding])
  })

  test.each(silencing)('is left alone: %s', (frame) => {
    expect(lint(frame.replace('_', wording))).toEqual([])
  })
})
