import rule from '../../rules/directive-unused.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '<!-- medlint-disable-next-line hype-absolute -- quoted from a patient -->\nIt is 100% safe.',
    '---\nmedlint: {disable: [{rule: hype-absolute, reason: quoted from a patient}]}\n---\nIt is 100% safe.'
  ],
  invalid: [
    {
      name: 'the words stand one line too far',
      article:
        '<!-- medlint-disable-next-line hype-absolute -- quoted from a patient -->\nShe told us:\n\nIt is 100% safe.',
      findings: ['1:32 warning hype-absolute']
    },
    {
      article:
        '---\nmedlint: {disable: [{rule: hype-absolute, reason: quoted from a patient}]}\n---\nIt may help.',
      findings: ['2:28 warning hype-absolute']
    },
    {
      article: 'Tea.\n\n<!-- medlint-enable hype-absolute -->',
      findings: ['3:21 warning hype-absolute']
    }
  ]
})
