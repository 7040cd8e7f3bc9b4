import {testimonialsOf} from '../src/model/elements/testimonials.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {blockOptions, hasOwnBlock, insertion} from '../src/rule/element.ts'
import {oneOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'

/**
 * A statement that results vary is the least that a story of success needs. Under the
 * FTC's guides it does not make up for an untypical result, and in Australia no
 * statement does.
 */
export default defineRule({
  id: 'disclaimer-results-vary',
  summary: 'Require a caution beside testimonials and before-and-after pictures',
  why: 'Readers take another person’s result for the one that they will get.',
  fix: 'Say beside it what result people generally get, and that individual results vary; where the law bans testimonials, take it out.',
  scope: 'article',
  severity: 'warning',
  optIn: true,
  sources: [grounds.endorsements, grounds.gmc, grounds.ahpra],
  messages: {
    missing: '{what} without a statement that results vary',
    forbidden: '{what}: testimonials about a health service may not be used in its advertising'
  },
  options: {
    testimonials: oneOf(
      'Whether testimonials may stand in the article at all',
      ['allowed', 'forbidden'],
      'allowed'
    ),
    ...blockOptions('the statement')
  },
  examples: {
    wrong: ['# Knee gel\n\n> “My pain has gone and I can walk again,” says Ola.\n'],
    right: [
      '# Knee gel\n\n> “My pain has gone and I can walk again,” says Ola.\n\nIndividual results vary.\n'
    ]
  },
  dispute: 'If a quotation is no testimonial, please report it with its paragraph.',
  *check({article, options, provides}) {
    const found = testimonialsOf(article)
    if (options.testimonials === 'forbidden') {
      for (const {kind, source} of found) {
        if (kind === 'story') yield {message: 'forbidden', at: source, data: {what: names[kind]}}
      }
    }
    const [first] = found.filter(({kind}) => kind !== 'story' || options.testimonials === 'allowed')
    if (!first || provides.includes('results-vary')) return
    if (article.elements.has('results-vary') || hasOwnBlock(article, options)) return
    yield {
      message: 'missing',
      at: first.source,
      data: {what: names[first.kind]},
      suggestions: insertion(article, options)
    }
  }
})

const names = {story: 'A personal story of success', pictures: 'Before-and-after pictures'}
