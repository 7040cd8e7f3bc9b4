import rule from '../../rules/claim-unsourced-safety.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'Is the injection safe?',
    'Ask your doctor about the risks.',
    'Keep the tablets in a safe place.'
  ],
  invalid: [
    {
      article: 'Exosome therapy is a safe treatment with no side effects or downtime.',
      findings: [
        '1:1 warning Exosome therapy is a safe treatment with no side effects or downtime.'
      ]
    }
  ]
})
