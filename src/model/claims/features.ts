import {Gap, tokenAt, tokenize} from '../../text/tokens.ts'
import type {Block, Section, Sentence} from '../article.ts'
import {classesOf, Word} from '../cues/word-classes.ts'
import {clauseOf} from './clause.ts'
import {headingKind} from './heading-kind.ts'
import {type Cue, cuesIn} from './patterns.ts'

/** Size of the weight table; a power of two. */
export const buckets = 1 << 15

const classNames = Object.keys(Word).map((name) => name.toLowerCase())
const classBits = Object.values(Word)

/** Classes whose company matters: two of them in one sentence are a feature of their own. */
const paired = [
  Word.Design,
  Word.Evidence,
  Word.Expert,
  Word.Report,
  Word.Belief,
  Word.Grade,
  Word.Effect,
  Word.Cause,
  Word.Harm,
  Word.Benefit,
  Word.Comparative,
  Word.Superlative,
  Word.Safety,
  Word.Intervention,
  Word.Condition,
  Word.Body,
  Word.Outcome,
  Word.Share,
  Word.Time,
  Word.People,
  Word.Hedge,
  Word.You,
  Word.We,
  Word.Instruct,
  Word.Promotion,
  Word.Absolute
].map((bit) => classBits.indexOf(bit))

const pairNames = paired.map((first) =>
  paired.map((second) => `${classNames[first]} and ${classNames[second]}`)
)

/** The order in which one class stands for a word of several, most telling first. */
const symbols = [
  Word.Design,
  Word.Report,
  Word.Belief,
  Word.Evidence,
  Word.Expert,
  Word.Intervention,
  Word.Condition,
  Word.Safety,
  Word.Comparative,
  Word.Superlative,
  Word.Harm,
  Word.Cause,
  Word.Effect,
  Word.Benefit,
  Word.Outcome,
  Word.Body,
  Word.Hedge,
  Word.Negation,
  Word.You,
  Word.We,
  Word.I,
  Word.People,
  Word.Share,
  Word.Unit,
  Word.Time,
  Word.Absolute,
  Word.Promotion,
  Word.Define,
  Word.Grade,
  Word.Instruct,
  Word.Copula
]

/** A sentence as the scorer sees it. */
export interface Features {
  /** Structural features by name. */
  names: string[]
  /** Buckets of the word sequences. */
  grams: number[]
  /** For each bucket of `grams`, where its words stand: start and end, prose offsets in the block. */
  spans: number[]
  /** Buckets of the single words. */
  words: number[]
  /** For each bucket of `words`, where the word stands, likewise. */
  wordSpans: number[]
  /** Buckets of the words of the heading above; the same list for all sentences of a section. */
  headed: readonly number[]
  /** Classes of all words of the sentence. */
  classes: number
  /** Number of tokens. */
  length: number
  cues: Cue[]
}

const hashes = new Map<string, number>()

/** The bucket of a structural feature. */
export function bucketOf(name: string): number {
  let hash = hashes.get(name)
  if (hash === undefined) {
    hash = hashText(name) & (buckets - 1)
    hashes.set(name, hash)
  }
  return hash
}

/** A name and what it leads to when a value is added. */
interface Named {
  text: string | undefined
  next: Map<string, Named>
}

const made = new Map<TemplateStringsArray, Named>()

/**
 * The text of a template, put together once for the same values: sentences have
 * a hundred names each, and nearly all of them are the names of other sentences.
 */
function name(parts: TemplateStringsArray, ...values: string[]): string {
  let named = entryOf(made, parts)
  for (const value of values) named = entryOf(named.next, value)
  named.text ??= String.raw(parts, ...values)
  return named.text
}

function entryOf<K extends object | string>(
  entries: {get(key: K): Named | undefined; set(key: K, named: Named): unknown},
  key: K
): Named {
  let named = entries.get(key)
  if (!named) {
    named = {text: undefined, next: new Map()}
    entries.set(key, named)
  }
  return named
}

/** FNV-1a over UTF-16 code units. */
function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function combine(first: number, second: number): number {
  return Math.imul(first ^ (second >>> 3), 0x01000193) ^ second
}

