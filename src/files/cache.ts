import {createHash, randomUUID} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {hash} from '../finding/fingerprint.ts'

const header = 'medlint-cache 1'

/** One line of the file: path, key, check sum of the value, and the value as JSON. */
interface Line {
  key: string
  sum: string
  value: string
}

/**
 * Values by path and key, in one file of lines. A value is parsed when somebody
 * asks for it. A file that is broken, or of another version, counts as empty;
 * of two runs that save at the same time, one wins.
 */
export class CacheFile {
  readonly #file: string
  readonly #lines: Map<string, Line>
  readonly #used = new Set<string>()
  #fresh = new Set<string>()
  #isChanged = false

  /** @param file where it is kept; empty for a cache of this process only, which cannot be saved */
  constructor(file: string) {
    this.#file = file
    this.#lines = file === '' ? new Map() : readLines(file)
  }

  get size(): number {
    return this.#lines.size
  }

  /** Whether there is a value of a path, whatever its key. */
  has(path: string): boolean {
    return this.#lines.has(path)
  }

  get(path: string, key: string): unknown {
    this.#used.add(path)
    const line = this.#lines.get(path)
    if (line?.key !== key || hash(line.value) !== line.sum) return undefined
    try {
      return parseValue(line.value)
    } catch {
      return undefined
    }
  }

  set(path: string, key: string, value: unknown): void {
    const text = JSON.stringify(value, withNumbers)
    this.#used.add(path)
    this.#fresh.add(path)
    this.#lines.set(path, {key, sum: hash(text), value: text})
    this.#isChanged = true
  }

  /** Paths whose value was set since the last call. */
  takeFresh(): ReadonlySet<string> {
    const fresh = this.#fresh
    this.#fresh = new Set()
    return fresh
  }

  /**
   * Writes the file, if there is something new in it, as a whole or not at all.
   *
   * @param drop whether values that nobody asked for are left out
   * @throws the error of the operating system when it cannot be written
   */
  save({drop}: {drop: boolean}): void {
    const paths = [...this.#lines.keys()]
    const kept = drop ? paths.filter((path) => this.#used.has(path)) : paths
    if (!this.#isChanged && kept.length === paths.length) return
    const lines = kept.map((path) => {
      const {key, sum, value} = this.#lines.get(path) as Line
      return `${JSON.stringify(path)}\t${key}\t${sum}\t${value}\n`
    })
    mkdirSync(dirname(this.#file), {recursive: true})
    const ignore = join(dirname(this.#file), '.gitignore')
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
    const temporary = `${this.#file}.${randomUUID()}.tmp`
    try {
      writeFileSync(temporary, `${header}\n${lines.join('')}`)
      renameSync(temporary, this.#file)
    } catch (error) {
      rmSync(temporary, {force: true})
      throw error
    }
  }
}

/** JSON has no number without end, but a quantity such as "at least ten" has one. */
const numberKey = '$number'

function withNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? {[numberKey]: String(value)} : value
}

function parseValue(text: string): unknown {
  // Reviving is slow, and hardly ever needed.
  if (!text.includes(`"${numberKey}"`)) return JSON.parse(text)
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && numberKey in value
      ? Number(value[numberKey])
      : value
  )
}

function readLines(file: string): Map<string, Line> {
  const lines = new Map<string, Line>()
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return lines
  }
  if (!text.startsWith(`${header}\n`)) return lines
  for (let at = header.length + 1; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at)
    // A last line without an end was not written to its end.
    if (lineEnd < 0) break
    const [first, second, third] = [0, 1, 2].reduce<number[]>(
      (tabs) => [...tabs, text.indexOf('\t', (tabs.at(-1) ?? at - 1) + 1)],
      []
    ) as [number, number, number]
    if (first > 0 && second > first && third > second && third < lineEnd) {
      const path = pathIn(text.slice(at, first))
      if (path !== undefined) {
        lines.set(path, {
          key: text.slice(first + 1, second),
          sum: text.slice(second + 1, third),
          value: text.slice(third + 1, lineEnd)
        })
      }
    }
    at = lineEnd + 1
  }
  return lines
}

function pathIn(text: string): string | undefined {
  try {
    const path: unknown = JSON.parse(text)
    return typeof path === 'string' ? path : undefined
  } catch {
    return undefined
  }
}

/** A digest that tells texts apart, also where somebody tries to make them alike. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(`${part.length}:`).update(part)
  return sum.digest('hex')
}
