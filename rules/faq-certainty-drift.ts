import type {Sentence} from '../src/model/article.ts'
import {sharedClaims} from '../src/model/facts/claim.ts'
import {type Certainty, certaintyOf} from '../src/model/facts/stance.ts'
import {verdictsOf} from '../src/model/facts/verdict.ts'
import type {Fact} from '../src/rule/define-rule.ts'
import {defineRule} from '../src/rule/define-rule.ts'

type Message = 'stronger' | 'weaker'

/**
 * Reported where the FAQ is sure and every matching sentence of the body hedges,
 * or the reverse. "You may" in answers on what is allowed is no hedge.
 */
export default defineRule({
  id: 'faq-certainty-drift',
  summary: 'Disallow an FAQ that is surer than the article, and the reverse',
  why: 'The FAQ is what search engines and assistants quote: caution that stands in the article alone never reaches those readers.',
  fix: 'Carry the caution of the article over into the answer, or give the evidence that lets both be sure.',
  scope: 'article',
  severity: 'warning',
  sources: [
    {
      title: 'Sumner and others, BMJ 2014: exaggeration between sources and summaries',
      url: 'https://doi.org/10.1136/bmj.g7015'
    }
  ],
  messages: {
    stronger: 'The FAQ states “{matter}” as {faq}, the article as {body}',
    weaker: 'The FAQ states “{matter}” as {faq}, the article as {body}'
  },
  options: {},
  examples: {
    wrong: [
      '# Peel\n\nA peel may fade melasma.\n\n## FAQ\n\n### Does it work?\n\nA peel always fades melasma.\n'
    ],
    right: [
      '# Peel\n\nA peel may fade melasma.\n\n## FAQ\n\n### Does it work?\n\nA peel may fade melasma.\n'
    ]
  },

  *check({article}) {
    const reported = new Set<Sentence>()
    for (const {sentence, certainty, core, others} of sharedClaims(article)) {
      const rival = others[0]?.sentence
      const body = common(others.map((other) => other.certainty))
      if (!rival || !drifts(certainty, body)) continue
      reported.add(sentence)
      yield factOf(
        sentence.block.toSource(sentence.start, sentence.end),
        core.join(' '),
        certainty,
        body,
        rival
      )
    }
    for (const {entry, matter, polarity, certainty, start, end, readings} of verdictsOf(article)) {
      if (readings.some(({doubtful}) => doubtful)) continue
      const [answer] = entry.answerBlocks
      const rival = readings[0]?.sentence
      const same = readings.every((reading) => reading.polarity === polarity)
      const body = common(readings.map((reading) => reading.certainty))
      if (
        !answer ||
        !rival ||
        !same ||
        /^(?:can|may|should|must|do) (?:i|you|we|my)\b/i.test(entry.question)
      )
        continue
      const first = answer.sentences.find((sentence) => sentence.end > start)
      if (!drifts(certainty, body) || (first && reported.has(first))) continue
      yield factOf(answer.toSource(start, end), `${matter}: ${polarity}`, certainty, body, rival)
    }
  }
})

/** The certainty that all share; none when they differ in being hedged. */
function common(certainties: readonly Certainty[]): Certainty | undefined {
  const hedged = certainties.filter((certainty) => certainty === 'hedged').length
  if (hedged > 0 && hedged < certainties.length) return undefined
  return certainties.includes('categorical') ? 'categorical' : certainties[0]
}

function drifts(faq: Certainty, body: Certainty | undefined): boolean {
  return body !== undefined && (faq === 'hedged') !== (body === 'hedged')
}

const names: Record<Certainty, string> = {
  categorical: 'certain',
  plain: 'a fact',
  hedged: 'possible'
}

function factOf(
  at: Fact['at'],
  matter: string,
  faq: Certainty,
  body: Certainty | undefined,
  rival: Sentence
): Fact<Message> {
  const message: Message = faq === 'hedged' ? 'weaker' : 'stronger'
  const stated = names[body ?? certaintyOf(rival.text)]
  return {
    message,
    at,
    data: {matter, faq: names[faq], body: stated},
    related: [
      {
        at: rival.block.toSource(rival.start, rival.end),
        message: `the article states it as ${stated}`
      }
    ],
    ...(message === 'weaker' ? {severity: 'info' as const} : {})
  }
}
