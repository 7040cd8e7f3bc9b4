import type {ElementForm} from './element.ts'

/** What a disclaimer speaks of: the text itself, never a test, a product or a treatment. */
const content =
  /\b(?:article|articles|page|pages|site|website|blog|post|posts|content|contents|information|material|materials|guide|guides|leaflet|factsheet|fact sheet|column|video|videos|podcast|newsletter|text|publication|resource|resources|faqs?|document|everything (?:here|above|below|on)|nothing (?:here|above|on|in)|what you read|we publish|we write|written here|this (?:is|does|should|was)|the author|(?:^|[.:;] )(?:it|they|these) (?:is|are|does|do|should|can not|must not|may not)|advice on this|we (?:do|are|can)(?:not|n't| not)|i(?: am|'m| do) not|i don't|not medical)\b/

const forms: RegExp[] = [
  // not a substitute: "is not intended as a substitute for professional medical advice"
  /\b(?:not|never|nor|no|cannot|nothing)\b[^.;]{0,100}\b(?:substitute|substitution|replacement|alternative|stand-in)s?\s+(?:for|to|of)\b[^.;]{0,100}\b(?:advice|diagnos[ei]s|consultation|consulting|care|examination|opinion|doctor|physician|professional|treatment|visit|appointment|seeing|guidance)\b/,
  // does not replace or constitute medical advice
  /\b(?:not|never|cannot|nothing)\b[^.;]{0,80}\b(?:replace|replaces|constitute|constitutes|provide|offer|give|gives|considered|construed|taken|treated|interpreted|relied (?:up)?on|rely on|regarded|amounts? to|serve|intended as|meant as|used|equal)\b[^.;]{0,80}\b(?:medical|professional|clinical|doctor's|individual|personal|personali[sz]ed|health(?:care)?)\s+(?:(?:or|and|health|medical|professional|legal|nutritional|dietary)[\s,]+)*(?:advice|diagnos[ei]s|opinion|consultation|guidance|care|counsel|recommendations?)\b/,
  /\bnot (?:a form of |as )?(?:individual(?:i[sz]ed)? |personal(?:i[sz]ed)? |professional |specific )?medical (?:or \w+ )?advice\b/,
  /\b(?:not|never|nor)\b[^.;]{0,60}\b(?:replac(?:e|es|ing)|take the place of|takes the place of|stand in for)\b[^.;]{0,60}\b(?:advice|diagnos[ei]s|consultation|care|examination|opinion|visit|appointment|treatment|guidance)\b[^.;]{0,30}\b(?:doctor|gp|physician|professional|clinician|provider|specialist|pharmacist)/,
  /\b(?:offers?|provides?|gives?|contains?|is|are) no (?:form of |individual |personal )?(?:medical|professional|clinical|health) (?:or \w+ )?advice\b/,
  /\b(?:not|never)\b[^.;]{0,20}\buse\b[^.;]{0,40}\bto (?:self[- ])?diagnose\b/,
  // information only
  /\b(?:for|as|are|is|purely|provides?|only|of) (?:your |general |health |purely |strictly |solely |an? )*(?:informational|information|educational|education)(?:,? (?:and|or|&) (?:informational|information|educational|education|entertainment))?(?: purposes?| use)? only\b/,
  /\bfor (?:general |purely |strictly |solely )*(?:informational|information|educational|education)(?:(?:,| and| or|\/) ?(?:informational|information|educational|education|entertainment))* purposes?\b/,
  /\b(?:only|solely|purely|strictly) for (?:general |health )*(?:informational|information|educational|education)\b/,
  /\b(?:intended|meant|offered|provided|written) (?:only |solely |purely )?(?:to inform|to educate|as general (?:information|education)|as information)\b[^.;]{0,60}\b(?:not|never|only)\b/,
  // no doctor-patient relationship
  /\b(?:not|no|nor|never)\b[^.;]{0,60}\b(?:doctor|physician|clinician|provider|practitioner|therapist|professional)[-–\s]+(?:to[-–\s])?(?:and )?(?:patient|client)[-–\s]+relationship\b/,
  // reliance
  /\b(?:not|never)\b[^.;]{0,40}\b(?:used|relied (?:up)?on|intended)\b[^.;]{0,30}\b(?:self[- ])?diagnos(?:e|ing)\b/,
  /\b(?:do not|don't|never|should not|must not) (?:rely|act|depend) (?:solely |only |just )?(?:on|upon) (?:this|the|our|any|anything|what)\b[^.;]{0,80}\b(?:doctor|medical|diagnos\w+|advice|professional|gp|physician)\b/
]

/**
 * Readers are told that the article is information and not medical advice: by
 * meaning (information only, not a substitute, no doctor-patient relationship),
 * whatever the wording.
 */
export const medicalAdvice: ElementForm = {
  hint: /advice|substitut|replac|informational|educational|information only|education only|relationship|rely|diagnos|to inform|information purposes|alternative (?:to|for)/,
  title:
    /^(?:\W*)(?:medical |health |legal |general |important )*(?:disclaimer|notice|please note|note|important|medical advice)\b/i,
  holds: ({text, block, announced}) =>
    !block.quoted && forms.some((form) => form.test(text)) && (announced || content.test(text))
}
