import {type Lists, parsePattern, type Sequence} from './patterns/parse.ts'
import {Gap, type Tokens} from './tokens.ts'

export {type Lists, PatternError, parsePattern, samples} from './patterns/parse.ts'

/** Where a pattern matched: token indexes, end exclusive. */
export interface PatternMatch {
  /** Index of the pattern in the list that was compiled. */
  pattern: number
  first: number
  end: number
}

/** What can come next after the words matched so far. */
class Node {
  /** Patterns that are complete here; those in `endsAtStop` only before a full stop or at the end. */
  ends: number[] = []
  endsAtStop: number[] = []
  words: Map<number, Node> | undefined
  number: Node | undefined
  soft: Node | undefined
  start: Node | undefined
  stop: Node | undefined
  skips: {max: number; to: Node}[] = []
}

/** What the automaton knows of a word: the word sets it is in, and the states it can begin. */
interface Entry {
  sets: number[]
  begins: Node[]
  beginsSentence: Node[]
}

/**
 * Many patterns as one automaton. It is built once; matching costs one table
 * look-up per word of the text, and more only where a word begins a pattern.
 */
export class Patterns {
  readonly #root = new Node()
  readonly #vocabulary = new Map<string, Entry>()
  readonly #sets = new Map<string, number>()
  #entries: (Entry | undefined)[] = []

