import {defineRule} from '../src/rule/define-rule.ts'
import {listOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'

/** Each abbreviation is reported once, where it stands first. */
export default defineRule({
  id: 'language-abbreviation',
  summary: 'Require abbreviations to be explained where they stand first',
  why: 'Readers who do not know the letters lose the sentence.',
  fix: 'Write the words first and the letters behind them in brackets, such as “platelet-rich plasma (PRP)”.',
  scope: 'article',
  severity: 'info',
  optIn: true,
  sources: [grounds.pemat, grounds.nhsContent],
  messages: {
    undefined: '“{short}” is not explained',
    late: '“{short}” is explained only later, as “{long}”',
    faq: '“{short}” is explained only in the questions and answers, as “{long}”'
  },
  options: {
    allow: listOf('Abbreviations that your readers know')
  },
  examples: {
    wrong: ['# Joint pain\n\nSome clinics offer PRP for sore knees.\n'],
    right: [
      '# Joint pain\n\nSome clinics offer platelet-rich plasma (PRP) for sore knees. PRP is made from blood.\n'
    ]
  },
  dispute: 'Allow the abbreviations that your readers know.',
  *check({article, options}) {
    for (const {short, first, definition, early} of article.abbreviations) {
      if (options.allow.includes(short)) continue
      const related = definition ? [{at: definition.source, message: 'Explained here'}] : []
      const data = {short, long: definition?.long ?? ''}
      if (!definition) yield {message: 'undefined', at: first, data}
      else if (early) yield {message: definition.inFaq ? 'faq' : 'late', at: first, data, related}
    }
  }
})
