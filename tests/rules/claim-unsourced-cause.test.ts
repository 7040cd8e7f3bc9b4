import rule from '../../rules/claim-unsourced-cause.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'What causes eczema?',
    'Ask what triggers your asthma.',
    'Air pollution contributes to stroke ([WHO](https://www.who.int/air)).'
  ],
  invalid: [
    {
      article: 'Sugar causes fatty liver disease and raises the risk of heart attack.',
      findings: [
        '1:1 warning Sugar causes fatty liver disease and raises the risk of heart attack.'
      ]
    }
  ]
})
