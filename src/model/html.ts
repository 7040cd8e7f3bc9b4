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
  let script: {start: number; json: boolean} | undefined

  const flush = (end: number) => {
    const text = prose
    prose = new Prose()
    if (text.text.trim() === '') return
    const name = stack.findLast((tag) => tag in blockKinds || /^h[1-6]$/.test(tag))
    const at = place(start, end)
    if (name && /^h[1-6]$/.test(name)) walker.section(text, Number(name[1]), at, standing)
    else {
      const list = lists.at(-1)
      walker.block(
        text,
        name ? (blockKinds[name] as BlockKind) : 'paragraph',
        at,
        standing,
        list ? {list} : {}
      )
    }
  }

  const parser: Parser = new Parser(
    {
      onopentag(name, values) {
        const at = place(parser.startIndex, parser.endIndex + 1)
        if (name in blockKinds || /^h[1-6]$/.test(name)) {
          flush(parser.startIndex)
          start = parser.endIndex + 1
        }
        stack.push(name)
        walker.attributes(name, values, at)
        if (name === 'br') prose.atom(' ', at.start, at.end)
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
        // The end of this block of HTML is not the end of an element that Markdown goes on inside.
        const atEnd = implied && parser.endIndex >= html.length - 1
        if (name in blockKinds || /^h[1-6]$/.test(name)) {
          flush(implied ? parser.endIndex : parser.startIndex)
          start = parser.endIndex + 1
        }
        const open = stack.lastIndexOf(name)
        if (open >= 0) stack.length = open
        if (name === 'ul' || name === 'ol') lists.pop()
        if (name === 'details' && !atEnd) walker.details.pop()
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
    const quotes = closed('blockquote') - opened('blockquote')
    if (quotes > 0) walker.htmlQuotes = Math.max(0, walker.htmlQuotes - quotes)
  }
}
