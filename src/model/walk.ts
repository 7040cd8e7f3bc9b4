import type {
  Definition,
  FootnoteDefinition,
  Heading,
  Link as LinkNode,
  LinkReference,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  Table
} from 'mdast'
import type {Span} from '../text/place.ts'
import type {
  Anchor,
  Block,
  BlockKind,
  Comment,
  FrontMatter,
  HeadingAnchor,
  JsonLd,
  Link,
  ListPosition,
  Section
} from './article.ts'
import {type BlockSeed, ProseBlock} from './block.ts'
import {FaqComponents} from './faq/components.ts'
import {type Attributes, htmlTag, readHtml, tagName} from './html.ts'
import {Prose} from './prose.ts'

/** Everything the one walk over a tree finds; the tree is not needed afterwards. */
export interface Outline {
  sections: Section[]
  blocks: Block[]
  links: Link[]
  anchors: Anchor[]
  comments: Comment[]
  jsonLd: JsonLd[]
  /** Code, inline too. */
  code: Span[]
  footnotes: Map<string, Span>
  frontMatter: {format: FrontMatter['format']; source: Span} | undefined
}

/** Where the walk stands. */
interface Standing {
  quoted: boolean
  footnote?: string
  list?: ListPosition
  /** Headings open sections at the top level only. */
  top: boolean
}

/** Walks a tree once, in document order. */
export function walk(tree: Root, source: string, components?: FaqComponents): Outline {
  const walker = new Walker(source, components)
  walker.outline.comments.push(...(tree.data?.comments ?? []))
  walker.flow(tree.children, {quoted: false, top: true})
  return walker.finish()
}

export class Walker {
  readonly source: string
  readonly faq: FaqComponents
  readonly outline: Outline
  /** Open HTML elements that reach over several Markdown blocks. */
  details: number[] = []
  components: string[] = []
  htmlQuotes = 0
  #section: Section
  #lists = 0
  #tables = 0
  #details = 0
  readonly #definitions = new Map<string, string>()

