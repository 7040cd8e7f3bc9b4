export type TomlValue = string | number | boolean | TomlValue[] | TomlTable
export interface TomlTable {
  [key: string]: TomlValue
}

/**
 * Reads the TOML that site configurations are written in: tables, arrays of
 * tables, dotted and quoted keys, strings of all four kinds, numbers, truth
 * values, arrays and inline tables; dates are kept as strings. Lines that are
 * not TOML are passed over.
 */
export function parseToml(source: string): TomlTable {
  return new TomlReader(source).read()
}

class TomlReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): TomlTable {
    const root: TomlTable = {}
    let table = root
    while (this.#skipBlank()) {
      if (this.#take('[[')) {
        const keys = this.#keys()
        table = this.#take(']]') ? appendTable(root, keys) : table
      } else if (this.#take('[')) {
        const keys = this.#keys()
        table = this.#take(']') ? tableAt(root, keys) : table
      } else {
        this.#pair(table)
      }
      this.#skipLine()
    }
    return root
  }

  #pair(table: TomlTable): void {
    const keys = this.#keys()
    const last = keys.pop()
    if (last === undefined || !this.#take('=')) return
    const value = this.#value()
    if (value !== undefined) set(tableAt(table, keys), last, value)
  }

  #keys(): string[] {
    const keys: string[] = []
    do {
      this.#skipSpace()
      const quote = this.#source[this.#at]
      if (quote === '"' || quote === "'") keys.push(this.#string(quote))
      else {
        const key = this.#match(/[A-Za-z0-9_-]+/y)
        if (key === undefined) return keys
        keys.push(key)
      }
      this.#skipSpace()
    } while (this.#take('.'))
    return keys
  }

  #value(): TomlValue | undefined {
    this.#skipSpace()
    const char = this.#source[this.#at]
    if (char === '"' || char === "'") return this.#string(char)
    if (this.#take('[')) return this.#array()
    if (this.#take('{')) return this.#inlineTable()
    const word = this.#match(/[^\s,\]}#]+(?: \d\d:[^\s,\]}#]*)?/y)
    if (word === undefined) return undefined
    if (word === 'true' || word === 'false') return word === 'true'
    const number = Number(word.replaceAll('_', ''))
    return Number.isNaN(number) ? word : number
  }

  #array(): TomlValue[] {
    const values: TomlValue[] = []
    while (this.#skipBlank() && !this.#take(']')) {
      const value = this.#value()
      if (value === undefined) break
      values.push(value)
      this.#skipBlank()
      this.#take(',')
    }
    return values
  }

  #inlineTable(): TomlTable {
    const table: TomlTable = {}
    while (this.#skipBlank() && !this.#take('}')) {
      const before = this.#at
      this.#pair(table)
      this.#skipBlank()
      if (!this.#take(',') && this.#at === before) break
    }
    return table
  }

  #string(quote: string): string {
    const long = quote.repeat(3)
    const mark = this.#source.startsWith(long, this.#at) ? long : quote
    const start = this.#at + mark.length
    let end = start
    while (end < this.#source.length && !this.#source.startsWith(mark, end)) {
      if (mark === quote && this.#source[end] === '\n') break
      end += quote === '"' && this.#source[end] === '\\' ? 2 : 1
    }
    this.#at = end + mark.length
    const text = this.#source.slice(start, end).replace(mark === long ? /^\r?\n/ : /^(?!)/, '')
    return quote === '"' ? unescaped(text) : text
  }

  #take(text: string): boolean {
    this.#skipSpace()
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)
    if (found) this.#at = pattern.lastIndex
    return found?.[0]
  }

  #skipSpace(): void {
    this.#match(/[ \t]+/y)
  }

  #skipLine(): void {
    this.#match(/[^\n]*\n?/y)
  }

  /** Skips blanks, line ends and comments; false at the end of the text. */
  #skipBlank(): boolean {
    while (this.#match(/\s+|#[^\n]*/y) !== undefined);
    return this.#at < this.#source.length
  }
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\r?\n\s*|(.))/g,
    (all, short, long, char) => {
      if (short !== undefined) return String.fromCharCode(Number.parseInt(short, 16))
      if (long !== undefined) {
        const code = Number.parseInt(long, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : all
      }
      return char === undefined
        ? ''
        : ({n: '\n', t: '\t', r: '\r', b: '\b', f: '\f'}[char as string] ?? char)
    }
  )
}

function set(table: TomlTable, key: string, value: TomlValue): void {
  Object.defineProperty(table, key, {value, enumerable: true, configurable: true, writable: true})
}

function isTable(value: TomlValue | undefined): value is TomlTable {
  return typeof value === 'object' && !Array.isArray(value)
}

function tableAt(table: TomlTable, keys: string[]): TomlTable {
  let at = table
  for (const key of keys) {
    const own = Object.hasOwn(at, key) ? at[key] : undefined
    const value = Array.isArray(own) ? own[own.length - 1] : own
    if (isTable(value)) at = value
    else {
      const next: TomlTable = {}
      set(at, key, next)
      at = next
    }
  }
  return at
}

function appendTable(root: TomlTable, keys: string[]): TomlTable {
  const last = keys.pop()
  const next: TomlTable = {}
  if (last === undefined) return next
  const parent = tableAt(root, keys)
  const list = Object.hasOwn(parent, last) ? parent[last] : undefined
  if (Array.isArray(list)) list.push(next)
  else set(parent, last, [next])
  return next
}
