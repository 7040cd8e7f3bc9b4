import rule from '../../rules/faq-site-duplicate.ts'
import {testRule} from './rule-tester.ts'

const answer = 'You can pay by card, by bank transfer or in four instalments.'
const page = (text: string) => `# Prices\n\n## FAQ\n\n### How do I pay?\n\n${text}\n`

testRule(rule, {
  valid: [
    {name: 'two pages', article: page(answer), path: 'c.md', files: {'a.md': page(answer)}},
    {
      name: 'short answers',
      article: page('By card.'),
      path: 'c.md',
      files: {'a.md': page('By card.'), 'b.md': page('By card.')}
    },
    {
      name: 'the first page',
      article: page(answer),
      path: 'a.md',
      files: {'b.md': page(answer), 'c.md': page(answer)}
    }
  ],
  invalid: [
    {
      article: page(answer),
      path: 'c.md',
      files: {'a.md': page(answer), 'b.md': page(answer)},
      findings: ['5:5 info How do I pay?']
    },
    {
      article: page(answer),
      path: 'c.md',
      files: {'a.md': page(answer)},
      options: {minPages: 2},
      findings: ['5:5 info How do I pay?']
    }
  ]
})
