import {Parser} from 'htmlparser2'
import type {Span} from '../text/place.ts'
import type {BlockKind, ListPosition} from './article.ts'
import {Prose} from './prose.ts'
import type {Walker} from './walk.ts'

type Standing = Parameters<Walker['block']>[3]

/** Elements that end a run of prose, and the kind of block their text makes. */
const blockKinds: Record<string, BlockKind> = {
  blockquote: 'paragraph',
  button: 'paragraph',
  caption: 'caption',
  dd: 'definition',
  details: 'paragraph',
  div: 'paragraph',
  dl: 'paragraph',
  dt: 'definition',
  figcaption: 'caption',
  li: 'list-item',
  ol: 'paragraph',
  p: 'paragraph',
  section: 'paragraph',
  summary: 'summary',
  table: 'paragraph',
  td: 'table-cell',
  th: 'table-cell',
  tr: 'paragraph',
  ul: 'paragraph'
}

const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'code',
  'pre',
  'iframe',
  'head'
])

/** MDX components that hold a question, and their attributes for question and answer. */
const component =
  /^(?:[\w.]*(?:faq|accordion|collapse|collapsible|disclosure|expandable|toggle|question)[\w.]*|qa)$/
const questionAttributes = ['question', 'q', 'title', 'header', 'heading', 'summary', 'label']
const answerAttributes = ['answer', 'a', 'content', 'text']

/** Whether an inline tag opens such a component: `<FaqItem question="…">`. */
export function opensComponent(html: string): boolean {
  const name = /^<([A-Za-z][\w.]*)/.exec(html)?.[1]
  return name !== undefined && component.test(name.toLowerCase())
}

const options = {decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true}

/** Reads one inline tag or comment; gives its name, `/name` for a closing one. */
export function htmlTag(walker: Walker, html: string, span: Span): string | undefined {
  const match = /^<(\/?)([a-z][\w.-]*)/i.exec(html)
  if (!match) {
    comment(walker, html, span)
    return undefined
  }
  const name = (match[2] as string).toLowerCase()
  if (!match[1] && /[\s=]/.test(html)) {
    const parser = new Parser(
      {onopentag: (tag, values) => walker.attributes(tag, values, span)},
      options
    )
    parser.end(html)
  }
  return `${match[1]}${name}`
}

function comment(walker: Walker, html: string, span: Span): void {
  const match = /^<!--([\s\S]*?)-->$/.exec(html)
  if (match) walker.outline.comments.push({text: match[1] as string, source: span})
}

