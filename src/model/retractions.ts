import {csvRows} from '../text/csv-rows.ts'
import type {Identifier} from './identifiers.ts'

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

const comma = 44
const quote = 34
const lineFeed = 10
const zero = 48
/** A power of two above the number of papers in the table, twice over. */
const slots = 1 << 18

/** A cell in the bytes of the table, quotes left out. */
interface Cell {
  start: number
  end: number
}

/**
 * Papers that were retracted, by DOI and PubMed number. Reads the columns of the
 * Retraction Watch Database as Crossref publishes it (gitlab.com/crossref/
 * retraction-watch-data), UTF-8. Of several notices about a paper the latest counts,
 * so a reinstatement lifts a retraction.
 *
 * The table has tens of megabytes and few of its rows are ever asked for: one pass
 * over the bytes notes where each paper stands, and only rows that are asked for are
 * decoded.
 */
export class RetractionIndex {
  readonly problems: RetractionProblem[] = []
  readonly #bytes: Uint8Array
  readonly #at: Record<keyof typeof columns, number>
  readonly #width: number
  /** Latest entry by slot of its key, counted from 1; entries of one slot are chained by `#next`. */
  readonly #heads = new Int32Array(slots)
  readonly #next: number[] = []
  /** Byte offset of the row of each entry. */
  readonly #rows: number[] = []

  /** @throws {Error} when the table has no column for DOI, date or nature */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
    const header = this.#decodedRow(start)
    const names = header.map((name) => name.trim().toLowerCase())
    const place = (name: string): number => names.indexOf(name.toLowerCase())
    this.#width = header.length
    this.#at = Object.fromEntries(
      Object.entries(columns).map(([key, name]) => [key, place(name)])
    ) as Record<keyof typeof columns, number>
    const missing = (['doi', 'date', 'nature'] as const).filter((key) => this.#at[key] < 0)
    if (missing.length > 0) {
      throw new Error(
        `no column ${missing.map((key) => columns[key]).join(', ')}: expected the table of the Retraction Watch Database`
      )
    }
    this.#scan(this.#endOfRow(start))
  }

  /** The latest notice about a paper; undefined when there is none, or when it was reinstated. */
  find({kind, value}: Pick<Identifier, 'kind' | 'value'>): Retraction | undefined {
    if (kind !== 'doi' && kind !== 'pmid') return undefined
    let latest: {row: string[]; date: string} | undefined
    for (
      let entry = this.#heads[slotOf(hashText(value.toLowerCase()))] ?? 0;
      entry > 0;
      entry = this.#next[entry - 1] ?? 0
    ) {
      const row = this.#decodedRow(this.#rows[entry - 1] as number)
      const written = this.#cell(row, kind).toLowerCase()
      if ((kind === 'doi' ? bareDoi(written) : written) !== value.toLowerCase()) continue
      const date = isoDay(this.#cell(row, 'date')) ?? ''
      // Entries of a chain come last row first: of two on one day the later row counts.
      if (!latest || date > latest.date) latest = {row, date}
    }
    const nature = latest ? this.#cell(latest.row, 'nature') : ''
    if (!latest || /^reinstate/i.test(nature)) return undefined
    return {
      nature,
      title: this.#cell(latest.row, 'title'),
      date: latest.date,
      reason: this.#cell(latest.row, 'reason')
        .replace(/^\+|;\s*$/g, '')
        .replaceAll(';+', '; '),
      noticeDoi: this.#cell(latest.row, 'notice').toLowerCase()
    }
  }

  #cell(row: readonly string[], key: keyof typeof columns): string {
    return (row[this.#at[key]] ?? '').trim()
  }

  #scan(from: number): void {
    const bytes = this.#bytes
    const cells: Cell[] = Array.from({length: this.#width}, () => ({start: 0, end: 0}))
    let at = from
    let number = 1
    while (at < bytes.length) {
      const row = at
      let count = 0
      number++
      for (;;) {
        let start = at
        let end: number
        if (bytes[at] === quote) {
          start = at + 1
          at = this.#closingQuote(start)
          end = at
          while (at < bytes.length && bytes[at] !== comma && bytes[at] !== lineFeed) at++
        } else {
          while (at < bytes.length && bytes[at] !== comma && bytes[at] !== lineFeed) at++
          end = at
        }
        const cell = cells[count]
        if (cell) {
          cell.start = start
          cell.end = end
        }
        count++
        if (bytes[at] !== comma) break
        at++
      }
      at++
      if (count === 1 && at - row <= 2) continue
      if (count !== this.#width) {
        this.problems.push({row: number, message: `has ${count} cells, expected ${this.#width}`})
      } else if (!this.#hasYear(cells[this.#at.date] as Cell)) {
        this.problems.push({row: number, message: 'has no date that can be read'})
      } else {
        this.#note(cells[this.#at.doi], row)
        this.#note(cells[this.#at.pmid], row)
      }
    }
  }

  /** Where a quoted cell that begins at `from` ends; doubled quotes stay inside. */
  #closingQuote(from: number): number {
    const bytes = this.#bytes
    let at = from
    while (at < bytes.length && (bytes[at] !== quote || bytes[at + 1] === quote)) {
      at += bytes[at] === quote ? 2 : 1
    }
    return Math.min(at, bytes.length)
  }

  #endOfRow(from: number): number {
    const end = this.#bytes.indexOf(lineFeed, from)
    return end < 0 ? this.#bytes.length : end + 1
  }

  /** Four digits on end are year enough here; the date is read when the row is asked for. */
  #hasYear({start, end}: Cell): boolean {
    let digits = 0
    for (let at = start; at < end; at++) {
      const byte = this.#bytes[at] as number
      digits = byte >= zero && byte <= zero + 9 ? digits + 1 : 0
      if (digits === 4) return true
    }
    return false
  }

  /** Notes a DOI, from its "10." on, or a PubMed number; words such as "unavailable" are neither. */
  #note(cell: Cell | undefined, row: number): void {
    if (!cell) return
    const bytes = this.#bytes
    let {start, end} = cell
    while (start < end && !isDigit(bytes[start])) start++
    while (end > start && (bytes[end - 1] as number) <= 32) end--
    if (end === start || bytes[start] === zero) return
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number
      hash = Math.imul(hash ^ (byte >= 65 && byte <= 90 ? byte + 32 : byte), 0x01000193)
    }
    const slot = slotOf(hash)
    this.#next.push(this.#heads[slot] as number)
    this.#heads[slot] = this.#rows.push(row)
  }

  /** Line breaks may stand in quoted cells, so a row is read to its real end. */
  #decodedRow(from: number): string[] {
    const bytes = this.#bytes
    let end = from
    while (end < bytes.length && bytes[end] !== lineFeed) {
      end = bytes[end] === quote ? this.#closingQuote(end + 1) + 1 : end + 1
    }
    return csvRows(new TextDecoder().decode(bytes.subarray(from, end))).next().value ?? []
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= zero + 9
}

/** FNV-1a over the UTF-8 bytes of a lower-case key. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1)
}

function bareDoi(text: string): string {
  return text.replace(/^[^\d]*/, '')
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
