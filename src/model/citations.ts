import type {Span} from '../text/place.ts'
import type {Article, Block, Mark, Section, Sentence} from './article.ts'
import {type Identifier, identifiersIn} from './identifiers.ts'
import {isSource, type SourceKind, sourceKind} from './source-kind.ts'

export type CitationStyle =
  | 'link'
  | 'footnote'
  | 'numeric'
  | 'superscript'
  | 'author-year'
  | 'identifier'
  | 'liquid'
  | 'pandoc'
  | 'named'

/** One place of an article where a source is cited. */
export interface Citation {
  style: CitationStyle
  block: Block
  /** Prose offsets in the block; empty for markers that leave no prose. */
  start: number
  end: number
  source: Span
  /** Address, footnote label, number or key, as the style has it. */
  target: string
  kind: SourceKind
  identifiers: Identifier[]
  /** Numbers that a numeric or superscript marker names: "[1, 3–5]" is 1, 3, 4, 5. */
  numbers?: number[]
  /** Keys of a bibliography that a Liquid or pandoc citation names. */
  keys?: string[]
  /** The entry of a reference list that a marker points to, the first of several. */
  reference?: Reference
}

/** One entry of a reference list, or one footnote definition. */
export interface Reference {
  block: Block
  text: string
  /** Number of the entry, 1-based as written or as the list counts it. */
  number?: number
  /** Footnote label or bibliography key. */
  label?: string
  identifiers: Identifier[]
  urls: string[]
  kind: SourceKind
  /** Year of publication, when one is given. */
  year?: number
}

const referenceTitle =
  /^(?:\d+[.)]\s*)?(?:(?:selected|key|scientific|medical|clinical|cited|main|full|our|article|study|further|additional|other|external|list of)\s+)*(?:references?|sources?|bibliography|citations?|works cited|literature(?: cited)?|footnotes|endnotes|notes and references|research studies|studies cited|further reading|recommended reading|source list|evidence base|references?,? (?:and|&) (?:sources?|further reading|notes|resources|links)|sources? (?:and|&) (?:references?|further reading))(?:\s+(?:list|used|consulted|cited))?\s*:?$/i

/** Whether a heading opens a reference list. */
export function isReferenceHeading(title: string): boolean {
  return referenceTitle.test(title.replace(/^[^\p{L}\d]+|[^\p{L}\d):]+$/gu, ''))
}

const inReferenceList = new WeakMap<Section, boolean>()

export function inReferences(section: Section): boolean {
  let answer = inReferenceList.get(section)
  if (answer === undefined) {
    answer =
      isReferenceHeading(section.title) ||
      (section.parent !== undefined && inReferences(section.parent))
    inReferenceList.set(section, answer)
  }
  return answer
}

/** The entries of all reference lists and footnote definitions, in source order. */
export function referencesOf(article: Article, ownHosts: readonly string[] = []): Reference[] {
  const references: Reference[] = []
  const byFootnote = new Map<string, Reference>()
  let started: Section | undefined
  for (const block of article.blocks) {
    if (block.kind === 'front-matter' || block.kind === 'alt') continue
    const footnote = block.footnote
    if (footnote !== undefined) {
      const known = byFootnote.get(footnote)
      if (known) extend(known, block, ownHosts)
      else {
        const reference = entryOf(block, ownHosts)
        reference.label = footnote
        byFootnote.set(footnote, reference)
        references.push(reference)
      }
      continue
    }
    if (isBareTitle(block)) started = block.section
    const listed =
      inReferences(block.section) || (started === block.section && started !== undefined)
    if (!listed || block.kind === 'heading' || isBareTitle(block)) continue
    const reference = entryOf(block, ownHosts)
    if (reference.number === undefined && block.list?.ordered)
      reference.number = block.list.item + 1
    if (block.list || isEntry(reference)) references.push(reference)
  }
  return references
}

