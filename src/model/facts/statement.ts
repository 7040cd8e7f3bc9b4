import type {Tokens} from '../../text/tokens.ts'
import type {Article, Block, FaqEntry, Sentence} from '../article.ts'
import {distinctEntries} from '../faq/distinct.ts'
import {
  asWeight,
  bareAmount,
  comparable,
  describeQuantity,
  type Quantity,
  quantitiesIn
} from './quantity.ts'
import {contentWords, lemma} from './words.ts'

/** What a quantity is about; only quantities of one aspect are compared. */
export type Aspect =
  | 'sessions'
  | 'interval'
  | 'onset'
  | 'duration'
  | 'recovery'
  | 'length'
  | 'price'
  | 'dose'
  | 'loss'
  | 'frequency'
  | 'age'
  | `${string} counted`

/** A quantity with what it is about and whom it concerns. */
export interface Statement {
  aspect: Aspect
  quantity: Quantity
  block: Block
  /** Prose offsets of the quantity. */
  start: number
  end: number
  /** Population, part of the body, severity, phase: statements that differ in these do not meet. */
  qualifiers: string
  /** Complaints that a downtime is made of: redness and swelling pass at their own pace. */
  complaints: ReadonlySet<string>
  /** Treatments and products that the sentence names. */
  named: ReadonlySet<string>
  entry?: FaqEntry
}

export interface Statements {
  faq: Statement[]
  body: Statement[]
}

export const aspectNames: Record<string, string> = {
  sessions: 'number of sessions',
  interval: 'time between sessions',
  onset: 'time until an effect',
  duration: 'duration of the effect',
  recovery: 'downtime',
  length: 'length of a session',
  price: 'price',
  dose: 'dose',
  loss: 'weight lost',
  frequency: 'frequency',
  age: 'age'
}

const known = new WeakMap<Article, Statements>()

/** Quantities of the answers and of the ordinary body, each with its aspect; those without one are left out. */
export function statementsOf(article: Article): Statements {
  let statements = known.get(article)
  if (!statements) {
    statements = findStatements(article)
    known.set(article, statements)
  }
  return statements
}

function findStatements(article: Article): Statements {
  const entries = distinctEntries(article.faq).filter(({where}) => where !== 'letter')
  const asked = new Set(
    article.faq.flatMap(({questionBlock, answerBlocks}) => [questionBlock, ...answerBlocks])
  )
  const faq = entries.flatMap((entry) => {
    const {question, answerBlocks, answerStart} = entry
    const found = answerBlocks.flatMap((block, index) =>
      block.sentences
        .filter(({end}) => index > 0 || end > answerStart)
        .flatMap((sentence) =>
          statementsIn(article, sentence, question, index > 0 ? 0 : answerStart)
        )
    )
    const bare = bareStatement(entry)
    const given = bare && found.every(({aspect}) => aspect !== bare.aspect) ? [bare] : []
    return [...found, ...given].map((statement) => ({...statement, entry}))
  })
  const rows = new Map<string, Block>()
  for (const block of article.blocks) {
    if (block.cell?.column === 0) rows.set(`${block.cell.table} ${block.cell.row}`, block)
  }
  const body = article.blocks
    .filter((block) => !asked.has(block) && isBody(block))
    .flatMap((block) => {
      const label = block.cell && rows.get(`${block.cell.table} ${block.cell.row}`)?.text
      return block.sentences
        .flatMap((sentence) => statementsIn(article, sentence, surroundings(block, label), 0))
        .map((statement) =>
          label ? {...statement, named: withLabel(statement.named, label)} : statement
        )
    })
  return {faq, body}
}

export function describeStatement({aspect, quantity}: Statement): string {
  return `${aspectNames[aspect] ?? aspect.replace(' counted', '')}: ${describeQuantity(quantity)}`
}

function isBody({kind, quoted, footnote}: Block): boolean {
  return (
    !quoted &&
    footnote === undefined &&
    kind !== 'front-matter' &&
    kind !== 'alt' &&
    kind !== 'heading'
  )
}

/** What a short block means is said around it: its heading, its lead-in, its row and column. */
function surroundings(block: Block, label: string | undefined): string {
  return [block.section.title, block.list?.leadIn?.text, label, block.cell?.header?.text]
    .filter(Boolean)
    .join('. ')
}

