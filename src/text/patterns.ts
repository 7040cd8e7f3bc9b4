import {type Item, type Lists, PatternError, parsePattern, type Sequence} from './patterns/parse.ts'
import {Gap, type Tokens} from './tokens.ts'
import {unnumbered} from './vocabulary.ts'

export {type Lists, PatternError, parsePattern, samples} from './patterns/parse.ts'

/** Where a pattern matched: token indexes, end exclusive. */
export interface PatternMatch {
  /** Index of the pattern in the list that was compiled. */
  pattern: number
  first: number
  end: number
}

/** A place in the patterns: what can come next after the words matched so far. */
class Node {
  readonly id: number
  /** Patterns that are complete here. */
  ends: number[] = []
  words: Map<number, Node> | undefined
  number: Node | undefined
  /** Places that are reached without a word: always, … */
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

  constructor(id: number) {
    this.id = id
  }
}

type Group = Extract<Item, {kind: 'group'}>

/** What the automaton knows of a word; words that it knows the same of are still entries of their own. */
interface Entry {
  /** Index into the entries. */
  index: number
  sets: number[]
  isNumber: boolean
  isBarrier: boolean
}

/** One way to be in the middle of a pattern. */
interface Thread {
  node: Node
  /** A comma may stand before the next word. */
  soft: boolean
  /** Words that may still be passed over before `node`; absent when `node` is where the thread stands. */
  left?: number
}

/** All ways to be in the middle of patterns after the same words. */
interface State {
  threads: readonly Thread[]
  /** Patterns that are complete here. */
  ends: readonly number[]
  /** Patterns that are complete here if the text or clause ends here. */
  endsAtStop: readonly number[]
  /** Bits `entry % 32` of the words that something may follow: most words end what has begun. */
  hope: number
  /** What follows, by entry times two, plus one behind a comma; `null`: nothing. */
  next: Map<number, State | null>
}

/**
 * Many patterns as one automaton. Its states are worked out when a text first
 * needs them; from then on matching costs one table look-up per word of the
 * text, and a few more where a word begins a pattern.
 */
export class Patterns {
  #nodes = 0
  readonly #root = this.#node()
  readonly #vocabulary = new Map<string, Entry>()
  readonly #entries: Entry[] = []
  readonly #sets = new Map<string, number>()
  /** The words of each set. */
  readonly #members: Entry[][] = []
  /** See `State.hope`: bits of the words of each set, and of all numbers. */
  readonly #setBits: number[] = []
  #numberBits = 0
  /** Where patterns begin, anywhere and at the beginning of a clause. */
  readonly #starts: readonly Thread[]
  readonly #clauseStarts: readonly Thread[]
  readonly #groups = new Map<Group, {set: number | undefined; phrases: Sequence[]}>()
  readonly #otherWord: Entry
  readonly #otherNumber: Entry
  /** Index of the entry of a word plus one, by its number in the vocabulary; 0 when not looked up yet. */
  #entryByNumber = new Int32Array(1 << 12)
  #states = new Map<string, State>()
  #transitions = 0
  /** The state after the first word of a pattern, by entry; after that of a clause times two plus one. */
  #begins: (State | null | undefined)[] = []

