import rule from '../../rules/language-dose-notation.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'Take 1 mg at night.',
    'Take 0.5 mg daily.',
    'MS is an illness of the nerves.',
    'Version 1.0 of the guide.',
    'It costs $.50.',
    'The QD clinic is shut.',
    'Vitamin D: 1,000 units.'
  ],
  invalid: [
    {article: 'Take 1.0 mg at night.', findings: ['1:6 info 1.0']},
    {article: 'Take .5 mg at night.', findings: ['1:6 info .5']},
    {article: 'Take 5 mg QD.', findings: ['1:11 info QD']},
    {article: 'Inject 10U of insulin.', findings: ['1:10 info U']},
    {article: 'Take 50µg daily.', findings: ['1:8 info µg']},
    {article: 'Give 100000 units.', findings: ['1:6 info 100000']},
    {article: 'Draw up 5 cc.', findings: ['1:10 info  cc']}
  ]
})
