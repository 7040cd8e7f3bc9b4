import rule from '../../rules/claim-unsourced-comparison.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'Which is better, cream or gel?',
    'The tablets are cheaper than the syrup.',
    'It is better to ask your doctor.'
  ],
  invalid: [
    {
      article:
        'Exosomes are superior to platelet-rich plasma and more effective than injections for hair growth.',
      findings: [
        '1:1 warning Exosomes are superior to platelet-rich plasma and more effective than injections for hair growth.'
      ]
    }
  ]
})
