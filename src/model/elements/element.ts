import type {Span} from '../../text/place.ts'
import type {Block} from '../article.ts'

/** What an article says about itself and for its reader's safety. */
export const elementNames = [
  'medical-advice',
  'consult',
  'results-vary',
  'regulatory-status',
  'disclosure',
  'risks',
  'emergency',
  'crisis-line'
] as const

export type ElementName = (typeof elementNames)[number]

/** The words that do the work of an element, and where they stand. */
export interface ElementHit {
  text: string
  source: Span
  where: 'front-matter' | 'top' | 'body' | 'section' | 'bottom'
}

/** A sentence as the forms of an element see it. */
export interface Said {
  /** Lower case, straight apostrophes, `n't` written out. */
  text: string
  /** The sentence before it in the same block, in the same form; empty for the first. */
  before: string
  block: Block
  /** The block or a heading above it announces the element: "Disclaimer", "Side effects". */
  announced: boolean
  /** The text with "treatment" for each name of what the article is about: "turmeric", "PRP". */
  withoutName(text: string): string
  /** The article is about a product or procedure that regulators treat apart. */
  isAboutProduct(): boolean
}

/** How an element is recognised. */
export interface ElementForm {
  /** Only sentences of blocks with one of these words are looked at; the text is in lower case. */
  hint: RegExp
  /** Titles and labels that announce the element. */
  title: RegExp
  /** The sentence does the work of the element, whatever its wording. */
  holds(said: Said): boolean
}

export function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      // No-break and other wide spaces separate words as well as any.
      .replace(/\s+/g, ' ')
      .replace(/\bcan't\b/g, 'can not')
      .replace(/\bcannot\b/g, 'can not')
      .replace(/n't\b/g, ' not')
  )
}
