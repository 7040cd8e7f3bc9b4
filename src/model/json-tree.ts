import {type Node, type ParseError, parseTree} from 'jsonc-parser'

/** Levels of structured data; a parser that recurses ends at some thousand. */
export const deepestJson = 64

/** JSON as a tree with places; undefined where it is none, or is nested deeper than any structured data. */
export function jsonTree(text: string, errors: ParseError[] = []): Node | undefined {
  return depthOf(text) > deepestJson
    ? undefined
    : parseTree(text, errors, {allowTrailingComma: false})
}

/** How deep brackets are nested, those in strings not counted. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"?|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth)
    else if (token === ']' || token === '}') depth--
  }
  return deepest
}