  constructor(source: string, faq: FaqComponents = new FaqComponents()) {
    this.source = source
    this.faq = faq
    this.#section = {title: '', depth: 0, path: [], source: {start: 0, end: source.length}}
    this.outline = {
      sections: [this.#section],
      blocks: [],
      links: [],
      anchors: [],
      comments: [],
      jsonLd: [],
      code: [],
      footnotes: new Map(),
      frontMatter: undefined
    }
  }

  finish(): Outline {
    const {links, sections} = this.outline
    for (const link of links) {
      if (link.kind !== 'reference' || link.label === undefined) continue
      const url = this.#definitions.get(link.label)
      if (url === undefined) link.missing = true
      else link.url = url
    }
    const open: Section[] = []
    for (const section of sections) {
      while ((open.at(-1)?.depth ?? -1) >= section.depth) {
        ;(open.pop() as Section).source.end = section.source.start
      }
      open.push(section)
    }
    return this.outline
  }

  flow(nodes: readonly Nodes[], standing: Standing): void {
    let introduction: Block | undefined
    for (const node of nodes) {
      const span = spanOf(node)
      const before = this.outline.blocks.length
      switch (node.type) {
        case 'paragraph':
          this.#paragraph(node.children, span, standing)
          break
        case 'heading':
          this.#heading(node, span, standing)
          break
        case 'list':
          this.#list(node, standing, introduction)
          break
        case 'blockquote':
          this.flow(node.children, {...standing, quoted: true, top: false})
          break
        case 'table':
          this.#table(node, standing)
          break
        case 'html':
          readHtml(this, node.value, span, standing)
          break
        case 'footnoteDefinition':
          this.#footnote(node, span, standing)
          break
        case 'definition':
          this.#definition(node, span)
          break
        case 'code':
          this.outline.code.push(span)
          break
        case 'yaml':
          this.outline.frontMatter = {format: 'yaml', source: span}
          break
        case 'json':
          this.outline.frontMatter = {format: 'json', source: span}
          break
        default:
          if ((node.type as string) === 'toml')
            this.outline.frontMatter = {format: 'toml', source: span}
      }
      const last = this.outline.blocks.at(-1)
      introduction =
        node.type === 'paragraph' &&
        this.outline.blocks.length > before &&
        last &&
        introduces(last.text)
          ? last
          : undefined
    }
  }

  openDetails(): number {
    this.#details += 1
    this.details.push(this.#details)
    return this.#details
  }

  nextTable(): number {
    this.#tables += 1
    return this.#tables
  }

  nextList(): number {
    this.#lists += 1
    return this.#lists
  }

  /** Adds a block of prose unless it is blank, and gives it back. */
  block(
    prose: Prose,
    kind: BlockKind,
    source: Span,
    standing: Standing,
    more: Partial<BlockSeed> = {}
  ): Block | undefined {
    if (prose.text.trim() === '') return undefined
    const block = new ProseBlock(this.outline.blocks.length, {
      kind,
      text: prose.text,
      marks: prose.marks,
      runs: prose.runs,
      source,
      section: this.#section,
      quoted: standing.quoted || this.htmlQuotes > 0,
      footnote: standing.footnote,
      list: standing.list,
      details: this.details.at(-1),
      ...more
    })
    this.outline.blocks.push(block)
    return block
  }

  /** Starts a section at a heading and adds the heading as a block and as an anchor. */
  section(
    prose: Prose,
    depth: number,
    source: Span,
    standing: Standing,
    textWithAlt = prose.text
  ): void {
    const custom = customIdOf(prose.text)
    const title = (custom ? prose.text.slice(0, custom.start) : prose.text).trim()
    const anchor: HeadingAnchor = {
      kind: 'heading',
      // The blanks between images at the end stay: some sites turn them into hyphens.
      text: custom ? title : prose.text,
      textWithAlt: custom ? textWithAlt.replace(custom.text, '').trim() : textWithAlt.trim(),
      depth,
      source
    }
    if (custom) anchor.customId = custom.id
    this.outline.anchors.push(anchor)
    if (standing.top) {
      let parent: Section | undefined = this.#section
      while (parent && parent.depth >= depth) parent = parent.parent
      const path = parent && parent.depth > 0 ? [...parent.path, title] : [title]
      const section: Section = {
        title,
        depth,
        path,
        source: {start: source.start, end: this.source.length}
      }
      if (parent && parent.depth > 0) section.parent = parent
      this.#section = section
      this.outline.sections.push(section)
    }
    if (custom) prose.text = prose.text.slice(0, custom.start).trimEnd()
    const heading = this.block(prose, 'heading', source, standing, {depth})
    if (heading && standing.top) this.#section.heading = heading
  }

  /** Notes an HTML or MDX tag's addresses and ids. */
  attributes(name: string, attributes: Attributes, source: Span): void {
    const {links, anchors} = this.outline
    const id = attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined)
    if (id?.value.trim()) anchors.push({kind: 'id', id: id.value, source})
    const text = attributes.get('alt')?.value ?? ''
    for (const attribute of addressAttributes(name)) {
      const written = attributes.get(attribute)
      const value = this.#addressIn(attribute, written?.value, source)
      if (!written || value === undefined || value === '' || value.startsWith('<')) continue
      if (attribute === 'link' && !/^(?:[/#]|\.\.?\/|https?:)/.test(value)) continue
      if (value === written.value && attribute !== 'srcset') {
        links.push({kind: 'html', url: value, text, source, target: written.source, attribute})
        continue
      }
      const at = this.source.slice(source.start, source.end).indexOf(value)
      const start = at < 0 ? undefined : source.start + at
      for (const {url, from} of attribute === 'srcset'
        ? candidates(value)
        : [{url: value, from: 0}]) {
        const target =
          start === undefined ? source : {start: start + from, end: start + from + url.length}
        links.push({kind: 'html', url, text, source, target, attribute})
      }
    }
  }

  /** Value of an attribute, and what a JSX expression in its place comes to; undefined when that is not known. */
  #addressIn(attribute: string, value: string | undefined, tag: Span): string | undefined {
    if (value === undefined) return undefined
    if (value.startsWith('{')) return literal(value)
    if (value.trim() !== '') return value
    // The parser for MDX leaves a blank for each character of an expression.
    const at = this.source.slice(tag.start, tag.end).search(new RegExp(`${attribute}=\\{`, 'i'))
    if (at < 0) return undefined
    const start = tag.start + at + attribute.length + 1
    return literal(this.source.slice(start, start + value.length + 2))
  }

  #paragraph(children: readonly PhrasingContent[], span: Span, standing: Standing): void {
    const [first] = children
    if (first?.type === 'html' && this.faq.has(tagName(first.value))) {
      readHtml(this, this.source.slice(span.start, span.end), span, standing)
      return
    }
    const prose = new Prose()
    const firstLink = this.outline.links.length
    this.#inline(children, prose, span)
    if (this.#attributeList(prose.text)) return
    const kind = standing.list ? 'list-item' : 'paragraph'
    this.#own(firstLink, this.block(prose, kind, span, standing))
  }

  #heading(node: Heading, {start, end}: Span, standing: Standing): void {
    // Definitions above an underlined heading are part of it, or not, as engines choose.
    const text = node.children[0]?.position?.start
    const isBelow = text !== undefined && text.line > (node.position?.start.line ?? 0)
    const span = {start: (isBelow && text.offset) || start, end}
    const prose = new Prose()
    const firstLink = this.outline.links.length
    this.#inline(node.children, prose, span)
    this.section(prose, node.depth, span, standing, textWithAlt(node))
    this.#own(firstLink, this.outline.blocks.at(-1))
  }

  /** A kramdown attribute list (`{: #id .class}`) is markup, not prose; its id belongs to the heading above. */
  #attributeList(text: string): boolean {
    const match = /^\{:\s*([^}]*)\}$/.exec(text.trim())
    if (!match) return false
    const id = /#([\w-]+)/.exec(match[1] as string)
    const anchor = this.outline.anchors.at(-1)
    if (id && anchor?.kind === 'heading') anchor.customId = id[1] as string
    return true
  }

