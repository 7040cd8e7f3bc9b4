import {defineRule} from '../src/rule/define-rule.ts'

export default defineRule({
  id: 'directive-no-reason',
  summary: 'Require a reason for every suppression',
  why: 'The next reader, or an auditor, cannot tell an exception that somebody thought about from a finding that was hidden.',
  fix: 'Write the reason after two hyphens: medlint-disable-next-line RULE -- quoted from a patient, discussed below.',
  scope: 'directive',
  severity: 'error',
  sources: [
    {
      title: 'Biome: suppressions need an explanation',
      url: 'https://biomejs.dev/analyzer/suppressions/'
    }
  ],
  messages: {
    missing: 'A suppression without a reason',
    separator: 'A suppression without ` -- ` before its reason',
    short: 'The reason of a suppression has fewer than 10 characters',
    placeholder: 'A placeholder stands where the reason of a suppression should'
  },
  options: {},
  examples: {
    wrong: ['<!-- medlint-disable-next-line hype-absolute -->\nThis serum is 100% safe.'],
    right: [
      '<!-- medlint-disable-next-line hype-absolute -- quoted from the advertisement we discuss -->\nThis serum is 100% safe.'
    ]
  },
  *check({directives}) {
    yield* directives.noReason
  }
})
