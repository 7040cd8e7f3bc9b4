import {defineRule} from '../src/rule/define-rule.ts'
import {
  reportWording,
  wordingMessages,
  wordingOptions,
  wordingPhrases
} from '../src/rule/wording.ts'
import {grounds} from './lexicons/element-sources.ts'
import {stigma} from './lexicons/language-stigma.ts'

const vocabulary = {lists: {}, exceptions: []}

/** A suggestion, never more: some communities choose the words that guides avoid. */
export default defineRule({
  id: 'language-stigma',
  summary: 'Report wording that defines people by an illness or lays blame',
  why: 'Such words keep people from asking for help.',
  fix: 'Put the person first.',
  scope: 'article',
  severity: 'info',
  optIn: true,
  sources: [grounds.cdcTerms, grounds.nida, grounds.who],
  messages: wordingMessages('defines people by an illness or lays blame'),
  options: wordingOptions(vocabulary),
  examples: {
    wrong: ['Diabetics should check their feet.', 'He committed suicide.'],
    right: ['People with diabetes should check their feet.', 'He died by suicide.']
  },
  dispute: 'Allow the words that your readers use for themselves.',
  phrases: (options) => wordingPhrases(stigma, vocabulary, options),
  check: (context) => reportWording(context, stigma)
})
