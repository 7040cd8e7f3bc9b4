import {describe, expect, test} from 'vitest'
import rule from '../../rules/faq-site-conflict.ts'
import {type FaqFact, FaqIndex} from '../../src/model/facts/site-facts.ts'
import {testRule} from './rule-tester.ts'

const page = (question: string, answer: string, title = 'Chemical peel') =>
  `# ${title}\n\n## FAQ\n\n### ${question}\n\n${answer}\n`

testRule(rule, {
  valid: [
    {
      article: page('Does a peel hurt?', 'Yes, a little.'),
      files: {'other.md': page('Is a peel painful?', 'Yes, it does.')}
    },
    {
      name: 'the same words about another topic',
      article: page('Does it hurt?', 'Yes, a little.'),
      files: {'other.md': page('Does it hurt?', 'No, never.', 'Red light')}
    },
    {
      name: 'numbers that agree',
      article: page('How many sessions do I need?', 'You need four sessions.'),
      files: {'other.md': page('How many sessions are needed?', 'You need three to five sessions.')}
    }
  ],
  invalid: [
    {
      article: page('Does it hurt?', 'Yes, a little.'),
      files: {'other.md': page('Is it painful?', 'No, never.')},
      findings: ['5:5 warning Does it hurt?']
    },
    {
      article: page('How many sessions do I need?', 'You need four sessions.'),
      files: {'other.md': page('How many sessions are needed?', 'You need ten sessions.')},
      findings: ['5:5 warning How many sessions do I need?']
    },
    {
      article: page('Is a peel safe for dark skin?', 'Yes, always.'),
      files: {'other.md': page('Is a peel safe for dark skin?', 'Yes, it probably is.')},
      findings: ['5:5 warning Is a peel safe for dark skin?']
    }
  ]
})

describe('the questions of a site', () => {
  const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
  const fact = (polarity: 'yes' | 'no'): FaqFact => ({
    question: 'Does it hurt?',
    key: 'whether|hurt',
    polarity,
    certainty: 'plain',
    quantities: [],
    place
  })

  test('the one that disagrees is found on a large site', () => {
    const pages = Array.from({length: 20_000}, (_, index) => ({
      path: `${index}.md`,
      faq: [fact(index === 19_999 ? 'no' : 'yes')]
    }))
    const index = new FaqIndex(pages)
    const found = pages.filter(({path, faq}) => faq[0] && index.disagreement(path, faq[0]))
    expect(found).toHaveLength(20_000)
  })

  test('facts survive storage', () => {
    const [stored] = JSON.parse(JSON.stringify([fact('yes')])) as FaqFact[]
    expect(
      new FaqIndex([{path: 'a.md', faq: [fact('no')]}]).disagreement('b.md', stored as FaqFact)
    ).toMatchObject({mine: 'yes', theirs: 'no'})
  })
})
