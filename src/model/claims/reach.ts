import type {Article, Block, Sentence} from '../article.ts'
import {type Citation, inReferences, sourceLabel, sources} from '../citations.ts'
import type {SourceKind} from '../source-kind.ts'
import type {Claim} from './claim.ts'
import {labelEnd} from './features.ts'

const markers = new Set<Citation['style']>([
  'numeric',
  'superscript',
  'footnote',
  'liquid',
  'pandoc'
])

/** The citations of an article, by the block they stand in. */
export class SourcesInReach {
  readonly #byBlock = new Map<Block, Citation[]>()
  readonly #byRow = new Map<string, Citation[]>()
  readonly #items = new Map<Block, Citation[]>()
  readonly #above = new Map<Block, Citation[]>()
  readonly #below = new Map<Block, Citation[]>()

  constructor(article: Article) {
    for (const citation of article.citations) {
      if (!sources(citation)) continue
      const {block} = citation
      append(this.#byBlock, block, citation)
      if (block.cell) append(this.#byRow, rowOf(block), citation)
      const leadIn = block.list?.leadIn
      if (leadIn) append(this.#items, leadIn, citation)
    }
    this.#followIntroductions(article)
    this.#followSourceLines(article)
  }

  /** "As the [review](…) puts it:" sources the quotation or the labelled paragraphs that it introduces. */
  #followIntroductions({blocks}: Article): void {
    let introduction: Block | undefined
    for (const block of blocks) {
      if (block.kind === 'alt') continue
      const introduced = block.quoted || (block.kind === 'paragraph' && labelEnd(block) > 0)
      const sources = introduction && this.#byBlock.get(introduction)
      if (sources && introduced && introduction?.section === block.section) {
        this.#above.set(block, sources)
      } else introduction = endsInColon(block) && !block.quoted ? block : undefined
    }
  }

  /** A line that is nothing but a source stands for what its section has said since the line before. */
  #followSourceLines({blocks}: Article): void {
    let open: Block[] = []
    for (const block of blocks) {
      if (block.section !== open[0]?.section || block.kind === 'heading') open = []
      const sources = this.#byBlock.get(block)
      if (sources && isSourceLine(block, sources)) {
        for (const one of open) this.#below.set(one, sources)
        open = []
      } else if (block.kind !== 'alt' && block.kind !== 'front-matter') open.push(block)
    }
  }

  /**
   * Sources for a sentence: its own first, then its paragraph's or row's, then those of
   * what introduces it or, for a lead-in, of its items, then the source line below it.
   */
  of(sentence: Sentence): Claim['sources'] {
    const {block} = sentence
    const beside = this.#byBlock.get(block) ?? []
    const own = beside.filter((citation) => standsIn(citation, sentence))
    if (own.length > 0) return {level: 'sentence', citations: own}
    if (beside.length > 0) return {level: 'paragraph', citations: beside}
    const row = block.cell ? this.#byRow.get(rowOf(block)) : undefined
    if (row) return {level: 'paragraph', citations: row}
    const leadIn = block.list?.leadIn
    const above = (leadIn && this.#byBlock.get(leadIn)) ?? this.#above.get(block)
    if (above) return {level: 'lead-in', citations: above}
    const below = isLeadIn(sentence) ? this.#items.get(block) : undefined
    if (below) return {level: 'lead-in', citations: below}
    const line = this.#below.get(block)
    if (line) return {level: 'section', citations: line}
    return {level: 'none', citations: []}
  }
}

function append<K>(map: Map<K, Citation[]>, key: K, citation: Citation): void {
  const list = map.get(key)
  if (list) list.push(citation)
  else map.set(key, [citation])
}

function rowOf(block: Block): string {
  return `${block.cell?.table}:${block.cell?.row}`
}

const worthALine: ReadonlySet<SourceKind> = new Set(['study', 'preprint', 'guideline', 'authority'])
/** Words of a link to an unknown page that is the title of a paper, not a name. */
const leastOfTitle = 7
const invitation =
  /^\W*(?:read|see|learn|visit|watch|find|more|click|get|download|contact|call|check|further|for|take)\b/i

/** "Source: example.org", or a paragraph that is the linked title of a study and no invitation to read on. */
function isSourceLine(block: Block, sources: readonly Citation[]): boolean {
  if (block.kind !== 'paragraph') return false
  if (sourceLabel.test(block.text)) return true
  if (invitation.test(block.text)) return false
  const links = sources.filter(({style}) => style === 'link')
  let rest = block.text
  for (const {start, end, kind} of links) {
    const title = rest.slice(start, end)
    if (!worthALine.has(kind) && title.split(/\s+/).length < leastOfTitle) return false
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  return !/[\p{L}\d]/u.test(rest)
}

function endsInColon({text}: Block): boolean {
  return /:\s*$/.test(text.slice(-4))
}

/** The last sentence of a block that ends in a colon introduces what follows. */
export function isLeadIn({block, index, end}: Sentence): boolean {
  return index === block.sentences.length - 1 && /:\s*$/.test(block.text.slice(0, end))
}

/** A marker directly behind the full stop belongs to the sentence before it. */
function standsIn(citation: Citation, sentence: Sentence): boolean {
  const {start, end} = citation
  if (markers.has(citation.style)) {
    const {text} = sentence.block
    const touches = start > 0 && !/\s/.test(text[start - 1] as string)
    const anchor = touches ? start - 1 : start
    return anchor >= sentence.start && anchor < sentence.end
  }
  return start < sentence.end && Math.max(end, start + 1) > sentence.start
}

/** Whether the article ends in a reference list that no marker of its text points to. */
export function hasUnmarkedReferences(article: Article): boolean {
  const listed = article.references.filter(
    ({block}) => inReferences(block.section) && block.footnote === undefined
  )
  return listed.length > 0 && !article.citations.some(({style}) => markers.has(style))
}
