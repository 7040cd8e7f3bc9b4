import type {Span} from '../text/place.ts'
import type {BlockKind, Context} from './article.ts'

/** What stands around a sentence and may decide how it is meant. */
export interface Surroundings {
  kind: BlockKind
  /** Heading texts above, outermost first. */
  headings: readonly string[]
  leadIn?: string
  columnHeader?: string
  /** The block stands inside a block quotation. */
  quoted: boolean
  tokens?: import('../text/tokens.ts').Tokens
  /** Prose of the neighbouring blocks, for answers and lines of attribution. */
  previous?: string
  next?: string
}

export function contextOfSpan(
  _text: string,
  _sentence: Span,
  _span: Span,
  _around: Surroundings
): Context {
  return {status: 'asserted', where: 'sentence', doubtful: false, also: []}
}
