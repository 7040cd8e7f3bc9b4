import type {Literal, Nodes, Root} from 'mdast'
import {LineIndex} from '../text/place.ts'
import {checkCost} from './cost.ts'
import {jsonFrontMatterEnd} from './front-matter.ts'
import {parseMdx} from './mdx.ts'
import {ParseError} from './parse-error.ts'
import {plainText} from './plain-text.ts'

export {ParseError}

/** JSON front matter. */
export interface Json extends Literal {
  type: 'json'
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    json: Json
  }
  interface RootContentMap {
    json: Json
  }
}

export type EngineName = 'remark' | 'native'
export type EngineChoice = EngineName | 'auto'
export type Format = 'markdown' | 'mdx' | 'text'

export interface Engine {
  name: EngineName
  /** Version of the parser package. */
  version: string
  /** Markdown with GFM and front matter to mdast with unist positions. */
  parse(source: string): Root
}

/** A file as read: `text` is decoded, without a byte order mark, line ends kept. */
export interface SourceFile {
  /** Relative to the working folder, with forward slashes. */
  path: string
  text: string
  format: Format
}

/** Blocks and inline markup nested deeper than this are refused: no article is, and every reader of the tree recurses. */
export const DEEPEST_NESTING = 100

const NESTED_MARKERS = new RegExp(
  `^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])(?=[ \\t]))){${DEEPEST_NESTING + 1}}(?![ \\t]*(?:[*-][ \\t]*)*$)`,
  'm'
)

/**
 * A source text as an mdast tree with unist positions. JSON front matter, which
 * no engine knows, is a first child of type `json`; comments of MDX stand in the
 * root's data.
 *
 * @throws {ParseError} when the source is nested too deeply or costs too much to read.
 */
export function parseSource(source: string, format: Format, engine: Engine): Root {
  if (format === 'text') return plainText(source)
  const nested = NESTED_MARKERS.exec(source)
  if (nested) throw tooDeep(nested.index)
  checkCost(source)
  try {
    const tree = format === 'mdx' ? parseMdx(source, engine) : parseMarkdown(source, engine)
    checkDepth(tree)
    return tree
  } catch (error) {
    // An engine that recurses ran out of stack: nested deeper than any limit here.
    if (error instanceof RangeError) throw tooDeep(0)
    throw error
  }
}

function parseMarkdown(source: string, engine: Engine): Root {
  const end = jsonFrontMatterEnd(source)
  if (end === undefined) return engine.parse(source)
  const value = source.slice(0, end)
  const tree = engine.parse(value.replace(/[^\r\n]/g, ' ') + source.slice(end))
  const json: Json = {
    type: 'json',
    value,
    position: {
      start: {line: 1, column: 1, offset: 0},
      end: new LineIndex(value).point(end)
    }
  }
  tree.children.unshift(json)
  return tree
}

function checkDepth(tree: Root): void {
  let level: Nodes[] = tree.children
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > DEEPEST_NESTING) throw tooDeep(level[0]?.position?.start.offset ?? 0)
    const below: Nodes[] = []
    for (const node of level)
      if ('children' in node) for (const child of node.children) below.push(child)
    level = below
  }
}

const tooDeep = (offset: number): ParseError =>
  new ParseError(`markup is nested more than ${DEEPEST_NESTING} levels deep`, offset)