  /**
   * `barriers` are words that a skip (`..2`) never passes over, such as "not".
   * Throws PatternError for the first pattern that cannot be read.
   */
  constructor(patterns: readonly string[], lists: Lists = {}, barriers: Iterable<string> = []) {
    this.#otherWord = this.#entry('')
    this.#otherNumber = this.#entry('0')
    for (const word of barriers) this.#entryOf(word).isBarrier = true
    patterns.forEach((pattern, index) => {
      const end = this.#extend(this.#root, parsePattern(pattern, lists))
      if (reach(this.#root).has(end)) throw new PatternError(`${pattern}: matches nothing at all`)
      end.ends.push(index)
    })
    this.#numberBits = bitsOf(this.#entries.filter(({isNumber}) => isNumber))
    const starts = [...reach(this.#root)]
    this.#starts = threadsAt(starts)
    this.#clauseStarts = threadsAt(starts.flatMap(({start}) => (start ? [...reach(start)] : [])))
  }

  /** Every match of every pattern, longest per pattern and start, in order of the start. */
  match(tokens: Tokens): PatternMatch[] {
    const {count, gaps} = tokens
    const found: PatternMatch[] = []
    const entries = this.#entriesOf(tokens)
    for (let first = 0; first < count; first += 1) {
      const opensClause = first === 0 || gaps[first] === Gap.Hard
      let state = this.#begin(entries[first] as number, opensClause)
      const before = found.length
      for (let at = first + 1; state; at += 1) {
        if (state.ends.length > 0) note(found, before, state.ends, first, at)
        const gap = at === count ? Gap.Hard : gaps[at]
        if (gap === Gap.Hard) {
          if (state.endsAtStop.length > 0) note(found, before, state.endsAtStop, first, at)
          break
        }
        state = this.#follow(state, entries[at] as number, gap === Gap.Soft)
      }
    }
    return found
  }

  /** The entry of each token, in an array that the next call overwrites. */
  #entriesOf({count, words, numbers}: Tokens): Int32Array {
    if (entriesOfTokens.length < count) entriesOfTokens = new Int32Array(count * 2)
    for (let i = 0; i < count; i += 1) {
      const number = numbers[i] as number
      let entry = number === unnumbered ? 0 : (this.#entryByNumber[number] ?? 0)
      if (entry === 0) {
        entry = this.#known(words[i] as string).index + 1
        if (number !== unnumbered) this.#remember(number, entry)
      }
      entriesOfTokens[i] = entry - 1
    }
    return entriesOfTokens
  }

  #known(word: string): Entry {
    return (
      this.#vocabulary.get(word) ?? (startsWithDigit(word) ? this.#otherNumber : this.#otherWord)
    )
  }

  #remember(number: number, entry: number): void {
    if (number >= this.#entryByNumber.length) {
      const larger = new Int32Array(Math.max(number + 1, this.#entryByNumber.length * 2))
      larger.set(this.#entryByNumber)
      this.#entryByNumber = larger
    }
    this.#entryByNumber[number] = entry
  }

  /** The state after a first word; `null` when no pattern begins with it. */
  #begin(entry: number, opensClause: boolean): State | null {
    const key = entry * 2 + (opensClause ? 1 : 0)
    const known = this.#begins[key]
    if (known !== undefined) return known
    const starts = opensClause ? [...this.#starts, ...this.#clauseStarts] : this.#starts
    const state = this.#state(threadsAfter(starts, this.#entries[entry] as Entry, false))
    this.#begins[key] = state
    return state
  }

  #follow(state: State, entry: number, soft: boolean): State | null {
    if ((state.hope & (1 << (entry & 31))) === 0) return null
    const key = entry * 2 + (soft ? 1 : 0)
    const known = state.next.get(key)
    if (known !== undefined) return known
    const next = this.#state(threadsAfter(state.threads, this.#entries[entry] as Entry, soft))
    state.next.set(key, next)
    this.#transitions += 1
    return next
  }

  /** The state of these threads and of all that they reach without a word. */
  #state(given: readonly Thread[]): State | null {
    if (given.length === 0) return null
    const threads = closure(given, false)
    const key = [...threads.keys()].sort().join(' ')
    let state = this.#states.get(key)
    if (!state) {
      // Texts that never repeat each other must not fill the memory.
      if (this.#states.size > mostStates || this.#transitions > mostTransitions) this.#forget()
      state = {
        threads: [...threads.values()],
        ends: endsOf(threads),
        endsAtStop: endsOf(closure(given, true)),
        hope: this.#hope(threads),
        next: new Map()
      }
      this.#states.set(key, state)
    }
    return state
  }

  #hope(threads: ReadonlyMap<string, Thread>): number {
    let bits = 0
    for (const {node, left} of threads.values()) {
      if (left !== undefined && left > 0) return ~0
      if (left === undefined && node.number) bits |= this.#numberBits
      for (const set of left === undefined ? (node.words?.keys() ?? none) : none) {
        bits |= this.#setBits[set] ??= bitsOf(this.#members[set] as Entry[])
      }
      if (bits === ~0) break
    }
    return bits
  }

  #forget(): void {
    this.#states = new Map()
    this.#begins = []
    this.#transitions = 0
  }

  #node(): Node {
    this.#nodes += 1
    return new Node(this.#nodes)
  }

  #entry(word: string): Entry {
    const entry: Entry = {
      index: this.#entries.length,
      sets: [],
      isNumber: startsWithDigit(word),
      isBarrier: false
    }
    this.#entries.push(entry)
    return entry
  }

  #entryOf(word: string): Entry {
    let entry = this.#vocabulary.get(word)
    if (!entry) {
      entry = this.#entry(word)
      this.#vocabulary.set(word, entry)
    }
    return entry
  }

