import {defineRule} from '../src/rule/define-rule.ts'
import {unsourced} from '../src/rule/unsourced.ts'

/**
 * A sentence that appeals to research says itself that a source exists, so hedging
 * ("early studies suggest") does not lower the level.
 */
export default defineRule({
  id: 'claim-unsourced-research',
  summary: 'Require a source where a sentence appeals to research, evidence or experts',
  why: 'A reader takes “studies show” for proof, but can neither find the studies nor see how small or old they are.',
  fix: 'Link the study, review, guideline or authority in the sentence, or set a numbered marker or footnote that leads to a reference; without a source, write what is known and by whom, or leave the sentence out.',
  scope: 'article',
  severity: 'error',

  sources: [
    {
      title: 'DISCERN, question 4: is it clear what sources of information were used?',
      url: 'https://www.discern.org.uk/discern_instrument.php'
    },
    {
      title:
        'HealthNewsReview.org, review criteria: does the story seem to grasp the quality of the evidence?',
      url: 'https://www.healthnewsreview.org/about-us/review-criteria/'
    }
  ],

  messages: {
    unsourced: 'Claim about research without a source{doubt}: “{claim}”; looked in {where}'
  },

  options: {},

  examples: {
    wrong: [
      'Studies show that peppermint oil calms an irritable bowel.\n',
      'Early laboratory research suggests that the extract may slow:\n\n- melanin production\n- collagen loss\n'
    ],
    right: [
      'Studies show that peppermint oil calms an irritable bowel ([Ingrosso et al., 2022](https://doi.org/10.1111/apt.17179)).\n',
      'Ask your doctor which studies apply to you.\n'
    ]
  },

  dispute:
    'A sentence that reports what an article of your own measured, or what a speaker with a named credential said, needs no paper.',

  check: ({article}) => unsourced(article, 'research')
})
