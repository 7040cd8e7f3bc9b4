import rule from '../../rules/hype-pseudo-science.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'Juice does not flush toxins.',
    'The kidneys remove toxins and spare water.',
    'A second dose boosts immunity.',
    'Bacteria release toxins.',
    'A supervised alcohol detox programme lasts a week.',
    'Do you need to detox your body?'
  ],
  invalid: [
    {
      article: 'Sweat helps to flush toxins.',
      findings: ['1:16 warning flush toxins']
    },
    {
      article: 'Ginger might boost your immune system.',
      findings: ['1:14 info boost your immune system']
    },
    {
      article: 'Imagine a tea that melts fat.',
      findings: ['1:20 info melts fat']
    },
    {
      name: 'terms of the team',
      article: 'Our quokka glow is here.',
      options: {terms: ['quokka (glow|shine)']},
      findings: ['1:5 warning quokka glow']
    }
  ]
})
