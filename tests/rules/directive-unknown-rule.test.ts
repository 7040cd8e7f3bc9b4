import rule from '../../rules/directive-unknown-rule.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '<!-- medlint-disable-next-line hype-absolute -- quoted from a patient -->\nIt is 100% safe.'
  ],
  invalid: [
    {
      article:
        'Tea.\n\n<!-- medlint-disable hype-absolut -- quoted from a patient -->\n\nIt is 100% safe.\n\n<!-- medlint-enable hype-absolut -->',
      findings: ['3:22 error hype-absolut']
    },
    {
      article: 'Tea.\n\n<!-- medlint-enable hype-miracle -->',
      findings: ['3:21 error hype-miracle']
    },
    {
      article: '<!-- medlint-disable -- quoted from a patient -->\n\nTea.',
      findings: ['1:1 error <!-- medlint-disable -- quoted from a patient -->']
    }
  ]
})
