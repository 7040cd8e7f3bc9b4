/**
 * The words that have been met in this process, each with a number. Articles
 * share most of their words: a word that was met before is found without
 * making a string of it, and tables about words are arrays by number.
 */

/** The number of a word that has none: too long, or met when the vocabulary was full. */
export const unnumbered = -1

/** Longer runs of letters are no words that would come again. */
const longestWord = 40
/** Numbers and slips of the pen never end; what comes after so many spellings is not kept. */
const mostSpellings = 200_000

/** Spellings as met, with their hash and the number of their folded form. */
const spellings: string[] = []
const hashes: number[] = []
const numbers: number[] = []
/** Index into `spellings` plus one by hash, open addressing; a power of two long, at most half full. */
let slots = new Int32Array(1 << 14)

/** Folded words by number, and back. */
const foldedWords: string[] = []
const numberByWord = new Map<string, number>()

/** The folded word of a number. */
export function wordOf(number: number): string {
  return foldedWords[number] as string
}

/** The hash of a spelling with one more code unit (Java's string hash); that of no letters is 0. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** The number of the word that `text.slice(start, end)` spells, or `unnumbered`; `hash` is that of its code units. */
export function numberOf(text: string, start: number, end: number, hash: number): number {
  const length = end - start
  if (length > longestWord) return unnumbered
  const mask = slots.length - 1
  for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const index = (slots[slot] as number) - 1
    if (index < 0) return added(text.slice(start, end), hash, slot)
    if (hashes[index] !== hash) continue
    const spelling = spellings[index] as string
    if (spelling.length === length && text.startsWith(spelling, start)) {
      return numbers[index] as number
    }
  }
}

function added(spelling: string, hash: number, slot: number): number {
  if (spellings.length === mostSpellings) return unnumbered
  const word = fold(spelling)
  let number = numberByWord.get(word)
  if (number === undefined) {
    number = foldedWords.length
    foldedWords.push(word)
    numberByWord.set(word, number)
  }
  spellings.push(spelling)
  hashes.push(hash)
  numbers.push(number)
  slots[slot] = spellings.length
  if (spellings.length * 2 > slots.length) grow()
  return number
}

function grow(): void {
  slots = new Int32Array(slots.length * 2)
  const mask = slots.length - 1
  hashes.forEach((hash, index) => {
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = index + 1
  })
}

/** The form in which words are compared: lower case, straight apostrophe. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