/**
 * Reads the features of a sentence; linear in its length. What the whole article is
 * like is none of them: it tells the sites of the training apart, and misleads on others.
 */
export function featuresOf(sentence: Sentence): Features {
  const {block} = sentence
  const {tokens, text} = block
  const from = tokenAt(tokens, sentence.start)
  const names: string[] = []
  const grams: number[] = []
  const spans: number[] = []
  const words: number[] = []
  const wordSpans: number[] = []
  const counts = new Array<number>(classBits.length).fill(0)
  const add = (hash: number, start: number, end: number): void => {
    grams.push((hash >>> 0) & (buckets - 1))
    spans.push(start, end)
  }
  let classes = 0
  let numbers = 0
  let percent = false
  let dose = false
  let money = false
  let span = false
  let years = 0
  let timed = false
  let counted = false
  let previous = 0
  let beforePrevious = 0
  let previousSymbol = 0
  let symbolBefore = 0
  let previousSymbolStart = sentence.start
  let symbolBeforeStart = sentence.start
  let at = from
  let wasNumber = false
  for (; at < tokens.count; at++) {
    const start = tokens.starts[at] as number
    if (start >= sentence.end) break
    const end = tokens.ends[at] as number
    const word = tokens.words[at] as string
    const code = word.charCodeAt(0)
    const isNumber = code >= 48 && code <= 57
    const bits = isNumber ? 0 : classesOf(word)
    classes |= bits
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const index = 31 - Math.clz32(rest & -rest)
      counts[index] = (counts[index] as number) + 1
    }
    if (isNumber) {
      numbers++
      if (/^(?:19|20)\d\d$/.test(word)) years++
      if (wasNumber && tokens.gaps[at] === Gap.Hyphen) span = true
    } else if (wasNumber) {
      if (word === '%' || word === 'percent' || word === 'per') percent = true
      if (bits & Word.Unit) dose = true
      if (bits & Word.Time) timed = true
      if (bits & (Word.People | Word.Share)) counted = true
    }
    if (code === 36 || code === 163 || code === 0x20ac) money = true
    wasNumber = isNumber
    const apart = tokens.gaps[at] === Gap.Hard && at > from
    const stem = isNumber ? 7 : stemHash(word)
    words.push(stem & (buckets - 1))
    wordSpans.push(start, end)
    if (apart) {
      previous = 0
      beforePrevious = 0
    }
    const before = at > from ? (tokens.starts[at - 1] as number) : start
    add(combine(0x1f3d5b79, stem), start, end)
    add(combine(combine(0x2e4c6a88, previous), stem), before, end)
    if (previous !== 0 && beforePrevious !== 0) {
      add(
        combine(combine(combine(0x3d5b7997, beforePrevious), previous), stem),
        tokens.starts[at - 2] as number,
        end
      )
    }
    beforePrevious = previous
    previous = stem
    const symbol = isNumber ? 40 : symbolOf(bits)
    if (symbol !== 0) {
      add(combine(combine(0x4c6a88a6, previousSymbol), symbol), previousSymbolStart, end)
      add(
        combine(combine(combine(0x5b7997b5, symbolBefore), previousSymbol), symbol),
        symbolBeforeStart,
        end
      )
      symbolBefore = previousSymbol
      previousSymbol = symbol
      symbolBeforeStart = previousSymbolStart
      previousSymbolStart = start
    }
  }
  const length = at - from
  classNames.forEach((className, index) => {
    const count = counts[index] as number
    if (count > 0) names.push(className)
    if (count > 1) names.push(name`several ${className}`)
  })
  const present: number[] = []
  for (let index = 0; index < paired.length; index++) {
    if (counts[paired[index] as number] !== 0) present.push(index)
  }
  for (let first = 0; first < present.length; first++) {
    const row = pairNames[present[first] as number] as string[]
    for (let second = first + 1; second < present.length; second++) {
      names.push(row[present[second] as number] as string)
    }
  }
  if (numbers > 0) names.push(numbers === years ? 'only years' : 'number')
  if (numbers > 2) names.push('several numbers')
  if (percent) names.push('percentage')
  if (dose) names.push('amount with unit')
  if (timed) names.push('duration')
  if (counted) names.push('count of people')
  if (span) names.push('range of numbers')
  if (money) names.push('price')
  const cues = cuesIn(sentence)
  for (const {kind, strong} of cues) {
    names.push(
      name`pattern ${kind}`,
      name`pattern ${kind} in ${kindOf(block)}`,
      name`pattern ${kind} under ${headingKind(block.section)} heading`
    )
    if (strong) names.push(name`strong ${kind}`, name`strong ${kind} in ${kindOf(block)}`)
  }
  if (cues.length === 0) names.push('no pattern', name`no pattern in ${kindOf(block)}`)
  addStudy(names, sentence, from, at, cues)
  addFrame(names, sentence, classes, length, from)
  addClause(names, sentence, from, at)
  if (text.slice(sentence.start, sentence.end).includes('“')) names.push('quotation marks')
  return {
    names,
    grams,
    spans,
    words,
    wordSpans,
    headed: headedBy(block.section),
    classes,
    length,
    cues
  }
}

