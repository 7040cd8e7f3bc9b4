import type {Article, Block} from '../src/model/article.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import type {Span} from '../src/text/place.ts'
import {nearest} from '../src/text/similarity.ts'

const reference = /\[([^[\]]{0,200})\]\[([^[\]]{0,100})\]/g
/** Numbers of sources (`[3][4]`, `[1, 5]`), checkboxes, footnotes, Pandoc citations, closing shortcodes. */
const notation = /^(?:[\d\s,;–-]+|[ xX]?|[\^@/!].*)$/

/**
 * Of references, only the forms with two pairs of brackets count: one pair alone is also used for
 * remarks, checkboxes, placeholders and numbers of sources.
 */
export default defineRule({
  id: 'link-reference',
  summary: 'Disallow reference links that are not defined',
  why: 'The reader sees the brackets as they stand in the file, and no link.',
  fix: 'Define the reference, or write the address in place of the label.',
  scope: 'article',
  severity: 'error',
  sources: [
    {
      title: 'CommonMark, reference links: the label must match a definition',
      url: 'https://spec.commonmark.org/0.31.2/#reference-link'
    }
  ],
  messages: {
    undefined: 'Reference “{label}” is not defined',
    duplicate: 'Definition of “{label}” that is never used: the first one leads to {first}'
  },
  options: {},
  examples: {
    wrong: ['See [the leaflet][leaflet].\n\n[leaflets]: https://example.org/leaflet'],
    right: ['See [the leaflet][leaflet].\n\n[leaflet]: https://example.org/leaflet']
  },
  *check({article}) {
    if (article.format === 'text') return
    const addresses = new Map<string, string>()
    for (const {kind, label, url, source} of article.links) {
      if (kind !== 'definition' || label === undefined) continue
      const first = addresses.get(label)
      if (first === undefined) addresses.set(label, url)
      // `[note]: <>` and `[//]: #` are comments.
      else if (first !== url && url !== '' && url !== '#') {
        yield {
          message: 'duplicate',
          at: source,
          severity: 'warning',
          data: {label, first},
          fix: 'Give the second one a label of its own, or take it out.'
        }
      }
    }
    const labels = [...addresses.keys()]
    let known: Set<string> | undefined
    const shortcodes = () => {
      known ??= new Set(
        Array.from(article.source.matchAll(/\[\/(\w[\w-]*)\]/g), ([, name = '']) => name)
      )
      return known
    }
    for (const block of article.blocks) {
      for (const {label, at, place} of undefinedReferences(article, block, shortcodes)) {
        const near = nearest(label, labels)
        yield {
          message: 'undefined',
          at,
          data: {label, near: near ?? ''},
          ...(near !== undefined && {
            fix: 'Did you mean “{near}”?',
            suggestions: [{text: near, range: [place.start, place.end], safe: false}]
          })
        }
      }
    }
  }
})

/** What the parser left as text because it has no definition; `place` is that of the label. */
function* undefinedReferences(
  article: Article,
  block: Block,
  shortcodes: () => ReadonlySet<string>
): Iterable<{label: string; at: Span; place: Span}> {
  if (!block.text.includes('][') || !isMarkdown(block)) return
  const {source} = article
  for (const match of block.text.matchAll(reference)) {
    const [all, text = '', written = ''] = match
    const label = written.trim() === '' ? text : written
    if (
      (text !== '' && notation.test(text)) ||
      notation.test(label) ||
      (written !== '' && written.trim() === '')
    )
      continue
    const end = match.index + all.length
    if (isAttached(block.text, match.index, end) || overlapsCode(block, match.index, end)) continue
    const at = block.toSource(match.index, end)
    const raw = source.slice(at.start, at.end)
    if (!isWrittenSo(source, at, raw) || isShortcode(shortcodes(), text, label)) continue
    // An image leaves no text.
    if (text === '' && !raw.includes('![')) continue
    const isImage = source[at.start - 1] === '!'
    const inner = raw.lastIndexOf('[')
    const from = written.trim() === '' ? 1 : inner + 1
    const to = written.trim() === '' ? raw.lastIndexOf('][') : raw.length - 1
    yield {
      label,
      at: isImage ? {start: at.start - 1, end: at.end} : at,
      place: {start: at.start + from, end: at.start + to}
    }
  }
}

/** Front matter and raw HTML know no Markdown links. */
function isMarkdown({kind, element}: Block): boolean {
  return kind !== 'front-matter' && kind !== 'alt' && element === undefined
}

/** Indexes (`rows[i][j]`), nested brackets (`[[a][b]]`) and chains of them (`[a][b][c]`). */
function isAttached(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}_$)\]\\[]/u.test(text[start - 1] ?? '') || /[[\]]/.test(text[end] ?? '')
}

function overlapsCode({marks}: Block, from: number, to: number): boolean {
  return marks.some(
    ({kind, start, end}) => (kind === 'code' || kind === 'template') && start < to && end > from
  )
}

/** Brackets written as escapes or entities are meant to be seen. */
function isWrittenSo(source: string, {start}: Span, raw: string): boolean {
  return (
    raw.startsWith('[') &&
    raw.endsWith(']') &&
    !raw.endsWith('\\]') &&
    source[start - 1] !== '\\' &&
    /(?:^|[^\\])\]\[/.test(raw)
  )
}

/** `[gallery][caption]…[/caption]` of WordPress and bulletin boards. */
function isShortcode(closed: ReadonlySet<string>, ...parts: string[]): boolean {
  return parts.some((part) => part.includes('=') || closed.has(/^\w[\w-]*/.exec(part)?.[0] ?? ''))
}
