import type {Nodes, Parents, PhrasingContent, Root, Text} from 'mdast'
import {LineIndex, type Span} from '../text/place.ts'
import {type Comment, maskMdx} from './mdx-mask.ts'
import type {Engine} from './parse.ts'

declare module 'mdast' {
  interface RootData {
    /** Comments between braces in an MDX file. */
    comments?: Comment[]
  }
}

/**
 * Reads MDX as Markdown, never failing: a strict MDX parser refuses an article
 * for one `p <0.05`. Imports, exports and expressions are masked by as many
 * characters, so that every offset stays; components reach the tree as html
 * nodes with their string props; expressions leave nothing in the text. Comments
 * stand in `data.comments` of the root.
 */
export function parseMdx(source: string, engine: Engine): Root {
  const {text, filler, filled, comments} = maskMdx(source)
  const tree = engine.parse(text)
  if (filled.length > 0) new Unmasker(source, filler, filled).visit(tree)
  if (comments.length > 0) tree.data = {...tree.data, comments}
  return tree
}

/** Takes the filler out of a tree again, so that text nodes hold what stands in the source. */
class Unmasker {
  readonly #runs: RegExp
  readonly #filler: string
  readonly #filled: Span[]
  readonly #lines: LineIndex

  constructor(source: string, filler: string, filled: Span[]) {
    this.#filler = filler
    this.#runs = new RegExp(`${filler}+`, 'g')
    this.#filled = filled
    this.#lines = new LineIndex(source)
  }

  /** Cleans the children of a node; those of which nothing is left go. */
  visit(parent: Parents): void {
    const children: Nodes[] = []
    for (const node of parent.children) {
      if (node.type === 'text') {
        children.push(...this.#text(node))
        continue
      }
      const before = 'children' in node ? node.children.length : 0
      if ('children' in node) this.visit(node)
      else if ('value' in node)
        node.value = node.value.replace(this.#runs, (run) => ' '.repeat(run.length))
      if ('url' in node && node.url.includes(this.#filler)) {
        // A target that is computed is no target: the text of the link is text.
        if ('children' in node) children.push(...node.children)
      } else if (!('children' in node) || before === 0 || !isEmpty(node)) children.push(node)
    }
    parent.children = children as typeof parent.children
  }

  /** The stretches of a text between expressions, each at its place. */
  #text(node: Text): PhrasingContent[] {
    const {start, end} = node.position ?? {}
    if (
      !node.value.includes(this.#filler) ||
      start?.offset === undefined ||
      end?.offset === undefined
    ) {
      return [node]
    }
    const pieces: Text[] = []
    let from = 0
    let at = start.offset
    let mask = this.#firstFrom(at)
    const add = (to: number, until: number) => {
      if (to > from) {
        pieces.push({
          type: 'text',
          value: node.value.slice(from, to),
          position: {start: this.#lines.point(at), end: this.#lines.point(until)}
        })
      }
    }
    for (const match of node.value.matchAll(this.#runs)) {
      const span = this.#filled[mask++]
      if (!span) break
      add(match.index, span.start)
      from = match.index + match[0].length
      at = span.end
    }
    add(node.value.length, end.offset)
    return pieces
  }

  /** Index of the first filled span at or behind an offset. */
  #firstFrom(offset: number): number {
    let low = 0
    let high = this.#filled.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#filled[middle] as Span).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** True when white space is all that is left of a node. */
function isEmpty(node: Parents): boolean {
  return (
    (node.type === 'paragraph' ||
      node.type === 'emphasis' ||
      node.type === 'strong' ||
      node.type === 'delete') &&
    node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  )
}
