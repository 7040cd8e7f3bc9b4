import rule from '../../rules/claim-certainty-overreach.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'A small pilot study suggests that the serum fades melasma.',
    'A small pilot study does not prove that the serum works.',
    'The evidence is mixed, but the vaccine has been proven safe.',
    'Does one small study prove that it works?'
  ],
  invalid: [
    {
      article: 'A small pilot study proves that the serum fades melasma.',
      findings: ['1:21 warning proves']
    },
    {
      article: 'Preliminary data confirm that the diet works.',
      findings: ['1:18 warning confirm']
    }
  ]
})
