import rule from '../../rules/citation-weak-source.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'Studies show that oats lower cholesterol ([review](https://doi.org/10.1000/oats)).',
    'Studies show that oats lower cholesterol ([news](https://www.bbc.com/oats), [review](https://doi.org/10.1000/oats)).',
    'Oats are a grain ([news](https://www.bbc.com/oats)).',
    {
      article: 'Studies show that oats lower cholesterol ([board](https://oats.example/health)).',
      options: {strong: ['oats.example']}
    }
  ],
  invalid: [
    {
      article: 'Studies show that oats lower cholesterol ([news](https://www.bbc.com/oats)).',
      findings: ['1:44 warning news']
    },
    {
      article: 'Studies show that oats lower cholesterol ([page](https://oats.example/health)).',
      findings: ['1:44 info page']
    },
    {
      article:
        'Studies show that oats lower cholesterol ([page](https://oats.example/health)) and blood sugar.',
      options: {weak: ['oats.example']},
      findings: ['1:44 warning page']
    }
  ]
})
