import type {Article} from '../src/model/article.ts'
import {
  approvedExosome,
  loosePraise,
  registration
} from '../src/model/elements/regulatory-status.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {blockOptions, fewWords, hasOwnBlock, insertion} from '../src/rule/element.ts'
import {numberOf} from '../src/rule/options.ts'
import type {Span} from '../src/text/place.ts'
import {grounds} from './lexicons/element-sources.ts'

/**
 * Only articles about a product that a regulator treats apart owe its status; one that
 * mentions it in passing does not. A claimed approval that no such product has is reported
 * wherever it stands, and a registered laboratory does not stand in for an approved product.
 */
export default defineRule({
  id: 'disclaimer-regulatory-status',
  summary: 'Require the regulatory status of products that are not ordinary approved medicines',
  why: 'Readers take what a clinic or shop offers for approved, and many such products are not.',
  fix: 'Say whether the regulator of your readers’ country has approved {product} for this use, and if not, that it is unapproved, off-label or a supplement.',
  scope: 'article',
  severity: 'warning',
  sources: [grounds.exosomes, grounds.ftcHealth],
  messages: {
    missing:
      'The article is about {product} ({reasons}) and does not say whether a regulator has approved it',
    falseApproval: '“{words}” claims an approval that does not exist',
    loosePraise: '“{words}” reads as an approval: say what was approved, by whom and for what use',
    registration:
      '“{words}” tells of a building or a machine, and not whether a regulator has approved {product}'
  },
  options: {
    minWords: numberOf('Articles with fewer words need not state the status', fewWords),
    ...blockOptions('the status')
  },
  examples: {
    wrong: [
      '# Exosomes for hair loss\n\nThe clinic uses FDA-approved exosomes for thinning hair.',
      `# Exosomes for hair loss\n\n${'Exosomes are small packets that cells release, and clinics inject exosomes into the scalp. '.repeat(8)}`
    ],
    right: [
      `# Exosomes for hair loss\n\n${'Exosomes are small packets that cells release, and clinics inject exosomes into the scalp. '.repeat(8)}\n\nThe FDA has not approved any exosome product.`
    ]
  },
  dispute: 'If the article says so in other words, please report the wording.',
  *check({article, options, provides}) {
    const product = 'it'
    for (const {words, at} of phrases(article, approvedExosome)) {
      const fix = `Take the claim back: say that ${words.split(/[- ]/)[0]} has not approved it.`
      yield {message: 'falseApproval', at, data: {words, product}, fix}
    }
    for (const {words, at} of phrases(article, loosePraise)) {
      const fix = 'Name the product, the use and the decision of the regulator, or leave it out.'
      yield {message: 'loosePraise', at, data: {words, product}, fix}
    }
    if (article.words < options.minWords || provides.includes('regulatory-status')) return
    if (article.elements.has('regulatory-status') || hasOwnBlock(article, options)) return
    const topic = article.topics.find(
      ({isMain, entry}) => isMain && entry.needs.includes('regulatory-status')
    )
    if (!topic) return
    const suggestions = insertion(article, options)
    const [registered] = phrases(article, registration)
    if (registered) {
      const {words, at} = registered
      yield {message: 'registration', at, data: {words, product: topic.label}, suggestions}
    } else {
      const data = {product: topic.label, reasons: topic.reasons.join(', ')}
      yield {message: 'missing', at: topic.first, data, suggestions}
    }
  }
})

const regulator = /\b(?:fda|gmp|food and drug|mhra|ema|tga|ce)\b/i

/** What the article itself claims in such words, first in each block. */
function phrases(article: Article, form: RegExp): {words: string; at: Span}[] {
  return article.blocks.flatMap((block) => {
    const match = regulator.test(block.text) ? form.exec(block.text) : null
    if (!match || /\bonly\s+$/i.test(block.text.slice(0, match.index))) return []
    const [start, end] = [match.index, match.index + match[0].length]
    const {status} = article.contextAt(block, start, end)
    if (status !== 'asserted' && status !== 'hedged') return []
    return [{words: block.text.slice(start, end), at: block.toSource(start, end)}]
  })
}