  #list(node: List, standing: Standing, introduction: Block | undefined): void {
    const list = this.nextList()
    const depth = standing.list ? standing.list.depth + 1 : 0
    const leadIn = introduction ?? (standing.list ? this.outline.blocks.at(-1) : undefined)
    node.children.forEach((item: ListItem, index) => {
      const position: ListPosition = {list, ordered: node.ordered === true, item: index, depth}
      if (leadIn && introduces(leadIn.text)) position.leadIn = leadIn
      this.flow(item.children, {...standing, list: position, top: false})
    })
  }

  #table(node: Table, standing: Standing): void {
    const table = this.nextTable()
    const headers: (Block | undefined)[] = []
    node.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, column) => {
        const prose = new Prose()
        const span = spanOf(cell)
        const firstLink = this.outline.links.length
        this.#inline(cell.children, prose, span)
        const header = rowIndex === 0 ? undefined : headers[column]
        const block = this.block(prose, 'table-cell', span, standing, {
          cell: {table, row: rowIndex, column, ...(header ? {header} : {})}
        })
        if (rowIndex === 0) headers[column] = block
        this.#own(firstLink, block)
      })
    })
  }

  #footnote(node: FootnoteDefinition, span: Span, standing: Standing): void {
    const label = node.identifier.toLowerCase()
    // Where a container ends among blank lines is for engines to choose: a note ends with its text.
    const source = {start: span.start, end: lastEnd(node)}
    if (!this.outline.footnotes.has(label)) this.outline.footnotes.set(label, source)
    this.flow(node.children, {...standing, footnote: label, top: false})
  }

  #definition(node: Definition, span: Span): void {
    const key = node.identifier.toLowerCase()
    if (!this.#definitions.has(key)) this.#definitions.set(key, node.url)
    this.outline.links.push({
      kind: 'definition',
      url: node.url,
      text: '',
      label: key,
      source: span,
      target: targetSpan(this.source, node.url, span, ']:')
    })
  }

  /** Ties the links added since `first` to the block whose prose they stand in. */
  #own(first: number, block: Block | undefined): void {
    if (!block) return
    for (const link of this.outline.links.slice(first)) {
      link.block = block
      if (link.prose && link.text === '')
        link.text = block.text.slice(link.prose.start, link.prose.end)
    }
  }

  #inline(nodes: readonly PhrasingContent[], prose: Prose, within: Span): number {
    // Nodes made by a transform have no position: they stand where the one before them ended.
    let cursor = within.start
    let superscript = -1
    for (const node of nodes) {
      const span = node.position ? spanOf(node) : {start: cursor, end: within.end}
      const from = prose.length
      switch (node.type) {
        case 'text':
          this.#text(node.value, prose, span)
          cursor = node.position ? span.end : cursor + node.value.length
          continue
        case 'inlineCode': {
          this.outline.code.push(span)
          const {start, end} = codeSpan(this.source, node.value, span)
          prose.addCode(node.value, this.source, start, end)
          prose.mark({kind: 'code', start: from, end: prose.length})
          break
        }
        case 'break':
          prose.atom(' ', span.start, span.end)
          break
        case 'strong':
        case 'emphasis':
        case 'delete':
          this.#inline(node.children, prose, span)
          prose.mark({kind: node.type, start: from, end: prose.length})
          break
        case 'link':
        case 'linkReference':
          this.#link(node, prose, span)
          break
        case 'image':
        case 'imageReference': {
          const url = node.type === 'image' ? node.url : ''
          prose.mark({kind: 'image', start: from, end: from, target: url})
          this.outline.links.push({
            kind: node.type === 'image' ? 'image' : 'reference',
            url,
            text: node.alt ?? '',
            source: span,
            target: node.type === 'image' ? targetSpan(this.source, url, span, '](') : span,
            prose: {start: from, end: from},
            ...(node.type === 'imageReference' ? {label: node.identifier.toLowerCase()} : {})
          })
          this.#alt(node.alt ?? '', span)
          break
        }
        case 'footnoteReference':
          prose.mark({
            kind: 'footnote',
            start: from,
            end: from,
            target: node.identifier.toLowerCase()
          })
          break
        case 'html': {
          const tag = htmlTag(this, node.value, span)
          if (tag === 'br') prose.atom(' ', span.start, span.end)
          else if (tag === 'sup') superscript = from
          else if (tag === '/sup' && superscript >= 0) {
            prose.mark({kind: 'superscript', start: superscript, end: from})
            superscript = -1
          }
          break
        }
        default:
          if ('children' in node) this.#inline(node.children as PhrasingContent[], prose, span)
      }
      cursor = span.end
    }
    return cursor
  }

  /**
   * Template tags (Liquid, Hugo, Jinja) print something a reader sees elsewhere:
   * they leave a mark, no prose. A link whose address is a tag is a link to the
   * reader, though Markdown does not parse it.
   */
  #text(value: string, prose: Prose, span: Span): void {
    if (!value.includes('{%') && !value.includes('{{')) {
      prose.add(value, this.source, span.start, span.end)
      return
    }
    let at = 0
    let source = span.start
    for (const match of value.matchAll(templates)) {
      const tagAt = find(this.source, match[0], {start: source, end: span.end})
      if (tagAt < 0) continue
      prose.add(value.slice(at, match.index), this.source, source, tagAt)
      const [all, image, text, address] = match
      const from = prose.length
      if (address === undefined || text === undefined) {
        prose.mark({kind: 'template', start: from, end: from, target: all})
      } else {
        const textAt = tagAt + (image as string).length + 1
        if (image === '') prose.add(text, this.source, textAt, textAt + text.length)
        const target = textAt + text.length + 2
        this.outline.links.push({
          kind: image === '' ? 'link' : 'image',
          url: address,
          text,
          source: {start: tagAt, end: tagAt + all.length},
          target: {start: target, end: target + address.length},
          prose: {start: from, end: prose.length}
        })
        prose.mark({kind: 'link', start: from, end: prose.length, target: address})
      }
      at = match.index + all.length
      source = tagAt + all.length
    }
    prose.add(value.slice(at), this.source, source, span.end)
  }

  #link(node: LinkNode | LinkReference, prose: Prose, span: Span): void {
    const from = prose.length
    const direct = node.type === 'link'
    const link: Link = {
      kind: direct ? 'link' : 'reference',
      url: direct ? node.url : '',
      text: '',
      source: span,
      target: span
    }
    if (!direct) link.label = node.identifier.toLowerCase()
    this.outline.links.push(link)
    const inside = this.#inline(node.children, prose, span)
    const marked: Span = {start: from, end: prose.length}
    link.prose = marked
    if (direct)
      link.target = targetSpan(
        this.source,
        node.url,
        {start: Math.max(inside, span.start), end: span.end},
        ']('
      )
    if (!node.position) link.source = prose.length > from ? {start: span.start, end: inside} : span
    prose.mark({kind: 'link', ...marked, ...(direct ? {target: node.url} : {})})
  }

  #alt(alt: string, span: Span): void {
    if (alt.trim() === '') return
    const prose = new Prose()
    const at = find(this.source, alt, span)
    if (at >= 0) prose.add(alt, this.source, at, at + alt.length)
    else prose.add(alt, this.source, span.start + 2, span.end)
    this.block(prose, 'alt', span, {quoted: false, top: false})
  }
}

