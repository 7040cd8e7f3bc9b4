import rule from '../../rules/citation-preprint.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'A [preprint](https://www.medrxiv.org/content/10.1101/2021.01.02.21249100v1) found it.',
    'A [study](https://doi.org/10.1101/gr.229102) found it.',
    'It works.[1]\n\n## References\n\n1. Roe A. Drops. Preprint. https://doi.org/10.1101/2021.01.02.21249100\n'
  ],
  invalid: [
    {
      article: 'A [study](https://www.medrxiv.org/content/10.1101/2021.01.02.21249100v1) found it.',
      findings: ['1:4 warning study']
    },
    {article: 'They found it (arXiv:2101.00001).', findings: ['1:16 warning arXiv:2101.00001']}
  ]
})
