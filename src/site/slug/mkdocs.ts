import {type HeadingText, type Slugger, textWithLiteralId} from './slugger.ts'

export interface MkdocsSlugOptions {
  /** `toc.slugify`: the default, `slugify_unicode`, or pymdownx's `slugify` with lower case. */
  style?: 'ascii' | 'unicode' | 'pymdownx'
  separator?: string
  /** The `attr_list` extension is on: `{#id}` sets an id. */
  attributes?: boolean
}

/**
 * Heading ids of MkDocs. Ported from Python-Markdown `markdown/extensions/toc.py`
 * and, for `pymdownx`, from facelessuser/pymdown-extensions `pymdownx/slugs.py`.
 */
export function mkdocsSlugger(options: MkdocsSlugOptions = {}): Slugger {
  const {style = 'ascii', separator = '-', attributes = true} = options
  const used = new Set<string>()
  const slugger: Slugger = (heading: HeadingText) => {
    if (attributes && heading.customId !== undefined) {
      used.add(heading.customId)
      return heading.customId
    }
    const text = attributes ? heading.text : textWithLiteralId(heading)
    return unique(slugOf(text, style, separator), used)
  }
  return slugger
}

function slugOf(text: string, style: MkdocsSlugOptions['style'], separator: string): string {
  if (style === 'pymdownx') {
    return text
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}_\- ]/gu, '')
      .trim()
      .toLowerCase()
      .replaceAll(' ', separator)
  }
  const plain =
    style === 'unicode' ? text : text.normalize('NFKD').replace(/[\u0080-\u{10ffff}]/gu, '')
  return plain
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .trim()
    .toLowerCase()
    .replace(separator === '-' ? /[-\s]+/g : /[_\s]+/g, separator)
}

/** `unique` of toc.py: a number at the end counts on (`a_1` → `a_2`), an empty id becomes `_1`. */
function unique(slug: string, used: Set<string>): string {
  let id = slug
  while (id === '' || used.has(id)) {
    const numbered = /^(.*)_([0-9]+)$/.exec(id)
    id = numbered ? `${numbered[1]}_${Number(numbered[2]) + 1}` : `${id}_1`
  }
  used.add(id)
  return id
}
