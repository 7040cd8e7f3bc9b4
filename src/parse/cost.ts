import {ParseError} from './parse-error.ts'

/** Shorter paragraphs cannot cost much, whatever stands in them; UTF-16 code units. */
const HARMLESS = 5000
/** Characters that are read again for comments and the like that never close, in one paragraph. */
export const MOST_READ_AGAIN = 5_000_000
/** Lines that belong to a quotation or list item without a mark of their own, in one paragraph. */
export const MOST_LAZY_LINES = 2000
/** Emphasis, or brackets, that are open at the same time, in one paragraph. */
export const MOST_OPEN_MARKS = 500
/** Lists in lists; each is two levels of the tree, the list and its item. */
export const DEEPEST_LIST = 50

/**
 * Refuses paragraphs that make the reference engine take minutes, before either
 * engine sees them, so that both give the same result. Linear; no article comes
 * near these limits.
 *
 * @throws {ParseError} which says what to repair
 */
export function checkCost(source: string): void {
  if (source.length <= HARMLESS) return
  const deep = deepList(source)
  if (deep !== undefined) {
    throw new ParseError(`lists are nested more than ${DEEPEST_LIST} levels deep`, deep)
  }
  const lineEnd = /\r\n?|\n/g
  let start = 0
  let from = 0
  for (let match = lineEnd.exec(source); match; match = lineEnd.exec(source)) {
    if (source.slice(from, match.index).trim() === '') {
      checkParagraph(source, start, from)
      start = lineEnd.lastIndex
    }
    from = lineEnd.lastIndex
  }
  checkParagraph(source, start, source.length)
}

function checkParagraph(source: string, start: number, end: number): void {
  if (end - start <= HARMLESS) return
  const text = source.slice(start, end)
  const open = unclosed(text)
  if (open) {
    throw new ParseError(
      `too many “${open.mark}” in one paragraph are never closed; close or escape them`,
      start + open.offset
    )
  }
  const lazy = lazyLine(text)
  if (lazy !== undefined) {
    throw new ParseError(
      `a quotation or list item goes on for more than ${MOST_LAZY_LINES.toLocaleString('en-US')} lines without a mark or a blank line`,
      start + lazy
    )
  }
  const mark = openMark(text)
  if (mark !== undefined) {
    throw new ParseError(
      `more than ${MOST_OPEN_MARKS} “*”, “_” or “~” in one paragraph are open at the same time; close or escape them`,
      start + mark
    )
  }
  const bracket = openBracket(text)
  if (bracket !== undefined) {
    throw new ParseError(
      `more than ${MOST_OPEN_MARKS} “[” in one paragraph are open at the same time; close or escape them`,
      start + bracket
    )
  }
}

/** Offset of the line whose item lies in more lists than are allowed, by the indentation of items. */
function deepList(source: string): number | undefined {
  const open: number[] = []
  let isBehindBlank = true
  for (const {0: line, index} of source.matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    if (line.trim() === '') {
      isBehindBlank = line.length > 1 || isBehindBlank
      continue
    }
    const indent = columnsOf(/^[ \t]*/.exec(line)?.[0] ?? '')
    const marker = /^[ \t]*(?:[*+-]|\d{1,9}[.)])(?=[ \t])/.exec(line)?.[0]
    if (marker !== undefined || isBehindBlank) {
      while ((open.at(-1) ?? -1) > indent) open.pop()
    }
    if (marker !== undefined) open.push(columnsOf(marker) + 1)
    if (open.length > DEEPEST_LIST) return index
    isBehindBlank = false
  }
  return undefined
}

function columnsOf(text: string): number {
  let columns = 0
  for (const char of text) columns += char === '\t' ? 4 - (columns % 4) : 1
  return columns
}

/** What inline HTML opens with, and what closes it. */
const closers: Record<string, string> = {'<!--': '-->', '<?': '?>', '<![CDATA[': ']]>', '<!': '>'}

/** Each of these is looked for up to the end of the paragraph when it does not close. */
function unclosed(text: string): {mark: string; offset: number} | undefined {
  const lastCloser = new Map<string, number>()
  let readAgain = 0
  for (const {0: mark, index} of text.matchAll(/<!--|<\?|<!\[CDATA\[|<!(?=[A-Za-z])/g)) {
    const closer = closers[mark] as string
    const last = lastCloser.get(closer) ?? text.lastIndexOf(closer)
    lastCloser.set(closer, last)
    if (last > index) continue
    readAgain += text.length - index
    if (readAgain > MOST_READ_AGAIN) return {mark, offset: index}
  }
  return undefined
}

/** Offset of the line that is one too many behind a line with a mark. */
function lazyLine(text: string): number | undefined {
  let count = -1
  for (const {0: line, index} of text.matchAll(/[^\r\n]+/g)) {
    if (/^[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t]|\[\^)/.test(line)) count = 0
    else if (/^(?: {2}|\t)/.test(line)) continue
    else if (count >= 0) count += 1
    if (count > MOST_LAZY_LINES) return index
  }
  return undefined
}

/** Offset of the mark that is one too many among those that open emphasis and are not closed yet. */
function openMark(text: string): number | undefined {
  let open = 0
  for (const {0: run, index} of text.matchAll(/[*_~]+/g)) {
    const opens = /\S/.test(text[index + run.length] ?? ' ')
    const closes = /\S/.test(text[index - 1] ?? ' ')
    if (opens && !closes) open += 1
    else if (closes && open > 0) open -= 1
    if (open > MOST_OPEN_MARKS) return index
  }
  return undefined
}

/** Offset of the bracket that is one too many among those that are open. */
function openBracket(text: string): number | undefined {
  let open = 0
  for (const {0: bracket, index} of text.matchAll(/[[\]]/g)) {
    if (bracket === '[') open += 1
    else if (open > 0) open -= 1
    if (open > MOST_OPEN_MARKS) return index
  }
  return undefined
}
