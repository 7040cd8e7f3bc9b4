import type {Severity} from '../finding/finding.ts'
import type {Article} from '../model/article.ts'
import {type Claim, type ClaimKind, hasUnmarkedReferences} from '../model/claims.ts'
import type {Fact} from './define-rule.ts'

/**
 * Confidence from which a finding keeps the level of its rule, for a sentence that
 * shows its kind beyond doubt and for any other; below it is info. Measured by
 * scripts/train-claims.js with whole sites left out: about four in five sentences
 * above these limits are ones that editors want a source for.
 */
const sure: Record<ClaimKind, {explicit: number; implied: number}> = {
  research: {explicit: 0.4, implied: 0.7},
  statistic: {explicit: 0.4, implied: 0.7},
  efficacy: {explicit: 0.68, implied: 0.68},
  safety: {explicit: 0.6, implied: 0.75},
  comparison: {explicit: 0.7, implied: 0.75},
  cause: {explicit: 0.75, implied: 0.75}
}

const longest = 90

/**
 * The claims of one kind that have no source in reach, as facts with the message
 * `unsourced`. The level is lowered to info when the claim is hedged in general
 * terms, when the article ends in a reference list that no marker points to, and
 * when the model is not sure; the message says so.
 */
export function* unsourced(article: Article, kind: ClaimKind): Iterable<Fact<'unsourced'>> {
  const calls = kind === 'research' || kind === 'statistic'
  const listed = !calls && hasUnmarkedReferences(article)
  for (const claim of article.claims) {
    if (claim.kind !== kind || claim.sources.level !== 'none') continue
    const doubt = doubtOf(claim, calls, listed)
    yield {
      message: 'unsourced',
      at: claim.source,
      data: {
        claim: shortened(claim.sentence.text),
        where: searched(claim),
        doubt: doubt?.text ?? ''
      },
      ...(doubt ? {severity: doubt.severity} : {}),
      ...(claim.certainty === 'asserted' ? {} : {context: claim.certainty})
    }
  }
}

function doubtOf(
  claim: Claim,
  calls: boolean,
  listed: boolean
): {text: string; severity: Severity} | undefined {
  if (claim.certainty === 'hedged' && !calls)
    return {severity: 'info', text: '; it is hedged, so only to consider'}
  if (listed) return {severity: 'info', text: '; the reference list has no marker that points here'}
  const limit = sure[claim.kind][claim.explicit ? 'explicit' : 'implied']
  if (claim.confidence < limit) return {severity: 'info', text: '; recognised with doubt'}
  return calls && !claim.explicit ? {severity: 'warning', text: ''} : undefined
}

function shortened(text: string): string {
  const words = text.trim().replace(/[.:;,]+$/, '')
  if (words.length <= longest) return words
  return `${words.slice(0, words.lastIndexOf(' ', longest))} …`
}

/** Where a source was looked for, as the end of a sentence. */
function searched({block}: Claim): string {
  if (block.cell) return 'in its table row'
  if (block.list)
    return block.list.leadIn
      ? 'in its list item or the line that introduces the list'
      : 'in its list item'
  if (block.kind === 'heading') return 'in the heading'
  if (block.kind === 'front-matter') return 'in its front matter field'
  return 'in its sentence or paragraph'
}
