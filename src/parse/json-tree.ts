import {type Node, type ParseError, type ParseOptions, parseTree} from 'jsonc-parser'

/** Nested deeper than this nothing is data, and the parser and its readers recurse. */
export const DEEPEST_JSON = 200

/** The tree of a JSON text; undefined where it is nested too deeply, or nothing. */
export function jsonTree(
  json: string,
  errors: ParseError[] = [],
  options?: ParseOptions
): Node | undefined {
  return isTooDeep(json) ? undefined : parseTree(json, errors, options)
}

/** Brackets in strings do not count. Linear. */
export function isTooDeep(json: string): boolean {
  let depth = 0
  for (const [mark] of json.matchAll(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\]]/g)) {
    if (mark === '{' || mark === '[') depth += 1
    else if (mark === '}' || mark === ']') depth -= 1
    if (depth > DEEPEST_JSON) return true
  }
  return false
}
