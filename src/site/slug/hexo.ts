import {counted, type Slugger, textWithLiteralId} from './slugger.ts'
import {deburr, plainLetters} from './transliterate.ts'

/** Letters that hexo-util's `escapeDiacritic` spells otherwise than their decomposition does. */
const letters = {...plainLetters, ß: 's', ẞ: 'S'}

/**
 * hexo-renderer-marked: case is kept (`modifyAnchors: 0`), a repeated slug gets a
 * number without a look at the others. Ported from hexojs/hexo-util `lib/slugize.ts`.
 */
export function hexoSlugger(options: {case?: 'lower' | 'upper'} = {}): Slugger {
  const uses = new Map<string, number>()
  return (heading) => {
    const slug = hexoSlug(textWithLiteralId(heading).trim())
    const cased =
      options.case === 'lower'
        ? slug.toLowerCase()
        : options.case === 'upper'
          ? slug.toUpperCase()
          : slug
    return counted(cased, uses)
  }
}

/** `slugize` of hexo-util with its default separator. */
export function hexoSlug(text: string): string {
  return deburr(text, letters)
    .replace(/[^ -\u{10ffff}]/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-')
    .replace(/^-|-$/g, '')
}
