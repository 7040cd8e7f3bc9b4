import type {ElementForm} from './element.ts'

/** Who speaks for the page. */
const us =
  '(?:we|i|us|our (?:team|company|clinic|shop|store|site|practice|reviewers?)|my (?:company|clinic|practice)|this (?:site|page|post|article|website|blog|guide|clinic|company|channel)|the (?:authors?|writers?|editors?|publishers?|owners?|hospital|charity))'
const paid =
  '(?:commissions?|fees?|compensation|payments?|money|paid|samples?|share of|revenue|income|royalt\\w+|percentage|kickbacks?|honorari\\w+|sponsorship|advertis\\w+|from qualifying purchases)'
const goods =
  '(?:products?|treatments?|supplements?|services?|tests?|panels?|kits?|devices?|drips?|capsules|powders?|oils?|tea|cbd|tablets|vitamins|brands?|items|mentioned|described|discussed|named)'

const forms = [
  /\b(?:conflicts?|declarations?) of interests?\b|\bcompeting interests?\b|\bdisclosures? (?:statement|of)\b|\bfinancial disclosures?\b/,
  new RegExp(
    `\\b${us}\\b[^.;]{0,60}\\b(?:earns?|receiv\\w+|gets?|got|takes?|makes?|accepts?|are paid|is paid|was paid|were paid|be paid|been paid|be compensated)\\b[^.;]{0,40}(?:\\b${paid}|\\bwhen you|\\bif you|\\bfor (?:this|our|the|my))`
  ),
  /\b(?:we|i|this (?:post|article|review|page|content|video))\b[^.;]{0,30}\b(?:not |never )?(?:been )?(?:paid|compensated|sponsored)\b[^.;]{0,30}\b(?:for|by|to|this|when|if)\b|\b(?:is|was|are|were) not (?:a )?sponsored\b/,
  /\b(?:affiliate|referral|partner|sponsored|commission|amazon associates?)\b[^.;]{0,20}\b(?:links?|partners?|program(?:me)?s?|post|content|article|disclosure|associate|earned|relationship)/,
  /\b(?:nothing|no (?:financial )?(?:interests?|conflicts?|relationships?)) to (?:disclose|declare)\b|\bno (?:financial |commercial )?(?:affiliation|connection) (?:with|to)\b|\bno (?:company|brand|sponsor|manufacturer|maker|advertiser)\b[^.;]{0,20}\b(?:paid|pays|influenced?|sponsored|had|has)\b/,
  /\b(?:brands?|companies|makers?|manufacturers?|company) (?:\w+ )?(?:sent|gave|provided|supplied)\b[^.;]{0,15}\b(?:us|me|samples?|free)\b|\bi (?:have )?invest(?:ed)? in\b|\bcompany (?:that|which) (?:publishes|runs|owns)\b[^.;]{0,40}\b(?:makes|sells|manufactures|offers)\b/,
  /\bas an? [\w ]{0,20}\b(?:associate|affiliate)\b[^.;]{0,20}\bearn\b/,
  /\b(?:in )?(?:paid )?partnership with\b|\b(?:paid|commercial) (?:promotion|partnership|placement|advertisement)\b|\b(?:sponsored|paid for|brought to you|commissioned) by\b|\badvertisement feature\b|\bgifted\b[^.;]{0,20}\b(?:review|by|to (?:me|us))\b|\b(?:free (?:of charge|product|sample)|for free|complimentary)\b[^.;]{0,40}\b(?:honest|review|opinion)\b/,
  /\b(?:funded|funding|supported|financed|financial support)\b(?: (?:was|were|came|for this \w+|in part|provided|by|from|is|received|partly|through))*\b[^.;]{0,15}\b(?:by|from)\b[^.;]{0,80}\b(?:grants?|foundation|institutes?|council|trust|company|inc|ltd|corp|nih|national|ministry|university|fund|society|agency|award|pharma\w*|charity|donations?|taxpayers?|government|department|nestl|[a-z]+ center)\b/,
  /\b(?:no|without) (?:external|outside|commercial|industry|specific) (?:funding|support|sponsorship)\b/,
  /\b(?:has|have|had|holds?|declares?|owns?|reports?) (?:no |any |a |relevant |other )*(?:financial|commercial|ownership) (?:interests?|ties|relationships?|stake|relationship|disclosures?)\b/,
  new RegExp(
    `\\b(?:we|i|our company|our (?:clinic|shop|store|practice|site|pharmacy|laboratory|lab|brand|online shop)|this (?:clinic|company|shop|site)|our team|the (?:authors?|publisher|owner)[^.;]{0,40}) (?:also |only )?(?:sells?|offers? and profits?|manufactures?|makes? and sells?|manufactures? and sells?|produces?|distributes?|owns?|stocks?|profits? from)\\b[^.;]{0,50}\\b${goods}`
  ),
  /\b(?:our (?:clinic|practice|company|doctors?)|we)\b[^.;]{0,20}\b(?:offers?|provides?|performs?|sells?)\b[^.;]{0,40}\b(?:described|mentioned|discussed|reviewed|named|compared) (?:on|in|here|above|below)/,
  /\b(?:site|website|page|guide|article|blog|magazine)\b[^.;]{0,20}\b(?:owned|run|published|operated|produced|written|provided)\b[^.;]{0,10}\bby\b[^.;]{0,60}\b(?:company|firm|maker|manufacturer|clinic|shop|retailer|brand|business|who|which|that)\b[^.;]{0,20}\b(?:sell|make|manufactur|offer|produce|provid)/,
  /\b(?:authors?|writers?|editors?|publisher|researchers|company|reviewers?|dr\.? [a-z'-]+|prof\w*\.? [a-z'-]+)\b[^.;]{0,40}\b(?:consult(?:ant|ed|s) (?:for|to)|employed by|employee of|works? for the (?:maker|manufacturer|company)|shareholder|paid by|(?:paid|received?|receives?|accepted) (?:\w+ ){0,2}(?:fees|funding|honoraria|grants?|money|payments?|consultant|speaker))\b/,
  /\b(?:this (?:research|study|work|project) (?:was|is) (?:supported|funded))\b|\bgrants? from\b|\bresearch grant\b/
]
/** A policy to disclose is no disclosure; other people's funding says nothing of this page. */
const noDisclosure =
  /\b(?:disclose any|any potential conflicts|should disclose|must disclose|who funds|apply for|patients (?:may|are|were) (?:be )?paid)\b/

