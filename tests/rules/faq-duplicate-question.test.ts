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
    ['Who is at risk?', 'Who is most at risk?'],
    ['What are the symptoms of scabies?', 'How do I know if I have scabies?'],
    ['Signs of scabies?', 'What are the common symptoms of scabies?'],
    ['How is scabies treated?', 'What are the treatment options for scabies?'],
    ['How can I treat scabies?', 'What treatments are available for scabies?'],
    ['What causes scabies?', 'What are the main causes of scabies?'],
    ['Why do people get scabies?', 'What causes scabies?'],
    ['How can you prevent scabies?', 'How is scabies prevented?'],
    ['How do doctors diagnose scabies?', 'How is scabies diagnosed?'],
    ['What is the prognosis for scabies?', 'What is the prognosis of scabies?'],
    ['What is the difference between a peel and a mask?', 'How does a peel differ from a mask?'],
    ['What is a peel?', 'What is the definition of a peel?'],
    ['What is a peel?', 'Can you tell me what a peel is?'],
    ['Is a peel safe?', 'I would like to know whether a peel is safe.'],
    ['Is it safe to drink alcohol after a peel?', 'Can I drink alcohol after a peel?'],
    ['When should I take zinc?', 'What is the best time of day to take zinc?'],
    ['When can I drive after a peel?', 'How long after a peel can I drive?'],
    ['Who should not have a peel?', 'Who should avoid a peel?'],
    ['What should I expect from a peel?', 'What happens during a peel?'],
    ['Does zinc raise high blood pressure?', 'Does zinc raise hypertension?']
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
    ['How many sessions do I need?', 'How often do I need sessions?'],
    ['What should I do if I get side effects?', 'What are the side effects?'],
    ['How long should I take it?', 'How long does it take?'],
    ['What tests can I do at home?', 'What are home tests?'],
    ['How much weight do I need to lose?', 'How much weight can I lose?'],
    ['Can scars be reversed?', 'Can supplements reverse scars?'],
    ['What is zinc a sign of?', 'What are the signs of zinc?'],
    ['Can a child get it from a parent?', 'Can a parent get it from a child?'],
    ['A rash, then a fever: is it flu?', 'A fever, then a rash: is it flu?'],
    ['How is scabies treated?', 'How is scabies diagnosed?'],
    ['Who should have a peel?', 'Who should not have a peel?'],
    ['Is it safe to drive?', 'Is it safe?']
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false)
  })
})
