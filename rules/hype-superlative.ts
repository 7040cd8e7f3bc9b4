import {defineRule} from '../src/rule/define-rule.ts'
import {
  reportWording,
  wordingMessages,
  wordingOptions,
  wordingPhrases
} from '../src/rule/wording.ts'
import {sources} from './lexicons/hype-sources.ts'
import {superlative} from './lexicons/hype-superlative.ts'
import {vocabulary} from './lexicons/hype-vocabulary.ts'

export default defineRule({
  id: 'hype-superlative',
  summary: 'Disallow first places without a stated comparison',
  why: '“Best” and “leading” say nothing a reader can check unless they say compared with what.',
  fix: 'Say compared with what, by which measure, and according to whom.',
  scope: 'article',
  severity: 'warning',
  sources: [sources.ama, sources.eu655, sources.puffery],
  messages: wordingMessages('claims a first place without a stated comparison'),
  options: wordingOptions(vocabulary),
  examples: {
    wrong: ['The most effective treatment on the market.', 'London’s leading laser clinic.'],
    right: [
      'In one trial it cleared more spots than the older cream.',
      'It is best to ask your doctor.'
    ]
  },
  phrases: (options) => wordingPhrases(superlative, vocabulary, options),
  check: (context) => reportWording(context, superlative)
})
