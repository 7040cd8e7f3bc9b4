import type {ContextStatus} from '../finding/finding.ts'
import type {FrontMatter, FrontMatterEntry} from '../parse/front-matter.ts'
import type {Comment} from '../parse/mdx-mask.ts'
import type {Format} from '../parse/parse.ts'
import type {Place, Span} from '../text/place.ts'
import type {Tokens} from '../text/tokens.ts'
import type {Abbreviation} from './abbreviations.ts'
import type {Citation, Reference} from './citations.ts'
import type {Claim} from './claims/claim.ts'
import type {ComponentUse} from './component-uses.ts'
import type {Conventions, PartName} from './conventions.ts'
import type {ArticleDate} from './dates.ts'
import type {Elements} from './elements/elements.ts'
import type {FaqFact} from './facts/site-facts.ts'
import type {Person} from './people.ts'
import type {Readability} from './readability.ts'
import type {Topic} from './topics.ts'

export type {Comment, FrontMatter, FrontMatterEntry}

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'alt'
  | 'summary'
  | 'definition'
  | 'front-matter'

/** Inline markup inside a block's prose; offsets are prose offsets. */
export interface Mark extends Span {
  kind:
    | 'strong'
    | 'emphasis'
    | 'link'
    | 'code'
    | 'footnote'
    | 'superscript'
    | 'delete'
    | 'image'
    | 'template'
  /** Target of a link, label of a footnote, source of an image, text of a template tag. */
  target?: string
}

/**
 * A run of prose as a reader sees it: inline markup, entities, escapes and soft
 * line breaks are folded away, and every prose offset maps back to the source.
 */
export interface Block {
  index: number
  kind: BlockKind
  /** The prose; a soft line break is one space, inline code and raw HTML leave nothing of their syntax. */
  text: string
  /** Where the block's content stands in the source (offsets). */
  source: Span
  section: Section
  marks: Mark[]
  /** True inside a block quotation. */
  quoted: boolean
  /** True inside a footnote definition; `footnote` is its label. */
  footnote?: string
  list?: ListPosition
  /** Table position: 0-based row (0 is the header row), 0-based column, the header block of the column. */
  cell?: {table: number; row: number; column: number; header?: Block}
  /** Heading depth, 1 to 6, for headings. */
  depth?: number
  /** Number of the `<details>` element it stands in; its `summary` block has the same number. */
  details?: number
  /** Name of the HTML element whose text it is, lower case, such as `dt`. */
  element?: string
  /** Key path of a front matter value, such as `description` or `faq[0].question`. */
  field?: string
  /** Forgets what was computed; it comes back on the next use. */
  release(): void
  /** Source span of prose offsets `[from, to)`; markup at the edges is left out. */
  toSource(from: number, to: number): Span
  readonly tokens: Tokens
  readonly sentences: Sentence[]
}

export interface ListPosition {
  /** Number of the list in the article; items of one list share it. */
  list: number
  ordered: boolean
  /** 0-based place in the list, 0-based nesting depth. */
  item: number
  depth: number
  /** The paragraph or item that introduces the list ("Exosomes may help with:"), if one stands directly before it. */
  leadIn?: Block
}

export interface Sentence {
  index: number
  block: Block
  /** Prose offsets in the block, end exclusive. */
  start: number
  end: number
  readonly text: string
}

export interface Section {
  /** Heading text; empty for the part before the first heading. */
  title: string
  /** 1 to 6; 0 for the part before the first heading. */
  depth: number
  /** Heading texts from the outermost down to this one. */
  path: string[]
  parent?: Section
  heading?: Block
  /** Source offsets from the heading to the next heading of the same or a higher level. */
  source: Span
}

export type LinkKind = 'link' | 'image' | 'definition' | 'reference' | 'html'

export interface Link {
  kind: LinkKind
  /** The target as written, entities and escapes decoded. */
  url: string
  text: string
  /** Source offsets of the whole link and of its target. */
  source: Span
  target: Span
  block?: Block
  /** Prose offsets of the link text in its block. */
  prose?: Span
  /** Label, for a reference link; undefined references have `missing: true`. */
  label?: string
  missing?: boolean
  /** Attribute it stands in, for HTML and MDX: href, to, link, src, srcset (one link for each image), poster, data. */
  attribute?: string
}

