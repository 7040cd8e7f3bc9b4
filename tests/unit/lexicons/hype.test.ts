import {describe, expect, test} from 'vitest'
import {rules} from '../../../rules/index.ts'
import {absolute} from '../../../rules/lexicons/hype-absolute.ts'
import {exceptions} from '../../../rules/lexicons/hype-exceptions.ts'
import {hyperbole} from '../../../rules/lexicons/hype-hyperbole.ts'
import {pressure} from '../../../rules/lexicons/hype-pressure.ts'
import {promotional} from '../../../rules/lexicons/hype-promotional.ts'
import {proof} from '../../../rules/lexicons/hype-proof.ts'
import {pseudoScience} from '../../../rules/lexicons/hype-pseudo-science.ts'
import {redFlag} from '../../../rules/lexicons/hype-red-flag.ts'
import {sources} from '../../../rules/lexicons/hype-sources.ts'
import {superlative} from '../../../rules/lexicons/hype-superlative.ts'
import {vocabulary} from '../../../rules/lexicons/hype-vocabulary.ts'
import type {Finding} from '../../../src/finding/finding.ts'
import {readArticle} from '../../../src/model/read-article.ts'
import {loadEngine} from '../../../src/parse/engines.ts'
import type {Rule} from '../../../src/rule/define-rule.ts'
import {runRules} from '../../../src/rule/run.ts'
import type {Lexicon} from '../../../src/rule/wording.ts'
import {Patterns, samples} from '../../../src/text/patterns.ts'
import {tokenize} from '../../../src/text/tokens.ts'

const lexicons: [string, Lexicon][] = [
  ['hype-absolute', absolute],
  ['hype-hyperbole', hyperbole],
  ['hype-pressure', pressure],
  ['hype-promotional', promotional],
  ['hype-proof-claim', proof],
  ['hype-pseudo-science', pseudoScience],
  ['hype-red-flag', redFlag],
  ['hype-superlative', superlative]
]

const engine = await loadEngine('remark')
const hype = rules.filter(({id}) => id.startsWith('hype-'))

function lint(text: string, by: readonly Rule[] = hype): Finding[] {
  const article = readArticle({path: 'a.md', text, format: 'markdown'}, engine.parse(text))
  const run = {rules: by, settings: {}, site: undefined, asOf: '2026-01-01'}
  const {findings, problems} = runRules(article, run)
  expect(problems).toEqual([])
  return findings
}

const shown = (findings: Finding[]): string[] =>
  findings.map(({ruleId, matched}) => `${ruleId}: ${matched}`)

test('every hype rule has a lexicon', () => {
  expect(lexicons.map(([id]) => id)).toEqual(hype.map(({id}) => id))
})

describe.each(lexicons)('%s', (id, {phrases}) => {
  describe.each(phrases.map((phrase) => [phrase.pattern.trim().slice(0, 60), phrase] as const))(
    '%s',
    (_, phrase) => {
      const automaton = new Patterns([phrase.pattern], vocabulary.lists)

      test('its sentences are reported, by this pattern', () => {
        expect(phrase.positive.length).toBeGreaterThan(0)
        for (const text of phrase.positive) {
          expect(shown(lint(text)).join('; '), text).toContain(id)
        }
        const fired = phrase.positive.filter((text) => automaton.match(tokenize(text)).length > 0)
        expect(fired).toEqual(phrase.positive)
      })

      test('the same words are left alone where they are no hype', () => {
        expect(phrase.negative.length).toBeGreaterThanOrEqual(2)
        for (const text of phrase.negative) expect(shown(lint(text)), text).toEqual([])
      })

      test('every alternative fires', () => {
        const silent = samples(phrase.pattern, vocabulary.lists).filter((sample) => {
          const tokens = tokenize(sample)
          return !automaton.match(tokens).some(({end}) => end === tokens.count)
        })
        expect(silent).toEqual([])
      })

      test('it has a source and advice', () => {
        expect(Object.keys(sources)).toContain(phrase.source)
        expect(phrase.fix).toMatch(/^\p{Lu}.*\.$/u)
      })
    }
  )
})

describe('exceptions', () => {
  test.each(exceptions.map((exception) => [exception.example, exception] as const))(
    '%s',
    (text, exception) => {
      expect(shown(lint(text))).toEqual([])
      const without = hype.map((rule): Rule => {
        const {phrases} = rule
        if (!phrases) return rule
        return {
          ...rule,
          phrases: (options) => {
            const set = phrases(options)
            return {...set, exceptions: set.exceptions.filter((other) => other !== exception)}
          }
        }
      })
      expect(lint(text, without)).not.toEqual([])
      expect(Object.keys(sources)).toContain(exception.source)
    }
  )
})

test('no pattern stands in a lexicon twice', () => {
  const patterns = lexicons.flatMap(([, {phrases}]) => phrases.map(({pattern}) => pattern))
  expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([])
})

test('one defect is one finding, by the more severe rule', () => {
  expect(shown(lint('A guaranteed miracle cure for cancer.'))).toEqual([
    'hype-absolute: guaranteed',
    'hype-absolute: cure for cancer'
  ])
})
