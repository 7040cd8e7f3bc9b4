import rule from '../../rules/claim-unsourced-statistic.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'About 40% of adults with eczema sleep badly (Roe et al., 2021).',
    'A session costs 90 euros and takes 30 minutes.',
    'How many people have asthma?',
    'The clinic opened in 2012.',
    'You get 20% off your first order.'
  ],
  invalid: [
    {
      article: 'About 40% of adults with eczema sleep badly.',
      findings: ['1:1 error About 40% of adults with eczema sleep badly.']
    },
    {
      article: 'Migraine is common. One in seven people has *migraine* attacks.',
      findings: ['1:21 error One in seven people has *migraine* attacks.']
    }
  ]
})
