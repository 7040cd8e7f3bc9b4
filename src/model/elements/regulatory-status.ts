import type {ElementForm} from './element.ts'

const regulator =
  '(?:fda|u\\.?s\\.? food and drug|food and drug administration|mhra|ema|european (?:medicines agency|commission|union)|tga|therapeutic goods administration|health canada|medsafe|swissmedic|health sciences authority|drap|cdsco|anvisa|nmpa|efsa|fssai|regulators?|regulatory (?:body|bodies|authority|authorities|agency|agencies)|(?:drug|medicines?) (?:agency|regulator|authority)|nice (?=guid|recommend|does|has|says|advises))'
const verdict =
  '(?:approv\\w*|clear(?:ed|ance)|licen[sc]\\w*|authori[sz]\\w*|regist(?:ered|ration)|evaluat\\w*|review\\w*|regulat\\w*|permit\\w*|sanction\\w*|classif\\w*|reclassif\\w*|marketing|label\\w*|banned|warn\\w*|status|indication|reject\\w*|recommend\\w*|recogni[sz]\\w*|issued|granted|number|recall\\w*|test(?:s|ed)|list(?:s|ed)?|banned?)'
const near = '[^.;!?]{0,90}'

const forms = [
  new RegExp(`\\b${regulator}\\b${near}\\b${verdict}`),
  new RegExp(`\\b${verdict}\\b${near}\\b${regulator}\\b`),
  /\bce[- ]?mark(?:ed|ing)?\b|\bukca\b|\b510\(k\)|\bclass (?:i{1,3}|[123])[ab]? medical devices?\b|\b(?:on|in) the (?:artg|australian register)|\bnatural product number\b|\bgras\b(?: status)?|\bgenerally recogni[sz]ed as safe\b/,
  /\boff[- ]label\b|\bunapproved\b|\bunlicen[sc]ed\b|\bnot (?:yet |currently |been |an? )*(?:approved|licen[sc]ed|authori[sz]ed|cleared)\b/,
  /\b(?:currently|fully|officially|no|only) (?:approved|licen[sc]ed|authori[sz]ed)\b|\b(?:approved|authori[sz]ed|indicated) (?:for|to treat|in the (?:uk|us|eu|usa)|as an?|by)\b(?! (?:the |an? )?(?:\w+ )?(?:ethics|committee|review board|institutional)\b)(?! (?:our|your|my|his|her|doctors?|dermatologists?|experts?|customers?|insur|dentists?|parents|users|scientists|physicians)\b)|\blicen[sc]ed (?:for|to treat|in the (?:uk|us|eu|usa)|as an? (?:medicine|drug|treatment|device)|by)\b|\bcurrently (?:[a-z]+ )?\[?approved\b/,
  /\b(?:no|not|any|other|none)\b[^.;]{0,20}\b(?:treatments?|drugs?|vaccines?|products?|medicines?|devices?|therap(?:y|ies)|tests?)\b[^.;]{0,50}\b(?:approved|authori[sz]ed|licen[sc]ed)\b/,
  /\b(?:investigational|experimental) (?:drug|new drug|product|treatment|therapy|device|medicine|vaccine|use|procedure)/,
  /\b(?:still|considered|remains?|is|are) (?:investigational|experimental|unregulated|unproven and|under investigation)\b|\bused only in research\b|\b(?:available|offered|given|used|open)\b[^.;]{0,15}\bonly (?:\w+ )?(?:in|as part of|within|through) (?:a |an )?(?:clinical trials?|research|stud(?:y|ies))\b|\bonly (?:available|offered|given) (?:in|as part of|within|through) (?:a |an )?(?:clinical trials?|research|stud(?:y|ies))\b/,
  /\bphase (?:[1234]|i{1,3}|iv)(?:[ab])?\b[^.;]{0,20}\b(?:trials?|stud(?:y|ies)|data|results|testing)\b|\bclinical trials\b[^.;]{0,40}\b(?:commerciali[sz]ation|approval)\b|\b(?:seek|await|pending|file for|potential) (?:\w+ ){0,3}approval\b/,
  /\b(?:sold|classified|classed|regulated|marketed|registered|listed|treated) as (?:an? )?(?:dietary |food |cosmetic |medical |novel )*(?:supplements?|foods?|cosmetics?|devices?|medicines?|drugs?)\b|\bnovel foods?\b/,
  /\bsupplements? (?:is|are) (?:not |un|loosely |poorly |less )(?:strictly |tightly |closely |well )*regulated\b|\bsupplements?(?: industry)?\b[^.;]{0,60}\b(?:regulated|unregulated|loosely controlled)\b|\b(?:supplements?|they|products?|makers|manufacturers)\b[^.;]{0,30}\b(?:not|need not)\b[^.;]{0,30}\b(?:prove|show|demonstrate|approval)\b/,
  /\b(?:not |never )(?:been )?(?:evaluated|reviewed|assessed) by\b/,
  /\bprescription[- ]only\b|\b(?:available|sold) (?:only )?(?:on|by|with|without|over) (?:an? |the )?(?:prescription|counter)\b|\b(?:is|are) (?:an? )?prescription (?:medicines?|drugs?|medications?)\b|\bcontrolled (?:substance|drug)\b|\bover[- ]the[- ]counter (?:medicine|status)\b/,
  /\b(?:is|are) (?:not )?(?:legal|illegal|banned) (?:in|to (?:sell|buy|possess)|for (?:sale|human))|\blegal(?:ly)? (?:status|sold)\b/,
  /\b(?:law|code|regulations?)\b[^.;]{0,30}\btreats? (?:it|them|this|these)\b|\b(?:has|have) no (?:licen[sc]e|marketing authori[sz]ation|approval)\b|\bnot (?:yet )?completed clinical trials\b|\bbanned (?:by|in)\b/,
  /\bresearch[- ]use[- ]only\b|\b(?:research|laboratory) (?:use|purposes|chemicals?)\b[^.;]{0,30}\b(?:only|not for human)|\bnot (?:intended )?for human (?:use|consumption)\b/,
  /\b(?:marketing|emergency[- ]use|conditional) authori[sz]ations?\b|\b(?:regulatory|approval|legal|licensing|fda) status\b\W/
]

const approver = '(?:fda|mhra|ema|tga)'
const given = '(?:approved|cleared|certified|licen[sc]ed|authori[sz]ed)'
/** One or two words may stand between, but no other part of the sentence begins there. */
const few = '(?:(?!(?:as|for|by|to|in|and|or|but|with|when)\\b)[\\w-]+\\s+){0,2}?'

function approvalOf(what: string): RegExp {
  return new RegExp(
    `\\b${approver}[- ]${given}\\s+${few}(?:${what})\\b|\\b(?:${what})\\s+${few}(?:is|are|has been|have been) (?:fully |now |officially )?${given} by (?:the )?(?:us )?(?:${approver}|food and drug administration)\\b`,
    'i'
  )
}

/** The FDA says that there is no approved exosome product. */
export const approvedExosome = approvalOf('exosomes?|exosome (?:therapy|products?|treatments?)')

/** Things that a regulator as a rule registers, inspects or leaves alone: what was approved? */
export const loosePraise = approvalOf(
  'stem[- ]cell (?:therapy|therapies|treatments?|injections?)|(?:dietary |food |herbal |nutritional )?supplements?|bpc-157|iv (?:drips?|therapy)|compounded \\w+|lab(?:oratory|s|oratories)?|facility|facilities|clinics?|pharmac(?:y|ies)|manufactur(?:er|ers|ing)|ingredients?'
)

const denied = /\b(?:no|not|never|none|neither|nor)\b/
/** Says something of a building or a machine, and nothing of what is sold. */
export const registration =
  /\b(?:fda|gmp)[- ]?(?:registered|inspected|certified|compliant)\b|\b(?:fda|mhra|ema|tga|ce)[- ](?:approved|cleared|certified|licen[sc]ed)\s+(?:\w+ ){0,2}(?:equipment|technolog(?:y|ies)|machines?|lab(?:s|oratory|oratories)?|facilit(?:y|ies)|suppliers?|manufacturers?)\b/i
/** People are licensed as well. */
const staff =
  /\blicen[sc]ed (?:and (?:insured|accredited|experienced|certified|trained|inspected)|(?:(?:as an?|and|by the state|medical|board[- ]certified|professional|registered) )*(?:nurses?|doctors?|physicians?|practitioners?|therapists?|providers?|professionals?|pharmac(?:y|ies|ists?)|dentists?|clinicians?|dietitians?|veterinarians?))\b/

/** Readers are told whether a regulator has approved what the article is about. */
export const regulatoryStatus: ElementForm = {
  hint: /fda|food and drug|mhra|\bema\b|medicines agency|european|\btga\b|therapeutic goods|health canada|regulat|approv|licen[sc]|authori[sz]|ce[- ]?mark|ukca|510\(k\)|off[- ]label|investigation|experimental|phase|clinical trial|(?:sold|marketed|listed) as|class(?:ed|ified)|treats?|evaluated|prescription|legal|banned|drug agency|class (?:i|[123])|\bartg\b|australian register|product number|\bgras\b|recogni[sz]ed as safe|novel food|research|human (?:use|consumption)|efsa|\bnice\b|need to prove|in the uk/,
  title: /^\W*(?:regulat|legal status|is it (?:fda[- ])?(?:approved|legal|licensed)|approval)/i,
  holds: ({text}) =>
    forms.some((form) => form.test(text)) &&
    (!(approvedExosome.test(text) || loosePraise.test(text)) || denied.test(text)) &&
    (!(registration.test(text) || staff.test(text)) || denied.test(text))
}
