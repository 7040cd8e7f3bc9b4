import {isData, parseData} from './project.ts'

/** A redirect, from whatever file of the project says so. */
export interface Redirect {
  /** Address, with `*` or `:name` for parts that vary, or a regular expression. */
  from: string | RegExp
  to: string
  status: number
  /** File it stands in. */
  file: string
  /** 1-based, when the format has lines. */
  line?: number
}

/** Netlify and Cloudflare `_redirects`: `from to [status]`. Rewrites (200) are addresses of their own. */
export function parseRedirectsFile(text: string, file: string): Redirect[] {
  const redirects: Redirect[] = []
  text.split(/\r?\n/).forEach((written, at) => {
    const [from, ...rest] = written
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    const to = rest.find((word) => /^(?:\/|https?:)/.test(word))
    if (!from || to === undefined) return
    const status = rest.map((word) => /^([1-5]\d\d)!?$/.exec(word)?.[1]).find(Boolean)
    redirects.push({from, to, status: status ? Number(status) : 301, file, line: at + 1})
  })
  return redirects
}

/** `[[redirects]]` of netlify.toml. */
export function parseNetlifyToml(text: string, file: string): Redirect[] {
  return entriesOf(parseData(file, text).redirects).flatMap(({from, to, status}) =>
    typeof from === 'string' && typeof to === 'string'
      ? [{from, to, status: typeof status === 'number' ? status : 301, file}]
      : []
  )
}

function entriesOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isData) : []
}

/** `redirects` and `rewrites` of vercel.json; text that is not JSON gives none. */
export function parseVercelJson(text: string, file: string): Redirect[] {
  const config = parseData(file, text)
  const read = (entry: Record<string, unknown>, fallback: number): Redirect[] => {
    const {source, destination, permanent, statusCode} = entry
    if (typeof source !== 'string' || typeof destination !== 'string') return []
    const status = typeof statusCode === 'number' ? statusCode : permanent === true ? 308 : fallback
    return [{from: source, to: destination, status, file}]
  }
  return [
    ...entriesOf(config.redirects).flatMap((entry) => read(entry, 307)),
    ...entriesOf(config.rewrites).flatMap((entry) => read(entry, 200))
  ]
}

/** `Redirect`, `RedirectPermanent`, `RedirectMatch` and redirecting `RewriteRule` lines of .htaccess. */
export function parseHtaccess(text: string, file: string): Redirect[] {
  const redirects: Redirect[] = []
  text.split(/\r?\n/).forEach((written, at) => {
    const words = written
      .trim()
      .match(/"[^"]*"|\S+/g)
      ?.map((word) => word.replace(/^"|"$/g, ''))
    const directive = words?.shift()?.toLowerCase()
    if (!words || directive === undefined) return
    const add = (from: string | RegExp | undefined, to: string | undefined, status: number) => {
      if (from && to) redirects.push({from, to, status, file, line: at + 1})
    }
    if (directive === 'redirectpermanent') add(words[0], words[1], 301)
    else if (directive === 'redirecttemp') add(words[0], words[1], 302)
    else if (directive === 'redirect' || directive === 'redirectmatch') {
      const status = statusOf(words[0])
      const [from, to] = status === undefined ? words : words.slice(1)
      const source = directive === 'redirectmatch' ? pattern(from ?? '') : from
      add(source, to, status ?? 302)
    } else if (directive === 'rewriterule' && /\bR\b/.test(words[2] ?? '')) {
      const source = (words[0] ?? '').replace(/^\^\/?/, '^/')
      const status = /\bR=(\d{3})/.exec(words[2] ?? '')?.[1]
      add(pattern(source), words[1], status ? Number(status) : 302)
    }
  })
  return redirects
}

function statusOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  const names: Record<string, number> = {permanent: 301, temp: 302, seeother: 303, gone: 410}
  return /^\d{3}$/.test(word) ? Number(word) : names[word.toLowerCase()]
}

/** Regular expressions of servers, kept to those that cannot backtrack without end. */
function pattern(source: string): RegExp | undefined {
  if (
    source === '' ||
    source.length > 200 ||
    /[+*}]\)?[+*{]|\([^)]*[+*][^)]*\)[+*{]/.test(source)
  ) {
    return undefined
  }
  try {
    return new RegExp(source)
  } catch {
    return undefined
  }
}

/** Where an address leads, one step on; looks exact addresses up and tries patterns in order. */
export class RedirectTable {
  readonly #exact = new Map<string, Redirect>()
  readonly #patterns: {match: RegExp; redirect: Redirect}[] = []
  readonly #key: (url: string) => string

  /** `key` makes one spelling out of those that a server treats alike. */
  constructor(redirects: Iterable<Redirect>, key: (url: string) => string) {
    this.#key = key
    for (const redirect of redirects) {
      const {from} = redirect
      if (typeof from !== 'string') this.#patterns.push({match: from, redirect})
      else if (/[*]|\/:\w/.test(from)) this.#patterns.push({match: placeholders(from), redirect})
      else if (!this.#exact.has(key(from))) this.#exact.set(key(from), redirect)
    }
  }

  /** The redirect that answers for `url` (a path) and the address it leads to. */
  step(url: string): {redirect: Redirect; to: string} | undefined {
    const exact = this.#exact.get(this.#key(url))
    if (exact) return {redirect: exact, to: exact.to}
    for (const {match, redirect} of this.#patterns) {
      const found = match.exec(url)
      if (found) return {redirect, to: fill(redirect.to, found)}
    }
    return undefined
  }
}

/** `/old/*`, `/blog/:year/:slug`, `:path*` as an expression with named groups; `*` is the group `splat`. */
function placeholders(from: string): RegExp {
  const source = from
    .replace(/\/$/, '')
    .split(/(\/?:\w+\*?|\/?\*)/)
    .map((part) => {
      const named = /^(\/?):(\w+)(\*?)$/.exec(part)
      if (named) return `${named[1]}(?<${named[2]}>${named[3] ? '.*' : '[^/]+'})`
      if (part === '/*') return '(?:/(?<splat>.*))?'
      if (part === '*') return '(?<splat>.*)'
      return part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    })
    .join('')
  try {
    return new RegExp(`^${source}/?$`)
  } catch {
    return /^(?!)/
  }
}

function fill(to: string, found: RegExpExecArray): string {
  return to
    .replace(/:(\w+)\*?/g, (all, name: string) =>
      found.groups && name in found.groups ? (found.groups[name] ?? '') : all
    )
    .replace(/\$(\d)/g, (_, number: string) => found[Number(number)] ?? '')
}
