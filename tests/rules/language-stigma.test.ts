import rule from '../../rules/language-stigma.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'People with diabetes should check their feet.',
    'Diabetic neuropathy affects the feet.',
    'He died by suicide.',
    'Do not write “addicts”.',
    'The treatment failed.'
  ],
  invalid: [
    {article: 'Diabetics should check their feet.', findings: ['1:1 info Diabetics']},
    {article: 'He committed suicide.', findings: ['1:4 info committed suicide']},
    {article: 'Perhaps the elderly are at risk.', findings: ['1:9 info the elderly']},
    {
      name: 'denied from afar',
      article:
        'None of the clinics that we asked in the towns along the river last year would treat addicts.',
      findings: ['1:86 info addicts']
    },
    {article: 'She is wheelchair-bound.', findings: ['1:8 info wheelchair-bound']}
  ]
})
