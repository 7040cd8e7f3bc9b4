import rule from '../../rules/citation-identifier.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'See https://doi.org/10.1000/xyz123 and PMID: 20021716.',
    'ISBN 978-0-306-40615-7',
    '[study](https://doi.org/10.1000/xyz123)'
  ],
  invalid: [
    {article: 'ISBN 978-0-306-40615-8', findings: ['1:1 error ISBN 978-0-306-40615-8']},
    {
      article: '[study](http://dx.doi.org/10.1000/xyz123)',
      findings: ['1:9 warning http://dx.doi.org/10.1000/xyz123']
    },
    {
      article: '[study](https://doi.org/10.1000/xyz.)',
      findings: ['1:9 error https://doi.org/10.1000/xyz.']
    },
    {article: '[study](https://doi.org/xyz)', findings: ['1:9 error https://doi.org/xyz']},
    {article: 'Trial NCT 04368728.', findings: ['1:7 warning NCT 04368728']}
  ]
})
