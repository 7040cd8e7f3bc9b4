import type {Article, Block, Sentence} from '../article.ts'
import {type Citation, inReferences, sources} from '../citations.ts'
import type {Claim} from './claim.ts'

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

  constructor(article: Article) {
    for (const citation of article.citations) {
      if (!sources(citation)) continue
      const {block} = citation
      append(this.#byBlock, block, citation)
      if (block.cell) append(this.#byRow, rowOf(block), citation)
      const leadIn = block.list?.leadIn
      if (leadIn) append(this.#items, leadIn, citation)
    }
  }

  /** Sources for a sentence: its own first, then its paragraph's or row's, then its lead-in's or, for a lead-in, its items'. */
  of(sentence: Sentence): Claim['sources'] {
    const {block} = sentence
    const beside = this.#byBlock.get(block) ?? []
    const own = beside.filter((citation) => standsIn(citation, sentence))
    if (own.length > 0) return {level: 'sentence', citations: own}
    if (beside.length > 0) return {level: 'paragraph', citations: beside}
    const row = block.cell ? this.#byRow.get(rowOf(block)) : undefined
    if (row) return {level: 'paragraph', citations: row}
    const leadIn = block.list?.leadIn
    const above = leadIn && this.#byBlock.get(leadIn)
    if (above) return {level: 'lead-in', citations: above}
    const below = isLeadIn(sentence) ? this.#items.get(block) : undefined
    if (below) return {level: 'lead-in', citations: below}
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
