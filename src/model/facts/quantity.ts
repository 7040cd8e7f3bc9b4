import {Gap, type Tokens} from '../../text/tokens.ts'
import {stem} from './words.ts'

export type Dimension = 'time' | 'money' | 'mass' | 'volume' | 'percent' | 'age' | 'count'

/** An amount with a unit, as an interval; bounds are in base units (days, pounds, milligrams, millilitres). */
export interface Quantity {
  /** Token indexes, end exclusive. */
  from: number
  to: number
  dimension: Dimension
  /** `session`, `week`, `mg`, `£`; what is counted, in the singular. */
  unit: string
  min: number
  max: number
  /** "several", "a few", "multiple": an interval that is no promise. */
  vague: boolean
  /** "about", "around", "roughly". */
  approximate: boolean
  /** "a day", "per week", "daily": the unit it is counted in. */
  per?: 'day' | 'week' | 'month' | 'year'
  /** Its words as they stand in the text. */
  words: string
}

const days: Record<string, number> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  year: 365
}
const units = new Map<string, [Dimension, string, number]>()
for (const [unit, factor] of Object.entries(days)) {
  units.set(unit, ['time', unit, factor])
  units.set(`${unit}s`, ['time', unit, factor])
}
const more: [Dimension, string, number, string][] = [
  ['time', 'minute', 1 / 1440, 'min mins'],
  ['time', 'hour', 1 / 24, 'hr hrs'],
  ['time', 'week', 7, 'wk wks fortnight'],
  ['time', 'year', 365, 'yr yrs'],
  ['time', 'decade', 3650, 'decade decades'],
  ['mass', 'mg', 1, 'mg milligram milligrams'],
  ['mass', 'g', 1000, 'g gram grams'],
  ['mass', 'mcg', 0.001, 'mcg µg ug microgram micrograms'],
  ['mass', 'kg', 1e6, 'kg kilo kilos kilogram kilograms'],
  ['mass', 'lb', 453_592, 'lb lbs'],
  ['volume', 'ml', 1, 'ml millilitre millilitres milliliter milliliters'],
  ['volume', 'l', 1000, 'litre litres liter liters'],
  ['percent', '%', 1, '% percent']
]
for (const [dimension, unit, factor, words] of more) {
  for (const word of words.split(' ')) units.set(word, [dimension, unit, factor])
}

/** Things counted in health articles; other plural nouns count only where a question asks for them. */
const counted = new Set(
  'session treatment injection appointment visit application cycle course shot syringe dose tablet capsule pill gummy drop cup glass scoop spray puff patch sachet teaspoon tablespoon drink iu calorie kcal cell time pound stone serving portion unit'.split(
    ' '
  )
)
const singular: Record<string, string> = {
  gummies: 'gummy',
  glasses: 'glass',
  doses: 'dose',
  courses: 'course',
  patches: 'patch',
  kilocalories: 'kcal',
  treatments: 'treatment',
  times: 'time',
  doublings: 'doubling'
}

const numerals = new Map<string, number>()
'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((word, value) => {
    numerals.set(word, value)
  })
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, index) => {
  numerals.set(word, (index + 2) * 10)
})
numerals.set('dozen', 12)
const multipliers: Record<string, number> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9
}

/** "Several" may be any number from two to a dozen. */
const vagueWords: Record<string, [number, number]> = {
  several: [2, 12],
  few: [2, 6],
  couple: [2, 3],
  multiple: [2, 20],
  many: [3, Infinity],
  numerous: [3, Infinity],
  repeated: [2, 20]
}
const currency: Record<string, string> = {'£': '£', $: '$', '€': '€'}

/** Words that an amount may begin with, besides figures and signs of currency. */
const beginnings = new Set([...numerals.keys(), ...Object.keys(vagueWords), 'a', 'an', 'single'])

/** Every quantity of a text, in order; ordinals and years are none. Linear in the number of tokens. */
export function quantitiesIn(tokens: Tokens): Quantity[] {
  const found: Quantity[] = []
  let at = 0
  while (at < tokens.count) {
    const quantity = quantityAt(tokens, at)
    if (quantity) found.push(quantity)
    at = quantity ? quantity.to : at + 1
  }
  return found
}

