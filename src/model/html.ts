import {Parser} from 'htmlparser2'
import {alignText} from '../parse/align-text.ts'
import type {Span} from '../text/place.ts'
import type {BlockKind, ListPosition} from './article.ts'
import type {FaqComponents} from './faq/components.ts'
import {LineMap} from './line-map.ts'
import {Prose} from './prose.ts'
import type {Walker} from './walk.ts'

type Standing = Parameters<Walker['block']>[3]

/** Elements that end a run of prose, and the kind of block their text makes. */
const blockKinds: Record<string, BlockKind> = {
  blockquote: 'paragraph',
  button: 'paragraph',
  caption: 'caption',
  dd: 'definition',
  details: 'paragraph',
  div: 'paragraph',
  dl: 'paragraph',
  dt: 'definition',
  figcaption: 'caption',
  li: 'list-item',
  ol: 'paragraph',
  p: 'paragraph',
  section: 'paragraph',
  summary: 'summary',
  table: 'paragraph',
  td: 'table-cell',
  th: 'table-cell',
  tr: 'paragraph',
  ul: 'paragraph'
}

const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'code',
  'pre',
  'iframe',
  'head'
])

/** Name of an opening tag, lower case; empty for anything else. */
export function tagName(html: string): string {
  return /^<([a-z][\w.-]*)/i.exec(html)?.[1]?.toLowerCase() ?? ''
}

/** Classes of themes and page builders: `faq-question`, `accordion__header`. */
const questionClass =
  /(?:^|[\s_-])(?:faqs?|accordion|collapsible)(?:[_-]+item)?[_-]+(?:question|title|header|heading|trigger|button|toggle|q)(?=$|\s)/i

const options = {decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true}

/** An attribute of a tag; `source` is where its value stands. */
export interface Attribute {
  value: string
  source: Span
  /** The value as written, in the HTML. */
  raw: Span
}

export type Attributes = ReadonlyMap<string, Attribute>

/** Reads one inline tag or comment; gives its name, `/name` for a closing one. */
export function htmlTag(walker: Walker, html: string, span: Span): string | undefined {
  const match = /^<(\/?)([a-z][\w.-]*)/i.exec(html)
  if (!match) {
    const text = /^<!--([\s\S]*?)-->$/.exec(html)?.[1]
    if (text !== undefined) walker.outline.comments.push({text, source: span})
    return undefined
  }
  const name = (match[2] as string).toLowerCase()
  if (!match[1] && /[\s=]/.test(html)) {
    const tag = new TagReader(html, new LineMap(html, walker.source, span))
    const parser: Parser = new Parser(
      {
        onattribute: (attribute, value) => tag.add(attribute, value, parser.startIndex),
        onopentag: (tagName) => {
          walker.attributes(tagName, tag.attributes, span)
          tag.block(walker, ['alt'], 'alt', {quoted: false, top: false})
        }
      },
      options
    )
    parser.end(html)
  }
  return `${match[1]}${name}`
}

/** The attributes of the tag that is being read. */
class TagReader {
  readonly attributes = new Map<string, Attribute>()
  readonly #html: string
  readonly #lines: LineMap

  constructor(html: string, lines: LineMap) {
    this.#html = html
    this.#lines = lines
  }

