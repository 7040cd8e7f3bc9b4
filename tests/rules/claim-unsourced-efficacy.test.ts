import rule from '../../rules/claim-unsourced-efficacy.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'Magnesium relieves cramps and improves sleep (Roe et al., 2021).',
    'Does magnesium relieve cramps?',
    'Take one tablet with water.',
    'Insulin is a hormone.'
  ],
  invalid: [
    {
      article: 'Turmeric reduces inflammation throughout the body.',
      findings: ['1:1 warning Turmeric reduces inflammation throughout the body.']
    },
    {
      name: 'a list of references without markers lowers the level',
      article:
        'Turmeric reduces inflammation throughout the body.\n\n## References\n\n- Roe A. Turmeric. 2020.\n',
      findings: ['1:1 info Turmeric reduces inflammation throughout the body.']
    },
    {
      name: 'a hedge lowers the level',
      article: 'Turmeric may reduce inflammation and joint pain throughout the body.',
      findings: ['1:1 info Turmeric may reduce inflammation and joint pain throughout the body.']
    }
  ]
})
