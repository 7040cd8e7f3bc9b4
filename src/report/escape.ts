/** Characters that XML 1.0 does not allow even as a reference. */
const illegalInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const xmlEntities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}

/** Text for an XML attribute or element; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(illegalInXml, '')
    .replace(/[&<>"'\t\n\r]/g, (char) => xmlEntities[char] as string)
}

/** Attributes in the order given, each with a space before it. */
export function xmlAttributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

/** The message of a GitHub workflow command. */
export function escapeCommand(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** A property value of a GitHub workflow command. */
export function escapeProperty(text: string): string {
  return escapeCommand(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

/**
 * Prose inside a line of Markdown. `@name` and `#1` are broken with an empty comment, because a
 * backslash does not keep GitHub from notifying people and linking issues.
 */
export function escapeMarkdown(text: string): string {
  return replaceLoneSurrogates(text)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\\`*_[\]<>&|~$]/g, (char) => (char === '&' ? '&amp;' : `\\${char}`))
    .replace(/[@#]/g, '$&<!-- -->')
}

/** Inline code, fenced by more backticks than it holds. */
export function markdownCode(text: string): string {
  const line = replaceLoneSurrogates(text)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
  const fence = '`'.repeat(longestRun(line, '`') + 1)
  const padding = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : ''
  return `${fence}${padding}${line}${padding}${fence}`
}

export function longestRun(text: string, char: string): number {
  let longest = 0
  let run = 0
  for (const each of text) {
    run = each === char ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/**
 * One cell (RFC 4180), always quoted. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, "CSV Injection").
 */
export function escapeCsv(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const line = value.replace(/\s+/g, ' ')
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(line) ? `'${line}` : line
  return `"${safe.replace(/"/g, '""')}"`
}

/** A path as part of a URI reference: repository-relative, dot segments resolved, percent-encoded. */
export function pathToUri(path: string, root: string): string {
  const encoded = joinPath(root, path)
    .split('/')
    .map((segment) => encodeURIComponent(replaceLoneSurrogates(segment)))
    .join('/')
  if (!isAbsolute(path)) return encoded
  return `file://${encoded.startsWith('/') ? '' : '/'}${encoded}`
}

/** `path` below `root`, dot segments resolved as far as the path reaches; absolute paths stay. */
export function joinPath(root: string, path: string): string {
  if (isAbsolute(path)) return path
  const segments: string[] = []
  for (const segment of `${root}/${path}`.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop()
    else segments.push(segment)
  }
  return segments.join('/')
}

export function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path)
}

/** Half a character cannot be encoded in UTF-8, and `encodeURIComponent` throws on it. */
export function replaceLoneSurrogates(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}

/** For `JSON.stringify`: half a character would not survive an upload as UTF-8. */
export function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? replaceLoneSurrogates(value) : value
}
