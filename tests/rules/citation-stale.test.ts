import rule from '../../rules/citation-stale.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '## Evidence (2023–2025)\n\nText.',
    '## Evidence 2030\n\nText.',
    '## Born in 1990\n\nText.',
    'One old source (Roe, 1999).',
    'Three (Roe, 1999), (Lee, 2005), (Poe, 2024).',
    {article: 'Three (Roe, 1999), (Lee, 2005), (Poe, 2016).', options: {years: 20}}
  ],
  invalid: [
    {article: '## Evidence (2015–2018)\n\nText.', findings: ['1:14 warning 2015–2018']},
    {article: '## Evidence 2019–21\n\nText.', findings: ['1:13 warning 2019–21']},
    {
      article: 'Three (Roe, 1999), (Lee, 2005), (Poe, 2016).',
      findings: ['1:33 warning (Poe, 2016)']
    }
  ]
})
