import type {Anchor, FrontMatter, IdAnchor, Link} from '../model/article.ts'
import type {FaqFact} from '../model/facts/site-facts.ts'
import {frontMatterImages} from './front-matter-images.ts'
import {frontMatterLinks} from './front-matter-links.ts'
import type {HeadingText} from './slug/slugger.ts'

export interface HeadingRecord extends HeadingText {
  kind: 'heading'
}

export type AnchorRecord = HeadingRecord | Pick<IdAnchor, 'kind' | 'id'>

/** A link without its way back into the article. */
export type PageLink = Pick<
  Link,
  'kind' | 'url' | 'text' | 'source' | 'label' | 'missing' | 'attribute'
>

/** Whether an attribute names what is shown or played where it stands, not what is opened. */
export function isShown(attribute: string | undefined): boolean {
  return attribute !== undefined && shown.has(attribute)
}

const shown = new Set(['src', 'srcset', 'poster', 'data'])

/** What front matter says about where and whether a page is published. */
export interface PublicationFacts {
  slug?: string
  url?: string
  permalink?: string
  id?: string
  /** Addresses that redirect here: `aliases`, `redirect_from`. */
  aliases: string[]
  /** Address that this page redirects to: `redirect_to`. */
  redirectTo?: string
  /** `YYYY-MM-DD` or longer, as written. */
  date?: string
  publishDate?: string
  expiryDate?: string
  draft: boolean
  unlisted: boolean
  /** `permalink: false`, `published: false`: the page has no address at all. */
  hidden: boolean
  categories: string[]
  tags: string[]
  title?: string
  lang?: string
}

/** All that the site index keeps of an article: small, and plain data, so that it can be stored. */
export interface PageRecord {
  /** Path in the site's file listing, with `/`. */
  path: string
  title?: string
  anchors: AnchorRecord[]
  links: readonly PageLink[]
  facts: PublicationFacts
  /** Questions and answers, as `faqFacts` reads them; absent when there are none. */
  faq?: FaqFact[]
  /** Pictures that front matter names. */
  images?: string[]
}

/** The parts of an article that make up its record. */
export interface RecordSource {
  path: string
  source: string
  title?: string | undefined
  anchors: readonly Anchor[]
  links: readonly Link[]
  frontMatter?: FrontMatter | undefined
  faqFacts?: readonly FaqFact[]
}

export function pageRecord(article: RecordSource): PageRecord {
  const {path, title, source, anchors, links, frontMatter, faqFacts = []} = article
  const images = frontMatterImages(frontMatter)
  const own = frontMatterLinks(frontMatter, source)
  return {
    path,
    ...(title !== undefined && {title}),
    anchors: anchors.map((anchor) => anchorRecord(anchor, source)),
    links: own.length > 0 ? [...links, ...own] : links,
    facts: publicationFacts(frontMatter?.data ?? {}),
    ...(faqFacts.length > 0 && {faq: [...faqFacts]}),
    ...(images.length > 0 && {images: images.map(({value}) => value as string)})
  }
}

/**
 * A copy whose strings are not parts of the article's text, which they would keep in
 * memory as a whole. The way over JSON takes less time and memory than a structured clone,
 * which facts need: they have numbers without end.
 */
export function detached({faq, ...record}: PageRecord): PageRecord {
  const copy = JSON.parse(
    JSON.stringify({...record, links: record.links.map(linkRecord)})
  ) as PageRecord
  for (const anchor of copy.anchors) {
    // Most headings have no images: one string is enough.
    if (anchor.kind === 'heading' && anchor.textWithAlt === anchor.text) {
      anchor.textWithAlt = anchor.text
    }
  }
  return faq ? {...copy, faq: structuredClone(faq)} : copy
}

function linkRecord({kind, url, text, source, label, missing, attribute}: PageLink): PageLink {
  return {
    kind,
    url,
    text,
    source,
    ...(label !== undefined && {label}),
    ...(missing !== undefined && {missing}),
    ...(attribute !== undefined && {attribute})
  }
}

function anchorRecord(anchor: Anchor, source: string): AnchorRecord {
  if (anchor.kind === 'id') return {kind: 'id', id: anchor.id}
  const line = headingLine(source.slice(anchor.source.start, anchor.source.end))
  const own = writtenId(anchor.text)
  const without = (text: string) => (own ? text.replace(own.written, '').trim() : text)
  const text = without(anchor.text)
  // In MDX the id is no text but an expression, and stands in the source only.
  const inLine = writtenId(line)
  const id = anchor.customId ?? own?.id ?? inLine?.id
  const raw = inLine ? line.slice(0, -inLine.written.length).trimEnd() : line
  return {
    kind: 'heading',
    text,
    textWithAlt: without(anchor.textWithAlt),
    depth: anchor.depth,
    ...(id !== undefined && {customId: id}),
    ...(raw !== text && {raw})
  }
}

/** The id at the end of a heading: `{ #id }`, `{.class #id}` of attribute lists, `{/* #id *\/}` of Docusaurus. */
function writtenId(text: string): {id: string; written: string} | undefined {
  const written = text.endsWith('}') ? text.slice(text.lastIndexOf('{')) : ''
  if (written.length > 200) return undefined
  const found =
    /^\{:?(?:[^{}#/*]*\s)?#([\w:.-]+)[^{}]*\}$/.exec(written) ??
    /^\{\/\*\s*#([^\s*]+)\s*\*\/\}$/.exec(written)
  return found ? {id: found[1] as string, written} : undefined
}

/** Markdown of a heading without `##`, closing `##` and underline: its last line, as goldmark reads it. */
function headingLine(written: string): string {
  const lines = written.split(/\r\n?|\n/)
  const atx = /^[ \t]{0,3}#{1,6}(?:[ \t]+|$)/.exec(lines[0] ?? '')
  if (atx) {
    const content = (lines[0] as string).slice(atx[0].length).trim()
    return content.replace(/(?:^|[ \t])#+$/, '').trim()
  }
  const text = lines.length > 1 ? lines[lines.length - 2] : lines[0]
  return (text ?? '').replace(/^[>\s]+/, '').trim()
}

function publicationFacts(data: Record<string, unknown>): PublicationFacts {
  const facts: PublicationFacts = {
    aliases: [...strings(data.aliases), ...strings(data.redirect_from)],
    draft: data.draft === true || data.draft === 'true',
    unlisted: data.unlisted === true,
    hidden: data.published === false || data.permalink === false || data.status === 'draft',
    categories: [...strings(data.categories), ...strings(data.category)],
    tags: [...strings(data.tags), ...strings(data.tag)]
  }
  const texts = {
    slug: data.slug,
    url: data.url,
    permalink: data.permalink,
    id: data.id,
    redirectTo: strings(data.redirect_to)[0],
    date: data.date ?? data.pubDate ?? data.publishedAt,
    publishDate: data.publishDate ?? data.publishdate,
    expiryDate: data.expiryDate ?? data.expirydate,
    title: data.title,
    lang: data.lang ?? data.language
  }
  for (const [key, value] of Object.entries(texts)) {
    const text = asText(value)
    if (text !== undefined) Object.assign(facts, {[key]: text})
  }
  return facts
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (typeof value === 'number') return String(value)
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  return undefined
}

/** A list of words, however front matter writes it: a list, or words in one string for Jekyll. */
function strings(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => asText(item) ?? [])
  const text = asText(value)
  return text === undefined ? [] : [text]
}
