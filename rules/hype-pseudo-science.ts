import {defineRule} from '../src/rule/define-rule.ts'
import {
  reportWording,
  wordingMessages,
  wordingOptions,
  wordingPhrases
} from '../src/rule/wording.ts'
import {pseudoScience} from './lexicons/hype-pseudo-science.ts'
import {sources} from './lexicons/hype-sources.ts'
import {vocabulary} from './lexicons/hype-vocabulary.ts'

export default defineRule({
  id: 'hype-pseudo-science',
  summary: 'Disallow mechanisms that physiology does not know',
  why: 'Talk of toxins, boosts and resets sounds like medicine, cannot be measured, and sells what does nothing.',
  fix: 'Name the substance, the organ and the measured change, or leave it out.',
  scope: 'article',
  severity: 'warning',
  sources: [sources.fdaFraud, sources.eu655, sources.cap],
  messages: wordingMessages('names no mechanism that can be measured'),
  options: wordingOptions(vocabulary),
  examples: {
    wrong: ['Flush toxins from your body.', 'Ginger boosts your immune system.'],
    right: ['Juice does not flush toxins.', 'The liver breaks alcohol down.']
  },
  phrases: (options) => wordingPhrases(pseudoScience, vocabulary, options),
  check: (context) => reportWording(context, pseudoScience)
})
