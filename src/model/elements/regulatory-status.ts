import type {ElementForm} from './element.ts'

const regulator =
  '(?:fda|u\\.?s\\.? food and drug|food and drug administration|mhra|ema|european (?:medicines agency|commission|union)|tga|therapeutic goods administration|health canada|medsafe|swissmedic|hsa|drap|cdsco|anvisa|nmpa|efsa|fssai|regulators?|(?:drug|medicines?) (?:agency|regulator|authority)|nice)'
const verdict =
  '(?:approv\\w*|clear(?:ed|ance)|licen[sc]\\w*|authori[sz]\\w*|regist(?:ered|ration)|evaluat\\w*|review\\w*|regulat\\w*|permit\\w*|sanction\\w*|classif\\w*|reclassif\\w*|marketing|label\\w*|banned|warn\\w*|status|indication)'
const near = '[^.;!?]{0,90}'

const forms = [
  new RegExp(`\\b${regulator}\\b${near}\\b${verdict}`),
  new RegExp(`\\b${verdict}\\b${near}\\b${regulator}\\b`),
  /\bce[- ]?mark(?:ed|ing)?\b|\bukca\b|\b510\(k\)/,
  /\boff[- ]label\b|\bunapproved\b|\bunlicen[sc]ed\b|\bnot (?:yet |currently |been )*(?:approved|licen[sc]ed|authori[sz]ed|cleared)\b/,
  /\b(?:currently|fully|officially|no|only) (?:approved|licen[sc]ed|authori[sz]ed)\b|\b(?:licen[sc]ed|approved|authori[sz]ed|indicated) (?:for|to treat|in the (?:uk|us|eu|usa)|as a|by)\b|\bcurrently (?:[a-z]+ )?\[?approved\b/,
  /\b(?:no|not|any|other) (?:treatments?|drugs?|vaccines?|products?|medicines?)\b[^.;]{0,50}\bapproved\b/,
  /\b(?:investigational|experimental) (?:drug|new drug|product|treatment|therapy|device|medicine|vaccine|use|procedure)/,
  /\b(?:still|considered|remains?|is|are) (?:investigational|experimental|unregulated|unproven and)\b/,
  /\bphase (?:[1234]|i{1,3}|iv)(?:[ab])?\b[^.;]{0,20}\b(?:trials?|stud(?:y|ies)|data|results|testing)\b|\bclinical trials\b[^.;]{0,40}\b(?:commerciali[sz]ation|approval)\b|\b(?:seek|await|pending|file for|potential) (?:\w+ ){0,3}approval\b/,
  /\b(?:sold|classified|regulated|marketed|registered|listed) as (?:a )?(?:dietary |food |cosmetic |medical )*(?:supplements?|foods?|cosmetics?|devices?|medicines?|drugs?)\b/,
  /\bsupplements? (?:is|are) (?:not |un|loosely |poorly |less )(?:strictly |tightly |closely |well )*regulated\b|\bsupplements? industry\b[^.;]{0,40}\bregulated\b/,
  /\b(?:not |never )(?:been )?evaluated by\b/,
  /\bprescription[- ]only\b|\bavailable (?:only )?(?:on|by) prescription\b|\bcontrolled (?:substance|drug)\b/,
  /\b(?:is|are) (?:not )?(?:legal|illegal|banned) (?:in|to sell|for sale)\b/
]

/**
 * An approval that does not exist, or a registration told as if it were one. No
 * exosome, supplement or facility is FDA-approved.
 */
export const falseApproval =
  /\b(?:fda|mhra|ema|tga)[- ](?:approved|cleared|certified|licen[sc]ed)\s+(?:\w+\s+){0,2}?(?:exosomes?|exosome therapy|stem[- ]cell (?:therapy|therapies|treatments?|injections?)|(?:dietary |food |herbal |nutritional )?supplements?|peptides?|bpc-157|iv (?:drips?|therapy)|compounded|lab(?:oratory|s)?|facility|facilities|clinics?|pharmac(?:y|ies)|manufactur(?:er|ers|ing))\b|\b(?:exosomes?|stem[- ]cell (?:therapy|therapies|treatments?)|supplements?|compounded \w+)\s+(?:\w+\s+){0,2}?(?:is|are|has been|have been) (?:fully |now |officially )?(?:approved|cleared|certified) by (?:the )?(?:fda|food and drug administration|mhra|ema|tga)\b/

const denied = /\b(?:no|not|never|none|neither|nor)\b/
const facility = /\b(?:fda|gmp)[- ]?(?:registered|inspected|certified|compliant)\b/

/** Readers are told whether a regulator has approved what the article is about. */
export const regulatoryStatus: ElementForm = {
  hint: /fda|food and drug|mhra|\bema\b|medicines agency|european|\btga\b|therapeutic goods|health canada|regulat|approv|licen[sc]|authori[sz]|ce[- ]?mark|ukca|510\(k\)|off[- ]label|investigational|experimental|phase|clinical trials|sold as|marketed as|classified|evaluated|prescription|legal|banned|drug agency/,
  title: /^\W*(?:regulat|legal status|is it (?:fda[- ])?(?:approved|legal|licensed)|approval)/i,
  holds: ({text}) =>
    forms.some((form) => form.test(text)) &&
    (!falseApproval.test(text) || denied.test(text)) &&
    !facility.test(text)
}
