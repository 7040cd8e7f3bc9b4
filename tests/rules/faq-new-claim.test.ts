import rule from '../../rules/faq-new-claim.ts'
import {testRule} from './rule-tester.ts'

const body = 'A peel takes off the outermost cells of the skin, so that new ones show. '
  .repeat(12)
  .trim()
const faq =
  '## FAQ\n\n### How soon will I see results?\n\nMost people notice a change after several weeks to months.\n'

testRule(rule, {
  valid: [
    {
      name: 'a short text beside the questions',
      article: `# Peel\n\nA peel takes off cells.\n\n${faq}`
    },
    {
      name: 'the article gives its own number',
      article: `# Peel\n\n${body} You will see results after six weeks.\n\n${faq}`
    },
    {
      name: 'the same figure stands in words that are not understood',
      article: `# Peel\n\n${body} Allow 12 weeks.\n\n## FAQ\n\n### When will I see results?\n\nYou will see results after 12 weeks.\n`
    },
    {
      name: 'an article that is made of questions',
      article: `# Peel\n\n## What is a peel?\n\n${body}\n\n## When will I see results?\n\nAfter six weeks.\n`
    },
    {
      name: 'no downtime is no number',
      article: `# Peel\n\n${body}\n\n## FAQ\n\n### Is there downtime?\n\nThere is no downtime.\n`
    }
  ],
  invalid: [
    {
      name: 'a vague timeline',
      article: `# Peel\n\n${body}\n\n${faq}`,
      findings: ['9:35 info several weeks to months']
    },
    {
      name: 'a number of sessions',
      article: `# Peel\n\n${body}\n\n## FAQ\n\n### Is one enough?\n\nMultiple sessions may be required.\n`,
      findings: ['9:1 info Multiple sessions']
    }
  ]
})
