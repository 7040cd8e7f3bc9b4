import type {Span} from '../../text/place.ts'
import type {Article, Block} from '../article.ts'

const rest =
  'been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'

/** The statement that 21 CFR 101.93(c) words, for one claim and for several. */
export const supplementStatements = [
  `This statement has not ${rest}`,
  `These statements have not ${rest}`
] as const

/** The statement as an article has it. */
export interface SupplementStatement {
  /** As written, marks such as "*" left out. */
  text: string
  source: Span
  /** Word for word as the rule has it. */
  isExact: boolean
  /** The wording of the rule that it comes nearest to. */
  expected: string
  /** Words of the rule that are missing, and words that are not in the rule; lower case. */
  missing: string[]
  extra: string[]
  /** A symbol such as "*" or "†" before the statement ties it to claims elsewhere. */
  symbol: string | undefined
  block: Block
}

const evaluated =
  /\b(?:evaluated|reviewed|assessed|verified|approved) by (?:the )?(?:us |u\.s\. |united states )?(?:fda|food (?:and|&) drug)|\b(?:fda|food (?:and|&) drug administration) has not (?:evaluated|reviewed|assessed)/i
/** `not approved by the FDA` says nothing of a statement. */
const aboutStatement = /\b(?:statements?|claims?|information|content)\b/i
const intended =
  /not (?:intended|meant|designed) to (?:be used to )?(?:diagnose|treat|cure|prevent)/i
const lead = /^\W*?([*†‡§]*)\s*(?=[A-Za-z])/

/** The statement on dietary supplements, exact or nearly so; undefined when the article has none. */
export function supplementStatement(article: Article): SupplementStatement | undefined {
  for (const block of article.blocks) {
    const told = block.sentences.filter(
      ({text}) => (evaluated.test(text) && aboutStatement.test(text)) || intended.test(text)
    )
    const [first] = told
    const last = told.at(-1)
    if (!first || !last) continue
    const marks = lead.exec(block.text.slice(first.start, first.end))
    const start = first.start + (marks?.[0].length ?? 0)
    const end =
      first.start + block.text.slice(first.start, last.end).replace(/[\s*†‡§]+$/, '').length
    const text = block.text.slice(start, end)
    return {
      ...compare(text),
      text,
      source: block.toSource(start, end),
      symbol: marks?.[1] || undefined,
      block
    }
  }
  return undefined
}

function compare(
  text: string
): Pick<SupplementStatement, 'isExact' | 'expected' | 'missing' | 'extra'> {
  const expected = /\bstatements\b/i.test(text) ? supplementStatements[1] : supplementStatements[0]
  const [written, wanted] = [words(text), words(expected)]
  const isExact = text.replace(/\s+/g, ' ').trim() === expected
  const missing = wanted.filter((word) => !written.includes(word))
  const extra = written.filter((word) => !wanted.includes(word))
  return {isExact, expected, missing, extra}
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? []
}

const effect =
  /\b(?:supports?|promotes?|maintains?|boosts?|enhances?|improves?|helps?|increases?|strengthens?|aids?|benefits?|reduces?|relieves?)\b[^.;]{0,60}\b(?:immun\w+|joints?|heart|cardiovascular|sleep|energy|digesti\w+|liver|brain|cogniti\w+|memory|focus|mood|stress|muscles?|skin|hair|nails|gut|bones?|metabolism|hormon\w+|circulation|vision|eyes?|prostate|thyroid|inflammation|recovery|endurance|stamina|detox\w*|wellness|health|function)\b/i

/** The first claim that a supplement acts on a structure or function of the body; undefined without one. */
export function structureFunctionClaim(article: Article): {block: Block; source: Span} | undefined {
  for (const block of article.blocks) {
    if (block.kind === 'front-matter' || block.kind === 'alt') continue
    for (const sentence of block.sentences) {
      const match = effect.exec(sentence.text)
      if (!match) continue
      const start = sentence.start + match.index
      const end = start + match[0].length
      const {status} = article.contextAt(block, start, end)
      if (status === 'asserted' || status === 'hedged')
        return {block, source: block.toSource(start, end)}
    }
  }
  return undefined
}
