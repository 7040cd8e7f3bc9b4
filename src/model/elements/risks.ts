import type {ElementForm} from './element.ts'

/** What can be harmful: something that is done or taken, never an illness. */
const intervention =
  '(?:treatments?|therap(?:y|ies)|medications?|medicines?|drugs?|tablets?|pills?|capsules?|supplements?|supplementation|products?|procedures?|surger(?:y|ies)|operations?|injections?|injectables?|fillers?|lasers?|peels?|devices?|infusions?|drips?|vaccin(?:e|es|ation)|jabs?|shots?|doses?|dosages?|dosing|overdose|creams?|gels?|lotions?|oils?|herbs?|extracts?|teas?|steroids?|antibiotics?|statins?|insulin|hormones?|opioids?|nsaids?|use|intake|taking|using|too much|too often|excess(?:ive)?|high amounts|large amounts|screening|scan|radiation|anaesthesia|anesthesia|implants?|probiotics?|exfoliat\\w+|whitening|bleaching|retinoids?|retinol|acids?|vinegar|x-rays?|manipulations?|adjustments?|needling|acupuncture|cupping|massages?|fasting|vap(?:e|es|ing|our|or)|chemicals|overuse|live (?:bacteria|microbes|microorganisms|cultures))'

const harm =
  '(?:side[- ]effects?|irritat\\w*|redness|rash(?:es)?|burns?|burning|bleeding|bruis\\w*|swelling|soreness|tenderness|scar(?:s|ring)?|infections?|pain|headaches?|nausea|vomiting|diarrh(?:o)?ea|constipation|bloating|gas|stomach|digestive|gastrointestinal|upset|cramp\\w*|heartburn|indigestion|flatulence|drowsiness|dizziness|fatigue|insomnia|allerg(?:y|ies|ic)\\b|reactions?|anaphylaxis|interact\\w*|toxic\\w*|toxicity|poisoning|kidney|liver|damages?|dependen\\w*|addict\\w*|death|stroke|clots?|cancer|harm\\w*|complications?|worse\\w*|weakness|numbness|low blood (?:sugar|glucose|pressure)|hypogly\\w*|pigmentation|hyperpigmentation|weight gain|miscarriage|birth defects|dangerous|injur\\w*|flush\\w*|overload|palpitations|anxiety|withdrawal|water retention|acne|hair loss|sensitiv(?:e|ity)|dryness|blindness|seizures?|mania|serotonin syndrome|blister\\w*|lumps?|necrosis|embol\\w+|blood pressure|enamel|lungs|eat(?:s|ing)? away|wear(?:s|ing)? away|erosion|erode\\w*|discomfort|out the skin|marks|spots|skin colou?r)'

