import {firstFree, type Slugger} from './slugger.ts'

export type HugoIdType = 'github' | 'github-ascii' | 'blackfriday'

/**
 * Heading ids of Hugo, `markup.goldmark.parser.autoIDType`. Ported from
 * gohugoio/hugo `markup/goldmark/autoid.go`. Goldmark slugs the Markdown of the
 * heading line, so link targets and entities are part of the id.
 */
export function hugoSlugger(type: HugoIdType = 'github'): Slugger {
  const used = new Set<string>()
  const slugger: Slugger = ({text, raw, customId}) => {
    if (customId !== undefined) {
      used.add(customId)
      return customId
    }
    return firstFree(hugoSlug(raw ?? text, type) || 'heading', used)
  }
  return slugger
}

/** One heading, without regard to the others. Unicode marks fall away: Go's `IsLetter` is false for them. */
export function hugoSlug(text: string, type: HugoIdType): string {
  const trimmed = text.trim()
  if (type === 'blackfriday') return blackfridaySlug(trimmed)
  const letters =
    type === 'github-ascii'
      ? trimmed.normalize('NFD').replace(/[\u0080-\u{10ffff}]/gu, '')
      : trimmed
  return letters
    .replace(/[^\p{L}\p{Nd}_\- ]/gu, '')
    .replace(/ /g, '-')
    .toLowerCase()
}

/** `SanitizedAnchorName` of russross/blackfriday. */
function blackfridaySlug(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}
