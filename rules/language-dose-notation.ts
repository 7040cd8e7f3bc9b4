import {defineRule} from '../src/rule/define-rule.ts'
import {dose, doseNotations} from './lexicons/dose-notation.ts'
import {grounds} from './lexicons/element-sources.ts'

/** "MS", "IN" and "OD" are words and illnesses in articles for the public: only forms that a figure or a dose gives away are looked for. */
export default defineRule({
  id: 'language-dose-notation',
  summary: 'Report ways of writing a dose that are known to be misread',
  why: 'A misread dose harms: “1.0 mg” has been taken for 10 mg.',
  fix: 'Write {instead}.',
  scope: 'article',
  severity: 'info',
  optIn: true,
  sources: [grounds.ismp],
  messages: {misread: '“{words}” is misread as {misread}'},
  options: {},
  examples: {
    wrong: ['Take 1.0 mg at night.', 'Take .5 mg QD.'],
    right: ['Take 1 mg at night.', 'Take 0.5 mg daily.']
  },
  *check({article}) {
    for (const block of article.blocks) {
      if (!/\d/.test(block.text) || block.kind === 'front-matter' || block.kind === 'alt') continue
      for (const {pattern, misread, instead, inDoseOnly} of doseNotations) {
        for (const match of block.text.matchAll(pattern)) {
          const sentence = article.sentenceAt(block, match.index)
          if (inDoseOnly && !dose.test(sentence.text)) continue
          const at = block.toSource(match.index, match.index + match[0].length)
          const text = instead(match)
          yield {
            message: 'misread',
            at,
            data: {
              words: match[0].trim(),
              misread,
              instead: text ? `“${text.trim()}”` : 'the full name'
            },
            suggestions: text ? [{text, range: [at.start, at.end]}] : []
          }
        }
      }
    }
  }
})
