import type {Severity} from '../finding/finding.ts'
import type {Article} from '../model/article.ts'
import {type Claim, type ClaimKind, hasUnmarkedReferences} from '../model/claims.ts'
import type {Fact} from './define-rule.ts'

/** From which confidence a sentence is reported: at the level of its rule, and at least as info. */
interface Limits {
  sure: number
  possible: number
}

/**
 * Limits for a sentence that shows its kind beyond doubt and for any other. Chosen
 * from the figures that scripts/train-claims.js prints for sites left out of the
 * training: above `sure` about three in four sentences are ones that editors want a
 * source for, between `possible` and `sure` about every second.
 */
const limits: Record<ClaimKind, {explicit: Limits; implied: Limits}> = {
  research: {explicit: {sure: 0.45, possible: 0.35}, implied: {sure: 0.6, possible: 0.5}},
  statistic: {explicit: {sure: 0.4, possible: 0.3}, implied: {sure: 0.45, possible: 0.35}},
  efficacy: {explicit: {sure: 0.5, possible: 0.4}, implied: {sure: 0.5, possible: 0.4}},
  safety: {explicit: {sure: 0.35, possible: 0.25}, implied: {sure: 0.45, possible: 0.35}},
  comparison: {explicit: {sure: 0.4, possible: 0.3}, implied: {sure: 0.45, possible: 0.4}},
  cause: {explicit: {sure: 0.5, possible: 0.4}, implied: {sure: 0.5, possible: 0.45}}
}

const longest = 90

/** "Metformin is used to treat diabetes": what it is for, as any textbook says. */
const purpose = /\b(?:is|are|was|were|be|been)\s(?:\w+\s)?used\s(?:to|for|in|as)\b/i

/**
 * The claims of one kind that have no source in reach, as facts with the message
 * `unsourced`. The level is lowered to info when the claim is hedged in general
 * terms or only says what a treatment is for, when the article ends in a reference
 * list that no marker points to, and when the model is not sure; the message says so.
 */
export function* unsourced(article: Article, kind: ClaimKind): Iterable<Fact<'unsourced'>> {
  const calls = kind === 'research' || kind === 'statistic'
  const listed = !calls && hasUnmarkedReferences(article)
  for (const claim of article.claims) {
    if (claim.kind !== kind || claim.sources.level !== 'none') continue
    const {sure, possible} = limits[kind][claim.explicit ? 'explicit' : 'implied']
    if (claim.confidence < possible) continue
    const doubt =
      claim.confidence < sure ? 'maybe a claim' : calls ? undefined : mildness(claim, listed)
    const severity: Severity | undefined = doubt
      ? 'info'
      : calls && !claim.explicit
        ? 'warning'
        : undefined
    yield {
      message: 'unsourced',
      at: claim.source,
      data: {
        claim: shortened(claim.sentence.text),
        where: searched(claim),
        doubt: doubt ? ` (${doubt})` : ''
      },
      ...(severity ? {severity} : {})
    }
  }
}

/** Why a claim that is none about research or figures is only to consider. */
function mildness({kind, certainty, sentence}: Claim, listed: boolean): string | undefined {
  if (certainty === 'hedged') return 'hedged, so only to consider'
  if (listed) return 'the reference list may cover it, but no marker says so'
  return kind === 'efficacy' && purpose.test(sentence.text) ? 'says what it is used for' : undefined
}

function shortened(text: string): string {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.:;,]+$/, '')
  if (words.length <= longest) return words
  return `${words.slice(0, words.lastIndexOf(' ', longest))} …`
}

/** Where a source was looked for, in few words. */
function searched({block}: Claim): string {
  if (block.cell) return 'its table row'
  if (block.list) return block.list.leadIn ? 'its list item and lead-in' : 'its list item'
  if (block.kind === 'heading') return 'the heading'
  if (block.kind === 'front-matter') return 'its front matter field'
  return 'its sentence and paragraph'
}
