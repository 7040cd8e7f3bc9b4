import type {Span} from '../text/place.ts'

export interface TomlKey {
  path: (string | number)[]
  key: Span
  /** The value; for the header of a table, the key in it. */
  value: Span
}

/**
 * Finds keys, items of arrays and their values in a TOML document, in source
 * order. The document is one that a TOML parser has accepted: nothing is
 * checked here.
 */
export function locateToml(text: string): TomlKey[] {
  return new Locator(text).document()
}

/** White space, line ends and comments. */
const BLANK = /(?:[ \t\r\n]|#[^\r\n]*)*/y
const STRING =
  /"""[^"\\]*(?:(?:\\[\s\S]|"(?!""))[^"\\]*)*"{3,5}|'''[^']*(?:'(?!'')[^']*)*'{3,5}|"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"|'[^'\r\n]*'/y
const BARE_KEY = /[^\s.=\]"'#]+/y
const BARE_VALUE = /[^,\]}#\r\n]*/y

class Locator {
  readonly #text: string
  readonly #found: TomlKey[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): TomlKey[] {
    let table: (string | number)[] = []
    const counts = new Map<string, number>()
    for (this.#skip(BLANK); this.#at < this.#text.length; this.#skip(BLANK)) {
      if (this.#text[this.#at] !== '[') {
        this.#pair(table)
        continue
      }
      const isArray = this.#text[this.#at + 1] === '['
      this.#at += isArray ? 2 : 1
      const {names, span} = this.#key()
      table = withIndexes(names, counts, isArray)
      this.#found.push({path: table, key: span, value: span})
      this.#skip(/[^\r\n]*/y)
    }
    return this.#found
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (!match) return ''
    this.#at = pattern.lastIndex
    return match[0]
  }

  /** A key, dotted or not. */
  #key(): {names: string[]; span: Span} {
    const names: string[] = []
    this.#skip(BLANK)
    const span = {start: this.#at, end: this.#at}
    do {
      this.#skip(/\.?[ \t]*/y)
      const quoted = this.#skip(STRING)
      names.push(quoted ? unquoted(quoted) : this.#skip(BARE_KEY))
      span.end = this.#at
      this.#skip(/[ \t]*/y)
    } while (this.#text[this.#at] === '.')
    return {names, span}
  }

  #pair(table: (string | number)[]): void {
    const {names, span} = this.#key()
    this.#skip(/[ \t]*=?/y)
    this.#value([...table, ...names], span)
  }

  /** A value; `key` is undefined for an item of an array, which is its own key. */
  #value(path: (string | number)[], key?: Span): void {
    this.#skip(BLANK)
    const start = this.#at
    const opening = this.#text[start]
    const value = {start, end: start}
    const isContainer = opening === '[' || opening === '{'
    if (key || !isContainer) this.#found.push({path, key: key ?? value, value})
    if (isContainer) {
      this.#at++
      if (opening === '[') this.#members(']', (index) => this.#value([...path, index]))
      else this.#members('}', () => this.#pair(path))
    } else if (!this.#skip(STRING)) {
      this.#at = start + this.#skip(BARE_VALUE).trimEnd().length
    }
    value.end = this.#at
  }

  #members(closing: string, member: (index: number) => void): void {
    for (let index = 0; this.#at < this.#text.length; index++) {
      this.#skip(BLANK)
      if (this.#text[this.#at] === closing) break
      member(index)
      this.#skip(BLANK)
      if (this.#text[this.#at] === ',') this.#at++
    }
    this.#at++
  }
}

/** The path of a table header: names of arrays of tables are followed by the index reached. */
function withIndexes(
  names: string[],
  counts: Map<string, number>,
  isArray: boolean
): (string | number)[] {
  const path: (string | number)[] = []
  for (const [at, name] of names.entries()) {
    path.push(name)
    const id = JSON.stringify(path)
    if (isArray && at === names.length - 1) counts.set(id, (counts.get(id) ?? -1) + 1)
    const index = counts.get(id)
    if (index !== undefined) path.push(index)
  }
  return path
}

function unquoted(key: string): string {
  const inner = key.slice(1, -1)
  if (key.startsWith("'") || !inner.includes('\\')) return inner
  return inner.replace(
    /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|(.))/g,
    (_, u, wide, x, char) => {
      const code = u ?? wide ?? x
      return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (ESCAPES[char] ?? char)
    }
  )
}

const ESCAPES: Record<string, string> = {b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t'}
