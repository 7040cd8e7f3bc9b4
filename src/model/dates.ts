import type {Span} from '../text/place.ts'
import type {Article, Block} from './article.ts'
import {attributesOf} from './component-uses.ts'
import type {Field} from './fields.ts'

export type DateKind = 'published' | 'updated' | 'reviewed' | 'next-review'

/** A day the article gives for itself. */
export interface ArticleDate {
  kind: DateKind
  /** `YYYY-MM-DD`, the first day where only month or year is given; undefined when it cannot be read. */
  day: string | undefined
  /** As written. */
  text: string
  where: 'front-matter' | 'json-ld' | 'text' | 'path' | 'component'
  source: Span
}

/** Folded keys, by what their words say: `last_reviewed_on`, `dateModified`, `pubDate`. */
const keyForms: readonly [RegExp, DateKind][] = [
  [
    /^(?:date)?(?:next|due)(?:medical|clinical|content)?review(?:date|due|dueon|by)?$|^review(?:is)?(?:due|by|again)(?:date|on|by)?$|^(?:expires|expirydate|validuntil)$/,
    'next-review'
  ],
  [
    /^(?:(?:date|last|most|recent|of|content|page|medical|medically|clinical|clinically|expert|fact)*)(?:reviewed|review|checked|verified)(?:date|on|at|last)?$/,
    'reviewed'
  ],
  [
    /^(?:(?:date|last|content|page|article|post|of)*)(?:updated?|modified|mod|revised|revision|edited|edit|amended|refreshed|modification)(?:date|on|at|time)?$/,
    'updated'
  ],
  [
    /^(?:(?:date|first|original|originally|initial|initially|content|page|article|post|blog|of)*)(?:published|publish|publication|pub|posted|post|created?|creation|written|released?|upload(?:ed)?)(?:date|on|at|time)$|^(?:date|published|posted|created|pubdate|(?:date|first|originally)(?:published|posted|created|publication|issued))$/,
    'published'
  ]
]

function kindOfKey(key: string | undefined): DateKind | undefined {
  return key === undefined ? undefined : keyForms.find(([form]) => form.test(key))?.[1]
}

/** The dates that an article gives for itself: in its data, its by-line, its dateline, its file name. */
export function datesOf(article: Article, fields: readonly Field[]): ArticleDate[] {
  return [
    ...fromFields(fields),
    ...fromText(article),
    ...fromComponents(article),
    ...fromPath(article)
  ]
}

function fromFields(fields: readonly Field[]): ArticleDate[] {
  return fields.flatMap(({path, value, source, from}) => {
    const last = path.findLast((key) => typeof key === 'string') as string | undefined
    const parent = kindOfKey(String(path.at(-2)))
    const kind = last === 'date' || last === 'on' ? (parent ?? kindOfKey(last)) : kindOfKey(last)
    if (!kind || value === null || typeof value === 'boolean' || value === '') return []
    // `published: 1` is a switch.
    if (typeof value === 'number' && value < 1900) return []
    const text = value instanceof Date ? value.toISOString() : String(value).trim()
    // "review: the cream of the year": prose under a key that others use for a day.
    if (!/\d/.test(text) && text.split(/\s+/).length > 3) return []
    return [{kind, day: dayOf(text), text, where: from, source}]
  })
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const year = '(?:19|20)\\d\\d'
const dayNumber = '(?:[0-3]?\\d)(?:st|nd|rd|th)?'
const written = `(?:${year}[-/.][01]?\\d(?:[-/.][0-3]?\\d)?|${dayNumber}\\s+(?:of\\s+)?${month},?\\s+${year}|${month}\\s+${dayNumber},?\\s+${year}|${month},?\\s+${year}|[0-3]?\\d[/.-][0-3]?\\d[/.-](?:${year}|\\d\\d)|[01]?\\d/${year})`

const iso = /^((?:19|20)\d\d)[-/.]([01]?\d)(?:[-/.]([0-3]?\d))?/
const dayFirst = new RegExp(`^(${dayNumber})[\\s-]+(?:of\\s+)?(${month})[,\\s-]+(${year})`, 'i')
const monthFirst = new RegExp(`^(${month})\\s+(?:(${dayNumber}),?\\s+)?,?\\s*(${year})`, 'i')
const slashed = /^([0-3]?\d)[/.-]([0-3]?\d)[/.-]((?:19|20)?\d\d)\b/
const compact = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/
const eastAsian = /^((?:19|20)\d\d)\s*年\s*([01]?\d)\s*月(?:\s*([0-3]?\d)\s*日)?/
const monthOnly = /^([01]?\d)\/((?:19|20)\d\d)$/
const weekday = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)/i

