import rule from '../../rules/article-review-date.ts'
import {testRule} from './rule-tester.ts'

const prose = 'A regular day helps most people more than any single change of habit. '.repeat(10)

testRule(rule, {
  valid: [
    '# Notes\n\nToo short.\n',
    {name: 'published', article: `---\ndate: 2010-05-01\n---\n\n# Sleep\n\n${prose}\n`},
    {name: 'on the page', article: `# Sleep\n\nLast updated: 1 March 2025\n\n${prose}\n`},
    {name: 'file name', article: `# Sleep\n\n${prose}\n`, path: '_posts/2025-03-01-sleep.md'},
    {
      name: 'reviewed in time',
      article: `---\nlastReviewed: 2025-03-01\nnextReview: 2028-03-01\n---\n\n# Sleep\n\n${prose}\n`,
      options: {require: 'reviewed', maxAgeMonths: 36}
    },
    '# The 2014–2016 epidemic\n',
    '# Current evidence (2024–2027)\n',
    {name: 'the site prints it', article: `# Sleep\n\n${prose}\n`, provides: ['review-date']}
  ],
  invalid: [
    {name: 'none', article: `# Sleep\n\n${prose}\n`, findings: ['1:3 warning Sleep']},
    {
      name: 'published, not reviewed',
      article: `---\ndate: 2025-05-01\n---\n\n# Sleep\n\n${prose}\n`,
      options: {require: 'reviewed'},
      findings: ['2:7 warning 2025-05-01']
    },
    {
      name: 'old',
      article: `---\ndate: 2022-11-30\n---\n\n# Sleep\n\n${prose}\n`,
      options: {maxAgeMonths: 36},
      findings: ['2:7 warning 2022-11-30']
    },
    {
      name: 'unreadable',
      article: '---\nreviewed: 31.31.20255\n---\n\n# Sleep\n',
      findings: ['2:11 warning 31.31.20255']
    },
    {
      name: 'in the future',
      article: '---\ndate: 2031-01-01\n---\n\n# Sleep\n',
      findings: ['2:7 warning 2031-01-01']
    },
    {
      name: 'overdue',
      article: '---\ndate: 2020-01-01\nnextReview: 2023-01-01\n---\n\n# Sleep\n',
      findings: ['3:13 warning 2023-01-01']
    },
    {
      name: 'years that are over',
      article: '---\ndate: 2024-01-01\n---\n\n# Current research (2022–2025)\n',
      findings: ['5:21 info 2022–2025']
    }
  ]
})