/** The first cell of a row names what the row is about. */
function withLabel(named: ReadonlySet<string>, label: string): Set<string> {
  const words = contentWords(label).filter((word) => !qualifierWords.has(word) && !/^\d/.test(word))
  return new Set([...named, ...words])
}

/** A condition that is none: "If you would like to try it". */
const wish = /\bif you (?:would like|want|wish|decide|choose|prefer|do) to\b/i
const condition = /\b(?:if|unless|when|once|imagine|suppose|in case|should you)\b/i
const studied =
  /\b(?:trials?|stud(?:y|ies)|participants?|volunteers?|review(?:s|ed)?|survey|researchers?|placebo|randomi[sz]ed|cohort|mice|rats)\b/i
const compared =
  /\b(?:unlike|compared|versus|vs|whereas|instead of|rather than|other (?:clinics|brands|treatments|methods)|competitors?)\b/i

/** What keeps an amount from being compared, by name; tests hold that each is needed. */
export const exceptions = {wish, condition, studied, compared}

function statementsIn(
  article: Article,
  sentence: Sentence,
  around: string,
  from: number
): Statement[] {
  const {block, text} = sentence
  if (studied.test(text) || compared.test(text)) return []
  const {tokens} = block
  const found: Statement[] = []
  const all = quantitiesBetween(tokens, Math.max(sentence.start, from), sentence.end)
  for (const quantity of [...all, ...endless(block, sentence, around)]) {
    const start = tokens.starts[quantity.from] as number
    const end = tokens.ends[quantity.to - 1] as number
    const clause = clauseAround(block.text, sentence, start, end)
    const before = block.text.slice(Math.max(sentence.start, start - 40), start)
    const aspect = aspectOf(quantity, clause, before, around)
    if (!aspect) continue
    const {status} = article.contextAt(block, start, end)
    const stands =
      status === 'asserted' ||
      status === 'hedged' ||
      (status === 'hypothetical' && (wish.test(text) || !condition.test(text)))
    if (!stands && !(status === 'negated' && quantity.max === 0)) continue
    found.push({
      aspect,
      quantity: aspect === 'loss' ? asWeight(quantity) : quantity,
      block,
      start,
      end,
      qualifiers: qualifiersOf(`${aspect === 'price' ? text : clause} ${around}`, aspect),
      complaints: complaintsIn(text),
      named: namedIn(text)
    })
  }
  return found
}

const quantities = new WeakMap<Tokens, Quantity[]>()

/** The quantities that begin in a stretch of a block; they are in order. */
function quantitiesBetween(tokens: Tokens, start: number, end: number): Quantity[] {
  const all = quantitiesOf(tokens)
  const startOf = (index: number): number => tokens.starts[(all[index] as Quantity).from] as number
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < all.length && startOf(last) < end) last += 1
  return all.slice(low, last)
}

/** The quantities of a block, found once for all its sentences. */
function quantitiesOf(tokens: Tokens): Quantity[] {
  let found = quantities.get(tokens)
  if (!found) {
    found = quantitiesIn(tokens)
    quantities.set(tokens, found)
  }
  return found
}

/** The part of the sentence between commas and semicolons that holds a span. */
function clauseAround(text: string, sentence: Sentence, start: number, end: number): string {
  const before = text.slice(sentence.start, start)
  const cut = Math.max(
    before.lastIndexOf(', '),
    before.lastIndexOf('; '),
    before.lastIndexOf(' – '),
    before.lastIndexOf('(')
  )
  const after = /[,;()]\s|\s[–—]\s/.exec(text.slice(end, sentence.end))
  return text.slice(sentence.start + cut + 1, after ? end + after.index : sentence.end)
}

const endlessWords = /\b(?:for life|for good|forever|permanent(?:ly)?|lifelong)\b/i
const noneWords = /\b(?:no|zero|without(?: any)?) (?:\w+ )?(?:downtime|recovery time|time off)\b/i

