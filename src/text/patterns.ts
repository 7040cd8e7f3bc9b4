import {type Item, type Lists, PatternError, parsePattern, type Sequence} from './patterns/parse.ts'
import {Gap, type Tokens} from './tokens.ts'

export {type Lists, PatternError, parsePattern, samples} from './patterns/parse.ts'

/** Where a pattern matched: token indexes, end exclusive. */
export interface PatternMatch {
  /** Index of the pattern in the list that was compiled. */
  pattern: number
  first: number
  end: number
}

/** A state: what can come next after the words matched so far. */
class Node {
  /** Patterns that are complete here. */
  ends: number[] = []
  words: Map<number, Node> | undefined
  number: Node | undefined
  /** States that are reached without a word: always, … */
  free: Node[] | undefined
  /** … if the text or clause ends here, … */
  stop: Node | undefined
  /** … if the text or clause begins here (only at the root), … */
  start: Node | undefined
  /** … and then also with a comma before the next word. */
  soft: Node | undefined
  skips: {max: number; to: Node}[] | undefined
  /** Where the branches of a group that begins here meet again. */
  joins: Map<Group, Node> | undefined
}

type Group = Extract<Item, {kind: 'group'}>

/** What the automaton knows of a word: the word sets it is in, and the states it can begin. */
interface Entry {
  sets: number[]
  begins: Node[]
  beginsClause: Node[]
}

/**
 * Many patterns as one automaton. It is built once; matching costs one table
 * look-up per word of the text, and more only where a word begins a pattern.
 */
export class Patterns {
  readonly #root = new Node()
  readonly #vocabulary = new Map<string, Entry>()
  readonly #sets = new Map<string, number>()
  /** The words of each set. */
  readonly #members: Entry[][] = []
  readonly #groups = new Map<Group, {set: number | undefined; phrases: Sequence[]}>()
  #numbers: readonly Node[] = none

  readonly #barriers: ReadonlySet<string>

