/** Text that ends in a question mark; closing quotes, brackets and pictures may follow it. */
export function endsAsQuestion(text: string): boolean {
  return /[?？؟][?!？\s"'”’»)\]*_:]*$/u.test(text.slice(-40).replace(pictures, ''))
}

const pictures = /\p{Extended_Pictographic}|\ufe0f|\u200d/gu

const auxiliary =
  "(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|must|isn't|aren't|don't|doesn't|can't|shouldn't|won't)"
const subject =
  '(?:i|you|we|they|he|she|it|this|that|these|those|there|the|a|an|my|your|our|their|his|her|its|all|any|some|most|people|patients|everyone|anyone)'
const degree =
  '(?:much|many|long|often|soon|fast|quickly|far|old|safe|effective|well|big|bad|common|likely|painful|expensive|exactly|else)'

/**
 * Word order that only a question has: the verb before its subject. "What causes
 * acne" and "How your pharmacist can help" are headings, not questions.
 */
const inverted = new RegExp(
  [
    `^(?:is|are|was|were|does|did|can|could|should|would|will|has|isn't|aren't|doesn't|can't|shouldn't|won't)\\s+\\S+\\s+\\S`,
    `^(?:do|don't|have)\\s+${subject}\\s+\\S`,
    `^(?:what|who|whom|when|where|why|how|which)(?:\\s+${degree})?\\s+${auxiliary}\\s+\\S`,
    `^(?:what|which|how\\s+(?:much|many))(?:\\s+\\S+){1,2}\\s+${auxiliary}\\s+${subject}\\s+\\S`,
    `^(?:what|how)\\s+(?:if|about)\\s+\\S`
  ].join('|'),
  'i'
)
const openings =
  /^(?:what|who|whom|whose|when|where|why|how|which|is|are|was|were|do|does|did|can|could|should|would|will|has|have|may|must)\s/i

/** Words before the question itself: "So", "PRP:", "But". */
const preamble = /^(?:(?:so|but|and|ok|okay|well|now|then|first)[,:… .]*\s)?(?:[^:?]{1,40}:\s)?/i

/** "Why you should test", "How to choose": the order of a statement. */
const statement =
  /^(?:what|when|where|why|how|which|who)\s+(?:to|not|i|you|we|they|he|she|it|this|these|the|a|an|your|our|my)\s/i

/** Phrased as a question, with or without its question mark. */
export function isInterrogative(text: string): boolean {
  const straight = text.replaceAll('’', "'").trim()
  const bare = straight.replace(preamble, '')
  // "Who should not use it: a list" names a topic.
  return (
    (inverted.test(straight) && !straight.includes(': ')) ||
    (inverted.test(bare) && !bare.includes(': '))
  )
}

/** "My knee hurts: what can I do?", "My hip clicks. Is that fine?": the last part asks. */
export function asksAtEnd(text: string): boolean {
  const parts = text.split(/[—–:;.…!,]\s*(?=\S)|\s-\s/)
  const last = parts.length > 1 ? (parts.at(-1) as string) : ''
  return opensAsQuestion(last) || /^(?:why|how|when|where|any)\b/i.test(last)
}

/** Begins with a question word or an auxiliary verb: enough where questions are expected. */
export function opensAsQuestion(text: string): boolean {
  const straight = text.replaceAll('’', "'").trim()
  const bare = straight.replace(preamble, '')
  return [straight, bare].some((line) => openings.test(line) && !statement.test(line))
}

const numbering = /^\s*(?:(?:q|question|faq)\s*)?#?(\d{1,3})\s*[.):–-]\s+/i
const label = /^\s*(?:q|question|f|frage)\s*\d{0,3}\s*[.:)]\s*/i

/** Where the question begins behind "3." or "Q:", and its number. */
export function questionStart(text: string): {start: number; number?: number} {
  const number = numbering.exec(text)
  const start = number ? number[0].length : 0
  const marked = label.exec(text.slice(start))
  const from = start + (marked ? marked[0].length : 0)
  return number ? {start: from, number: Number(number[1])} : {start: from}
}

const titles = [
  /\bfaqs?\b/,
  /\bf\.a\.q/,
  /\bq ?(?:&|\+|and|\/) ?as?\b/,
  /\bfrequent(?:ly)?[- ]ask/,
  /\bfrequent questions\b/,
  /\b(?:common(?:ly asked)?|popular|top|typical|usual|key|quick|your|readers?'?|patients?'?|more|other|\d+) (?:\w+ )?questions\b(?!.*\bto ask\b)/,
  /\bquestions? (?:and|&|\+) answers?\b/,
  /\bquestions,? (?:answered|(?:from|by) \w+|(?:\w+ )?\w+ ask(?: us)?$|we (?:often |usually )?(?:hear|get)|you (?:may|might) have)/,
  /\b(?:people|patients|clients|readers|parents|customers) (?:also |often |usually )?ask\b/,
  /^(?:you asked|ask the (?:expert|doctor|pharmacist))/,
  /^questions$/,
  /\bhäufig(?:e|en| gestellte)\b.*\bfragen\b/,
  /\bfragen und antworten\b/,
  /\bpreguntas (?:y respuestas|frecuentes|comunes)/,
  /\b(?:questions fréquentes|foire aux questions|questions courantes|questions et réponses)/,
  /\bdomande (?:frequenti|comuni|e risposte)/,
  /\bperguntas (?:frequentes|comuns|e respostas)/,
  /\bveelgestelde vragen\b/,
  /\b(?:sık(?:ça)? sorulan|sik(?:ca)? sorulan) sorular/,
  /^sss$/,
  /\b(?:vanliga frågor|ofte stillede spørgsmål|ofte stilte spørsmål|usein kysyt)/,
  /(?:najczęściej zadawane pytania|часто задаваемые вопросы|よくある質問|常见问题|자주 묻는 질문)/
]
const notTitles =
  /\bquestions? (?:to|you (?:can|should|could)|for your)(?: \w+)? ?(?:ask|doctor|gp|provider)?\b|\?$/

/** Whether a heading opens a section of questions and answers. */
export function isFaqTitle(title: string): boolean {
  const text = title.toLowerCase().replaceAll('’', "'").trim()
  return text.length <= 100 && !notTitles.test(text) && titles.some((pattern) => pattern.test(text))
}

const closing =
  /^(?:contact|get in touch|book|schedule|call us|references?|sources?|citations|bibliography|disclaimer|about the author|author|related|further reading|read more|read next|summary|conclusions?|the bottom line|key takeaways?|final thoughts|next steps?|ready to|find us|find out more|learn more|newsletter|subscribe|share|comments?|disclosures?)(?![\p{L}\p{N}])/iu
const moreQuestions =
  /^(?:(?:do you )?(?:still )?(?:have|got|any)(?: you)?(?: got)?(?: still)?(?: any)?(?: more| other| further)? questions?|more questions|(?:is )?your question|ready (?:to|for)|did(?:n't| not) find)(?![\p{L}\p{N}])/iu

/** Headings that end a list of questions rather than ask one: "Still have questions?", "Contact us". */
export function closesFaq(title: string): boolean {
  const text = title.replaceAll('’', "'").trim()
  if (/^still have/i.test(text) || moreQuestions.test(text)) return true
  return !endsAsQuestion(text) && closing.test(text)
}
