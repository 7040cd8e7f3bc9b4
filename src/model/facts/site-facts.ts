import {hash} from '../../finding/fingerprint.ts'
import {grouped} from '../../text/grouped.ts'
import type {Place} from '../../text/place.ts'
import type {Article} from '../article.ts'
import {distinctEntries, questionSource} from '../faq/distinct.ts'
import {plainForm, questionMeaning} from '../faq/meaning.ts'
import {bodyOf} from './body.ts'
import {comparable, compatible, describeQuantity, type Quantity} from './quantity.ts'
import {type Certainty, certaintyOf, type Polarity, stanceOf} from './stance.ts'
import {aspectNames, statementsOf} from './statement.ts'

/** What the site keeps of one question: small, and plain data, so that it can be stored. */
export interface FaqFact {
  question: string
  /** Questions with one key ask the same of the same topic. */
  key: string
  /** Hash of the answer's letters; absent for answers of a few words, which may well repeat. */
  answer?: string
  polarity?: Polarity
  certainty: Certainty
  quantities: {aspect: string; quantity: Quantity}[]
  place: Place
}

/** A fact and the page it stands on. */
export interface PlacedFact extends FaqFact {
  path: string
}

const fewWords = 8

/** The questions of an article as the site compares them. */
export function faqFacts(article: Article): FaqFact[] {
  const entries = distinctEntries(article.faq).filter(({answer}) => answer !== '')
  if (entries.length === 0) return []
  const {topic} = bodyOf(article)
  const statements = grouped(statementsOf(article).faq, ({entry}) => entry?.question ?? '')
  return entries.map((entry) => {
    const {question, answer} = entry
    const stance = stanceOf(entry)
    const form = plainForm(answer)
    const [first] = entry.answerBlocks[0]?.sentences ?? []
    return {
      question,
      key: keyOf(question, topic),
      ...(form.split(' ').length >= fewWords ? {answer: hash(form)} : {}),
      ...(stance ? {polarity: stance.polarity} : {}),
      certainty: stance?.certainty ?? certaintyOf(first?.text ?? ''),
      // Numbers in the answer to "why" are asides.
      quantities: (/^\W*why\b/i.test(question) ? [] : (statements.get(question) ?? [])).map(
        ({aspect, quantity}) => ({
          aspect,
          quantity
        })
      ),
      place: article.place(questionSource(entry))
    }
  })
}

/** "Does it hurt?" means the topic of its page; a question that names the topic stands on its own. */
function keyOf(question: string, topic: ReadonlySet<string>): string {
  const {key} = questionMeaning(question)
  const [asked = '', words = ''] = key.split('|')
  const named = words.split(' ').filter((word) => topic.has(word))
  const all = named.length > 0 ? words.split(' ') : [...words.split(' '), ...topic]
  return `${asked}|${[...new Set(all)].filter(Boolean).sort().join(' ')}`
}

export interface FaqDisagreement {
  other: PlacedFact
  mine: string
  theirs: string
}

const mostVariants = 20

/**
 * The questions of a whole site by what they ask and by their answers. Of many
 * pages that answer alike only the first is kept, so that looking up one
 * question costs the same on a site of any size.
 */
export class FaqIndex {
  readonly #variants = new Map<string, PlacedFact[]>()
  readonly #answers = new Map<string, {first: PlacedFact; pages: Set<string>}>()

  constructor(pages: Iterable<{path: string; faq?: readonly FaqFact[]}>) {
    const sorted = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1))
    for (const {path, faq = []} of sorted) {
      for (const fact of faq) this.#add({...fact, path})
    }
  }

  /** The first page that answers the same question differently. */
  disagreement(path: string, fact: FaqFact): FaqDisagreement | undefined {
    for (const other of this.#variants.get(fact.key) ?? []) {
      if (other.path === path) continue
      const found = difference(fact, other)
      if (found) return {other, ...found}
    }
    return undefined
  }

  /** The pages that give this very answer; `first` is the one to keep. */
  copies(fact: FaqFact): {first: PlacedFact; pages: number} | undefined {
    const found = fact.answer === undefined ? undefined : this.#answers.get(fact.answer)
    return found && {first: found.first, pages: found.pages.size}
  }

  #add(fact: PlacedFact): void {
    const variants = this.#variants.get(fact.key) ?? []
    if (
      variants.length < mostVariants &&
      variants.every((other) => signature(other) !== signature(fact))
    ) {
      variants.push(fact)
    }
    this.#variants.set(fact.key, variants)
    if (fact.answer === undefined) return
    const copies = this.#answers.get(fact.answer)
    if (copies) copies.pages.add(fact.path)
    else this.#answers.set(fact.answer, {first: fact, pages: new Set([fact.path])})
  }
}

function signature({polarity, certainty, quantities}: FaqFact): string {
  return JSON.stringify([
    polarity,
    certainty,
    quantities.map(({aspect, quantity}) => [aspect, quantity.min, quantity.max])
  ])
}

function difference(mine: FaqFact, other: FaqFact): {mine: string; theirs: string} | undefined {
  if (mine.polarity && other.polarity && mine.polarity !== other.polarity) {
    return {mine: mine.polarity, theirs: other.polarity}
  }
  for (const {aspect, quantity} of mine.quantities) {
    const rivals = other.quantities.filter(
      (rival) => rival.aspect === aspect && comparable(rival.quantity, quantity)
    )
    const own = mine.quantities.filter((value) => value.aspect === aspect)
    // A list of values says what each is for in ways that are not understood here.
    if (own.length > 1 && rivals.length > 1) continue
    const [rival] = rivals
    if (!rival || rivals.some((value) => compatible(quantity, value.quantity))) continue
    const name = aspectNames[aspect] ?? aspect
    return {
      mine: `${name}: ${describeQuantity(quantity)}`,
      theirs: `${name}: ${describeQuantity(rival.quantity)}`
    }
  }
  const sure = [mine.certainty, other.certainty].sort().join(' ')
  if (mine.polarity && mine.polarity === other.polarity && sure === 'categorical hedged') {
    const names: Record<string, string> = {categorical: 'certainly', hedged: 'perhaps'}
    return {
      mine: `${names[mine.certainty]} ${mine.polarity}`,
      theirs: `${names[other.certainty]} ${other.polarity}`
    }
  }
  return undefined
}
