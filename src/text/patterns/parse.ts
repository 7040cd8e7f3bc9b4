/**
 * The pattern language. One pattern describes a phrase, word by word:
 *
 *     guarantee~            the word and its inflections: -s, -d/-ed, -ing
 *     revolutioni[sz]e~     one letter of several
 *     (cure|holy grail)     one of several phrases; a whole pattern can be several, too
 *     very?                 may be left out; so may a group: (a|an)?
 *     <amplifier>           a phrase of a named list
 *     <number>              a token that begins with a digit
 *     ..3                   up to three words of any kind, commas included
 *     ,                     a comma, bracket, quotation mark or slash may stand here
 *     ^ $                   at the start, at the end of a sentence or clause
 *
 * A hyphen and a space are the same thing. Words match without regard to case.
 * White space between words counts for nothing, so a pattern may run over several lines.
 * No pattern reaches over a full stop, colon, semicolon, question or exclamation mark.
 */
export type Item =
  | {kind: 'words'; words: readonly string[]}
  | {kind: 'group'; options: readonly Sequence[]}
  | {kind: 'number'}
  | {kind: 'skip'; max: number}
  | {kind: 'soft'}
  | {kind: 'start'}
  | {kind: 'end'}

export type Sequence = readonly Item[]

/** Named lists of phrases, each phrase a pattern of its own. */
export type Lists = Readonly<Record<string, readonly string[]>>

/** Thrown for a pattern that cannot be read; the message names the pattern and the reason. */
export class PatternError extends Error {}

