import {defineRule} from '../src/rule/define-rule.ts'
import {blockOptions, fewWords, hasOwnBlock, insertion, wholeArticle} from '../src/rule/element.ts'
import {numberOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'
import {sample} from './lexicons/sample-article.ts'

export default defineRule({
  id: 'disclaimer-consult',
  summary: 'Require advice to talk to a professional',
  why: 'Readers should know whom to ask before they act.',
  fix: 'Say when and whom to ask, such as “Talk to your doctor or pharmacist before you start”.',
  scope: 'article',
  severity: 'info',
  optIn: true,
  sources: [grounds.discern, grounds.gmc],
  messages: {missing: 'No advice to talk to a doctor or another professional'},
  options: {
    minWords: numberOf('Articles with fewer words need no advice', fewWords),
    ...blockOptions('the advice')
  },
  examples: {
    wrong: [sample('# Magnesium and sleep')],
    right: [sample('# Magnesium and sleep', 'Talk to your doctor before you take it.')]
  },
  dispute: 'If the article gives the advice in other words, please report the sentence.',
  *check({article, options, provides}) {
    if (article.words < options.minWords || provides.includes('consult')) return
    if (article.elements.has('consult') || hasOwnBlock(article, options)) return
    yield {message: 'missing', at: wholeArticle(article), suggestions: insertion(article, options)}
  }
})
