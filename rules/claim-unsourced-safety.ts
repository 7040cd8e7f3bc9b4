import {defineRule} from '../src/rule/define-rule.ts'
import {unsourced} from '../src/rule/unsourced.ts'

/**
 * Categorical statements on harm, in both directions: that something is harmless, and
 * that it is dangerous. Advice to ask a doctor is not a claim.
 */
export default defineRule({
  id: 'claim-unsourced-safety',
  summary: 'Require a source for a statement on safety, risk or side effects',
  why: 'A reader who is told that a treatment is safe stops looking for its risks, and one who is told that it is dangerous may stop taking it.',
  fix: 'Link the product information, the regulator, or the study that counted the harms, and say in whom they were counted; otherwise write that safety has not been established.',
  scope: 'article',
  severity: 'warning',

  sources: [
    {
      title:
        'GMC, Guidance for doctors who offer cosmetic interventions: do not minimise or trivialise risks',
      url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/cosmetic-interventions'
    },
    {
      title: 'HealthNewsReview.org, review criteria: does the story adequately explain the harms?',
      url: 'https://www.healthnewsreview.org/about-us/review-criteria/'
    }
  ],

  messages: {
    unsourced: 'Claim about safety without a source{doubt}: “{claim}”; looked in {where}'
  },

  options: {},

  examples: {
    wrong: ['The injection is well tolerated and has no serious side effects.\n'],
    right: [
      'The injection is well tolerated, says the [product information](https://www.ema.europa.eu/en/medicines).\n',
      'Ask your doctor which side effects you should watch for.\n'
    ]
  },

  dispute: 'A warning printed on every package of the product needs no paper.',

  check: ({article}) => unsourced(article, 'safety')
})
