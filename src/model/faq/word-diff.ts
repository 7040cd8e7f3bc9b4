export interface WordDiff {
  /** What only the first text has, and what only the second has, each cut to a few words. */
  removed: string
  added: string
  /** Share of words in the middle that differ, 0 to 1. */
  changed: number
}

const mostWords = 12

/**
 * What differs between two texts, once the words they begin and end with alike
 * are left out. Case, punctuation and white space do not count. Linear.
 */
export function wordDiff(from: string, to: string): WordDiff | undefined {
  const [a, b] = [from.split(/\s+/).filter(Boolean), to.split(/\s+/).filter(Boolean)]
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && same(a[start], b[start])) start += 1
  let end = 0
  while (end < shortest - start && same(a[a.length - 1 - end], b[b.length - 1 - end])) end += 1
  const [removed, added] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (removed.length + added.length === 0) return undefined
  return {
    removed: cut(removed),
    added: cut(added),
    changed: Math.max(removed.length, added.length) / Math.max(a.length, b.length, 1)
  }
}

function same(a = '', b = ''): boolean {
  return a === b || plain(a) === plain(b)
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}%£$€']/gu, '')
}

function cut(words: string[]): string {
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ')
}
