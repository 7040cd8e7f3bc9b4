import {certaintyOverreach} from '../src/model/claims/overreach.ts'
import {defineRule} from '../src/rule/define-rule.ts'

/** Judges a sentence by its own words: it calls its evidence weak, and its verb leaves no doubt. */
export default defineRule({
  id: 'claim-certainty-overreach',
  summary: 'Disallow certain verbs for evidence that the sentence itself calls weak',
  why: 'A small or early study can suggest, not prove; a reader remembers the verb, not the size of the study.',
  fix: 'Write “suggests” or “found in a small study” in place of the certain verb, or cite stronger evidence.',
  scope: 'article',
  severity: 'warning',

  sources: [
    {
      title: 'Cochrane Handbook, chapter 15: interpreting results and drawing conclusions',
      url: 'https://training.cochrane.org/handbook/current/chapter-15'
    },
    {
      title:
        'HealthNewsReview.org, review criteria: does the story seem to grasp the quality of the evidence?',
      url: 'https://www.healthnewsreview.org/about-us/review-criteria/'
    }
  ],

  messages: {overreach: '“{conclusion}” is too certain for “{evidence}”'},

  options: {},

  examples: {
    wrong: ['A small pilot study proves that the serum fades melasma.\n'],
    right: [
      'A small pilot study suggests that the serum fades melasma.\n',
      'A small pilot study does not prove anything.\n'
    ]
  },

  *check({article}) {
    for (const {sentence, evidence, conclusion} of certaintyOverreach(article)) {
      yield {
        message: 'overreach',
        at: sentence.block.toSource(conclusion.start, conclusion.end),
        data: {evidence: evidence.text, conclusion: conclusion.text}
      }
    }
  }
})