const mayCause =
  '(?:may|can|could) (?:also )?(?:cause|trigger|provoke) (?:an? |mild |severe |some |serious |rare |temporary )*(?:allergic|side|stomach|digestive|drowsi|dizz|headache|nausea|diarrh|bloat|irritat|skin (?:irritation|reaction)|inflammation|gastro|upset|constipation|flush|infection)'
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
    `\\b${intervention}\\b[^.;]{0,60}\\b(?:may|can|could|might|will|sometimes|often|occasionally|also|has been known to|tends? to|is known to)\\b[^.;]{0,30}\\b(?:cause|causing|lead to|result in|trigger|produce|worsen|aggravate|irritate|damage|harm|increase|raise|lower|interact|interfere|make|disrupt|upset|affect|wear|erode|eat|dry|thin|stain|burn|bring on|weaken|deplete|be harmful|be dangerous|feel|leave)\\b[^.;]{0,60}${harm}`
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
  // The risk itself, told of a treatment.
  new RegExp(
    `\\b(?:${intervention}|it|they|this|these)\\b (?:\\w+ )?(?:carr(?:y|ies)|ha(?:s|ve)|come(?:s)? with|involves?|poses?) (?:\\w+ ){0,3}risks?\\b`
  ),
  new RegExp(
    `\\bas with (?:any|all|every|most|other) (?:\\w+ )?${intervention}\\b[^.;]{0,60}\\b(?:risks?|side|complications?|may|can|some)\\b`
  ),
  /\b(?:main|potential|possible|other|common|known|key|associated|small|rare) (?:\w+ )?risks?\b\W*(?::|\bare\b|\bis\b|\binclud)/,
  new RegExp(
    `\\b(?:small|slight|rare|certain) (?:risk|chance|possibility) of (?:\\w+ ){0,3}${harm}|\\bchance of (?:scar|bleed|bruis|burn)\\w*`
  ),
  // Who must not have it.
  /\b(?:people|anyone|those|patients|women|men|children|individuals|you|who|pregnant \w+|adults|persons|nobody)\b[^.;]{0,60}\b(?:should|must|can|may) (?:not|avoid) (?:be )?(?:us(?:e|ed|ing)|tak(?:e|en|ing)|hav(?:e|ing) (?:it|the|this)|given|receive|combin\w+|apply|try|undergo)\b/,
  /\b(?:not|un)[- ]?(?:suitable|recommended|advised|appropriate|safe) (?:for|in|during|if|with)\b[^.;]{0,30}\b(?:people|anyone|those|patients|women|pregnan\w+|breastfeeding|children|individuals|babies|everyone|you|kidney|liver|heart|epilepsy|diabetes)\b/,
  new RegExp(
    `\\b(?:do not|never|avoid) (?:take|use|taking|using|combin\\w+|mix(?:ing)?|apply(?:ing)?|have|having|it|this|them|${intervention})\\b[^.;]{0,50}\\b(?:if you|if pregnant|when pregnant|while pregnant|during pregnancy|with (?:alcohol|other|any|blood|your)|on broken|near)\\b`
  ),
  /\bcontraindicat\w+\b[^.;]{0,30}\b(?:include|in|for|are|if|with|when)\b/,
  // What it does in the body of the unlucky.
  new RegExp(
    `\\b(?:sore(?:ness)?|swelling|swollen|bruis\\w+|red(?:ness)?|tender(?:ness)?|discomfort|sensitiv\\w+|headaches?|dizz(?:y|iness)|nause\\w+|sick)\\b[^.;]{0,40}\\b(?:after|following|from|in the first|during) (?:(?:the|your|an?|each|every|first) )*(?:${intervention}|sessions?|weeks?|dose|visit|appointment)\\b`
  ),
  /\b(?:expect|experience|notice|have)\b[^.;]{0,40}\b(?:red|sore|swollen|tender|bruised|swelling|redness|bruising|soreness|peeling)\b[^.;]{0,30}\b(?:days?|hours?|weeks?|temporar\w+|afterwards?)\b/,
  new RegExp(`\\ballergic to (?:the |an? |any )?(?:\\w+ )?${intervention}\\b`),
  new RegExp(
    `\\b(?:cases|reports) of (?:\\w+ ){0,3}${harm}[^.;]{0,40}\\b(?:reported|after|with|from|linked)\\b|\\b${intervention}\\b[^.;]{0,50}\\b(?:been |is |are )?(?:linked|associated|tied) (?:to|with) (?:\\w+ ){0,4}${harm}`
  ),
  /\b(?:can|may|could|is|are) (?:also )?(?:be )?(?:habit[- ]forming|addictive)\b|\bwithdrawal symptoms\b/,
  /\binterfer\w+ with (?:\w+ ){0,3}(?:medicines?|medications?|drugs?|absorption|pill|contracepti\w+|treatments?|antibiotics)\b|\b(?:pill|medicines?|medications?|drugs?|contracepti\w+) (?:\w+ )?less effective\b/,
  /\b(?:heavy metals?|contaminat\w+|adulterat\w+|impurit\w+|mislabel\w+)\b[^.;]{0,60}\b(?:found|batch\w*|products?|powders?|supplements?|samples?|ill)\b/,
  /^\W*(?:caution|warning|precautions?)\b\W*(?:may|can|do not|avoid|keep|not|never)\b/,
  new RegExp(
    `(?:\\b${intervention}\\b|^\\W*(?:it|this|they|these)\\b)[^.;]{0,40}\\b(?:may|can|could|is|are|might) (?:also |even |not )?(?:be )?(?:unsafe|safe|dangerous|harmful|hazardous|risky) (?:for|in|if|when|to|during|with) (?:people|anyone|those|patients|women|children|pregnan\\w+|you|babies)`
  ),
  /\b(?:emits?|expos(?:e|es|ed|ure))\b[^.;]{0,40}\bradiation\b/,
  /\b(?:not|un)(?: yet)?[- ]?(?:known|know|clear|established|certain)\b[^.;]{0,30}\b(?:safe|safety|long[- ]term|harm\w*)\b|\b(?:long[- ]term )?safety\b[^.;]{0,30}\b(?:not|un)(?: yet| been)*[- ]?(?:known|clear|established|studied|proven)\b/,
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
  // "Low testosterone can cause fatigue" speaks of its lack.
  /\b(?:low|lower|lack of|too little|not enough|loss of|declin\w+|drop in|deficien\w+ (?:in|of)|insufficient|inadequate|poor|without) (?:[\w-]+ ){0,2}(?:treatments?|intake|use|doses?)\b|\btreatments? deficiency\b/,
  /\b(?:no|without|lack of|free (?:of|from)|zero|absence of|never|not|nor) (?:[\w-]+,? ){0,5}(?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|complications?|toxicity|downtime|allerg)|\b(?:no|without|free (?:of|from)|zero|never|nor) (?:[\w-]+ ){0,2}risks?\b/,
  /\b(?:leads?|leading|results?|resulting|contribut\w+) (?:to|in)\b[^.;]{0,20}\b(?:improv\w+|better|healthier|enhanced|faster|reduced|fewer|less|lower|relief)\b/,
  /\b(?:symptom or|a|be a|as a|major|also be an?) side[- ]effects? of (?:chemo\w*|another|some|other|certain|the disease|an?other)\b|\bside[- ]effects? of (?:chemotherapy|another|some (?:other|medicines))\b/,
  /\b(?:reduc\w+|minimi[sz]\w+|lower(?:s|ed|ing)?|decreas\w+|prevent\w*|avoid\w*|eas\w+|reliev\w+|sooth\w+|calm\w*|treat(?:s|ing)?|fight\w*|protect\w*|mitigat\w+|less|fewer|virtually zero)\b(?: [\w-]+){0,4} (?:damage|side[- ]effects?|swelling|bruising|redness|pain|irritation|inflammation|soreness|risks?|adverse|harm\w*|allerg\w*|complications?|discomfort)\b/,
  /\b(?:outdated|standard|existing|topical|conventional|traditional|current) (?:\w+ )?(?:treatments?|steroids?|therapies|drugs)\b[^.;]{0,80}\b(?:side[- ]effects?|adverse|warnings?)/
]

