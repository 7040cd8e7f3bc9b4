import type {FaqEntry} from '../article.ts'

export type Polarity = 'yes' | 'no'
export type Certainty = 'categorical' | 'plain' | 'hedged'

/** How an answer answers a yes/no question: which, and how surely. */
export interface Stance {
  polarity: Polarity
  certainty: Certainty
  /** The words that say so, as offsets into the first answer block. */
  start: number
  end: number
}

const no =
  /^(?:no|nope|never|none|nothing|not (?:at all|yet|currently|usually|generally|normally|reliably|recommended|advised)|(?:absolutely|definitely|certainly|unfortunately|sadly|probably|generally|usually|of course) (?:not|no)|it (?:is|does|will|can|should) ?not|it isn't|it doesn't|they (?:are|do|will) not|there (?:is|are) no|we do not|you (?:should|must|do) not|you don't)(?![\p{L}\p{N}])/iu
const yes =
  /^(?:yes|yeah|yep|absolutely|definitely|certainly|of course|sure|indeed|correct|always|without (?:a )?doubt)(?![\p{L}\p{N}])/iu

const absolute =
  /\b(?:always|definitely|absolutely|completely|entirely|certainly|guaranteed?|100 ?%|in (?:all|every) cases?|without (?:a |any )?doubt|perfectly|for everyone|permanently?|proven|never|no risk|every (?:time|patient|person)|totally)\b/i

const hedge =
  /\b(?:may|might|could|possibly|perhaps|maybe|probably|likely|unlikely|appears?|seems?|suggest(?:s|ed)?|preliminary|preclinical|promising|potential(?:ly)?|unclear|uncertain|unproven|sometimes|in (?:some|most|many) (?:people|cases|patients)|for (?:some|most|many) (?:people|patients)|some (?:people|patients|evidence|studies)|(?:limited|little|weak|early|mixed|no good) (?:evidence|data|research|results|studies)|not (?:yet )?(?:been )?(?:proven|established|known|clear|certain|shown|enough)|more research|small (?:studies|trials)|under investigation|it depends|depends on|depending on|generally|usually|mostly|often|tends? to|up to a point|in theory)\b/i

/** The polarity and certainty of an answer that begins with its verdict; undefined when it does not. */
export function stanceOf(entry: FaqEntry): Stance | undefined {
  const [block] = entry.answerBlocks
  if (!block) return undefined
  const first = block.sentences.find(({end}) => end > entry.answerStart)
  if (!first) return undefined
  const start = Math.max(first.start, entry.answerStart)
  const text = block.text.slice(start).replaceAll('’', "'")
  const polarity = no.test(text) ? 'no' : yes.test(text) ? 'yes' : undefined
  if (!polarity) return undefined
  const second = block.sentences.find(({start: from}) => from >= first.end)
  // "Yes." alone is qualified by the sentence that follows it.
  const short = first.end - start < 12 && second
  const end = short ? second.end : first.end
  return {polarity, certainty: certaintyOf(block.text.slice(start, end)), start, end: first.end}
}

/** How surely a sentence states what it states. */
export function certaintyOf(text: string): Certainty {
  if (hedge.test(text)) return 'hedged'
  return absolute.test(text) ? 'categorical' : 'plain'
}

/** The answer gives no verdict, but a degree, a condition or a rule: "A little", "It depends", "Ask first". */
export const graded =
  /^(?:\W*)(?:(?:a |only a )?(?:little|bit)|slightly|somewhat|barely|hardly|rarely|seldom|often|mostly|usually|generally|typically|sometimes|occasionally|perhaps|maybe|possibly|probably|likely|unlikely|(?:it|that|this|they)(?:'s)? (?:all )?(?:depends?|varies|may|might|can|could|is|are|do|does|will|was|has|have)|depends|in (?:most|some|many|rare|general|theory)|for (?:most|some|many)|most|some|many|few|ask|speak|talk|check|only|once|if|when|while|although|as long as|both|either|neither|any|all|every|expect|plan|you (?:can|may|should|must|will|need)|we|there)(?![\p{L}\p{N}])/iu
