import type {ElementForm} from './element.ts'

/** What can be harmful: something that is done or taken, never an illness. */
const intervention =
  '(?:treatments?|therap(?:y|ies)|medications?|medicines?|drugs?|tablets?|pills?|capsules?|supplements?|supplementation|products?|procedures?|surger(?:y|ies)|operations?|injections?|injectables?|fillers?|lasers?|peels?|devices?|infusions?|drips?|vaccin(?:e|es|ation)|jabs?|shots?|doses?|dosages?|dosing|overdose|creams?|gels?|lotions?|oils?|herbs?|extracts?|teas?|steroids?|antibiotics?|statins?|insulin|hormones?|opioids?|nsaids?|use|intake|taking|using|too much|too often|excess(?:ive)?|high amounts|large amounts|screening|scan|radiation|anaesthesia|anesthesia|implants?|probiotics?|exfoliat\\w+)'

const harm =
  '(?:side[- ]effects?|irritat\\w*|redness|rash(?:es)?|burns?|burning|bleeding|bruis\\w*|swelling|soreness|tenderness|scar(?:s|ring)?|infections?|pain|headaches?|nausea|vomiting|diarrh(?:o)?ea|constipation|bloating|gas|stomach|digestive|gastrointestinal|upset|cramp\\w*|heartburn|indigestion|flatulence|drowsiness|dizziness|fatigue|insomnia|allerg(?:y|ies|ic)\\b|reactions?|anaphylaxis|interact\\w*|toxic\\w*|toxicity|poisoning|kidney|liver|damages?|dependen\\w*|addict\\w*|death|stroke|clots?|cancer|harm\\w*|complications?|worse\\w*|weakness|numbness|low blood (?:sugar|glucose|pressure)|hypogly\\w*|pigmentation|hyperpigmentation|weight gain|miscarriage|birth defects|dangerous|injur\\w*|flush\\w*|overload|palpitations|anxiety|withdrawal|water retention|acne|hair loss)'

const mayCause =
  '(?:may|can|could) (?:also )?(?:cause|trigger|provoke) (?:an? |mild |severe |some |serious |rare |temporary )*(?:allergic|side|stomach|digestive|drowsi|dizz|headache|nausea|diarrh|bloat|irritat|skin (?:irritation|reaction)|inflammation|gastro|upset|constipation|flush|infection)'
/** "Turmeric can cause stomach upset": only an article about a product says so of its product. */
const productHarm = new RegExp(`^\\W*(?:[\\w'-]+ ){1,4}${mayCause}`)