/** "No surgery is without risk." */
const notWithout =
  /\b(?:no|not|never|nothing)\b[^.;]{0,30}\b(?:without|free of|free from) (?:\w+ )?risks?\b/

/** "Do not use it as a prevention. This can irritate the skin." */
const pronounHarm = new RegExp(
  `^\\W*(?:it|this|they|these|doing so)\\b (?:also )?(?:may|can|could|might|will|often|sometimes) (?:also |even )?(?:irritate|damage|harm|(?:cause|lead to|result in|trigger|worsen|increase|make|upset|interfere|weaken|leave)\\b[^.;]{0,40}\\b${harm})\\b`
)
/** Habits do harm without being treatments. */
const ofHabit = /\b(?:alcohol|drinking|smoking|cigarettes|tobacco|sugar|stress)\b/
const takes = new RegExp(`\\b${intervention}\\b`)

const unwanted =
  '(?:nausea|vomiting|headaches?|rash(?:es)?|swelling|bruising|redness|infections?|bleeding|stomach upset|upset stomach|dizziness|drowsiness|diarrh(?:o)?ea|constipation|irritation|soreness|flushing|cramps|palpitations|burns|scarring|nerve (?:damage|injury)|allergic reactions?|light-headedness)'
/** What an article about a product need not tie to the product again. */
const loose = [
  new RegExp(
    `\\b${unwanted}\\b[^.;]{0,40}\\b(?:(?:can|may|might|could) (?:also )?(?:occur|happen|follow|develop|appear)|(?:is|are) (?:\\w+ )?(?:possible|rare|reported|uncommon)|(?:has|have) been (?:reported|seen|observed))\\b`
  ),
  /\b(?:hard on|burden|strain)\b[^.;]{0,15}\b(?:kidneys?|liver|heart)\b|\bdo not mix\b|\bmay contain (?:lead|mercury|arsenic)\b/,
  /\b(?:nerves?|vessels?|organs?|tissue|bowel)\b[^.;]{0,20}\b(?:may|can|could) be (?:injured|damaged|cut|hurt|pierced)\b/,
  new RegExp(
    `^\\W*(?:it|they|this)\\b[^.;]{0,20}\\b(?:linked|associated|tied) (?:to|with) (?:\\w+ ){0,4}${harm}`
  ),
  new RegExp(
    `\\b(?:small|tiny|certain) (?:number|percentage|share|minority) of (?:people|patients|users|women|men)\\b[^.;]{0,20}\\b(?:gets?|develops?|experiences?|reports?|ha(?:s|ve)|suffers?)\\b[^.;]{0,30}${unwanted}`
  ),
  /\b(?:effects|safety)\b[^.;]{0,30}\b(?:long[- ]term|pregnancy|children)\b[^.;]{0,20}\b(?:unknown|not known|untested|unclear)\b|\b(?:pregnancy|breastfeeding)\b[^.;]{0,20}\b(?:discouraged|not advised|not recommended)\b/,
  new RegExp(
    `^\\W*(?:it|they|this)\\b[^.;]{0,20}\\b(?:may|can|could|might)\\b[^.;]{0,30}\\b${unwanted}\\b`
  )
]

