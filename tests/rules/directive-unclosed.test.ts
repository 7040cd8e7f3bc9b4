import rule from '../../rules/directive-unclosed.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '<!-- medlint-disable hype-absolute -- quoted from a patient -->\nIt is 100% safe.\n\n<!-- medlint-enable hype-absolute -->',
    '---\nmedlint: {disable: [{rule: hype-absolute, reason: quoted from a patient}]}\n---\nIt is 100% safe.'
  ],
  invalid: [
    {
      article:
        'Tea.\n\n<!-- medlint-disable hype-absolute, hype-superlative -- quoted from a patient -->\n\nIt is 100% safe.\n\n<!-- medlint-enable hype-absolute -->',
      findings: ['3:37 error hype-superlative']
    }
  ]
})
