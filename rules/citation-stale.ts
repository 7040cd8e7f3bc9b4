import {worksOf} from '../src/model/works.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {numberOf} from '../src/rule/options.ts'

const years = /\b((?:19|20)\d{2})(?:\s?[-–—/]\s?((?:19|20)?\d{2}))?\b/
const evidenceWords =
  /\b(?:evidence|research|stud(?:y|ies)|data|science|update|guide(?:line)?s?|review|facts|statistics)\b/i

/** An article with one or two dated sources may lean on a classic; three dated ones show how current it is. */
export default defineRule({
  id: 'citation-stale',
  summary: 'Report evidence that has grown old',
  why: 'A reader takes an article for the present state of knowledge; old evidence may since have been corrected.',
  fix: 'Look for newer reviews or guidelines and cite them, or say to what year the evidence reaches.',
  scope: 'article',
  severity: 'warning',

  sources: [
    {
      title: 'DISCERN, question 5: is it clear when the information was produced?',
      url: 'https://www.discern.org.uk/discern_instrument.php'
    },
    {
      title: 'Wikipedia, Identifying reliable sources (medicine): use up-to-date evidence',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Identifying_reliable_sources_(medicine)'
    }
  ],

  messages: {
    sources: 'The newest of {count} dated sources is from {year}, more than {age} years ago',
    heading: 'The heading promises evidence up to {year}, more than {age} years ago'
  },

  options: {
    years: numberOf('Age in years from which the newest source is too old', 5, {min: 1, max: 100}),
    headingYears: numberOf(
      'Age in years from which a heading such as “2019–2021 evidence” is too old',
      2,
      {min: 0, max: 100}
    )
  },

  examples: {
    wrong: ['## What the evidence says (2015–2018)\n\nTrials were small.\n'],
    right: ['## What the evidence says\n\nTrials were small.\n']
  },

  *check({article, options, asOf, evidence}) {
    const now = Number(asOf.slice(0, 4))
    for (const block of article.blocks) {
      if (block.kind !== 'heading' || !evidenceWords.test(block.text)) continue
      const match = years.exec(block.text)
      if (!match) continue
      const last = match[2] ?? (match[1] as string)
      const year = Number(last.length === 2 ? `${match[1]?.slice(0, 2)}${last}` : last)
      if (year > now || now - year <= options.headingYears) continue
      yield {
        message: 'heading',
        at: block.toSource(match.index, match.index + match[0].length),
        data: {year, age: options.headingYears}
      }
    }
    const dated = worksOf(article, evidence.bibliography).filter(
      ({year}) => year !== undefined && year <= now
    )
    if (dated.length < 3) return
    const newest = dated.reduce((best, work) => ((work.year ?? 0) > (best.year ?? 0) ? work : best))
    const [at] = newest.places
    if (!at || now - (newest.year ?? now) <= options.years) return
    yield {
      message: 'sources',
      at,
      data: {count: dated.length, year: newest.year ?? 0, age: options.years}
    }
  }
})