/** Reads a block of raw HTML: its prose, headings, addresses, ids, comments and structured data. */
export function readHtml(walker: Walker, html: string, span: Span, standing: Standing): void {
  const {source, outline} = walker
  // The node's value is the source verbatim unless the block stands inside a container.
  const verbatim = source.startsWith(html, span.start)
  const place = (start: number, end: number): Span =>
    verbatim ? {start: span.start + start, end: span.start + end} : span
  const stack: string[] = []
  const lists: ListPosition[] = []
  let prose = new Prose()
  let start = 0
  let superscript = -1
  let strong = -1
  let script: {start: number; json: boolean} | undefined

  const flush = (end: number) => {
    const text = prose
    prose = new Prose()
    strong = -1
    if (text.text.trim() === '') return
    const name = stack.findLast((tag) => tag in blockKinds || /^h[1-6]$/.test(tag))
    const at = place(start, end)
    if (name && /^h[1-6]$/.test(name)) walker.section(text, Number(name[1]), at, standing)
    else {
      const list = lists.at(-1)
      walker.block(text, name ? (blockKinds[name] as BlockKind) : 'paragraph', at, standing, {
        ...(list ? {list} : {}),
        element: name
      })
    }
  }

  const attributeBlock = (
    values: Record<string, string>,
    names: string[],
    kind: BlockKind,
    at: Span,
    element: string
  ) => {
    const value = names.map((name) => values[name]).find((text) => text && !text.startsWith('{'))
    if (value === undefined) return undefined
    const found = source.indexOf(value, at.start)
    const inside = found >= 0 && found + value.length <= at.end
    const span = inside ? {start: found, end: found + value.length} : at
    const text = new Prose()
    text.atom(value.replace(/[\n\r]/g, ' '), span.start, span.end)
    return walker.block(text, kind, span, standing, {element})
  }

  /** A component's question and answer attributes read as a summary and a paragraph. */
  const openComponent = (name: string, values: Record<string, string>, at: Span) => {
    walker.openDetails()
    const asked = attributeBlock(values, questionAttributes, 'summary', at, name)
    if (asked) attributeBlock(values, answerAttributes, 'paragraph', at, name)
    const closesItself = source[at.end - 2] === '/'
    if (asked && !closesItself) walker.components.push(name)
    else walker.details.pop()
  }

  const parser: Parser = new Parser(
    {
      onopentag(name, values) {
        const at = place(parser.startIndex, parser.endIndex + 1)
        const isComponent = component.test(name)
        if (isComponent || name in blockKinds || /^h[1-6]$/.test(name)) {
          flush(parser.startIndex)
          start = parser.endIndex + 1
        }
        stack.push(name)
        walker.attributes(name, values, at)
        if (isComponent) openComponent(name, values, at)
        else if (name === 'strong' || name === 'b') strong = prose.length
        else if (name === 'br') prose.atom(' ', at.start, at.end)
        else if (name === 'sup') superscript = prose.length
        else if (name === 'details') walker.openDetails()
        else if (name === 'blockquote') walker.htmlQuotes += 1
        else if (name === 'ul' || name === 'ol') {
          lists.push({
            list: walker.nextList(),
            ordered: name === 'ol',
            item: -1,
            depth: lists.length
          })
        } else if (name === 'li') {
          const list = lists.pop() ?? {list: walker.nextList(), ordered: false, item: -1, depth: 0}
          lists.push({...list, item: list.item + 1})
        } else if (name === 'img' && values.alt) {
          const alt = new Prose()
          alt.atom(values.alt, at.start, at.end)
          walker.block(alt, 'alt', at, standing)
        } else if (name === 'script') {
          script = {start: parser.endIndex + 1, json: /ld\+json/i.test(values.type ?? '')}
        }
      },
      ontext(text) {
        if (stack.some((name) => silent.has(name))) return
        const at = place(parser.startIndex, parser.endIndex + 1)
        if (text.length === at.end - at.start) prose.add(text, source, at.start, at.end)
        else prose.atom(text.replace(/[\n\r]/g, ' '), at.start, at.end)
      },
      onclosetag(name, implied) {
        if (name === 'script' && script?.json) {
          const at = {start: script.start, end: parser.startIndex}
          outline.jsonLd.push({text: html.slice(at.start, at.end), source: place(at.start, at.end)})
        }
        if (name === 'script') script = undefined
        if (name === 'sup' && superscript >= 0) {
          prose.mark({kind: 'superscript', start: superscript, end: prose.length})
          superscript = -1
        }
        if ((name === 'strong' || name === 'b') && strong >= 0) {
          prose.mark({kind: 'strong', start: strong, end: prose.length})
          strong = -1
        }
        // The end of this block of HTML is not the end of an element that Markdown goes on inside.
        const atEnd = implied && parser.endIndex >= html.length - 1
        if (component.test(name) || name in blockKinds || /^h[1-6]$/.test(name)) {
          flush(implied ? parser.endIndex : parser.startIndex)
          start = parser.endIndex + 1
        }
        const open = stack.lastIndexOf(name)
        if (open >= 0) stack.length = open
        if (name === 'ul' || name === 'ol') lists.pop()
        if (name === 'details' && !atEnd) walker.details.pop()
        if (name === walker.components.at(-1) && !atEnd) closeComponent(walker)
        if (name === 'blockquote' && !atEnd) walker.htmlQuotes -= 1
      },
      oncomment(text) {
        outline.comments.push({text, source: place(parser.startIndex, parser.endIndex + 1)})
      }
    },
    options
  )
  parser.write(html)
  parser.end()
  flush(html.length)
  closeAcross(walker, html)
}

/** A closing tag on its own closes what an earlier block of HTML opened. */
function closeAcross(walker: Walker, html: string): void {
  const opened = (name: string) => html.match(new RegExp(`<${name}\\b`, 'gi'))?.length ?? 0
  const closed = (name: string) => html.match(new RegExp(`</${name}\\b`, 'gi'))?.length ?? 0
  if (html.includes('</')) {
    for (let extra = closed('details') - opened('details'); extra > 0; extra -= 1)
      walker.details.pop()
    for (const name of [...walker.components].reverse()) {
      if (closed(name) > opened(name) && name === walker.components.at(-1)) closeComponent(walker)
    }
    const quotes = closed('blockquote') - opened('blockquote')
    if (quotes > 0) walker.htmlQuotes = Math.max(0, walker.htmlQuotes - quotes)
  }
}

function closeComponent(walker: Walker): void {
  walker.components.pop()
  walker.details.pop()
}
