/** What a line of plain text is by its own shape; headings are decided later, from the lines around it. */
export type LineShape = 'blank' | 'bullet' | 'number' | 'marked-heading' | 'rule' | 'quote' | 'text'

export interface Line {
  /** 1-based line number. */
  number: number
  /** Offset of the first character of the line. */
  lineStart: number
  /** Offsets of the content: white space, and the list or heading marker, are left out. */
  start: number
  end: number
  text: string
  shape: LineShape
  /** Columns of white space before the line. */
  indent: number
  /** The bullet, the delimiter of a numbered line or the run of number signs. */
  marker: string
  /** Number of a numbered line, depth of a marked heading; 0 otherwise. */
  value: number
}

/** A marker is looked for at the start of a line only, so that a long line costs no more than a short one. */
const MARKER_WINDOW = 12
const BULLET = /^(?:([-*–—+])[ \t\u00a0]+|([•·▪◦‣●○■□✓✔✅➤►→])[ \t\u00a0]*|(o)\t)/u
const LONE_BULLET = /^[-*•·▪◦‣●○■□]$/u
const NUMBER = /^\(?(\d{1,3})([.)])(?:[ \t\u00a0]+|(?=\p{Lu}\p{Ll}))/u
const LONE_NUMBER = /^\(?(\d{1,3})([.)])$/
const MARKED_HEADING = /^(#{1,6})[ \t]+/
const QUOTE = /^>[ \t]?/
const RULE = /^(?:-{3,}|_{3,}|\*{3,}|={3,}|~{3,}|—{2,}|(?:\* ?){3,})$/

/** Splits plain text into lines; a line ends at LF, CR LF, a lone CR or a form feed. */
export function readLines(source: string): Line[] {
  const lines: Line[] = []
  const lineEnd = /\r\n?|[\n\f]/g
  let lineStart = 0
  while (lineStart <= source.length) {
    const match = lineEnd.exec(source)
    lines.push(readLine(source, lines.length + 1, lineStart, match ? match.index : source.length))
    if (!match) break
    lineStart = lineEnd.lastIndex
  }
  return lines
}

function readLine(source: string, number: number, lineStart: number, lineEnd: number): Line {
  const raw = source.slice(lineStart, lineEnd)
  const indent = raw.length - raw.trimStart().length
  const text = raw.trim()
  const line: Line = {
    number,
    lineStart,
    start: lineStart + indent,
    end: lineStart + indent + text.length,
    text,
    shape: text === '' ? 'blank' : 'text',
    indent,
    marker: '',
    value: 0
  }
  if (text === '') return line
  if (text.length <= 200 && RULE.test(text)) return {...line, shape: 'rule'}

  const head = text.slice(0, MARKER_WINDOW)
  const bullet = BULLET.exec(head)
  if (bullet) {
    const marker = (bullet[1] ?? bullet[2] ?? bullet[3]) as string
    return marked(line, 'bullet', bullet[0].length, marker, 0)
  }
  if (LONE_BULLET.test(text)) return marked(line, 'bullet', text.length, text, 0)
  const numbered = NUMBER.exec(head) ?? LONE_NUMBER.exec(text)
  if (numbered) {
    return marked(line, 'number', numbered[0].length, numbered[2] as string, Number(numbered[1]))
  }
  const heading = MARKED_HEADING.exec(head)
  if (heading) {
    const signs = heading[1] as string
    return marked(line, 'marked-heading', heading[0].length, signs, signs.length)
  }
  const quote = QUOTE.exec(head)
  return quote ? marked(line, 'quote', quote[0].length, '>', 0) : line
}

function marked(line: Line, shape: LineShape, width: number, marker: string, value: number): Line {
  const text = line.text.slice(width).trimStart()
  return {...line, shape, marker, value, text, start: line.end - text.length}
}