export interface HeadingAnchor {
  kind: 'heading'
  /** Heading text as the slug algorithms want it, without and with image alt text. */
  text: string
  textWithAlt: string
  depth: number
  /** `{#custom-id}` or kramdown `{: #id}` written in or after the heading. */
  customId?: string
  source: Span
}

export interface IdAnchor {
  kind: 'id'
  id: string
  source: Span
}

export type Anchor = HeadingAnchor | IdAnchor

export interface Context {
  status: ContextStatus
  /** The words that decided, as they stand in the text. */
  cue?: string
  /** Where the cue stands; sentence cues have prose offsets in the block of the phrase. */
  cueSpan?: Span
  where: 'sentence' | 'lead-in' | 'heading' | 'block' | 'answer' | 'neighbour'
  /** The engine recognised the context, but not with confidence. */
  doubtful: boolean
  /** Further statuses that hold as well, such as hedged inside a quotation. */
  also: ContextStatus[]
}

export interface FaqEntry {
  question: string
  /** Answer prose, blocks joined by a space; empty when there is none. */
  answer: string
  /** A block of the article; for structured data a block of its own that is not in `article.blocks`. */
  questionBlock: Block
  /** Prose offsets of the question in its block. */
  questionSpan: Span
  answerBlocks: Block[]
  /** Prose offset in the first answer block from which the answer runs. */
  answerStart: number
  /** What marks it as a question; `section` is a heading or paragraph inside an FAQ section. */
  where:
    | 'section'
    | 'heading'
    | 'bold'
    | 'paragraph'
    | 'letter'
    | 'details'
    | 'definition'
    | 'front-matter'
    | 'json-ld'
    | 'component'
  /** Question number as written ("3."), if any. */
  number?: number
}

/** One `<script type="application/ld+json">`: its text, and where that stands. */
export interface JsonLd {
  text: string
  source: Span
}

/**
 * One file, read once. Everything below `source` is a view: computed on first
 * use, then kept. Rules read views only.
 */
export interface Article {
  /** Relative to the working folder, with forward slashes. */
  path: string
  format: Format
  source: string
  frontMatter: FrontMatter | undefined
  /** Front matter title, else the first heading. */
  title: string | undefined
  sections: Section[]
  blocks: Block[]
  links: Link[]
  anchors: Anchor[]
  comments: Comment[]
  jsonLd: JsonLd[]
  /** Footnote labels (lower case) that have a definition, with their place. */
  footnotes: Map<string, Span>
  readonly sentences: Sentence[]
  readonly words: number
  readonly faq: FaqEntry[]
  /** The questions as the site compares them; plain data, kept when the article is released. */
  readonly faqFacts: FaqFact[]
  /** What the article says for its reader's safety: disclaimers, risks, sources of money. */
  readonly elements: Elements
  /** Authors, reviewers, and doctors who are quoted. */
  readonly people: Person[]
  /** The days the article gives for itself. */
  readonly dates: ArticleDate[]
  /** Subjects that decide what else the article has to say; what it is about comes first. */
  readonly topics: Topic[]
  /** Capitals that stand for words, in the order of their first use. */
  readonly abbreviations: Abbreviation[]
  /** School grades of the prose; undefined without prose. */
  readonly readability: Readability | undefined
  readonly references: Reference[]
  readonly citations: Citation[]
  /** Sentences that need a source, with the sources in their reach. */
  readonly claims: Claim[]
  /** What is agreed on its site. */
  readonly conventions: Conventions
  /** Where it uses a component or include that the site names as this part. */
  partUse(part: PartName): ComponentUse | undefined
  /** Forgets every view, to save memory; they come back on the next use. */
  release(): void
  place(span: Span): Place
  /** How the phrase at prose offsets `[from, to)` of a block is meant. */
  contextAt(block: Block, from: number, to: number): Context
  /** The sentence of a block that holds a prose offset. */
  sentenceAt(block: Block, offset: number): Sentence
}
