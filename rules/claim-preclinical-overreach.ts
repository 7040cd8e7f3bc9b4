import {preclinicalOverreach} from '../src/model/claims/overreach.ts'
import {defineRule} from '../src/rule/define-rule.ts'

/** Silent where the article hedges, or says that people have not been studied. */
export default defineRule({
  id: 'claim-preclinical-overreach',
  summary: 'Disallow animal or laboratory evidence told as a benefit for people',
  why: 'Most effects seen in cells or animals do not show in people; a reader cannot know that from a sentence that speaks of patients.',
  fix: 'Say what was studied (“in mice”, “in cell cultures”) and that the effect in people is not known, or cite a study in people.',
  scope: 'article',
  severity: 'warning',

  sources: [
    {
      title:
        'FTC, Health Products Compliance Guidance (2022): animal and in vitro studies are not sufficient without human trials',
      url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance'
    },
    {
      title:
        'Sumner and others 2014, The association between exaggeration in health related science news and academic press releases',
      url: 'https://doi.org/10.1136/bmj.g7015'
    }
  ],

  messages: {
    overreach: '“{evidence}” is the evidence, but the conclusion speaks of “{conclusion}”'
  },

  options: {},

  examples: {
    wrong: ['In mice, the extract lowered blood sugar, so it helps people with diabetes.\n'],
    right: [
      'In mice, the extract lowered blood sugar; whether it helps people with diabetes is unknown.\n'
    ]
  },

  dispute:
    'A sentence that names a study in people beside the animal study goes no further than its evidence.',

  *check({article}) {
    for (const {sentence, evidence, conclusion} of preclinicalOverreach(article)) {
      yield {
        message: 'overreach',
        at: sentence.block.toSource(sentence.start, sentence.end),
        data: {evidence: evidence.text, conclusion: conclusion.text}
      }
    }
  }
})
