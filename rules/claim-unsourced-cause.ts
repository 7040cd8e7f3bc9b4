import {defineRule} from '../src/rule/define-rule.ts'
import {unsourced} from '../src/rule/unsourced.ts'

/**
 * Strong or surprising causes are warnings; where the model is unsure, as with most
 * textbook knowledge, the finding is info.
 */
export default defineRule({
  id: 'claim-unsourced-cause',
  summary: 'Require a source for a statement that one thing causes another',
  why: 'A reader who believes that something causes an illness changes what they eat, take or avoid; most such links are associations at best.',
  fix: 'Link the study, guideline or authority that established the cause, and write “is associated with” where only an association was found.',
  scope: 'article',
  severity: 'warning',

  sources: [
    {
      title: 'DISCERN, questions 4 and 8: clear sources, and reference to areas of uncertainty',
      url: 'https://www.discern.org.uk/discern_instrument.php'
    }
  ],

  messages: {
    unsourced: 'Claim about a cause without a source{doubt}: “{claim}”; looked in {where}'
  },

  options: {},

  examples: {
    wrong: ['Sugar causes fatty liver disease and raises the risk of heart attack.\n'],
    right: [
      'Tobacco smoke causes lung cancer ([IARC, 2012](https://monographs.iarc.who.int/)).\n',
      'What causes eczema?\n'
    ]
  },

  dispute:
    'The textbook cause of a disease, in an article about that disease, needs no source of its own.',

  check: ({article}) => unsourced(article, 'cause')
})
