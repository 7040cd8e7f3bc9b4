import {defineRule} from '../src/rule/define-rule.ts'
import {fewWords, wholeArticle} from '../src/rule/element.ts'
import {numberOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'
import {sample} from './lexicons/sample-article.ts'

export default defineRule({
  id: 'article-reviewer',
  summary: 'Require a named medical reviewer',
  why: 'A second pair of qualified eyes catches what the author missed, and readers can see whose.',
  fix: 'Name the reviewer with a credential in the front matter (reviewedBy: …) or in a review box, or say in the configuration that the site prints it (site.provides: ["reviewer"]).',
  scope: 'article',
  severity: 'warning',
  optIn: true,
  sources: [grounds.nhsStandard, grounds.pif, grounds.schema],
  messages: {
    missing: 'No medical reviewer: looked in the front matter, review boxes and structured data',
    unnamed: 'The review is by “{name}”, and no reviewer is named'
  },
  options: {
    minWords: numberOf('Articles with fewer words need no reviewer', fewWords)
  },
  examples: {
    wrong: [
      sample('# Getting back to sleep\n\nBy Amara Lindqvist, MD'),
      sample('# Getting back to sleep', 'Medically reviewed by our medical team.')
    ],
    right: [sample('# Getting back to sleep\n\nMedically reviewed by Dr. Amara Lindqvist, MD')]
  },
  *check({article, options, provides}) {
    if (article.words < options.minWords || provides.includes('reviewer')) return
    const reviewers = article.people.filter(({role}) => role === 'reviewer')
    if (reviewers.some(({named}) => named)) return
    const [panel] = reviewers
    if (panel) yield {message: 'unnamed', at: panel.source, data: {name: panel.name}}
    else yield {message: 'missing', at: wholeArticle(article)}
  }
})
