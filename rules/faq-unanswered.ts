import type {FaqEntry} from '../src/model/article.ts'
import {frames, saysOn} from '../src/model/facts/frames.ts'
import {graded, stanceOf} from '../src/model/facts/stance.ts'
import {contentWords} from '../src/model/facts/words.ts'
import {distinctEntries, questionSource} from '../src/model/faq/distinct.ts'
import {questionMeaning} from '../src/model/faq/meaning.ts'
import {defineRule} from '../src/rule/define-rule.ts'

/**
 * An answer need not say yes or no: a degree, a condition or the words of the
 * question do; one or two words are for faq-answer-missing. Whether a product is approved has no such middle.
 */
export default defineRule({
  id: 'faq-unanswered',
  summary: 'Require an answer that says yes or no where the question asks for it',
  why: 'A reader takes an answer that dodges the question for the answer that was hoped for.',
  fix: 'Begin with yes, no or it depends, then explain; say which authority has approved the product, and for what.',
  scope: 'article',
  severity: 'warning',
  sources: [
    {
      title: 'FDA, Is It Really FDA Approved?',
      url: 'https://www.fda.gov/consumers/consumer-updates/it-really-fda-approved'
    }
  ],
  messages: {
    status: '“{question}” asks for an approval, and the answer gives no status',
    dodged: '“{question}” asks for yes or no, and the answer says neither'
  },
  options: {},
  examples: {
    wrong: [
      '# Gel\n\n## FAQ\n\n### Is the gel FDA approved?\n\nOur laboratory works to the highest standards.\n'
    ],
    right: [
      '# Gel\n\n## FAQ\n\n### Is the gel FDA approved?\n\nNo. The FDA has not approved any gel of this kind.\n'
    ]
  },

  *check({article}) {
    for (const entry of distinctEntries(article.faq)) {
      if (entry.answer === '' || entry.where === 'letter' || entry.where === 'heading') continue
      const message = faultOf(entry)
      if (!message) continue
      yield {
        message,
        at: questionSource(entry),
        data: {question: entry.question},
        ...(message === 'status' ? {} : {severity: 'info' as const})
      }
    }
  }
})

const asksForStatus =
  /^(?:is|are|has|have|was)\b.*\b(?:approved|licensed|licenced|cleared|regulated|authori[sz]ed)\b|^(?:is|are)\b.*\b(?:legal|legally)\b/i
const status =
  /\b(?:approv(?:ed?|al)|licen[cs]ed?|clear(?:ed|ance)|regulat(?:ed|ions?|ors?)|controlled substances?|prescriptions?|over[- ]the[- ]counter|authori[sz]ed?|registered|investigational|experimental|unapproved|off-label|marketing authori[sz]ation|CE[- ]mark(?:ed)?|legal(?:ly)?|illegal|permitted|banned|medicines?|supplements?|cosmetics?)\b/i
const verdict =
  /\b(?:yes|no|not|never|none|cannot|can|may|might|could|should|must|will|would|depends?|avoid|only|safe|best|better|better not|unlikely|likely|rarely|usually|fine|possible|impossible|both|neither|either|different|ask|speak|talk|consult|potentially|similar|same|unclear|unknown|suggests?|(?:limited|little|no|early) (?:data|evidence|research)|enough)\b|n['’]t\b/i
const longestDodge = 60

function faultOf(entry: FaqEntry): 'status' | 'dodged' | undefined {
  const {question, answer} = entry
  const meaning = questionMeaning(question)
  if (!meaning.key.startsWith('whether') || stanceOf(entry)) return undefined
  if (answer.split(/\s+/).length < 3) return undefined
  if (asksForStatus.test(question)) return status.test(answer) ? undefined : 'status'
  // Who lists what there is says that there is some.
  if (/^(?:is|are) there\b/i.test(question)) return undefined
  // "Is it A or B?" is no yes/no question.
  if (/\bor\b/i.test(question) || graded.test(answer) || verdict.test(answer)) return undefined
  const matter = frames.find(({asked}) => asked.test(question))
  if (matter && saysOn(matter, answer)) return undefined
  const asked = new Set(contentWords(question))
  const repeats = contentWords(answer).some((word) => asked.has(word))
  return repeats || answer.split(/\s+/).length > longestDodge ? undefined : 'dodged'
}