const lexeme = /\s+|-|\.\.\d+|<[a-z-]+>|[()|?,^$%#+&£€]|(?:[\p{L}\p{M}\d'’]|\[\p{L}+\])+~?/uy

/** Reads a pattern. Throws PatternError. */
export function parsePattern(pattern: string, lists: Lists = {}): Sequence {
  const lexemes: string[] = []
  lexeme.lastIndex = 0
  while (lexeme.lastIndex < pattern.length) {
    const at = lexeme.lastIndex
    const match = lexeme.exec(pattern)
    if (!match) throw new PatternError(`${pattern}: unexpected "${pattern[at]}"`)
    if (match[0] !== '-' && match[0].trim() !== '') lexemes.push(match[0])
  }
  const reader = new Reader(pattern, lexemes, lists)
  const sequence = reader.alternatives()
  if (!reader.done) throw new PatternError(`${pattern}: unexpected "${reader.next}"`)
  return sequence
}

class Reader {
  #at = 0
  readonly #pattern: string
  readonly #lexemes: string[]
  readonly #lists: Lists

  constructor(pattern: string, lexemes: string[], lists: Lists) {
    this.#pattern = pattern
    this.#lexemes = lexemes
    this.#lists = lists
  }

  get next(): string | undefined {
    return this.#lexemes[this.#at]
  }

  get done(): boolean {
    return this.#at === this.#lexemes.length
  }

  alternatives(): Sequence {
    const options = [this.sequence()]
    while (this.next === '|') {
      this.#at += 1
      options.push(this.sequence())
    }
    return options.length === 1 ? (options[0] as Sequence) : [{kind: 'group', options}]
  }

  sequence(): Sequence {
    const items: Item[] = []
    while (this.next !== undefined && this.next !== '|' && this.next !== ')') {
      const item = this.#item()
      if (this.next === '?') {
        this.#at += 1
        items.push({kind: 'group', options: [[item], []]})
      } else items.push(item)
    }
    if (items.length === 0) throw new PatternError(`${this.#pattern}: nothing to match`)
    return items
  }

  #item(): Item {
    const text = this.#lexemes[this.#at] as string
    this.#at += 1
    if (text === '(') return this.#group()
    if (text === ',') return {kind: 'soft'}
    if (text === '^') return {kind: 'start'}
    if (text === '$') return {kind: 'end'}
    if (text === '<number>') return {kind: 'number'}
    if (text.startsWith('<')) return this.#list(text.slice(1, -1))
    if (text.startsWith('..')) return {kind: 'skip', max: Number(text.slice(2))}
    if (text === '?') throw new PatternError(`${this.#pattern}: "?" follows nothing`)
    return {kind: 'words', words: wordForms(text)}
  }

  #group(): Item {
    const sequence = this.alternatives()
    if (this.next !== ')') throw new PatternError(`${this.#pattern}: ")" is missing`)
    this.#at += 1
    const [only] = sequence
    return sequence.length === 1 && only ? only : {kind: 'group', options: [sequence]}
  }

  #list(name: string): Item {
    const read = listItems.get(this.#lists) ?? new Map<string, Item>()
    listItems.set(this.#lists, read)
    let item = read.get(name)
    if (!item) {
      const members = this.#lists[name]
      if (!members) throw new PatternError(`${this.#pattern}: there is no list <${name}>`)
      item = {kind: 'group', options: members.flatMap((member) => optionsOf(member, this.#lists))}
      read.set(name, item)
    }
    return item
  }
}

/** Lists that were read, so that all patterns share one item per list. */
const listItems = new WeakMap<Lists, Map<string, Item>>()

/** The phrases of a list member; those of a list within the list are taken apart. */
function optionsOf(member: string, lists: Lists): readonly Sequence[] {
  const sequence = parsePattern(member, lists)
  const [only] = sequence
  return sequence.length === 1 && only?.kind === 'group' ? only.options : [sequence]
}

/** Every form that a word of a pattern stands for: letter choices, then inflections. */
function wordForms(word: string): string[] {
  const inflected = word.endsWith('~')
  const stems = spellings((inflected ? word.slice(0, -1) : word).toLowerCase().replaceAll('’', "'"))
  return inflected ? stems.flatMap(inflections) : stems
}

function spellings(word: string): string[] {
  const choice = /\[(\p{L}+)\]/u.exec(word)
  if (!choice) return [word]
  const before = word.slice(0, choice.index)
  const after = word.slice(choice.index + choice[0].length)
  return Array.from(choice[1] as string).flatMap((letter) => spellings(before + letter + after))
}

/**
 * The word with -s, -ed and -ing by the regular spelling rules. Short words that
 * end in one consonant after one vowel also double it (stop, stopped).
 */
export function inflections(word: string): string[] {
  const forms = [word]
  if (/(?:[sxz]|ch|sh)$/.test(word)) forms.push(`${word}es`)
  else if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`)
  else forms.push(`${word}s`)
  if (word.endsWith('ee')) forms.push(`${word}d`, `${word}ing`)
  else if (word.endsWith('e')) forms.push(`${word}d`, `${word.slice(0, -1)}ing`)
  else if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ied`, `${word}ing`)
  else forms.push(`${word}ed`, `${word}ing`)
  if (/^[^aeiou]+[aeiou][bdglmnprt]$/.test(word)) {
    forms.push(`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`)
  }
  return forms
}

/**
 * One phrase for every alternative that stands in the pattern itself: each option
 * of each group once (with the first option elsewhere), named lists by their first
 * member. A skip is left empty, a number is 3.
 */
export function samples(pattern: string, lists: Lists = {}): string[] {
  const short = Object.fromEntries(
    Object.entries(lists).map(([name, members]) => [name, members.slice(0, 1)])
  )
  return [...new Set(variants(parsePattern(pattern, short)))]
}

function variants(sequence: Sequence): string[] {
  const choices = sequence.map((item): string[] => {
    if (item.kind === 'words') return [item.words[0] as string]
    if (item.kind === 'number') return ['3']
    if (item.kind === 'group') {
      return item.options.flatMap((option) => (option.length === 0 ? [''] : variants(option)))
    }
    return ['']
  })
  const first = choices.map((options) => options[0] as string)
  const found = [first]
  choices.forEach((options, index) => {
    for (const option of options.slice(1)) found.push(first.with(index, option))
  })
  return found.map((words) => words.filter(Boolean).join(' '))
}
