import type {FaqEntry} from '../src/model/article.ts'
import {questionSource, representationOf} from '../src/model/faq/distinct.ts'
import {
  plainForm,
  type QuestionMeaning,
  questionMeaning,
  topicOf
} from '../src/model/faq/meaning.ts'
import {defineRule} from '../src/rule/define-rule.ts'

/**
 * Copies of the visible questions in front matter and JSON-LD are the same entry
 * in another form, so each of the three is compared with itself only.
 */
export default defineRule({
  id: 'faq-duplicate-question',
  summary: 'Disallow asking the same question twice in one article',
  why: 'Two answers to one question drift apart, and a reader cannot know which one holds.',
  fix: 'Merge the two answers under one question, or say how the questions differ.',
  scope: 'article',
  severity: 'warning',
  sources: [
    {
      title: 'Google Search Central, FAQPage: one answer to each question',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/faqpage'
    }
  ],
  messages: {
    same: '“{question}” is asked twice, and the answers are the same',
    differ: '“{question}” is asked twice, and the answers differ',
    near: '“{question}” asks what “{first}” asks'
  },
  options: {},
  examples: {
    wrong: [
      '# Tea\n\n## FAQ\n\n### How much may I drink?\n\nTwo cups.\n\n### How much may I drink?\n\nFour cups.\n'
    ],
    right: [
      '# Tea\n\n## FAQ\n\n### How much may I drink?\n\nTwo cups.\n\n### How much may children drink?\n\nNone.\n'
    ]
  },

  *check({article}) {
    const topic = topicOf(article.title)
    const seen = new Map<string, {entry: FaqEntry; meaning: QuestionMeaning}>()
    const reported = new Set<string>()
    for (const entry of article.faq) {
      const {question} = entry
      const meaning = questionMeaning(question, topic)
      const representation = representationOf(entry)
      const form = plainForm(question)
      const keys = [form, meaning.key, `short ${meaning.short}`].map(
        (key) => `${representation} ${key}`
      )
      const found = keys.map((key) => seen.get(key))
      const shortened =
        found[2] && (found[2].meaning.pronoun || meaning.pronoun) ? found[2] : undefined
      const first = (found[0] ?? found[1] ?? shortened)?.entry
      for (const key of keys) if (!seen.has(key)) seen.set(key, {entry, meaning})
      const repeated = `${form}|${first && plainForm(first.question)}`
      if (!first || (representation !== 'visible' && reported.has(repeated))) continue
      reported.add(repeated)
      yield {
        message: messageFor(first, entry),
        at: questionSource(entry),
        data: {question, first: first.question},
        related: [{at: questionSource(first), message: 'asked here first'}]
      }
    }
  }
})

function messageFor(first: FaqEntry, second: FaqEntry): 'same' | 'differ' | 'near' {
  if (plainForm(first.question) !== plainForm(second.question)) return 'near'
  return plainForm(first.answer) === plainForm(second.answer) ? 'same' : 'differ'
}
