import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Engine} from './parse.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** The reference engine: remark-parse with GFM and front matter. */
export const remarkEngine: Engine = {
  name: 'remark',
  version: '11.0.0',
  parse: (source) => processor.parse(source)
}