/** "Results last for life" and "no downtime" are amounts without a number. */
function endless(block: Block, sentence: Sentence, around: string): Quantity[] {
  const {tokens} = block
  const at = (pattern: RegExp): {from: number; to: number; words: string} | undefined => {
    const match = pattern.exec(sentence.text)
    if (!match) return undefined
    const start = sentence.start + match.index
    const from = tokens.starts.findIndex((offset) => offset >= start)
    const to = tokens.ends.findIndex((offset) => offset >= start + match[0].length) + 1
    return {from, to, words: match[0].toLowerCase()}
  }
  const found: Quantity[] = []
  const lasting = at(endlessWords)
  if (lasting && (aspects[2] as AspectRule).context.test(`${sentence.text} ${around}`)) {
    found.push({
      ...lasting,
      dimension: 'time',
      unit: 'year',
      min: 36_500,
      max: Infinity,
      vague: true,
      approximate: false
    })
  }
  const none = at(noneWords)
  if (none)
    found.push({
      ...none,
      dimension: 'time',
      unit: 'day',
      min: 0,
      max: 0,
      vague: true,
      approximate: false
    })
  return found
}

interface AspectRule {
  aspect: Aspect
  fits(quantity: Quantity): boolean
  /** Words of the clause, or of the question, that say what the amount is about. */
  context: RegExp
  asked: RegExp
  not?: RegExp
}

const sessionUnits = new Set([
  'session',
  'treatment',
  'injection',
  'appointment',
  'visit',
  'course'
])
const doseUnits = new Set([
  'tablet',
  'capsule',
  'pill',
  'gummy',
  'drop',
  'cup',
  'scoop',
  'sachet',
  'teaspoon',
  'tablespoon',
  'glass'
])
const isTime = ({dimension}: Quantity): boolean => dimension === 'time'

