import rule from '../../rules/disclaimer-consult.ts'
import {testRule} from './rule-tester.ts'

const prose = 'A regular day helps most people more than any single change of habit. '.repeat(10)

testRule(rule, {
  valid: [
    '# Notes\n\nToo short.\n',
    {name: 'advice', article: `# Sleep\n\n${prose}\n\nAsk your pharmacist first.\n`},
    {name: 'the site prints it', article: `# Sleep\n\n${prose}\n`, provides: ['consult']}
  ],
  invalid: [{name: 'none', article: `# Sleep\n\n${prose}\n`, findings: ['1:3 info Sleep']}]
})
