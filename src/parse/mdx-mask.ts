import type {Span} from '../text/place.ts'

/** A comment of HTML or MDX: directives stand in these. */
export interface Comment {
  text: string
  source: Span
}

export interface MdxMask {
  /** The source with its JavaScript masked, character for character. */
  text: string
  /** The character that stands for expressions in text: one that the source does not hold. */
  filler: string
  /** What the filler covers: expressions line by line, in order and not touching. */
  filled: Span[]
  comments: Comment[]
}

/**
 * Masks what MDX adds to Markdown: imports and exports, expressions, dots in the
 * names of components. Nothing is checked: a brace that is not closed, or closes
 * in another paragraph, is text.
 */
export function maskMdx(source: string): MdxMask {
  const {expressions, comments, modules, tags} = new Scanner(source).scan()
  let filler = '\ue000'
  while (source.includes(filler)) filler = String.fromCharCode(filler.charCodeAt(0) + 1)

  const filled: Span[] = []
  const edits: [Span, string][] = []
  for (const span of modules) edits.push([span, blank(source, span, ' ')])
  for (const span of tags) {
    const tag = source.slice(span.start, span.end)
    edits.push([span, tag.endsWith('>') ? ' '.repeat(tag.length) : tag.replaceAll('.', '-')])
  }
  for (const {start, end} of expressions) {
    // The value of a prop keeps quotation marks: a tag is a tag only where its values are quoted.
    const isProp = source[start - 1] === '='
    const inner = isProp ? {start: start + 1, end: end - 1} : {start, end}
    const text = blank(source, inner, filler)
    edits.push([{start, end}, isProp ? `"${text}"` : text])
    for (const {0: line, index} of text.matchAll(/[^\r\n]+/g)) {
      const from = inner.start + index
      const last = filled.at(-1)
      if (last?.end === from) last.end += line.length
      else filled.push({start: from, end: from + line.length})
    }
  }

  edits.sort(([a], [b]) => a.start - b.start)
  let text = ''
  let at = 0
  for (const [span, replacement] of edits) {
    // A tag inside an expression is masked with it.
    if (span.start < at) continue
    text += source.slice(at, span.start) + replacement
    at = span.end
  }
  return {text: text + source.slice(at), filler, filled, comments}
}

/** A stretch of the source with each character but line ends replaced. */
const blank = (source: string, {start, end}: Span, by: string): string =>
  source.slice(start, end).replace(/[^\r\n]/g, by)

const FRONT_MATTER =
  /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:[\s\S]*?(?:\r\n?|\n))??\1[ \t]*(?:\r\n?|\n|$)/
