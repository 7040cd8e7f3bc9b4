import {csvRows} from '../text/csv-rows.ts'
import type {Identifier} from './identifiers.ts'

export type RetractionNature =
  | 'Retraction'
  | 'Expression of concern'
  | 'Correction'
  | 'Reinstatement'

/** The latest notice about a paper. */
export interface Retraction {
  nature: string
  title: string
  /** `YYYY-MM-DD`; empty when the row has no date that can be read. */
  date: string
  reason: string
  /** DOI of the notice, in lower case; empty when there is none. */
  noticeDoi: string
}

/** Rows that could not be used, by 1-based number of the row in the file. */
export interface RetractionProblem {
  row: number
  message: string
}

const columns = {
  title: 'Title',
  date: 'RetractionDate',
  notice: 'RetractionDOI',
  doi: 'OriginalPaperDOI',
  pmid: 'OriginalPaperPubMedID',
  nature: 'RetractionNature',
  reason: 'Reason'
}

/**
 * Papers that were retracted, by DOI and PubMed number. Reads the columns of the
 * Retraction Watch Database as Crossref publishes it (gitlab.com/crossref/
 * retraction-watch-data). Of several notices about a paper the latest counts, so a
 * reinstatement lifts a retraction.
 */
export class RetractionIndex {
  readonly problems: RetractionProblem[] = []
  readonly #rows: string[][] = []
  readonly #byKey = new Map<string, number>()
  readonly #at: Record<keyof typeof columns, number>

  /** @throws {Error} when the table has no column for DOI, date or nature */
  constructor(table: string) {
    const rows = csvRows(table.replace(/^\uFEFF/, ''))
    const header = rows.next().value ?? []
    const names = header.map((name) => name.trim().toLowerCase())
    const place = (name: string): number => names.indexOf(name.toLowerCase())
    this.#at = Object.fromEntries(
      Object.entries(columns).map(([key, name]) => [key, place(name)])
    ) as Record<keyof typeof columns, number>
    const missing = (['doi', 'date', 'nature'] as const).filter((key) => this.#at[key] < 0)
    if (missing.length > 0) {
      throw new Error(
        `no column ${missing.map((key) => columns[key]).join(', ')}: expected the table of the Retraction Watch Database`
      )
    }
    let number = 1
    for (const row of rows) {
      number++
      if (row.length === 1 && row[0] === '') continue
      this.#add(row, header.length, number)
    }
  }

  /** Number of papers that have a notice. */
  get size(): number {
    return this.#byKey.size
  }

  /** The latest notice about a paper; undefined when there is none, or when it was reinstated. */
  find(identifier: Pick<Identifier, 'kind' | 'value'>): Retraction | undefined {
    if (identifier.kind !== 'doi' && identifier.kind !== 'pmid') return undefined
    const index = this.#byKey.get(`${identifier.kind}:${identifier.value}`)
    const row = index === undefined ? undefined : this.#rows[index]
    if (!row) return undefined
    const nature = this.#cell(row, 'nature')
    if (/^reinstate/i.test(nature)) return undefined
    return {
      nature,
      title: this.#cell(row, 'title'),
      date: isoDay(this.#cell(row, 'date')) ?? '',
      reason: this.#cell(row, 'reason')
        .replace(/^\+|;\s*$/g, '')
        .replaceAll(';+', '; '),
      noticeDoi: this.#cell(row, 'notice').toLowerCase()
    }
  }

  #cell(row: readonly string[], key: keyof typeof columns): string {
    return (row[this.#at[key]] ?? '').trim()
  }

  #add(row: string[], width: number, number: number): void {
    if (row.length !== width) {
      this.problems.push({row: number, message: `has ${row.length} cells, expected ${width}`})
      return
    }
    const keys = [...doiKeys(this.#cell(row, 'doi')), ...pmidKeys(this.#cell(row, 'pmid'))]
    const date = this.#cell(row, 'date')
    if (isoDay(date) === undefined) {
      this.problems.push({
        row: number,
        message: `has no date that can be read (“${date.slice(0, 20)}”)`
      })
      return
    }
    if (keys.length === 0) return
    const index = this.#rows.push(row) - 1
    for (const key of keys) {
      const known = this.#byKey.get(key)
      if (known === undefined || isLater(date, this.#cell(this.#rows[known] as string[], 'date')))
        this.#byKey.set(key, index)
    }
  }
}

/** Papers without a DOI have "unavailable" or nothing in its place. */
function doiKeys(cell: string): string[] {
  const doi = cell.toLowerCase().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/, '')
  return doi.startsWith('10.') ? [`doi:${doi}`] : []
}

function pmidKeys(cell: string): string[] {
  return /^[1-9]\d{0,7}$/.test(cell) ? [`pmid:${cell}`] : []
}

function isLater(date: string, than: string): boolean {
  return (isoDay(date) ?? '') >= (isoDay(than) ?? '')
}

/** "3/14/2021 0:00" and "2021-03-14" as `YYYY-MM-DD`. */
function isoDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (iso) return iso[0]
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text)
  if (!american) return undefined
  const [, month = '', day = '', year = ''] = american
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
