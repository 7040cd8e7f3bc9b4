import {escapeCsv, escapeMarkdown, escapeXml, replaceLoneSurrogates} from './escape.ts'
import {wrap} from './width.ts'

/** One claim of an article, as the table shows it. */
export interface ClaimRow {
  article: string
  section: string
  line: number
  kind: string
  certainty: string
  claim: string
  /** Where the sources stand: sentence, paragraph, lead-in, section or none. */
  reach: string
  /** Sources with their identifiers, joined by "; ". */
  sources: string
  tier: string
  year: string
  /** "retracted", "expression of concern" …; empty when nothing is known. */
  notice: string
  /** Empty: for the reviewer to fill in. */
  reviewer: string
}

/** One source of the articles. */
export interface SourceRow {
  source: string
  identifier: string
  tier: string
  year: string
  notice: string
  /** How often it is cited, and where: `article:line`, joined by ", ". */
  uses: number
  places: string
}

export interface Coverage {
  article: string
  claims: number
  sourced: number
  /** Share of claims that have a source, in per cent; 100 when there is no claim. */
  coverage: number
}

export const tableFormats = ['table', 'csv', 'json', 'markdown', 'html'] as const
export type TableFormat = (typeof tableFormats)[number]

/** Claims and sourced claims of each article, in the order of the rows. */
export function coverageOf(articles: readonly string[], rows: readonly ClaimRow[]): Coverage[] {
  return articles.map((article) => {
    const own = rows.filter((row) => row.article === article)
    const sourced = own.filter(({reach}) => reach !== 'none').length
    return {
      article,
      claims: own.length,
      sourced,
      coverage: own.length === 0 ? 100 : Math.round((100 * sourced) / own.length)
    }
  })
}

const claimTitles: Record<keyof ClaimRow, string> = {
  article: 'Article',
  section: 'Section',
  line: 'Line',
  kind: 'Kind',
  certainty: 'Certainty',
  claim: 'Claim',
  reach: 'Source stands in',
  sources: 'Sources',
  tier: 'Tier',
  year: 'Year',
  notice: 'Notice',
  reviewer: 'Reviewer'
}

const sourceTitles: Record<keyof SourceRow, string> = {
  source: 'Source',
  identifier: 'Identifier',
  tier: 'Tier',
  year: 'Year',
  notice: 'Notice',
  uses: 'Uses',
  places: 'Where'
}

/** The evidence table: every claim, then the totals of each article. */
export function claimsTable(
  rows: readonly ClaimRow[],
  coverage: readonly Coverage[],
  format: TableFormat,
  width = 100
): string {
  if (format === 'json')
    return `${JSON.stringify({version: 1, claims: rows, articles: coverage}, null, 2)}\n`
  const totals = coverage.map(
    ({article, claims, sourced, coverage: share}) =>
      `${article}: ${claims} ${claims === 1 ? 'claim' : 'claims'}, ${sourced} with a source (${share} %)`
  )
  if (format === 'table') {
    const lines = rows.map(
      (row) =>
        `${row.article}:${row.line}  ${row.kind}, ${row.certainty}; ${row.reach === 'none' ? 'no source' : `source in ${row.reach}: ${[row.sources, row.tier, row.year, row.notice].filter(Boolean).join(', ')}`}\n${indented(row.claim, width)}\n`
    )
    return `${[...lines, ...totals].join('\n')}\n`
  }
  return render(rows, claimTitles, format, 'Claims and their sources', totals)
}

/** Every distinct source and where it is used. */
export function sourcesTable(rows: readonly SourceRow[], format: TableFormat, width = 100): string {
  if (format === 'json') return `${JSON.stringify({version: 1, sources: rows}, null, 2)}\n`
  const total = `${rows.length} ${rows.length === 1 ? 'source' : 'sources'}`
  if (format === 'table') {
    const lines = rows.map(
      (row) =>
        `${[row.identifier, row.tier, row.year, row.notice].filter(Boolean).join(', ')}; cited ${row.uses} ${row.uses === 1 ? 'time' : 'times'}: ${row.places}\n${indented(row.source, width)}\n`
    )
    return `${[...lines, total].join('\n')}\n`
  }
  return render(rows, sourceTitles, format, 'Sources', [total])
}

function indented(text: string, width: number): string {
  return wrap(replaceLoneSurrogates(text.replace(/\s+/g, ' ').trim()), Math.max(20, width - 2))
    .map((line) => `  ${line}`)
    .join('\n')
}

function render<T extends object>(
  rows: readonly T[],
  titles: Record<keyof T & string, string>,
  format: 'csv' | 'markdown' | 'html',
  title: string,
  totals: readonly string[]
): string {
  const names = Object.keys(titles) as (keyof T & string)[]
  const cells = rows.map((row) => names.map((name) => String(row[name])))
  const head = names.map((name) => titles[name])
  if (format === 'csv') {
    const lines = [head, ...cells].map((line) => line.map((cell) => escapeCsv(cell)).join(','))
    return replaceLoneSurrogates(`${lines.join('\r\n')}\r\n`)
  }
  if (format === 'markdown') {
    const lines = [
      head,
      head.map(() => '---'),
      ...cells.map((line) => line.map(escapeMarkdown))
    ].map((line) => `| ${line.join(' | ')} |`)
    return `# ${title}\n\n${lines.join('\n')}\n\n${totals.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}\n`
  }
  const row = (line: readonly string[], tag: string) =>
    `<tr>${line.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>body{font:15px/1.4 sans-serif;margin:1.5rem}table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top}th{background:#eee}</style>
<h1>${title}</h1>
<table>
<thead>${row(head, 'th')}</thead>
<tbody>
${cells.map((line) => row(line, 'td')).join('\n')}
</tbody>
</table>
<ul>
${totals.map((line) => `<li>${escapeXml(line)}</li>`).join('\n')}
</ul>
</html>
`
}
