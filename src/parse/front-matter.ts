import {
  getNodeValue,
  type Node as JsonNode,
  type ParseError,
  parseTree,
  printParseErrorCode
} from 'jsonc-parser'
import {parse as parseToml, TomlDate, TomlError} from 'smol-toml'
import {isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode} from 'yaml'
import type {Span} from '../text/place.ts'
import {locateToml} from './locate-toml.ts'

export interface FrontMatterEntry {
  /** Keys and 0-based indexes from the root: `['faq', 0, 'question']`. */
  path: (string | number)[]
  value: unknown
  /** Source offsets of key and value. */
  key: Span
  source: Span
}

export interface FrontMatter {
  format: 'yaml' | 'toml' | 'json'
  data: Record<string, unknown>
  /** Every key, nested ones too, in source order. */
  entries: FrontMatterEntry[]
  source: Span
  /** Syntax errors, as the parser words them. */
  errors: {message: string; source: Span}[]
}

type Path = FrontMatterEntry['path']

/** Longer front matter is not read; UTF-16 code units. */
export const LONGEST_FRONT_MATTER = 1_000_000
/** Deeper values stand in `data` but get no entries of their own. */
export const DEEPEST_ENTRY = 64
const MOST_ERRORS = 20
/** Aliases that may be resolved in one document: expansion of nested aliases stops there. */
const MOST_ALIASES = 100

/**
 * Reads front matter. Keys and values come with their places; syntax errors are
 * listed, never thrown, and what could be read is still there.
 *
 * @param span The front matter in the source, its fences included.
 */
export function readFrontMatter(
  format: FrontMatter['format'],
  source: string,
  span: Span
): FrontMatter {
  const body = format === 'json' ? span : withoutFences(source, span)
  const frontMatter: FrontMatter = {format, data: {}, entries: [], source: span, errors: []}
  const fail = (message: string, place: Span) => {
    if (frontMatter.errors.length < MOST_ERRORS) frontMatter.errors.push({message, source: place})
  }
  if (body.end - body.start > LONGEST_FRONT_MATTER) {
    fail(`Front matter is longer than ${LONGEST_FRONT_MATTER} characters and was not read`, span)
    return frontMatter
  }
  try {
    // A lone CR ends lines in Markdown, but not in YAML and TOML.
    const text = source.slice(body.start, body.end).replace(/\r(?!\n)/g, '\n')
    readers[format](text, body.start, frontMatter, fail)
  } catch (error) {
    // Nesting beyond the stack is the one thing the readers do not report themselves.
    if (!(error instanceof RangeError)) throw error
    fail('Front matter is nested too deeply to be read', span)
  }
  return frontMatter
}

/**
 * End of JSON front matter: an object at the very start, alone on its lines and
 * followed by a blank line or the end. Undefined when the source has none.
 */
