import {firstFree, type Slugger} from './slugger.ts'
import {deburr, plainLetters} from './transliterate.ts'

/** Letters that the `remove-accents` package spells otherwise than their decomposition does. */
const letters = {
  ...plainLetters,
  Ð: 'D',
  ð: 'd',
  Þ: 'TH',
  þ: 'th',
  Ĳ: 'IJ',
  ĳ: 'ij',
  ſ: 's',
  Ǽ: 'AE',
  ǽ: 'ae',
  Ǿ: 'O',
  ǿ: 'o',
  Й: 'И',
  й: 'и',
  Ё: 'Е',
  ё: 'е'
}

/** WordPress: `generateAnchor` of WordPress/gutenberg `block-library/src/heading/autogenerate-anchors.js`. */
export function wordpressSlugger(): Slugger {
  const used = new Set<string>()
  return ({text, customId}) => {
    if (customId !== undefined) {
      used.add(customId)
      return customId
    }
    const slug = deburr(text, letters)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .toLowerCase()
      .replace(/^-|-$/g, '')
    return slug === '' ? undefined : firstFree(slug, used)
  }
}
