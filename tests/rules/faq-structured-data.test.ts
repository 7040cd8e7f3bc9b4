import rule from '../../rules/faq-structured-data.ts'
import {testRule} from './rule-tester.ts'

const page = '# Gel\n\n## FAQ\n\n### Is it safe?\n\nFor most people.\n'
const json = (answer: string, question = 'Is it safe?') =>
  `\n<script type="application/ld+json">\n{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "${question}",\n"acceptedAnswer": {"@type": "Answer", "text": "${answer}"}}]}\n</script>\n`
const front = (answer: string, question = 'Is it safe?') =>
  `---\nfaq:\n  - question: ${question}\n    answer: ${answer}\n---\n`

testRule(rule, {
  valid: [
    {
      name: 'a heading of the body that also stands in the list of the front matter',
      article: `---\nfaq:\n  - question: Is it safe?\n    answer: For most people.\n  - question: Is it dear?\n    answer: No.\n---\n# Gel\n\n## What is it?\n\nA gel.\n\n## Is it safe?\n\nTests on volunteers say a good deal.\n`
    },
    page,
    page + json('<p>For most people.</p>'),
    front('For [most](most.md) **people**.') + page,
    {name: 'another list in the front matter', article: front('Ada.', 'Who made it?') + page},
    {
      name: 'the page prints the front matter',
      article: `${front('For most people.')}# Gel\n${json('For most people.')}`
    }
  ],
  invalid: [
    {
      name: 'headings of the body from which the front matter was made',
      article: `---\nfaq:\n  - question: What is it?\n    answer: A gel.\n  - question: Is it safe?\n    answer: Always.\n---\n# Gel\n\n## What is it?\n\nA gel.\n\n## Is it safe?\n\nFor most people.\n`,
      findings: ['6:13 warning Always.']
    },
    {article: page + json('Yes, always.'), findings: ['11:48 warning Yes, always.']},
    {
      article: page + json('For most people. Ask us.'),
      findings: ['11:48 info For most people. Ask us.']
    },
    {article: page + json('For most.'), findings: ['11:48 info For most.']},
    {
      article: page + json('No.', 'Does it itch?'),
      findings: ['5:5 info Is it safe?', '10:68 warning Does it itch?']
    },
    {
      article: `${page}\n<script type="application/ld+json">{"@type": "FAQPage"}</script>\n`,
      findings: ['9:36 warning {"@type": "FAQPage"}']
    },
    {article: front('Yes, always.') + page, findings: ['4:13 warning Yes, always.']},
    {
      name: 'JSON-LD and front matter on a page that shows neither',
      article: `${front('For most people.')}# Gel\n${json('Yes, always.')}`,
      findings: ['10:48 warning Yes, always.']
    }
  ]
})
