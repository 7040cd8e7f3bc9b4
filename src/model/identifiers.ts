import type {Span} from '../text/place.ts'

export type IdentifierKind =
  | 'doi'
  | 'pmid'
  | 'pmcid'
  | 'nct'
  | 'isrctn'
  | 'trial'
  | 'isbn'
  | 'cochrane'
  | 'arxiv'
  | 'prospero'

/** A registered name of a source, found in a text; span in offsets of that text. */
export interface Identifier extends Span {
  kind: IdentifierKind
  /** Canonical form: a DOI in lower case without prefix, digits only for PMID and ISBN. */
  value: string
}

/**
 * Patterns: DOI after Crossref ("DOIs and matching regular expressions", 2015);
 * PMID and PMCID after NLM's identifier conventions; NCT after ClinicalTrials.gov;
 * ISRCTN, EudraCT, ChiCTR, ACTRN, DRKS and jRCT after the WHO ICTRP list of
 * primary registries; CRD after PROSPERO; Cochrane review numbers after the
 * Cochrane Library's DOIs (10.1002/14651858.CD…).
 */
const patterns: [IdentifierKind, RegExp][] = [
  ['doi', /\b10\.\d{4,9}\/[-._;()/:<>a-z0-9]+/gi],
  ['pmcid', /\bPMC\d{4,9}\b/gi],
  [
    'pmid',
    /(?:\bPMID:?\s{0,2}|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/)(\d{1,8})\b/gi
  ],
  ['nct', /\bNCT\d{8}\b/gi],
  ['isrctn', /\bISRCTN\s?\d{8}\b/gi],
  [
    'trial',
    /\b(?:EudraCT\s(?:No\.?:?\s)?\d{4}-\d{6}-\d{2}|ChiCTR[-A-Z]{0,8}\d{8,10}|ACTRN\d{14}|DRKS\d{8}|jRCTs?\d{9,10}|UMIN\d{9}|CTRI\/\d{4}\/\d{2,3}\/\d{6}|NTR\d{3,4}|KCT\d{7}|IRCT\d{10,16}N\d{1,3})\b/gi
  ],
  ['isbn', /\bISBN(?:-1[03])?:?\s{0,2}((?:97[89][- ]?)?(?:\d[- ]?){9}[\dX])\b/gi],
  ['cochrane', /\bCD\d{6}(?:\.pub\d{1,2})?\b/g],
  ['arxiv', /\barXiv:\s?\d{4}\.\d{4,5}(?:v\d{1,2})?\b/gi],
  ['prospero', /\bCRD4\d{10}\b/g]
]

const hint =
  /10\.\d{4}|pm[ic]|nct\d|isrctn|isbn|CD\d|arxiv|CRD4|eudract|chictr|actrn|drks|jrct|umin|ctri|ntr\d|kct\d|irct/i

/** All identifiers in a text, in order of their place. */
export function identifiersIn(text: string): Identifier[] {
  if (!hint.test(text)) return []
  const found: Identifier[] = []
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const raw = kind === 'doi' ? trimDoi(match[0]) : match[0]
      found.push({
        kind,
        value: canonical(kind, match[1] ?? raw),
        start: match.index,
        end: match.index + raw.length
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Sentence punctuation and unopened brackets at the end do not belong to a DOI. */
function trimDoi(doi: string): string {
  let text = doi.replace(/[.,;:]+$/, '')
  while (text.endsWith(')') && count(text, ')') > count(text, '('))
    text = text.slice(0, -1).replace(/[.,;:]+$/, '')
  return text.replace(/[<>]+$/, '')
}

function count(text: string, char: string): number {
  return text.split(char).length - 1
}

function canonical(kind: IdentifierKind, value: string): string {
  if (kind === 'doi' || kind === 'arxiv') return value.toLowerCase().replace(/^arxiv:\s?/, '')
  if (kind === 'isbn') return value.replace(/[- ]/g, '').toUpperCase()
  return value.toUpperCase().replace(/\s/g, '')
}
