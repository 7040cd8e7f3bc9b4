/** One entry of a bibliography, in the terms of CSL-JSON. */
export interface BibliographyEntry {
  key: string
  title?: string
  /** Year of publication. */
  year?: number
  /** Lower case, without prefix. */
  doi?: string
  pmid?: string
  url?: string
  /** Journal, book or site. */
  container?: string
}

/** Entries by key, as they are cited with `{% cite key %}` or `[@key]`. */
export type Bibliography = ReadonlyMap<string, BibliographyEntry>

/**
 * Entries from CSL-JSON data (citationstyles.org): the format of reference managers,
 * and what a citation library makes of BibTeX.
 *
 * @throws {Error} when the data is no list of objects with an id
 */
export function bibliographyOf(data: unknown): Bibliography {
  if (!Array.isArray(data)) throw new Error('expected a list of CSL-JSON entries')
  return new Map(
    data.map((item: unknown, index) => {
      const entry = entryOf(item)
      if (!entry) throw new Error(`entry ${index + 1} has no id`)
      return [entry.key, entry]
    })
  )
}

function entryOf(item: unknown): BibliographyEntry | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const data = item as Record<string, unknown>
  const key = text(data['citation-key']) ?? text(data.id)
  if (key === undefined) return undefined
  const year = yearOf(data.issued)
  const doi = text(data.DOI)
    ?.toLowerCase()
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')
  const entry: BibliographyEntry = {key}
  const rest = {
    title: text(data.title),
    year,
    doi,
    pmid: text(data.PMID),
    url: text(data.URL),
    container: text(data['container-title'])
  }
  return Object.assign(
    entry,
    Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  )
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** CSL dates: `{"date-parts": [[2020, 3]]}`, or as written in `raw` or `literal`. */
function yearOf(issued: unknown): number | undefined {
  if (typeof issued !== 'object' || issued === null) return undefined
  const {'date-parts': parts, raw, literal} = issued as Record<string, unknown>
  const first = Array.isArray(parts) && Array.isArray(parts[0]) ? Number(parts[0][0]) : Number.NaN
  if (Number.isInteger(first)) return first
  const written = /\b(?:19|20)\d{2}\b/.exec(`${text(raw) ?? ''} ${text(literal) ?? ''}`)
  return written ? Number(written[0]) : undefined
}
