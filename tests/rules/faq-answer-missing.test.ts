import rule from '../../rules/faq-answer-missing.ts'
import {testRule} from './rule-tester.ts'

const long = 'It stings for a moment. '.repeat(70).trim()

testRule(rule, {
  valid: [
    '# Гель\n\n## FAQ\n\n### Чи це боляче?\n\nТрохи - минає за хвилину.\n',
    '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nNot much.\n\n### How many do I need?\n\n4\n',
    '# Flu\n\n## How many fall ill?\n\n### In winter\n\nMost of them.\n\n## Is there a vaccine?\n\nYes, there is.\n',
    '# Peel\n\n## FAQ\n\n### What does it look like?\n\n![Red cheeks on day one](day-one.jpg)\n',
    '# Peel\n\n## FAQ\n\n### Where are you?\n\n<iframe src="https://maps.example/1"></iframe>\n',
    '# Peel\n\n## FAQ\n\n### What does it cost?\n\n{{< price-table >}}\n',
    '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nSee the section [on pain](#pain): most people feel a sting.\n',
    {
      name: 'a section of the article may be long',
      article: `# Peel\n\n## Does it hurt?\n\n${long}\n`
    },
    {
      name: 'no limit',
      article: `# Peel\n\n## FAQ\n\n### Does it hurt?\n\n${long}\n`,
      options: {maxWords: 0}
    },
    {
      name: 'front matter that lists questions only',
      article:
        '---\nquestions:\n  - question: How tall are you?\n  - question: How old are you?\n---\n# A form\n'
    },
    {
      name: 'an empty copy in the front matter of a question answered on the page',
      article:
        '---\nfaq:\n  - question: Does it hurt?\n    answer: ""\n---\n# Peel\n\n## FAQ\n\n### Does it hurt?\n\nA little.\n'
    }
  ],
  invalid: [
    {
      article: '# Peel\n\n## FAQ\n\n### Does it hurt?\n\n### Will it scar?\n\nRarely does it.\n',
      findings: ['5:5 warning Does it hurt?']
    },
    {
      article:
        '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nTBC\n\n### Will it scar?\n\nComing soon!\n',
      findings: ['5:5 warning Does it hurt?', '9:5 warning Will it scar?']
    },
    {
      article:
        '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nNo.\n\n### Will it scar?\n\nRarely does it.\n',
      findings: ['5:5 info Does it hurt?']
    },
    {
      article:
        '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nSee above.\n\n### Will it scar?\n\nPlease refer to the answer to question 2.\n',
      findings: ['5:5 warning Does it hurt?', '9:5 warning Will it scar?']
    },
    {
      name: 'a long answer',
      article: `# Peel\n\n## FAQ\n\n### Does it hurt?\n\n${long}\n`,
      findings: ['5:5 info Does it hurt?']
    },
    {
      name: 'an empty value in the front matter',
      article:
        '---\nfaq:\n  - question: Does it hurt?\n    answer: A little.\n  - question: Will it scar?\n    answer: ""\n---\n# Peel\n',
      findings: ['5:15 warning Will it scar?']
    },
    {
      name: 'details without content, and a numbered line of plain text',
      article:
        '# Drip\n\n<details>\n<summary>Who should not have it?</summary>\n</details>\n\nText after.\n',
      findings: ['4:10 warning Who should not have it?']
    },
    {
      name: 'JSON-LD that the page does not show',
      article:
        '# Gel\n\n<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": ""}}]}</script>\n',
      findings: ['3:103 warning Is it safe?']
    }
  ]
})