/** A paragraph that is nothing but "References" in bold. */
function isBareTitle(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length < 40 && isReferenceHeading(block.text)
}

function isEntry({identifiers, urls, year, number}: Reference): boolean {
  return identifiers.length > 0 || urls.length > 0 || year !== undefined || number !== undefined
}

function entryOf(block: Block, ownHosts: readonly string[]): Reference {
  const number = /^\s*(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)]\s)/.exec(block.text)
  const reference: Reference = {block, text: block.text, identifiers: [], urls: [], kind: 'other'}
  if (number) reference.number = Number(number[1] ?? number[2] ?? number[3])
  extend(reference, block, ownHosts)
  return reference
}

function extend(reference: Reference, block: Block, ownHosts: readonly string[]): void {
  const urls = block.marks.flatMap(({kind, target}) => (kind === 'link' && target ? [target] : []))
  reference.urls.push(...urls)
  reference.identifiers.push(...identifiersIn([block.text, ...urls].join(' ')))
  const year = yearsIn(block.text)
  if (year !== undefined && reference.year === undefined) reference.year = year
  const kinds = reference.urls.map((url) => sourceKind(url, ownHosts))
  reference.kind = strongest(
    reference.identifiers.length > 0 ? ['study', ...kinds] : kinds,
    block.text
  )
}

/** Year of publication: the one in brackets, else the last of a plausible century. */
function yearsIn(text: string): number | undefined {
  const bracketed = /\(((?:19|20)\d{2})[a-z]?[,)\s]/.exec(text)
  if (bracketed) return Number(bracketed[1])
  const all = text.match(/\b(?:19[5-9]\d|20[0-4]\d)\b(?![-–/]\d{2}[-–/])/g)
  return all ? Number(all[0]) : undefined
}

const order: SourceKind[] = [
  'study',
  'guideline',
  'preprint',
  'authority',
  'institution',
  'press',
  'other',
  'video',
  'shop',
  'social',
  'own'
]

function strongest(kinds: SourceKind[], text: string): SourceKind {
  for (const kind of order) if (kinds.includes(kind)) return kind
  return journal.test(text) ||
    /\bet al\b|\d+\s*\(\d+\)\s*:\s*\w?\d+|\bvol(?:ume)?\.?\s*\d/i.test(text)
    ? 'study'
    : 'other'
}

/** Journals and series that prose names; a year beside one makes it a source. */
const journal =
  /\b(?:Journal of (?:the )?[A-Z]\w+|\w+ Journal of [A-Z]\w+|JAMA(?: [A-Z]\w+)?|NEJM|BMJ(?: Open)?|The Lancet|Lancet [A-Z]\w+|Nature(?: [A-Z]\w+)|Annals of [A-Z]\w+|Archives of [A-Z]\w+|Cochrane (?:Library|Database|[Rr]eview)|PLOS ONE|PLoS ONE|Circulation|Gastroenterology|Pediatrics|Diabetes Care|Nutrients|Cell Metabolism|Proceedings of the National|Br J|J Am|Am J|N Engl J|Clin [A-Z]|Int J|Eur J|J Clin)\b/

const agency =
  /\b(?:WHO|World Health Organi[sz]ation|NICE|CDC|Centers for Disease Control|FDA|EMA|MHRA|NIH|NHS England|SIGN|USPSTF|EFSA|TGA|American (?:Academy|College|Heart Association|Diabetes Association|Cancer Society|Society|Medical Association)|Royal College|European (?:Society|Association|Medicines)|British (?:Association|Society))\b/

const trialName = /\b(?:[A-Z][A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9]+)*)\s+(?:trial|study)\b/

