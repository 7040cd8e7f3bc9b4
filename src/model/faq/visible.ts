import type {Article, Block, FaqEntry, Section} from '../article.ts'
import {withoutFooter} from './footer.ts'
import {answerStartIn, hasAnswerLabel, type Lead, leadOf} from './lead.ts'
import {letterEntries} from './letter.ts'
import {
  closesFaq,
  endsAsQuestion,
  isFaqTitle,
  isInterrogative,
  opensAsQuestion,
  questionStart
} from './question.ts'

/** Where a question begins, and how far its answer may run. */
interface Start {
  block: Block
  where: FaqEntry['where']
  span: {start: number; end: number}
  number?: number
  /** Index of the first block that cannot belong to the answer. */
  limit: number
}

/** A run of blocks that an FAQ heading announces, end exclusive. */
interface Region {
  from: number
  to: number
}

/**
 * Questions and answers that a reader of the page sees, in source order. Where
 * the article has an FAQ section, question headings of its ordinary body are
 * headings; where it has none, they are the questions.
 */
export function visibleEntries(article: Article): FaqEntry[] {
  const {blocks, source} = article
  const leads = new Map<Block, Lead>()
  for (const block of blocks) {
    if (!isProse(block)) continue
    const lead = leadOf(block, source)
    if (lead) leads.set(block, lead)
  }
  const reader = new Reader(article, leads)
  const letters = letterEntries(article)
  const inLetters = new Set(
    letters.flatMap(({questionBlock, answerBlocks}) => [questionBlock, ...answerBlocks])
  )
  const starts = reader.starts().filter(({block}) => !inLetters.has(block))
  const entries = starts.map((start, index) => entryOf(article, start, starts[index + 1]))
  return [...entries, ...letters].sort(
    (a, b) =>
      a.questionBlock.index - b.questionBlock.index || a.questionSpan.start - b.questionSpan.start
  )
}

class Reader {
  readonly #article: Article
  readonly #blocks: Block[]
  readonly #leads: Map<Block, Lead>
  /** Headings that the site itself calls a list of questions, lower case. */
  readonly #titles: ReadonlySet<string>
  /** The only heading of the first level, where it opens the article. */
  readonly #onlyTop: Block | undefined
  #summariesAsk: boolean | undefined

  constructor(article: Article, leads: Map<Block, Lead>) {
    this.#article = article
    this.#blocks = article.blocks
    this.#leads = leads
    this.#titles = new Set(article.conventions.faqTitles?.map((title) => title.toLowerCase()))
    const headed = article.sections.filter(({depth}) => depth > 0)
    const tops = headed.filter(({depth}) => depth === 1)
    this.#onlyTop = tops.length === 1 && tops[0] === headed[0] ? tops[0]?.heading : undefined
  }

