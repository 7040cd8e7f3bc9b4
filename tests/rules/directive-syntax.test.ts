import rule from '../../rules/directive-syntax.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '<!-- medlint-disable-next-line hype-absolute -- quoted from a patient -->\nIt is 100% safe.',
    '<!-- medlint reads this page every night -->\n\nTea is a drink.',
    '`<!-- medlint-ignore -->` is no directive.',
    '---\nmedlint:\n  disable:\n    - rule: hype-absolute\n      reason: quoted from a patient\n---\nIt is 100% safe.'
  ],
  invalid: [
    {
      article:
        '<!-- medlint-disable-line hype-absolute -- quoted from a patient -->\nIt is 100% safe.',
      findings: ['1:1 error <!-- medlint-disable-line hype-absolute -- quoted from a patient -->']
    },
    {
      article: '---\nmedlint:\n  enable: [hype-absolute]\n---\nTea is a drink.',
      findings: ['3:3 error enable']
    }
  ]
})