/** In order: the first that fits decides. */
const aspects: readonly AspectRule[] = [
  {
    aspect: 'interval',
    fits: isTime,
    context:
      /\b(?:(?:weeks?|months?|days) apart|spaced|between (?:sessions|treatments|appointments|injections)|(?:sessions?|treatments?|injections?|boosters?|top-ups?) every|every \S+ (?:days|weeks|months) for (?:sessions|treatments))\b/i,
    asked: /\bhow far apart\b/i
  },
  {
    aspect: 'recovery',
    fits: (quantity) => isTime(quantity) && (quantity.max === 0 || quantity.max > 1 / 24),
    context:
      /\b(?:downtime|recover(?:y|s)?|heals?|healing|redness|swell(?:ing|s)?|bruis(?:e|es|ing)|tenderness|soreness|time off|settles?|subsides?|resolves?|sore)\b/i,
    asked: /\b(?:downtime|recover|time off|back to work|heal)\b/i,
    not: /\bhealing (?:stacks?|protocols?|cycles?|peptides?|programs?|programmes?|creams?|foods?|diets?)\b/i
  },
  {
    aspect: 'duration',
    fits: (quantity) => isTime(quantity) && quantity.max > 1,
    context:
      /\b(?:(?:results?|effects?|benefits?|relief|it|they|improvements?) (?:\w+ )?(?:lasts?|remains?|persists?|stays?|holds?)|last(?:s|ing)? (?:for|up|between|about|around|\d)|^lasts|weight stays off|booster|top-up)\b/im,
    asked:
      /\bhow long\b.*\blasts?\b|\bhow long\b(?!.*\b(?:take|until|before)\b).*\b(?:results|effects)\b|^lasts\b|\bpermanent\b/i,
    not: /\b(?:session|appointment|procedure|treatment|visit|consultation) (?:\w+ )?lasts?\b|\bapart\b|\bevery\b|\b(?:booster|top-up)\b/i
  },
  {
    aspect: 'onset',
    fits: (quantity) => isTime(quantity) && quantity.max > 1 / 24,
    context:
      /\b(?:notic(?:e|ed|ing|eable)|see|seen|visible|results? (?:appear|show|begin|develop|emerge)|improve(?:s|ment|ments)?|change[sd]?|works? (?:within|in|after)|take effect|kicks? in|gradual(?:ly)?|first results?|full effect)\b/i,
    asked:
      /^(?:when|how (?:soon|quickly|fast|long))\b(?!.*\b(?:last|exercise|work again|return|drive|wait|stop|apart|appointment|session)\b).*\b(?:see|notice|results?|work|effect|improve\w*|difference|better)\b/i,
    not: /\blasts?\b|\bapart\b|\bevery\b|['’] notice\b|\b(?:hours?|days?|weeks?) notice\b|\bnotice (?:to|of|is|period)\b/i
  },
  {
    aspect: 'length',
    fits: ({dimension, unit}) => dimension === 'time' && (unit === 'minute' || unit === 'hour'),
    context:
      /\b(?:(?:session|treatment|procedure|appointment|visit|drip|injection|consultation|it) (?:\w+ )?(?:takes?|lasts?)|takes? (?:about|around|up|between|only|just|\d|\w+ to)|in the chair|long session)\b/i,
    asked:
      /\bhow long (?:does|is|will)\b(?!.*\b(?:effects?|results?|relief|action|high)\b).*\b(?:take|last|session|appointment|treatment|procedure)\b/i,
    not: /\b(?:within|after|before|until|numb|cream|every (?:\d|\w+ (?:minutes|hours)))\b/i
  },
  {
    aspect: 'sessions',
    fits: ({dimension, unit, per}) =>
      dimension === 'count' && sessionUnits.has(unit) && per === undefined,
    context:
      /\b(?:needs?|needed|requires?d?|recommend(?:s|ed)?|plan(?:s|ned)?|course of|series of|package of|usually|typically|standard|consists? of|most (?:people|patients|clients|women|men)|may be (?:needed|required)|advise[sd]?)\b/i,
    asked:
      /\bhow many\b.*\b(?:sessions?|treatments?|injections?|appointments?|visits?|courses?)\b/i,
    not: /\b(?:after|before|following|between|during|until|from) (?:\w+ ){0,2}$|\b(?:free|half price|discount|first|booster|top-up|maintenance)\b/i
  },
  {
    aspect: 'loss',
    fits: ({unit}) => unit === 'pound' || unit === 'kg' || unit === 'lb' || unit === 'stone',
    context: /\b(?:los(?:e|es|t|ing)|loss|shed|drop)\b/i,
    not: /\b(?:pound|lb|kg|stone)[- ](?:person|people|man|woman|adult|patient|individual|body)\b|\bweigh/i,
    asked: /\bhow much\b.*\b(?:lose|weight)\b/i
  },
  {
    aspect: 'dose',
    fits: ({dimension, unit, per}) =>
      per === 'day' &&
      (dimension === 'mass' || dimension === 'volume' || doseUnits.has(unit) || unit === 'iu'),
    context: /\b(?:take|takes|taken|drink|dose|dosage|use|swallow|recommend(?:ed)?|need|add)\b/i,
    asked: /\bhow (?:much|many)\b|\bdos(?:e|age)\b/i,
    not: /\b(?:contains?|up to a maximum|limit)\b/i
  },
  {
    aspect: 'frequency',
    fits: ({unit, per}) => per !== undefined && (unit === 'time' || sessionUnits.has(unit)),
    context: /\b(?:use|used|apply|wear|train|repeat|recommend|need|take)\b/i,
    asked: /\bhow (?:often|many times)\b/i
  },
  {
    aspect: 'price',
    fits: ({dimension}) => dimension === 'money',
    context:
      /\b(?:costs?|priced?|prices|from|charge[sd]?|fee|per (?:session|treatment|month|vial|syringe)|for (?:one|a|each) session)\b/i,
    asked: /\b(?:costs?|prices?|charge|fee|expensive|how much)\b/i,
    not: /\b(?:off|discount|save|deposit|instead of|was|worth|difference|extra|cheaper|higher|lower|more expensive|(?:less|more) than(?! [$£€\d]))\b/i
  },
  {
    aspect: 'age',
    fits: ({dimension}) => dimension === 'age',
    context: /\b(?:aged?|from|over|under|until|between|at least|older|younger)\b/i,
    asked: /\b(?:age|old|young|children|teenagers?)\b/i
  }
]

/** Words that keep an amount from being of an aspect. */
export const aspectExceptions: Record<string, RegExp> = Object.fromEntries(
  aspects.flatMap(({aspect, not}) => (not ? [[aspect, not]] : []))
)

/** The question decides where it asks for an amount of this kind, else the clause, else the sentence. */
function aspectOf(
  quantity: Quantity,
  clause: string,
  before: string,
  around: string
): Aspect | undefined {
  const open = aspects.filter(
    ({fits, not}) => fits(quantity) && !(not && (not.test(clause) || not.test(before)))
  )
  return (
    open.find(({asked}) => asked.test(around)) ?? open.find(({context}) => context.test(clause))
  )?.aspect
}

/** "How many cells are in each vial?" — "At least 10 million." */
function bareStatement(entry: FaqEntry): Statement | undefined {
  const asked = /^how many (?:\w+ )??(\w+s)\b/i.exec(entry.question)
  const [block] = entry.answerBlocks
  const [sentence] = block ? block.sentences.filter(({end}) => end > entry.answerStart) : []
  if (!asked || !block || !sentence) return undefined
  const noun = lemma((asked[1] as string).toLowerCase())
  const quantity = bareAmount(block.tokens, noun)
  const start = quantity ? (block.tokens.starts[quantity.from] as number) : -1
  if (!quantity || start < entry.answerStart || start >= sentence.end) return undefined
  const end = block.tokens.ends[quantity.to - 1] as number
  const aspect: Aspect = sessionUnits.has(noun) ? 'sessions' : `${noun} counted`
  if (aspect === 'sessions') quantity.unit = noun
  return {
    aspect,
    quantity,
    block,
    start,
    end,
    qualifiers: qualifiersOf(
      `${clauseAround(block.text, sentence, start, end)} ${entry.question}`,
      aspect
    ),
    complaints: complaintsIn(sentence.text),
    named: namedIn(sentence.text)
  }
}

const qualifierWords = new Set(
  'child adult woman man pregnant elderly baby teenager athlete beginner mild moderate severe face neck hand arm leg scalp chin lip eye knee hip back body foot underarm maintenance booster first initial second final full complete follow-up deep surface light dark oily dry acne melasma scar wrinkle hair smoker'
    .split(' ')
    .map(lemma)
)

/** What a price is for. */
const priced = new Set(
  'course package consultation month year week shipping delivery postage insurance copay'
    .split(' ')
    .map(lemma)
)

function qualifiersOf(text: string, aspect: Aspect): string {
  const words = contentWords(text).filter(
    (word) => qualifierWords.has(word) || (aspect === 'price' && priced.has(word))
  )
  return [...new Set(words)].sort().join(' ')
}

const complaints = new Set(
  'redness swelling bruising tenderness soreness peeling crusting numbness itching headache nausea fatigue'
    .split(' ')
    .map(lemma)
)

function complaintsIn(text: string): Set<string> {
  return new Set(contentWords(text).filter((word) => complaints.has(word)))
}

const treatments =
  /\b(?:prp|botox|fillers?|lasers?|peels?|microneedling|surgery|operation|replacement|steroids?|hyaluronic|injections?|tablets?|capsules?|powders?|creams?|serums?|gels?|drips?|ibuprofen|paracetamol|[A-Z]{2,}[\w-]*)\b/g

function namedIn(text: string): Set<string> {
  return new Set((text.match(treatments) ?? []).map((word) => lemma(word.toLowerCase())))
}

/** Whether two statements speak of the same treatment on one scale, as far as their words and the topic tell. */
export function sameSubject(a: Statement, b: Statement, topic: ReadonlySet<string>): boolean {
  const differs = (
    one: ReadonlySet<string>,
    other: ReadonlySet<string>,
    asked: string
  ): boolean => {
    const known = new Set(contentWords(asked))
    return [...one].some((name) => !other.has(name) && !topic.has(name) && !known.has(name))
  }
  const asked = `${a.entry?.question ?? ''} ${b.entry?.question ?? ''}`
  const isCounted = a.aspect === 'dose' && a.quantity.dimension === 'count'
  return (
    comparable(a.quantity, b.quantity) &&
    (!isCounted || a.quantity.unit === b.quantity.unit) &&
    a.qualifiers === b.qualifiers &&
    !differs(a.named, b.named, asked) &&
    !differs(b.named, a.named, asked)
  )
}
