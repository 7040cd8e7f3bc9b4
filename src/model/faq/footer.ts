import type {Article, Block} from '../article.ts'

const pageFurniture =
  /^(?:address|phone|telephone|tel|call(?: us)?|e-?mail|contact(?: us)?|visit us|opening hours|book (?:a|an|your|now)|follow us|share this|copyright|©|disclaimer|last (?:updated|reviewed)|(?:medically )?reviewed by|written by|sources?:|references?:|still have questions|this (?:article|guide|page|information|content) (?:is|was|does|has been)|the information (?:on|in) this)(?![\p{L}\p{N}])/iu
const contact = /\S@\S+\.\S|\+?\d[\d ()-]{6,}\d/
const thematicBreak = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/m

/**
 * The blocks of the last answer without what follows it on the page: an address,
 * a disclaimer, anything behind a thematic break.
 *
 * @param answered The question's own block already holds an answer.
 */
export function withoutFooter(
  article: Article,
  question: Block,
  blocks: Block[],
  answered: boolean
): Block[] {
  let end = blocks.length
  for (const [index, block] of blocks.entries()) {
    if (index === 0 && !answered) continue
    const before = blocks[index - 1] ?? question
    const gap = article.source.slice(before.source.end, block.source.start)
    if (thematicBreak.test(gap) || isFurniture(block)) {
      end = index
      break
    }
  }
  // Lines of an address stand at the very end, short and without a full stop.
  while (end > (answered ? 0 : 1) && isLine(blocks[end - 1] as Block)) end -= 1
  return blocks.slice(0, end)
}

function isFurniture({kind, marks, text}: Block): boolean {
  if (kind !== 'paragraph') return false
  const trimmed = text.trim()
  const emphasised = marks.some(
    (mark) => mark.kind === 'emphasis' && mark.start === 0 && mark.end >= trimmed.length
  )
  return (
    emphasised || pageFurniture.test(trimmed) || (trimmed.length < 100 && contact.test(trimmed))
  )
}

function isLine({kind, text}: Block): boolean {
  return kind === 'paragraph' && text.length < 60 && !/[.!?…:)"”’]\s*$/.test(text)
}
