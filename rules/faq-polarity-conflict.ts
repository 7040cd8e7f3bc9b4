import {verdictsOf} from '../src/model/facts/verdict.ts'
import {defineRule} from '../src/rule/define-rule.ts'

/**
 * Only answers that begin with their verdict, or that speak on one of a few
 * well-known matters, are compared. Conditions, comparisons and studies in the
 * body are left alone, and so is a body that says both.
 */
export default defineRule({
  id: 'faq-polarity-conflict',
  summary: 'Disallow a yes in the FAQ where the article says no, and the reverse',
  why: 'A reader who sees only one of the two places acts on it, and one of them is wrong.',
  fix: 'Check which is right and say it in both places, with its conditions.',
  scope: 'article',
  severity: 'warning',
  sources: [
    {
      title: 'PIF TICK criteria: information is accurate and consistent',
      url: 'https://pifonline.org.uk/pif-tick/'
    }
  ],
  messages: {
    conflict: 'The FAQ says “{matter}: {faq}”, the article says “{matter}: {body}”'
  },
  options: {},
  examples: {
    wrong: [
      '# Peel\n\nA peel is painless.\n\n## FAQ\n\n### Does it hurt?\n\nYes, most people find it sore.\n'
    ],
    right: [
      '# Peel\n\nA peel stings for a moment.\n\n## FAQ\n\n### Does it hurt?\n\nYes, most people find it sore.\n'
    ]
  },

  *check({article}) {
    for (const {entry, matter, polarity, start, end, readings} of verdictsOf(article)) {
      const first = readings.find((reading) => !reading.doubtful)
      if (!first || readings.some((reading) => reading.polarity === polarity)) continue
      const {block} = first.sentence
      const body = block.toSource(first.sentence.start, first.sentence.end)
      const [answer] = entry.answerBlocks
      if (!answer) continue
      yield {
        message: 'conflict',
        at: answer.toSource(start, end),
        data: {matter, faq: polarity, body: first.polarity},
        related: [{at: body, message: `the article says “${matter}: ${first.polarity}”`}]
      }
    }
  }
})
