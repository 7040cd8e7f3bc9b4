import rule from '../../rules/disclaimer-medical-advice.ts'
import {testRule} from './rule-tester.ts'

const prose = 'A regular day helps most people more than any single change of habit. '.repeat(10)

testRule(rule, {
  valid: [
    '# Notes\n\nToo short to need one.\n',
    {name: 'a disclaimer', article: `# Sleep\n\n${prose}\n\nThis page is not medical advice.\n`},
    {name: 'the site prints one', article: `# Sleep\n\n${prose}\n`, provides: ['medical-advice']},
    {name: 'the team wants none', article: `# Sleep\n\n${prose}\n`, options: {minWords: 500}}
  ],
  invalid: [
    {name: 'none', article: `# Sleep\n\n${prose}\n`, findings: ['1:3 error Sleep']},
    {name: 'no heading', article: `${prose}\n`, findings: ['1:1 error ']},
    {
      name: 'a look-alike',
      article: `# Sleep\n\n${prose}\n\nA tracker is not a substitute for a sleep study.\n`,
      findings: ['1:3 error Sleep']
    }
  ]
})
