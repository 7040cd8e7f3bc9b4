import {readFileSync} from 'node:fs'
import {basename, extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {systemReason} from '../files/system-error.ts'
import {LineIndex} from '../text/place.ts'
import {ConfigError} from './config-error.ts'

/** Keys and 0-based indexes from the root of a document to one of its values. */
export type KeyPath = readonly (string | number)[]

/** Where a value was set. */
export interface Location {
  line: number
  column: number
}

/** A configuration file as read, before it is checked. */
export interface ConfigDocument {
  value: unknown
  /** Where the key or the value at a path stands; undefined where the format does not tell. */
  locate(path: KeyPath, part: 'key' | 'value'): Location | undefined
}

/**
 * Reads a configuration file of any of the formats; of a package.json, its
 * `medlint` key.
 *
 * @param shown how the file is called in messages
 * @throws ConfigError when the file cannot be read or its syntax is broken
 */
export async function readDocument(file: string, shown: string): Promise<ConfigDocument> {
  const ending = extname(file)
  if (ending === '.mjs' || ending === '.js') return readModule(file, shown)
  let text: string
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new ConfigError([`${shown}  cannot be read: ${systemReason(error)}`], {cause: error})
  }
  if (ending === '.yaml' || ending === '.yml') return readYaml(text, shown)
  const document = await readJson(text, shown)
  return basename(file) === 'package.json' ? within(document, 'medlint') : document
}

async function readJson(text: string, shown: string): Promise<ConfigDocument> {
  const {findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode} = await import(
    'jsonc-parser'
  )
  const lines = new LineIndex(text)
  const errors: import('jsonc-parser').ParseError[] = []
  const root = parseTree(text, errors, {allowTrailingComma: true})
  const [first] = errors
  if (first) {
    const what = wordsOf(printParseErrorCode(first.error))
    throw new ConfigError([at(shown, lines.point(first.offset), `not valid JSON: ${what}`)])
  }
  const twice = root && repeatedKey(root)
  if (twice)
    throw new ConfigError([at(shown, lines.point(twice.offset), `"${twice.value}" is set twice`)])
  return {
    value: root ? getNodeValue(root) : {},
    locate(path, part) {
      let node = root && findNodeAtLocation(root, [...path])
      if (part === 'key' && node?.parent?.type === 'property') node = node.parent
      return node && lines.point(node.offset)
    }
  }
}

/** A key that its object has already; JSON readers silently take the last one. */
function repeatedKey(node: import('jsonc-parser').Node): import('jsonc-parser').Node | undefined {
  const seen = new Set<unknown>()
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined
    if (key && seen.has(key.value)) return key
    if (key) seen.add(key.value)
    const deeper = repeatedKey(child)
    if (deeper) return deeper
  }
  return undefined
}

async function readYaml(text: string, shown: string): Promise<ConfigDocument> {
  const {isMap, isScalar, isSeq, parseDocument} = await import('yaml')
  const lines = new LineIndex(text)
  const document = parseDocument(text, {prettyErrors: false})
  const [error] = document.errors
  if (error) {
    throw new ConfigError([
      at(shown, lines.point(error.pos[0]), `not valid YAML: ${error.message}`)
    ])
  }
  return {
    value: document.toJS() ?? {},
    locate(path, part) {
      let node: unknown = document.contents
      let key: unknown
      for (const step of path) {
        if (isMap(node)) {
          const pair = node.items.find(
            (item) => (isScalar(item.key) ? item.key.value : item.key) === step
          )
          key = pair?.key
          node = pair?.value
        } else {
          key = undefined
          node = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
        }
      }
      const wanted = (part === 'key' && key) || node
      const range = (wanted as {range?: [number, number, number]} | undefined)?.range
      return range && lines.point(range[0])
    }
  }
}

async function readModule(file: string, shown: string): Promise<ConfigDocument> {
  let module: {default?: unknown}
  try {
    module = (await import(pathToFileURL(file).href)) as {default?: unknown}
  } catch (error) {
    const {message = String(error), stack = ''} = error as Partial<Error>
    // A syntax error names file and line only in the first line of its stack.
    const line = stack.startsWith('file:') ? /:(\d+)$/m.exec(stack)?.[1] : undefined
    const place = line === undefined ? shown : `${shown}:${line}`
    throw new ConfigError([`${place}  cannot be loaded: ${message.split('\n')[0]}`], {cause: error})
  }
  if (module.default === undefined) {
    throw new ConfigError([`${shown}  exports no configuration: write "export default {…}"`])
  }
  return {value: module.default, locate: () => undefined}
}

function within(document: ConfigDocument, key: string): ConfigDocument {
  return {
    value: (document.value as Record<string, unknown>)[key],
    locate: (path, part) => document.locate([key, ...path], part)
  }
}

/** `file:line:column  message`, the form of all messages about a configuration. */
export function at(shown: string, location: Location | undefined, message: string): string {
  return location
    ? `${shown}:${location.line}:${location.column}  ${message}`
    : `${shown}  ${message}`
}

/** "CloseBraceExpected" as words. */
function wordsOf(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}
