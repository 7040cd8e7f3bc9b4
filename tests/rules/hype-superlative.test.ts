import rule from '../../rules/hype-superlative.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'It is best to ask your doctor, and the safest way to stop is slowly.',
    'The best time to take it is noon.',
    'Best-corrected vision was measured.',
    'Stroke is a leading cause of death.',
    'It is not the most effective treatment.',
    'Ask which is the best cream for your skin.',
    'It was the most effective treatment of the five that were compared with placebo.'
  ],
  invalid: [
    {
      article: 'The most effective treatment on the market.',
      findings: ['1:5 warning most effective treatment on the market']
    },
    {
      article: 'Perhaps the best collagen powder.',
      findings: ['1:13 info best collagen powder']
    },
    {
      article: 'Imagine a world-class clinic.',
      findings: ['1:11 info world-class clinic']
    },
    {
      name: 'terms of the team',
      article: 'Our quokka glow is here.',
      options: {terms: ['quokka (glow|shine)']},
      findings: ['1:5 warning quokka glow']
    }
  ]
})
