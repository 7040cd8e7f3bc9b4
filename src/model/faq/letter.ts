import type {Article, Block, FaqEntry} from '../article.ts'
import {answerStartIn} from './lead.ts'
import {endsAsQuestion} from './question.ts'

const asks = /^\s*(?:reader(?:'s|’s)? )?question\s*:/i
const answers = /^\s*(?:dr\.? \w+(?: \w+)? )?(?:answers?|replies|reply)\s*:/i

/**
 * Letters of readers: "QUESTION:" and a few paragraphs, then "ANSWER:". Every
 * question sentence of the letter is an entry; they share the answer. A single
 * question behind the label is no letter and is left to the other readers.
 */
export function letterEntries(article: Article): FaqEntry[] {
  const {blocks} = article
  const entries: FaqEntry[] = []
  for (const answer of blocks) {
    if (!isParagraph(answer) || !answers.test(answer.text)) continue
    const letter = letterBefore(blocks, answer.index)
    if (letter.length === 0) continue
    let end = answer.index + 1
    while (
      blocks[end] &&
      blocks[end]?.kind !== 'heading' &&
      !asks.test((blocks[end] as Block).text)
    )
      end += 1
    const label = answers.exec(answer.text) as RegExpExecArray
    const start = answerStartIn(answer.text, label[0].length)
    const alone = start >= answer.text.trimEnd().length
    const answerBlocks = blocks
      .slice(alone ? answer.index + 1 : answer.index, end)
      .filter(({kind}) => kind !== 'alt')
    const first = answerBlocks[0]
    const text = answerBlocks.map((block) =>
      block === first && !alone ? block.text.slice(start) : block.text
    )
    for (const sentence of letter.flatMap((block) => block.sentences)) {
      if (!endsAsQuestion(sentence.text)) continue
      const label = asks.exec(sentence.text)
      const from = sentence.start + (label ? label[0].length : 0)
      const lead = /^\s*/.exec(sentence.block.text.slice(from)) as RegExpExecArray
      const span = {start: from + lead[0].length, end: sentence.end}
      entries.push({
        question: sentence.block.text.slice(span.start, span.end).trim(),
        answer: text.join(' ').trim(),
        questionBlock: sentence.block,
        questionSpan: span,
        answerBlocks,
        answerStart: alone ? 0 : start,
        where: 'letter'
      })
    }
  }
  return entries
}

/** The paragraphs from "QUESTION:" to the answer, or those set wholly in bold or italics above it. */
function letterBefore(blocks: Block[], answer: number): Block[] {
  let from = answer - 1
  while (
    from >= 0 &&
    isParagraph(blocks[from] as Block) &&
    !asks.test((blocks[from] as Block).text)
  )
    from -= 1
  const opening = blocks[from]
  if (opening && isParagraph(opening)) {
    const letter = blocks.slice(from, answer)
    const sentences = letter.reduce((sum, block) => sum + block.sentences.length, 0)
    return sentences > 1 ? letter : []
  }
  let start = answer
  while (
    start > 0 &&
    isParagraph(blocks[start - 1] as Block) &&
    isSetApart(blocks[start - 1] as Block)
  )
    start -= 1
  return blocks.slice(start, answer)
}

function isParagraph({kind}: Block): boolean {
  return kind === 'paragraph'
}

function isSetApart({marks, text}: Block): boolean {
  return marks.some(
    ({kind, start, end}) =>
      (kind === 'strong' || kind === 'emphasis') && start === 0 && end >= text.trimEnd().length
  )
}
