import type {Severity} from '../src/finding/finding.ts'
import {worksOf} from '../src/model/works.ts'
import {defineRule} from '../src/rule/define-rule.ts'

const levels: [RegExp, Severity | undefined][] = [
  [/^correction/i, 'info'],
  [/^expression/i, 'warning']
]

/**
 * Without a table only papers are found whose own title says that they were
 * retracted. An article may discuss a retraction: the finding is silent where the
 * paragraph or the entry calls the paper retracted itself.
 */
export default defineRule({
  id: 'citation-retracted',
  summary: 'Disallow retracted papers as sources',
  why: 'A retracted paper is one that its journal no longer stands by; what rests on it alone has no ground.',
  fix: 'Take the paper and what rests on it out, cite a paper that stands, or say in the sentence that it was retracted.',
  scope: 'article',
  severity: 'error',

  sources: [
    {
      title: 'COPE, Retraction guidelines',
      url: 'https://publicationethics.org/retraction-guidelines'
    },
    {
      title: 'Retraction Watch Database, published by Crossref',
      url: 'https://gitlab.com/crossref/retraction-watch-data'
    }
  ],

  messages: {
    noticed: 'The source “{work}” has a notice of {nature} ({date}){reason}',
    titled: 'The source “{work}” is retracted, as its title says'
  },

  options: {},

  examples: {
    wrong: [
      'Sleep improved.[1]\n\n## References\n\n1. RETRACTED: Lee A. Sleep and light. Journal of Naps 2020.\n'
    ],
    right: [
      'Sleep improved.[1]\n\n## References\n\n1. Lee A. Sleep and light. Journal of Naps 2020.\n'
    ]
  },

  *check({article, evidence}) {
    for (const work of worksOf(article, evidence.bibliography)) {
      const at = work.places[0]
      if (!at) continue
      const label = work.label.length > 80 ? `${work.label.slice(0, 80)}…` : work.label
      if (/^\W{0,3}(?:\d{1,3}\W{1,2})?RETRACTED(?: ARTICLE)?\b/.test(work.label)) {
        yield {message: 'titled', at, data: {work: label}}
        continue
      }
      const notice = work.identifiers
        .map((identifier) => evidence.retractions?.find(identifier))
        .find(Boolean)
      if (!notice || work.blocks.some(({text}) => /\bretract(?:ed|ion)\b/i.test(text))) continue
      const severity = levels.find(([pattern]) => pattern.test(notice.nature))?.[1]
      yield {
        message: 'noticed',
        at,
        data: {
          work: label,
          nature: notice.nature.toLowerCase(),
          date: notice.date,
          reason: notice.reason === '' ? '' : `: ${notice.reason}`
        },
        ...(severity ? {severity} : {}),
        related: work.places.slice(1).map((place) => ({at: place, message: 'cited here too'}))
      }
    }
  }
})