const forms = [
  // The word itself, told of a treatment.
  /\b(?:common|possible|potential|serious|rare|mild|minor|main|minimal|few|many|some|other|known|severe|temporary|local|systemic|several|certain|occasional|any|of|about|for|with|the|these|their|its|more|unpleasant|unwanted|get|including?) side[- ]effects?\b/,
  /\bside[- ]effects?(?: \w+){0,4} (?:is|are|were|include[sd]?|may|can|might|such|like|become|occur\w*|range|profile)\b/,
  /\b(?:adverse|unwanted|undesirable) (?:effects?|events?|reactions?)\b/,
  /\bcomplications? (?:of|after|from|following|include|are|such|can|may)\b|\b(?:serious|other|possible|rare|surgical|medical) complications?\b/,
  /\brisks? of (?:the |this |having |taking |using )?(?:treatment|surgery|procedure|operation|infections? if|overdose|side|removal|taking|using|therapy|medication|treatment)/,
  /\b(?:some|the|carry|carries|significant|small|potential|known|involves?|without|not|its|health|are|have|has) (?:\w+ ){0,2}risks?(?:,? (?:and|such|like|include|including|associated|involved|of the (?:drug|hormones?|treatment|procedure)))\b/,
  /\b(?:risks|harms?) (?:outweigh|of (?:the )?(?:hormones?|drugs?|treatment|surgery|prostat\w+))|\bpotential harms?\b/,
  new RegExp(`\\b${intervention}\\b[^.;]{0,60}\\b(?:more|do|does|cause|causes) harm\\b`),
  new RegExp(`\\brisks? of (?:\\w+ ){0,2}${harm} (?:if|when|after|from|with|during)\\b`),
  // What a treatment may do.
  new RegExp(
    `\\b${intervention}\\b[^.;]{0,60}\\b(?:may|can|could|might|will|sometimes|often|occasionally|also|has been known to|tends? to|is known to)\\b[^.;]{0,30}\\b(?:cause|causing|lead to|result in|trigger|produce|worsen|aggravate|irritate|damage|harm|increase|raise|lower|interact|interfere|make|disrupt|upset|affect|be harmful|be dangerous|feel|leave)\\b[^.;]{0,60}${harm}`
  ),
  new RegExp(
    `\\b${intervention}\\b[^.;]{0,40}\\b(?:causes?|caused|triggers?|damages?|irritates?|worsens?|increases? (?:the |your )?risk of|(?:slows?|delays?) (?:wound )?healing|makes? it worse|are linked to|is linked to|involves? exposure)\\b[^.;]{0,50}${harm}`
  ),
  /\b(?:may|can|could|might|will) (?:\w+ )?interact(?:s|ions?)?\b(?! with (?:[\w-]+ ){0,2}receptors)|\binteracts? with (?:\w+ ){0,3}(?:medic|drug|blood|warfarin|statin|anti)|\b(?:drug|medication) interactions?\b/,
  new RegExp(`^\\W*${mayCause}`),
  /^\W*(?:[\w'-]+ ){0,4}allergic reactions?\b|\b(?:rare|severe|cause an?|have an?|risk of an?|possible|potential) allergic reactions?\b|\b(?:hypersensitivity|anaphyla\w+) (?:reaction )?(?:to|after|from) the\b/,
  /\btoo (?:often|much|hard|many)\b[^.;]{0,60}\b(?:prone to|damag\w+|irritat\w+|harm\w*|sore)/,
  /\b(?:slows?|delays?) (?:wound )?healing\b/,
  new RegExp(
    `\\b(?:users?|people|patients?|some|women|men|those|reviewers?|customers?)\\b[^.;]{0,30}\\b(?:report(?:ed|s)?|experienced?|notice|develop|get|complain of|feel|felt)\\b[^.;]{0,20}\\b(?:mild|minor|some|occasional|slight|temporary|short-term|stomach|digestive)\\b[^.;]{0,30}\\b${harm}`
  ),
  /\b(?:is|are) (?:rare|uncommon|possible|common)\b[^.;]{0,20}\b(?:mild|temporary|minor|short-lived|if (?:it|they) occurs?)\b/,
  /\bexposure to (?:(?:a|small|low|some|amounts?|doses?|levels?|of) )*radiation\b/,
  /\b(?:complaints|effects|reactions|symptoms|problems) (?:\w+ ){0,3}(?:were|was|are|is) (?:usually |generally |mostly )?(?:mild|minor|rare|few|temporary)\b/,
  // Recovery.
  /\b(?:mild|minimal|temporary|some|slight|expect|visible|minor) (?:\w+,? ){0,3}(?:swelling|bruising|tenderness|redness|soreness|peeling|stiffness)\b|\b(?:swelling|bruising|tenderness|redness|soreness|erythema|peeling)\b[^.;]{0,40}\b(?:\d+|a few|few|several|one|two|three|four|five|some|many) ?(?:-|–|to)? ?(?:\d+|\w+)? ?(?:hours?|hrs|days?|weeks?)\b/,
  /\b(?:bruis\w+|swelling|scarring|infection|bleeding|burns?) (?:is|are|may be|can be) (?:possible|rare|common|minimal|uncommon)\b/,
  // Cautions that name the harm.
  /\b(?:overdos(?:e|es|ing) (?:of|on|can|may|is|risk)|too much (?:\w+ ){0,3}(?:can|may|could|is)\b|toxic(?:ity)? (?:at|in|if|when|from)|become (?:addicted|dependent)\b)/,
  /\b(?:boxed|black[- ]box) warnings?\b|\bsafety not established\b|\bnot (?:been )?(?:shown|proven|known) to be safe\b|\blong[- ]term safety\b[^.;]{0,40}\b(?:unknown|unclear|not)\b/,
  /\bnot (?:recommended|safe|suitable|advised) (?:for|during|in|if) (?:\w+ ){0,2}(?:pregnan|breastfeeding)[^.;]{0,60}\b(?:because|as|due|safety|risk)\b/
]

/** Wordings with the same words that tell of no harm, or of another cause. */
const notHarm = [
  /\b(?:no|without|lack of|free (?:of|from)|zero|absence of|never|not|nor) (?:any |known |serious |significant |adverse |reported |major |the )*(?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|complications?|risks?|downtime|allerg)/,
  /\b(?:symptom or|a|be a|as a|major|also be an?) side[- ]effects? of (?:chemo\w*|another|some|other|certain|the disease|an?other)\b|\bside[- ]effects? of (?:chemotherapy|another|some (?:other|medicines))\b/,
  /\b(?:reduc\w+|minimi[sz]\w+|lower(?:s|ed|ing)?|decreas\w+|prevent\w*|avoid\w*|eas\w+|reliev\w+|sooth\w+|calm\w*|treat(?:s|ing)?|fight\w*|protect\w*|mitigat\w+|less|fewer|virtually zero)\b(?: [\w-]+){0,4} (?:damage|side[- ]effects?|swelling|bruising|redness|pain|irritation|inflammation|soreness|risks?|adverse|harm\w*|allerg\w*|complications?|discomfort)\b/,
  /\b(?:outdated|standard|existing|topical|conventional|traditional|current) (?:\w+ )?(?:treatments?|steroids?|therapies|drugs)\b[^.;]{0,80}\b(?:side[- ]effects?|adverse|warnings?)/
]

/** "Do not use it as a prevention. This can irritate the skin." */
const pronounHarm = new RegExp(
  `^\\W*(?:it|this|they|these|doing so)\\b (?:also )?(?:may|can|could|might|will|often|sometimes) (?:also |even )?(?:cause|lead to|result in|trigger|worsen|irritate|damage|harm|increase|make|upset)\\b[^.;]{0,40}\\b(?:${harm.slice(3)}|\\b(?:irritate|damage|harm)\\b`
)
const takes = new RegExp(`\\b${intervention}\\b`)

/** A list under such a title names its harms without a verb: "Mild stomach upset". */
const bareHarm = new RegExp(`^\\W*(?:[\\w'-]+[ ,/]+){0,5}${harm}`)

/** Readers are told what harm the main treatment or product may do. */
export const risks: ElementForm = {
  hint: /side[- ]effect|adverse|complication|risk|harm|cause|causing|interact|allerg|swelling|bruis|tender|redness|soreness|erythema|toxic|overdos|too much|depend|warning|safety|trigger|irritat|worse|damage|slow|delay|prone|pain|nausea|upset|bleed|infection|headache|drows|lead to|result in|anaphyla|peel|addict|diarrh|reaction|scar|burn|discomfort|stiffness|exposure|rare|mild|minor|temporary|complaints/,
  title:
    /^\W*(?:(?:potential |possible |common |the |what are the |any |are there |known |safety(?:,| and| &)? ?)*(?:risks?|side[- ]effects?|complications?|downsides?|drawbacks|adverse|cautions?|precautions?|warnings?|interactions?|safety|contraindications?|who should (?:not|avoid))\b|is .{2,40} safe\b)/i,
  holds: ({text, block, announced, before, isAboutProduct}) => {
    if (block.kind === 'heading' || /^\s*(?:what|are|is|do|does|can|will|how)\b.*\?$/.test(text)) {
      return false
    }
    if (notHarm.some((form) => form.test(text))) return false
    return (
      forms.some((form) => form.test(text)) ||
      (announced && bareHarm.test(text)) ||
      (pronounHarm.test(text) && takes.test(before)) ||
      (productHarm.test(text) && isAboutProduct())
    )
  }
}
