import rule from '../../rules/directive-refused.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '<!-- medlint-disable-next-line hype-absolute -- quoted from a patient -->\nIt is 100% safe.'
  ],
  invalid: [
    {
      article:
        '<!-- medlint-disable-next-line directive-unused -- the text below will follow soon -->\nTea is a drink.',
      findings: ['1:32 error directive-unused']
    }
  ]
})
