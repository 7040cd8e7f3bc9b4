import rule from '../../rules/disclaimer-disclosure.ts'
import {testRule} from './rule-tester.ts'

const prose = 'A regular day helps most people more than any single change of habit. '.repeat(10)

testRule(rule, {
  valid: [
    '# Notes\n\n[Buy](https://example.org/shop/tea)\n',
    {
      name: 'a statement',
      article: `# Sleep\n\n${prose}\n\nDisclosure: we sell tea.\n\n[Buy](https://example.org/shop/tea)\n`
    },
    {name: 'the site prints it', article: `# Sleep\n\n${prose}\n`, provides: ['disclosure']}
  ],
  invalid: [
    {name: 'nothing is sold', article: `# Sleep\n\n${prose}\n`, findings: ['1:3 info Sleep']},
    {
      name: 'a shop',
      article: `# Sleep\n\n${prose}\n\n[Buy the tea](https://example.org/tea)\n`,
      findings: ['5:1 warning [Buy the tea](https://example.org/tea)']
    },
    {
      name: 'a paid link stands for all',
      article: `# Sleep\n\n${prose}\n\n[Shop](/shop/tea) [tea](https://www.amazon.com/dp/B0?tag=us-20)\n`,
      findings: ['5:19 warning [tea](https://www.amazon.com/dp/B0?tag=us-20)']
    },
    {
      name: 'a clinic',
      article: `# Sleep\n\n${prose}\n\nBook a consultation with our team.\n`,
      findings: ['5:1 warning Book a consultation']
    }
  ]
})
