import {describe, expect, test} from 'vitest'
import rule from '../../rules/faq-duplicate-question.ts'
import {questionMeaning, topicOf} from '../../src/model/faq/meaning.ts'
import {testRule} from './rule-tester.ts'

const faq = (...questions: string[]) =>
  `# Red light masks\n\n## FAQ\n\n${questions.map((question, index) => `### ${question}\n\nAnswer ${index}.`).join('\n\n')}\n`

testRule(rule, {
  valid: [
    faq('Is it safe in pregnancy?', 'Is it safe for children?'),
    faq('Can I exercise before a session?', 'Can I exercise after a session?'),
    faq('Is A better than B?', 'Is B better than A?'),
    faq('What is a mask?', 'What is a mask used for?'),
    faq('Can I use it daily?', 'Should I use it daily?'),
    faq('How long does it last?', 'How long does it take to work?'),
    {
      name: 'front matter and JSON-LD repeat the page',
      article:
        '---\nfaq:\n  - question: Does it hurt?\n    answer: A bit.\n---\n# Peel\n\n## FAQ\n\n### Does it hurt?\n\nA bit.\n\n<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Does it hurt?", "acceptedAnswer": {"text": "A bit."}}]}</script>\n'
    }
  ],
  invalid: [
    {
      article:
        '# Tea\n\n## FAQ\n\n### How much may I drink?\n\nTwo cups.\n\n### How much may I drink?\n\nFour cups.\n',
      findings: ['9:5 warning How much may I drink?']
    },
    {
      article:
        '# Tea\n\n## FAQ\n\n### Is it bitter?\n\nA bit.\n\n### Is it **bitter**?\n\nA bit.\n',
      findings: ['9:5 warning Is it **bitter**?']
    },
    {
      article: faq('Does the mask contain lead?', 'Does the mask contain any lead?'),
      findings: ['9:5 warning Does the mask contain any lead?']
    },
    {
      article: faq('How long do red light masks last?', 'How long does it last?'),
      findings: ['9:5 warning How long does it last?']
    },
    {
      name: 'twice in the front matter and nowhere on the page',
      article:
        '---\nfaq:\n  - question: Does it hurt?\n    answer: A bit.\n  - question: Does it hurt?\n    answer: No.\n---\n# Peel\n',
      findings: ['5:15 warning Does it hurt?']
    }
  ]
})

const topic = topicOf('The red light mask')
const same = (a: string, b: string): boolean => {
  const [first, second] = [questionMeaning(a, topic), questionMeaning(b, topic)]
  return (
    first.key === second.key || (first.short === second.short && (first.pronoun || second.pronoun))
  )
}

describe('what a question asks', () => {
  test.each([
    ['Does it hurt?', 'Is it painful?'],
    ['Does the mask hurt?', 'Is it painful?'],
    ['How much does a peel cost?', 'What is the price of a peel?'],
    ['How soon will I see results?', 'How quickly will I notice improvement?'],
    ['When will I see results?', 'How long does it take to see results?'],
    ['How long does it take to work?', 'How fast does it work?'],
    ['Does a peel have side effects?', 'What are the side effects of a peel?'],
    ['Are there any adverse reactions to a peel?', 'What are the side effects of a peel?'],
    ['How many sessions do I need?', 'How many sessions are needed?'],
    ['Is it safe during pregnancy?', 'Is it safe during pregnancy??'],
    ['Can a peel be combined with retinol?', 'Can I combine a peel with retinol?'],
    ['Do I need a referral?', 'Should I get a referral?'],
    ['Who is at risk?', 'Who is most at risk?']
  ])('%s is %s', (a, b) => {
    expect(same(a, b)).toBe(true)
  })

  test.each([
    ['Does it hurt?', 'Does it itch?'],
    ['How much does a peel cost?', 'How much peel do I need?'],
    ['How soon can I exercise?', 'How soon will I see results?'],
    ['How long do results last?', 'How long until I see results?'],
    ['What causes acne?', 'What are the symptoms of acne?'],
    ['What is acne?', 'How is acne treated?'],
    ['What are the treatments for acne?', 'What is acne?'],
    ['Is it safe with alcohol?', 'Is it safe without alcohol?'],
    ['Can I drive after a peel?', 'Can I drive before a peel?'],
    ['Is retinol better than a peel?', 'Is a peel better than retinol?'],
    ['How many sessions do I need?', 'How often do I need sessions?']
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false)
  })
})
