import type {Root} from 'mdast'
import type {SourceFile} from '../parse/parse.ts'
import {LineIndex, type Place, type Span} from '../text/place.ts'
import {type Abbreviation, abbreviationsOf} from './abbreviations.ts'
import type {Article, Block, Context, FaqEntry, FrontMatter, Section, Sentence} from './article.ts'
import {type Citation, citationsOf, type Reference, referencesOf} from './citations.ts'
import type {Claim} from './claims/claim.ts'
import {claimsOf} from './claims.ts'
import {type ComponentUse, firstUse} from './component-uses.ts'
import {contextOfSpan, type Surroundings} from './context.ts'
import type {Conventions, PartName} from './conventions.ts'
import {type ArticleDate, datesOf} from './dates.ts'
import {type Elements, elementsOf} from './elements/elements.ts'
import {type FaqFact, faqFacts} from './facts/site-facts.ts'
import {FaqComponents} from './faq/components.ts'
import {faqOf} from './faq.ts'
import {type Field, fieldsOf} from './fields.ts'
import {frontMatterOf} from './front-matter.ts'
import {type Person, peopleOf} from './people.ts'
import {type Readability, readabilityOf} from './readability.ts'
import {type Topic, topicsOf} from './topics.ts'
import {type Outline, walk} from './walk.ts'

/**
 * Reads a file and its tree into an Article. The tree is not kept.
 *
 * @param conventions What is agreed on the article's site.
 */
export function readArticle(file: SourceFile, tree: Root, conventions: Conventions = {}): Article {
  const components = new FaqComponents(conventions.components?.faq)
  return new ReadArticle(file, walk(tree, file.text, components), conventions)
}

class ReadArticle implements Article {
  readonly path: string
  readonly format: SourceFile['format']
  readonly source: string
  readonly frontMatter: FrontMatter | undefined
  readonly title: string | undefined
  readonly sections: Outline['sections']
  readonly blocks: Block[]
  readonly links: Outline['links']
  readonly anchors: Outline['anchors']
  readonly comments: Outline['comments']
  readonly jsonLd: Outline['jsonLd']
  readonly footnotes: Outline['footnotes']
  readonly conventions: Conventions
  readonly #code: readonly Span[]
  readonly #views = new Map<string, unknown>()
  #faqFacts: FaqFact[] | undefined
  readonly #contexts = new Map<Block, Map<number, Context>>()

  constructor(file: SourceFile, outline: Outline, conventions: Conventions) {
    this.conventions = conventions
    this.#code = outline.code
    this.path = file.path
    this.format = file.format
    this.source = file.text
    const front = frontMatterOf(outline.frontMatter, file.text, outline.sections[0] as Section)
    this.frontMatter = front?.frontMatter
    this.blocks = front ? numbered([...front.blocks, ...outline.blocks]) : outline.blocks
    this.sections = outline.sections
    this.links = outline.links
    this.anchors = outline.anchors
    this.comments = outline.comments
    this.jsonLd = outline.jsonLd
    this.footnotes = outline.footnotes
    const title = this.frontMatter?.data.title
    this.title =
      typeof title === 'string' ? title : outline.sections.find(({depth}) => depth > 0)?.title
  }

  get sentences(): Sentence[] {
    return this.#view('sentences', () => this.blocks.flatMap((block) => block.sentences))
  }

  get words(): number {
    return this.#view('words', () =>
      this.blocks.reduce(
        (sum, {kind, tokens}) =>
          kind === 'front-matter' || kind === 'alt' ? sum : sum + tokens.count,
        0
      )
    )
  }

  get faq(): FaqEntry[] {
    return this.#view('faq', () => faqOf(this))
  }

  get elements(): Elements {
    return this.#view('elements', () => elementsOf(this))
  }

  get people(): Person[] {
    return this.#view('people', () => peopleOf(this, this.#fields))
  }

  get dates(): ArticleDate[] {
    return this.#view('dates', () => datesOf(this, this.#fields))
  }

  get topics(): Topic[] {
    return this.#view('topics', () => topicsOf(this))
  }

  get faqFacts(): FaqFact[] {
    this.#faqFacts ??= faqFacts(this)
    return this.#faqFacts
  }

  get abbreviations(): Abbreviation[] {
    return this.#view('abbreviations', () => abbreviationsOf(this))
  }

  get readability(): Readability | undefined {
    return this.#view('readability', () => readabilityOf(this))
  }

  get references(): Reference[] {
    return this.#view('references', () => referencesOf(this, this.conventions.ownHosts))
  }

  get citations(): Citation[] {
    return this.#view('citations', () =>
      citationsOf(this, this.references, this.conventions.ownHosts)
    )
  }

  get claims(): Claim[] {
    return this.#view('claims', () => claimsOf(this))
  }

  release(): void {
    this.#views.clear()
    this.#contexts.clear()
    for (const block of this.blocks) block.release()
  }

  place(span: Span): Place {
    return this.#view('lines', () => new LineIndex(this.source)).place(span)
  }

  sentenceAt(block: Block, offset: number): Sentence {
    const {sentences} = block
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle] as Sentence).end > offset) high = middle
      else low = middle + 1
    }
    return sentences[low] as Sentence
  }

  contextAt(block: Block, from: number, to: number): Context {
    let known = this.#contexts.get(block)
    if (!known) {
      known = new Map()
      this.#contexts.set(block, known)
    }
    const key = from * longestBlock + to
    let context = known.get(key)
    if (!context) {
      context = contextOfSpan(
        block.text,
        this.sentenceAt(block, from),
        {start: from, end: to},
        this.#around(block),
        block.tokens
      )
      known.set(key, context)
    }
    return context
  }

  partUse(part: PartName): ComponentUse | undefined {
    const names = this.conventions.components?.[part] ?? []
    const hidden = [...this.#code, ...this.comments.map(({source}) => source)]
    return firstUse(this.source, names, hidden)
  }

  get #fields(): Field[] {
    return this.#view('fields', () => fieldsOf(this))
  }

  #around(block: Block): Surroundings {
    const around: Surroundings = {
      kind: block.kind,
      headings: block.section.path,
      quoted: block.quoted
    }
    if (block.list?.leadIn) around.leadIn = block.list.leadIn.text
    if (block.cell?.header) around.columnHeader = block.cell.header.text
    const previous = this.blocks[block.index - 1]
    const next = this.blocks[block.index + 1]
    if (previous) around.previous = previous.text
    if (next) around.next = next.text
    return around
  }

  #view<T>(name: string, compute: () => T): T {
    if (!this.#views.has(name)) this.#views.set(name, compute())
    return this.#views.get(name) as T
  }
}

/** Offsets are below it: no file is that long. */
const longestBlock = 2 ** 26

function numbered(blocks: Block[]): Block[] {
  blocks.forEach((block, index) => {
    block.index = index
  })
  return blocks
}
