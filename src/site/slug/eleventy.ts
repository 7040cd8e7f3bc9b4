import type {Slugger} from './slugger.ts'
import {textWithLiteralId} from './slugger.ts'
import {transliterate} from './transliterate.ts'

/**
 * Eleventy's IdAttributePlugin (11ty/eleventy `src/Plugins/IdAttributePlugin.js`):
 * a repeated id gets the number of its use, ids in HTML count as uses.
 * `attributes`: `{#id}` sets an id (markdown-it-attrs).
 */
export function eleventySlugger(options: {attributes?: boolean} = {}): Slugger {
  const uses = new Map<string, number>()
  const take = (id: string): string => {
    const use = (uses.get(id) ?? 0) + 1
    uses.set(id, use)
    return use === 1 ? id : `${id}-${use}`
  }
  const slugger: Slugger = (heading) => {
    if (options.attributes && heading.customId !== undefined) {
      take(heading.customId)
      return heading.customId
    }
    return take(eleventySlug(options.attributes ? heading.text : textWithLiteralId(heading)))
  }
  slugger.reserve = take
  return slugger
}

/** Eleventy's `slugify` filter: `@sindresorhus/slugify` 2 with `decamelize: false`. */
export function eleventySlug(text: string): string {
  return transliterate(text)
    .toLowerCase()
    .replace(/([a-z\d])'([ts])(?=\s|$)/g, '$1$2')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}
