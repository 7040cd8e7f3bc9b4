import {escapeCsv, replaceLoneSurrogates} from './escape.ts'

/** One question of a site, ready to be shown. */
export interface FaqRow {
  article: string
  line: number
  column: number
  /** `section`, `details`, `front-matter`, `json-ld` and so on. */
  where: string
  question: string
  answer: string
  /** Normalised facts of the answer: `number of sessions: 4 sessions`. */
  facts: string[]
  /** What the FAQ rules say about this question and its answer. */
  conflicts: string[]
}

export type FaqFormat = 'table' | 'json' | 'csv' | 'jsonld'

/** All questions of a site in one of the formats; the text ends with a line end. */
export const faqFormats: Record<FaqFormat, (rows: readonly FaqRow[]) => string> = {
  table: faqTable,
  json: (rows) => `${JSON.stringify(rows, undefined, 2)}\n`,
  csv: faqCsv,
  jsonld: faqJsonLd
}

const longestAnswer = 100

function faqTable(rows: readonly FaqRow[]): string {
  const lines = rows.flatMap((row, index) => [
    ...(rows[index - 1]?.article === row.article
      ? []
      : [index === 0 ? row.article : `\n${row.article}`]),
    `  ${row.line}:${row.column}  ${row.question}  (${row.where})`,
    `      ${shortened(row.answer)}`,
    ...row.facts.map((fact) => `      · ${fact}`),
    ...row.conflicts.map((conflict) => `      ! ${conflict}`)
  ])
  const articles = new Set(rows.map(({article}) => article)).size
  const conflicts = rows.filter((row) => row.conflicts.length > 0).length
  const summary = `${count(rows.length, 'question')} in ${count(articles, 'article')}, ${conflicts} with something to check`
  return `${[...lines, ...(rows.length > 0 ? [''] : []), summary].join('\n')}\n`
}

function shortened(answer: string): string {
  if (answer === '') return '(no answer)'
  const cut = answer.lastIndexOf(' ', longestAnswer)
  return answer.length > longestAnswer
    ? `${answer.slice(0, cut > 0 ? cut : longestAnswer)} …`
    : answer
}

const columns = [
  'article',
  'line',
  'column',
  'where',
  'question',
  'answer',
  'facts',
  'conflicts'
] as const

function faqCsv(rows: readonly FaqRow[]): string {
  const lines = rows.map((row) =>
    columns
      .map((name) => {
        const value = row[name]
        return escapeCsv(typeof value === 'object' ? value.join('; ') : value)
      })
      .join(',')
  )
  return replaceLoneSurrogates(`${[columns.join(','), ...lines].join('\r\n')}\r\n`)
}

/**
 * FAQPage data of schema.org from the questions that readers see and that have
 * an answer: one object for one article, a list for several. `</` is escaped, so
 * that the text may stand in a script element.
 */
function faqJsonLd(rows: readonly FaqRow[]): string {
  const pages = new Map<string, Map<string, FaqRow>>()
  const isShown = ({where}: FaqRow) => where !== 'front-matter' && where !== 'json-ld'
  const visible = new Set(rows.filter(isShown).map(({article}) => article))
  for (const row of rows) {
    const source = visible.has(row.article) ? isShown(row) : row.where === 'front-matter'
    if (!source || row.answer === '') continue
    const page = pages.get(row.article) ?? new Map<string, FaqRow>()
    if (!page.has(row.question)) page.set(row.question, row)
    pages.set(row.article, page)
  }
  const data = [...pages].map(([article, questions]) => ({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    ...(pages.size > 1 ? {'@id': article} : {}),
    mainEntity: [...questions.values()].map(({question, answer}) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {'@type': 'Answer', text: answer}
    }))
  }))
  const text = JSON.stringify(data.length === 1 ? data[0] : data, undefined, 2)
  return `${text.replaceAll('</', '<\\/')}\n`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
