import rule from '../../rules/language-abbreviation.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'An MRI shows it, and the NHS pays.',
    'Platelet-rich plasma (PRP) is made from blood. PRP is then injected.',
    'PRP (platelet-rich plasma) is made from blood.',
    'MITF stands for microphthalmia-associated transcription factor.',
    'DO NOT STOP THE TABLETS.',
    'Fitzpatrick type IV skin tans.',
    'Run `PRP` in the shell.',
    {article: 'PRP is injected.', options: {allow: ['PRP']}}
  ],
  invalid: [
    {article: 'Clinics offer PRP.', findings: ['1:15 info PRP']},
    {
      name: 'each once',
      article: 'Clinics offer PRP. PRP costs more than SVF.',
      findings: ['1:15 info PRP', '1:40 info SVF']
    },
    {
      name: 'later',
      article: 'Clinics offer PRP.\n\nPlatelet-rich plasma (PRP) is made from blood.\n',
      findings: ['1:15 info PRP']
    },
    {
      name: 'only in the questions',
      article:
        '# Knees\n\nClinics offer PRP.\n\n## FAQ\n\n### What is it?\n\nPlatelet-rich plasma (PRP) is made from blood.\n',
      findings: ['3:15 info PRP']
    }
  ]
})
