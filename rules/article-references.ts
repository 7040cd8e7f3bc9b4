import {defineRule} from '../src/rule/define-rule.ts'
import {wholeArticle} from '../src/rule/element.ts'
import {numberOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'

/** What single claims rest on is for the claim rules; this one asks whether there is any source at all. */
export default defineRule({
  id: 'article-references',
  summary: 'Require sources in every article of some length',
  why: 'Readers cannot check an article that rests on nothing they can look up.',
  fix: 'Link to the studies, guidelines or agencies that the article draws on, or list them at its end.',
  scope: 'article',
  severity: 'warning',
  optIn: true,
  sources: [grounds.discern, grounds.jama, grounds.pif],
  messages: {
    missing: 'No sources: no link, footnote, identifier or list of references'
  },
  options: {
    minWords: numberOf('Articles with fewer words need no sources', 300)
  },
  examples: {
    wrong: [
      `# Getting back to sleep\n\n${'A regular day helps most people more than any single change of habit. '.repeat(30)}`
    ],
    right: [
      `# Getting back to sleep\n\n${'A regular day helps most people more than any single change of habit. '.repeat(30)}\n\nSee [the review](https://pubmed.ncbi.nlm.nih.gov/33164741/).`
    ]
  },
  *check({article, options, provides}) {
    if (article.words < options.minWords || provides.includes('references')) return
    if (article.citations.length > 0 || article.references.length > 0) return
    if (article.partUse('references')) return
    yield {message: 'missing', at: wholeArticle(article)}
  }
})
