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
  | 'what to'
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
    'how long',
    /^(?:for )?how long (?:do|should|must|can|may|will|would) (?:i|you|we|one|people|patients) (?:need to |have to )?(?:take|use)\b/
  ],
  [
    'when',
    /^(?:when|how (?:soon|quickly|fast|rapidly))\b|^how long (?:until|till|before)\b|^how long (?:does|do|will|would|might|can) .*\btakes?\b.*|^how long .*\bbefore\b/
  ],
  [
    'when',
    /^(?:what(?:'s| is)|which is) the (?:best|right|ideal) time(?: of (?:the )?day)?\b|^how long (?:after|following)\b/
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
  ['what to', /^(?:what|which)\b.*\b(?:can|could|should|may|must)\b/],
  ['what', /^(?:what|which)\b/],
  [
    'whether advised',
    /^(?:should|must|do (?:i|you) (?:still |really |even |actually )*(?:need|have)|will i need|is it necessary)\b/
  ],
  [
    'whether allowed',
    /^(?:can|could|may) (?:i|you|we|one|people|patients|anyone|children|women|men)\b|^(?:is it|am i|are you) (?:ok|okay|fine|allowed|all right|possible)\b|^can .*\bbe (?:taken|used|combined|given|drunk|eaten|mixed)\b/
  ],
  [
    'whether',
    /^(?:is|are|was|were|do|does|did|can|could|may|will|would|has|have|isn't|aren't|doesn't|don't|won't|whether)\b/
  ]
]

const people = '(?:i|you|we|one|they|he|she|someone|people|patients|doctors|a person|women|men)'

/**
 * Ways of asking one thing whose words differ: what is matched is taken out, and
 * the words that are left say what is asked about.
 */
const frames: readonly [name: string, RegExp][] = [
  [
    'difference',
    /\b(?:what(?:'s| is) the )?differences? between\b|^how (?:does|do|is|are)(?=.*\bdiffer(?:s|ent)? from\b)|\bdiffer(?:s|ent)? from\b/g
  ],
  [
    'symptoms',
    new RegExp(
      `^(?:(?:what|which)(?:'s| is| are)? )?(?:the |some |common |main |typical |usual )*(?:symptoms?|signs?)(?: (?:and|or) (?:symptoms?|signs?))?(?: of)?\\b|^how (?:do|can|would|could|will|does) ${people} (?:know|tell) (?:if|whether|that) ${people} (?:have|has|had)\\b`
    )
  ],
  [
    'treatment',
    new RegExp(
      `^how (?:(?:can|do|does|should|could) ${people} (?:treat|cure|heal)|to (?:treat|cure|heal)|(?:is|are)(?=.* (?:treated|cured|healed)\\b))\\b|\\b(?:treated|cured|healed)$|^(?:what|which)(?:'s| is| are)? (?:the |some |available |possible |usual )*treatments?(?: options?)?(?: are| is)?(?: there| available)?(?: for| of)?\\b`,
      'g'
    )
  ],
  [
    'causes',
    new RegExp(
      `^what(?:'s| is| are)? (?:the |some |common |main |possible |usual )*(?:causes?|reasons?)(?: of| for| behind)?\\b|^why (?:do|does) ${people} (?:get|have|develop)\\b`
    )
  ],
  [
    'prevention',
    new RegExp(
      `^how (?:can|do|does|should|could) ${people} prevent\\b|^how to prevent\\b|^how (?:can|is|are)(?=.* (?:be )?prevented\\b)|\\b(?:be )?prevented$`,
      'g'
    )
  ],
  [
    'diagnosis',
    new RegExp(
      `^how (?:(?:do|does|can) ${people} diagnose|(?:is|are)(?=.* diagnosed\\b))\\b|\\bdiagnosed$`,
      'g'
    )
  ],
  [
    'prognosis',
    /^what(?:'s| is) the (?:prognosis|survival rate|life expectancy|average life span)(?: of| for| with)?\b/
  ],
  ['who not', /^who (?:should(?:n't| not)|can(?:'t|not)|must(?:n't| not)|may not|should avoid)\b/],
  [
    'course',
    new RegExp(
      `^what (?:happens|(?:should|can|will|do) ${people} expect)(?: (?:during|at|in|from|of))?\\b`
    )
  ]
]

/** What a reader says before the question. */
const courtesy =
  /^(?:(?:please|hi|hello|thanks)[,!. ]+)?(?:(?:can|could|would|may) (?:you|i) (?:please )?(?:tell me|explain(?: to me)?|know)|(?:i am|i'm)(?: just)? (?:wondering|curious)(?: to know)?|i (?:want|need|would like|wish)(?: to (?:know|ask))|(?:do|does) (?:you|anyone|anybody) know|is it true that|please (?:tell me|explain)|could you (?:educate|inform|apprise) me(?= (?:about|of)))[, ]+(?:(?:if|whether|about|of)\s)?/

const bestTime = new Set('best right ideal time day'.split(' ').map(lemma))
/** "How much do I need to lose" is not "How much can I lose". */
const purpose = /\bneed to (?!take\b|use\b|drink\b|eat\b|have\b|get\b|see\b)(\w+)/
const safe = lemma('safe')
const safeTo = /^is it safe (?:to|for (?:me|people|patients|someone|anyone) to)\b/

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
/** "What is the meaning of X", "What does X mean", "What is X". */
const defining = new Set('definition description meaning mean'.split(' ').map(lemma))
const general = new Set('treatment therapy'.split(' ').map(lemma))
/** These name the topic only with an article: "the product". */
const generalNoun =
  /\b(?:the|this|these|your|our) (?:product|supplement|procedure|treatment|therapy)s?\b/g
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
    .replace(courtesy, (said) => (/\b(?:if|whether)\s$/.test(said) ? 'whether ' : ''))
    .replace(/[\s?!.]+$/, '')
  const form = forms.find(([, pattern]) => pattern.test(text))?.[0] ?? 'open'
  // "Is it safe to drink with it" asks what "Can I drink with it" asks.
  const asked = safeTo.test(text) ? 'whether allowed' : form
  const frame = frames.find(([, pattern]) => text.search(pattern) >= 0)
  if (frame) {
    const rest = contentWords(text.replace(frame[1], ' ')).filter((word) => !carriers.has(word))
    if (rest.length > 0) return meaningOf(frame[0], rest, text, topic)
  }
  const reaction = /^what (?:if|(?:can|should|do) (?:i|you|we) do)\b/.test(text)
  let words = contentWords(
    carried.has(asked) ? text.replace(generalNoun, ' ').replace(purpose, ' needto $1') : text
  )
  if (
    words.includes('sideeffect') &&
    !reaction &&
    (asked === 'what' || asked === 'what to' || asked === 'whether')
  ) {
    return meaningOf(
      'side effects',
      words.filter((word) => word !== 'sideeffect' && !carriers.has(word)),
      text,
      topic
    )
  }
  if (asked === 'cost') words = words.filter((word) => word !== 'cost')
  if (asked === 'when')
    words = words
      .map((word) => (word === 'work' || word === 'effect' ? 'result' : word))
      .filter((word) => !bestTime.has(word))
  if (asked === 'what') {
    const named = words.filter((word) => !defining.has(word))
    if (named.length > 0) words = named
  }
  if (asked === 'how long' && words.includes('last'))
    words = words.filter((word) => !['result', 'effect'].includes(word))
  if (carried.has(asked)) {
    const allowing = safeTo.test(text) ? words.filter((word) => word !== safe) : words
    const bare = allowing.filter((word) => !carriers.has(word) && !general.has(word))
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
  // "Is A better than B" is not "Is B better than A", "What is A good for" not "What is good for A".
  const ordered =
    asked === 'open' ||
    (asked !== 'difference' && /\b(?:than|from|instead)\b|\b(?:for|of)$/.test(text))
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
