import rule from '../../rules/claim-preclinical-overreach.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'In mice, the extract lowered blood sugar; whether it helps people is unknown.',
    'In mice, the extract may help patients one day.',
    'Mice are small rodents.',
    'In vitro tests do not show that the drug helps patients.'
  ],
  invalid: [
    {
      article: 'In mice, the extract lowered blood sugar, so it helps people with diabetes.',
      findings: [
        '1:1 warning In mice, the extract lowered blood sugar, so it helps people with diabetes.'
      ]
    },
    {
      article:
        'Animal studies show less swelling. This means your knees recover faster and pain is reduced.',
      findings: ['1:36 warning This means your knees recover faster and pain is reduced.']
    }
  ]
})
