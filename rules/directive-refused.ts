import {defineRule} from '../src/rule/define-rule.ts'

export default defineRule({
  id: 'directive-refused',
  summary: 'Disallow suppressions of rules that no article may switch off',
  why: 'The team has decided that this rule holds in every article, such as one about doses or emergencies.',
  fix: 'Change the words, or ask the team that keeps the configuration (suppressions.refuse).',
  scope: 'directive',
  severity: 'error',
  sources: [
    {
      title: 'ESLint: noInlineConfig, for what comments must not change',
      url: 'https://eslint.org/docs/latest/use/configure/rules#disabling-inline-comments'
    }
  ],
  messages: {
    refused: '`{rule}` cannot be switched off in an article'
  },
  options: {},
  examples: {
    wrong: [
      '<!-- medlint-disable-next-line directive-no-reason -- we never give reasons in this folder -->\nTea is a drink.'
    ],
    right: ['Tea is a drink.']
  },
  *check({directives}) {
    yield* directives.refused
  }
})