/** A meeting or a journal that is called one: "at the European Sleep Congress", "in Foods journal". */
const venue =
  /\b(?:in|at|by) (?:the )?(?:\p{Lu}[\p{L}’'&-]* (?:(?:of|and|on|for) (?:the )?)?){1,7}(?:Conference|Congress|(?:Annual )?Meeting|(?:Scientific )?Sessions|Symposium|journal)\b/u

/** News dates what was published by its issue: "in the Jan. 17 issue of", "today". */
const issue = /\bpublished\b.{0,80}\b(?:today|this (?:week|month)|(?:issue|edition) of)\b/

const year = /\b(?:19[5-9]\d|20[0-4]\d)\b/

const authorYear =
  /\(\s*(?:e\.g\.,?\s+|see\s+|cf\.\s+)?\p{Lu}[\p{L}'’-]+(?:[^()]{0,80}?)(?:et al\.?|and|&)?[^()]{0,40}?,?\s+(?:19|20)\d{2}[a-z]?(?:[^()]{0,200})?\)|\p{Lu}[\p{L}'’-]+(?:\s+(?:et al\.?|and colleagues|and co-workers)|(?:\s+(?:and|&)\s+\p{Lu}[\p{L}'’-]+))?,?\s+\(\s*(?:19|20)\d{2}[a-z]?\s*\)/gu

/** "Source: …" at the beginning of a block; of an image or of funding it says nothing about claims. */
export const sourceLabel = /^[\s*_([–—-]*(?:sources?|references?|citations?|adapted from)\s*:/i
const domain = /(?<![\w@/.-])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,6}(?:\/[^\s)\]]*)?(?![\w@])/gi

const numeric = /\[\^?\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\]/g
const unicodeSuperscript = /(?<=[\p{L}.,;)\]”"%])[¹²³⁴⁵⁶⁷⁸⁹⁰]+(?:[,⁻–-][¹²³⁴⁵⁶⁷⁸⁹⁰]+)*/gu
const pandoc = /\[[^[\]]{0,80}@[\w:.#$%&+?<>~/-]+[^[\]]{0,120}\]/g

/** Every citation of an article, in source order. */
export function citationsOf(
  article: Article,
  references: readonly Reference[],
  ownHosts: readonly string[] = []
): Citation[] {
  const byNumber = new Map<number, Reference>()
  const byLabel = new Map<string, Reference>()
  for (const reference of references) {
    if (
      reference.number !== undefined &&
      reference.label === undefined &&
      !byNumber.has(reference.number)
    ) {
      byNumber.set(reference.number, reference)
    }
    if (reference.label !== undefined) byLabel.set(reference.label, reference)
  }
  const entries = new Set(references.map(({block}) => block))
  const citations: Citation[] = []
  for (const block of article.blocks) {
    if (block.footnote !== undefined || entries.has(block) || block.kind === 'alt') continue
    citationsIn(block, {byNumber, byLabel, ownHosts, text: article.source}, citations)
  }
  return citations
}

interface Known {
  byNumber: Map<number, Reference>
  byLabel: Map<string, Reference>
  /** The source text of the article. */
  text: string
  ownHosts: readonly string[]
}

function citationsIn(block: Block, known: Known, citations: Citation[]): void {
  const {text} = block
  const first = citations.length
  const add = (
    style: CitationStyle,
    start: number,
    end: number,
    target: string,
    more: Partial<Citation> = {}
  ) => {
    citations.push({
      style,
      block,
      start,
      end,
      target,
      source:
        start === end
          ? markerAt(known.text, block.toSource(start, end), style, target)
          : block.toSource(start, end),
      kind: 'other',
      identifiers: [],
      ...more
    })
  }
  const marker = (style: 'numeric' | 'superscript', start: number, end: number, inside: string) => {
    const numbers = numbersIn(inside)
    const reference = numbers.map((number) => known.byNumber.get(number)).find(Boolean)
    add(style, start, end, inside, {
      kind: reference?.kind ?? 'other',
      numbers,
      ...(reference ? {reference, identifiers: reference.identifiers} : {})
    })
  }
  for (const mark of block.marks) {
    const target = mark.target ?? ''
    if (mark.kind === 'link') {
      const number = /^[[(]?(\d{1,3})[\])]?$/.exec(text.slice(mark.start, mark.end).trim())
      const reference =
        number && target.startsWith('#') ? known.byNumber.get(Number(number[1])) : undefined
      if (reference)
        add('numeric', mark.start, mark.end, number?.[1] as string, {
          kind: reference.kind,
          numbers: [Number(number?.[1])],
          reference
        })
      else {
        const kind = sourceKind(target, known.ownHosts)
        add('link', mark.start, mark.end, target, {kind, identifiers: identifiersIn(target)})
      }
    } else if (mark.kind === 'footnote') {
      const reference = known.byLabel.get(target)
      add('footnote', mark.start, mark.start, target, {
        kind: reference?.kind ?? 'other',
        ...(reference ? {reference} : {})
      })
    } else if (mark.kind === 'superscript') {
      const inside = text.slice(mark.start, mark.end)
      if (/^\[?\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\]?$/.test(inside.trim()))
        marker('superscript', mark.start, mark.end, inside)
    } else if (mark.kind === 'template') {
      const cite = /^\{%-?\s*cite\w*\s+([^%]+?)\s*-?%\}$/.exec(target)
      if (cite)
        add('liquid', mark.start, mark.start, cite[1] as string, {
          kind: 'study',
          keys: liquidKeys(cite[1] as string)
        })
    }
  }
  if (text.includes('[')) {
    for (const match of text.matchAll(numeric)) {
      marker('numeric', match.index, match.index + match[0].length, match[0].replace(/[[\]^]/g, ''))
    }
    for (const match of text.matchAll(pandoc)) {
      add('pandoc', match.index, match.index + match[0].length, match[0].slice(1, -1), {
        kind: 'study',
        keys: pandocKeys(match[0])
      })
    }
  }
  for (const match of text.matchAll(unicodeSuperscript)) {
    if (isPower(text, match.index)) continue
    marker('superscript', match.index, match.index + match[0].length, plainDigits(match[0]))
  }
  const dated = year.test(text)
  if (dated) {
    for (const match of text.matchAll(authorYear)) {
      if (looksLikeAuthor(match[0]))
        add('author-year', match.index, match.index + match[0].length, match[0], {kind: 'study'})
    }
  }
  if (dated || issue.test(text)) {
    for (const sentence of block.sentences) {
      const name = namedIn(sentence)
      if (name)
        add('named', name.start, name.end, text.slice(name.start, name.end), {kind: name.kind})
    }
  }
  if (sourceLabel.test(text)) {
    for (const {index, 0: written} of text.matchAll(domain)) {
      const end = index + written.length
      if (block.marks.some((mark) => mark.kind === 'link' && mark.start < end && mark.end > index))
        continue
      const target = `https://${written}`
      add('link', index, end, target, {kind: sourceKind(target, known.ownHosts)})
    }
  }
  for (const identifier of identifiersIn(text)) {
    add('identifier', identifier.start, identifier.end, identifier.value, {
      kind: 'study',
      identifiers: [identifier]
    })
  }
  const added = citations.splice(first).sort((a, b) => a.start - b.start || a.end - b.end)
  citations.push(...added)
}

/** The journal, trial, meeting or agency that a sentence names with a date. */
function namedIn({block, start, end}: Sentence): (Span & {kind: SourceKind}) | undefined {
  const text = block.text.slice(start, end)
  const dated = year.test(text)
  if (!dated && !issue.test(text)) return undefined
  const study = journal.exec(text) ?? (dated ? (trialName.exec(text) ?? venue.exec(text)) : null)
  const match = study ?? (dated ? agency.exec(text) : null)
  if (match) {
    const from = start + match.index
    return {start: from, end: from + match[0].length, kind: study ? 'study' : 'authority'}
  }
  const titled = dated ? block.marks.find((mark) => isTitle(mark, block, start, end)) : undefined
  return titled && {start: titled.start, end: titled.end, kind: 'study'}
}

/** The emphasised name of a journal: "a 2022 trial in *Pain Medicine* found". */
function isTitle({kind, start, end}: Mark, {text}: Block, from: number, to: number): boolean {
  return (
    kind === 'emphasis' &&
    start > from &&
    end <= to &&
    /^\p{Lu}[\p{L}’'-]*(?: (?:of|and|the|in|for|on|&|\p{Lu}[\p{L}’'-]*:?))*$/u.test(
      text.slice(start, end)
    ) &&
    /\b(?:in|by)(?: the)? $/.test(text.slice(Math.max(0, start - 8), start)) &&
    /\b(?:stud(?:y|ies)|trials?|reviews?|meta-analys[ei]s|analys[ei]s|RCTs?|research|papers?|published)\b/i.test(
      text.slice(from, start)
    )
  )
}

/** Where a marker without prose stands, from the place in the source where its prose would. */
function markerAt(text: string, place: Span, style: CitationStyle, target: string): Span {
  const written = style === 'footnote' ? `[^${target}]` : target
  const from = Math.max(0, place.start - written.length - 16)
  const window = text.slice(from, place.start + written.length + 200).toLowerCase()
  const at = window.indexOf(written.toLowerCase())
  if (at < 0) return place
  const found = from + at
  if (style !== 'liquid') return {start: found, end: found + written.length}
  const start = text.lastIndexOf('{%', found)
  const end = text.indexOf('%}', found)
  return start < 0 || end < 0 ? place : {start, end: end + 2}
}

/** "1, 3–5" is 1, 3, 4, 5; a range of more than fifty is a misprint and counts by its ends. */
function numbersIn(inside: string): number[] {
  return [...inside.matchAll(/(\d{1,3})(?:\s*[–-]\s*(\d{1,3}))?/g)].flatMap(([, first, last]) => {
    const from = Number(first)
    const to = last === undefined ? from : Number(last)
    if (to < from || to - from > 50) return [from, to]
    return Array.from({length: to - from + 1}, (_, index) => from + index)
  })
}

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function plainDigits(text: string): string {
  return [...text]
    .map((char) => {
      const digit = superscriptDigits.indexOf(char)
      return digit >= 0 ? String(digit) : char === '⁻' ? '-' : char
    })
    .join('')
}

/** "m²" and "kg/cm³" are powers of a unit. */
function isPower(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])(?:[kcdmµμ]?m|in|ft|yd|mi|s|x|R|H|CO)$/u.test(
    text.slice(Math.max(0, at - 5), at)
  )
}

/** Keys of `{% cite a b --locator 7 %}`; what follows an option is no key. */
function liquidKeys(inside: string): string[] {
  const words = inside.split(/\s+/)
  const option = words.findIndex((word) => word.startsWith('-'))
  return option < 0 ? words : words.slice(0, option)
}

/** Keys of `[see @a, p. 3; @b]`. */
function pandocKeys(inside: string): string[] {
  return [...inside.matchAll(/(?<![\w.])-?@([\w:.#$%&+?<>~/-]*\w)/g)].map(
    ([, key]) => key as string
  )
}

/** "(January 2021)" and "(Since 2019)" are dates, not sources. */
function looksLikeAuthor(text: string): boolean {
  const word = /\p{Lu}[\p{L}'’-]+/u.exec(text)?.[0] ?? ''
  return !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Since|From|Until|In|As|Updated|Published|Reviewed|Last|Before|After|Early|Late|Mid|Spring|Summer|Autumn|Fall|Winter|Copyright|Copy)$/.test(
    word
  )
}

/** Whether a citation can source a claim: a marker counts, an address by its kind. */
export function sources(citation: Citation): boolean {
  if (citation.style === 'link') return isSource(citation.kind)
  if (citation.style === 'footnote') return citation.reference !== undefined
  return true
}
