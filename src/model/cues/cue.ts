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
  /** Counts only at the end of its clause. */
  atEnd?: boolean
  /** Does not count where the rest of the sentence makes an offer ("if you want smooth skin, book a visit"). */
  unlessOffer?: boolean
  /** Scope ends at a purpose: "you do not need surgery to get …". */
  untilPurpose?: boolean
  /**
   * Patterns, one per line, of lower-case words with contractions expanded
   * ("do not", never "don't"). `(a|b c)` is a choice, `(a|)` may be missing.
   */
  patterns: string
}

/** A choice of word sequences at one place of a pattern, by their first word. */
interface Step {
  optional: boolean
  choices: Map<string, string[][]>
}

interface Path {
  steps: Step[]
  group: CueGroup
}

/** A cue found in a sequence of words: word indexes, end exclusive. */
export interface CueMatch {
  from: number
  to: number
  groups: readonly CueGroup[]
}

/** Finds cues on one side of a phrase; the longest cue at a place wins and its words start no other cue. */
export class CueMatcher {
  readonly #paths = new Map<string, Path[]>()

  constructor(groups: readonly CueGroup[], side: 'before' | 'after') {
    for (const group of groups) {
      if (group.side !== side && group.side !== 'both') continue
      for (const steps of patternsOf(group)) this.#add({steps, group})
    }
  }

  #add(path: Path): void {
    for (const step of path.steps) {
      for (const word of step.choices.keys()) {
        const paths = this.#paths.get(word)
        if (!paths) this.#paths.set(word, [path])
        else if (paths.at(-1) !== path) paths.push(path)
      }
      if (!step.optional) return
    }
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
      let match: CueMatch | undefined
      for (const {steps, group} of this.#paths.get(words[at] as string) ?? []) {
        const end = longestEnd(steps, words, at, to, joined)
        if (end === at || (match && end < match.to)) continue
        match = {from: at, to: end, groups: match?.to === end ? [...match.groups, group] : [group]}
      }
      if (match) found.push(match)
      at = match ? match.to : at + 1
    }
    return found
  }
}

/** Where the longest reading of a pattern that starts at `at` ends; `at` when there is none. */
function longestEnd(
  steps: readonly Step[],
  words: readonly string[],
  at: number,
  to: number,
  joined: (index: number) => boolean
): number {
  // Bit n stands for a reading that ends n words behind `at`.
  let ends = 1
  for (const {optional, choices} of steps) {
    let next = optional ? ends : 0
    for (let open = ends; open !== 0; open &= open - 1) {
      const length = lastBit(open & -open)
      const from = at + length
      if (from >= to || (length > 0 && !joined(from))) continue
      const here = choices.get(words[from] as string)
      if (!here) continue
      for (const choice of here) {
        if (length + choice.length > longestCue || from + choice.length > to) continue
        if (stands(choice, words, from, joined)) next |= 1 << (length + choice.length)
      }
    }
    if (next === 0) return at
    ends = next
  }
  return at + lastBit(ends)
}

/** In words; what one integer has bits for. */
const longestCue = 30

function lastBit(bits: number): number {
  return 31 - Math.clz32(bits)
}

/** Whether the words from `from` on are those of a choice, its first word being known. */
function stands(
  choice: readonly string[],
  words: readonly string[],
  from: number,
  joined: (index: number) => boolean
): boolean {
  for (let i = 1; i < choice.length; i += 1) {
    if (words[from + i] !== choice[i] || !joined(from + i)) return false
  }
  return true
}

/** A group's patterns as steps: plain words are steps with one choice. */
function patternsOf(group: CueGroup): Step[][] {
  return group.patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/\(([^)]*)\)|[^()]+/g)].flatMap(([all, choice]) => stepsOf(all, choice))
    )
}

function stepsOf(text: string, choice: string | undefined): Step[] {
  if (choice === undefined) return text.trim() === '' ? [] : [stepOf([text])]
  return [stepOf(choice.split('|'))]
}

function stepOf(alternatives: readonly string[]): Step {
  const step: Step = {optional: false, choices: new Map()}
  for (const alternative of alternatives) {
    const words = alternative.split(' ').filter((word) => word !== '')
    const first = words[0]
    if (first === undefined) {
      step.optional = true
      continue
    }
    const same = step.choices.get(first)
    if (same) same.push(words)
    else step.choices.set(first, [words])
  }
  return step
}
