import type {Span} from '../text/place.ts'

/** One rule that an author switched off, and where. */
export interface Suppression {
  /** A comment on the line before, a pair of comments, or front matter. */
  kind: 'next-line' | 'range' | 'file'
  rule: string
  /** Where the rule is named; the whole comment where that cannot be told. */
  at: Span
  reason: Reason
  /** Source offsets at which findings are suppressed. */
  covers: Span
  /** False for a range that no `medlint-enable` ends. */
  closed: boolean
}

/** Why a rule is switched off; one object for all rules of a directive. */
export interface Reason {
  text: string
  /** The directive, as a whole. */
  at: Span
  /** Words that stand where the reason should, but without ` -- ` before them. */
  stray: boolean
}

export interface Directives {
  suppressions: Suppression[]
  /** Directives that name no rule. */
  empty: Span[]
  /** `medlint-…` with a word that means nothing. */
  unknownWords: {word: string; at: Span}[]
  /** Front matter below `medlint` that is none of ours; `key` is its path, such as `disable[0].why`. */
  unknownKeys: {key: string; at: Span}[]
  /** `medlint-enable` for what is not switched off; without a rule where it names none. */
  idleEnables: {rule: string | undefined; at: Span}[]
}

/** The parts of an article that directives stand in. */
export interface DirectiveSource {
  source: string
  comments: readonly {text: string; source: Span}[]
  frontMatter?:
    | {
        source: Span
        data: Record<string, unknown>
        entries: readonly {
          path: readonly (string | number)[]
          value: unknown
          key: Span
          source: Span
        }[]
      }
    | undefined
}

export const directiveWords = ['disable-next-line', 'disable', 'enable'] as const

type DirectiveWord = (typeof directiveWords)[number]

/** A comment that is one of ours, in parts. */
interface DirectiveComment {
  word: string
  rules: {rule: string; at: Span}[]
  reason: Reason
  at: Span
}

/** Reads the directives of an article. Comments in code are no comments, so they mean nothing. */
export function readDirectives(article: DirectiveSource): Directives {
  const directives: Directives = {
    suppressions: [],
    empty: [],
    unknownWords: [],
    unknownKeys: [],
    idleEnables: []
  }
  readFrontMatter(article, directives)
  readComments(article, directives)
  return directives
}

function readComments(article: DirectiveSource, directives: Directives): void {
  if (!article.comments.some(({text}) => /^\s*medlint/i.test(text))) return
  const comments = article.comments.toSorted((a, b) => a.source.start - b.source.start)
  const end = article.source.length + 1
  const lines = contentLines(article.source, comments)
  const top = topOf(article, comments)
  const open = new Map<string, Suppression>()
  const close = (rule: string, at: number) => {
    const suppression = open.get(rule)
    if (suppression)
      Object.assign(suppression, {closed: true, covers: {...suppression.covers, end: at}})
    return open.delete(rule)
  }
  for (const comment of comments) {
    const directive = directiveIn(article.source, comment)
    if (!directive) continue
    const {word, rules, reason, at} = directive
    if (!isDirectiveWord(word)) {
      directives.unknownWords.push({word, at})
    } else if (word === 'enable') {
      const named: {rule: string | undefined; at: Span}[] =
        rules.length > 0 ? rules : [...open.keys()].map((rule) => ({rule, at}))
      if (named.length === 0) directives.idleEnables.push({rule: undefined, at})
      for (const {rule, at: place} of named) {
        if (rule === undefined || !close(rule, at.start))
          directives.idleEnables.push({rule, at: place})
      }
    } else {
      if (rules.length === 0) directives.empty.push(at)
      const covers =
        word === 'disable-next-line'
          ? lineBehind(lines, at.end, article.source)
          : {start: at.start < top ? 0 : at.start, end}
      for (const {rule, at: place} of rules) {
        const isRange = word === 'disable'
        if (isRange && open.has(rule)) continue
        const suppression: Suppression = {
          kind: isRange ? 'range' : 'next-line',
          rule,
          at: place,
          reason,
          covers,
          closed: !isRange
        }
        if (isRange) open.set(rule, suppression)
        directives.suppressions.push(suppression)
      }
    }
  }
}

function isDirectiveWord(word: string): word is DirectiveWord {
  return (directiveWords as readonly string[]).includes(word)
}

/** `medlint-word rule, rule -- reason`; undefined for comments about other things. */
function directiveIn(
  source: string,
  {text, source: at}: DirectiveSource['comments'][number]
): DirectiveComment | undefined {
  const head = /^\s*medlint(?:-([\w-]+)|\s+((?:disable|enable|ignore)[\w-]*))(?!\S)/i.exec(text)
  if (!head) return undefined
  const word = head[1] ?? `${head[2]}`
  // Inside a container the text of a comment may be shorter than its source.
  const inner = source.indexOf(text, at.start)
  const isVerbatim = inner >= 0 && inner + text.length <= at.end
  const spanOf = (start: number, length: number): Span =>
    isVerbatim ? {start: inner + start, end: inner + start + length} : at

  const rest = text.slice(head[0].length)
  // Editors turn two hyphens into a dash.
  const separator = /(?:^|\s)(?:--|[–—])(?=\s|$)/.exec(rest)
  const list = separator
    ? rest.slice(0, separator.index)
    : (/^(?:\s*[^\s,]+\s*,)*\s*[^\s,]*/.exec(rest)?.[0] ?? '')
  const reason: Reason = {
    text: (separator ? rest.slice(separator.index + separator[0].length) : '')
      .replace(/\s+/g, ' ')
      .trim(),
    at,
    stray: !separator && rest.slice(list.length).trim() !== ''
  }
  const rules = Array.from(list.matchAll(/[^\s,]+/g), ({0: rule, index}) => ({
    rule,
    at: spanOf(head[0].length + index, rule.length)
  }))
  return {word: head[1] === undefined ? ` ${word}` : word, rules, reason, at}
}

