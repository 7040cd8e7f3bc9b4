import {alignScalar} from '../parse/align-scalar.ts'
import {readFrontMatter} from '../parse/front-matter.ts'
import type {Span} from '../text/place.ts'
import type {Block, FrontMatter, FrontMatterEntry, Section} from './article.ts'
import {ProseBlock} from './block.ts'
import {Prose} from './prose.ts'

/** Keys whose values a reader sees, on the page, in a search result or in a shared link. */
const visible =
  /^(?:title|seo_?title|meta_?title|page_?title|og_?title|twitter_?title|heading|headline|h1|sub_?title|sub_?heading|strapline|tagline|slogan|description|meta_?description|seo_?description|og_?description|twitter_?description|meta_?desc|excerpt|summary|abstract|lead|lede|intro|introduction|teaser|blurb|standfirst|caption|alt|image_?alt|question|(?:quick_?|short_?)?answer|q|a|quote|testimonial|key_?takeaways?|takeaways?|tldr|highlights?|benefits?|pros?|cons?|advantages?|disadvantages?|drawbacks?|features?|usps?|promises?|bullets?|(?:key_?|selling_?)points?|verdict|best_?for|cta|cta_?(?:text|label)|button|button_?(?:text|label))$/i

/** Front matter of an article, and its reader-visible values as blocks before the body. */
export function frontMatterOf(
  seen: {format: FrontMatter['format']; source: Span} | undefined,
  source: string,
  section: Section
): {frontMatter: FrontMatter; blocks: Block[]} | undefined {
  if (!seen) return undefined
  const frontMatter = readFrontMatter(seen.format, source, seen.source)
  const blocks = frontMatter.entries
    .filter(
      (entry) => typeof entry.value === 'string' && entry.value.trim() !== '' && isVisible(entry)
    )
    .map((entry, index) => frontMatterBlock(entry, index, source, section))
  return {frontMatter, blocks}
}

function isVisible({path}: FrontMatterEntry): boolean {
  const name = path.findLast((key) => typeof key === 'string')
  return typeof name === 'string' && visible.test(name)
}

/** The prose of one text value of front matter. */
export function frontMatterBlock(
  entry: FrontMatterEntry,
  index: number,
  source: string,
  section: Section
): Block {
  const value = entry.value as string
  const prose = new Prose()
  for (const segment of alignScalar(source, entry.source, value)) {
    const text = value.slice(segment.value, segment.value + segment.length)
    prose.piece(text, segment.source, segment.source + segment.sourceLength)
  }
  return new ProseBlock(index, {
    kind: 'front-matter',
    text: prose.text,
    marks: prose.marks,
    runs: prose.runs,
    source: entry.source,
    section,
    quoted: false,
    field: fieldOf(entry.path)
  })
}

/** `['faq', 0, 'question']` as `faq[0].question`. */
export function fieldOf(path: FrontMatterEntry['path']): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`,
    ''
  )
}
