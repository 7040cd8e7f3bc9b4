import type {Finding} from '../finding/finding.ts'
import {oneLine} from './select.ts'
import {displayWidth, head, tail, truncate, visible} from './width.ts'

/** A window of the article: `before`, the matched words and `after` on one line, a caret line below. */
interface CodeFrame {
  /** Headings above the words, each followed by ` › `; empty at the top of an article. */
  trail: string
  before: string
  matched: string
  after: string
  /** `^` under each column of the matched words, spaces before them. */
  caret: string
}

/** Columns of context on each side of the words, and the share of a line that headings may take. */
const contextWidth = 60
const trailShare = 0.35
/** Code units read on each side: enough for the context in wide characters, whatever the line length. */
const reach = 512
const smallestWindow = 24

/**
 * The words of a finding in their line, at most `width` columns wide. Paragraphs are often one
 * line of many hundred characters, so only a window around the words is shown. Undefined when the
 * finding has no words.
 */
export function codeFrame(finding: Finding, source: string, width: number): CodeFrame | undefined {
  const start = finding.place.start.offset
  const end = finding.place.end.offset
  const matched = visible(ends(source, start, end).replace(/\s*[\r\n]\s*/g, ' '))
  if (matched.trim() === '') return undefined

  const lineBefore = afterLastBreak(source.slice(Math.max(0, start - reach), start))
  const lineAfter = beforeFirstBreak(source.slice(end, end + reach))
  const startIsCut = start > reach && lineBefore.length === reach
  const endIsCut = end + reach < source.length && lineAfter.length === reach

  // Where it is narrow, the words matter more than where they stand.
  const headings = headingTrail(finding, lineBefore, Math.floor(width * trailShare))
  const trail = displayWidth(headings) + displayWidth(matched) <= width ? headings : ''
  const room = Math.max(smallestWindow, width - displayWidth(trail))
  const words = middleCut(matched, room)
  const left = visible(startIsCut ? lineBefore : lineBefore.trimStart())
  const right = visible(endIsCut ? lineAfter : lineAfter.trimEnd())
  const [leftWidth, rightWidth] = share(
    room - displayWidth(words),
    Math.min(displayWidth(left), contextWidth),
    Math.min(displayWidth(right), contextWidth)
  )
  const before = cutLeft(left, leftWidth, startIsCut)
  return {
    trail,
    before,
    matched: words,
    after: cutRight(right, rightWidth, endIsCut),
    caret: ' '.repeat(displayWidth(trail + before)) + '^'.repeat(displayWidth(words))
  }
}

/** The words at a place, quoted on one line of at most `width` columns. */
export function excerpt(source: string, start: number, end: number, width: number): string {
  const text = visible(oneLine(source.slice(start, Math.min(end, start + reach))))
  return text === '' ? '' : `"${truncate(text, width - 2)}"`
}

function afterLastBreak(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
}

function beforeFirstBreak(text: string): string {
  const end = text.search(/[\r\n]/)
  return end < 0 ? text : text.slice(0, end)
}

/** The innermost headings that fit; a finding in a heading is not told that it stands below it. */
function headingTrail(finding: Finding, lineBefore: string, width: number): string {
  const isHeading = /^ {0,3}#{1,6}\s/.test(lineBefore)
  const titles = (isHeading ? finding.section.slice(0, -1) : finding.section)
    .map((title) => visible(oneLine(title)))
    .filter(Boolean)
  let trail = ''
  while (titles.length > 0) {
    const longer = `${titles.at(-1)} › ${trail}`
    if (displayWidth(longer) > width - 2) break
    trail = longer
    titles.pop()
  }
  if (titles.length === 0) return trail
  return trail === '' ? `${truncate(titles.at(-1) as string, width - 3)} › ` : `… ${trail}`
}

/** Divides the room between both sides; what one side does not need goes to the other. */
function share(room: number, left: number, right: number): [number, number] {
  const half = Math.max(0, Math.floor(room / 2))
  if (left <= half) return [left, Math.max(0, Math.min(right, room - left))]
  if (right <= half) return [Math.max(0, Math.min(left, room - right)), right]
  return [half, half]
}

function cutLeft(text: string, width: number, isCut: boolean): string {
  if (displayWidth(text) <= width && !isCut) return text
  if (width < 2) return width === 1 ? '…' : ''
  const kept = tail(text, width - 1)
  const space = kept.search(/\s/)
  return `…${space >= 0 && space < (kept.length * 2) / 3 ? kept.slice(space) : kept}`
}

function cutRight(text: string, width: number, isCut: boolean): string {
  if (displayWidth(text) <= width && !isCut) return text
  if (width < 2) return width === 1 ? '…' : ''
  const kept = head(text, width - 1)
  const space = kept.search(/\s\S*$/)
  return `${space > kept.length / 3 ? kept.slice(0, space + 1) : kept}…`
}

/** Long matches keep both ends: the first and the last words tell where they stand. */
function middleCut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const first = head(text, Math.ceil((width - 3) / 2))
  const last = tail(text, Math.floor((width - 3) / 2))
  return `${first.trimEnd()} … ${last.trimStart()}`
}

/** The source between two offsets; of a very long stretch only both ends, which is all that fits. */
function ends(source: string, start: number, end: number): string {
  if (end - start <= 2 * reach) return source.slice(start, end)
  return `${source.slice(start, start + reach)} ${source.slice(end - reach, end)}`
}
