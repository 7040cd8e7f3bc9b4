import rule from '../../rules/article-references.ts'
import {testRule} from './rule-tester.ts'

const prose = 'A regular day helps most people more than any single change of habit. '.repeat(10)

testRule(rule, {
  valid: [
    '# Notes\n\nToo short.\n',
    {
      name: 'a link to a study',
      article: `# Sleep\n\n${prose.repeat(4)}\n\nSee [this review](https://pubmed.ncbi.nlm.nih.gov/33164741/).\n`
    },
    {
      name: 'a list',
      article: `# Sleep\n\n${prose.repeat(4)}\n\n## References\n\n1. Okafor J. Sleep. 2021.\n`
    },
    {
      name: 'the site prints them',
      article: `# Sleep\n\n${prose.repeat(4)}\n`,
      provides: ['references']
    }
  ],
  invalid: [
    {name: 'none', article: `# Sleep\n\n${prose.repeat(4)}\n`, findings: ['1:3 warning Sleep']}
  ]
})
