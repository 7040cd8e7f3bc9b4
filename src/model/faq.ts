import type {Article, FaqEntry} from './article.ts'

/** Questions and answers of an article, in source order: question headings with the blocks below them. */
export function faqOf(article: Article): FaqEntry[] {
  const entries: FaqEntry[] = []
  for (const section of article.sections) {
    const {heading} = section
    if (!heading?.text.trimEnd().endsWith('?') || section.depth < 2) continue
    const answerBlocks = article.blocks.filter(
      (block) => block.section === section && block !== heading && block.kind !== 'alt'
    )
    const number = /^(\d+)[.)]\s+/.exec(heading.text)
    const start = number ? number[0].length : 0
    const entry: FaqEntry = {
      question: heading.text.slice(start).trim(),
      answer: answerBlocks.map(({text}) => text).join(' '),
      questionBlock: heading,
      questionSpan: {start, end: heading.text.trimEnd().length},
      answerBlocks,
      answerStart: 0,
      where: 'heading'
    }
    if (number) entry.number = Number(number[1])
    entries.push(entry)
  }
  return entries
}
