import type {Nodes, Parents, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {LineIndex} from '../text/place.ts'
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

/** The reference engine: remark-parse with GFM and front matter. */
export const remarkEngine: Engine = {
  name: 'remark',
  version: '11.0.0',
  parse(source) {
    const processor = FRONT_MATTER.test(source) ? withFrontMatter : markdown
    const tree = processor.parse(source.replace(LONE_SURROGATE, '\ufffd'))
    new Placer(source).visit(tree)
    return tree
  }
}

/**
 * Gives positions to the nodes that have none: mdast-util-gfm-autolink-literal
 * splits finished text at addresses the tokenizer passed over (in a table cell
 * behind a link, say) and leaves link and text without a place.
 */
class Placer {
  readonly #source: string
  #lines: LineIndex | undefined

  constructor(source: string) {
    this.#source = source
  }

  visit(parent: Parents): void {
    if (parent.children.some(({position}) => !position)) this.#place(parent)
    for (const child of parent.children) if ('children' in child) this.visit(child)
  }

  #place(parent: Root | Parents): void {
    let at = parent.position?.start.offset as number
    const end = parent.position?.end.offset as number
    for (const child of parent.children) {
      if (!child.position) {
        const text = textOf(child)
        const found = this.#source.slice(at, end).indexOf(text)
        if (found < 0) continue
        this.#put(child, at + found, at + found + text.length)
      }
      at = child.position?.end.offset as number
    }
    // Text with entities or line ends is not in the source as it is: it fills what is left between its neighbours.
    for (const [index, child] of parent.children.entries()) {
      if (child.position) continue
      const before = parent.children[index - 1]?.position?.end ?? parent.position?.start
      const after = parent.children.slice(index).find(({position}) => position)?.position?.start
      const start = before?.offset as number
      const stop = after?.offset ?? end
      const tail = /[\s|]*$/.exec(this.#source.slice(Math.max(start, stop - 20), stop))?.[0] ?? ''
      this.#put(child, start, after ? stop : stop - tail.length)
    }
  }

  #put(node: Nodes, start: number, end: number): void {
    this.#lines ??= new LineIndex(this.#source)
    node.position = {start: this.#lines.point(start), end: this.#lines.point(end)}
    if ('children' in node) for (const child of node.children) this.#put(child, start, end)
  }
}