/** Lines that hold more than white space, quotation marks and comments; ends include one line end. */
function contentLines(source: string, comments: DirectiveSource['comments']): Span[] {
  const lines: Span[] = []
  const lineEnd = /\r\n?|\n|$/g
  let comment = 0
  for (let start = 0; start < source.length; start = lineEnd.lastIndex) {
    const end = (lineEnd.exec(source) as RegExpExecArray).index
    let text = ''
    let at = start
    for (; comment < comments.length; comment++) {
      const span = (comments[comment] as {source: Span}).source
      if (span.start >= end) break
      text += source.slice(at, Math.max(at, span.start))
      at = Math.max(at, Math.min(end, span.end))
      if (span.end > end) break
    }
    text += source.slice(at, end)
    if (/[^\s>]/.test(text)) lines.push({start, end: end + 1})
  }
  return lines
}

/** The first line with content that begins behind an offset. */
function lineBehind(lines: readonly Span[], offset: number, source: string): Span {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return lines[low] ?? {start: source.length, end: source.length}
}

/** How far an article is front matter and comments only: a directive there is about the article as a whole. */
function topOf(
  {source, frontMatter}: DirectiveSource,
  comments: DirectiveSource['comments']
): number {
  let at = frontMatter?.source.end ?? 0
  for (const {source: span} of comments) {
    if (span.start < at) continue
    if (source.slice(at, span.start).trim() !== '') break
    at = span.end
  }
  return at
}

/**
 * `medlint: {disable: [{rule, reason}]}` in front matter switches rules off for the
 * whole file. `rule` may be a list.
 */
function readFrontMatter({source, frontMatter}: DirectiveSource, directives: Directives): void {
  const root = frontMatter?.entries.find(({path}) => path[0] === 'medlint')
  if (!frontMatter || !root) return
  const entryAt = (...path: (string | number)[]) =>
    frontMatter.entries.find(
      (entry) =>
        entry.path.length === path.length + 1 &&
        entry.path[0] === 'medlint' &&
        path.every((step, index) => entry.path[index + 1] === step)
    )
  const unknown = (...path: (string | number)[]) => {
    const key = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
    directives.unknownKeys.push({key: key.slice(1), at: (entryAt(...path) ?? root).key})
  }

  const value = frontMatter.data.medlint
  if (!isObject(value)) {
    unknown()
    return
  }
  for (const key of Object.keys(value)) if (key !== 'disable') unknown(key)
  const list = value.disable
  if (list === undefined) return
  if (!Array.isArray(list)) {
    unknown('disable')
    return
  }
  for (const [index, item] of list.entries() as Iterable<[number, unknown]>) {
    if (!isObject(item)) {
      unknown('disable', index)
      continue
    }
    for (const key of Object.keys(item)) {
      if (key !== 'rule' && key !== 'reason') unknown('disable', index, key)
    }
    const at = itemSpan(frontMatter, index) ?? root.source
    const rules = Array.isArray(item.rule) ? (item.rule as unknown[]) : [item.rule]
    const named = rules.filter((rule) => typeof rule === 'string' && rule !== '') as string[]
    if (named.length === 0) directives.empty.push(at)
    const reason: Reason = {
      text: typeof item.reason === 'string' ? item.reason.trim() : '',
      at,
      stray: false
    }
    for (const [number, rule] of named.entries()) {
      const entry = entryAt('disable', index, 'rule', number) ?? entryAt('disable', index, 'rule')
      directives.suppressions.push({
        kind: 'file',
        rule,
        at: entry?.source ?? at,
        reason,
        covers: {start: 0, end: source.length + 1},
        closed: true
      })
    }
  }
}

/** From the first key of an item of `medlint.disable` to its last value. */
function itemSpan(
  {entries}: NonNullable<DirectiveSource['frontMatter']>,
  index: number
): Span | undefined {
  const inside = entries.filter(
    ({path}) => path[0] === 'medlint' && path[1] === 'disable' && path[2] === index
  )
  if (inside.length === 0) return undefined
  return {
    start: Math.min(...inside.map(({key, source}) => Math.min(key.start, source.start))),
    end: Math.max(...inside.map(({source}) => source.end))
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Fewest characters of a reason that somebody else can understand. */
export const shortestReason = 10

/** Words that only hold the place of a reason. */
const fillers = new Set(
  'a add and any be because bla blah c d describe description e enter explain explanation f false fill fine fix fixme foo g goes here i ignore in insert it just later lorem ipsum dolor sit amet me n na needed no none nothing not of ok okay placeholder please reason rule some something suppress tbd temp temporary test text that the this to todo true until we why will wip word words write x xxx y yes you your'.split(
    ' '
  )
)

/** What is wrong with a reason, or undefined when it says something. */
export function reasonFault(reason: string): 'missing' | 'short' | 'placeholder' | undefined {
  if (reason === '') return 'missing'
  if (
    /^(?:<[^>]*>|\[[^\]]*\]|\{[^}]*\})$/.test(reason) ||
    /^(?:todo|tbd|fixme|xxx)\b/i.test(reason)
  ) {
    return 'placeholder'
  }
  if (reason.length < shortestReason) return 'short'
  const words = reason.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const isSaying = words.some((word) => !fillers.has(word) && new Set(word).size > 1)
  return isSaying ? undefined : 'placeholder'
}
