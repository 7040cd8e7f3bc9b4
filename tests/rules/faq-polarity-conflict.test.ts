import rule from '../../rules/faq-polarity-conflict.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    'A peel stings.\n\n## FAQ\n\n### Does it hurt?\n\nYes, for a moment.\n',
    {
      name: 'abbreviations stand for their long forms',
      article:
        '# Platelet-rich plasma\n\nPlatelet-rich plasma (PRP) is suitable for sensitive skin.\n\n## FAQ\n\n### Is PRP suitable for sensitive skin?\n\nYes, it is.\n'
    },
    {
      name: 'a body that says both',
      article:
        'It has no side effects. Nausea can happen.\n\n## FAQ\n\n### Are there side effects?\n\nNausea is common.\n'
    }
  ],
  invalid: [
    {
      article:
        'A peel is painless.\n\n## FAQ\n\n### Does it hurt?\n\nYes, most people find it sore.\n',
      findings: ['7:1 warning Yes, most people find it sore.']
    },
    {
      name: 'Q: and A:',
      article:
        'No blood test needed.\n\n## FAQ\n\nQ: Do I need a blood test?\n\nA: Yes. Please bring one.\n',
      findings: ['7:4 warning Yes.']
    },
    {
      name: 'abbreviations',
      article:
        '# Platelet-rich plasma\n\nPlatelet-rich plasma (PRP) is fine. Platelet-rich plasma is not suitable for sensitive skin.\n\n## FAQ\n\n### Is PRP suitable for sensitive skin?\n\nYes, it is.\n',
      findings: ['9:1 warning Yes, it is.']
    }
  ]
})
