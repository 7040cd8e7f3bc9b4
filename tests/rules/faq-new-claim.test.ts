import rule from '../../rules/faq-new-claim.ts'
import {testRule} from './rule-tester.ts'

const body = 'A peel takes off the outermost cells of the skin, so that new ones show. '
  .repeat(12)
  .trim()
const faq =
  '## FAQ\n\n### How soon will I see results?\n\nMost people notice a change after several weeks to months.\n'

const study = 'Clinical trials show that a peel halves migraine attacks in teenage girls.'
const ask = (answer: string) => `## FAQ\n\n### Does it help with migraine?\n\n${answer}\n`

testRule(rule, {
  valid: [
    {
      name: 'the article makes the claim in other words',
      article: `# Peel\n\n${body} In trials, teenage girls had half as many migraine attacks.\n\n${ask(study)}`
    },
    {
      name: 'the claim brings its source along',
      article: `# Peel\n\n${body}\n\n${ask('Clinical trials show that a peel halves migraine attacks ([Ray 2020](https://pubmed.ncbi.nlm.nih.gov/31234567/)).')}`
    },
    {
      name: 'the claim is denied',
      article: `# Peel\n\n${body}\n\n${ask('No clinical trial shows that a peel halves migraine attacks.')}`
    },
    {
      name: 'what is everyday knowledge',
      article: `# Peel\n\n${body}\n\n${ask('A walk by the river often cheers up teenage girls.')}`
    },
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
      name: 'research that the article does not know',
      article: `# Peel\n\n${body}\n\n${ask(study)}`,
      findings: [`9:1 info ${study}`]
    },
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