/** A list under such a title names its harms without a verb: "Mild stomach upset". */
const bareHarm = new RegExp(`^\\W*(?:downsides?|drawbacks|cons)?\\W*(?:[\\w'-]+[ ,/]+){0,5}${harm}`)

const mayHarm = new RegExp(
  `\\b(?:may|can|could|might|will|possible|rare|some)\\b[^.;]{0,60}\\b${harm}`
)

/** Readers are told what harm the main treatment or product may do. */
export const risks: ElementForm = {
  hint: /side[- ]effect|possible|occur|reported|do not mix|hard on|unknown|discouraged|may contain|associated|nerve|should not|must not|do not|avoid|contraindicat|suitable|unsafe|safe |linked|interfer|sore|sensitiv|dizz|allerg|lower|enamel|radiation|habit|less effective|contaminat|heavy metal|dangerous|blind|injur|mania|dry|carr(?:y|ies)|downside|caution|adverse|complication|risk|harm|cause|causing|interact|allerg|swelling|bruis|tender|redness|soreness|erythema|toxic|overdos|too much|depend|warning|safety|trigger|irritat|worse|damage|slow|delay|prone|pain|nausea|upset|bleed|infection|headache|drows|lead to|result in|anaphyla|peel|addict|diarrh|reaction|scar|burn|discomfort|stiffness|exposure|rare|mild|minor|temporary|complaints/,
  title:
    /^\W*(?:(?:potential |possible |common |the |what are the |any |are there |known |safety(?:,| and| &)? ?)*(?:risks?|side[- ]effects?|complications?|downsides?|drawbacks|disadvantages|cons|adverse|cautions?|precautions?|warnings?(?! signs?)|interactions?|safety|contraindications?|who should (?:not|avoid))\b|is .{2,40} safe\b)/i,
  holds: ({text: said, block, announced, before, withoutName, isAboutProduct}) => {
    if (block.kind === 'heading' || said.trimEnd().endsWith('?')) return false
    const text = withoutName(said)
    if (notWithout.test(text)) return true
    if (notHarm.some((form) => form.test(text))) return false
    return (
      forms.some((form) => form.test(text)) ||
      (announced && (bareHarm.test(text) || mayHarm.test(text))) ||
      (loose.some((form) => form.test(text)) && isAboutProduct()) ||
      (pronounHarm.test(text) && takes.test(withoutName(before)) && !ofHabit.test(before))
    )
  }
}
