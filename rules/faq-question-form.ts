import type {FaqEntry} from '../src/model/article.ts'
import {distinctEntries, questionSource} from '../src/model/faq/distinct.ts'
import {
  asksAtEnd,
  endsAsQuestion,
  isInterrogative,
  opensAsQuestion
} from '../src/model/faq/question.ts'
import {defineRule} from '../src/rule/define-rule.ts'

/**
 * A topic among questions ("Side effects") is reported only where most of the
 * list asks: a list of topics is a choice, not a slip.
 */
export default defineRule({
  id: 'faq-question-form',
  summary: 'Require questions in a list of questions, each with its question mark',
  why: 'Search engines and assistants show a question without its page: a topic or a statement tells a reader there nothing about what is answered.',
  fix: 'Write it as the question a reader would ask, with a question mark.',
  scope: 'article',
  severity: 'info',
  sources: [
    {
      title: 'schema.org, Question: “a specific question”',
      url: 'https://schema.org/Question'
    }
  ],
  messages: {
    mark: '“{question}” asks without a question mark',
    topic: '“{question}” is a topic among questions, expected a question',
    phrase: '“{question}” has a question mark but asks nothing'
  },
  options: {},
  examples: {
    wrong: [
      '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nA little.\n\n### How fast does it work\n\nWithin a month.\n'
    ],
    right: [
      '# Peel\n\n## FAQ\n\n### Does it hurt?\n\nA little.\n\n### How fast does it work?\n\nWithin a month.\n'
    ]
  },
  dispute: 'Turn the rule off for pages that list topics on purpose.',

  *check({article}) {
    const entries = distinctEntries(article.faq)
    const asking = entries.filter(({question}) => endsAsQuestion(question)).length
    for (const entry of entries) {
      const message = faultOf(entry, asking * 2 >= entries.length)
      if (!message) continue
      const {question} = entry
      const at = questionSource(entry)
      const mark = {text: '?', range: [at.end, at.end] as [number, number], safe: true}
      yield {message, at, data: {question}, suggestions: message === 'mark' ? [mark] : []}
    }
  }
})

/** "Your options if it fails?": a noun phrase; "Side effects?" is short for a question. */
const nounPhrase = /^(?:your|our|my)\s+[^,]*\?$/i

function faultOf(
  {question, where}: FaqEntry,
  among: boolean
): 'mark' | 'topic' | 'phrase' | undefined {
  if (endsAsQuestion(question))
    return nounPhrase.test(question) && !asksAtEnd(question) ? 'phrase' : undefined
  // "Who should not take it" heads a section of the body as well as a question does.
  if (question.includes('?') || question.endsWith(':') || where === 'heading') return undefined
  if (isInterrogative(question)) return 'mark'
  if (!among) return undefined
  return opensAsQuestion(question) ? 'mark' : 'topic'
}
