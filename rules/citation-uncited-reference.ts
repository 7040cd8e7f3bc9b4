import {defineRule} from '../src/rule/define-rule.ts'

/**
 * Only lists that markers point to are judged: a list of further reading is not
 * meant to be cited.
 */
export default defineRule({
  id: 'citation-uncited-reference',
  summary: 'Report an entry of the reference list that nothing cites',
  why: 'A reader cannot tell what the source is for, and a long list makes an article look better sourced than it is.',
  fix: 'Set a marker where the source supports the text, move the entry to a list of further reading, or leave it out.',
  scope: 'article',
  severity: 'warning',

  sources: [
    {
      title: 'DISCERN, question 4: is it clear what sources of information were used?',
      url: 'https://www.discern.org.uk/discern_instrument.php'
    }
  ],

  messages: {
    number: 'Reference {number} is never cited, though other entries of the list are',
    footnote: 'Footnote “{label}” is never cited'
  },

  options: {},

  examples: {
    wrong: [
      'Sleep improved.[1]\n\n## References\n\n1. Lee A. Sleep and light. 2020.\n2. Roe B. Naps. 2019.\n'
    ],
    right: [
      'Sleep improved.[1] Naps helped.[2]\n\n## References\n\n1. Lee A. Sleep and light. 2020.\n2. Roe B. Naps. 2019.\n'
    ]
  },

  *check({article}) {
    const numbers = new Set(article.citations.flatMap(({numbers = []}) => numbers))
    const labels = new Set(
      article.citations.flatMap(({style, target}) => (style === 'footnote' ? [target] : []))
    )
    for (const {number, label, block} of article.references) {
      if (label !== undefined) {
        if (!labels.has(label))
          yield {message: 'footnote', at: block.toSource(0, block.text.length), data: {label}}
      } else if (number !== undefined && numbers.size > 0 && !numbers.has(number)) {
        yield {message: 'number', at: block.toSource(0, block.text.length), data: {number}}
      }
    }
  }
})