  /**
   * `barriers` are words that a skip (`..2`) never passes over, such as "not".
   * Throws PatternError for the first pattern that cannot be read.
   */
  constructor(patterns: readonly string[], lists: Lists = {}, barriers: Iterable<string> = []) {
    this.#barriers = new Set(barriers)
    patterns.forEach((pattern, index) => {
      const end = this.#extend(this.#root, parsePattern(pattern, lists))
      if (reach(this.#root).has(end)) throw new PatternError(`${pattern}: matches nothing at all`)
      end.ends.push(index)
    })
    const begins = [...reach(this.#root)]
    const beginsClause = begins.flatMap(({start}) => (start ? [...reach(start)] : []))
    this.#eachFirstWord(begins, (entry, node) => entry.begins.push(node))
    this.#eachFirstWord(beginsClause, (entry, node) => entry.beginsClause.push(node))
    this.#numbers = begins.flatMap(({number}) => number ?? [])
  }

  /** Every match of every pattern, longest per pattern and start, in order of the start. */
  match(tokens: Tokens): PatternMatch[] {
    const {words, count, gaps} = tokens
    const run = new Run(tokens, this.#vocabulary, this.#barriers)
    for (let i = 0; i < count; i += 1) {
      const word = words[i] as string
      if (this.#numbers.length > 0 && startsWithDigit(word)) run.begin(this.#numbers, i)
      const entry = this.#vocabulary.get(word)
      if (!entry) continue
      if (entry.begins.length > 0) run.begin(entry.begins, i)
      if (entry.beginsClause.length > 0 && (i === 0 || gaps[i] === Gap.Hard)) {
        run.begin(entry.beginsClause, i)
      }
    }
    return run.found
  }

  /** The state after a sequence that begins in `node`. */
  #extend(node: Node, sequence: Sequence): Node {
    let current = node
    for (const item of sequence) {
      if (item.kind === 'words') current = this.#setEdge(current, this.#setOf(item.words))
      else if (item.kind === 'group') current = this.#groupEdges(current, item)
      else if (item.kind === 'skip') current = skipEdge(current, item.max)
      else if (item.kind === 'number') current = current.number ??= new Node()
      else if (item.kind === 'soft') current = current.soft ??= new Node()
      else if (item.kind === 'start') current = current.start ??= new Node()
      else current = current.stop ??= new Node()
    }
    return current
  }

  /** The single words of a group are one edge; its phrases are branches that meet again. */
  #groupEdges(node: Node, group: Group): Node {
    let parts = this.#groups.get(group)
    if (!parts) {
      const words = group.options.flatMap(([item, ...more]) =>
        item?.kind === 'words' && more.length === 0 ? item.words : []
      )
      parts = {
        set: words.length > 0 ? this.#setOf(words) : undefined,
        phrases: group.options.filter(
          (option) => option.length !== 1 || option[0]?.kind !== 'words'
        )
      }
      this.#groups.set(group, parts)
    }
    if (parts.phrases.length === 0 && parts.set !== undefined) return this.#setEdge(node, parts.set)
    node.joins ??= new Map()
    let join = node.joins.get(group)
    if (!join) {
      join = new Node()
      node.joins.set(group, join)
      const branches = parts.phrases.map((option) => this.#extend(node, option))
      if (parts.set !== undefined) branches.push(this.#setEdge(node, parts.set))
      for (const end of branches) {
        end.free ??= []
        end.free.push(join)
      }
    }
    return join
  }

  #eachFirstWord(nodes: readonly Node[], note: (entry: Entry, next: Node) => void): void {
    for (const {words} of nodes) {
      for (const [set, next] of words ?? []) {
        for (const entry of this.#members[set] as Entry[]) note(entry, next)
      }
    }
  }

  #setEdge(node: Node, set: number): Node {
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
      const members: Entry[] = []
      this.#members.push(members)
      for (const word of new Set(words)) {
        let entry = this.#vocabulary.get(word)
        if (!entry) {
          entry = {sets: [], begins: [], beginsClause: []}
          this.#vocabulary.set(word, entry)
        }
        entry.sets.push(set)
        members.push(entry)
      }
    }
    return set
  }
}

/** One search through the tokens of a text. */
class Run {
  readonly found: PatternMatch[] = []
  readonly #tokens: Tokens
  readonly #vocabulary: ReadonlyMap<string, Entry>
  readonly #barriers: ReadonlySet<string>
  /** Entries of the words looked at behind a beginning; `null` for a word of no pattern. */
  readonly #entries: (Entry | null | undefined)[] = []
  /** The token that the current beginning stands at, and the number of matches before it. */
  #first = -1
  #before = 0

  constructor(
    tokens: Tokens,
    vocabulary: ReadonlyMap<string, Entry>,
    barriers: ReadonlySet<string>
  ) {
    this.#tokens = tokens
    this.#vocabulary = vocabulary
    this.#barriers = barriers
  }

  begin(nodes: readonly Node[], first: number): void {
    if (first !== this.#first) {
      this.#first = first
      this.#before = this.found.length
    }
    for (const node of nodes) this.from(node, first + 1, false)
  }

  /** Follows the automaton from a state before token `at`; `soft`: a comma may stand before that token. */
  from(node: Node, at: number, soft: boolean): void {
    const {gaps, count, words} = this.#tokens
    for (const pattern of node.ends) this.#note(pattern, at)
    if (node.free) for (const next of node.free) this.from(next, at, soft)
    if (node.stop && (at === count || gaps[at] === Gap.Hard)) this.from(node.stop, at, soft)
    if (node.skips) for (const {max, to} of node.skips) this.#skip(to, at, max)
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
    const {gaps, count, words} = this.#tokens
    for (let next = at; next <= at + max && next <= count; next += 1) {
      this.from(to, next, true)
      if (next === count || gaps[next] === Gap.Hard) return
      if (this.#barriers.has(words[next] as string)) return
    }
  }

  #entryAt(at: number): Entry | null {
    let entry = this.#entries[at]
    if (entry === undefined) {
      entry = this.#vocabulary.get(this.#tokens.words[at] as string) ?? null
      this.#entries[at] = entry
    }
    return entry
  }

  #note(pattern: number, end: number): void {
    for (let i = this.#before; i < this.found.length; i += 1) {
      const match = this.found[i] as PatternMatch
      if (match.pattern === pattern) {
        if (match.end < end) match.end = end
        return
      }
    }
    this.found.push({pattern, first: this.#first, end})
  }
}

function skipEdge(node: Node, max: number): Node {
  node.skips ??= []
  let skip = node.skips.find((other) => other.max === max)
  if (!skip) {
    skip = {max, to: new Node()}
    node.skips.push(skip)
  }
  return skip.to
}

/** The states that are reached from one without a word, itself among them. */
function reach(node: Node, found = new Set<Node>()): Set<Node> {
  if (found.has(node)) return found
  found.add(node)
  for (const next of node.free ?? []) reach(next, found)
  return found
}

const none: readonly Node[] = []

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code > 47 && code < 58
}
