import rule from '../../rules/article-author.ts'
import {testRule} from './rule-tester.ts'

const prose = 'A regular day helps most people more than any single change of habit. '.repeat(10)

testRule(rule, {
  valid: [
    '# Notes\n\nToo short.\n',
    {name: 'front matter', article: `---\nauthor: Amara Lindqvist\n---\n\n# Sleep\n\n${prose}\n`},
    {name: 'by-line', article: `# Sleep\n\nBy Amara Lindqvist\n\n${prose}\n`},
    {name: 'an organisation', article: `---\nauthor: Bright Clinic\n---\n\n# Sleep\n\n${prose}\n`},
    {name: 'the site prints it', article: `# Sleep\n\n${prose}\n`, provides: ['author']}
  ],
  invalid: [
    {name: 'none', article: `# Sleep\n\n${prose}\n`, findings: ['1:3 warning Sleep']},
    {
      name: 'a reviewer is no author',
      article: `# Sleep\n\nReviewed by Amara Lindqvist, MD\n\n${prose}\n`,
      findings: ['1:3 warning Sleep']
    },
    {
      name: 'a number of the content system',
      article: `---\nauthor: 5f2c81de-11aa-4b0c-9d33-0a1b2c3d4e5f\n---\n\n# Sleep\n\n${prose}\n`,
      findings: ['2:9 warning 5f2c81de-11aa-4b0c-9d33-0a1b2c3d4e5f']
    }
  ]
})
