import rule from '../../rules/hype-promotional.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'The method is truly unique because it needs no lens.',
    'The tumour was advanced.',
    'A novel virus spread in spring.',
    'The early results are promising.',
    'Is it a truly unique method?',
    'The method is not truly unique.'
  ],
  invalid: [
    {
      article: 'A truly unique method.',
      findings: ['1:3 info truly unique']
    },
    {
      article: 'It may be a highly innovative approach.',
      findings: ['1:13 info highly innovative']
    },
    {
      article: 'Imagine a highly innovative clinic.',
      findings: ['1:11 info highly innovative']
    },
    {
      name: 'terms of the team',
      article: 'Our quokka glow is here.',
      options: {terms: ['quokka (glow|shine)']},
      findings: ['1:5 info quokka glow']
    }
  ]
})
