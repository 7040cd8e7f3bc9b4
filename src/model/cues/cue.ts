import type {ContextStatus} from '../../finding/finding.ts'

/**
 * How far a cue reaches.
 * `next`: the words directly beside it ("so-called cure").
 * `phrase`: a noun phrase, with the relative clause that may belong to it ("beware of clinics that promise a cure").
 * `clause`: to the end of the clause ("does not cure").
 * `sentence`: the whole sentence ("according to the maker").
 */
export type Reach = 'next' | 'phrase' | 'clause' | 'sentence'

/** Cues that work alike. */
export interface CueGroup {
  name: string
  /** What the cue makes of a phrase; `asserted` marks an idiom that only looks like a cue and shields its words. */
  status: ContextStatus
  /** Where the cue stands, seen from the phrase. */
  side: 'before' | 'after' | 'both'
  reach: Reach
  /** The recognition is never certain. */
  doubtful?: boolean
  /** Counts only with a party that makes claims (sellers, fans, headlines) as its subject. */
  needsParty?: boolean
  /** Keeps its force on a phrase that "this", "our" or "these" presents as given ("do not trust these miracle cures"). */
  rejects?: boolean
  /**
   * Patterns, one per line, of lower-case words with contractions expanded
   * ("do not", never "don't"). `(a|b c)` is a choice, `(a|)` may be missing.
   */
  patterns: string
}

interface Node {
  next: Map<string, Node>
  groups: CueGroup[]
}

/** A cue found in a sequence of words: word indexes, end exclusive. */
export interface CueMatch {
  from: number
  to: number
  groups: readonly CueGroup[]
}

/** Finds cues on one side of a phrase; the longest cue at a place wins and its words start no other cue. */
export class CueMatcher {
  readonly #root: Node = {next: new Map(), groups: []}

  constructor(groups: readonly CueGroup[], side: 'before' | 'after') {
    for (const group of groups) {
      if (group.side !== side && group.side !== 'both') continue
      for (const pattern of patternsOf(group)) this.#add(pattern, group)
    }
  }

  #add(pattern: string, group: CueGroup): void {
    let node = this.#root
    for (const word of pattern.split(' ')) {
      let next = node.next.get(word)
      if (!next) {
        next = {next: new Map(), groups: []}
        node.next.set(word, next)
      }
      node = next
    }
    node.groups.push(group)
  }

  /** Cues in `words[from, to)`; `joined(i)` tells whether word i belongs to the same run as the word before. */
  find(
    words: readonly string[],
    from: number,
    to: number,
    joined: (index: number) => boolean
  ): CueMatch[] {
    const found: CueMatch[] = []
    let at = from
    while (at < to) {
      let node = this.#root.next.get(words[at] as string)
      let end = at + 1
      let match: CueMatch | undefined
      while (node) {
        if (node.groups.length > 0) match = {from: at, to: end, groups: node.groups}
        if (end >= to || !joined(end)) break
        node = node.next.get(words[end] as string)
        end++
      }
      if (match) found.push(match)
      at = match ? match.to : at + 1
    }
    return found
  }
}

/** The word sequences that a group's patterns stand for. */
export function patternsOf(group: CueGroup): string[] {
  return group.patterns
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .flatMap(expand)
}

function expand(pattern: string): string[] {
  const open = pattern.indexOf('(')
  if (open < 0) return [pattern.replace(/ +/g, ' ').trim()]
  const close = pattern.indexOf(')', open)
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap(choice => expand(pattern.slice(0, open) + choice + pattern.slice(close + 1)))
}
