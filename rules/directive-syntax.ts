import {directiveWords} from '../src/finding/directives.ts'
import {defineRule} from '../src/rule/define-rule.ts'

const words = directiveWords.map((word) => `medlint-${word}`).join(', ')

export default defineRule({
  id: 'directive-syntax',
  summary: 'Disallow directives that mean nothing',
  why: 'A directive that is not understood suppresses nothing, while its author believes that it does.',
  fix: `Use one of ${words}, or in front matter medlint: {disable: [{rule, reason}]}.`,
  scope: 'directive',
  severity: 'error',
  sources: [
    {
      title: 'ESLint: configuration comments, and reports on those that are of no use',
      url: 'https://eslint.org/docs/latest/use/configure/rules'
    }
  ],
  messages: {
    word: 'Unexpected directive `{word}`',
    key: 'Unexpected `{key}` in front matter'
  },
  options: {},
  examples: {
    wrong: [
      '<!-- medlint-ignore hype-absolute -- the words of a patient -->\n\n“It always works for me.”'
    ],
    right: ['<!-- medlint checks this page before every release. -->\n\nThe page about tea.']
  },
  *check({directives}) {
    yield* directives.syntax
  }
})
