import type {Span} from '../../text/place.ts'
import type {Block, Sentence} from '../article.ts'
import type {Citation} from '../citations.ts'

export type ClaimKind = 'research' | 'statistic' | 'efficacy' | 'safety' | 'comparison' | 'cause'

export type Certainty = 'asserted' | 'hedged' | 'negated'

/** Where the nearest source of a claim stands. */
export type Reach = 'sentence' | 'paragraph' | 'lead-in' | 'section' | 'none'

/** A number as a claim states it, with the word or sign that it counts. */
export interface Quantity extends Span {
  /** As written: "20–30 %", "1.2 million people". */
  text: string
  /** Lower bound of a range. */
  value: number
  /** Upper bound of a range; the value itself otherwise. */
  upper: number
  /** Lower case; empty for a bare number. */
  unit: string
}

/** A sentence that a fact-checker could check. */
export interface Claim {
  kind: ClaimKind
  /** Every kind the sentence shows, the decisive one first. */
  kinds: ClaimKind[]
  sentence: Sentence
  block: Block
  /** Source offsets of the sentence without the markup at its edges. */
  source: Span
  certainty: Certainty
  /** What the claim is about, as written, where the sentence has a plain subject. */
  subject?: string
  /** Prose offsets in the block. */
  numbers: Quantity[]
  sources: {level: Reach; citations: Citation[]}
  /** 0 to 1: how sure the model is that an editor would ask for a source. */
  confidence: number
  /** The sentence shows its kind beyond doubt: it says that studies exist, gives a share of people, denies all risk. */
  explicit: boolean
  /** Why it is a claim, most telling first. */
  readonly reasons: string[]
}