/** What is done in a study, before there is a result. */
const methods = new Set(
  `randomized randomised randomly assigned allocated enrolled recruited included received evaluated assessed measured
  compared collected recorded conducted performed examined analysed analyzed investigated administered underwent
  completed interviewed screened surveyed pooled involved involving consisted comprised followed`.split(
    /\s+/
  )
)
const aims = new Set(
  'aim aims aimed objective objectives purpose sought hypothesis hypothesized hypothesised determine evaluate assess investigate examine whether'.split(
    ' '
  )
)
/** What a result is told with. */
const results = new Set(
  `significant significantly lower higher fewer less more better worse greater than reduced decreased increased improved
  associated found showed shows suggest suggests suggested revealed demonstrated concluded effective difference
  differences likely linked`.split(/\s+/)
)

/** A report of a study tells its aim and its methods, which need no source, and its results, which do. */
function addStudy(
  names: string[],
  {block}: Sentence,
  from: number,
  to: number,
  cues: readonly Cue[]
): void {
  let method = 0
  let aim = false
  let result = false
  for (let at = from; at < to; at++) {
    const word = block.tokens.words[at] as string
    if (methods.has(word)) method++
    else if (aims.has(word)) aim = true
    else if (results.has(word)) result = true
  }
  if (method === 0 && !aim) return
  const told = name`${aim ? 'aim' : method > 1 ? 'methods' : 'method'} ${result ? 'and result' : 'only'}`
  names.push(told)
  for (const {kind} of cues) names.push(name`${told} and pattern ${kind}`)
}

const headings = new WeakMap<Section, number[]>()

function headedBy(section: Section): number[] {
  let found = headings.get(section)
  if (!found) {
    found = tokenize(section.title).words.map(wordBucket)
    headings.set(section, found)
  }
  return found
}

/** The bucket of a lower-case word; its commonest inflections share it. */
export function wordBucket(word: string): number {
  const code = word.charCodeAt(0)
  return (code >= 48 && code <= 57 ? 7 : stemHash(word)) & (buckets - 1)
}

const assertive =
  Word.Copula |
  Word.Report |
  Word.Effect |
  Word.Cause |
  Word.Harm |
  Word.Hedge |
  Word.Belief |
  Word.Define

