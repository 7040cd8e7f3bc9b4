import rule from '../../rules/faq-certainty-drift.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'A peel may fade melasma.\n\n## FAQ\n\n### Does it work?\n\nA peel may fade melasma in some people.\n',
    'You may eat before a visit.\n\n## FAQ\n\n### Can I eat before a visit?\n\nYes, always.\n'
  ],
  invalid: [
    {
      article:
        'A peel may fade melasma.\n\n## FAQ\n\n### Does it work?\n\nA peel always fades melasma.\n',
      findings: ['7:1 warning A peel always fades melasma.']
    },
    {
      article: 'A peel fades melasma.\n\n## FAQ\n\n### Does it work?\n\nA peel may fade melasma.\n',
      findings: ['7:1 info A peel may fade melasma.']
    },
    {
      article:
        'It is possibly safe for dark skin.\n\n## FAQ\n\n### Is it safe for dark skin?\n\nYes, always.\n',
      findings: ['7:1 warning Yes, always.']
    }
  ]
})
