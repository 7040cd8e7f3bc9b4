import {defineRule} from '../src/rule/define-rule.ts'
import {
  reportWording,
  wordingMessages,
  wordingOptions,
  wordingPhrases
} from '../src/rule/wording.ts'
import {proof} from './lexicons/hype-proof.ts'
import {sources} from './lexicons/hype-sources.ts'
import {vocabulary} from './lexicons/hype-vocabulary.ts'

export default defineRule({
  id: 'hype-proof-claim',
  summary: 'Disallow appeals to proof that show none',
  why: '“Clinically proven” borrows the weight of a study without letting the reader look at it.',
  fix: 'Cite the study in the same sentence, and say what it found.',
  scope: 'article',
  severity: 'warning',
  sources: [sources.ftcHealth, sources.eu655],
  messages: wordingMessages('appeals to proof and shows none'),
  options: wordingOptions(vocabulary),
  examples: {
    wrong: ['A clinically proven cream.', 'Research proves that it works.'],
    right: [
      'It has not been clinically proven.',
      'A [trial of 120 people](https://doi.org/10.1000/182) found fewer spots.'
    ]
  },
  phrases: (options) => wordingPhrases(proof, vocabulary, options),
  check: (context) => reportWording(context, proof)
})