/** Subject, verb and object by their classes. */
function addClause(names: string[], sentence: Sentence, from: number, to: number): void {
  const {block} = sentence
  const {tokens} = block
  const labelled = labelEnd(block)
  const begin =
    labelled > sentence.start && labelled < sentence.end ? tokenAt(tokens, labelled) : from
  const {verb, main, mood} = clauseOf(tokens, begin, to)
  const kind = kindOf(block)
  names.push(
    name`mood ${mood}`,
    name`mood ${mood} in ${kind}`,
    name`mood ${mood} under ${headingKind(block.section)} heading`
  )
  if (verb < 0) return
  const subject = headOf(tokens.words, verb - 1, begin - 1, -1)
  const object = headOf(tokens.words, main + 1, Math.min(to, main + 7), 1)
  const verbs = symbolName(classesOf(tokens.words[main] as string) & verbal)
  names.push(
    name`subject ${subject}`,
    name`verb ${verbs} ${mood}`,
    name`object ${object}`,
    name`${subject} ${verbs}`,
    name`${subject} ${mood}`,
    name`${verbs} ${mood} ${object}`,
    name`${subject} ${verbs} ${object}`,
    name`verb ${verbs} ${mood} in ${kind}`
  )
  if (verb === begin) names.push('verb first')
  if (mood === 'copula' && defines(tokens.words, main + 1, Math.min(to, main + 11))) {
    names.push('definition', `definition of ${subject}`)
  }
  let all = 0
  for (let at = begin; at < verb; at++) all |= classesOf(tokens.words[at] as string)
  for (const bit of [
    Word.You,
    Word.We,
    Word.I,
    Word.Intervention,
    Word.Condition,
    Word.Design,
    Word.Expert
  ]) {
    if (all & bit) {
      const className = classNames[classBits.indexOf(bit)] as string
      names.push(name`subject has ${className}`, name`subject has ${className} ${verbs}`)
    }
  }
  const firstWord = tokens.words[begin] as string
  if (
    /^(?:it|this|that|these|those|they|there|he|she|if|when|while|some|many|most|the|a|an|for|in|by|as|unlike)$/.test(
      firstWord
    )
  ) {
    names.push(
      name`first word ${firstWord}`,
      name`first word ${firstWord} ${mood}`,
      name`first word ${firstWord} ${verbs}`
    )
  }
}

const genus = new Set(
  `type kind form name term word group class family condition disease disorder illness syndrome hormone molecule molecules
  vesicle vesicles substance substances mineral vitamin protein proteins chemical chemicals organ gland part layer procedure
  technique method device test infection virus bacterium bacteria fungus herb plant root extract measure marker state process
  medicine medicines drug drugs cells nutrient acid acids sugar compound compounds membrane joint tissue tube hormones`.split(
    /\s+/
  )
)

/** "is a hormone", "are tiny vesicles": the rest of a copula names the class that the subject belongs to. */
function defines(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as string
    if (genus.has(word)) return true
    if (/^(?:that|which|who|because|for|by|to|in|of|and|but|with|than|not)$/.test(word))
      return false
  }
  return false
}

const verbal =
  Word.Report |
  Word.Belief |
  Word.Effect |
  Word.Cause |
  Word.Harm |
  Word.Define |
  Word.Copula |
  Word.Instruct

/** The first word of a class in a direction, function words skipped. */
function headOf(words: readonly string[], start: number, stop: number, step: 1 | -1): string {
  for (let at = start; at !== stop && (step > 0 ? at < stop : at > stop); at += step) {
    const bits = classesOf(words[at] as string) & ~(Word.Copula | Word.Absolute)
    if (bits !== 0) return symbolName(bits)
  }
  return 'other'
}