/** A template tag, or a link or image whose address begins with one. */
const templates =
  /(!?)\[([^[\]\n]{0,500})\]\(((?:\{%[^%{}\n]{0,300}%\}|\{\{[^{}\n]{0,300}\}\})[^()\s]{0,300})\)|\{%[^%{}]{0,1000}%\}|\{\{[^{}]{0,1000}\}\}/g

/** A paragraph introduces the list after it when it ends open. */
function introduces(text: string): boolean {
  return !/[.!?)\]"”]$/.test(text.trimEnd())
}

function customIdOf(text: string): {id: string; start: number; text: string} | undefined {
  const match = /\s*\{(?:#|:\s*#)([\w:.-]+)[^{}]*\}\s*$/.exec(text.slice(-200))
  if (!match) return undefined
  return {id: match[1] as string, start: text.length - match[0].length, text: match[0]}
}

function textWithAlt(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(textWithAlt).join('') : ''
}

/** Attributes of an element that hold an address: those of HTML, and `to` and `link` of components. */
function addressAttributes(name: string): readonly string[] {
  if (name === 'link' || name === 'navlink') return ['href', 'to']
  return name === 'object' ? ['data'] : ['href', 'src', 'srcset', 'poster', 'link']
}

/** The address in a JSX expression that holds no other: `{'/a'}`, `{require('./a.png').default}`, `{useBaseUrl('/a')}`. */
function literal(expression: string): string | undefined {
  return /^\{\s*(?:(?:require|useBaseUrl|withBase)\(\s*)?(?:'([^'{}]*)'|"([^"{}]*)"|`([^`{}]*)`)\s*\)?(?:\.default)?\s*\}$/
    .exec(expression)
    ?.slice(1)
    .find((text) => text !== undefined)
}

/** The images of a `srcset`, split as browsers do: an address ends at a blank, what follows up to the comma describes it. */
function candidates(set: string): {url: string; from: number}[] {
  const found: {url: string; from: number}[] = []
  const word = /[^\s,]\S*/g
  for (let match = word.exec(set); match; match = word.exec(set)) {
    const [written] = match
    let end = written.length
    while (written[end - 1] === ',') end -= 1
    found.push({url: written.slice(0, end), from: match.index})
    if (end < written.length) continue
    const comma = set.indexOf(',', word.lastIndex)
    if (comma < 0) break
    word.lastIndex = comma
  }
  return found
}

/** Where a link's address stands, as written; the whole link when it cannot be told apart. */
function targetSpan(source: string, url: string, span: Span, opening: string): Span {
  const open = find(source, opening, span)
  if (open < 0) {
    const at = find(source, url, span)
    return at >= 0 ? {start: at, end: at + url.length} : span
  }
  let start = open + opening.length
  while (start < span.end && /\s/.test(source[start] as string)) start += 1
  if (source[start] === '<') {
    const close = find(source, '>', {start, end: span.end})
    return {start: start + 1, end: close < 0 ? span.end : close}
  }
  if (source.startsWith(url, start)) return {start, end: start + url.length}
  let end = start
  let depth = 0
  while (end < span.end && !/\s/.test(source[end] as string)) {
    if (source[end] === '\\') end += 1
    else if (source[end] === '(') depth += 1
    else if (source[end] === ')') {
      if (depth === 0) break
      depth -= 1
    }
    end += 1
  }
  return {start, end: Math.min(end, span.end)}
}

/** Offset of a text in a stretch of the source, -1 when it is not there; the rest of the source is not searched. */
function find(source: string, text: string, {start, end}: Span): number {
  const at = source.slice(start, end).indexOf(text)
  return at < 0 ? -1 : start + at
}

/** What stands between the backticks of inline code, without the blanks that only set it off. */
function codeSpan(source: string, value: string, {start, end}: Span): Span {
  let ticks = 0
  while (start + ticks < end && source[start + ticks] === '`') ticks += 1
  const span = {start: start + ticks, end: end - ticks}
  const inner = source.slice(span.start, span.end)
  const isSetOff = /^[ \r\n]/.test(inner) && /[ \r\n]$/.test(inner) && /[^ \r\n]/.test(inner)
  if (!isSetOff || inner === value) return span
  const lead = /^(?:\r\n|[ \r\n])/.exec(inner)?.[0].length as number
  const trail = /(?:\r\n|[ \r\n])$/.exec(inner)?.[0].length as number
  return {start: span.start + lead, end: span.end - trail}
}

function lastEnd(node: Nodes): number {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last ? lastEnd(last) : spanOf(node).end
}

function spanOf(node: Nodes): Span {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
