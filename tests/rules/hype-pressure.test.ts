import rule from '../../rules/hype-pressure.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'Take the time you need to decide.',
    'Ready to quit smoking? Your pharmacist can help.',
    'Ready-to-eat salads can carry listeria.',
    'Clinics should not offer two-for-one deals.',
    'Do not miss a dose.',
    'Every patient deserves respect.'
  ],
  invalid: [
    {
      article: 'Book now.',
      findings: ['1:1 warning Book now']
    },
    {
      article: 'Ready for glowing skin?',
      findings: ['1:1 warning Ready for']
    },
    {
      article: 'Perhaps book now.',
      findings: ['1:9 info book now']
    },
    {
      article: 'Imagine two for one on fillers.',
      findings: ['1:9 info two for one']
    },
    {
      name: 'terms of the team',
      article: 'Our quokka glow is here.',
      options: {terms: ['quokka (glow|shine)']},
      findings: ['1:5 warning quokka glow']
    }
  ]
})
