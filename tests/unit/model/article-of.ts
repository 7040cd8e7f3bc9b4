import type {Article} from '../../../src/model/article.ts'
import {readArticle} from '../../../src/model/read-article.ts'
import {loadEngine} from '../../../src/parse/engines.ts'
import {parseSource} from '../../../src/parse/parse.ts'

const engine = await loadEngine('remark')

/** The article that a Markdown text makes. */
export function articleOf(text: string, path = 'article.md'): Article {
  return readArticle({path, text, format: 'markdown'}, parseSource(text, 'markdown', engine))
}
