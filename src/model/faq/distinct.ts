import type {Span} from '../../text/place.ts'
import type {FaqEntry} from '../article.ts'
import {plainForm} from './meaning.ts'

export type Representation = 'visible' | 'front-matter' | 'json-ld'

/** Front matter and JSON-LD repeat the questions of the page; a reader meets the visible ones. */
export function representationOf({where}: FaqEntry): Representation {
  return where === 'front-matter' || where === 'json-ld' ? where : 'visible'
}

/** Where the question of an entry stands: source offsets. */
export function questionSource({questionBlock, questionSpan}: FaqEntry): Span {
  return questionBlock.toSource(questionSpan.start, questionSpan.end)
}

/**
 * Entries without the copies that front matter and JSON-LD hold of them: the
 * visible one stands for all, else the one of the front matter.
 */
export function distinctEntries(faq: readonly FaqEntry[]): FaqEntry[] {
  const taken = new Map<string, Representation>()
  for (const representation of ['visible', 'front-matter', 'json-ld'] as const) {
    for (const entry of faq) {
      const form = plainForm(entry.question)
      if (representationOf(entry) === representation && !taken.has(form))
        taken.set(form, representation)
    }
  }
  return faq.filter((entry) => taken.get(plainForm(entry.question)) === representationOf(entry))
}
