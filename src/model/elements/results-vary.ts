import type {ElementForm} from './element.ts'

const forms = [
  /\b(?:results?|outcomes?|responses?|experiences?|effects?|recovery|improvements?|benefits?)\b[^.;]{0,40}\b(?:vary|varies|differs?|be different|are individual|is individual)\b/,
  /\b(?:individual|your|personal) (?:results?|outcomes?|experiences?|responses?)\b[^.;]{0,20}\b(?:vary|varies|differ|depend)\b/,
  /\b(?:results?|outcomes?)\b[^.;]{0,30}\b(?:not|never|can not be) (?:be )?(?:guaranteed|typical)\b/,
  /\bno guarantees?\b|\b(?:do|can|does) not (?:offer|give|make|provide )?(?:any )?guarantee\b/,
  /\b(?:not everyone|not every (?:patient|client|person)|not all (?:patients|people|clients))\b[^.;]{0,40}\b(?:respond|benefit|see|get|achieve|notice|experience|will|same)/,
  /\b(?:everyone|every (?:body|person|patient|client))\b[^.;]{0,30}\b(?:responds|reacts|heals|is) (?:differently|different|unique)\b/,
  /\b(?:each|every) (?:person|patient|client|body|skin|individual)\b[^.;]{0,20}\b(?:responds?|reacts?|heals?|is)\b[^.;]{0,20}\b(?:different\w*|unique|individual\w*|own way)\b|\b(?:results?|outcomes?|success|response)\b[^.;]{0,20}\bdepends? on (?:the |each |your |many |several |individual )/,
  /\bwhat (?:works?|worked) for (?:me|one|some\w*|him|her|them|others)\b[^.;]{0,20}\bnot\b/,
  /\b(?:vary|varies|differs?) (?:from person to person|between (?:people|patients|individuals)|by individual|for (?:each|every) (?:person|patient|individual))\b/
]
/** "Results vary widely between studies" is a finding, no caution for the reader. */
const ofResearch =
  /\b(?:stud(?:y|ies)|trials?|laborator(?:y|ies)|labs|countr(?:y|ies)|regions?|estimates|symptoms?|price|prices|cost|costs)\b/

/** Readers are told that what others got is not what they will get. */
export const resultsVary: ElementForm = {
  hint: /vary|depend|works? for|worked for|responds?|reacts?|varies|differ|guarantee|everyone|not every|not all|typical|individual|unique/,
  title: /^\W*(?:results|your results|what to expect)/i,
  holds: ({text}) => forms.some((form) => form.test(text)) && !ofResearch.test(text)
}
