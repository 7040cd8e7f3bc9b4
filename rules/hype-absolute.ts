import {defineRule} from '../src/rule/define-rule.ts'
import {
  reportWording,
  wordingMessages,
  wordingOptions,
  wordingPhrases
} from '../src/rule/wording.ts'
import {absolute} from './lexicons/hype-absolute.ts'
import {sources} from './lexicons/hype-sources.ts'
import {vocabulary} from './lexicons/hype-vocabulary.ts'

export default defineRule({
  id: 'hype-absolute',
  summary: 'Disallow promises without exception',
  why: 'No treatment is free of risk, works for everyone or lasts for ever, and readers who believe so cannot weigh their choice.',
  fix: 'Say how often, how long, or in whom, with a figure and a source.',
  scope: 'article',
  severity: 'error',
  sources: [sources.gmc, sources.cap, sources.tga, sources.fdaFraud],
  messages: wordingMessages('promises an outcome without exception'),
  options: wordingOptions(vocabulary),
  examples: {
    wrong: ['The peel has no side effects.', 'We guarantee clear skin.'],
    right: ['The peel can leave the skin red for a week.', 'Results are not guaranteed.']
  },
  dispute: 'Allow the wording for this rule when it is a fixed term of your field.',
  phrases: (options) => wordingPhrases(absolute, vocabulary, options),
  check: (context) => reportWording(context, absolute)
})
