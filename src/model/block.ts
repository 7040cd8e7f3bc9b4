import {sourceSpan} from '../text/offset-map.ts'
import type {Span} from '../text/place.ts'
import {splitSentences} from '../text/sentences.ts'
import {type Tokens, tokenize} from '../text/tokens.ts'
import type {Block, BlockKind, ListPosition, Mark, Section, Sentence} from './article.ts'

/** What the walk knows of a block when it meets it. */
export interface BlockSeed {
  kind: BlockKind
  text: string
  marks: Mark[]
  runs: readonly number[]
  source: Span
  section: Section
  quoted: boolean
  footnote?: string | undefined
  list?: ListPosition | undefined
  cell?: Block['cell'] | undefined
  depth?: number | undefined
  details?: number | undefined
  element?: string | undefined
  field?: string | undefined
}

/** A block whose tokens and sentences are computed on first use. */
export class ProseBlock implements Block {
  index: number
  readonly kind: BlockKind
  readonly text: string
  readonly marks: Mark[]
  readonly source: Span
  readonly section: Section
  readonly quoted: boolean
  declare readonly footnote?: string
  declare readonly list?: ListPosition
  declare readonly cell?: NonNullable<Block['cell']>
  declare readonly depth?: number
  declare readonly details?: number
  declare readonly element?: string
  declare readonly field?: string
  readonly #runs: readonly number[]
  #tokens: Tokens | undefined
  #sentences: Sentence[] | undefined

  constructor(index: number, seed: BlockSeed) {
    this.index = index
    this.kind = seed.kind
    this.text = seed.text
    this.marks = seed.marks
    this.source = seed.source
    this.section = seed.section
    this.quoted = seed.quoted
    this.#runs = seed.runs
    if (seed.footnote !== undefined) this.footnote = seed.footnote
    if (seed.list) this.list = seed.list
    if (seed.cell) this.cell = seed.cell
    if (seed.depth !== undefined) this.depth = seed.depth
    if (seed.details !== undefined) this.details = seed.details
    if (seed.element !== undefined) this.element = seed.element
    if (seed.field !== undefined) this.field = seed.field
  }

  toSource(from: number, to: number): Span {
    return sourceSpan(this.#runs, from, to, this.source)
  }

  get tokens(): Tokens {
    this.#tokens ??= tokenize(this.text)
    return this.#tokens
  }

  /** Forgets what was computed; it comes back on the next use. */
  release(): void {
    this.#tokens = undefined
    this.#sentences = undefined
  }

  get sentences(): Sentence[] {
    this.#sentences ??= splitSentences(this.text).map(
      ({start, end}, index) => new BlockSentence(index, this, start, end)
    )
    return this.#sentences
  }
}

class BlockSentence implements Sentence {
  readonly index: number
  readonly block: Block
  readonly start: number
  readonly end: number

  constructor(index: number, block: Block, start: number, end: number) {
    this.index = index
    this.block = block
    this.start = start
    this.end = end
  }

  get text(): string {
    return this.block.text.slice(this.start, this.end)
  }
}
