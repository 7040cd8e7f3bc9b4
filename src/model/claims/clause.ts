import type {Tokens} from '../../text/tokens.ts'
import {Gap} from '../../text/tokens.ts'
import {classesOf, formOf, VerbForm, Word} from '../cues/word-classes.ts'

/** Subject, verb and rest of a sentence, as far as word forms give them away. Token indexes, end exclusive. */
export interface Clause {
  from: number
  to: number
  /** The finite verb or the auxiliary that begins the verb group; -1 when there is none. */
  verb: number
  /** The verb that carries the meaning; `verb` itself where there is no auxiliary. */
  main: number
  /** How the verb group is formed. */
  mood:
    | 'finite'
    | 'modal'
    | 'passive'
    | 'copula'
    | 'progressive'
    | 'perfect'
    | 'imperative'
    | 'none'
}

const modals = new Set(
  "may might can could will would should must shall cannot can't won't couldn't shouldn't wouldn't it'll they'll you'll".split(
    ' '
  )
)
const be = new Set(
  "is are was were be been being isn't aren't wasn't weren't it's that's they're you're there's what's".split(
    ' '
  )
)
const have = new Set("has have had hasn't haven't hadn't they've you've we've".split(' '))
const doing = new Set("do does did don't doesn't didn't".split(' '))
const determiners = new Set(
  'the a an this that these those my your his her its our their any some each every no all both of for in on with by from and or to at as than about into'.split(
    ' '
  )
)
const between = new Set(
  'not also often usually generally typically sometimes always never only even still just already now currently commonly widely frequently likely probably possibly potentially actually really significantly effectively directly naturally quickly easily greatly strongly well been being be have'.split(
    ' '
  )
)
const plurals = /[a-z]s$/

/** Finds the verb group of the tokens `[from, to)`. `clause` may start behind a label. Linear. */
export function clauseOf(tokens: Tokens, from: number, to: number): Clause {
  const {words} = tokens
  const none: Clause = {from, to, verb: -1, main: -1, mood: 'none'}
  const first = words[from]
  if (first === undefined || from >= to) return none
  let subordinate =
    /^(?:if|when|while|because|although|though|as|since|after|before|once|unless|whether|where)$/.test(
      first
    )
  for (let at = from; at < to; at++) {
    const word = words[at] as string
    if (tokens.gaps[at] === Gap.Soft && subordinate) subordinate = false
    if (at > from && /^(?:that|which|who|whose|where|when|if|because)$/.test(word) && at < to - 1) {
      // A relative clause holds the next verb; what follows it may be the main one.
      const inner = groupAt(tokens, at + 1, to, from)
      if (inner) at = inner.main
      continue
    }
    const group = groupAt(tokens, at, at + 1 === to ? to : at + 1, from, to)
    if (group && !subordinate) return {from, to, ...group}
    if (group) at = group.main
  }
  const form = formOf(first)
  if (form & VerbForm.Base && classesOf(first) & Word.Instruct) {
    return {from, to, verb: from, main: from, mood: 'imperative'}
  }
  return none
}

type Group = Pick<Clause, 'verb' | 'main' | 'mood'>

/** The first verb group that begins at a token of `[at, end)`. */
function groupAt(
  tokens: Tokens,
  at: number,
  end: number,
  from: number,
  to = end
): Group | undefined {
  const {words} = tokens
  for (let index = at; index < end; index++) {
    const word = words[index] as string
    if (modals.has(word)) return {verb: index, main: mainAfter(words, index, to), mood: 'modal'}
    if (doing.has(word) && index > from)
      return {verb: index, main: mainAfter(words, index, to), mood: 'finite'}
    if (be.has(word)) {
      const main = mainAfter(words, index, to)
      const form = main > index ? formOf(words[main] as string) : 0
      if (form & VerbForm.Past) return {verb: index, main, mood: 'passive'}
      if (form & VerbForm.Ing) return {verb: index, main, mood: 'progressive'}
      return {verb: index, main: index, mood: 'copula'}
    }
    if (have.has(word)) {
      const main = mainAfter(words, index, to)
      const form = main > index ? formOf(words[main] as string) : 0
      return form & VerbForm.Past
        ? {verb: index, main, mood: 'perfect'}
        : {verb: index, main: index, mood: 'copula'}
    }
    if (index === from) continue
    const form = formOf(word)
    const before = words[index - 1] as string
    if (form === 0 || determiners.has(before) || tokens.gaps[index] === Gap.Hyphen) continue
    if (form & VerbForm.Third && !plurals.test(before))
      return {verb: index, main: index, mood: 'finite'}
    if (
      form & VerbForm.Base &&
      (plurals.test(before) || pronouns.has(before) || between.has(before))
    ) {
      return {verb: index, main: index, mood: 'finite'}
    }
    if (
      form & VerbForm.Past &&
      !(form & VerbForm.Base) &&
      index - from > 0 &&
      /^(?:by|to|in|with|from|for)$/.test(words[index + 1] ?? '') === false
    ) {
      return {verb: index, main: index, mood: 'finite'}
    }
  }
  return undefined
}

const pronouns = new Set(
  'i you we they people patients women men children who which that it'.split(' ')
)

/** The next verb within four words behind an auxiliary; the auxiliary itself when there is none. */
function mainAfter(words: readonly string[], index: number, to: number): number {
  for (let next = index + 1; next < Math.min(to, index + 5); next++) {
    const word = words[next] as string
    if (between.has(word) || /ly$/.test(word)) continue
    return formOf(word) !== 0 ? next : index
  }
  return index
}