interface Amount {
  min: number
  max: number
  vague: boolean
  next: number
}

function quantityAt(tokens: Tokens, at: number): Quantity | undefined {
  const word = (index: number): string => tokens.words[index] ?? ''
  // Most words are none of these; looking further costs more than this.
  if (!/^[\d£$€]/.test(word(at)) && !beginnings.has(word(at))) return undefined
  const money = currency[word(at)]
  const first = amountAt(tokens, money ? at + 1 : at)
  if (!first) return undefined
  let {min, max, vague, next} = first
  let unit = money ? undefined : unitAt(tokens, next)
  let factor = unit?.factor ?? 1
  let end = unit ? unit.next : next
  const joint = joinerAt(tokens, at, end)
  if (joint !== undefined) {
    const second = amountAt(tokens, currency[word(joint)] ? joint + 1 : joint)
    const secondUnit = money ? undefined : unitAt(tokens, second ? second.next : joint)
    if (second && (money || secondUnit)) {
      unit = secondUnit
      min *= first.next === end ? (secondUnit?.factor ?? 1) : factor
      factor = secondUnit?.factor ?? 1
      max = second.max * factor
      min /= factor
      max /= factor
      vague ||= second.vague
      end = secondUnit?.next ?? second.next
    } else if (!second && unit && secondUnit && vague) {
      // "several weeks to months"
      max = Math.max((12 * secondUnit.factor) / factor, max)
      end = secondUnit.next
    }
  }
  if (!money && !unit) return undefined
  const quantity: Quantity = {
    from: at,
    to: end,
    dimension: money ? 'money' : (unit as Unit).dimension,
    unit: money ?? (unit as Unit).unit,
    min: min * factor,
    max: max * factor,
    vague,
    approximate: false,
    words: ''
  }
  if (
    quantity.dimension === 'time' &&
    /^(?:old|of)$/.test(word(end)) &&
    (word(end) === 'old' || word(end + 1) === 'age')
  ) {
    quantity.dimension = 'age'
    quantity.to = end + (word(end) === 'old' ? 1 : 2)
  }
  bound(tokens, quantity)
  const per = perAt(tokens, quantity.to)
  if (per) {
    quantity.per = per.unit
    quantity.to = per.next
  }
  quantity.words = wordsOf(tokens, quantity)
  return quantity
}

interface Unit {
  dimension: Dimension
  unit: string
  factor: number
  next: number
}

/** The unit at a token, behind at most two adjectives ("four weekly laser sessions"). */
function unitAt(tokens: Tokens, at: number): Unit | undefined {
  const [word = ''] = [tokens.words[at]]
  if (word === 'per' && tokens.words[at + 1] === 'cent')
    return {dimension: 'percent', unit: '%', factor: 1, next: at + 2}
  for (let index = at; index < Math.min(at + 3, tokens.count); index += 1) {
    if ((tokens.gaps[index] as number) >= Gap.Soft) return undefined
    if (/^(?:\d.*|to|or|and|of|in|per|for|a|an|than)$/.test(tokens.words[index] as string))
      return undefined
    if (numerals.has(tokens.words[index] as string)) return undefined
    const found = unitOf(tokens.words[index] as string)
    if (found && (index === at || found.dimension === 'count')) return {...found, next: index + 1}
    if (found) return undefined
  }
  return undefined
}

function unitOf(word: string): Omit<Unit, 'next'> | undefined {
  const known = units.get(word)
  if (known) return {dimension: known[0], unit: known[1], factor: known[2]}
  const base = singular[word] ?? (word.endsWith('s') ? word.slice(0, -1) : word)
  return counted.has(base) ? {dimension: 'count', unit: base, factor: 1} : undefined
}

