import type {Article, Block, Sentence} from './article.ts'
import {inReferences} from './citations.ts'
import type {Certainty, Claim, ClaimKind} from './claims/claim.ts'
import {needsNoSource} from './claims/exceptions.ts'
import {type Features, featuresOf, labelEnd} from './claims/features.ts'
import {headingKind} from './claims/heading-kind.ts'
import {type Cue, decisiveOf, precedence} from './claims/patterns.ts'
import {quantitiesIn} from './claims/quantities.ts'
import {isLeadIn, SourcesInReach} from './claims/reach.ts'
import {confidenceOf, strongestReasons} from './claims/scorer.ts'
import {Word} from './cues/word-classes.ts'

export type {Claim, ClaimKind} from './claims/claim.ts'
export {hasUnmarkedReferences} from './claims/reach.ts'

/**
 * Below this a sentence is no claim at all. About half of the sentences at this confidence
 * are claims to an editor, on sites left out of the training: see scripts/train-claims.js.
 */
const leastConfidence = 0.4
/** A sentence with an unmistakable pattern needs less. */
const leastStrongConfidence = 0.25
/** One that appeals to research or gives a figure calls for a source by itself. */
const leastOfAppeal = 0.18
/** One without any pattern needs more: words alone mislead. */
const leastWithoutPattern = 0.6
/** "Exosomes are vesicles that …" is a definition, unless much speaks for a claim. */
const leastOfDefinition = 0.65
/** "86 women were enrolled and randomly assigned to …" says what was done, not what came of it. */
const leastOfMethods = 0.9

/** The claims of an article, in source order. */
export function claimsOf(article: Article): Claim[] {
  const reach = new SourcesInReach(article)
  const claims: Claim[] = []
  const covered = new Set<Block>()
  const entries = new Set(article.references.map(({block}) => block))
  for (const block of article.blocks) {
    if (entries.has(block) || !mayClaim(block)) continue
    for (const sentence of block.sentences) {
      const leadIn = block.list?.leadIn
      const claim = claimIn(article, sentence, reach)
      // An item with a figure of its own needs a source of its own.
      const repeats = leadIn !== undefined && covered.has(leadIn)
      if (!claim || (repeats && !(claim.kind === 'statistic' && claim.explicit))) continue
      claims.push(claim)
      if (claim.kind === 'research' && isLeadIn(sentence)) covered.add(block)
    }
  }
  return claims
}

/** Prose that is never a claim: reference lists, alternative texts, table heads. */
function mayClaim(block: Block): boolean {
  if (block.kind === 'alt' || block.footnote !== undefined || block.cell?.row === 0) return false
  if (block.kind === 'front-matter') return isProseField(block)
  return !inReferences(block.section) && !isEntry(block)
}

/** "[2] Quick, Kevin L., et al. …": an entry of a reference list that has no heading. */
function isEntry({kind, text}: Block): boolean {
  return (
    kind !== 'heading' &&
    /^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}\.)\s*\p{Lu}/u.test(text) &&
    /\bet al\b|\bdoi\b|\d\s?\(\d+\)\s?:\s?\d/i.test(text)
  )
}

