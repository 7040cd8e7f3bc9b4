import type {Root} from 'mdast'

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

/** A source text as an mdast tree with unist positions. */
export function parseSource(source: string, _format: Format, engine: Engine): Root {
  return engine.parse(source)
}
