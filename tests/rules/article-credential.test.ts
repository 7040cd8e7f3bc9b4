import rule from '../../rules/article-credential.ts'
import {testRule} from './rule-tester.ts'

const prose = 'A regular day helps most people more than any single change of habit. '.repeat(10)

testRule(rule, {
  valid: [
    '# Notes\n\n“Rest,” says Dr. Lindqvist.\n',
    {name: 'author', article: `# Sleep\n\nBy Amara Lindqvist, MD\n\n${prose}\n`},
    {
      name: 'reviewer',
      article: `# Sleep\n\nBy Jo\n\nMedically reviewed by Amara Lindqvist, FRCP\n\n${prose}\n`
    },
    {
      name: 'speaker',
      article: `# Sleep\n\n${prose}\n\n“Rest,” says Dr Amara Lindqvist, a consultant neurologist.\n`
    },
    {name: 'the site prints it', article: `# Sleep\n\n${prose}\n`, provides: ['credential']}
  ],
  invalid: [
    {name: 'nobody', article: `# Sleep\n\n${prose}\n`, findings: ['1:3 info Sleep']},
    {
      name: 'an author without',
      article: `# Sleep\n\nBy Amara Lindqvist\n\n${prose}\n`,
      findings: ['3:4 warning Amara Lindqvist']
    },
    {
      name: 'a quoted doctor without',
      article: `# Sleep\n\n${prose}\n\n“Rest,” says Dr. Amara Lindqvist.\n`,
      findings: ['5:14 warning Dr. Amara Lindqvist']
    },
    {
      name: 'one of two',
      article: `# Sleep\n\n${prose}\n\n“Rest,” says Dr. Amara Lindqvist.\n\n“Walk,” says Dr. Jo Okafor, a cardiologist.\n`,
      findings: ['5:14 warning Dr. Amara Lindqvist']
    }
  ]
})
