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
  | 'orcid'

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
  ['prospero', /\bCRD4\d{10}\b/g],
  ['orcid', /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/g]
]

const hint =
  /10\.\d{4}|pm[ic]|pubmed|nct\d|isrctn|isbn|CD\d|arxiv|CRD4|eudract|chictr|actrn|drks|jrct|umin|ctri|ntr\d|kct\d|irct|\d{4}-\d{4}-\d{4}-/i

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

/** Something wrong with an identifier, with the repair where only one is possible. */
export interface IdentifierProblem extends Span {
  kind: IdentifierKind
  /** The identifier as written. */
  text: string
  /** What is wrong, as the end of "… is no valid DOI: ". */
  problem: string
  /** What to write in place of the span. */
  repair?: string
}

/**
 * Looks for identifiers that cannot be right. Rules and their grounds: a DOI is
 * `10.`, a registrant of 4 to 9 digits, a slash and a suffix (DOI Handbook,
 * section 2.2); it is shown as `https://doi.org/…` (Crossref display guidelines,
 * 2017); a PMID has 1 to 8 digits without leading zero (NLM); an NCT number has 8
 * digits (ClinicalTrials.gov), an ISRCTN 8 (isrctn.com); ISBN-10 and ISBN-13 carry
 * a check digit (ISO 2108), ORCID iDs one by ISO 7064 MOD 11-2 (orcid.org).
 */
export function identifierProblems(text: string): IdentifierProblem[] {
  if (!worthChecking.test(text)) return []
  const found: IdentifierProblem[] = []
  for (const {kind, pattern, check} of checks) {
    for (const match of text.matchAll(pattern)) {
      const result = check(match[1] ?? match[0], match[0])
      if (!result) continue
      const written = match[0].replace(/[\s.,;:)\]]+$/, '')
      found.push({
        kind,
        text: written,
        start: match.index,
        end: match.index + written.length,
        ...(typeof result === 'string' ? {problem: result} : result)
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const worthChecking = /doi|pmid|pmcid|pubmed|nct|isrctn|isbn|orcid/i

type Check = (
  value: string,
  whole: string
) => string | {problem: string; repair?: string} | undefined

const checks: {kind: IdentifierKind; pattern: RegExp; check: Check}[] = [
  {
    kind: 'doi',
    pattern: /\bdoi:?\s{0,2}(?!\.org)((?:https?:\/\/|10)[^\s<>"”’)\]]{0,200})/gi,
    check: checkDoi
  },
  {
    kind: 'doi',
    pattern: /\bhttps?:\/\/(?:dx\.|www\.)?doi\.org\/[^\s<>"”’)\]]{0,200}/gi,
    check: checkDoiUrl
  },
  {kind: 'pmid', pattern: /\bPMID:?\s{0,2}([A-Z]{0,3}\d[\d.,]{0,20})/gi, check: checkPmid},
  {kind: 'pmid', pattern: /\bpubmed\.ncbi\.nlm\.nih\.gov\/(\d{9,20})/gi, check: checkPmid},
  {
    kind: 'pmcid',
    pattern: /\bPMCID:?\s{0,2}([A-Z]{0,3}\d{1,12})\b/gi,
    check: (value) =>
      /^PMC\d{4,9}$/i.test(value)
        ? undefined
        : {
            problem: 'expected PMC and the number',
            ...(/^\d{4,9}$/.test(value) ? {repair: `PMCID: PMC${value}`} : {})
          }
  },
  {
    kind: 'nct',
    pattern: /\bNCT[\s:-]?(\d{1,14})\b/gi,
    check: (value, whole) => {
      if (value.length !== 8) return `expected NCT and 8 digits, found ${value.length}`
      return /^NCT\d/.test(whole)
        ? undefined
        : {problem: 'expected NCT and 8 digits without a gap', repair: `NCT${value}`}
    }
  },
  {
    kind: 'isrctn',
    pattern: /\bISRCTN\s?(\d{1,14})\b/gi,
    check: (value) =>
      value.length === 8 ? undefined : `expected ISRCTN and 8 digits, found ${value.length}`
  },
  {
    kind: 'isbn',
    pattern: /\bISBN(?:-1[03])?:?\s{0,2}([\dX][\dX -]{7,20}[\dX])\b/gi,
    check: checkIsbn
  },
  {
    kind: 'orcid',
    pattern:
      /\borcid(?:\.org\/|:?\s{0,2}(?:id:?\s{0,2})?)([\dX]{4}-[\dX]{4}-[\dX]{4}-[\dX]{4}|\d{15}[\dX])\b/gi,
    check: (value) => (isOrcid(value) ? undefined : 'its check digit does not fit')
  }
]

function checkDoi(value: string): ReturnType<Check> {
  if (/^https?:/i.test(value)) return undefined
  const doi = trimDoi(value)
  if (!/^10\.\d{4,9}(?:\.\d+)*\//.test(doi))
    return 'expected 10., a registrant of 4 to 9 digits, a slash and a suffix'
  return /^10\.[\d.]+\/\S/.test(doi) ? undefined : 'nothing stands behind the slash'
}

function checkDoiUrl(_: string, whole: string): ReturnType<Check> {
  const path = whole.replace(/^https?:\/\/[^/]+\//i, '')
  const doi = trimDoi(path.replace(/^doi:?\s?/i, ''))
  if (!/^10\.\d{4,9}(?:\.\d+)*\/\S/.test(decoded(doi))) {
    return 'expected 10., a registrant of 4 to 9 digits, a slash and a suffix'
  }
  const repair = `https://doi.org/${doi}`
  if (/^https:\/\/doi\.org\/10\./i.test(whole)) return undefined
  return {problem: 'expected the form https://doi.org/10.…', repair}
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function checkPmid(value: string): ReturnType<Check> {
  const digits = value.replace(/[.,]+$/, '')
  if (/^PMC/i.test(digits))
    return {problem: 'this is a PMCID', repair: `PMCID: ${digits.toUpperCase()}`}
  if (!/^\d+$/.test(digits)) return 'expected digits only'
  if (digits.startsWith('0')) return 'a PMID does not begin with 0'
  return digits.length > 8 ? `expected at most 8 digits, found ${digits.length}` : undefined
}

function checkIsbn(value: string): ReturnType<Check> {
  const digits = value.replace(/[ -]/g, '').toUpperCase()
  if (digits.length !== 10 && digits.length !== 13)
    return `expected 10 or 13 digits, found ${digits.length}`
  return isIsbn(digits) ? undefined : 'its check digit does not fit'
}

/** Whether 10 or 13 characters are an ISBN, by its check digit (ISO 2108). */
export function isIsbn(digits: string): boolean {
  if (/^\d{9}[\dX]$/.test(digits)) {
    let sum = 0
    for (let at = 0; at < 10; at++)
      sum += (10 - at) * (digits[at] === 'X' ? 10 : Number(digits[at]))
    return sum % 11 === 0
  }
  if (!/^97[89]\d{10}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < 13; at++) sum += Number(digits[at]) * (at % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}

/** Whether 16 characters, hyphens aside, are an ORCID iD, by ISO 7064 MOD 11-2. */
export function isOrcid(text: string): boolean {
  const digits = text.replaceAll('-', '').toUpperCase()
  if (!/^\d{15}[\dX]$/.test(digits)) return false
  let total = 0
  for (let at = 0; at < 15; at++) total = ((total + Number(digits[at])) * 2) % 11
  const check = (12 - (total % 11)) % 11
  return digits[15] === (check === 10 ? 'X' : String(check))
}
