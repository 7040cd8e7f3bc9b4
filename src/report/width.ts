/** One character as a reader sees it, with the terminal columns it takes. */
interface Cluster {
  text: string
  width: number
}

const zeroWidth = /^[\p{M}\p{Cf}\u1160-\u11ff\ud7b0-\ud7fb]$/u
const modifier = /^\p{Emoji_Modifier}$/u
const regional = /^\p{Regional_Indicator}$/u
const pictograph = /^\p{Extended_Pictographic}$/u
/** What a following emoji style selector turns into an emoji: pictographs and keycaps. */
const emojiBase = /^[\p{Extended_Pictographic}0-9#*]/u
/** East Asian Wide and Fullwidth (Unicode UAX #11), and what terminals draw as an emoji. */
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]$/u
const zeroWidthJoiner = '\u200d'
const emojiStyle = '\ufe0f'

/**
 * Splits a text into characters as a reader sees them. `Intl.Segmenter` is not used: it is
 * quadratic on Node 20, and its answer depends on the ICU of the machine.
 */
export function clusters(text: string): Cluster[] {
  const found: Cluster[] = []
  let joins = false
  let flagHalf = false
  for (const char of text) {
    const last = found.at(-1)
    const closesFlag: boolean = flagHalf && regional.test(char)
    const extendsLast =
      closesFlag || zeroWidth.test(char) || modifier.test(char) || (joins && pictograph.test(char))
    if (last && extendsLast) {
      last.text += char
      if (char === emojiStyle ? emojiBase.test(last.text) : modifier.test(char)) last.width = 2
    } else found.push({text: char, width: charWidth(char)})
    joins = char === zeroWidthJoiner
    flagHalf = !closesFlag && regional.test(char)
  }
  return found
}

function charWidth(char: string): number {
  if (char >= ' ' && char <= '~') return 1
  if (zeroWidth.test(char)) return 0
  return wide.test(char) ? 2 : 1
}

/** Terminal columns of a text without control characters. */
export function displayWidth(text: string): number {
  let width = 0
  for (const cluster of clusters(text)) width += cluster.width
  return width
}

/**
 * Article text as it may go to a terminal: line ends and tabs are one space each, so that a caret
 * stays under its word; escape sequences and text direction overrides lose their power.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n|[\t\n\r\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/** The longest head of a text that fits into `width` columns, cut between characters. */
export function head(text: string, width: number): string {
  let kept = ''
  let used = 0
  for (const cluster of clusters(text)) {
    used += cluster.width
    if (used > width) break
    kept += cluster.text
  }
  return kept
}

/** The longest tail of a text that fits into `width` columns. */
export function tail(text: string, width: number): string {
  const parts = clusters(text)
  let from = parts.length
  let used = 0
  while (from > 0) {
    used += (parts[from - 1] as Cluster).width
    if (used > width) break
    from--
  }
  return parts
    .slice(from)
    .map((part) => part.text)
    .join('')
}

/** At most `width` columns; what does not fit is cut from the end and marked with `…`. */
export function truncate(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${head(text, width - 1).trimEnd()}…`
}

/** Lines of at most `width` columns, broken at spaces; a longer word keeps its own line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wordWidth = displayWidth(word)
    if (line !== '' && used + 1 + wordWidth > width) {
      lines.push(line)
      line = word
      used = wordWidth
    } else {
      used += (line === '' ? 0 : 1) + wordWidth
      line = line === '' ? word : `${line} ${word}`
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
