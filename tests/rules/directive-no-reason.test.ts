import rule from '../../rules/directive-no-reason.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '<!-- medlint-disable-next-line hype-absolute -- quoted from a patient -->\nIt is 100% safe.',
    '<!-- medlint-disable hype-absolute -- quoted from a patient -->\nIt is 100% safe.\n\n<!-- medlint-enable hype-absolute -->'
  ],
  invalid: [
    {
      name: 'one finding for all rules of a directive',
      article:
        '<!-- medlint-disable-next-line hype-absolute, hype-superlative -->\nIt is 100% safe.',
      findings: ['1:1 error <!-- medlint-disable-next-line hype-absolute, hype-superlative -->']
    },
    {
      article:
        '<!-- medlint-disable-next-line hype-absolute quoted from a patient -->\nIt is 100% safe.',
      findings: ['1:1 error <!-- medlint-disable-next-line hype-absolute quoted from a patient -->']
    },
    {
      article: '<!-- medlint-disable-next-line hype-absolute -- a quote -->\nIt is 100% safe.',
      findings: ['1:1 error <!-- medlint-disable-next-line hype-absolute -- a quote -->']
    },
    {
      article:
        '---\nmedlint:\n  disable:\n    - rule: hype-absolute\n      reason: explain this here later\n---\nIt is 100% safe.',
      findings: ['4:7 error rule: hype-absolute\n      reason: explain this here later']
    }
  ]
})
