import rule from '../../rules/faq-number-conflict.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'We plan four sessions.\n\n## FAQ\n\n### How many sessions do I need?\n\nFour sessions are usual.\n',
    {
      name: 'a price list agrees in one price',
      article:
        'A session costs £120.\n\n## FAQ\n\n### What does it cost?\n\nA session costs £120. A session with a specialist costs £180.\n'
    },
    {
      name: 'a row about another treatment',
      article:
        '# Peel\n\n| Treatment | Sessions recommended |\n|---|---|\n| Laser | 3 sessions |\n\n## FAQ\n\n### How many sessions do I need?\n\nYou need six sessions.\n'
    }
  ],
  invalid: [
    {
      article:
        'We plan four sessions.\n\n## FAQ\n\n### How many sessions do I need?\n\nMost people need six sessions.\n',
      findings: ['7:18 warning six sessions']
    },
    {
      article:
        'We plan three to four sessions.\n\n## FAQ\n\n### How many sessions do I need?\n\nYou need 3–6 sessions.\n',
      findings: ['7:10 info 3–6 sessions']
    },
    {
      name: 'the number of the answer takes its unit from the question',
      article:
        'Most clients need only one session.\n\n## FAQ\n\n**How many sessions do I need?**\n\nWe recommend a course of three, four weeks apart, and a top-up every year.\n',
      findings: ['7:26 warning three']
    }
  ]
})