/** Where the sentence stands and how it begins and ends. */
function addFrame(
  names: string[],
  sentence: Sentence,
  classes: number,
  length: number,
  from: number
): void {
  const {block} = sentence
  const {tokens, text} = block
  const heading = headingKind(block.section)
  const kind = kindOf(block)
  names.push(
    name`in ${kind}`,
    name`under ${heading} heading`,
    name`${kind} under ${heading} heading`
  )
  const size =
    length < 4
      ? 'tiny'
      : length < 7
        ? 'short'
        : length < 13
          ? 'medium'
          : length < 22
            ? 'long'
            : length < 36
              ? 'longer'
              : 'very long'
  names.push(size, name`${size} ${kind}`)
  if (!(classes & assertive))
    names.push('no verb', name`no verb in ${kind}`, name`no verb under ${heading} heading`)
  const first = tokens.words[from]
  if (first !== undefined) {
    const bits = classesOf(first)
    names.push(name`begins with ${symbolName(bits)}`)
    if (bits & Word.Instruct && !(bits & Word.Intervention))
      names.push('imperative', name`imperative in ${kind}`)
  }
  const labelled = labelEnd(block)
  if (labelled > 0 && sentence.start < labelled) {
    names.push('label')
    const next = tokens.words[tokenAt(tokens, labelled)]
    if (next !== undefined && sentence.end > labelled) {
      const bits = classesOf(next)
      names.push(name`after label ${symbolName(bits)}`)
      if (bits & Word.Instruct) names.push('imperative after label')
    } else names.push('only label')
  }
  const last = lastChar(text, sentence.end)
  names.push(name`ends ${last}`, name`ends ${last} in ${kind}`)
  if (sentence.index === 0) names.push(name`first in ${kind}`)
  if (sentence.index === block.sentences.length - 1) names.push('last')
  if (
    block.marks.some(
      ({kind: mark, start, end}) => mark === 'link' && start < sentence.end && end > sentence.start
    )
  )
    names.push('link')
  if (block.quoted) names.push('block quotation')
  const leadIn = block.list?.leadIn
  if (leadIn) {
    const bits = classesIn(leadIn)
    for (let index = 0; index < classBits.length; index++) {
      if (bits & (classBits[index] as number))
        names.push(name`lead-in ${classNames[index] as string}`)
    }
  }
  if (classes & Word.Effect || classes & Word.Cause) {
    names.push(name`effect under ${heading} heading`)
    if (kind === 'list-item') names.push(name`effect in list under ${heading} heading`)
  }
}

const leadInClasses = new WeakMap<Block, number>()

function classesIn(block: Block): number {
  let bits = leadInClasses.get(block)
  if (bits === undefined) {
    const last = block.sentences.at(-1)
    const {tokens} = block
    bits = 0
    for (let at = tokenAt(tokens, last?.start ?? 0); at < tokens.count; at++) {
      bits |= classesOf(tokens.words[at] as string)
    }
    leadInClasses.set(block, bits)
  }
  return bits
}

function kindOf(block: Block): string {
  if (block.kind !== 'front-matter') return block.cell?.row === 0 ? 'table header' : block.kind
  const field = /[a-z]+$/i.exec(block.field ?? '')?.[0]?.toLowerCase() ?? ''
  if (/^(?:answer|a|text)$/.test(field)) return 'answer'
  return /description|excerpt|summary|lede|subtitle/.test(field) ? 'description' : 'front matter'
}

/** Prose offset behind a bold label with a colon or dash ("**Dose**: …"); 0 when there is none. */
export function labelEnd(block: Block): number {
  const strong = block.marks[0]
  if (strong?.kind !== 'strong' || strong.start > 3) return 0
  if (/[:.?!–—-]$/.test(block.text.slice(strong.start, strong.end).trimEnd())) return strong.end
  return /^\s{0,2}[:–—-]/.test(block.text.slice(strong.end, strong.end + 4)) ? strong.end + 1 : 0
}

function lastChar(text: string, end: number): string {
  let at = end - 1
  while (at >= 0 && /[\s"”’')\]*]/.test(text[at] as string)) at--
  const char = text[at] ?? ''
  return '.?!:;,'.includes(char) && char !== '' ? char : 'open'
}

function symbolOf(bits: number): number {
  if (bits === 0) return 0
  for (let index = 0; index < symbols.length; index++) {
    if (bits & (symbols[index] as number)) return index + 1
  }
  return 0
}

function symbolName(bits: number): string {
  const symbol = symbolOf(bits)
  return symbol === 0
    ? 'other'
    : (classNames[classBits.indexOf(symbols[symbol - 1] as never)] as string)
}

/** Hash of a word without its commonest endings. */
function stemHash(word: string): number {
  let end = word.length
  if (end > 3 && word.endsWith('s') && !word.endsWith('ss')) end--
  if (end > 5 && word.startsWith('ing', end - 3)) end -= 3
  else if (end > 4 && word.startsWith('ed', end - 2)) end -= 2
  if (end > 4 && word.charCodeAt(end - 1) === 101) end--
  return hashText(word, 0, end)
}