export function jsonFrontMatterEnd(source: string): number | undefined {
  if (!/^\{\s*["}]/.test(source.slice(0, 200))) return undefined
  const token = /["{}]/g
  const string = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y
  const text = source.slice(0, LONGEST_FRONT_MATTER)
  let depth = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '"') {
      string.lastIndex = match.index
      if (!string.test(text)) return undefined
      token.lastIndex = string.lastIndex
    } else depth += match[0] === '{' ? 1 : -1
    if (depth > 0) continue
    const blank = /[ \t]*(?:$|(?:\r\n?|\n)[ \t]*(?:$|[\r\n]))/y
    blank.lastIndex = token.lastIndex
    return blank.test(source) ? token.lastIndex : undefined
  }
  return undefined
}

function withoutFences(source: string, span: Span): Span {
  const lineEnd = /\r\n?|\n/g
  lineEnd.lastIndex = span.start
  const start = lineEnd.exec(source) && lineEnd.lastIndex <= span.end ? lineEnd.lastIndex : span.end
  let end = span.end
  while (end > start && !/[\r\n]/.test(source[end - 1] as string)) end--
  return {start, end}
}

type Reader = (
  text: string,
  offset: number,
  into: FrontMatter,
  fail: (message: string, place: Span) => void
) => void

const readYaml: Reader = (text, offset, into, fail) => {
  // Keys are compared below: the parser's own check compares each with each.
  const document = parseDocument(text, {uniqueKeys: false, prettyErrors: false, logLevel: 'silent'})
  for (const {message, pos} of document.errors) {
    const [start, end] = pos.map((at) => offset + Math.min(at, text.length)) as [number, number]
    fail(message, {start, end})
  }
  const spanOf = (node: YamlNode): Span => {
    const [start, end] = node.range ?? [0, 0]
    return {start: offset + start, end: offset + start + text.slice(start, end).trimEnd().length}
  }
  const {contents} = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return
  if (!isMap(contents)) {
    fail('Front matter is not a mapping of keys to values', spanOf(contents))
    return
  }
  try {
    into.data = document.toJS({maxAliasCount: MOST_ALIASES}) as Record<string, unknown>
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    fail(error.message, spanOf(contents))
  }

  const visit = (node: unknown, path: Path, data: unknown) => {
    if (path.length > DEEPEST_ENTRY) return
    if (isMap(node)) {
      const seen = new Set<string>()
      for (const {key, value} of node.items as {key: YamlNode; value: YamlNode | null}[]) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (seen.has(name)) fail(`Key ${JSON.stringify(name)} stands twice`, spanOf(key))
        seen.add(name)
        add(value ?? key, [...path, name], spanOf(key), child(data, name), value === null)
      }
    } else if (isSeq(node)) {
      for (const [index, item] of (node.items as YamlNode[]).entries()) {
        const place = [...path, index]
        if (isMap(item)) visit(item, place, child(data, index))
        else add(item, place, spanOf(item), child(data, index))
      }
    }
  }
  /** Anchors of the values that are being visited. */
  const around: string[] = []
  const add = (node: YamlNode, path: Path, key: Span, data: unknown, missing = false) => {
    const value = missing ? null : isScalar(node) ? node.value : data
    into.entries.push({
      path,
      value,
      key,
      source: missing ? {start: key.end, end: key.end} : valueSpan(node)
    })
    if (isAlias(node) && around.includes(node.source)) {
      fail(`Alias "${node.source}" stands inside the value it names`, spanOf(node))
      into.data = {}
    }
    if (!isMap(node) && !isSeq(node)) return
    around.push(node.anchor ?? '')
    visit(node, path, data)
    around.pop()
  }
  // The line end behind a block scalar belongs to its value.
  const valueSpan = (node: YamlNode): Span =>
    isScalar(node) && node.range
      ? {start: offset + node.range[0], end: offset + node.range[1]}
      : spanOf(node)
  visit(contents, [], into.data)
}

const readToml: Reader = (text, offset, into, fail) => {
  let data: Record<string, unknown>
  try {
    data = parseToml(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const start = offset + offsetOf(text, error.line, error.column)
    const [, message = error.message] = /^Invalid TOML document: (.*)/.exec(error.message) ?? []
    fail(message, {start, end: Math.min(start + 1, offset + text.length)})
    return
  }
  into.data = withoutDates(data) as Record<string, unknown>
  for (const {path, key, value} of locateToml(text)) {
    if (path.length > DEEPEST_ENTRY) continue
    into.entries.push({
      path,
      value: path.reduce<unknown>(child, into.data),
      key: shift(key, offset),
      source: shift(value, offset)
    })
  }
}

const readJson: Reader = (text, offset, into, fail) => {
  const errors: ParseError[] = []
  const root = parseTree(text, errors)
  for (const {error, offset: start, length} of errors) {
    const words = printParseErrorCode(error).replace(
      /(?<=[a-z])[A-Z]/g,
      (letter) => ` ${letter.toLowerCase()}`
    )
    fail(words, {start: offset + start, end: offset + start + length})
  }
  if (root?.type !== 'object') return
  into.data = getNodeValue(root)
  const spanOf = (node: JsonNode): Span => ({
    start: offset + node.offset,
    end: offset + node.offset + node.length
  })
  const visit = (node: JsonNode, path: Path) => {
    if (path.length >= DEEPEST_ENTRY) return
    const seen = new Set<string>()
    for (const [index, item] of (node.children ?? []).entries()) {
      const [key, value] = item.type === 'property' ? (item.children ?? []) : [item, item]
      if (!key || !value) continue
      const place = [...path, item.type === 'property' ? (key.value as string) : index]
      const isItem = key === value
      if (!isItem && seen.has(key.value))
        fail(`Key ${JSON.stringify(key.value)} stands twice`, spanOf(key))
      if (!isItem) seen.add(key.value)
      if (!isItem || !value.children) {
        into.entries.push({
          path: place,
          value: getNodeValue(value),
          key: spanOf(key),
          source: spanOf(value)
        })
      }
      visit(value, place)
    }
  }
  visit(root, [])
}

const readers: Record<FrontMatter['format'], Reader> = {
  yaml: readYaml,
  toml: readToml,
  json: readJson
}

function child(data: unknown, key: string | number): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Record<string | number, unknown>)[key]
    : undefined
}

/** Dates as they are written, so that every format gives them as text. */
function withoutDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(withoutDates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutDates(inner)]))
}

/** Offset of a line and column, both 1-based. */
function offsetOf(text: string, line: number, column: number): number {
  const lineEnd = /\r\n?|\n/g
  for (let passed = 1; passed < line && lineEnd.exec(text); passed++);
  return Math.min(lineEnd.lastIndex + column - 1, text.length)
}

const shift = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})
