import rule from '../../rules/disclaimer-regulatory-status.ts'
import {testRule} from './rule-tester.ts'

const prose = 'A regular day helps most people more than any single change of habit. '.repeat(10)

const about = (subject: string) => `${subject} are offered in many places. `.repeat(20).trim()

testRule(rule, {
  valid: [
    {name: 'no such product', article: `# Sleep\n\n${prose}\n`},
    {name: 'in passing', article: `# Sleep\n\n${prose}\n\nSome sell exosomes for it.\n`},
    {
      name: 'told',
      article: `# Exosomes\n\n${about('Exosomes')}\n\nNo exosome product is approved by the FDA.\n`
    },
    {
      name: 'the site prints it',
      article: `# Exosomes\n\n${about('Exosomes')}\n`,
      provides: ['regulatory-status']
    },
    'There are no FDA-approved exosomes.',
    'The only FDA-approved stem cell therapies come from cord blood.',
    'It was FDA-cleared as a supplement label printer.',
    'Our FDA-registered laboratory is in Leeds.',
    'Beware of clinics that advertise “FDA-approved exosomes”.'
  ],
  invalid: [
    {
      name: 'exosomes',
      article: `# A guide\n\n${about('Exosomes')}\n`,
      findings: ['3:1 warning Exosomes']
    },
    {
      name: 'behind a letter that grows in lower case',
      article: 'In İzmir we sell FDA-approved exosomes.',
      findings: ['1:18 warning FDA-approved exosomes']
    },
    {
      name: 'a facility',
      article: 'Our drips come from an FDA-approved facility.',
      findings: ['1:24 warning FDA-approved facility']
    },
    {
      article: 'The exosomes have been approved by the FDA.',
      findings: ['1:5 warning exosomes have been approved by the FDA']
    },
    {
      article: 'A powder with FDA-approved ingredients.',
      findings: ['1:15 warning FDA-approved ingredients']
    },
    {
      name: 'a registered laboratory stands in for an approved product',
      article: `# Exosomes\n\n${about('Exosomes')}\n\nOurs come from an FDA-registered laboratory.\n`,
      findings: ['5:19 warning FDA-registered']
    },
    {
      name: 'approved equipment',
      article: `# Exosomes\n\n${about('Exosomes')}\n\nWe use FDA-approved equipment.\n`,
      findings: ['5:8 warning FDA-approved equipment']
    },
    {
      name: 'a claimed approval is no status',
      article: `# Exosomes\n\n${about('Exosomes')}\n\nWe use FDA-approved exosomes.\n`,
      findings: ['1:3 warning Exosomes', '5:8 warning FDA-approved exosomes']
    }
  ]
})