  /** The state after a sequence that begins in `node`. */
  #extend(node: Node, sequence: Sequence): Node {
    let current = node
    for (const item of sequence) {
      if (item.kind === 'words') current = this.#setEdge(current, this.#setOf(item.words))
      else if (item.kind === 'group') current = this.#groupEdges(current, item)
      else if (item.kind === 'skip') current = this.#skipEdge(current, item.max)
      else if (item.kind === 'number') current = current.number ??= this.#node()
      else if (item.kind === 'soft') current = current.soft ??= this.#node()
      else if (item.kind === 'start') current = current.start ??= this.#node()
      else current = current.stop ??= this.#node()
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
      join = this.#node()
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

  #skipEdge(node: Node, max: number): Node {
    node.skips ??= []
    let skip = node.skips.find((other) => other.max === max)
    if (!skip) {
      skip = {max, to: this.#node()}
      node.skips.push(skip)
    }
    return skip.to
  }

  #setEdge(node: Node, set: number): Node {
    node.words ??= new Map()
    let next = node.words.get(set)
    if (!next) {
      next = this.#node()
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
        const entry = this.#entryOf(word)
        entry.sets.push(set)
        members.push(entry)
      }
    }
    return set
  }
}

const mostStates = 20_000
const mostTransitions = 1_000_000

let entriesOfTokens = new Int32Array(1 << 10)

function threadsAt(nodes: readonly Node[]): Thread[] {
  return nodes.map((node) => ({node, soft: false}))
}

function bitsOf(entries: readonly Entry[]): number {
  return entries.reduce((bits, {index}) => bits | (1 << (index & 31)), 0)
}

/** Notes that patterns that begin at `first` end before token `end`; a longer match replaces a shorter one. */
function note(
  found: PatternMatch[],
  before: number,
  patterns: readonly number[],
  first: number,
  end: number
): void {
  for (const pattern of patterns) {
    let at = before
    while (at < found.length && (found[at] as PatternMatch).pattern !== pattern) at += 1
    if (at === found.length) found.push({pattern, first, end})
    else (found[at] as PatternMatch).end = end
  }
}

/** What becomes of threads when a word is read, with a comma before it or without. */
function threadsAfter(threads: readonly Thread[], entry: Entry, soft: boolean): Thread[] {
  const next: Thread[] = []
  for (const thread of threads) {
    const {node, left} = thread
    if (left !== undefined) {
      if (left > 0 && !entry.isBarrier) next.push({node, soft: true, left: left - 1})
      continue
    }
    if (soft && !thread.soft) continue
    for (const set of node.words ? entry.sets : none) {
      const after = node.words?.get(set)
      if (after) next.push({node: after, soft: false})
    }
    if (entry.isNumber && node.number) next.push({node: node.number, soft: false})
  }
  return next
}

/** Threads and all that they reach without a word, by a key of their own; `stopped`: the clause ends here. */
function closure(given: readonly Thread[], stopped: boolean): Map<string, Thread> {
  const reached = new Map<string, Thread>()
  const open = [...given]
  for (let thread = open.pop(); thread; thread = open.pop()) {
    const {node, soft, left} = thread
    const key = left === undefined ? `${node.id}${soft ? ',' : ''}` : `${node.id}+${left}`
    if (reached.has(key)) continue
    reached.set(key, thread)
    if (left !== undefined) {
      open.push({node, soft: true})
      continue
    }
    for (const next of node.free ?? []) open.push({node: next, soft})
    if (node.soft) open.push({node: node.soft, soft: true})
    if (node.stop && stopped) open.push({node: node.stop, soft})
    for (const {max, to} of node.skips ?? []) open.push({node: to, soft: true, left: max})
  }
  return reached
}

/** The patterns that are complete in one of the threads. */
function endsOf(threads: ReadonlyMap<string, Thread>): number[] {
  const ends = new Set<number>()
  for (const {node, left} of threads.values()) {
    if (left === undefined) for (const pattern of node.ends) ends.add(pattern)
  }
  return [...ends].sort((a, b) => a - b)
}

/** The places that are reached from one without a word, itself among them. */
function reach(node: Node, found = new Set<Node>()): Set<Node> {
  if (found.has(node)) return found
  found.add(node)
  for (const next of node.free ?? []) reach(next, found)
  return found
}

const none: readonly number[] = []

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code > 47 && code < 58
}
