import {defineRule} from '../src/rule/define-rule.ts'
import {
  reportWording,
  wordingMessages,
  wordingOptions,
  wordingPhrases
} from '../src/rule/wording.ts'
import {redFlag} from './lexicons/hype-red-flag.ts'
import {sources} from './lexicons/hype-sources.ts'
import {vocabulary} from './lexicons/hype-vocabulary.ts'

export default defineRule({
  id: 'hype-red-flag',
  summary: 'Disallow the weight loss claims that cannot be true',
  why: 'The US Federal Trade Commission lists these claims as false for every product without a prescription.',
  fix: 'Leave the claim out; say how much people lost on average, in how long, and how.',
  scope: 'article',
  severity: 'error',
  sources: [sources.ftcGutCheck],
  messages: wordingMessages('is a weight loss claim that cannot be true'),
  options: wordingOptions(vocabulary),
  examples: {
    wrong: ['Lose 10 pounds in a week.', 'This patch melts belly fat.'],
    right: ['You will not lose 10 pounds in a week.', 'People lost 3 kg in a year on average.']
  },
  phrases: (options) => wordingPhrases(redFlag, vocabulary, options),
  check: (context) => reportWording(context, redFlag)
})
