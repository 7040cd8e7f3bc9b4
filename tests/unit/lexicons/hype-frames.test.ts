import {describe, expect, test} from 'vitest'
import {rules} from '../../../rules/index.ts'
import type {Finding} from '../../../src/finding/finding.ts'
import {readArticle} from '../../../src/model/read-article.ts'
import {loadEngine} from '../../../src/parse/engines.ts'
import {runRules} from '../../../src/rule/run.ts'

const engine = await loadEngine('remark')
const hype = rules.filter(({id}) => id.startsWith('hype-'))

function lint(text: string): Finding[] {
  const article = readArticle({path: 'a.md', text, format: 'markdown'}, engine.parse(text))
  return runRules(article, {rules: hype, settings: {}, site: undefined, asOf: '2026-01-01'})
    .findings
}

/** What the findings say, hints of level info left out. */
const serious = (text: string): string[] =>
  lint(text)
    .filter(({severity}) => severity !== 'info')
    .map(({ruleId, matched}) => `${ruleId}: ${matched}`)

/** Nouns of wonder, with the article that goes before them. */
const nouns = [
  'a miracle cure',
  'a fountain of youth',
  'a game-changer',
  'a cure-all',
  'a permanent end to snoring',
  'the king of herbs',
  'the secret to glowing skin',
  'a godsend for tired skin',
  'the holy grail'
]

/** Verbs with their object: what a product is said to do. */
const deeds = [
  'cure diabetes',
  'detox your liver',
  'melt belly fat',
  'reverse ageing',
  'boost your immune system',
  'transform your life',
  'heal any injury',
  'flush out toxins',
  'reset your hormones',
  'rejuvenate your cells',
  'erase wrinkles for good',
  'work like magic'
]

const deniedNouns = [
  'It is not _.',
  'It was never _.',
  'It is by no means _.',
  'There is nothing to suggest that it is _.',
  'Nobody should mistake it for _: it is not _.',
  'The study does not make it _.',
  'Calling it _ would be wrong.',
  'It has been wrongly advertised as _.',
  'Several shops sell it as _.',
  'The idea that it is _ is a myth.',
  'Experts doubt that it is _.',
  'The agency fined firms that called it _.',
  'Is it _? No.',
  'Whether it is _ is unknown.'
]

const deniedDeeds = [
  'It does not _.',
  'It will not _.',
  'It cannot _.',
  'No tea can _.',
  'Nothing you drink will _.',
  'There is no evidence that it can _.',
  'No study has shown that it can _.',
  'Can it _? No, it cannot.',
  'Be wary of products that claim to _.',
  'Sellers say it can _, but trials found no effect.',
  'Do not believe adverts that say it can _.',
  'It is a myth that it can _.',
  'It has never been shown to _.',
  'It is unable to _.',
  'It is unclear whether it can _.'
]

const assertedNouns = [
  'It is _.',
  'At last: _.',
  'This is not just a cream, it is _.',
  'Without a doubt, it is _.',
  'Doctors agree that it is _.'
]

const assertedDeeds = [
  'It will _.',
  'Our drops _.',
  'Did you know it can _?',
  'It does not only calm: it can _.',
  'Sleep well and _.'
]

const fill = (frames: readonly string[], phrases: readonly string[]): string[] =>
  frames.flatMap((frame) => phrases.map((phrase) => frame.replaceAll('_', phrase)))

describe('wording that is taken back draws no warning', () => {
  test.each([...fill(deniedNouns, nouns), ...fill(deniedDeeds, deeds)])('%s', (text) => {
    expect(serious(text)).toEqual([])
  })
})

describe('wording that is meant draws a warning', () => {
  test.each([...fill(assertedNouns, nouns), ...fill(assertedDeeds, deeds)])('%s', (text) => {
    expect(serious(text)).not.toEqual([])
  })
})
