import {defineRule} from '../src/rule/define-rule.ts'
import {blockOptions, fewWords, hasOwnBlock, insertion, wholeArticle} from '../src/rule/element.ts'
import {numberOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'
import {sample} from './lexicons/sample-article.ts'

export default defineRule({
  id: 'disclaimer-medical-advice',
  summary: 'Require a statement that the article is not medical advice',
  why: 'Readers may act on this page instead of seeing a doctor.',
  fix: 'Add a sentence such as “This article is for information only and is not a substitute for professional medical advice”, or say in the configuration that the site prints one (site.provides: ["medical-advice"]).',
  scope: 'article',
  severity: 'error',
  sources: [grounds.hon],
  messages: {
    missing: 'No medical-advice disclaimer: looked in every section of the article'
  },
  options: {
    minWords: numberOf('Articles with fewer words need no disclaimer', fewWords),
    ...blockOptions('the disclaimer')
  },
  examples: {
    wrong: [sample('# Migraine and magnesium')],
    right: [
      sample(
        '# Migraine and magnesium',
        'This article is for information only and does not replace the advice of your doctor.'
      )
    ]
  },
  dispute: 'If the page has a disclaimer in other words, please report the wording.',
  *check({article, options, provides}) {
    if (article.words < options.minWords || provides.includes('medical-advice')) return
    if (article.elements.has('medical-advice') || hasOwnBlock(article, options)) return
    yield {
      message: 'missing',
      at: wholeArticle(article),
      suggestions: insertion(article, options)
    }
  }
})
