import rule from '../../rules/hype-proof-claim.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'It has not been clinically proven.',
    'A proven infection is treated with antibiotics.',
    'The serum has yet to be proven to work.',
    'The cream is clinically proven, as [a trial of 120 people](https://example.org/trial) found.',
    'Is it backed by science?',
    'Larger trials are needed to confirm its benefits.'
  ],
  invalid: [
    {
      article: 'A clinically proven cream.',
      findings: ['1:3 warning clinically proven']
    },
    {
      article: 'It may be backed by science.',
      findings: ['1:11 info backed by science']
    },
    {
      article: 'Imagine a dermatologist-recommended balm.',
      findings: ['1:11 info dermatologist-recommended']
    },
    {
      article: 'An FDA-recognised therapy.',
      findings: ['1:4 warning FDA-recognised']
    },
    {
      name: 'terms of the team',
      article: 'Our quokka glow is here.',
      options: {terms: ['quokka (glow|shine)']},
      findings: ['1:5 warning quokka glow']
    }
  ]
})
