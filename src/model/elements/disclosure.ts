import type {ElementForm} from './element.ts'

const forms = [
  /\b(?:conflicts?|declarations?) of interests?\b|\bcompeting interests?\b|\bdisclosures? (?:statement|of)\b/,
  /\b(?:we|i|this (?:site|page|post|article|website))\b[^.;]{0,60}\b(?:earns?|receives?|gets?|makes?|paid)\b[^.;]{0,30}\b(?:commissions?|fees?|compensation|payments?|money|paid|sample)/,
  /\b(?:affiliate|referral|sponsored|commission|amazon associates?)\b[^.;]{0,20}\b(?:links?|partners?|program(?:me)?s?|post|content|article|disclosure|associate|earned|relationship)/,
  /\b(?:in )?(?:paid )?partnership with\b|\b(?:sponsored|paid for|brought to you|commissioned) by\b|\badvertisement feature\b|\bgifted\b[^.;]{0,20}\breview\b/,
  /\b(?:funded|funding|supported|financed|financial support)\b(?: (?:was|were|came|for this \w+|in part|provided|by|from|is|received|partly|through))*\b[^.;]{0,15}\b(?:by|from)\b[^.;]{0,80}\b(?:grants?|foundation|institutes?|council|trust|company|inc|ltd|corp|nih|national|ministry|university|fund|society|agency|award|pharma\w*|charity|donations?|taxpayers?|government|department|nestl|[a-z]+ center)\b/,
  /\b(?:has|have|had|holds?|declares?|owns?|reports?) (?:no |any |a )?(?:financial|commercial|ownership) (?:interests?|ties|relationships?|stake|relationship|disclosures?)\b/,
  /\b(?:we|our company|our clinic|this clinic|our team|the author) (?:also )?(?:sells?|offers? and profits?|manufactures?|makes? and sells?|own|owns) (?:the|this|these|some of the|our)\b[^.;]{0,40}\b(?:products?|treatments?|supplements?|mentioned|described|brand)/,
  /\bthe (?:author|authors|writer|editors?|publisher|researchers|company)\b[^.;]{0,40}\b(?:consult(?:ant|ed) for|employed by|employee of|shareholder|paid by|received (?:fees|funding|honoraria))\b/,
  /\b(?:this (?:research|study|work|project) (?:was|is) (?:supported|funded))\b|\bgrants? from\b|\bresearch grant\b/
]
/** A policy to disclose is no disclosure; other people's funding says nothing of this page. */
const noDisclosure =
  /\b(?:disclose any|any potential conflicts|should disclose|must disclose|who funds|apply for)\b/

/** A label that says it all: "Disclosure: …", "Conflicts of interest". */
const label =
  /^\W*(?:affiliate |advertis\w+ |financial |full )?(?:disclosures?|conflicts? of interest|competing interests?|funding|sponsor(?:ed|ship)?)\b\s*(?::|$|[-–—])/

/** Readers are told who pays for the page and what its publisher sells. */
export const disclosure: ElementForm = {
  hint: /disclos|conflict|competing|commission|affiliate|referral|sponsor|partnership|fund|support|financ|financial|advertisement|gifted|grant|sells?|profit|manufactur|owns?|shareholder|employ|paid|brought to you|consult(?:ant|ed) for|earn/,
  title:
    /^\W*(?:affiliate |advertis\w+ |financial |full )?(?:disclosures?|conflicts? of interest|competing interests?|funding)\b/i,
  holds: ({text, block, announced}) =>
    !noDisclosure.test(text) &&
    ((announced && block.kind !== 'heading') ||
      label.test(text) ||
      forms.some((form) => form.test(text)))
}
