import {defineRule} from '../src/rule/define-rule.ts'
import {
  reportWording,
  wordingMessages,
  wordingOptions,
  wordingPhrases
} from '../src/rule/wording.ts'
import {pressure} from './lexicons/hype-pressure.ts'
import {sources} from './lexicons/hype-sources.ts'
import {vocabulary} from './lexicons/hype-vocabulary.ts'

export default defineRule({
  id: 'hype-pressure',
  summary: 'Disallow sales pressure',
  why: 'Deadlines and bargains push people into decisions about their body that need time.',
  fix: 'Leave the push out; say how to ask for advice.',
  scope: 'article',
  severity: 'warning',
  sources: [sources.gmc, sources.fdaFraud],
  messages: wordingMessages('presses readers to buy'),
  options: wordingOptions(vocabulary),
  examples: {
    wrong: ['Only today: book now.', 'Two for one on fillers.'],
    right: ['Take the time you need to decide.', 'Ready-to-eat salads can carry listeria.']
  },
  phrases: (options) => wordingPhrases(pressure, vocabulary, options),
  check: (context) => reportWording(context, pressure)
})
