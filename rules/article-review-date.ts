import type {ArticleDate, DateKind} from '../src/model/dates.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {fewWords, wholeArticle} from '../src/rule/element.ts'
import {numberOf, oneOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'
import {sample} from './lexicons/sample-article.ts'

const enough: Record<'any' | 'updated' | 'reviewed', readonly DateKind[]> = {
  any: ['published', 'updated', 'reviewed'],
  updated: ['updated', 'reviewed'],
  reviewed: ['reviewed']
}

/** A heading that promises news: the years in it are a promise, those of an epidemic are history. */
const currency =
  /\b(?:current|latest|evidence|research|guide|update[ds]?|new|edition|prices?|costs?|schedule|guidelines?|statistics|trends|best|season)\b/i
const yearRange = /\b20\d\d\s?[-–—]\s?((?:20)?\d\d)\b/

/**
 * A day of publication is enough unless the options ask for more: how old is too old,
 * and whether a review is needed, is for the editors or their profile to say.
 */
export default defineRule({
  id: 'article-review-date',
  summary: 'Require a date that can be read and has not run out',
  why: 'Advice on health goes out of date, and readers cannot tell when.',
  fix: 'State when the article was last reviewed, in the front matter (lastReviewed: 2025-03-01) or on the page, and review it in time.',
  scope: 'article',
  severity: 'warning',
  sources: [grounds.pif, grounds.nhsStandard, grounds.jama, grounds.schema],
  messages: {
    missing: 'No date: looked in the front matter, by-lines, structured data and the file name',
    unreviewed: 'No date of {kind}: the article has only its date of {other}',
    unreadable: '“{text}” is no date that can be read',
    future: '“{text}” lies in the future',
    stale: 'The last date is {day}, more than {months} months ago',
    overdue: 'The next review was due on {day}',
    passed: '“{text}” promises what is current, and those years are over'
  },
  options: {
    minWords: numberOf('Articles with fewer words need no date', fewWords),
    require: oneOf('Which date an article needs', ['any', 'updated', 'reviewed'], 'any'),
    maxAgeMonths: numberOf('Months after which the last date is too old; 0 sets no limit', 0)
  },
  examples: {
    wrong: [
      sample('# Getting back to sleep'),
      sample('---\nlastReviewed: soon 2x\n---\n\n# Getting back to sleep')
    ],
    right: [
      sample('---\nlastReviewed: 2025-03-01\n---\n\n# Getting back to sleep'),
      sample('# Getting back to sleep\n\nLast reviewed: 1 March 2025')
    ]
  },
  dispute: 'If the article has a date that was not seen, please report how it is written.',
  *check({article, options, asOf, provides}) {
    for (const date of article.dates) yield* faultOf(date, asOf)
    for (const {heading} of article.sections) {
      const match = heading && currency.test(heading.text) && yearRange.exec(heading.text)
      if (!match) continue
      const end = (match[1] as string).padStart(4, '20')
      if (end >= asOf.slice(0, 4)) continue
      const at = heading.toSource(match.index, match.index + match[0].length)
      yield {message: 'passed', at, data: {text: match[0]}, severity: 'info'}
    }
    if (article.words < options.minWords || provides.includes('review-date')) return
    const past = article.dates.filter(({kind}) => kind !== 'next-review')
    const fitting = past.filter(({kind}) => enough[options.require].includes(kind))
    const [other] = past
    if (!other) yield {message: 'missing', at: wholeArticle(article)}
    else if (fitting.length === 0) {
      const kind = options.require === 'reviewed' ? 'review' : 'update'
      yield {message: 'unreviewed', at: other.source, data: {kind, other: nouns[other.kind]}}
    } else if (options.maxAgeMonths > 0) {
      const last = fitting
        .filter(({day}) => day)
        .sort((a, b) => ((a.day as string) < (b.day as string) ? 1 : -1))[0]
      if (last?.day && monthsBetween(last.day, asOf) > options.maxAgeMonths) {
        yield {
          message: 'stale',
          at: last.source,
          data: {day: last.day, months: options.maxAgeMonths}
        }
      }
    }
  }
})

const nouns: Record<DateKind, string> = {
  published: 'publication',
  updated: 'update',
  reviewed: 'review',
  'next-review': 'the next review'
}

function* faultOf({kind, day, text, where, source}: ArticleDate, asOf: string) {
  if (day === undefined) {
    if (where !== 'text' && where !== 'component')
      yield {message: 'unreadable' as const, at: source, data: {text}}
  } else if (kind === 'next-review') {
    if (day < asOf) yield {message: 'overdue' as const, at: source, data: {day}}
  } else if (day > asOf) yield {message: 'future' as const, at: source, data: {text}}
}

function monthsBetween(from: string, to: string): number {
  const [years, months, days] = [0, 5, 8].map(
    (at) => Number.parseInt(to.slice(at), 10) - Number.parseInt(from.slice(at), 10)
  ) as [number, number, number]
  return years * 12 + months - (days < 0 ? 1 : 0)
}
