import {firstFree, type HeadingText, type Slugger, textWithLiteralId} from './slugger.ts'

/** `markdown-it-anchor` as it comes: the id is percent-encoded. `{#id}` counts with markdown-it-attrs. */
export function markdownItAnchorSlugger(options: {attributes?: boolean} = {}): Slugger {
  return anchorPlugin(
    (text) =>
      encodeURIComponent(
        text
          .trim()
          .toLowerCase()
          .replace(/\s+/g, '-')
          .replace(/\p{Surrogate}/gu, '\ufffd')
      ),
    options.attributes ?? false
  )
}

/** VitePress: markdown-it-anchor with `slugify` of `@mdit-vue/shared` and attributes. */
export function vitepressSlugger(): Slugger {
  return anchorPlugin(vitepressSlug, true)
}

/** Ported from mdit-vue/mdit-vue `packages/shared/src/slugify.ts`. */
export function vitepressSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^ -\u{10ffff}]/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase()
}

function anchorPlugin(slug: (text: string) => string, attributes: boolean): Slugger {
  const used = new Set<string>()
  return (heading: HeadingText) => {
    if (attributes && heading.customId !== undefined) {
      used.add(heading.customId)
      return heading.customId
    }
    return firstFree(slug(attributes ? heading.text : textWithLiteralId(heading)), used)
  }
}