  starts(): Start[] {
    const regions = this.#regions()
    const announced = regions.flatMap((region) => this.#inRegion(region))
    const body = this.#inBody(announced.length > 0, regions)
    return [...announced, ...body].sort((a, b) => a.block.index - b.block.index)
  }

  #regions(): Region[] {
    const regions: Region[] = []
    for (const section of this.#article.sections) {
      const {heading} = section
      if (!heading || !this.#isFaqTitle(section.title) || this.#isTitle(heading)) continue
      const from = heading.index + 1
      if (from < (regions.at(-1)?.to ?? 0)) continue
      const region = {from, to: this.#endOf(section)}
      regions.push(this.#inRegion(region).length > 0 ? region : this.#flat(section, region))
    }
    for (const [block, lead] of this.#leads) {
      const label =
        lead.kind === 'bold' && lead.alone && this.#isFaqTitle(block.text.replace(/:\s*$/, ''))
      if (!label || regions.some(({from, to}) => block.index >= from && block.index < to)) continue
      regions.push({from: block.index + 1, to: this.#nextHeading(block.index + 1)})
    }
    return regions
  }

  /** The questions may be the next headings of the FAQ heading's own level. */
  #flat(section: Section, region: Region): Region {
    const {sections} = this.#article
    let to = region.to
    for (const next of sections.slice(sections.indexOf(section) + 1)) {
      if (next.depth > section.depth) continue
      if (next.depth < section.depth || !isAsked(next.title) || closesFaq(next.title)) break
      to = this.#endOf(next)
    }
    return {from: region.from, to}
  }

  #inRegion({from, to}: Region): Start[] {
    const blocks = this.#blocks.slice(from, to)
    const end =
      from +
      Math.max(0, blocks.findIndex(isClosing) === -1 ? blocks.length : blocks.findIndex(isClosing))
    const open = this.#blocks.slice(from, end)
    const explicit = open.flatMap((block) => this.#explicit(block, end, true))
    const headings = open.filter(isSectionHeading)
    const asked = headings.filter(({text}) => isAsked(text))
    if (asked.length > 0) return sorted([...this.#headings(headings, asked, end), ...explicit])
    if (explicit.length > 0) return sorted(explicit)
    for (const kinds of [['bold'], ['plain']] as const) {
      const starts = this.#paragraphs(open, kinds, end)
      if (starts.length > 0) return starts
    }
    const top = Math.min(...headings.map(({depth}) => depth as number))
    return headings
      .filter(({depth, text}) => depth === top && !this.#isFaqTitle(text))
      .map((block) => this.#headingStart(block, 'section', end))
  }

  /** Question headings, and the other headings of their level that hold no questions themselves. */
  #headings(headings: Block[], asked: Block[], end: number): Start[] {
    const depths = new Set(asked.map(({depth}) => depth))
    let next = 0
    return headings
      .filter((block) => {
        while ((asked[next]?.index ?? Infinity) <= block.index) next += 1
        if (isAsked(block.text)) return true
        const groups = (asked[next]?.index ?? Infinity) < this.#endOf(block.section)
        return depths.has(block.depth) && !groups && !this.#isFaqTitle(block.text)
      })
      .map((block) => this.#headingStart(block, 'section', end))
  }

  #inBody(announced: boolean, regions: Region[]): Start[] {
    const taken = new Set<number>()
    for (const {from, to} of announced ? regions : [])
      for (let index = from; index < to; index += 1) taken.add(index)
    const free = this.#blocks.filter(({index}) => !taken.has(index))
    const end = this.#blocks.length
    const explicit = free.flatMap((block) => this.#explicit(block, end, false))
    if (announced) return explicit
    const headings = free.filter((block) => isSectionHeading(block) && !this.#isTitle(block))
    const sure = headings.filter(({text}) => endsAsQuestion(text) || isInterrogative(text))
    // Where most headings ask, "What happens after treatment" asks as well.
    const asking = sure.length >= 2 && sure.length * 2 > headings.length
    const asked = headings.filter(
      (block) =>
        !closesFaq(block.text) && (sure.includes(block) || (asking && opensAsQuestion(block.text)))
    )
    const starts = asked.map((block) =>
      this.#headingStart(block, 'heading', this.#endOf(block.section))
    )
    if (asking) return [...starts, ...explicit, ...this.#ownLines(free)]
    return asked.length > 0 ? [...starts, ...explicit] : [...explicit, ...this.#boldInBody(free)]
  }

  /** Marked as question and answer by their element or label, wherever they stand. */
  #explicit(block: Block, end: number, announced: boolean): Start[] {
    if (block.kind === 'summary') {
      if (this.#isFaqTitle(block.text) || closesFaq(block.text)) return []
      if (!announced && !isAsked(block.text) && !this.#askingSummaries()) return []
      const where =
        block.element === undefined || block.element === 'summary' ? 'details' : 'component'
      return [this.#whole(block, where, this.#endOfDetails(block))]
    }
    if (block.element === 'dt' && (announced || isAsked(block.text))) {
      return [this.#whole(block, 'definition', this.#endOfDefinition(block))]
    }
    const lead = this.#leads.get(block)
    if (lead?.kind !== 'labelled') return []
    const next = this.#blocks[block.index + 1]
    const answered = hasAnswerLabel(block.text) || (next && hasAnswerLabel(next.text))
    return announced || answered ? [this.#leadStart(block, lead, 'paragraph', end)] : []
  }

  #askingSummaries(): boolean {
    if (this.#summariesAsk === undefined) {
      const summaries = this.#blocks.filter(({kind}) => kind === 'summary')
      this.#summariesAsk = summaries.filter(({text}) => isAsked(text)).length * 2 > summaries.length
    }
    return this.#summariesAsk
  }

  #paragraphs(blocks: Block[], kinds: readonly Lead['kind'][], end: number): Start[] {
    const found = blocks.flatMap((block) => {
      const lead = this.#leads.get(block)
      return lead && kinds.includes(lead.kind) && (block.list?.depth ?? 0) === 0 && !isLinked(block)
        ? [{block, lead}]
        : []
    })
    const asked = found.filter(({block, lead}) => isAskedBy(block, lead))
    if (asked.length === 0) return []
    // A bold line or the next number among the questions is a question that lacks its form.
    const numbers = new Set(asked.map(({lead}) => lead.number))
    const accepted = found.filter(({block, lead}) => {
      if (isAskedBy(block, lead)) return true
      if (asked.length * 2 < found.length) return false
      if (lead.number === undefined) return lead.alone
      return numbers.has(lead.number - 1) && !numbers.has(lead.number)
    })
    const starts = accepted.map(({block, lead}) =>
      this.#leadStart(block, lead, kinds[0] === 'bold' ? 'bold' : 'section', end)
    )
    return this.#answersSomething(starts) ? starts : []
  }

  /**
   * A bare list of questions ("Questions to ask your doctor") has no answers; what
   * follows its last item only looks like one.
   */
  #answersSomething(starts: Start[]): boolean {
    const answered = starts.filter(
      (start, index) => entryOf(this.#article, start, starts[index + 1]).answer !== ''
    )
    const isList = starts.length > 1 && starts.every(({block}) => block.list !== undefined)
    return isList ? answered.length * 2 > starts.length : answered.length > 0
  }

  #boldInBody(blocks: Block[]): Start[] {
    const bold = blocks.filter((block) => {
      const lead = this.#leads.get(block)
      if (lead?.kind !== 'bold' || !lead.asked || (block.list && lead.alone)) return false
      return opensAsQuestion(block.text.slice(lead.start)) && block.text.split(' ').length >= 3
    })
    const standing = bold.filter((block) => this.#leads.get(block)?.alone)
    const accepted = bold.length >= 2 ? bold : standing
    const starts = accepted.map((block) =>
      this.#leadStart(
        block,
        this.#leads.get(block) as Lead,
        'bold',
        this.#nextHeading(block.index + 1)
      )
    )
    return this.#answersSomething(starts) ? starts : []
  }

  #ownLines(blocks: Block[]): Start[] {
    return blocks.flatMap((block) => {
      const lead = this.#leads.get(block)
      if (lead?.kind !== 'plain' || block.list || lead.alone || !lead.ownLine) return []
      return [this.#leadStart(block, lead, 'paragraph', this.#nextHeading(block.index + 1))]
    })
  }

  #headingStart(block: Block, where: FaqEntry['where'], end: number): Start {
    return {...this.#whole(block, where, Math.min(end, this.#endOf(block.section)))}
  }

  #whole(block: Block, where: FaqEntry['where'], limit: number): Start {
    const {start, number} = questionStart(block.text)
    const span = {start, end: Math.max(start, block.text.trimEnd().length)}
    return number === undefined ? {block, where, span, limit} : {block, where, span, number, limit}
  }

  #leadStart(block: Block, lead: Lead, where: FaqEntry['where'], end: number): Start {
    const limit = Math.min(end, this.#nextHeading(block.index + 1))
    const start: Start = {block, where, span: {start: lead.start, end: lead.end}, limit}
    if (lead.number !== undefined) start.number = lead.number
    return start
  }

  #endOf(section: Section): number {
    const from = (section.heading?.index ?? -1) + 1
    let end = from
    while (
      end < this.#blocks.length &&
      (this.#blocks[end] as Block).source.start < section.source.end
    )
      end += 1
    return end
  }

  #endOfDetails(summary: Block): number {
    let end = summary.index + 1
    while (
      this.#blocks[end]?.details === summary.details &&
      this.#blocks[end]?.kind !== 'summary' &&
      (summary.details !== undefined || this.#blocks[end]?.kind !== 'heading')
    )
      end += 1
    return end
  }

  #endOfDefinition(term: Block): number {
    let end = term.index + 1
    while (
      this.#blocks[end]?.element !== undefined &&
      this.#blocks[end]?.element !== 'dt' &&
      this.#blocks[end]?.kind !== 'heading'
    )
      end += 1
    return end
  }

  #nextHeading(from: number): number {
    let end = from
    while (end < this.#blocks.length && this.#blocks[end]?.kind !== 'heading') end += 1
    return end
  }

  #isFaqTitle(title: string): boolean {
    return this.#titles.has(title.trim().toLowerCase()) || isFaqTitle(title)
  }

  /** The article's title: the only heading of the first level, or the one that repeats the front matter. */
  #isTitle(block: Block): boolean {
    const {frontMatter, title} = this.#article
    if (typeof frontMatter?.data.title === 'string') {
      if (block.text.trim() === title?.trim()) return true
    }
    return block.depth === 1 && block === this.#onlyTop
  }
}

function entryOf(article: Article, start: Start, next: Start | undefined): FaqEntry {
  const {block, span} = start
  const limit = next ? Math.min(start.limit, next.block.index) : start.limit
  const rest = answerStartIn(block.text, span.end)
  const inside = rest < block.text.trimEnd().length
  let following = article.blocks.slice(block.index + 1, limit).filter(isAnswer)
  if (following.length === 0 && !inside && block.kind === 'heading') {
    // Questions below a question answer it.
    following = article.blocks.slice(block.index + 1, start.limit).filter(isAnswer)
  }
  const last = next === undefined || next.block.index > start.limit
  if (last) following = withoutFooter(article, block, following, inside)
  const answerBlocks = inside ? [block, ...following] : following
  const answerStart = inside ? rest : following[0] ? answerStartIn(following[0].text, 0) : 0
  const entry: FaqEntry = {
    question: block.text.slice(span.start, span.end).trim(),
    answer: textOf(answerBlocks, answerStart),
    questionBlock: block,
    questionSpan: span,
    answerBlocks,
    answerStart,
    where: start.where
  }
  if (start.number !== undefined) entry.number = start.number
  return entry
}

function textOf([first, ...rest]: Block[], start: number): string {
  if (!first) return ''
  return [first.text.slice(start), ...rest.map(({text}) => text)]
    .map((text) => text.trim())
    .join(' ')
    .trim()
}

function isAsked(text: string): boolean {
  return (
    !closesFaq(text) &&
    (endsAsQuestion(text) ||
      isInterrogative(text) ||
      opensAsQuestion(text.slice(questionStart(text).start)))
  )
}

function isAskedBy(block: Block, lead: Lead): boolean {
  return lead.asked || isInterrogative(block.text.slice(lead.start, lead.end))
}

function isClosing(block: Block): boolean {
  return isSectionHeading(block) && closesFaq(block.text)
}

function isSectionHeading(block: Block): boolean {
  return block.kind === 'heading' && block.section.heading === block
}

function isProse({kind}: Block): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'definition'
}

function isAnswer(block: Block): boolean {
  return block.kind !== 'alt' && block.kind !== 'front-matter' && block.footnote === undefined
}

/** An entry of a contents list: nothing but a link. */
function isLinked({marks, text}: Block): boolean {
  return marks.some(
    ({kind, start, end}) => kind === 'link' && start <= 3 && end >= text.trimEnd().length
  )
}

const sorted = (starts: Start[]): Start[] => starts.sort((a, b) => a.block.index - b.block.index)
