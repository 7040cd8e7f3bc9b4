import {defineRule} from '../src/rule/define-rule.ts'
import {unsourced} from '../src/rule/unsourced.ts'

/**
 * “May help” without an appeal to research is info: a general, hedged statement is
 * weaker than a promise, but readers still act on it.
 */
export default defineRule({
  id: 'claim-unsourced-efficacy',
  summary: 'Require a source where a treatment, product or habit is said to work',
  why: 'A reader chooses a treatment because the article says that it works; without a source nobody can see whether that was tested in people.',
  fix: 'Link the trial, review or guideline that found the effect, and say in whom and how large it was; without one, write that the effect is not established, or leave the sentence out.',
  scope: 'article',
  severity: 'warning',

  sources: [
    {
      title:
        'FTC, Health Products Compliance Guidance (2022): claims need competent and reliable scientific evidence',
      url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance'
    },
    {
      title: 'CAP Code, section 12: objective claims must be backed by evidence',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html'
    }
  ],

  messages: {
    unsourced: 'Claim of benefit without a source{doubt}: “{claim}”; looked in {where}'
  },

  options: {},

  examples: {
    wrong: ['Magnesium reduces the frequency of migraine attacks and improves sleep.\n'],
    right: [
      'Magnesium reduces the frequency of migraine attacks ([NICE guideline CG150](https://www.nice.org.uk/guidance/cg150)).\n',
      'Keep a diary of your migraine attacks.\n'
    ]
  },

  dispute:
    'Textbook knowledge that no reader would doubt needs no source; so does what the maker is legally required to state.',

  check: ({article}) => unsourced(article, 'efficacy')
})
