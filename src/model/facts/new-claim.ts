import type {Article, FaqEntry} from '../article.ts'
import type {Claim, ClaimKind} from '../claims/claim.ts'
import {distinctEntries} from '../faq/distinct.ts'
import {bodyOf} from './body.ts'

/** A claim of an answer, most of whose words the ordinary body never uses. */
export interface NewClaim {
  entry: FaqEntry
  claim: Claim
}

const kinds: ReadonlySet<ClaimKind> = new Set(['research', 'efficacy', 'safety'])
const fewestWords = 3
/** Share of the claim's words that the body may use while it makes no such claim. */
const mostKnown = 0.5

/**
 * Claims on effect, safety or research that stand in answers alone. Only what is
 * stated beyond doubt and without a source counts; a claim is new where the article
 * lacks most of its words, so that it cannot be made there in other words.
 */
export function newClaims(article: Article): NewClaim[] {
  const entries = new Map(
    distinctEntries(article.faq).flatMap((entry) =>
      entry.answerBlocks.map((block) => [block, entry] as const)
    )
  )
  if (entries.size === 0) return []
  const body = bodyOf(article)
  const candidates = article.claims.flatMap((claim) => {
    const entry = entries.get(claim.block)
    return entry && entry.where !== 'letter' && isFlat(claim) ? [{entry, claim}] : []
  })
  if (candidates.length === 0) return []
  const known = new Set(
    article.blocks.flatMap((block) => (entries.has(block) ? [] : body.words(block.text)))
  )
  return candidates.filter(({entry, claim: {sentence}}) => {
    if (sentence.end <= entry.answerStart) return false
    const words = [...new Set(body.words(sentence.text))].filter((word) => !body.topic.has(word))
    const used = words.filter((word) => known.has(word)).length
    return words.length >= fewestWords && used < words.length * mostKnown
  })
}

function isFlat({kind, certainty, explicit, sources}: Claim): boolean {
  const hasSource = sources.level === 'sentence' || sources.level === 'paragraph'
  return kinds.has(kind) && certainty === 'asserted' && explicit && !hasSource
}
