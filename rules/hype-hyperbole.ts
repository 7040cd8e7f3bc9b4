import {defineRule} from '../src/rule/define-rule.ts'
import {
  reportWording,
  wordingMessages,
  wordingOptions,
  wordingPhrases
} from '../src/rule/wording.ts'
import {hyperbole} from './lexicons/hype-hyperbole.ts'
import {sources} from './lexicons/hype-sources.ts'
import {vocabulary} from './lexicons/hype-vocabulary.ts'

export default defineRule({
  id: 'hype-hyperbole',
  summary: 'Disallow exaggerated benefit, novelty and harm',
  why: 'Words of wonder raise hopes that the evidence does not carry, and words of dread raise fears.',
  fix: 'Say what changed, by how much, and in whom.',
  scope: 'article',
  severity: 'warning',
  sources: [sources.abola, sources.hnr, sources.vinkers, sources.millar],
  messages: wordingMessages('exaggerates'),
  options: wordingOptions(vocabulary),
  examples: {
    wrong: ['A miracle cure for dry skin.', 'Turmeric has remarkable health benefits.'],
    right: [
      'It is not a miracle cure.',
      'In one trial of 40 people, turmeric eased knee pain a little.'
    ]
  },
  phrases: (options) => wordingPhrases(hyperbole, vocabulary, options),
  check: (context) => reportWording(context, hyperbole)
})
