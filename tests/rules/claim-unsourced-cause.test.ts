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
      article: 'Seed oils cause chronic inflammation and damage the arteries.',
      findings: ['1:1 warning Seed oils cause chronic inflammation and damage the arteries.']
    }
  ]
})
