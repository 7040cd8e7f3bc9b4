import {sellingSigns} from '../src/model/elements/selling.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {blockOptions, fewWords, hasOwnBlock, insertion, wholeArticle} from '../src/rule/element.ts'
import {numberOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'
import {sample} from './lexicons/sample-article.ts'

/**
 * Every article owes its readers a word on who pays for it; one that sells what it
 * describes owes it most. Where nothing is sold the level is info.
 */
export default defineRule({
  id: 'disclaimer-disclosure',
  summary: 'Require a statement of who pays for the article or sells what it describes',
  why: 'Readers weigh advice by who gains from it, and cannot when that is hidden.',
  fix: 'Say who funds the page and whether its publisher sells what it describes, next to the first link or claim that it concerns, or say in the configuration that the site prints it (site.provides: ["disclosure"]).',
  scope: 'article',
  severity: 'warning',
  sources: [grounds.endorsements, grounds.jama, grounds.pif],
  messages: {
    affiliate: '“{sign}” is a paid link, and no statement says so',
    shop: '“{sign}” leads to a shop, and no statement says who earns by it',
    booking: '“{sign}” sells what the article describes, and no statement says whose clinic it is',
    missing: 'No statement of funding or interests: looked in every section of the article'
  },
  options: {
    minWords: numberOf('Articles with fewer words need no statement', fewWords),
    ...blockOptions('the statement')
  },
  examples: {
    wrong: [
      sample('# The best magnesium powders', '[Buy the powder](https://example.org/shop/powder)')
    ],
    right: [
      sample(
        '# The best magnesium powders',
        'Disclosure: we sell the powders that this page compares.\n\n[Buy the powder](https://example.org/shop/powder)'
      )
    ]
  },
  dispute: 'If the page says who pays for it in other words, please report the wording.',
  *check({article, options, provides}) {
    if (article.words < options.minWords || provides.includes('disclosure')) return
    if (article.elements.has('disclosure') || hasOwnBlock(article, options)) return
    const suggestions = insertion(article, options)
    const signs = sellingSigns(article)
    const sign = signs.find(({kind}) => kind === 'affiliate') ?? signs[0]
    if (sign) {
      yield {message: sign.kind, at: sign.source, data: {sign: sign.text}, suggestions}
    } else yield {message: 'missing', at: wholeArticle(article), severity: 'info', suggestions}
  }
})
