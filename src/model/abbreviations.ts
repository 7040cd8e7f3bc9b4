import type {Span} from '../text/place.ts'
import type {Article, Block} from './article.ts'

/** Capitals that stand for words: where they are used first, and where they are explained. */
export interface Abbreviation {
  short: string
  /** First use in the prose; source offsets. */
  first: Span
  /** The words it stands for, and where they stand; undefined when the article has none. */
  definition: {long: string; source: Span; inFaq: boolean} | undefined
  /** Used before its definition. */
  early: boolean
  uses: number
}

/** Known to readers at large, or no abbreviations of words. */
const common = new Set(
  `UK US USA EU UN UAE NHS FDA WHO CDC NIH NICE MHRA EMA TGA EFSA AHPRA FTC GMC CE EEA GMP ISO BBC NASA DNA RNA HIV AIDS MRI CT X-ray TV PC CD DVD USB PDF FAQ FAQs DIY ID OK AM PM BC AD CEO VIP GP GPs MD PhD RN BMI IQ ER IV UV UVA UVB SPF LED pH AI URL HTML COVID COVID-19 SARS SMS GPS PIN ATM VAT GMT EST PST QUESTION ANSWER NOTE TIP NEW NOT AND OR THE DO DON'T YES NO STEP II III IV VI VII VIII IX XI XII XL XXL PO BOX NSW QLD VIC ACT TAS CA NY LA DC TX FL Q A Q&A A&E B2B ASAP RSVP PS FYI MBBS FRCP MRCP FAAD FACS FACP RDN DDS DMD LLC DOI PMID ISBN ISSN`.split(
    /\s+/
  )
)
const token =
  /(?<![\p{L}\p{N}._/@#-])\p{Lu}[\p{Lu}\p{N}]{1,6}(?:-\d{1,2})?(?=s?(?![\p{L}\p{N}_/@-]|\.\p{L}))/gu
const roman = /^[IVXLC]+$/
/** Titles and shouted lines are in capitals without being abbreviations. */
const shouted = /^[^\p{Ll}]+$/u

/** Abbreviations of an article in the order of their first use; those known to all are left out. */
export function abbreviationsOf(article: Article): Abbreviation[] {
  const found = new Map<string, {block: Block; at: number; uses: number}>()
  const blocks = article.blocks.filter(
    ({kind, text}) =>
      kind !== 'front-matter' && kind !== 'alt' && !(shouted.test(text) && text.includes(' '))
  )
  for (const block of blocks) {
    if (block.footnote !== undefined || references.test(block.section.title)) continue
    for (const {0: short, index} of block.text.matchAll(token)) {
      if (common.has(short) || roman.test(short) || /^\p{Lu}\d+$/u.test(short)) continue
      if (isCode(block, index) || isShouted(block, index, short.length)) continue
      const seen = found.get(short)
      if (seen) seen.uses += 1
      else found.set(short, {block, at: index, uses: 1})
    }
  }
  return [...found].map(([short, {block, at, uses}]) => {
    const definition = definitionOf(short, blocks)
    const first = block.toSource(at, at + short.length)
    return {
      short,
      first,
      definition: definition && {
        long: definition.long,
        source: definition.source,
        inFaq: isFaq(definition.block)
      },
      early:
        definition !== undefined &&
        (block.index < definition.block.index ||
          (block === definition.block && at < definition.at)),
      uses
    }
  })
}

const references =
  /^(?:\W|\d)*(?:references?|sources?|citations?|bibliography|further reading)\W*$/i

function isCode({marks}: Block, at: number): boolean {
  return marks.some(({kind, start, end}) => kind === 'code' && start <= at && at < end)
}

/** "DO NOT STOP": capitals on both sides. */
function isShouted({text}: Block, at: number, length: number): boolean {
  const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? ''
  const after = /^\s+(\S+)/.exec(text.slice(at + length, at + length + 20))?.[1] ?? ''
  const loud = (word: string) => /^\p{Lu}{2,}\W*$/u.test(word) && !common.has(word)
  return loud(before) || loud(after)
}

function isFaq({section}: Block): boolean {
  return section.path.some((title) => /\bfaqs?\b|frequently asked|questions/i.test(title))
}

interface Found {
  block: Block
  long: string
  /** Where the short form stands that is explained; prose offset. */
  at: number
  source: Span
}

function definitionOf(short: string, blocks: readonly Block[]): Found | undefined {
  for (const block of blocks) {
    const {text} = block
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
      const long = behind(text, at, short) ?? ahead(text, at + short.length, short)
      if (!long) continue
      const start = text.indexOf(long, Math.max(0, at - 120))
      return {block, long, at, source: block.toSource(start, start + long.length)}
    }
  }
  return undefined
}

/** "platelet-rich plasma (PRP)", "platelet-rich plasma, or PRP". */
function behind(text: string, at: number, short: string): string | undefined {
  const before = text.slice(Math.max(0, at - 120), at)
  const joint =
    /\s*(?:[([]|,? or |,? also (?:called|known as) |,? (?:called|abbreviated(?: as| to)?|known as) )\s*["“]?$/i.exec(
      before
    )
  if (!joint) return undefined
  const words = before
    .slice(0, joint.index)
    .split(/\s+/)
    .slice(-short.length - 3)
  return longest(words, short)
}

/** "PRP (platelet-rich plasma)", "PRP stands for platelet-rich plasma". */
function ahead(text: string, from: number, short: string): string | undefined {
  const after = text.slice(from, from + 140)
  const joint =
    /^s?["”]?\s*(?:[([]|[-–—:]\s|,? (?:which )?(?:stands for|means|is short for|short for|or)\s)\s*/i.exec(
      after
    )
  if (!joint) return undefined
  const rest = after.slice(joint[0].length).split(/[)\].;:!?]/)[0] as string
  const words = rest.split(/\s+/).slice(0, short.length + 3)
  for (let length = words.length; length > 0; length -= 1) {
    const long = words
      .slice(0, length)
      .join(' ')
      .replace(/[,\s]+$/, '')
    if (spells(long, short)) return long
  }
  return undefined
}

function longest(words: string[], short: string): string | undefined {
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const long = words.slice(from).join(' ')
    if (spells(long, short)) return long
  }
  return undefined
}

/** The letters of the short form stand in the long one in order, the first at its beginning. */
function spells(long: string, short: string): boolean {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '')
  const text = long.toLowerCase()
  if (letters === '' || text[0] !== letters[0] || text.length < short.length + 3) return false
  let at = 0
  let initials = 0
  for (const letter of letters) {
    const next = text.indexOf(letter, at)
    if (next < 0) return false
    if (next === 0 || /[\s-]/.test(text[next - 1] as string)) initials += 1
    at = next + 1
  }
  return initials >= Math.min(2, letters.length) || !long.includes(' ')
}