const TOKEN =
  /^[ \t>]*(?:[-*+][ \t]+)?(?:`{3,}|~{3,})[^\r\n]*|^(?:import|export)\b[^\r\n]*|(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])|`+|<!--|<\/?(?:[A-Za-z]\w*(?:\.\w+)+|>)|[{}"']/gm
const FENCE = /^[ \t>]*(?:[-*+][ \t]+)?(`{3,}|~{3,})/
const CLOSING_FENCE = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/gm
const MODULE =
  /^(?:import\s*(?:["'{]|\*\s+as\s|[\w$]+\s*(?:,|from\b))|export\s*(?:(?:default|const|let|var|function|class|async|type|interface)\b|[{*]))/
const BLOCK_START = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])|$(?![\s\S])/g
const COMMENT_OPEN = /\{\s*\/\*/y
const COMMENT_CLOSE = /\s*\}/y
/** What stands before a string in an expression; elsewhere a quotation mark is prose. */
const BEFORE_STRING = /[=([{,:?&|+!]\s*$/
/** How a line of code ends that goes on below a blank line. */
const GOES_ON = /[(&|?=>{[,;}]\s*$/

class Scanner {
  readonly comments: Comment[] = []
  readonly modules: Span[] = []
  readonly tags: Span[] = []
  /** Outermost expressions, in order. */
  readonly expressions: Span[] = []
  readonly #source: string
  readonly #token = new RegExp(TOKEN)
  readonly #start: number
  /** Offsets of the braces that are open. */
  #open: number[] = []
  #ticks: Backticks

  constructor(source: string) {
    this.#source = source
    this.#ticks = new Backticks(source, 0)
    this.#start = FRONT_MATTER.exec(source)?.[0].length ?? 0
  }

  scan(): this {
    this.#token.lastIndex = this.#start
    for (
      let match = this.#token.exec(this.#source);
      match;
      match = this.#token.exec(this.#source)
    ) {
      const next = this.#read(match[0], match.index)
      if (next !== undefined) this.#token.lastIndex = next
    }
    return this
  }

  /** Reads a token; gives the offset to go on from, if it is not the end of the token. */
  #read(token: string, at: number): number | undefined {
    const end = at + token.length
    const fence = FENCE.exec(token)?.[1]
    if (fence && this.#open.length === 0) return this.#fence(fence, end)
    if (fence) return undefined
    if (/^[ie]/.test(token)) return this.#module(token, at)
    if (/^[\r\n]/.test(token)) this.#leaveParagraph(at)
    else if (token.startsWith('`')) return this.#codeSpan(at, token.length)
    else if (token === '<!--') return this.#after('-->', end)
    else if (token.startsWith('<')) this.tags.push({start: at, end})
    else if (token === '{') return this.#brace(at)
    else if (token === '}') this.#close(end)
    else return this.#string(token, at)
    return undefined
  }

  /** A fenced block goes to its closing fence, or to the end. */
  #fence(fence: string, from: number): number {
    const closing = new RegExp(CLOSING_FENCE)
    closing.lastIndex = from
    for (let match = closing.exec(this.#source); match; match = closing.exec(this.#source)) {
      if ((match[1] as string).startsWith(fence)) return closing.lastIndex
    }
    return this.#source.length
  }

  /** A block of imports and exports ends before the blank line at which its brackets are closed. */
  #module(line: string, at: number): number | undefined {
    const before = this.#source.slice(Math.max(this.#start, at - 200), at)
    const opens = at === this.#start || before.trim() === '' || BLOCK_START.test(before)
    if (this.#open.length > 0 || !opens || !MODULE.test(line)) return this.#afterWord(at)
    const blankLine = new RegExp(BLANK_LINE)
    let depth = 0
    let end = at
    let paragraph: number | undefined
    do {
      blankLine.lastIndex = end + 1
      const next = blankLine.exec(this.#source)?.index ?? this.#source.length
      for (const bracket of this.#source.slice(end, next).match(/[{}[\]()]/g) ?? []) {
        depth += '{[('.includes(bracket) ? 1 : -1
      }
      paragraph ??= next
      end = next
    } while (depth > 0 && end < this.#source.length)
    // Brackets that never close are a slip: the block is its first paragraph then.
    if (depth > 0) end = paragraph
    this.modules.push({start: at, end})
    return end
  }

  /** The rest of a line that begins with "import" or "export" is text like any other. */
  #afterWord = (at: number): number => at + 'import'.length

  #leaveParagraph(at: number): void {
    if (this.#open.length > 0 && !GOES_ON.test(this.#source.slice(Math.max(0, at - 100), at))) {
      this.#open = []
    }
  }

  #codeSpan(at: number, length: number): number | undefined {
    if (at >= this.#ticks.end) this.#ticks = new Backticks(this.#source, at)
    const closing = this.#ticks.closing(at, length)
    return closing === undefined ? undefined : closing + length
  }

  readonly #absent = new Set<string>()
  /** The offset behind the next `text`; undefined when there is none. */
  #after(text: string, from: number): number | undefined {
    if (this.#absent.has(text)) return undefined
    const found = this.#source.indexOf(text, from)
    if (found < 0) this.#absent.add(text)
    return found < 0 ? undefined : found + text.length
  }

  #brace(at: number): number | undefined {
    COMMENT_OPEN.lastIndex = at
    if (COMMENT_OPEN.test(this.#source)) {
      const start = COMMENT_OPEN.lastIndex
      COMMENT_CLOSE.lastIndex = this.#after('*/', start) ?? this.#source.length
      const end = COMMENT_CLOSE.lastIndex - 2
      if (COMMENT_CLOSE.test(this.#source)) {
        const span = {start: at, end: COMMENT_CLOSE.lastIndex}
        this.comments.push({text: this.#source.slice(start, end), source: span})
        this.#add(span)
        return span.end
      }
    }
    this.#open.push(at)
    return undefined
  }

  #close(end: number): void {
    const start = this.#open.pop()
    if (start !== undefined) this.#add({start, end})
  }

  #add(span: Span): void {
    while ((this.expressions.at(-1)?.start ?? -1) > span.start) this.expressions.pop()
    this.expressions.push(span)
  }

  /** A string in an expression may hold braces; it ends on its line. */
  #string(quote: string, at: number): number | undefined {
    if (this.#open.length === 0) return undefined
    if (!BEFORE_STRING.test(this.#source.slice(Math.max(0, at - 20), at))) return undefined
    const string = quote === '"' ? /"(?:[^"\\\r\n]|\\.)*"/y : /'(?:[^'\\\r\n]|\\.)*'/y
    string.lastIndex = at
    return string.test(this.#source) ? string.lastIndex : undefined
  }
}

/** The runs of backticks of one line, by length. */
class Backticks {
  readonly end: number
  readonly #starts = new Map<number, number[]>()

  /** @param at An offset in the line; runs before it do not count. */
  constructor(source: string, at: number) {
    const rest = /[^\r\n]*/y
    rest.lastIndex = at
    const line = rest.exec(source)?.[0] ?? ''
    this.end = at + line.length
    for (const {0: run, index} of line.matchAll(/`+/g)) {
      const starts = this.#starts.get(run.length) ?? []
      starts.push(at + index)
      this.#starts.set(run.length, starts)
    }
    for (const starts of this.#starts.values()) starts.reverse()
  }

  /** Where the run that closes the one at `at` starts. Asked from left to right. */
  closing(at: number, length: number): number | undefined {
    const starts = this.#starts.get(length) ?? []
    while ((starts.at(-1) ?? Infinity) <= at) starts.pop()
    return starts.at(-1)
  }
}