  /** Throws PatternError for the first pattern that cannot be read. */
  constructor(patterns: readonly string[], lists: Lists = {}) {
    patterns.forEach((pattern, index) => {
      const sequence = parsePattern(pattern, lists)
      for (const node of this.#extend([this.#root], sequence)) {
        if (node === this.#root) throw new Error(`the pattern "${pattern}" matches the empty text`)
        node.ends.push(index)
      }
    })
    this.#settle(this.#root)
    for (const entry of this.#vocabulary.values()) {
      entry.begins = begun(this.#root, entry.sets)
      if (this.#root.start) entry.beginsSentence = begun(this.#root.start, entry.sets)
    }
  }

  /** Every match of every pattern, longest per pattern and start, in order of the start. */
  match(tokens: Tokens): PatternMatch[] {
    const {words, count, gaps} = tokens
    const found: PatternMatch[] = []
    const entries = this.#entries
    let looked = 0
    for (let i = 0; i < count; i += 1) {
      const entry = this.#vocabulary.get(words[i] as string)
      const number = this.#root.number && startsWithDigit(words[i] as string)
      if (!number && (!entry || (entry.begins.length === 0 && entry.beginsSentence.length === 0))) {
        continue
      }
      // Words after a beginning are looked up once, however many beginnings they follow.
      if (looked === 0) entries.length = 0
      looked += 1
      const run = new Run(tokens, entries, this.#vocabulary, i, found)
      if (number) run.from(this.#root.number as Node, i + 1, false)
      if (!entry) continue
      for (const node of entry.begins) run.from(node, i + 1, false)
      if (i === 0 || gaps[i] === Gap.Hard) {
        for (const node of entry.beginsSentence) run.from(node, i + 1, false)
      }
    }
    return found
  }

  #extend(states: Node[], sequence: Sequence): Node[] {
    let current = states
    for (const item of sequence) {
      const next: Node[] = []
      for (const node of current) {
        if (item.kind === 'words') next.push(this.#wordEdge(node, item.words))
        else if (item.kind === 'group') next.push(...this.#groupEdges(node, item.options))
        else if (item.kind === 'skip') next.push(skipEdge(node, item.max))
        else if (item.kind === 'number') next.push((node.number ??= new Node()))
        else if (item.kind === 'soft') next.push((node.soft ??= new Node()))
        else if (item.kind === 'start') next.push((node.start ??= new Node()))
        else next.push((node.stop ??= new Node()))
      }
      current = [...new Set(next)]
    }
    return current
  }

  #groupEdges(node: Node, options: readonly Sequence[]): Node[] {
    const single = options.flatMap((option) =>
      option.length === 1 && option[0]?.kind === 'words' ? option[0].words : []
    )
    const edges = single.length > 0 ? [this.#wordEdge(node, single)] : []
    for (const option of options) {
      if (option.length === 1 && option[0]?.kind === 'words') continue
      edges.push(...this.#extend([node], option))
    }
    return edges
  }

  #wordEdge(node: Node, words: readonly string[]): Node {
    const set = this.#setOf(words)
    node.words ??= new Map()
    let next = node.words.get(set)
    if (!next) {
      next = new Node()
      node.words.set(set, next)
    }
    return next
  }

  #setOf(words: readonly string[]): number {
    const key = words.join(' ')
    let set = this.#sets.get(key)
    if (set === undefined) {
      set = this.#sets.size
      this.#sets.set(key, set)
      for (const word of new Set(words)) {
        let entry = this.#vocabulary.get(word)
        if (!entry) {
          entry = {sets: [], begins: [], beginsSentence: []}
          this.#vocabulary.set(word, entry)
        }
        entry.sets.push(set)
      }
    }
    return set
  }

  /** Moves the patterns that end in "$" to the state before it. */
  #settle(node: Node): void {
    if (node.stop) node.endsAtStop = node.stop.ends
    for (const next of nextOf(node)) this.#settle(next)
  }
}

/** The search for patterns that begin at one token. */
class Run {
  readonly #tokens: Tokens
  readonly #entries: (Entry | undefined)[]
  readonly #vocabulary: Map<string, Entry>
  readonly #first: number
  readonly #found: PatternMatch[]
  readonly #from: number

  constructor(
    tokens: Tokens,
    entries: (Entry | undefined)[],
    vocabulary: Map<string, Entry>,
    first: number,
    found: PatternMatch[]
  ) {
    this.#tokens = tokens
    this.#entries = entries
    this.#vocabulary = vocabulary
    this.#first = first
    this.#found = found
    this.#from = found.length
  }

  /** Follows the automaton from a state before token `at`; `soft`: a comma may stand before that token. */
  from(node: Node, at: number, soft: boolean): void {
    const {gaps, count, words} = this.#tokens
    for (const pattern of node.ends) this.#note(pattern, at)
    if (node.endsAtStop.length > 0 && (at === count || gaps[at] === Gap.Hard)) {
      for (const pattern of node.endsAtStop) this.#note(pattern, at)
    }
    for (const {max, to} of node.skips) this.#skip(to, at, max)
    if (node.soft) this.from(node.soft, at, true)
    if (at === count || gaps[at] === Gap.Hard || (gaps[at] === Gap.Soft && !soft)) return
    if (node.words) {
      const entry = this.#entryAt(at)
      if (entry) {
        for (const set of entry.sets) {
          const next = node.words.get(set)
          if (next) this.from(next, at + 1, false)
        }
      }
    }
    if (node.number && startsWithDigit(words[at] as string)) this.from(node.number, at + 1, false)
  }

  #skip(to: Node, at: number, max: number): void {
    const {gaps, count} = this.#tokens
    for (let skipped = 0; skipped <= max && at + skipped < count; skipped += 1) {
      if (gaps[at + skipped] === Gap.Hard) return
      this.from(to, at + skipped, true)
    }
  }

  #entryAt(at: number): Entry | undefined {
    if (at in this.#entries) return this.#entries[at]
    const entry = this.#vocabulary.get(this.#tokens.words[at] as string)
    this.#entries[at] = entry
    return entry
  }

  #note(pattern: number, end: number): void {
    for (let i = this.#from; i < this.#found.length; i += 1) {
      const match = this.#found[i] as PatternMatch
      if (match.pattern === pattern) {
        if (match.end < end) match.end = end
        return
      }
    }
    this.#found.push({pattern, first: this.#first, end})
  }
}

function skipEdge(node: Node, max: number): Node {
  let skip = node.skips.find((other) => other.max === max)
  if (!skip) {
    skip = {max, to: new Node()}
    node.skips.push(skip)
  }
  return skip.to
}

function nextOf(node: Node): Node[] {
  const next = [...(node.words?.values() ?? []), ...node.skips.map(({to}) => to)]
  for (const other of [node.number, node.soft, node.start]) if (other) next.push(other)
  return next
}

function begun(root: Node, sets: readonly number[]): Node[] {
  return sets.flatMap((set) => root.words?.get(set) ?? [])
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code > 47 && code < 58
}
