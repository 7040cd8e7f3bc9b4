import type {Article, FaqEntry} from './article.ts'
import {frontMatterFaq} from './faq/front-matter.ts'
import {jsonLdFaq} from './faq/json-ld.ts'
import {visibleEntries} from './faq/visible.ts'

/**
 * Questions and answers of an article: those of the front matter, those a reader
 * sees, in source order, then those of JSON-LD. The same entry may stand in
 * several representations; `where` tells them apart.
 */
export function faqOf(article: Article): FaqEntry[] {
  return [...frontMatterFaq(article), ...visibleEntries(article), ...jsonLdFaq(article).entries]
}
