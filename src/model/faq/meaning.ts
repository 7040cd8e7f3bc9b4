import {contentWords, lemma, stopwords, withPhrases} from '../facts/words.ts'

/**
 * What a question asks, reduced to a key: questions with one key ask the same.
 * `short` leaves out the words of the article's topic; two questions also ask
 * the same when their short keys agree and one of them says "it" for the topic.
 */
export interface QuestionMeaning {
  key: string
  short: string
  /** The topic is named by a pronoun or a general noun only. */
  pronoun: boolean
}

type Asked =
  | 'cost'
  | 'when'
  | 'how long'
  | 'how many'
  | 'how often'
  | 'how much'
  | 'what'
  | 'who'
  | 'where'
  | 'why'
  | 'how'
  | 'whether'
  | 'whether allowed'
  | 'whether advised'
  | 'open'

const forms: readonly [Asked, RegExp][] = [
  [
    'cost',
    /^(?:how much|what)\b.*\b(?:costs?|prices?|fees?|charges?|charged?)\b|^how much (?:is|are|for)\b|^(?:is|are)\b.*\bexpensive\b/
  ],
  [
    'when',
    /^(?:when|how (?:soon|quickly|fast|rapidly))\b|^how long (?:until|till|before)\b|^how long (?:does|do|will|would|might|can) .*\btakes?\b.*|^how long .*\bbefore\b/
  ],
  ['how long', /^(?:for )?how long\b/],
  ['how many', /^how many\b/],
  ['how often', /^how (?:often|frequently|regularly)\b|^how many times\b/],
  [
    'how much',
    /^how much\b|^what(?:'s| is| are)? (?:the )?(?:right |recommended |usual |best )?(?:dose|dosage|amount)\b/
  ],
  ['who', /^who\b|^whom\b|^which (?:people|patients)\b/],
  ['where', /^where\b/],
  ['why', /^(?:why|what is the reason)\b/],
  ['how', /^how\b/],
  ['what', /^(?:what|which)\b/],
  [
    'whether advised',
    /^(?:should|must|do i (?:need|have)|do you (?:need|have)|will i need|is it necessary)\b/
  ],
  [
    'whether allowed',
    /^(?:can|could|may) (?:i|you|we|one|people|patients|anyone|children|women|men)\b|^(?:is it|am i|are you) (?:ok|okay|fine|allowed|all right|possible)\b|^can .*\bbe (?:taken|used|combined|given|drunk|eaten|mixed)\b/
  ],
  [
    'whether',
    /^(?:is|are|was|were|do|does|did|can|could|may|will|would|has|have|isn't|aren't|doesn't|don't|won't)\b/
  ]
]

/** Words that only carry a question of the forms above, so that another verb may replace them. */
const carriers = new Set(
  'get take use need make see expect notice know want look give necessary ok okay fine allowed possible'
    .split(' ')
    .map(lemma)
)
const carried = new Set<Asked>([
  'cost',
  'when',
  'how many',
  'how often',
  'how much',
  'whether',
  'whether allowed',
  'whether advised'
])
const general = new Set('treatment therapy procedure product supplement'.split(' ').map(lemma))
const pronouns =
  /\b(?:it|this|these|they|them|the (?:treatment|therapy|procedure|product|supplement|injections?|course|programme|program))\b/

/**
 * @param topic Lemmas of the article's title.
 */
export function questionMeaning(
  question: string,
  topic: ReadonlySet<string> = new Set()
): QuestionMeaning {
  const text = withPhrases(question.toLowerCase().replaceAll('’', "'"))
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:so|but|and|ok|okay|well|now|then)[, ]+/, '')
  const asked = forms.find(([, pattern]) => pattern.test(text))?.[0] ?? 'open'
  let words = contentWords(text)
  if (words.includes('sideeffect') && (asked === 'what' || asked === 'whether')) {
    return meaningOf(
      'side effects',
      words.filter((word) => word !== 'sideeffect' && !carriers.has(word)),
      text,
      topic
    )
  }
  if (asked === 'cost') words = words.filter((word) => word !== 'cost')
  if (asked === 'when')
    words = words.map((word) => (word === 'work' || word === 'effect' ? 'result' : word))
  if (asked === 'how long' && words.includes('last'))
    words = words.filter((word) => !['result', 'effect'].includes(word))
  if (carried.has(asked)) {
    const bare = words.filter((word) => !carriers.has(word) && !general.has(word))
    if (bare.length > 0 || asked === 'cost' || asked === 'when') words = bare
  }
  return meaningOf(asked, words, text, topic)
}

function meaningOf(
  asked: string,
  words: string[],
  text: string,
  topic: ReadonlySet<string>
): QuestionMeaning {
  // "Is A better than B" is not "Is B better than A".
  const ordered = /\b(?:than|from|instead)\b/.test(text)
  const keyOf = (some: string[]): string => {
    const unique = [...new Set(some)]
    return `${asked}|${(ordered ? unique : unique.sort()).join(' ')}`
  }
  const short = words.filter((word) => !topic.has(word))
  return {
    key: keyOf(words),
    short: keyOf(short),
    pronoun: short.length === words.length && pronouns.test(text)
  }
}

/** Words of a title that name the article's topic. */
export function topicOf(title: string | undefined): Set<string> {
  return new Set(contentWords(title ?? '').filter((word) => !stopwords.has(word)))
}

/** Letters and digits only: questions that differ in case, punctuation or spacing are the same. */
export function plainForm(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')
}
