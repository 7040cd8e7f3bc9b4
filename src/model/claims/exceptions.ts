import type {Sentence} from '../article.ts'
import type {Features} from './features.ts'

/** Whom something is due for. */
const due =
  /\b(?:should|must) (?:\w+ ){0,2}(?:receive|get|have|be (?:vaccinated|given|screened|tested|taken|immuni[sz]ed)|take)\b|\brecommends? (?:\w+ ){0,6}(?:doses?|booster|vaccin\w+|shots?|screening)\b/i
const amount = /\d\s?(?:[µμ]g|mcg|mg|g|ml|iu|units?)(?:\/kg)?\b/i
const dosing =
  /^\W*(?:the )?(?:(?:typical|standard|usual|starting|maximum) ){0,2}dos(?:e|age|ing)\b/i
/** How long an appointment takes. */
const course =
  /\b(?:takes?|lasts?|requires?)(?: \w+){0,2} (?:\d{1,3}\s?(?:-|–|to)\s?)?\d{1,3} (?:minutes?|hours?)\b/i
const procedure =
  /\b(?:procedure|operation|session|appointment|visit|consultation|test|scan|colonoscopy|endoscopy|examination|surgery)\b|^\W*(?:this|it) (?:usually |typically |generally |only |normally )?takes\b/i
/** "Glow 2% Acid Serum" is a product: every word but small ones has a capital. */
const productName = /^\W*(?:(?:\p{Lu}[\p{L}’'&.-]*|[\d.]+\s?%|of|and|with|for|\+|&) ?){3,12}$/u

/** What others believe or ask, told with distance. */
const belief =
  /\b(?:many|most|some|few|other|lots of) (?:\w+ ){0,2}(?:people|parents|mothers|women|men|patients|users|readers|customers|individuals)(?: \w+){0,2} (?:believe|claim|think|wonder|worry|fear|ask|assume|hope|try)\b|\b(?:mis(?:conception|belief)|myth|false belief|fallacy) that\b/i
/** What is still to be found out. */
const open =
  /\b(?:research|studies|trials|data|evidence)(?: \w+){0,3} (?:is|are)(?: \w+){0,2} (?:needed|required|necessary|warranted|underway|ongoing|planned)\b|\bstill (?:being|under) (?:studied|investigat\w+|research\w*|study|evaluat\w+)\b|\bchallenges\b.{0,80}\bmust be (?:overcome|met|addressed)\b/i
/** What the article is about to do. */
const announcement =
  /\bin this (?:article|guide|post|chapter|section|blog)\b|^\W*(?:we|i|let[’']s|read on|here)\b(?: \w+){0,2} (?:debunk|explain|explore|discuss|cover|look at|break down|answer|walk you)\b|\boffers? (?:several|many|numerous|a (?:number|range) of) (?:advantages|benefits)\b[^,:;–—-]*$/i
/** Who took part in a study, what it set out to learn, what was done. */
const conduct =
  /\b(?:took part|participated|(?:were|was) (?:\w+ ){0,2}(?:enrolled|recruited|randomi[sz]ed|allocated|assigned|put on|followed|included|collected|measured|given|used for)|stud(?:y|ies) (?:included|involved|enrolled|compared|looked at|examined|investigated|was one of)|(?:we|study|trial|researchers|authors|meta-analysis) (?:\w+ ){0,2}(?:evaluated|examined|assessed|investigated|compared|studied|aimed)|received (?:\w+[ -]){0,3}doses?|performed (?:\w+ ){0,3}(?:trials|tests))\b/i
const outcome =
  /\b(?:found|showed?n?|reveal\w*|conclud\w*|demonstrat\w*|suggest\w*|significant\w*|reduced|lowered|increased|decreased|improved|fewer|associated|linked|prevented|died|report(?:ed|s)|versus|vs|response rates?)\b|\bp\s?[<=]|%|\bper ?cent\b/i

/**
 * Whether a sentence says something of a kind that needs no source, whatever its words:
 * the title of a sublist, a regimen, a belief of others, an open question, an announcement, what a study did
 * before it had a result. What it says besides, an effect or a risk, makes it a claim
 * after all where the kind leaves room for one.
 */
export function needsNoSource({text, block}: Sentence, {cues, names}: Features): boolean {
  if (block.kind === 'list-item' && names.includes('mood none') && /:\s*$/.test(text)) {
    return !cues.some(({strong}) => strong)
  }
  if (conduct.test(text) && !outcome.test(text)) return true
  if (belief.test(text) || announcement.test(text)) return true
  if (open.test(text) && !cues.some(({strong}) => strong)) return true
  if (cues.some(({kind, strong}) => kind !== 'statistic' && (strong || kind !== 'research')))
    return false
  return (
    due.test(text) ||
    (dosing.test(text) && amount.test(text)) ||
    (course.test(text) && procedure.test(text)) ||
    (/%/.test(text) && productName.test(text))
  )
}
