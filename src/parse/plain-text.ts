import type {
  BlockContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text
} from 'mdast'
import type {Point, Position} from 'unist'
import {outline, type Role} from './outline.ts'
import {type Line, readLines} from './text-lines.ts'

/** Web addresses in running text, each read without the punctuation behind it. */
const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"“”]+/giu
const TRAILING = /[.,;:!?'’)\]}*_]/
/** A line end and the blanks around it; blanks are looked for a short way only. */
const LINE_GAP = /[ \t]{0,20}(?:\r\n?|\n)[ \t]*/g
const SECOND_LEVEL = /[o◦○▪‣□]/

/**
 * Reads text without markup, as pasted from a web page, into mdast with exact
 * positions. The title, headings and lists are inferred; every text node's value
 * is the source at its position, character by character; only a line end with
 * blanks around it is a node of its own with the value of a line feed.
 */
export function plainText(source: string): Root {
  const lines = readLines(source)
  const roles = outline(lines)
  const children = new TreeBuilder(source, lines, roles).build()
  const last = lines.at(-1) as Line
  return {
    type: 'root',
    children,
    position: {
      start: {line: 1, column: 1, offset: 0},
      end: {
        line: last.number,
        column: source.length - last.lineStart + 1,
        offset: source.length
      }
    }
  }
}

interface OpenList {
  node: List
  indent: number
  marker: string
}

class TreeBuilder {
  readonly #source: string
  readonly #lines: Line[]
  readonly #roles: Role[]
  readonly #children: RootContent[] = []
  /** Lists that the next item may continue, outermost first. */
  #open: OpenList[] = []
  #blankBefore = false

  constructor(source: string, lines: Line[], roles: Role[]) {
    this.#source = source
    this.#lines = lines
    this.#roles = roles
  }

  build(): RootContent[] {
    let index = 0
    while (index < this.#lines.length) {
      let end = index + 1
      const kind = this.#roles[index]?.kind
      while (this.#roles[end]?.kind === 'continued') end++
      if (kind === 'quote') while (this.#roles[end]?.kind === 'quote') end++
      this.#add(
        this.#roles[index] as Role,
        this.#lines[index] as Line,
        this.#lines[end - 1] as Line
      )
      index = end
    }
    return this.#children
  }

  #add(role: Role, first: Line, last: Line): void {
    if (role.kind === 'blank' || role.kind === 'underline') {
      this.#blankBefore = true
      return
    }
    if (role.kind === 'item') this.#addItem(role, first, last)
    else {
      this.#open = []
      this.#addBlock(role, first, last)
    }
    this.#blankBefore = false
  }

  #addBlock(role: Role, first: Line, last: Line): void {
    if (role.kind === 'rule') {
      this.#children.push({
        type: 'thematicBreak',
        position: position(first, first.start, last, last.end)
      })
    } else if (role.kind === 'heading') {
      const start = contentStart(first)
      const text = role.numbered ? start : first.start
      this.#children.push({
        type: 'heading',
        depth: Math.min(role.depth, 6) as 1 | 2 | 3 | 4 | 5 | 6,
        children: this.#phrasing(first, text, last, last.end),
        position: position(first, start, last, last.end)
      })
    } else if (role.kind === 'quote') {
      this.#children.push({
        type: 'blockquote',
        children: this.#lines
          .slice(first.number - 1, last.number)
          .filter(({text}) => text !== '')
          .map((line) => this.#paragraph(line, line.start, line)),
        position: position(first, contentStart(first), last, last.end)
      })
    } else {
      this.#children.push(this.#paragraph(first, contentStart(first), last))
    }
  }

  #addItem(role: Role & {kind: 'item'}, first: Line, last: Line): void {
    const list = this.#listFor(role, first)
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      checked: null,
      children: first.text === '' ? [] : [this.#paragraph(first, first.start, last)],
      position: position(first, contentStart(first), last, last.end)
    }
    list.children.push(item)
    for (const {node} of this.#open) {
      const end = item.position?.end as Point
      ;(node.position as Position).end = end
      const holder = node.children.at(-1)
      if (holder?.position) holder.position.end = end
    }
  }

  /** The open list the item belongs to, or a new one inside the item before it or at the top. */
  #listFor({ordered, marked}: Role & {kind: 'item'}, line: Line): List {
    const depthOf = ({indent, marker}: OpenList) =>
      line.indent - indent + (SECOND_LEVEL.test(line.marker) && !SECOND_LEVEL.test(marker) ? 2 : 0)
    while (this.#open.length > 1 && depthOf(this.#open.at(-1) as OpenList) < 0) this.#open.pop()
    let parent = this.#open.at(-1)
    const outer = this.#open.at(-2)
    if (parent && outer && parent.marker !== line.marker && outer.marker === line.marker) {
      this.#open.pop()
      parent = outer
    }
    const deeper = parent !== undefined && marked && depthOf(parent) >= 2
    if (parent && !deeper) {
      if (parent.marker === line.marker) {
        if (this.#blankBefore) parent.node.spread = true
        return parent.node
      }
      this.#open = this.#open.slice(0, -1)
    }
    const node: List = {
      type: 'list',
      ordered,
      start: ordered ? line.value : null,
      spread: false,
      children: [],
      position: position(line, contentStart(line), line, line.end)
    }
    const siblings: (RootContent | BlockContent)[] =
      this.#open.at(-1)?.node.children.at(-1)?.children ?? this.#children
    siblings.push(node)
    this.#open.push({node, indent: line.indent, marker: line.marker})
    return node
  }

  #paragraph(first: Line, start: number, last: Line): Paragraph {
    return {
      type: 'paragraph',
      children: this.#phrasing(first, start, last, last.end),
      position: position(first, start, last, last.end)
    }
  }

  /** The text from one offset to another, with web addresses as links. */
  #phrasing(first: Line, start: number, last: Line, end: number): PhrasingContent[] {
    const value = this.#source.slice(start, end)
    const children: PhrasingContent[] = []
    let from = 0
    const add = (to: number, text = value.slice(from, to), url?: string) => {
      if (to === from) return
      const place = this.#position(first, start + from, last, start + to)
      const node: Text = {type: 'text', value: text, position: place}
      children.push(
        url === undefined
          ? node
          : {type: 'link', title: null, url, children: [node], position: {...place}}
      )
      from = to
    }
    const addLines = (to: number) => {
      const offset = from
      for (const {0: gap, index} of value.slice(from, to).matchAll(LINE_GAP)) {
        if (gap === '\n') continue
        add(offset + index)
        add(offset + index + gap.length, '\n')
      }
      add(to)
    }
    for (const match of value.matchAll(ADDRESS)) {
      const address = trimAddress(match[0])
      addLines(match.index)
      add(
        match.index + address.length,
        address,
        /^www/i.test(address) ? `http://${address}` : address
      )
    }
    addLines(value.length)
    return children
  }

  #position(first: Line, start: number, last: Line, end: number): Position {
    return {start: this.#point(first, last, start), end: this.#point(first, last, end)}
  }

  #point(first: Line, last: Line, offset: number): Point {
    let low = first.number - 1
    let high = last.number - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lines[middle] as Line).lineStart <= offset) low = middle
      else high = middle - 1
    }
    return pointIn(this.#lines[low] as Line, offset)
  }
}

/** Punctuation behind an address is the sentence's, except a bracket that the address opened itself. */
function trimAddress(address: string): string {
  let end = address.length
  while (TRAILING.test(address.slice(end - 1, end))) end--
  const opened = address.lastIndexOf('(', end)
  const closed = address.indexOf(')', end)
  const closes = closed === end && opened > address.lastIndexOf(')', end - 1)
  return address.slice(0, closes ? end + 1 : end)
}

/** Where a line's content starts, its marker included. */
const contentStart = (line: Line): number => line.lineStart + line.indent

const pointIn = (line: Line, offset: number): Point => ({
  line: line.number,
  column: offset - line.lineStart + 1,
  offset
})

const position = (first: Line, start: number, last: Line, end: number): Position => ({
  start: pointIn(first, start),
  end: pointIn(last, end)
})
