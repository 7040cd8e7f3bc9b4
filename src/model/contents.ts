import type {Article, Block, Section} from './article.ts'

/** A table of contents that an author wrote by hand. */
export interface Contents {
  heading: Block
  entries: {block: Block; text: string; section: Section | undefined}[]
  /** Sections of the level that the table lists, after it, that it does not list. */
  unlisted: Section[]
}

const title =
  /^\W*(?:table of contents|contents|contents list|toc|in this (?:article|guide|page|post)|on this page|what(?:['’]s| is) in this (?:article|guide|post)|jump to|quick links|page contents|article contents)\W*$/i
/** Marks that a generator turns into a table. */
const generated =
  /\[\[?_?toc_?\]?\]|\{:\s*toc|<!--\s*(?:toc|more)|\{\{[^}]*(?:toc|tableofcontents)[^}]*\}\}|\{%[^%]*toc[^%]*%\}|<\w*(?:toc|tableofcontents)\b|\[TOC\]|::: ?toc|@toc/i
/** Parts that tables of contents leave out. */
const minor =
  /^\W*(?:references?|sources?|citations?|further reading|related\b.*|disclaimer|about the author|author|footnotes?|notes?|see also|comments?|share\b.*|faqs?|frequently asked questions|conclusion|summary|key takeaways|introduction)\W*$/i

/** The table of contents of an article, compared with its headings. Undefined when it has none by hand. */
export function contentsOf({sections, blocks, source}: Article): Contents | undefined {
  const at = sections.findIndex((section) => section.depth > 0 && title.test(section.title))
  const section = sections[at]
  if (!section?.heading) return undefined
  const next = sections[at + 1]?.source.start ?? source.length
  if (generated.test(source.slice(section.source.start, next))) return undefined
  const later = sections.slice(at + 1)
  const titles = later.map(({title}) => plain(title))
  const entries = blocks
    .filter((block) => block.section === section && isEntry(block))
    .map((block) => ({
      block,
      text: block.text.trim(),
      section: later[titleFor(plain(block.text), titles)]
    }))
  const listed = new Set(entries.map((entry) => entry.section))
  const depth = Math.min(...entries.map((entry) => entry.section?.depth ?? 7))
  const unlisted = later.filter(
    (other) => other.depth === depth && !listed.has(other) && !minor.test(other.title)
  )
  return {heading: section.heading, entries, unlisted}
}

function isEntry({kind, marks}: Block): boolean {
  return (
    kind === 'list-item' ||
    kind === 'table-cell' ||
    (kind === 'paragraph' &&
      marks.some((mark) => mark.kind === 'link' && mark.target?.startsWith('#')))
  )
}

/** Index of the title that an entry means; -1 when there is none. */
function titleFor(wanted: string, titles: readonly string[]): number {
  const same = titles.indexOf(wanted)
  if (same >= 0 || wanted.length <= 3) return same
  return titles.findIndex(
    (title) => title.length > 3 && (title.includes(wanted) || wanted.includes(title))
  )
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[-–•*])\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
