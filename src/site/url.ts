/** The parts of a link target, split in the order a browser does. */
export interface LinkParts {
  /** Before `?` and `#`, as written. */
  path: string
  /** With its `?`; empty without one. */
  query: string
  /** After `#`, as written, without a text directive (`:~:text=…`); undefined without `#`. */
  fragment: string | undefined
  /** Everything from `?` or `#` on, as written. */
  rest: string
}

export function splitLink(url: string): LinkParts {
  const hash = url.indexOf('#')
  const beforeHash = hash < 0 ? url : url.slice(0, hash)
  const question = beforeHash.indexOf('?')
  const path = question < 0 ? beforeHash : beforeHash.slice(0, question)
  let fragment = hash < 0 ? undefined : url.slice(hash + 1)
  if (fragment !== undefined) {
    const directive = fragment.indexOf(':~:')
    if (directive >= 0) fragment = fragment.slice(0, directive)
  }
  return {
    path,
    query: question < 0 ? '' : beforeHash.slice(question),
    fragment,
    rest: url.slice(path.length)
  }
}

/** Percent-decoding, once; undefined when an escape is malformed. */
export function decode(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The same, leaving malformed escapes as they stand. */
export function decodeLeniently(text: string): string {
  return decode(text) ?? text
}

/** Escapes what would end or change a link target: blanks, `%`, `#`, `?`, brackets. */
export function encodePath(path: string): string {
  return path.replace(/[\s%#?()<>[\]\\"]/g, (char) =>
    char === '(' ? '%28' : char === ')' ? '%29' : encodeURIComponent(char)
  )
}

/** Folder of a path, without a slash at its end; empty for the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Extension in lower case, with its dot; empty when the name has none. */
export function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot <= path.lastIndexOf('/') + 1 ? '' : path.slice(dot).toLowerCase()
}

export function withoutExtension(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot <= path.lastIndexOf('/') + 1 ? path : path.slice(0, dot)
}

/** Joins and resolves `.` and `..`; `climbs` counts the steps above the top. */
export function joinPath(folder: string, path: string): {path: string; climbs: number} {
  const parts: string[] = []
  let climbs = 0
  const whole = folder === '' ? path : `${folder}/${path}`
  for (const part of whole.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0) parts.pop()
    else climbs++
  }
  return {path: parts.join('/'), climbs}
}

/** Resolves `path` against the URL of a page, as a browser does; keeps a slash at the end. */
export function resolveUrl(pageUrl: string, path: string): string {
  const base = path.startsWith('/') ? '' : pageUrl.slice(0, pageUrl.lastIndexOf('/') + 1)
  const joined = joinPath(base, path).path
  const folder = /(?:^|\/)\.{0,2}$/.test(path)
  return joined === '' ? '/' : `/${joined}${folder ? '/' : ''}`
}

/** Relative path from a folder to a path, with `..` where needed. */
export function relativePath(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/')
  const to = path.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

/** URL of a page without what servers take for granted: slash at the end, `index.html`. */
export function urlKey(url: string): string {
  const plain = url.replace(/\/index\.html?$/, '/')
  return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain || '/'
}

/** One spelling for names that differ in case or Unicode form only. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** Joins URL pieces with single slashes, one at the front. */
export function joinUrl(...pieces: string[]): string {
  const joined = `/${pieces.join('/')}`.replace(/\/{2,}/g, '/')
  return joined
}
