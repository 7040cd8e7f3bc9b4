import {defineRule} from '../src/rule/define-rule.ts'
import {
  reportWording,
  wordingMessages,
  wordingOptions,
  wordingPhrases
} from '../src/rule/wording.ts'
import {promotional} from './lexicons/hype-promotional.ts'
import {sources} from './lexicons/hype-sources.ts'
import {vocabulary} from './lexicons/hype-vocabulary.ts'

export default defineRule({
  id: 'hype-promotional',
  summary: 'Report promotional adjectives that do no work',
  why: '“Innovative” and “powerful” praise without telling the reader anything, most of all when raised or stacked.',
  fix: 'Leave the adjective out, or give the fact behind it.',
  scope: 'article',
  severity: 'info',
  sources: [sources.millar, sources.vinkers],
  messages: wordingMessages('praises without saying why'),
  options: wordingOptions(vocabulary),
  examples: {
    wrong: ['A truly unique method.', 'An innovative and effective approach.'],
    right: ['The method is unique because it needs no lens.', 'The tumour was advanced.']
  },
  phrases: (options) => wordingPhrases(promotional, vocabulary, options),
  check: (context) => reportWording(context, promotional)
})
