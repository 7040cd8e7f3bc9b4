import rule from '../../rules/claim-unsourced-research.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'Studies show that honey calms a cough (Roe et al., 2021).',
    'Studies show that honey calms a cough.[1]\n\n## References\n\n1. Roe A. Honey for cough. 2021.\n',
    'Do studies show that honey calms a cough?',
    'Ask your doctor which studies apply to you.',
    'Honey calms a cough. [A trial](https://doi.org/10.1000/honey) shows it.',
    {
      name: 'named journal and year',
      article: 'A study in the Journal of Nutrition in 2021 found that honey calms a cough.'
    }
  ],
  invalid: [
    {
      article: 'Studies show that honey calms a cough.',
      findings: ['1:1 error Studies show that honey calms a cough.']
    },
    {
      name: 'a list and the line that introduces it are one claim',
      article:
        'Preclinical research suggests the extract may lower:\n\n- melanin production\n- inflammation\n',
      findings: ['1:1 error Preclinical research suggests the extract may lower:']
    },
    {
      name: 'hedging does not excuse an appeal to research',
      article: 'Small pilot studies suggest that the peel may fade scars.',
      findings: ['1:1 error Small pilot studies suggest that the peel may fade scars.']
    },
    {
      name: 'a shop is no source',
      article: 'Experts believe that [honey](https://www.amazon.com/honey) calms a cough.',
      findings: [
        '1:1 error Experts believe that [honey](https://www.amazon.com/honey) calms a cough.'
      ]
    }
  ]
})
