import {defineRule} from '../src/rule/define-rule.ts'
import {unsourced} from '../src/rule/unsourced.ts'

/**
 * Figures about health only: prices, dates, opening hours and quantities of a
 * recipe stay silent. Shares and counts of people are errors; doses, laboratory
 * limits and durations of effect are warnings, because many are textbook values.
 */
export default defineRule({
  id: 'claim-unsourced-statistic',
  summary: 'Require a source for a figure about health',
  why: 'A figure looks exact whether it is or not; without a source nobody can check whom it was counted in, when, and against what.',
  fix: 'Link the study, register or authority that the figure comes from beside the figure, or set a numbered marker or footnote that leads to a reference; say whom it was counted in and in which year.',
  scope: 'article',
  severity: 'error',

  sources: [
    {
      title: 'CDC Clear Communication Index, items on numbers and risk',
      url: 'https://www.cdc.gov/ccindex/tool/index.html'
    },
    {
      title:
        'HealthNewsReview.org, review criteria: does the story adequately quantify the benefits?',
      url: 'https://www.healthnewsreview.org/about-us/review-criteria/'
    }
  ],

  messages: {
    unsourced: 'Figure without a source{doubt}: “{claim}”; looked in {where}'
  },

  options: {},

  examples: {
    wrong: ['About 40% of adults with eczema sleep badly.\n'],
    right: [
      'About 40% of adults with eczema sleep badly.[^1]\n\n[^1]: Silverberg JI et al. Sleep disturbances in adults with eczema. JAMA Dermatology 2015.\n',
      'A session costs 40 euros and takes 20 minutes.\n'
    ]
  },

  dispute:
    'Doses on the label of the product that the article is about, and limits of a named laboratory, need no study.',

  check: ({article}) => unsourced(article, 'statistic')
})
