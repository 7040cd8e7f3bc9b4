import type {ListItem, Nodes, Parents} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {sourceSpan} from '../text/offset-map.ts'
import {LineIndex, type Span} from '../text/place.ts'
import {alignText} from './align-text.ts'
import type {Engine} from './parse.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()
const withFrontMatter = markdown().use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/**
 * Front matter that is opened and closed. Where it is only opened, the rule it
 * is then makes micromark pass over the list or footnote in the next line.
 */
const FRONT_MATTER =
  /^(?:\ufeff?---[ \t]*[\r\n](?:[\s\S]*?[\r\n])?---|\ufeff?\+\+\+[ \t]*[\r\n](?:[\s\S]*?[\r\n])?\+\+\+)[ \t]*(?:$|[\r\n])/

/** Half of a character: the native engine, which works on UTF-8, cannot keep it. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Symbols of two code units at the edge of emphasis: micromark sees half a character there, and takes it for a letter. */
const SYMBOL = /(?=[\u{10000}-\u{10ffff}])[\p{S}\p{P}]/gu
const SYMBOL_BESIDE_MARK =
  /(?=[\u{10000}-\u{10ffff}])[\p{S}\p{P}][*_~]|[*_~](?=[\u{10000}-\u{10ffff}])[\p{S}\p{P}]/u
/** Symbols of one code unit that stand in for those of two, if the source has none. */
const STAND_INS = 0x2800
const STAND_IN = /[\u2800-\u28ff]/
const STAND_IN_PAIR = /[\u2800-\u28ff]{2}/g

/** The reference engine: remark-parse with GFM and front matter. */
export const remarkEngine: Engine = {
  name: 'remark',
  version: '11.0.0',
  parse(source) {
    const processor = FRONT_MATTER.test(source) ? withFrontMatter : markdown
    const text = source.replace(LONE_SURROGATE, '\ufffd')
    const symbols =
      SYMBOL_BESIDE_MARK.test(text) && !STAND_IN.test(text) ? new Symbols() : undefined
    const tree = processor.parse(symbols ? symbols.hide(text) : text)
    symbols?.show(tree)
    new Normaliser(source).visit(tree)
    return tree
  }
}

/** Puts two symbols of one code unit each in the place of one of two, and back again. */
class Symbols {
  readonly #hidden = new Map<string, string>()
  readonly #shown = new Map<string, string>()

  hide(text: string): string {
    return text.replace(SYMBOL, (symbol) => {
      const known = this.#hidden.get(symbol)
      if (known !== undefined) return known
      const index = this.#hidden.size
      const pair = String.fromCharCode(STAND_INS + (index >> 8), STAND_INS + (index & 255))
      this.#hidden.set(symbol, pair)
      this.#shown.set(pair, symbol)
      return pair
    })
  }

  show(node: Nodes): void {
    const fields = node as unknown as Record<string, unknown>
    for (const [name, field] of Object.entries(fields)) {
      if (typeof field === 'string' && STAND_IN.test(field))
        fields[name] = field.replace(STAND_IN_PAIR, (pair) => this.#shown.get(pair) ?? pair)
    }
    if ('children' in node) for (const child of node.children) this.show(child)
  }
}

/**
 * Gives the tree the places and links that the native engine gives it.
 * mdast-util-gfm-autolink-literal splits finished text at addresses the tokenizer
 * passed over (in a table cell behind a link, say) and leaves link and text
 * without a place; a mail address behind a slash it links only there. The box of
 * a task stays in its paragraph where markup follows.
 */
class Normaliser {
  readonly #source: string
  #lines: LineIndex | undefined

  constructor(source: string) {
    this.#source = source
  }

  visit(parent: Parents): void {
    if (parent.children.some(({position}) => !position)) {
      this.#place(parent)
      this.#unlink(parent)
    }
    if (parent.type === 'listItem' && typeof parent.checked === 'boolean') leaveBox(parent)
    for (const child of parent.children) if ('children' in child) this.visit(child)
  }

  #place(parent: Parents): void {
    const {children} = parent
    let index = 0
    while (index < children.length) {
      const first = index
      while (index < children.length && !children[index]?.position) index += 1
      if (index > first) {
        const start = children[first - 1]?.position?.end ?? parent.position?.start
        const end = children[index]?.position?.start ?? parent.position?.end
        this.#spread(children.slice(first, index), start?.offset ?? 0, end?.offset ?? 0)
      }
      index += 1
    }
  }

  /** Gives siblings their places between two offsets; their texts stand there one behind the other. */
  #spread(nodes: readonly Nodes[], from: number, end: number): void {
    const value = nodes.map((node) => textOf(node)).join('')
    let start = from
    // What opens the parent: the marks of emphasis or a heading, the bar of a cell.
    while (
      start < end &&
      this.#source[start] !== value[0] &&
      OPENING.test(this.#source[start] ?? '')
    )
      start += 1
    const runs: number[] = []
    alignText(value, this.#source, {start, end}, (at, to, source, until) =>
      runs.push(at, source, to - at, until - source)
    )
    let at = 0
    for (const node of nodes) {
      const {length} = textOf(node)
      const place = sourceSpan(runs, at, at + length, {start, end})
      this.#put(node, place)
      at += length
    }
  }

  #put(node: Nodes, place: Span): void {
    this.#lines ??= new LineIndex(this.#source)
    node.position = this.#lines.place(place)
    if ('children' in node) for (const child of node.children) this.#put(child, place)
  }

  #unlink(parent: Parents): void {
    const children: Nodes[] = []
    for (const node of parent.children) {
      const before = this.#source[(node.position?.start.offset ?? 0) - 1]
      const isText =
        node.type === 'link' && node.url.startsWith('mailto:') && before === '/'
          ? node.children
          : [node]
      for (const child of isText) {
        const last = children.at(-1)
        if (child.type !== 'text' || last?.type !== 'text') children.push(child)
        else {
          last.value += child.value
          if (last.position && child.position) last.position.end = child.position.end
        }
      }
    }
    parent.children = children as typeof parent.children
  }
}

const OPENING = /[#*_~| \t]/

function leaveBox({children: [paragraph]}: ListItem): void {
  const start = paragraph?.type === 'paragraph' && paragraph.children[0]?.position?.start
  if (start && paragraph?.position) paragraph.position.start = start
}
