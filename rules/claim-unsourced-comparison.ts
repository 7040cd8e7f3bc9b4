import {defineRule} from '../src/rule/define-rule.ts'
import {unsourced} from '../src/rule/unsourced.ts'

/**
 * Only comparisons that a trial could settle: better, safer, faster than another
 * treatment. Comparisons of price, comfort or taste stay silent.
 */
export default defineRule({
  id: 'claim-unsourced-comparison',
  summary: 'Require a source where one treatment is said to be better than another',
  why: 'A comparison moves a reader from one treatment to another; only a study that compared the two can carry it.',
  fix: 'Link the study or guideline that compared the two, and say by what measure one was better; without one, describe each by itself.',
  scope: 'article',
  severity: 'warning',

  sources: [
    {
      title: 'CAP Code, rule 3.33: comparisons with identifiable competitors must not mislead',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html'
    },
    {
      title:
        'FTC, Health Products Compliance Guidance (2022): comparative claims need comparative evidence',
      url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance'
    }
  ],

  messages: {
    unsourced: 'Comparison without a source{doubt}: “{claim}”; looked in {where}'
  },

  options: {},

  examples: {
    wrong: ['Ginger is more effective than antihistamines against travel sickness.\n'],
    right: [
      'Ginger was no better than placebo against travel sickness ([Grøntved and Hentzer, 1986](https://doi.org/10.1159/000275861)).\n',
      'The tablets are cheaper than the syrup.\n'
    ]
  },

  dispute: 'A comparison that only restates the definition of the two things needs no source.',

  check: ({article}) => unsourced(article, 'comparison')
})
