import type {Line} from './text-lines.ts'

/** What a line does in the article. */
export type Role =
  | {kind: 'blank' | 'rule' | 'prose' | 'quote' | 'underline'}
  /** The line continues the paragraph or item above: hard-wrapped text. */
  | {kind: 'continued'}
  | {kind: 'item'; ordered: boolean; marked: boolean}
  /** `numbered` headings keep their number in the text. */
  | {kind: 'heading'; depth: number; numbered: boolean}

const PROSE: Role = {kind: 'prose'}
const CONTINUED: Role = {kind: 'continued'}
const UNMARKED_ITEM: Role = {kind: 'item', ordered: false, marked: false}

const LONGEST_HEADING = 120
const LONGEST_TITLE = 200
const LONGEST_UNMARKED_ITEM = 90
const MOST_HEADING_WORDS = 18
const WIDEST_WRAP = 120
const NARROWEST_WRAP = 40

const FAQ =
  /^(?:faqs?|f\.a\.q\.?s?|q\s?&\s?a|frequently asked questions|common(?:ly asked)? questions|questions (?:and|&) answers)(?![\p{L}\p{N}])/iu
const CONTENTS =
  /^(?:table of contents|contents|on this page|in this (?:article|guide|post)|jump to|what['’]s inside)\s*:?$/i
const REFERENCES =
  /^(?:references|sources|bibliography|citations|works cited|literature|scientific references|selected references|references (?:and|&) (?:sources|further reading)|sources (?:and|&) references)\s*(?:\[\+\])?:?$/i
const KNOWN_HEADING =
  /^(?:introduction|overview|background|summary|conclusions?|the bottom line|bottom line|final thoughts|key (?:takeaways|points|facts)|(?:medical )?disclaimer|disclosures?|about the author|further reading|side effects|symptoms|causes|diagnosis|treatments?|prevention|outlook)$/i
const KNOWN_WITH_COLON =
  /^(?:introduction|conclusions?|key takeaways|(?:medical )?disclaimer|about the author|further reading)\s*:$/i

/** Lines of page furniture and by-lines: short and unpunctuated, yet never headings. */
const FURNITURE =
  /^(?:(?:by|written by|medically reviewed|reviewed by|fact[- ]checked|edited by|posted|published|(?:last )?updated|last reviewed|photo(?: by| credit)|image(?: credit| source)|book (?:now|a|an|your)|call (?:us|now)|skip to|leave a (?:comment|reply))(?![\p{L}\p{N}])|(?:advertisement|sponsored|share(?: this.*)?|tweet|home|menu|search|subscribe(?: now)?|sign (?:up|in)|log ?in|read more|learn more|click here|shop now|buy now|order now|add to cart|contact us|back to top|related (?:articles|posts)|previous post|next post)$|(?:figure|fig\.?|table|exhibit|box) \d)/iu
const PERSON = /^(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.? \p{Lu}[^?:]{0,40}$/u
const LABEL =
  /^(?:address|phone|telephone|tel|mobile|contact(?: number| us)?|e-?mail|fax|web(?:site)?|opening hours|hours|author|date|tags?|categor(?:y|ies)|posted in|filed under|location|price|source|reviewer|reading time|whatsapp)\s*:/i
const CREDENTIALS =
  /,\s*(?:m\.?d|ph\.?d|d\.?o|r\.?n|n\.?p|r\.?d|rdn|mph|msc|bsc|mbbs|mbchb|frcp|pharmd|facp|faad|lcsw|dds)\b\.?/i
const DATE_OR_TIME =
  /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d|^\d[\d\s:./-]*(?:am|pm)?$|^\d+[- ]min(?:ute)?s?\b/i
const CONTACT = /https?:|www\.|\S@\S|\+?\d[\d\s()-]{7,}\d/i
const TABLE_ROW = /\t/
const BREADCRUMB = /[^\s>»›]\s*[>»›]\s*[^\s>»›][^>»›]*[>»›]/

const TWO_SENTENCES =
  /(?<!\b(?:[DdMm]rs?|[Mm]s|[Pp]rof|[Ss]t|vs|[Nn]o|[Vv]ol|e\.g|i\.e|etc|\d|\p{Lu}))\.\s+\p{Lu}/u
const SENTENCE_END = /[.!?…:;]["'”’)\]]*$/
const DANGLING = /\b(?:the|an?|and|or|of|with|that|which|is|are|your|our|their)$/
const PROSE_QUESTION = /^(?:and|but|or|so|yet|then|because|also|well|now)(?![\p{L}\p{N}])/iu
const ASKED = /^(?:q|question)\s*\d*[:.]\s*\S/i
const LEAD_IN = /:$/
const SMALL_WORDS = new Set(
  'a an and as at but by de for from if in into is it its la nor of off on or out over per so than that the to up via vs with'.split(
    ' '
  )
)

/** The words of a short line, as far as letters go. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}’'-]*/gu

function isTitleCase(text: string): boolean {
  let large = 0
  let capital = 0
  for (const [word] of text.matchAll(WORD)) {
    if (word.length < 2 || SMALL_WORDS.has(word.toLowerCase())) continue
    large++
    if (/\p{Lu}/u.test(word)) capital++
  }
  return large >= 2 && capital >= large * 0.8 && /^[^\p{L}]*\p{Lu}/u.test(text)
}

const wordCount = (text: string): number => text.split(/\s+/, MOST_HEADING_WORDS + 2).length

const isQuestion = (text: string): boolean => /\?["'”’)\]]*$/.test(text)

const isFurniture = (text: string): boolean =>
  [FURNITURE, PERSON, LABEL, CREDENTIALS, DATE_OR_TIME, CONTACT, BREADCRUMB, TABLE_ROW].some(
    (shape) => shape.test(text)
  )

/** A short line that could stand as a heading, whatever surrounds it. */
function isHeadingLike(text: string, longest = LONGEST_HEADING): boolean {
  if (
    text.length > longest ||
    wordCount(text) > (longest > LONGEST_HEADING ? 40 : MOST_HEADING_WORDS)
  )
    return false
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)) return false
  if (/[.,;:…]["'”’)\]]*$/.test(text) || TWO_SENTENCES.test(text) || DANGLING.test(text))
    return false
  if (/["'”’!]$/.test(text) && !isTitleCase(text)) return false
  return !isFurniture(text)
}

const isShortUnpunctuated = (text: string): boolean =>
  text.length <= LONGEST_UNMARKED_ITEM &&
  !SENTENCE_END.test(text) &&
  !isFurniture(text) &&
  /^[\p{L}\p{N}]/u.test(text)

/**
 * Gives every line its role. Text pasted from a web page has lost its markup:
 * headings, and lists without bullets, are told from the shape of a line and
 * from what stands around it, never from a single line alone.
 */
export function outline(lines: Line[]): Role[] {
  return new Outline(lines).roles
}

class Outline {
  readonly roles: Role[]
  readonly #lines: Line[]
  /** Indexes of the lines that are not blank, in order. */
  readonly #full: number[] = []
  /** Place of a line in `#full`. */
  readonly #place: number[]
  readonly #contents = new Set<string>()

  constructor(lines: Line[]) {
    this.#lines = lines
    this.#place = new Array(lines.length).fill(0)
    for (const [index, line] of lines.entries()) {
      this.#place[index] = this.#full.length
      if (line.shape !== 'blank') this.#full.push(index)
    }
    this.roles = lines.map((line): Role => {
      if (line.shape === 'blank' || line.shape === 'rule' || line.shape === 'quote') {
        return {kind: line.shape}
      }
      return PROSE
    })
    const numbered = sortNumbered(lines, this.#full)
    this.#joinWrapped(numbered.strays)
    this.#markLists(numbered)
    this.#markContents()
    this.#markUnmarkedLists()
    this.#markHeadings()
  }

  #before(index: number): Line | undefined {
    return this.#lines[this.#full[(this.#place[index] as number) - 1] ?? -1]
  }

  #after(index: number): Line | undefined {
    return this.#lines[this.#full[(this.#place[index] as number) + 1] ?? -1]
  }

  #role(line: Line | undefined): Role['kind'] | undefined {
    return line && this.roles[line.number - 1]?.kind
  }

  /** Marks the lines that continue a hard-wrapped paragraph or item. */
  #joinWrapped(strays: Set<number>): void {
    const widths = this.#lines.map((line) => line.end - line.lineStart)
    const columns = wrapWidth(this.#lines, widths)
    for (const index of this.#full) {
      const line = this.#lines[index] as Line
      const previous = this.#lines[index - 1]
      if (line.shape !== 'text' && !strays.has(index)) continue
      if (!previous || !isRunning(previous)) continue
      const filled = (widths[index - 1] as number) + 1 + firstWordLength(line.text) > columns
      const broken =
        (widths[index - 1] as number) >= NARROWEST_WRAP && breaksSentence(previous, line)
      const hangs =
        line.indent >= 2 && (previous.shape !== 'text' || this.roles[index - 1] === CONTINUED)
      if (filled || broken || hangs) this.roles[index] = CONTINUED
    }
  }

  #markLists({headings, strays}: Numbered): void {
    for (const index of this.#full) {
      const line = this.#lines[index] as Line
      if (line.shape === 'number' && !headings.has(index) && !strays.has(index)) {
        this.roles[index] = {kind: 'item', ordered: true, marked: true}
      }
      if (line.shape === 'bullet' && !this.#isDash(index)) {
        this.roles[index] = {kind: 'item', ordered: false, marked: true}
      }
    }
    let inReferences = false
    for (const index of headings) {
      inReferences ||= this.#underReferences(index)
      this.roles[index] = inReferences
        ? {kind: 'item', ordered: true, marked: true}
        : {kind: 'heading', depth: 0, numbered: true}
    }
  }

  #referencesFrom: number | undefined
  /** True below a line that opens the reference list. */
  #underReferences(index: number): boolean {
    this.#referencesFrom ??=
      this.#full.find((at) => REFERENCES.test(short(this.#lines[at] as Line))) ?? Infinity
    return index > this.#referencesFrom
  }

  /** A dash before a name or an aside is a list marker only among its like. */
  #isDash(index: number): boolean {
    const {marker} = this.#lines[index] as Line
    if (marker !== '–' && marker !== '—') return false
    return this.#before(index)?.marker !== marker && this.#after(index)?.marker !== marker
  }

  /** Lines below "Table of Contents" that come back later in the article are its entries. */
  #markContents(): void {
    const opening = this.#full.find((index) => CONTENTS.test(short(this.#lines[index] as Line)))
    if (opening === undefined) return
    const last = new Map<string, number>()
    for (const index of this.#full) last.set(normal(this.#lines[index] as Line), index)
    for (const index of this.#full.slice((this.#place[opening] as number) + 1)) {
      const line = this.#lines[index] as Line
      const text = normal(line)
      if (text.length > LONGEST_HEADING || (last.get(text) ?? index) === index) break
      this.#contents.add(text)
      this.roles[index] = {
        kind: 'item',
        ordered: line.shape === 'number',
        marked: line.shape !== 'text'
      }
    }
  }

  /**
   * Lists lose their bullets when copied: after a lead-in ("may help with:"),
   * two or more short lines without end punctuation are items, and so are the
   * lines below a heading where several follow one another.
   */
  #markUnmarkedLists(): void {
    const isCandidate = (index: number | undefined): index is number =>
      index !== undefined &&
      this.roles[index] === PROSE &&
      (this.#lines[index] as Line).shape === 'text' &&
      this.roles[index + 1] !== CONTINUED &&
      isShortUnpunctuated((this.#lines[index] as Line).text)
    let place = 0
    while (place < this.#full.length) {
      let end = place
      while (isCandidate(this.#full[end]) && (end === place || this.#adjacent(end - 1, end))) end++
      if (end - place >= 2) this.#markRun(this.#full.slice(place, end))
      place = Math.max(end, place + 1)
    }
  }

  /** True when no blank line, or exactly one in an article that is set with blank lines, lies between. */
  #adjacent(first: number, second: number): boolean {
    const gap = (this.#full[second] as number) - (this.#full[first] as number)
    return gap === 1 || (gap === 2 && this.#isAiry)
  }

  get #isAiry(): boolean {
    return this.#lines.length > this.#full.length * 1.7
  }

  #markRun(run: number[]): void {
    const texts = run.map((index) => (this.#lines[index] as Line).text)
    const leadIn = LEAD_IN.test(this.#before(run[0] as number)?.text ?? '')
    if (!leadIn && run.length < 4) return
    const first = leadIn ? 0 : 1
    const titled = texts.slice(first, -1).filter(isTitleCase).length
    const allTitled = titled === run.length - first - 1
    if (!leadIn && (allTitled || texts.some(isQuestion))) return
    const last = texts.at(-1) as string
    const closing = this.#after(run.at(-1) as number)
    const lastIsHeading =
      closing !== undefined &&
      isHeadingLike(last) &&
      (isQuestion(last) || (isTitleCase(last) && !allTitled))
    const end = lastIsHeading ? run.length - 1 : run.length
    if (end - first < 2) return
    for (const index of run.slice(first, end)) this.roles[index] = UNMARKED_ITEM
  }

  #markHeadings(): void {
    let titleSeen = false
    let parent = 1
    let faqDepth = 0
    let subDepth = 0
    let groupDepth = 0
    let inReferences = false
    const titled = this.#titlesAreCapitalised()
    for (const [place, index] of this.#full.entries()) {
      const line = this.#lines[index] as Line
      const role = this.roles[index] as Role
      const {text} = line
      if (line.shape === 'marked-heading') {
        this.roles[index] = {kind: 'heading', depth: line.value, numbered: false}
        parent = line.value
        inReferences = REFERENCES.test(text)
        faqDepth = FAQ.test(text) ? parent : 0
        continue
      }
      if (role.kind === 'heading') {
        if (line.value === 1 || groupDepth === 0) groupDepth = (faqDepth || parent) + 1
        this.roles[index] = {kind: 'heading', depth: groupDepth, numbered: true}
        continue
      }
      if (role !== PROSE || line.shape !== 'text') continue
      const underline = this.#lines[index + 1]
      const underlined = underline !== undefined && isUnderline(underline, text)
      if (underlined) this.roles[index + 1] = {kind: 'underline'}
      if (
        place === 0 ||
        (!titleSeen && place < 4 && !this.roles.slice(0, index).some(isProseRole))
      ) {
        if (isTitle(text, this.#after(index))) {
          titleSeen = true
          this.roles[index] = {kind: 'heading', depth: 1, numbered: false}
          continue
        }
      }
      const known = isKnownHeading(text)
      if (!underlined && !known && (inReferences || !this.#isHeading(index, faqDepth > 0, titled)))
        continue
      if (this.#after(index) === undefined && !underlined) continue

      inReferences = REFERENCES.test(text)
      let depth = 2
      if (underlined) depth = underline.text.startsWith('=') ? 1 : 2
      else if (!known && faqDepth > 0 && isQuestion(text)) depth = faqDepth + 1
      else if (!known && isCompared(text)) {
        if (LEAD_IN.test(this.#before(index)?.text ?? '')) subDepth = 3
        depth = subDepth || 2
      }
      if (depth === 2) subDepth = 0
      if (depth <= 2) {
        parent = depth
        groupDepth = 0
        faqDepth = FAQ.test(text) ? depth : 0
      }
      this.roles[index] = {kind: 'heading', depth, numbered: false}
    }
  }

  /** Most headings of the article are capitalised throughout: then a question in sentence case is prose. */
  #titlesAreCapitalised(): boolean {
    let capitalised = 0
    let sentenceCase = 0
    for (const index of this.#full.slice(1)) {
      const {text, shape} = this.#lines[index] as Line
      if (shape !== 'text' || this.roles[index] !== PROSE || !isHeadingLike(text)) continue
      if (wordCount(text) < 3) continue
      if (isTitleCase(text)) capitalised++
      else if (!isQuestion(text)) sentenceCase++
    }
    return capitalised >= 2 && capitalised >= sentenceCase * 2
  }

  #isHeading(index: number, inFaq: boolean, titlesCapitalised: boolean): boolean {
    const {text} = this.#lines[index] as Line
    const before = this.#before(index)
    const after = this.#after(index)
    if (!after || this.roles[index + 1] === CONTINUED) return false
    if (this.#contents.has(normal(this.#lines[index] as Line))) return true
    if (text.length <= LONGEST_TITLE && ASKED.test(text) && isQuestion(text)) return true
    const announces = LEAD_IN.test(text) && this.#role(after) !== 'item'
    if (announces && isTitleCase(text) && wordCount(text) >= 3)
      return isHeadingLike(text.slice(0, -1))
    if (!isHeadingLike(text)) return false
    const amongItems = this.#role(before) === 'item' && this.#role(after) === 'item'
    if (amongItems && this.#lines[index - 1] === before && this.#lines[index + 1] === after) {
      return isTitleCase(text)
    }
    if (/[”"]$/.test(before?.text ?? '') && wordCount(text) <= 4 && isTitleCase(text)) {
      return isQuestion(text)
    }
    if (isTitleCase(text)) return true
    const opensBlock = this.#lines[index - 1] !== before
    const closesBlock = this.#lines[index + 1] !== after
    if (isQuestion(text)) {
      if (PROSE_QUESTION.test(text) || isQuestion(after.text)) return false
      if (inFaq) return true
      const besideQuestion = before !== undefined && isQuestion(before.text)
      return (
        !besideQuestion && !titlesCapitalised && (opensBlock || after.text.length > text.length)
      )
    }
    return !titlesCapitalised || wordCount(text) === 1 || (closesBlock && !this.#isAiry)
  }
}

/** A rule of equals signs, or of hyphens nearly as long as the text, right below it. */
const isUnderline = (rule: Line, text: string): boolean =>
  rule.shape === 'rule' &&
  text.length <= LONGEST_TITLE &&
  (rule.text.startsWith('=') ||
    (rule.text.startsWith('-') && rule.text.length >= text.length * 0.8))

const isProseRole = (role: Role): boolean => role.kind === 'prose' || role.kind === 'item'

const isKnownHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  (KNOWN_HEADING.test(text) ||
    KNOWN_WITH_COLON.test(text) ||
    CONTENTS.test(text) ||
    REFERENCES.test(text) ||
    (FAQ.test(text) && !/[.!]$/.test(text) && wordCount(text) <= 12))

/** A heading of few words, as stands over each side of a comparison. */
const isCompared = (text: string): boolean => !isQuestion(text) && wordCount(text) <= 4

function isTitle(text: string, after: Line | undefined): boolean {
  if (!after || text.length > LONGEST_TITLE || isKnownHeading(text) || isFurniture(text))
    return false
  if (PROSE_QUESTION.test(text) || /[,;:…]$/.test(text)) return false
  if (isHeadingLike(text, LONGEST_TITLE)) return true
  if (text.length > LONGEST_HEADING) return false
  // A title may end in a full stop, or hold several, where it is capitalised throughout.
  return isTitleCase(text) || (!/[.”"]$/.test(text) && !TWO_SENTENCES.test(text))
}

/** Indexes of numbered lines that are headings, and of those that are no numbering at all. */
interface Numbered {
  headings: Set<number>
  strays: Set<number>
}

/**
 * Tells numbered headings from numbered items: the members of a numbering are
 * headings when each is short and followed by something other than the next
 * number. A number that belongs to no numbering, right below a line of text, is
 * a stray: a wrapped line that happens to begin with one.
 */
function sortNumbered(lines: Line[], full: number[]): Numbered {
  const strays = new Set<number>()
  const done: number[][] = []
  /** The innermost numberings still open; deeper nesting than this is not a numbering. */
  let open: {last: number; members: number[]}[] = []
  const positions = new Map(full.map((index, place) => [index, place]))
  for (const index of full) {
    const line = lines[index] as Line
    if (line.shape !== 'number') continue
    const at = open.findLastIndex(({last}) => line.value === last + 1)
    const group = open[at]
    if (group) {
      group.last = line.value
      group.members.push(index)
      open = open.slice(0, at + 1)
    } else if (line.value > 1 && lines[index - 1]?.shape === 'text') {
      strays.add(index)
    } else {
      const members = [index]
      done.push(members)
      open = [...open.slice(-3), {last: line.value, members}]
    }
  }

  const headings = new Set<number>()
  for (const members of done) {
    const apart = members.every((index, at) => {
      const next = full[(positions.get(index) as number) + 1]
      return (
        next !== undefined && next !== members[at + 1] && isHeadingLike((lines[index] as Line).text)
      )
    })
    if (apart) for (const index of members) headings.add(index)
  }
  return {headings, strays}
}

/**
 * Columns at which the text was hard-wrapped: infinite unless lines break in
 * mid-sentence more than once and hardly any is longer than a wrapped line is.
 */
function wrapWidth(lines: Line[], widths: number[]): number {
  const wrapped = widths.filter((width) => width <= WIDEST_WRAP)
  if (wrapped.length < widths.length * 0.95) return Infinity
  const breaks = lines.filter((line, index) => {
    const previous = lines[index - 1]
    return (
      previous &&
      isRunning(previous) &&
      breaksSentence(previous, line) &&
      (widths[index - 1] as number) >= NARROWEST_WRAP
    )
  })
  if (breaks.length < 2) return Infinity
  // The width of all but the widest lines: a stray long line is no measure.
  wrapped.sort((a, b) => a - b)
  return (wrapped[Math.floor((wrapped.length - 1) * 0.98)] as number) * 0.95
}

const isRunning = ({shape}: Line): boolean =>
  shape === 'text' || shape === 'bullet' || shape === 'number'

/** The first line stops in mid-sentence and the second goes on. */
const breaksSentence = (first: Line, second: Line): boolean =>
  !SENTENCE_END.test(first.text.slice(-4)) &&
  second.shape === 'text' &&
  /^\p{Ll}/u.test(second.text)

const firstWordLength = (text: string): number => {
  const length = text.slice(0, WIDEST_WRAP).search(/\s/)
  return length < 0 ? Math.min(text.length, WIDEST_WRAP) : length
}

const short = (line: Line): string => (line.text.length <= LONGEST_HEADING ? line.text : '')

const normal = (line: Line): string => short(line).toLowerCase().replace(/\s+/g, ' ')
