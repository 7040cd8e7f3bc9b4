/**
 * The rows of a CSV table (RFC 4180: commas, cells in quotes may hold commas, line
 * breaks and doubled quotes; LF or CR LF). A quote that is never closed takes the
 * rest of the table into its cell. Linear in the length of the text.
 */
export function* csvRows(text: string): Generator<string[], undefined> {
  let at = 0
  let quote = nextQuote(text, 0)
  while (at < text.length) {
    const lineEnd = endOfLine(text, at)
    if (quote < at) quote = nextQuote(text, at)
    if (quote >= lineEnd) {
      // Most rows hold no quote: splitting is much faster than scanning.
      yield text.slice(at, text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd).split(',')
      at = lineEnd + 1
      continue
    }
    const row: string[] = []
    at = readRow(text, at, row)
    yield row
  }
}

function nextQuote(text: string, from: number): number {
  const quote = text.indexOf('"', from)
  return quote < 0 ? text.length : quote
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Reads one row with quoted cells; returns where the next row begins. */
function readRow(text: string, from: number, row: string[]): number {
  let at = from
  for (;;) {
    if (text[at] === '"') {
      let cell = ''
      let start = at + 1
      for (;;) {
        const quote = text.indexOf('"', start)
        if (quote < 0) {
          row.push(cell + text.slice(start))
          return text.length
        }
        cell += text.slice(start, quote)
        at = quote + 1
        if (text[at] !== '"') break
        cell += '"'
        start = at + 1
      }
      // What stands behind a closing quote belongs to the cell all the same.
      const rest = at
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++
      row.push(cell + text.slice(rest, at).replace(/\r$/, ''))
    } else {
      const start = at
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++
      row.push(text.slice(start, at).replace(/\r$/, ''))
    }
    if (text[at] !== ',') return at + 1
    at++
  }
}
