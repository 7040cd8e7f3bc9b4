import type {Polarity} from './stance.ts'

/**
 * Matters that articles phrase in many ways, so that shared words do not show
 * them. `yes` and `no` are what a sentence says on the matter.
 */
export interface Frame {
  name: string
  asked: RegExp
  yes: RegExp
  no: RegExp
}

const complaints =
  'nausea|vomiting|diarrhoea|diarrhea|headaches?|bruis(?:es?|ing)|swelling|redness|itching|rash|dizziness|light-headedness|upset stomach|heartburn|cramps|fatigue|constipation|allergic reactions?|infections?|loose stools|soreness'

export const frames: readonly Frame[] = [
  {
    name: 'pain',
    asked:
      /^(?:does|do|is|are|will)\b(?!.*\b(?:help|relieve|reduce|treat|ease|stop)\b).*\b(?:hurt|painful|pain|sting|uncomfortable)\b/i,
    yes: /\b(?:it|they|this|the (?:injections?|treatment|procedure|needles?|laser|peel)) (?:\w+ )?(?:hurts?|stings?|burns)\b|\b(?:is|are|be|feel|feels|find it|quite|rather|very) (?:\w+ )?(?:painful|sore|uncomfortable)\b|\b(?:a little|some|mild|moderate|brief|slight) (?:pain|discomfort|stinging)\b|^a (?:little|bit)\b/i,
    no: /\b(?:painless(?:ly)?|pain[- ]free|no pain|zero pain|without (?:any )?pain|not (?:at all )?(?:painful|hurt)|does(?: not|n't) hurt|do(?: not|n't) hurt|won't hurt|(?:feel|feels) nothing)\b/i
  },
  {
    name: 'side effects',
    asked: /\bside[- ]effects?\b|\badverse (?:effects|reactions)\b/i,
    yes: new RegExp(
      `\\bside[- ]effects? (?:include|are|is|can|may|such)\\b|\\b(?:common|possible|known|mild|serious|some|few|minor) side[- ]effects?\\b|\\b(?:${complaints})\\b.*\\b(?:is|are|can|may|have|happen|occur|common|possible)\\b|\\b(?:get|have|cause[sd]?|feel|experience|expect|report(?:ed)?) (?:\\w+ ){0,3}(?:${complaints})\\b`,
      'i'
    ),
    no: /\b(?:no|zero|without(?: any)?|free (?:of|from)|has no|have no|never (?:any|cause)) side[- ]effects?\b(?! (?:were|was|in) )|\bside[- ]effect[- ]free\b/i
  },
  {
    // Downtime in days is a number, which is compared as such.
    name: 'downtime',
    asked: /\b(?:downtime|time off|recovery time)\b/i,
    yes: /\b(?:some|little|short|brief) (?:downtime|recovery)\b|\bplan (?:to|for) (?:\w+ ){0,3}(?:home|off)\b/i,
    no: /\b(?:no|zero|without(?: any)?) (?:downtime|recovery time|time off)\b/i
  },
  ...['FDA', 'MHRA', 'EMA', 'TGA'].map((agency) => ({
    name: `${agency} approval`,
    asked: new RegExp(
      `\\b${agency}\\b.*\\b(?:approv|clear|licen|authori)|\\b(?:approv|clear|licen|authori)\\w*.*\\b${agency}\\b`,
      'i'
    ),
    yes: new RegExp(
      `(?<!not |not yet |no )\\b${agency}[- ](?:approved|cleared|licensed|authorised|authorized)\\b|\\b(?:is|are|has been|have been|was) (?:fully )?(?:approved|cleared|licensed|authori[sz]ed) by the ${agency}\\b`,
      'i'
    ),
    no: new RegExp(
      `\\b(?:not|never|yet to be|nor)(?: yet| been| currently| an?| any)* (?:${agency}[- ]?(?:approved|cleared|licensed)|(?:approved|cleared|licensed|authori[sz]ed) by the ${agency})\\b|\\bno ${agency}[- ]approved\\b|\\bno \\w+ (?:is|are|has been) (?:${agency}[- ]approved|approved by the ${agency})\\b`,
      'i'
    )
  }))
]

/** What a sentence says on a matter; undefined when it says nothing, or both. */
export function saysOn(frame: Frame, text: string): Polarity | undefined {
  const plain = text.replaceAll('’', "'")
  const denies = frame.no.exec(plain)
  const affirms = frame.yes.test(denies ? plain.replace(denies[0], ' ') : plain)
  if (denies) return affirms ? undefined : 'no'
  return affirms ? 'yes' : undefined
}