/** A label that says it all: "Disclosure: …", "Conflicts of interest", "#ad". */
const label =
  /^\W*(?:affiliate |advertis\w+ |financial |full |important )?(?:disclosures?|conflicts? of interest|competing interests?|funding|sponsor(?:ed|ship)?|advertorial)\b\s*(?::|$|[-–—])|^\W*(?:paid )?(?:ad|advert|advertisement)\b\s*(?::|$|[-–—])|(?:^|\s)#(?:ad|sponsored|gifted|affiliate)\b/

/** Readers are told who pays for the page and what its publisher sells. */
export const disclosure: ElementForm = {
  hint: /disclos|conflict|competing|commission|affiliate|associate|referral|sponsor|partnership|fund|support|financ|advert|gifted|honest review|grant|sells?|profit|manufactur|own(?:s|ed)|run by|published by|shareholder|employ|works for|paid|payment|compensat|brought to you|consultant|consult(?:ed|s) (?:for|to)|earn|share of|offers?|#ad|fees|honorari|partner|affiliation|samples?|invest|influenced|publishes|connection|stocks?|produces/,
  title:
    /^\W*(?:affiliate |advertis\w+ |financial |full )?(?:disclosures?|conflicts? of interest|competing interests?|funding)\b/i,
  holds: ({text, block, announced}) =>
    !noDisclosure.test(text) &&
    !text.trimEnd().endsWith('?') &&
    ((announced && block.kind !== 'heading') ||
      label.test(text) ||
      forms.some((form) => form.test(text)))
}
