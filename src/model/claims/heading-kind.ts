import type {Section} from '../article.ts'

export type HeadingKind =
  | 'benefit'
  | 'risk'
  | 'cause'
  | 'symptom'
  | 'evidence'
  | 'mechanism'
  | 'dose'
  | 'treatment'
  | 'comparison'
  | 'advice'
  | 'service'
  | 'about'
  | 'question'
  | 'other'

/** First match decides; words are looked up in the heading's own text. */
const kinds: [HeadingKind, RegExp][] = [
  [
    'service',
    /\b(?:book|contact|price|pricing|cost|our (?:team|clinic|approach|process)|why choose|appointment|get started|next steps?|order|subscribe|shop|pack(?:age|ing)|membership|shipping|where to (?:get|buy)|consultation|what to expect|during|aftercare|before your)\b/i
  ],
  [
    'about',
    /\b(?:about|author|disclaimer|references?|sources?|further (?:reading|information)|related|table of contents|contents|conclusion|summary|final thoughts|introduction|overview|bottom line|takeaways?|continue)\b/i
  ],
  [
    'evidence',
    /\b(?:research|evidence|stud(?:y|ies)|trials?|science|scientific|clinical|data|findings|statistics|facts|experts?)\b/i
  ],
  [
    'risk',
    /\b(?:risks?|side effects?|safe(?:ty)?|complications?|warnings?|precautions?|interactions?|dangers?|downsides?|contraindications?|cons|drawbacks)\b/i
  ],
  ['comparison', /\b(?:vs|versus|compared?|comparison|differences?|better|alternatives?|or)\b/i],
  [
    'dose',
    /\b(?:dos(?:e|es|age|ing)|how (?:much|long|often|many)|when to (?:take|use)|timing|recommended|requirements?|range|levels?|normal|intake)\b/i
  ],
  [
    'mechanism',
    /\b(?:how (?:does|do|it|they|\w+) (?:it |they )?(?:works?|helps?)|mechanisms?|how it works|works?|role|functions?|pathways?|what (?:is|are)|understanding|definition)\b/i
  ],
  [
    'benefit',
    /\b(?:benefits?|advantages?|uses|effects?|results?|improve[sd]?|boosts?|support|help|power|pros|good for|health|relief|protection|recovery|enhance[sd]?)\b/i
  ],
  ['symptom', /\b(?:symptoms?|signs?|diagnos(?:is|ed|ing)|tests?|testing)\b/i],
  ['cause', /\b(?:causes?|triggers?|factors?|why|reasons?|who (?:is|gets))\b/i],
  [
    'treatment',
    /\b(?:treatments?|treat|treating|treated|therap(?:y|ies)|medicines?|medications?|manag(?:e|ing|ement)|remed(?:y|ies)|solutions?|options?|prevent(?:ion|ing)?)\b/i
  ],
  [
    'advice',
    /\b(?:how to|tips?|steps?|ways|should|self-care|lifestyle|things you can|when to see|protocols?|strateg(?:y|ies)|plan|guide|checklist|routine)\b/i
  ],
  ['question', /\?\s*$/]
]

const known = new WeakMap<Section, HeadingKind>()

/** What a section is about, from its heading; from the heading above when its own says nothing. */
export function headingKind(section: Section): HeadingKind {
  let kind = known.get(section)
  if (kind === undefined) {
    kind = kinds.find(([, pattern]) => pattern.test(section.title))?.[0] ?? 'other'
    if ((kind === 'other' || kind === 'question') && section.parent && section.depth > 2) {
      const above = headingKind(section.parent)
      if (above !== 'other') kind = above
    }
    known.set(section, kind)
  }
  return kind
}
