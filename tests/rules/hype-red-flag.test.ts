import rule from '../../rules/hype-red-flag.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'You will not lose 10 pounds in a week.',
    'Aim to lose 1 kg a week.',
    'Orlistat blocks the absorption of fat.',
    'See a doctor if you lose weight and do not know why.',
    'Not everyone loses weight with it.',
    'Can you lose weight without exercise?'
  ],
  invalid: [
    {
      article: 'Lose 10 pounds in a week.',
      findings: ['1:1 error Lose 10 pounds in a week']
    },
    {
      article: 'You may lose 10 pounds in a week.',
      findings: ['1:9 warning lose 10 pounds in a week']
    },
    {
      article: 'Imagine a patch that melts fat.',
      findings: ['1:11 warning patch that melts fat']
    },
    {
      name: 'terms of the team',
      article: 'Our quokka glow is here.',
      options: {terms: ['quokka (glow|shine)']},
      findings: ['1:5 error quokka glow']
    }
  ]
})
