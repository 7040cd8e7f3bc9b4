import rule from '../../rules/citation-uncited-reference.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'Honey helps.[1]\n\n## References\n\n1. Roe A. Honey. 2021.\n',
    'Honey helps.\n\n## Further reading\n\n1. Roe A. Honey. 2021.\n',
    'Honey helps.[1-2]\n\n## References\n\n1. Roe A. Honey. 2021.\n2. Lee B. Tea. 2018.\n'
  ],
  invalid: [
    {
      article: 'Honey helps.[1]\n\n## References\n\n1. Roe A. Honey. 2021.\n2. Lee B. Tea. 2018.\n',
      findings: ['6:4 warning Lee B. Tea. 2018.']
    },
    {
      article: 'Honey helps.[^a]\n\n[^a]: Roe A. Honey. 2021.\n\n[^b]: Lee B. Tea. 2018.\n',
      findings: ['5:7 warning Lee B. Tea. 2018.']
    }
  ]
})
