import type {Span} from '../text/place.ts'
import type {Article, Block} from './article.ts'
import type {Bibliography, BibliographyEntry} from './bibliography.ts'
import {type Citation, type Reference, sources} from './citations.ts'
import {type Identifier, identifiersIn} from './identifiers.ts'
import type {SourceKind} from './source-kind.ts'

/** A source of an article, however often it is cited. */
export interface Work {
  /** Its identifier where it has one, else its address, else its words. */
  key: string
  /** What a reader would call it: the reference entry, the link text, the author and year. */
  label: string
  kind: SourceKind
  identifiers: Identifier[]
  url?: string
  year?: number
  /** Where it is cited in the text, in source order; the entry itself when it is not cited. */
  places: Span[]
  /** Blocks of the citations and of the entry. */
  blocks: Block[]
}

/** The sources of an article: what it links, cites and lists. */
export function worksOf(article: Article, bibliography?: Bibliography): Work[] {
  const works = new Map<string, Work>()
  const add = (work: Work): void => {
    const known = works.get(work.key)
    if (!known) works.set(work.key, work)
    else {
      known.places.push(...work.places)
      known.blocks.push(...work.blocks)
      if (known.year === undefined && work.year !== undefined) known.year = work.year
    }
  }
  const cited = new Set<Reference>()
  for (const citation of article.citations) {
    if (citation.reference) cited.add(citation.reference)
    if (!sources(citation)) continue
    for (const entry of entriesOf(citation, bibliography)) add(workOfEntry(entry, citation))
    if (citation.keys === undefined) add(workOfCitation(citation))
  }
  for (const reference of article.references) {
    if (!cited.has(reference)) add(workOfReference(reference, [reference.block.source]))
  }
  return [...works.values()]
}

function entriesOf(
  {keys = []}: Citation,
  bibliography: Bibliography | undefined
): BibliographyEntry[] {
  return keys.map((key) => bibliography?.get(key) ?? {key})
}

function workOfEntry(entry: BibliographyEntry, {source, block}: Citation): Work {
  const identifiers = identifiersIn(
    [entry.doi ?? '', entry.pmid ? `PMID: ${entry.pmid}` : ''].join(' ')
  )
  return {
    key: keyOf(identifiers) ?? `key:${entry.key}`,
    label: entry.title ?? entry.key,
    kind: 'study',
    identifiers,
    ...(entry.url === undefined ? {} : {url: entry.url}),
    ...(entry.year === undefined ? {} : {year: entry.year}),
    places: [source],
    blocks: [block]
  }
}

function workOfCitation(citation: Citation): Work {
  if (citation.reference) {
    const work = workOfReference(citation.reference, [citation.source])
    work.blocks.push(citation.block)
    return work
  }
  const {block, start, end, target, kind, identifiers, style, source} = citation
  const written = block.text.slice(start, end).trim()
  const year = yearIn(style === 'link' ? written : target)
  return {
    key:
      keyOf(identifiers) ??
      (style === 'link' ? `url:${normalUrl(target)}` : `text:${target.toLowerCase()}`),
    label: written === '' ? target : written,
    kind,
    identifiers,
    ...(style === 'link' ? {url: target} : {}),
    ...(year === undefined ? {} : {year}),
    places: [source],
    blocks: [block]
  }
}

function workOfReference(reference: Reference, places: Span[]): Work {
  const [url] = reference.urls
  return {
    key:
      keyOf(reference.identifiers) ??
      (url ? `url:${normalUrl(url)}` : `entry:${reference.block.index}`),
    label: reference.text.trim(),
    kind: reference.kind,
    identifiers: reference.identifiers,
    ...(url === undefined ? {} : {url}),
    ...(reference.year === undefined ? {} : {year: reference.year}),
    places,
    blocks: [reference.block]
  }
}

function keyOf(identifiers: readonly Identifier[]): string | undefined {
  const [first] = identifiers
  return first && `${first.kind}:${first.value}`
}

function normalUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[#?].*$|\/$/g, '')
    .toLowerCase()
}

function yearIn(text: string): number | undefined {
  const match = /\b(?:19[5-9]\d|20[0-4]\d)\b/.exec(text)
  return match ? Number(match[0]) : undefined
}

/** DOIs of preprint servers: bioRxiv and medRxiv, Preprints.org, Research Square, arXiv, SSRN, OSF, PsyArXiv. */
const preprintDoi =
  /^10\.(?:1101\/(?:\d{4}\.\d{2}\.\d{2}\.\d+|\d{6})|64898\/|20944\/preprints|21203\/rs\.|48550\/arxiv|2139\/ssrn|31219\/osf|31234\/osf|36227\/techrxiv)/

/** Whether a source is a preprint, by its address or identifier. */
export function isPreprint({kind, identifiers}: Pick<Work, 'kind' | 'identifiers'>): boolean {
  return (
    kind === 'preprint' ||
    identifiers.some(
      (id) => id.kind === 'arxiv' || (id.kind === 'doi' && preprintDoi.test(id.value))
    )
  )
}
