import rule from '../../rules/faq-question-form.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '# Peel\n\n## FAQ\n\n### My skin itches: what can I do?\n\nCool it.\n\n### My skin peels. Is that normal?\n\nYes.\n\n### My job is outdoors—any tips?\n\nA hat.\n',
    '# Peel\n\n## Does it hurt?\n\nA bit.\n\n## Is it dear?\n\nNo.\n\n## Who should not have it\n\nChildren.\n',
    '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nA bit.\n\n### Does not help with:\n\nScars.\n',
    '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nA bit.\n\n### Side effects?\n\nRedness.\n',
    '# Peel\n\n## FAQ\n\n### Cost\n\n£90.\n\n### Downtime\n\nTwo days.\n',
    '# Peel\n\n## How it works\n\nAcid.\n\n## What to expect\n\nRedness.\n\n## Is it safe?\n\nMostly.\n',
    '# Peel\n\n## FAQ\n\n### Ever had a peel before? Then read on\n\nWelcome back.\n\n### Does it sting?\n\nBriefly.\n',
    {
      name: 'the copy in the front matter is not reported again',
      article:
        '---\nfaq:\n  - question: Does it hurt?\n    answer: A bit.\n---\n# Peel\n\n## FAQ\n\n### Does it hurt?\n\nA bit.\n'
    }
  ],
  invalid: [
    {
      article:
        '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nA bit.\n\n### How fast does it work\n\nWithin a month.\n',
      findings: ['9:5 info How fast does it work']
    },
    {
      article:
        '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nA bit.\n\n### What happens afterwards\n\nRest.\n',
      findings: ['9:5 info What happens afterwards']
    },
    {
      article:
        '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nA bit.\n\n### 2. Side effects\n\nRedness.\n',
      findings: ['9:8 info Side effects']
    },
    {
      article: '# Peel\n\n## FAQ\n\n**Q: Your options if it fails?**\n\nA: A second peel.\n',
      findings: ['5:6 info Your options if it fails?']
    },
    {
      article:
        '---\nfaq:\n  - question: Does it hurt?\n    answer: A bit.\n  - question: Gel or cream\n    answer: Gel.\n---\n# Peel\n',
      findings: ['5:15 info Gel or cream']
    },
    {
      article:
        '# Drip\n\n<details><summary>Can it cure colds</summary>\n\nNo.\n\n</details>\n\n<details><summary>Does it hurt?</summary>\n\nNo.\n\n</details>\n',
      findings: ['3:19 info Can it cure colds']
    }
  ]
})
