import {defineRule} from '../src/rule/define-rule.ts'

export default defineRule({
  id: 'directive-unclosed',
  summary: 'Require an end for every suppressed part of an article',
  why: 'A rule that is switched off to the end also passes over what somebody adds there next year.',
  fix: 'Add medlint-enable with the rule behind the exception, or switch the rule off for the whole file in front matter.',
  scope: 'directive',
  severity: 'error',
  sources: [
    {
      title: 'remark-lint issue 277: a stray disable comment switches a rule off unnoticed',
      url: 'https://github.com/remarkjs/remark-lint/issues/277'
    }
  ],
  messages: {
    unclosed: 'No `medlint-enable` for `{rule}`, expected one behind the exception'
  },
  options: {},
  examples: {
    wrong: [
      '<!-- medlint-disable hype-absolute -- quoted from the advertisement we discuss -->\n\nThis serum is 100% safe.'
    ],
    right: [
      '<!-- medlint-disable hype-absolute -- quoted from the advertisement we discuss -->\n\nThis serum is 100% safe.\n\n<!-- medlint-enable hype-absolute -->'
    ]
  },
  *check({directives}) {
    yield* directives.unclosed
  }
})
