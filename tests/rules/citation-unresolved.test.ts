import rule from '../../rules/citation-unresolved.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'Honey calms a cough.[1]\n\n## References\n\n1. Roe A. Honey. 2021.\n',
    'Honey calms a cough.[^a]\n\n[^a]: Roe A. Honey. 2021.\n',
    'A room of 20 m² and 10 kg/m².\n\n## References\n\n1. Roe A. Honey. 2021.\n',
    'Write [1] here.',
    {
      name: 'a key of the bibliography',
      article: 'Honey helps {% cite roe2021 -l 7 %}.',
      files: {'references.json': '[{"id": "roe2021", "title": "Honey"}]'}
    },
    {name: 'keys without a bibliography', article: 'Honey helps {% cite roe2021 %}.'}
  ],
  invalid: [
    {
      article: 'Honey calms a cough.[1, 3]\n\n## References\n\n1. Roe A. Honey. 2021.\n',
      findings: ['1:21 error [1, 3]']
    },
    {
      article: 'Honey calms a cough.[1] Tea does too.[2]\n',
      findings: ['1:21 error [1]', '1:38 error [2]']
    },
    {article: 'Honey calms a cough.[^a]\n', findings: ['1:21 error [^a]']},
    {
      article: 'Honey helps [@roe2021; @lee2020, p. 4].',
      files: {'references.json': '[{"id": "roe2021", "title": "Honey"}]'},
      findings: ['1:13 error [@roe2021; @lee2020, p. 4]']
    }
  ]
})
