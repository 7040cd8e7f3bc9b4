import type {Block, FrontMatter} from './article.ts'
import type {Outline} from './walk.ts'

/** Front matter of an article, and its reader-visible values as blocks. */
export function frontMatterOf(
  _outline: Outline,
  _source: string
): {frontMatter: FrontMatter; blocks: Block[]} | undefined {
  return undefined
}