function isProseField({field = '', text}: Block): boolean {
  return (
    !/(?:^|\.)(?:slug|tags?|categor\w*|author\w*|image\w*|url|link|id|date|layout|keywords?|permalink|canonical\w*)(?:\[|\.|$)/i.test(
      field
    ) && /\s\S+\s\S+\s/.test(text)
  )
}

function claimIn(article: Article, sentence: Sentence, reach: SourcesInReach): Claim | undefined {
  const {block} = sentence
  if (isAsked(sentence)) return undefined
  const features = featuresOf(sentence)
  if (features.length < 2) return undefined
  const confidence = confidenceOf(features)
  if (confidence < leastFor(features) || needsNoSource(sentence, features)) return undefined
  const cue = decisiveOf(features.cues)
  const at = cue ?? {start: sentence.start, end: sentence.end}
  const context = article.contextAt(block, at.start, at.end)
  if (context.status === 'question' || context.status === 'mention') return undefined
  const certainty = certaintyOf(article, sentence, features, cue)
  const kinds = kindsOf(features, cue, block)
  const subject = subjectOf(sentence, cue)
  return {
    kind: kinds[0] as ClaimKind,
    kinds,
    sentence,
    block,
    source: block.toSource(sentence.start, sentence.end),
    certainty,
    ...(subject === undefined ? {} : {subject}),
    numbers: quantitiesIn(sentence.text, sentence.start),
    sources: reach.of(sentence),
    confidence,
    explicit: features.cues.some((cue) => cue.strong && cue.kind === kinds[0]),
    // Read for an explanation only.
    get reasons() {
      return [
        ...features.cues.map(({kind, reason}) => `${kind}: ${reason}`),
        ...strongestReasons(features, block.text, 4)
      ]
    }
  }
}

function leastFor({cues, names}: Features): number {
  if (names.includes('methods only')) return leastOfMethods
  const strong = cues.filter((cue) => cue.strong)
  if (strong.some(({kind}) => kind === 'research' || kind === 'statistic')) return leastOfAppeal
  if (strong.length > 0) return leastStrongConfidence
  if (cues.length === 0) return leastWithoutPattern
  return names.includes('definition') ? leastOfDefinition : leastConfidence
}

function isAsked({block, end}: Sentence): boolean {
  return /\?["”’*)\s]*$/.test(block.text.slice(Math.max(0, end - 6), end))
}

function kindsOf({cues, classes}: Features, cue: Cue | undefined, block: Block): ClaimKind[] {
  const kinds = new Set<ClaimKind>()
  if (cue) kinds.add(cue.kind)
  for (const kind of precedence) if (cues.some((other) => other.kind === kind)) kinds.add(kind)
  if (kinds.size === 0) kinds.add(implied(classes, block))
  return [...kinds]
}

/** The kind of a claim without a cue of its own, such as a list item under "Benefits". */
function implied(classes: number, block: Block): ClaimKind {
  const heading = headingKind(block.section)
  if (heading === 'risk' || classes & Word.Safety) return 'safety'
  if (classes & Word.Comparative) return 'comparison'
  if (heading === 'cause' || classes & (Word.Cause | Word.Harm)) return 'cause'
  return 'efficacy'
}

/**
 * How sure the article is of what it claims: of what the studies show, not of the
 * studies. Judged at the last cue, where the negation or hedge of the clause stands
 * before it; at the last word when the only cue is the appeal to research.
 */
function certaintyOf(
  article: Article,
  sentence: Sentence,
  {cues, classes}: Features,
  cue: Cue | undefined
): Certainty {
  if (!(classes & (Word.Hedge | Word.Negation | Word.Report | Word.Belief))) return 'asserted'
  const stated = cues.filter(({kind}) => kind !== 'research').at(-1)
  const end = sentence.start + sentence.text.trimEnd().length
  const last = {start: Math.max(sentence.start, end - 2), end}
  const at = stated && (cue?.kind !== 'research' || stated.start > cue.end) ? stated : last
  const {status, also} = article.contextAt(sentence.block, at.start, at.end)
  const statuses = [status, ...also]
  if (statuses.includes('negated')) return 'negated'
  return statuses.includes('hedged') || statuses.includes('hypothetical') ? 'hedged' : 'asserted'
}

/** The words before the cue, when they are few enough to be a subject. */
function subjectOf(sentence: Sentence, cue: Cue | undefined): string | undefined {
  if (!cue || cue.kind === 'research' || cue.kind === 'statistic') return undefined
  const from = Math.max(sentence.start, Math.min(labelEnd(sentence.block), cue.start))
  const words = sentence.block.text
    .slice(from, cue.start)
    .replace(/^[\s:–—-]+/, '')
    .replace(
      /\s+(?:can|may|might|could|will|also|is|are|has|have|been|be|to|that|which|not|does|do|significantly|effectively)(?=\s|$)/gi,
      ''
    )
    .trim()
  return words !== '' && words.split(/\s+/).length <= 8 ? words : undefined
}
