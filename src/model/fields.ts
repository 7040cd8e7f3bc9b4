import type {Node} from 'jsonc-parser'
import {jsonTree} from '../parse/json-tree.ts'
import type {Span} from '../text/place.ts'
import type {Article, JsonLd} from './article.ts'
import {jsonOf} from './faq/json-ld.ts'

/** A key with a plain value, from front matter or from schema.org data. */
export interface Field {
  /** Keys and indexes from the root; keys are folded by `foldKey`. */
  path: readonly (string | number)[]
  value: unknown
  /** Source offsets of the value. */
  source: Span
  from: 'front-matter' | 'json-ld'
}

/** `lastReviewed`, `last_reviewed` and `last-reviewed` are one key to a reader of many generators. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9@]/g, '')
}

/** Parts of structured data that speak of other works and other people's opinions. */
const foreign =
  /^(?:citations?|references?|bibliography|sources?|reviews?|aggregaterating|comments?|testimonials?|mentions|isbasedon|related|relatedposts|image|images|thumbnail|cover|hero|publisher|hasparts?|itemlistelement|workexample)$/

/** The plain values of an article's front matter and JSON-LD that speak of the article itself. */
export function fieldsOf(article: Article): Field[] {
  const fields: Field[] = []
  for (const {path, value, source} of article.frontMatter?.entries ?? []) {
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) continue
    fields.push({path: path.map(folded), value, source, from: 'front-matter'})
  }
  for (const script of article.jsonLd) fields.push(...jsonFields(script))
  return fields.filter(
    ({path, from}) =>
      (from === 'front-matter' && isOwnReview(path)) ||
      !path.some((key) => foreign.test(String(key)))
  )
}

/** `review: {by: …, date: …}` tells of the check of this article, not of a product. */
function isOwnReview(path: readonly (string | number)[]): boolean {
  return path.length === 2 && path[0] === 'review' && /^(?:by|date|on)$/.test(String(path[1]))
}

function folded(key: string | number): string | number {
  return typeof key === 'string' ? foldKey(key) : key
}

function jsonFields(script: JsonLd): Field[] {
  const {json, from} = jsonOf(script)
  const root = jsonTree(json)
  const fields: Field[] = []
  const visit = (node: Node, path: readonly (string | number)[]): void => {
    if (node.type === 'object') {
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? []
        if (key && value) visit(value, [...path, foldKey(String(key.value))])
      }
    } else if (node.type === 'array') {
      node.children?.forEach((item, index) => {
        visit(item, [...path, index])
      })
    } else {
      const start = script.source.start + from + node.offset
      const end = start + node.length
      fields.push({path, value: node.value, source: {start, end}, from: 'json-ld'})
    }
  }
  if (root) visit(root, [])
  return fields
}
