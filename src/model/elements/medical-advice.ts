import type {ElementForm} from './element.ts'

/** What a disclaimer speaks of: the text itself, never a test, a product or a treatment. */
const content =
  /\b(?:articles?|pages?|recommendations|experience|readers|site|website|web site|blog|posts?|contents?|information(?! leaflet)|materials?|guides?(?! dogs?)|leaflet|brochure|booklet|handout|factsheet|fact sheet|overview|column|videos?|podcast|newsletter|text|publication|resources?|faqs?|document|summary|series|statements|opinions|everything (?:here|above|below|on)|anything (?:here|above|below|on|you read)|(?:nothing|none) (?:here|above|on|in|of this|of the above)|the above|what you read|you (?:have )?read (?:here|online)|we publish|we write|written here|this (?:is|does|should|was|can not|must|may)|the authors?|(?:^|[.:;] )(?:it|they|these) (?:is|are|does|do|should|can not|must not|may not)|advice (?:on this|given|here)|we (?:do|are|can)(?:not|n't| not)|i(?: am|'m| do) not|i don't|not medical|(?:take|treat|see|regard|consider|read) (?:this|it|any of this|anything)|^\W*(?:[\w ]{0,20}: )?for (?:\w+ ){0,2}(?:information\w*|educat\w*|references?)|educational content|views expressed)\b/

const no = '(?:not|never|nor|no|none|nothing|neither)'
const gap = (most: number): string => `[^.;]{0,${most}}`
/** What only a professional who knows the reader can give. */
const care =
  '(?:advice|diagnos[ei]s|consultations?|consulting|care|examination|opinions?|doctor|physician|professional|treatment|visits?|appointments?|seeing|visiting|speaking|talking|guidance|assessment|evaluation|discussions?|conversation|counsell?ing|clinician|supervision)'
const professional =
  '(?:doctor|gp|physician|professional|clinician|provider|practitioner|specialist|consultant|pharmacist|midwife|dentist|nurse|health[- ]?care team|care team|medical team|veterinarian|vet)'
const informing = '(?:informational|informative|information|educational|education|entertainment)'
const joined = '(?:,? (?:and|or|&|and/or)|,|/) ?'
const broad = '(?:your |general |health |purely |strictly |solely |basic |an? |the )*'

const forms: RegExp[] = [
  // not a substitute: "is not intended as a substitute for professional medical advice"
  new RegExp(
    `\\b(?:${no}|cannot)\\b${gap(100)}\\b(?:(?:substitute|substitution|replacement|alternative|stand-in)s?\\s+(?:for|to|of)|in (?:place|lieu) of|instead of)\\b${gap(100)}\\b${care}\\b`
  ),
  // does not replace a talk with one's doctor
  new RegExp(
    `\\b${no}\\b${gap(60)}\\b(?:replac(?:e|es|ing)|takes? the place of|stands? in for)\\b${gap(60)}\\b(?:${care}${gap(40)}\\b${professional}|(?:medical|professional|clinical|individual\\w*|personal\\w*|in-person|face-to-face|dental|health) (?:\\w+ )?${care})\\b`
  ),
  new RegExp(`\\bnot (?:to )?replac(?:e|es|ing),? (?:an? |any |the )?(?:\\w+ )?${care}\\b`),
  // is not medical advice
  new RegExp(
    `\\b${no}\\b${gap(80)}\\b(?:is|are|be|being|as|replaces?|constitut\\w+|provid(?:e|es|ed|ing)|offers?|offering|gives?|giving|contains?|considered|construed|taken|treated|interpreted|regarded|relied (?:up)?on|rely on|amounts? to|serves?|used|equal|meant|intended|render\\w*|dispens\\w+)\\b${gap(60)}\\b(?:medical|professional|clinical|doctor's|individual|personal|personali[sz]ed|health(?:care)?|veterinary|dental|treatment)\\s+(?:(?:or|and|health|medical|professional|legal|nutritional|dietary)[\\s,]+)*(?:advice|diagnos[ei]s|opinion|consultation|guidance|care|counsel|recommendations?)\\b`
  ),
  /\beducational in nature\b|\b(?:is|are) (?:not|no) (?:an? )?(?:professional advice|consultation|diagnosis|prescription)\b/,
  /\b(?:not|never)\b[^.;]{0,40}\b(?:as|is|are|be|represent) (?:an? |any )?(?:\w+ )?(?:prescription|medical counsel|diagnosis|consultation|professional advice|(?:personal|individual|specific) advice|advice (?:on|for|about) (?:their|your|any|an individual))\b|\bnot (?:personali[sz]ed|tailored to (?:you|your|any))\b|\bnot\b[^.;]{0,10}\brepresent (?:medical|professional) advice\b/,
  /\bnot\b[^.;]{0,40}\breplace\b[^.;]{0,20}\brelationship\b[^.;]{0,40}\b(?:doctor|physician|provider|clinician|patient)|\bof a general nature\b/,
  /\bnot (?:a form of |as )?(?:individual(?:i[sz]ed)? |personal(?:i[sz]ed)? |professional |specific )?medical (?:or \w+ )?advice\b/,
  /\b(?:offers?|provides?|gives?|contains?|is|are) no (?:form of |individual |personal )?(?:medical|professional|clinical|health) (?:or \w+ )?advice\b/,
  // is for information only
  new RegExp(
    `\\b(?:for|as|are|is|purely|provides?|only|of) ${broad}${informing}(?:${joined}${broad}${informing})*(?: purposes?| use)? only\\b`
  ),
  new RegExp(
    `\\bfor (?:general |purely |strictly |solely |your |basic )*${informing}(?:${joined}(?:general )?${informing})* (?:purposes?|use)\\b`
  ),
  new RegExp(
    `\\b(?:only|solely|purely|strictly|just) for (?:general |health |your )*${informing}\\b`
  ),
  /\b(?:for|as|is|are) (?:an? )?(?:general )*(?:reference|guidance|guide|knowledge|interest|information|overview) (?:purposes )?only\b|\bgeneral (?:advice|guidance|information|knowledge)(?: purposes)? only\b|\bfor general (?:information|knowledge|guidance|reference|education)\b|\beducational (?:content |use |material )?only\b/,
  new RegExp(
    `\\b(?:intended|meant|offered|provided|written|designed) (?:only |solely |purely )?(?:to inform|to educate|as general (?:information|education)|as information|for (?:general )?${informing})\\b${gap(60)}\\b(?:not|never|only)\\b`
  ),
  // knows nothing of the reader
  /\b(?:not|without)\b[^.;]{0,15}\b(?:take|takes|taking|consider|considers|account for|know)\b[^.;]{0,30}\b(?:your|individual|personal|each reader's)\b[^.;]{0,30}\b(?:circumstances|situation|needs|health|condition|medical history|history)\b/,
  /\b(?:advice|information|guidance|content)\b[^.;]{0,40}\bgeneral(?: in nature)?\b[^.;]{0,20}\b(?:and|so)\b[^.;]{0,20}\bnot\b[^.;]{0,30}\b(?:you|individual|personal|everyone|specific)/,
  // no doctor-patient relationship
  new RegExp(
    `\\b${no}\\b${gap(70)}\\b(?:doctor|physician|clinician|provider|practitioner|therapist|professional|dentist)[-–\\s]+(?:to[-–\\s])?(?:and )?(?:patient|client)[-–\\s]+relationship\\b`
  ),
  // no diagnosis by reading
  /\bnot\b[^.;]{0,20}\buse\b[^.;]{0,50}\b(?:to|for|as a) (?:self[- ])?diagnos(?:e|is|ing|tic)\b/,
  /\b(?:not|never)\b[^.;]{0,60}\b(?:used|relied (?:up)?on|intended|meant)\b[^.;]{0,50}\b(?:self[- ])?(?:diagnos(?:e|is|ing|tic)|treat any|treat a|(?:diagnose or|to) treat\b)/,
  // reliance
  /\b(?:do not|don't|never|should not|must not) (?:rely|act|depend) (?:solely |only |just )?(?:on|upon) (?:this|the|our|any|anything|what)\b[^.;]{0,80}\b(?:doctor|medical|diagnos\w+|advice|professional|gp|physician)\b/,
  /\b(?:relian(?:ce|t)|rely|relying|use|using|act|acting)\b[^.;]{0,60}\b(?:information|content|site|website|article|page|blog|anything)\b[^.;]{0,60}\bown risk\b/,
  // the author is no doctor
  new RegExp(
    `\\b(?:i am|i'm|we are|we're|authors? (?:is|are)|writers? (?:is|are)) not (?:a |an |your )?(?:licen[sc]ed |qualified |trained |medical |health[- ]?care )*(?:${professional}|expert)s?\\b[^.]{0,60}\\b(?:advice|consult|talk|speak|ask|see|seek|guidance)\\b`
  )
]

/** Says it of itself, whatever the rest of the sentence speaks of. */
const disregard =
  /\b(?:disregard|ignor|delay|avoid|postpon)\w*\b[^.;]{0,90}\b(?:because of|based on|due to|as a result of)\b[^.;]{0,40}\b(?:read|seen|heard|found|information|contents?)\b/

/**
 * Readers are told that the article is information and not medical advice: by
 * meaning (information only, not a substitute, no doctor-patient relationship),
 * whatever the wording.
 */
export const medicalAdvice: ElementForm = {
  hint: /advice|substitut|replac|information|educational|education only|relationship|rely|relian|diagnos|intended to|to inform|in place of|in lieu of|instead of|alternative (?:to|for)|disregard|general|guid(?:e only|ance)|reference only|into account|own risk|personali[sz]ed|prescription|counsel|consultation|not a (?:\w+ ){0,3}(?:doctor|professional)/,
  title:
    /^(?:\W*)(?:medical |health |legal |general |important )*(?:disclaimer|notice|please note|note|important|medical advice)\b/i,
  holds: ({text, block, announced}) =>
    !block.quoted &&
    (disregard.test(text) ||
      ((announced || content.test(text)) && forms.some((form) => form.test(text))))
}