  /** @param start Where the name of the attribute begins in the HTML. */
  add(name: string, value: string, start: number): void {
    const opening = /\s*=\s*(["']?)/y
    opening.lastIndex = start + name.length
    const quote = opening.exec(this.#html)?.[1]
    if (quote === undefined || this.attributes.has(name)) return
    const from = opening.lastIndex
    const bare = /[^\s>]*/y
    bare.lastIndex = from
    const close = this.#html.indexOf(quote, from)
    const to = quote ? close : from + (bare.exec(this.#html)?.[0].length ?? 0)
    const raw = {start: from, end: to < 0 ? this.#html.length : to}
    this.attributes.set(name, {value, raw, source: this.#lines.span(raw)})
  }

  /** Adds the first of some attributes that has a text as a block. */
  block(
    walker: Walker,
    names: readonly string[],
    kind: BlockKind,
    standing: Standing,
    element?: string
  ) {
    const attribute = names
      .map((name) => this.attributes.get(name))
      .find((found) => found && found.value !== '' && !found.value.startsWith('{'))
    if (!attribute) return undefined
    const prose = new Prose()
    alignText(attribute.value, this.#html, attribute.raw, (from, to, start, end) =>
      prose.piece(attribute.value.slice(from, to), this.#lines.at(start), this.#lines.at(end))
    )
    return walker.block(prose, kind, attribute.source, standing, element ? {element} : {})
  }
}

/** Reads a block of raw HTML: its prose, headings, addresses, ids, comments and structured data. */
export function readHtml(walker: Walker, html: string, span: Span, standing: Standing): void {
  new HtmlReader(walker, html, span, standing).read()
}

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name)
const hasKind = (name: string): boolean => Object.hasOwn(blockKinds, name) || isHeading(name)

class HtmlReader {
  readonly #walker: Walker
  readonly #html: string
  readonly #standing: Standing
  readonly #lines: LineMap
  readonly #parser: Parser
  #tag: TagReader
  #prose = new Prose()
  /** Where the run of prose began, in the HTML. */
  #start = 0
  /** White space that is a blank if text follows. */
  #gap: Span | undefined
  /** Open elements that say what kind of block their text is. */
  readonly #kinds: {name: string; asks: boolean}[] = []
  readonly #lists: ListPosition[] = []
  #silent = 0
  #superscript = -1
  #strong = -1
  #script: {start: number; json: boolean} | undefined
  /** Closing tags of elements that an earlier block of HTML opened, last one first. */
  readonly #closings: {name: string; at: number}[]
  #ended = false

  constructor(walker: Walker, html: string, span: Span, standing: Standing) {
    this.#walker = walker
    this.#html = html
    this.#standing = standing
    this.#lines = new LineMap(html, walker.source, span)
    this.#tag = new TagReader(html, this.#lines)
    this.#closings = unmatchedClosings(html, walker.faq).reverse()
    this.#parser = new Parser(
      {
        onattribute: (name, value) => this.#tag.add(name, value, this.#parser.startIndex),
        onopentag: (name, values) => this.#open(name, values),
        ontext: (text) => this.#text(text),
        onclosetag: (name, implied) => this.#close(name, implied),
        oncomment: (text) => walker.outline.comments.push({text, source: this.#event()})
      },
      options
    )
  }

  read(): void {
    this.#parser.write(this.#html)
    // What is still open now goes on in the Markdown below.
    this.#ended = true
    this.#parser.end()
    this.#closeOuter(this.#html.length)
    this.#flush(this.#html.length)
  }

  /** Where the tag, text or comment that is being read stands in the source. */
  #event(): Span {
    return this.#lines.span({start: this.#parser.startIndex, end: this.#parser.endIndex + 1})
  }

  #flush(end: number): void {
    const prose = this.#prose
    const source = this.#lines.span({start: this.#start, end})
    this.#prose = new Prose()
    this.#gap = undefined
    this.#strong = -1
    this.#superscript = -1
    if (prose.length === 0) return
    const name = this.#kinds.at(-1)?.name
    const isAsked = this.#kinds.some(({asks}) => asks)
    if (name && isHeading(name)) {
      this.#walker.section(prose, Number(name[1]), source, this.#standing)
      return
    }
    const list = this.#lists.at(-1)
    const kind = name ? (blockKinds[name] ?? 'paragraph') : 'paragraph'
    this.#walker.block(prose, isAsked ? 'summary' : kind, source, this.#standing, {
      ...(list ? {list} : {}),
      element: name
    })
  }

  #open(name: string, values: Record<string, string>): void {
    const walker = this.#walker
    const {startIndex, endIndex} = this.#parser
    this.#closeOuter(startIndex)
    const tag = this.#tag
    this.#tag = new TagReader(this.#html, this.#lines)
    const asks = this.#asks(name, tag)
    if (asks || this.#endsProse(name)) {
      this.#flush(startIndex)
      this.#start = endIndex + 1
    }
    if (asks || hasKind(name)) this.#kinds.push({name, asks})
    if (silent.has(name)) this.#silent += 1
    walker.attributes(name, tag.attributes, this.#event())
    if (asks) return
    if (walker.faq.has(name)) this.#openComponent(name, tag)
    else if (name === 'strong' || name === 'b') this.#strong = this.#here()
    else if (name === 'br') this.#gap ??= {start: startIndex, end: endIndex + 1}
    else if (name === 'sup') this.#superscript = this.#here()
    else if (name === 'details') walker.openDetails()
    else if (name === 'blockquote') walker.htmlQuotes += 1
    else if (name === 'ul' || name === 'ol') this.#openList(name)
    else if (name === 'li') this.#openItem()
    else if (name === 'img') tag.block(walker, ['alt'], 'alt', this.#standing)
    else if (name === 'script') {
      this.#script = {start: endIndex + 1, json: /ld\+json/i.test(values.type ?? '')}
    }
  }

  /** A component's question and answer attributes read as a summary and a paragraph. */
  #openComponent(name: string, tag: TagReader): void {
    const walker = this.#walker
    const {questions, answers} = walker.faq.partsOf(name)
    const outer = walker.components.length > 0 ? walker.details.at(-1) : undefined
    const own = walker.openDetails()
    const asked = tag.block(walker, questions, 'summary', this.#standing, name)
    if (asked) tag.block(walker, answers, 'paragraph', this.#standing, name)
    walker.details.pop()
    if (this.#html[this.#parser.endIndex - 1] === '/') return
    // Parts of a component, such as the body of an accordion, belong together.
    walker.details.push(asked ? own : (outer ?? own))
    walker.components.push(name)
  }

  #asks(name: string, tag: TagReader): boolean {
    const {faq, components} = this.#walker
    if (this.#html[this.#parser.endIndex - 1] === '/' || isHeading(name)) return false
    const hasQuestion = faq.partsOf(name).questions.some((key) => tag.attributes.has(key))
    return (
      questionClass.test(tag.attributes.get('class')?.value ?? '') ||
      (!hasQuestion && faq.asks(name, components))
    )
  }

  #endsProse(name: string): boolean {
    return hasKind(name) || this.#walker.faq.has(name)
  }

  #openList(name: 'ul' | 'ol'): void {
    const depth = this.#lists.length
    this.#lists.push({list: this.#walker.nextList(), ordered: name === 'ol', item: -1, depth})
  }

  #openItem(): void {
    if (this.#lists.length === 0) this.#openList('ul')
    const list = this.#lists.pop() as ListPosition
    this.#lists.push({...list, item: list.item + 1})
  }

  /** Length of the prose, with the blank before what comes next. */
  #here(): number {
    this.#addGap()
    return this.#prose.length
  }

  #addGap(): void {
    if (this.#gap && this.#prose.length > 0) {
      const {start, end} = this.#lines.span(this.#gap)
      this.#prose.atom(' ', start, end)
    }
    this.#gap = undefined
  }

  #text(text: string): void {
    const start = this.#parser.startIndex
    this.#closeOuter(start)
    if (this.#silent > 0) return
    const end = this.#parser.endIndex + 1
    if (text.length !== end - start) {
      // A character reference.
      this.#addGap()
      const source = this.#event()
      this.#prose.piece(text, source.start, source.end)
      return
    }
    for (const {0: piece, index} of text.matchAll(pieces)) {
      const at = start + index
      if (/^[ \t\n\r\f]/.test(piece)) {
        this.#gap ??= {start: at, end: at + piece.length}
        continue
      }
      this.#addGap()
      const from = this.#lines.at(at)
      this.#prose.add(piece, this.#walker.source, from, this.#lines.at(at + piece.length))
    }
  }

  #close(name: string, implied: boolean): void {
    const walker = this.#walker
    const {outline} = walker
    const {startIndex, endIndex} = this.#parser
    this.#closeOuter(startIndex)
    if (name === 'script' && this.#script?.json) {
      const raw = {start: this.#script.start, end: Math.max(startIndex, this.#script.start)}
      const source = this.#lines.span(raw)
      const text = this.#html.slice(raw.start, raw.end)
      // The parser for MDX leaves blanks for an expression: {`…`}
      const isBlank = text.trim() === ''
      outline.jsonLd.push({
        text: isBlank ? walker.source.slice(source.start, source.end) : text,
        source
      })
    }
    if (name === 'script') this.#script = undefined
    if (silent.has(name)) this.#silent -= 1
    const {length} = this.#prose
    if (name === 'sup' && this.#superscript >= 0) {
      this.#prose.mark({kind: 'superscript', start: this.#superscript, end: length})
      this.#superscript = -1
    }
    if ((name === 'strong' || name === 'b') && this.#strong >= 0) {
      this.#prose.mark({kind: 'strong', start: this.#strong, end: length})
      this.#strong = -1
    }
    const open = this.#kinds.at(-1)
    const asked = open?.name === name && open.asks
    if (asked || this.#endsProse(name)) {
      this.#flush(this.#ended ? this.#html.length : startIndex)
      this.#start = implied ? startIndex : endIndex + 1
    }
    if (asked || hasKind(name)) this.#kinds.pop()
    if (name === 'ul' || name === 'ol') this.#lists.pop()
    if (this.#ended && implied) return
    if (name === 'details') walker.details.pop()
    if (name === walker.components.at(-1)) closeComponent(walker)
    if (name === 'blockquote') walker.htmlQuotes -= 1
  }

  /** Closes what earlier HTML opened and a tag before `offset` closes. */
  #closeOuter(offset: number): void {
    const walker = this.#walker
    for (let next = this.#closings.at(-1); next && next.at < offset; next = this.#closings.at(-1)) {
      this.#closings.pop()
      this.#flush(next.at)
      this.#start = next.at
      if (next.name === 'details') walker.details.pop()
      else if (next.name === 'blockquote') walker.htmlQuotes = Math.max(0, walker.htmlQuotes - 1)
      else if (next.name === walker.components.at(-1)) closeComponent(walker)
    }
  }
}

/** Words with single blanks between them, or white space that HTML folds. */
const pieces = /[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $|(?:[^ \t\n\r\f]| (?![ \t\n\r\f]|$))+/g

/** Closing tags without an opening one, of elements that reach over several blocks. */
function unmatchedClosings(html: string, faq: FaqComponents): {name: string; at: number}[] {
  const found: {name: string; at: number}[] = []
  if (!html.includes('</')) return found
  const open = new Map<string, number>()
  const tags = /<!--(?:[\s\S]*?-->|[\s\S]*)|<(\/?)([a-z][\w.-]*)/gi
  for (const {1: slash, 2: tag = '', index} of html.matchAll(tags)) {
    const name = tag.toLowerCase()
    if (name !== 'details' && name !== 'blockquote' && !faq.has(name)) continue
    const balance = (open.get(name) ?? 0) + (slash ? -1 : 1)
    if (balance < 0) found.push({name, at: index})
    else open.set(name, balance)
  }
  return found
}

function closeComponent(walker: Walker): void {
  walker.components.pop()
  walker.details.pop()
}