function amountAt(tokens: Tokens, at: number): Amount | undefined {
  const word = tokens.words[at]
  if (word === undefined) return undefined
  const vague = vagueWords[word]
  if (vague) {
    const next = tokens.words[at + 1] === 'of' ? at + 2 : at + 1
    return {min: vague[0], max: vague[1], vague: true, next}
  }
  if (word === 'a' || word === 'an') {
    if (tokens.words[at + 1] === 'few' || tokens.words[at + 1] === 'couple')
      return amountAt(tokens, at + 1)
    if (tokens.words[at + 1] === 'single') return {min: 1, max: 1, vague: false, next: at + 2}
    // "after a week" is an amount, "four a week" and "a treatment" are none.
    const before = tokens.words[at - 1] ?? ''
    const measures = /^(?:after|within|in|for|about|around|takes?|lasts?|least|half|than)$/.test(
      before
    )
    return measures && units.get(tokens.words[at + 1] ?? '')?.[0] === 'time'
      ? {min: 1, max: 1, vague: false, next: at + 1}
      : undefined
  }
  if (word === 'single') return {min: 1, max: 1, vague: false, next: at + 1}
  if (word === 'once' || word === 'twice') return undefined
  let value: number | undefined
  let next = at
  if (/^\d/.test(word)) {
    value = Number(
      /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)
        ? word.replaceAll(',', '')
        : word.replace(',', '.')
    )
    if (Number.isNaN(value)) return undefined
    next = at + 1
  } else if (numerals.has(word)) {
    value = numerals.get(word) as number
    next = at + 1
    const unit = numerals.get(tokens.words[next] ?? '')
    if (value >= 20 && value % 10 === 0 && unit !== undefined && unit > 0 && unit < 10) {
      value += unit
      next += 1
    }
  }
  if (value === undefined) return undefined
  const multiplier = multipliers[tokens.words[next] ?? '']
  if (multiplier) {
    value *= multiplier
    next += 1
  }
  const plus = tokens.words[next] === '+'
  return {min: value, max: plus ? Infinity : value, vague: false, next: plus ? next + 1 : next}
}

/** Where the second amount of a range begins: "3–4", "three to four", "between 3 and 4", "two or three". */
function joinerAt(tokens: Tokens, at: number, next: number): number | undefined {
  const word = tokens.words[next] ?? ''
  if (
    tokens.gaps[next] === Gap.Hyphen &&
    (/^\d/.test(word) || numerals.has(word) || currency[word])
  )
    return next
  if (word === 'to' || word === 'or') return next + 1
  if (word === 'and' && tokens.words[at - 1] === 'between') return next + 1
  return undefined
}

function wordsOf({words, gaps}: Tokens, {from, to}: Quantity): string {
  return words
    .slice(from, to)
    .reduce(
      (text, word, index) =>
        text + (index === 0 ? '' : gaps[from + index] === Gap.Hyphen ? '–' : ' ') + word,
      ''
    )
}

const mostWords = /^(?:up to|at most|less than|fewer than|maximum of)$/
const leastWords = /^(?:at least|more than|longer than|minimum of)$/

/** "Up to", "at least", "no more than", "or more" open an end of the interval. */
function bound(tokens: Tokens, quantity: Quantity): void {
  const before = (back: number): string => tokens.words[quantity.from - back] ?? ''
  const pair = `${before(2)} ${before(1)}`
  const after = `${tokens.words[quantity.to] ?? ''} ${tokens.words[quantity.to + 1] ?? ''}`
  const denied = /^(?:no|not)$/.test(before(3))
  const least =
    leastWords.test(pair) ||
    /^(?:over|exceeding|minimum)$/.test(before(1)) ||
    /^or (?:more|longer|over)$/.test(after)
  if (
    mostWords.test(pair) ||
    (denied && least) ||
    /^(?:within|under|below|maximum)$/.test(before(1)) ||
    /^or (?:less|fewer)$/.test(after)
  ) {
    quantity.min = 0
  } else if (least || (quantity.dimension === 'money' && before(1) === 'from')) {
    quantity.max = Infinity
  }
  quantity.approximate = /^(?:about|around|roughly|approximately|some|nearly|almost|circa)$/.test(
    before(1)
  )
}

const perUnits: Record<string, Quantity['per']> = {
  day: 'day',
  daily: 'day',
  morning: 'day',
  night: 'day',
  evening: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  year: 'year'
}

