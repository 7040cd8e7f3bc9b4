import rule from '../../rules/article-reviewer.ts'
import {testRule} from './rule-tester.ts'

const prose = 'A regular day helps most people more than any single change of habit. '.repeat(10)

testRule(rule, {
  valid: [
    '# Notes\n\nToo short.\n',
    {
      name: 'a review box',
      article: `# Sleep\n\nMedically reviewed by Amara Lindqvist, MD\n\n${prose}\n`
    },
    {
      name: 'front matter',
      article: `---\nreviewedBy: Dr Amara Lindqvist\n---\n\n# Sleep\n\n${prose}\n`
    },
    {name: 'the site prints it', article: `# Sleep\n\n${prose}\n`, provides: ['reviewer']}
  ],
  invalid: [
    {name: 'none', article: `# Sleep\n\n${prose}\n`, findings: ['1:3 warning Sleep']},
    {
      name: 'a panel',
      article: `# Sleep\n\nReviewed by our medical advisory board.\n\n${prose}\n`,
      findings: ['3:13 warning our medical advisory board']
    }
  ]
})
