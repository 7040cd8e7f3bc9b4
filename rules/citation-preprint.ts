import {isPreprint, worksOf} from '../src/model/works.ts'
import {defineRule} from '../src/rule/define-rule.ts'

const called =
  /\bpre-?prints?\b|\bnot (?:yet )?(?:been )?peer[- ]reviewed\b|\bunreviewed\b|\bbefore peer review\b/i

/** The word must stand in the paragraph or in the entry: the name of a server tells few readers anything. */
export default defineRule({
  id: 'citation-preprint',
  summary: 'Require a preprint to be called one',
  why: 'No independent expert has checked a preprint; a reader takes it for a published study unless told.',
  fix: 'Write “a preprint, not yet peer reviewed” where it is cited, or cite the published version.',
  scope: 'article',
  severity: 'warning',

  sources: [
    {
      title: 'ICMJE Recommendations: references to preprints should say that they are preprints',
      url: 'https://www.icmje.org/recommendations/browse/manuscript-preparation/preparing-for-submission.html'
    },
    {
      title: 'medRxiv: what is an unrefereed preprint?',
      url: 'https://www.medrxiv.org/content/what-unrefereed-preprint'
    }
  ],

  messages: {unnamed: '“{work}” is a preprint, and nothing here says so'},

  options: {},

  examples: {
    wrong: [
      'The drops work, [a study](https://www.medrxiv.org/content/10.1101/2021.01.02.21249100v1) found.\n'
    ],
    right: [
      'The drops work, [a preprint](https://www.medrxiv.org/content/10.1101/2021.01.02.21249100v1) found, not yet peer reviewed.\n'
    ]
  },

  *check({article, evidence}) {
    for (const work of worksOf(article, evidence.bibliography)) {
      const at = work.places[0]
      if (!at || !isPreprint(work) || work.blocks.some(({text}) => called.test(text))) continue
      yield {message: 'unnamed', at, data: {work: work.label.slice(0, 80)}}
    }
  }
})
