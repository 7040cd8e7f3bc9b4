import {defineRule} from '../src/rule/define-rule.ts'

export default defineRule({
  id: 'directive-unused',
  summary: 'Disallow suppressions that suppress nothing',
  why: 'A suppression outlives the words it was written for, and then hides the next finding in its place.',
  fix: 'Delete the directive, or move it to the line before the words that it is meant for.',
  scope: 'directive',
  severity: 'warning',
  sources: [
    {
      title: 'ESLint: report unused disable directives',
      url: 'https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments'
    }
  ],
  messages: {
    unused: 'Unexpected suppression of `{rule}`, which reports nothing here',
    enable: 'Unexpected `medlint-enable`: {rule} is not switched off here'
  },
  options: {},
  examples: {
    wrong: [
      '<!-- medlint-disable-next-line hype-absolute -- quoted from the advertisement we discuss -->\nThis serum may help some people.'
    ],
    right: [
      '<!-- medlint-disable-next-line hype-absolute -- quoted from the advertisement we discuss -->\nThis serum is 100% safe.'
    ]
  },
  *check({directives}) {
    yield* directives.unused
  }
})
