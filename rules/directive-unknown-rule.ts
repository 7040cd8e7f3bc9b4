import {defineRule} from '../src/rule/define-rule.ts'

export default defineRule({
  id: 'directive-unknown-rule',
  summary: 'Require directives to name rules that exist',
  why: 'A misspelt rule id suppresses nothing, and a directive without one would hide every finding.',
  fix: 'Name the rules, separated by commas: “medlint rules” lists them.',
  scope: 'directive',
  severity: 'error',
  sources: [
    {
      title: 'ESLint: disabling rules, one by one and by name',
      url: 'https://eslint.org/docs/latest/use/configure/rules#disabling-rules'
    }
  ],
  messages: {
    unknown: 'Unknown rule `{rule}`.{guess} Expected the id of a rule',
    none: 'A directive names no rule, expected at least one'
  },
  options: {},
  examples: {
    wrong: [
      '<!-- medlint-disable-next-line hype-absolut -- the words of a patient -->\nIt never hurts.'
    ],
    right: [
      '<!-- medlint-disable-next-line hype-absolute -- the words of a patient -->\nThis serum is 100% safe.'
    ]
  },
  *check({directives}) {
    yield* directives.unknownRule
  }
})
