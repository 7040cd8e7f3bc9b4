import {
  structureFunctionClaim,
  supplementStatement,
  supplementStatements
} from '../src/model/elements/supplement.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {grounds} from './lexicons/element-sources.ts'

/**
 * United States law words the statement, for supplements that claim to act on the body
 * and for nothing else: a procedure or a medicine must not borrow it.
 */
export default defineRule({
  id: 'disclaimer-supplement',
  summary:
    'Require the statement of 21 CFR 101.93(c), word for word, beside claims for dietary supplements',
  why: 'Readers in the United States are to know that no agency has checked what a supplement claims.',
  fix: 'Write: “{expected}”.',
  scope: 'article',
  severity: 'warning',
  optIn: true,
  sources: [grounds.supplements],
  messages: {
    missing: 'A claim for a dietary supplement without the statement of 21 CFR 101.93(c)',
    altered: 'The statement differs from 21 CFR 101.93(c){difference}',
    apart:
      'The statement stands in another part of the article than its claim, and no symbol ties them',
    misused:
      'The statement for dietary supplements stands in an article on {product}, where it does not apply'
  },
  options: {},
  examples: {
    wrong: [
      `# Turmeric capsules\n\n${'Turmeric supports joint health. Turmeric is sold in capsules. '.repeat(4)}\n`,
      '# Turmeric capsules\n\nTurmeric supports joint health. Our turmeric is ground here, and turmeric keeps for a year. This statement was not evaluated by the FDA. This product is not intended to diagnose, treat, cure or prevent any disease.\n'
    ],
    right: [
      '# Turmeric capsules\n\nTurmeric supports joint health. Our turmeric is ground here, and turmeric keeps for a year.\n\nThis statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.\n'
    ]
  },
  *check({article, provides}) {
    const statement = supplementStatement(article)
    const main = article.topics.filter(({isMain}) => isMain)
    const isSupplement = main.some(({id}) => id === 'supplements' || id === 'cbd')
    if (!isSupplement) {
      const other = main.find(({entry}) => entry.needs.includes('regulatory-status'))
      if (statement && other) {
        const data = {product: other.label, expected: statement.expected}
        const fix = `State the regulatory status of ${other.label} instead.`
        yield {message: 'misused', at: statement.source, data, fix}
      }
      return
    }
    const claim = structureFunctionClaim(article)
    if (!statement) {
      if (claim && !provides.includes('supplement') && !article.partUse('supplement')) {
        yield {message: 'missing', at: claim.source, data: {expected: supplementStatements[0]}}
      }
      return
    }
    const {source, expected, isExact, missing, extra} = statement
    if (!isExact) {
      const parts = [
        missing.length > 0 ? `missing ${quoted(missing)}` : '',
        extra.length > 0 ? `added ${quoted(extra)}` : ''
      ].filter(Boolean)
      const difference =
        parts.length > 0 ? `: ${parts.join('; ')}` : ' in its punctuation, capitals or order'
      yield {
        message: 'altered',
        at: source,
        data: {difference, expected},
        suggestions: [{text: expected, range: [source.start, source.end], safe: true}]
      }
    }
    if (claim && !statement.symbol && claim.block.section !== statement.block.section) {
      const related = [{at: claim.source, message: 'The claim'}]
      yield {message: 'apart', at: source, data: {expected}, severity: 'info', related}
    }
  }
})

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}
