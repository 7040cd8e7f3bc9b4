import type {Article} from './article.ts'

/** School years that the prose of an article asks of its readers; US grades. */
export interface Readability {
  /** SMOG grade; undefined below 30 sentences, for which the formula was not made. */
  smog: number | undefined
  /** Flesch-Kincaid grade level. */
  fleschKincaid: number
  sentences: number
  words: number
}

const references =
  /^(?:\W|\d)*(?:references?|sources?|citations?|bibliography|further reading|table of contents|contents)\W*$/i
const smogSentences = 30

/**
 * Grades by SMOG (1.0430 √(polysyllables · 30 / sentences) + 3.1291) and Flesch-Kincaid
 * (0.39 words/sentence + 11.8 syllables/word − 15.59). Headings, table cells and lists
 * of references are left out. Undefined for an article without sentences.
 */
export function readabilityOf(article: Article): Readability | undefined {
  let [sentences, words, syllables, polysyllables] = [0, 0, 0, 0]
  for (const block of article.blocks) {
    const isProse =
      block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'definition'
    if (!isProse || block.footnote !== undefined || references.test(block.section.title)) continue
    sentences += block.sentences.length
    for (const word of block.tokens.words) {
      if (!/^[a-z]/.test(word)) continue
      const count = syllablesIn(word)
      words += 1
      syllables += count
      if (count >= 3) polysyllables += 1
    }
  }
  if (sentences === 0 || words === 0) return undefined
  const smog = 1.043 * Math.sqrt((polysyllables * 30) / sentences) + 3.1291
  return {
    smog: sentences >= smogSentences ? round(smog) : undefined,
    fleschKincaid: round((0.39 * words) / sentences + (11.8 * syllables) / words - 15.59),
    sentences,
    words
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Groups of vowels, less a silent e; right for about nine words in ten. */
export function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouysxzcgh]es|[^laeiouydt]ed|[^laeiouy]e)$/, '')
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 0
  // "i-a", "i-o" and "u-a" inside a word are two syllables: "dia-betes", "vari-ation" is not.
  const split =
    plain.match(/i[aou](?!n$|us$)(?<!tio|cio|sio|cia|tia)|ua(?!l)|eo(?!us)/g)?.length ?? 0
  return Math.max(1, groups + split)
}