/** The day that a date as people and generators write it stands for; undefined when it is none. */
export function dayOf(text: string): string | undefined {
  const value = text.trim().replace(weekday, '')
  const stamp = /^\d{10}(?:\d{3})?$/.exec(value)
  if (stamp) {
    const milliseconds = Number(value) * (value.length === 10 ? 1000 : 1)
    return new Date(milliseconds).toISOString().slice(0, 10)
  }
  if (/^(?:19|20)\d\d$/.test(value)) return calendarDay(value, '1', '1')
  const number = compact.exec(value) ?? iso.exec(value) ?? eastAsian.exec(value)
  if (number) return calendarDay(number[1], number[2], number[3] ?? '1')
  const day = dayFirst.exec(value)
  if (day) return calendarDay(day[3], monthNumber(day[2]), day[1])
  const american = monthFirst.exec(value)
  if (american) return calendarDay(american[3], monthNumber(american[1]), american[2] ?? '1')
  const monthYear = monthOnly.exec(value)
  if (monthYear) return calendarDay(monthYear[2], monthYear[1], '1')
  const slash = slashed.exec(value)
  if (!slash) return undefined
  const full = (slash[3] as string).length === 2 ? `20${slash[3]}` : slash[3]
  // 03/04/2024 is two days in two countries: the later one gives the author the benefit.
  const readings = [
    calendarDay(full, slash[1], slash[2]),
    calendarDay(full, slash[2], slash[1])
  ].filter((reading) => reading !== undefined)
  return readings.sort().at(-1)
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

function calendarDay(y = '', m = '', d = ''): string | undefined {
  const [monthOf, dayOfMonth] = [Number.parseInt(m, 10), Number.parseInt(d, 10)]
  const day = new Date(Date.UTC(Number(y), monthOf - 1, dayOfMonth))
  const valid = day.getUTCMonth() === monthOf - 1 && day.getUTCDate() === dayOfMonth
  return valid ? day.toISOString().slice(0, 10) : undefined
}

const verbs: [RegExp, DateKind][] = [
  [/\b(?:next|due|again)\b/i, 'next-review'],
  [/review|checked|verified/i, 'reviewed'],
  [/updat|modified|revis|amended|as of|edited|current/i, 'updated'],
  [/publish|posted|written|created|first|dated?|writing/i, 'published']
]
const labelled = new RegExp(
  `\\b((?:(?:page |article |content |guide |post |first |originally |last |medical |medically |clinical |clinically |evidence |next |most recent |due for |date of |date )*(?:published|posted|reviewed|updated?|modified|revised|revision|edited|amended|checked|verified|written|created|review(?: date| due)?|date)|(?:content )?current as of|as of(?: this writing| the week of)?|at the time of writing))\\b[^\\d.!?]{0,60}?(?:on |in |: ?|\\()?\\s*(${written}|${month}\\s+${dayNumber})`,
  'gi'
)
const alone = new RegExp(`^\\W*(?:${weekday.source.slice(1)})?(${written})\\W*$`, 'i')
const withName = new RegExp(
  `^\\W*(?:(?:posted |published )?(?:on )?(${written}),?\\s+by\\s+\\p{L}[^.!?]{2,60}|by\\s+\\p{L}[^.!?|]{2,60}?[,|\\s–—-]+(?:on )?(${written})\\W*)$`,
  'iu'
)
/** A line under the title is short. */
const lineLength = 120
const dateline = new RegExp(
  `^.{0,60}?\\b(${month}\\s+${dayNumber},?\\s+${year}|${dayNumber}\\s+${month},?\\s+${year})\\b[^.]{0,30}?(?:[-–—/:)(]|$)`,
  'i'
)

/** A town in capitals, a weekday, a wire service: how news begins. */
const opensLikeNews = /^\W*(?:\p{Lu}{3,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|Newswise\b)/u

/** Short lines with a label stand anywhere; bare dates only at head and foot, where by-lines are. */
const labelLength = 200
const footBlocks = 6
const datelineBlocks = 25

function fromText(article: Article): ArticleDate[] {
  const dates: ArticleDate[] = []
  const body = article.blocks.filter(({kind}) => kind !== 'front-matter' && kind !== 'alt')
  const add = (kind: DateKind, block: Block, text: string, at: number) => {
    const source = block.toSource(at, at + text.length)
    dates.push({kind, day: dayOf(text), text, where: 'text', source})
  }
  for (const [index, block] of body.entries()) {
    const {text} = block
    if (!/\d/.test(text)) continue
    if (text.length <= labelLength || /\bas of\b|time of writing/i.test(text)) {
      for (const match of text.matchAll(labelled)) {
        const found = match[2] as string
        if (!/\d{4}/.test(found) && !/writing|week of/i.test(match[0])) continue
        if (!isAboutThisPage(text, match.index, match[0])) continue
        const kind = verbs.find(([verb]) => verb.test(match[1] as string))?.[1] ?? 'published'
        add(kind, block, found, match.index + match[0].lastIndexOf(found))
      }
    }
    const isBare = block.section.depth <= 1 || index >= body.length - footBlocks
    const bare = isBare && block.kind !== 'heading' ? bareDate(text) : undefined
    if (bare && !dates.some(({source}) => source.start >= block.source.start))
      add('published', block, bare, text.indexOf(bare))
    if (index < datelineBlocks && block.kind === 'paragraph') {
      const line = opensLikeNews.test(text) ? dateline.exec(text) : null
      if (line) add('published', block, line[1] as string, text.indexOf(line[1] as string))
    }
  }
  return dates
}

/** A date that is all there is in a line but for a name and the time that reading takes. */
function bareDate(text: string): string | undefined {
  if (text.length > lineLength) return undefined
  const besideName = withName.exec(text)
  if (besideName) return besideName[1] ?? besideName[2]
  for (const part of text.split(/\s*[|•·–—]\s*/)) {
    const match = alone.exec(part)
    if (match) return match[1]
  }
  return undefined
}

/** "A study published in March 2019" dates the study. */
function isAboutThisPage(text: string, at: number, match: string): boolean {
  if (/^(?:as of|at the time)/i.test(match)) return /writing|week of/i.test(match) || at === 0
  const before = text.slice(0, at)
  return (
    /(?:^|[|•·–—.;:(*])\s*$/.test(before) ||
    /\b(?:page|article|content|guide|post|leaflet|factsheet|information)\s+(?:(?:was|is|has been)\s+)?(?:last\s+)?$/i.test(
      before
    )
  )
}

/** The days that components of the configuration are given; one without any has its own data. */
function fromComponents(article: Article): ArticleDate[] {
  return (['review-date', 'reviewer', 'author'] as const).flatMap((part) => {
    const use = article.partUse(part)
    if (!use) return []
    const usual = part === 'author' ? 'published' : 'reviewed'
    const told = attributesOf(use).flatMap(({name, value, source}): ArticleDate[] => {
      const kind = /^(?:date|on|day|last|value)$/.test(name) ? usual : kindOfKey(name)
      const day = dayOf(value)
      return kind && day ? [{kind, day, text: value, where: 'component', source}] : []
    })
    if (told.length > 0 || part !== 'review-date') return told
    return [{kind: usual, day: undefined, text: use.text, where: 'component', source: use.source}]
  })
}

/** Jekyll and others keep the day of a post in its file name. */
function fromPath(article: Article): ArticleDate[] {
  const match = /(?:^|\/)((?:19|20)\d\d-\d\d-\d\d)-[^/]*$/.exec(article.path)
  if (!match) return []
  const text = match[1] as string
  return [{kind: 'published', day: dayOf(text), text, where: 'path', source: {start: 0, end: 0}}]
}