function perAt(
  tokens: Tokens,
  at: number
): {unit: NonNullable<Quantity['per']>; next: number} | undefined {
  const word = tokens.words[at] ?? ''
  if ((tokens.gaps[at] as number) > Gap.Soft) return undefined
  if (/^(?:a|an|per|each|every)$/.test(word) || tokens.gaps[at] === Gap.Soft) {
    const index = /^(?:a|an|per|each|every)$/.test(word) ? at + 1 : at
    const unit = perUnits[tokens.words[index] ?? '']
    // Of what counts as a soft gap only a slash leaves no blank: "5 mg/day".
    const slashed = (tokens.starts[at] as number) - (tokens.ends[at - 1] as number) === 1
    if (unit && (index > at || slashed)) return {unit, next: index + 1}
  }
  const unit =
    word === 'daily' || word === 'weekly' || word === 'monthly' ? perUnits[word] : undefined
  return unit ? {unit, next: at + 1} : undefined
}

/** A bare number ("At least 10 million.") as an amount of what the question counts. */
export function bareAmount(tokens: Tokens, unit: string): Quantity | undefined {
  for (let at = 0; at < Math.min(tokens.count, 12); at += 1) {
    if (currency[tokens.words[at] ?? '']) return undefined
    const first = amountAt(tokens, at)
    if (!first || first.vague || tokens.words[at] === 'single') continue
    const joint = joinerAt(tokens, at, first.next)
    const second = joint === undefined ? undefined : amountAt(tokens, joint)
    const to = second?.next ?? first.next
    if (unitAt(tokens, to)) return undefined
    const quantity: Quantity = {
      from: at,
      to,
      dimension: 'count',
      unit: stem(unit),
      min: first.min,
      max: second?.max ?? first.max,
      vague: false,
      approximate: false,
      words: ''
    }
    bound(tokens, quantity)
    quantity.words = wordsOf(tokens, quantity)
    return quantity
  }
  return undefined
}

/** On one scale: "£20" and "€20", "$40" and "$90 a month" say nothing on each other. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false
  return a.dimension !== 'money' || (a.unit === b.unit && a.per === b.per)
}

const weights: Record<string, number> = {pound: 1, stone: 14}

/** Pounds and stones of weight, which are only counted elsewhere, as a mass. */
export function asWeight(quantity: Quantity): Quantity {
  const pounds = weights[quantity.unit]
  const [, , milligrams] = units.get('lb') as [Dimension, string, number]
  if (quantity.dimension !== 'count' || pounds === undefined) return quantity
  const factor = pounds * milligrams
  return {
    ...quantity,
    dimension: 'mass',
    unit: 'lb',
    min: quantity.min * factor,
    max: quantity.max * factor
  }
}

/** Both may be true of one thing: the intervals meet, or nearly so where a value is rounded or converted. */
export function compatible(a: Quantity, b: Quantity): boolean {
  const slack = a.unit !== b.unit || a.approximate || b.approximate || a.vague || b.vague ? 1.2 : 1
  return a.min <= b.max * slack && b.min <= a.max * slack
}

/** The quantity as an editor would note it: `3–4 sessions`, `up to 6 weeks`, `2 gummies a day`. */
export function describeQuantity(quantity: Quantity): string {
  const {unit, dimension, vague, min, max, per} = quantity
  const factor =
    dimension === 'time' || dimension === 'age'
      ? (days[unit] ?? 1)
      : (more.find(([, name]) => name === unit)?.[2] ?? 1)
  const number = (value: number) =>
    (Math.round((value / factor) * 100) / 100).toLocaleString('en-GB')
  if (vague) return quantity.words
  const amount =
    max === Infinity
      ? `at least ${number(min)}`
      : min === 0 && max > 0
        ? `up to ${number(max)}`
        : min === max
          ? number(min)
          : `${number(min)}–${number(max)}`
  const rate = per ? ` a ${per}` : ''
  if (dimension === 'money')
    return `${unit}${amount}${rate}`.replace(/^([£$€])(at least |up to )/, '$2$1')
  if (unit === '%') return `${amount}%`
  const plural = amount === '1' || unit.length <= 2 ? unit : pluralOf(unit)
  return `${amount} ${dimension === 'age' ? `${plural} of age` : plural}${rate}`
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:[xs]|ch)$/.test(noun) ? `${noun}es` : `${noun}s`
}
