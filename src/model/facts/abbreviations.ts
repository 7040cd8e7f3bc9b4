import type {Article} from '../article.ts'

const introduced = /((?:[\p{L}\p{N}][\p{L}\p{N}'’-]*[ -]){2,7})\((\p{Lu}[\p{L}\p{N}-]{1,9})\)/gu
const expanded = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}-]{1,9}) \(([\p{L}][\p{L}'’ -]{3,60})\)/gu

/**
 * Long forms of an article's abbreviations, lower case, with the abbreviation:
 * "platelet-rich plasma (PRP)" and "PRP (platelet-rich plasma)".
 */
export function abbreviationsOf(article: Article): Map<string, string> {
  const found = new Map<string, string>()
  for (const {text} of article.blocks) {
    if (!text.includes('(')) continue
    for (const [, long = '', short = ''] of text.matchAll(introduced)) add(found, long, short)
    for (const [, short = '', long = ''] of text.matchAll(expanded)) add(found, long, short)
  }
  return found
}

/** The last words before the bracket whose first letters spell the abbreviation. */
function add(found: Map<string, string>, before: string, short: string): void {
  const letters = short
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, '')
  const words = before.trim().split(/[\s-]+/)
  const initials = words
    .slice(-letters.length)
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('')
  if (letters.length < 2 || initials !== letters) return
  const start = before
    .toLowerCase()
    .trimEnd()
    .search(
      new RegExp(`${words.slice(-letters.length).map(escaped).join('[\\s-]+').toLowerCase()}$`)
    )
  if (start >= 0) found.set(before.trim().slice(start).toLowerCase(), short.toLowerCase())
}

/** The text with long forms replaced by their abbreviations, lower case. */
export function abbreviate(text: string, abbreviations: ReadonlyMap<string, string>): string {
  let result = text.toLowerCase().replaceAll('’', "'")
  for (const [long, short] of abbreviations)
    if (result.includes(long)) result = result.replaceAll(long, short)
  return result
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
