import {newClaims} from '../src/model/facts/new-claim.ts'
import {aspectNames, describeStatement, statementsOf} from '../src/model/facts/statement.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {numberOf} from '../src/rule/options.ts'

/**
 * An article whose questions are its body has nothing to compare with, and a
 * short text beside a list of questions need not repeat every number.
 */
export default defineRule({
  id: 'faq-new-claim',
  summary: 'Report quantities and claims that only the FAQ gives',
  why: 'A number or a claim that stands in the FAQ alone escaped the care given to the article: no source, no conditions, and nobody updates it.',
  fix: 'Give the number, or make the claim, in the article too, with its source and conditions, or take it out of the FAQ.',
  scope: 'article',
  severity: 'info',
  sources: [
    {
      title: 'Google Search Central, FAQPage: content is visible on the page',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/faqpage'
    }
  ],
  messages: {
    alone: 'Only the FAQ says “{fact}”: the article gives no {aspect}',
    claim: 'Only the FAQ makes this {kind} claim: the article does not speak of it'
  },
  options: {
    minWords: numberOf('Articles with fewer words outside the FAQ are left alone', 150)
  },
  examples: {
    wrong: [
      `# Peel\n\n${'A peel takes off the outermost cells of the skin, so that new ones show. '.repeat(12)}\n\n## FAQ\n\n### How many sessions do I need?\n\nMost people need six sessions.\n`
    ],
    right: [
      `# Peel\n\n${'A peel takes off the outermost cells of the skin, so that new ones show. '.repeat(12)}Most people need six sessions.\n\n## FAQ\n\n### How many sessions do I need?\n\nMost people need six sessions.\n`
    ]
  },

  *check({article, options}) {
    const {faq, body} = statementsOf(article)
    const asked = new Set(
      article.faq.flatMap(({questionBlock, answerBlocks}) => [questionBlock, ...answerBlocks])
    )
    const free = article.blocks.filter(
      (block) => !asked.has(block) && block.kind !== 'front-matter'
    )
    if (free.reduce((sum, {tokens}) => sum + tokens.count, 0) < options.minWords) return
    const given = new Set(body.map(({aspect}) => aspect))
    const words = new Set(
      free.flatMap(({tokens}) => tokens.words.filter((word) => /^\d/.test(word)))
    )
    const reported = new Set<string>()
    for (const statement of faq) {
      const {aspect, quantity, block, start, end, entry} = statement
      // The article may give the number in words that are not understood here.
      const elsewhere = quantity.words
        .split(/[ –]/)
        .some((word) => /^\d/.test(word) && words.has(word))
      const known = aspectNames[aspect]
      const key = `${aspect} ${entry?.question}`
      if (!known || given.has(aspect) || elsewhere || quantity.max === 0) continue
      if (reported.has(key)) continue
      reported.add(key)
      yield {
        message: 'alone',
        at: block.toSource(start, end),
        data: {fact: describeStatement(statement), aspect: known}
      }
    }
    for (const {claim} of newClaims(article)) {
      const {block, sentence, kind} = claim
      const hasQuantity = faq.some(
        (given) =>
          given.block === block && given.start >= sentence.start && given.start < sentence.end
      )
      if (!hasQuantity) yield {message: 'claim', at: claim.source, data: {kind}}
    }
  }
})
