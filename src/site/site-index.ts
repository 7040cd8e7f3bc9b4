import {FaqIndex} from '../model/facts/site-facts.ts'
import {AddressTable} from './addresses.ts'
import {AnchorTable} from './anchors.ts'
import type {Flavour, PageState, Served, TemplateTarget} from './flavour.ts'
import {frontMatterAttribute} from './front-matter-links.ts'
import {bareRecord} from './html-page.ts'
import {type FileListing, ListedFiles} from './listing.ts'
import {isShown, type PageLink, type PageRecord} from './page-record.ts'
import {type Redirect, RedirectTable} from './redirects.ts'
import {type RepositoryLink, repositoryFlavour, repositoryLink} from './repository.ts'
import {sourceFile, TargetFinder} from './target-finder.ts'
import {decode, decodeLeniently, encodePath, joinUrl, resolveUrl, splitLink, urlKey} from './url.ts'

export type ResolutionKind =
  /** The target exists. */
  | 'ok'
  /** Another host or scheme: nothing to say without the network. */
  | 'external'
  /** A template, an undefined reference or a generated address that only a build can tell. */
  | 'skipped'
  /** `[text]()`. */
  | 'empty'
  | 'missing-file'
  | 'missing-anchor'
  /** The target exists under a name that differs in case or Unicode form. */
  | 'wrong-case'
  | 'wrong-case-anchor'
  /** `%` that is no percent-escape. */
  | 'malformed-escape'
  /** Permanent redirect: `url` is where it ends, `chain` how it gets there. */
  | 'redirect'
  | 'redirect-loop'
  /** A redirect whose end does not exist. */
  | 'redirect-to-nothing'
  /** The page exists, but readers cannot open or find it; see `state`. */
  | 'draft'
  /** An address of the author's own computer. */
  | 'local-host'
  | 'folder-without-index'

/** What a link leads to, with all that a message about it needs. */
export interface Resolution {
  kind: ResolutionKind
  /** File of the listing that answers. */
  path?: string
  /** Address that answers, or the end of a redirect. */
  url?: string
  /** Fragment as it was looked up. */
  fragment?: string
  /** Paths, addresses or ids that were tried, in order; empty when the link is fine. */
  tried: readonly string[]
  /** Link targets that exist and come nearest, best first, each ready to stand in the link. */
  suggestions: readonly string[]
  /** Replacement for the whole link target where only one is possible and it is sure to be meant. */
  fix?: string
  /** For `draft`. */
  state?: PageState
  /** For redirects: every address on the way, the link's own first. */
  chain?: readonly string[]
}

/** The part of a link that decides where it leads. */
export type LinkTarget = Pick<PageLink, 'url'> &
  Partial<Pick<PageLink, 'kind' | 'missing' | 'attribute'>>

export interface SiteOptions {
  /** Day of the run, `YYYY-MM-DD`; without it no page is in the future or expired. */
  asOf?: string
  /** Reads a page that no record was given for, when somebody asks for its ids. */
  load?: (path: string) => PageRecord | undefined
}

export function buildSiteIndex(
  pages: readonly PageRecord[],
  listing: FileListing,
  flavour: Flavour,
  options: SiteOptions = {}
): SiteIndex {
  return new SiteIndex(pages, listing, flavour, options)
}

const missKinds = {
  case: 'wrong-case',
  folder: 'folder-without-index',
  missing: 'missing-file'
} as const

const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/
const webAddress = /^(?:https?:)?\/\/([^/?#]*)([\s\S]*)$/i
const template = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|<%[\s\S]*?%>|\$\{[^}]*\}|%%\w+%%/g
const ownComputer = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?::\d+)?$/i
const mailAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
/** `#L10`, `#L5C3-L8`; `#L10,3` of editors. */
const isLine = /^L\d+(?:[C,]\d+)?(?:-L?\d+(?:[C,]\d+)?)?$/
const htmlFile = /\.html?$/i

/** How the replacements for a link are put together. */
interface Writer {
  /** The link with another path. */
  path(target: string): string
  /** The link with another path and another fragment. */
  place(target: string, id: string): string
}

/** Every page of a site, its addresses, anchors and links. */
export class SiteIndex {
  readonly pages: readonly PageRecord[]
  readonly flavour: Flavour
  readonly files: ListedFiles
  /** Every redirect: those of files and configurations, and the aliases of pages. */
  readonly redirects: readonly Redirect[]
  readonly #records = new Map<string, PageRecord>()
  readonly #served = new Map<string, Served>()
  readonly #addresses = new AddressTable()
  readonly #redirects: RedirectTable
  readonly #anchors = new Map<string, AnchorTable>()
  readonly #finder: TargetFinder
  /** How the repository shows pages that are not published. */
  readonly #repository: Flavour
  readonly #load: SiteOptions['load']
  #generated: Set<string> | undefined
  #faq: FaqIndex | undefined

  constructor(
    pages: readonly PageRecord[],
    listing: FileListing,
    flavour: Flavour,
    options: SiteOptions
  ) {
    this.pages = pages
    this.flavour = flavour
    this.#load = options.load
    this.#repository = repositoryFlavour(flavour.repository)
    this.files = new ListedFiles(listing, flavour.links.indexNames)
    for (const page of pages) this.#records.set(page.path, page)
    for (const path of listing.files) {
      // A page that nobody read for the index is published all the same.
      const page = this.#records.get(path) ?? (sourceFile.test(path) ? bareRecord(path) : undefined)
      const served = page && flavour.served(page)
      if (served) this.#served.set(path, withDates(served, page, flavour, options.asOf))
    }
    this.#addAddresses()
    this.redirects = [...this.#aliases(), ...flavour.redirects]
    this.#redirects = new RedirectTable(this.redirects, (url) => urlKey(decodeLeniently(url)))
    this.#finder = new TargetFinder({
      flavour,
      files: this.files,
      addresses: this.#addresses,
      redirects: this.#redirects,
      served: (path) => this.#served.get(path),
      isGenerated: (url) => this.#isGenerated(url)
    })
  }

  /** The questions of all pages; read the first time somebody asks. */
  get faq(): FaqIndex {
    this.#faq ??= new FaqIndex(this.pages)
    return this.#faq
  }

  record(path: string): PageRecord | undefined {
    const known = this.#records.get(path)
    if (known || !this.#load || !sourceFile.test(path) || !this.files.has(path)) return known
    const record = this.#load(path)
    if (record) this.#records.set(path, record)
    return record
  }

  /** Where a page is published; undefined when it is not. */
  served(path: string): Served | undefined {
    return this.#served.get(path)
  }

  /** The page or file that answers for an address (a path from the host's root), if any. */
  pathOf(url: string): string | undefined {
    return this.#addresses.find(decodeLeniently(url))?.path
  }

  /** Whether readers who open an address get a page, by redirects if need be. */
  answers(url: string): boolean {
    const address = this.#addresses.find(url)
    if (address) return this.#served.get(address.path)?.state === undefined
    if (this.#isGenerated(url)) return true
    if (!this.#redirects.step(url)) return false
    const {kind} = this.#follow(url, bareWriter, undefined)
    return kind === 'redirect' || kind === 'ok' || kind === 'skipped'
  }

  /** Every address a redirect from `url` leads through; `undefined` when none answers for it. */
  redirected(url: string): Resolution | undefined {
    return this.#redirects.step(url) ? this.#follow(url, bareWriter, undefined) : undefined
  }

  /** Ids of a page, in source order; made the first time somebody asks. */
  anchorsOf(path: string): AnchorTable | undefined {
    const known = this.#anchors.get(path)
    if (known) return known
    const record =
      this.record(path) ??
      (htmlFile.test(path) && this.files.has(path) ? this.#load?.(path) : undefined)
    if (!record) return undefined
    const table = new AnchorTable(record, this.#served.has(path) ? this.flavour : this.#repository)
    this.#anchors.set(path, table)
    return table
  }

  /** Where a link of the page at `from` leads. Never throws, whatever the link says. */
  resolve(from: string, link: LinkTarget): Resolution {
    if (link.missing) return plain('skipped')
    const url = link.url.trim()
    if (url === '') return plain('empty')
    template.lastIndex = 0
    if (url.includes('{') || url.includes('<%') || url.includes('%%')) {
      if (template.test(url)) return this.#resolveTemplate(from, url, link)
      if (url.startsWith('{')) return plain('skipped')
    }
    // Docusaurus' way to say that no page of its own is meant.
    const bare = url.startsWith('pathname://') ? url.slice(11) : url
    if (bare !== url) return this.#resolveInternal(from, bare, 'pathname://', link)
    const web = webAddress.exec(url)
    if (web) return this.#resolveWeb(from, url, web[1] as string, web[2] as string, link)
    if (scheme.test(url)) return plain('external')
    return this.#resolveInternal(from, url, '', link)
  }

  #resolveWeb(from: string, url: string, host: string, rest: string, link: LinkTarget): Resolution {
    if (ownComputer.test(host)) return plain('local-host')
    const inRepository = this.flavour.repository && repositoryLink(this.flavour.repository, url)
    if (inRepository) return this.#resolveInRepository(url, inRepository)
    const name = host.toLowerCase().replace(/^www\./, '')
    if (!this.flavour.hosts.includes(name)) return plain('external')
    const path = rest.startsWith('/') ? rest : `/${rest}`
    const {base} = this.flavour
    const bare = splitLink(path).path
    const inBase = base === '/' || urlKey(bare).startsWith(urlKey(base))
    // Beside the site there may be others on its host; a page of its own without the base is a slip.
    const isSlip = !inBase && this.#addresses.find(joinUrl(base, decodeLeniently(bare)))
    if (!inBase && !isSlip) return plain('external')
    return this.#resolveInternal(from, path, url.slice(0, url.length - rest.length), link)
  }

  /** Pages of the repository's host are no pages of the site: the result names no file. */
  #resolveInRepository(url: string, {paths, fragment}: RepositoryLink): Resolution {
    const {files} = this
    const path = paths.find((candidate) => files.has(candidate) || files.hasFolder(candidate))
    if (path === undefined) {
      const [first] = paths
      const real = files.folded(first)
      const fix = real === undefined ? undefined : url.replace(encodePath(first), encodePath(real))
      return {
        kind: real === undefined ? 'missing-file' : 'wrong-case',
        tried: [first],
        suggestions: fix === undefined ? [] : [fix],
        ...(fix !== undefined && {fix})
      }
    }
    if (fragment === undefined || fragment === '' || isLine.test(fragment)) return plain('ok')
    const record = this.record(path)
    const found = record && new AnchorTable(record, this.#repository).find(fragment)
    if (!found || found.kind === 'ok') return plain('ok')
    const withId = (id: string) => `${url.slice(0, url.indexOf('#'))}#${id}`
    return {
      kind: found.kind,
      path,
      fragment,
      tried: [fragment],
      suggestions: found.suggestions.map(withId),
      ...(found.id !== undefined && {fix: withId(found.id)})
    }
  }

  #resolveTemplate(from: string, url: string, link: LinkTarget): Resolution {
    let file: {path: string; fragment?: string; tried?: string[]} | undefined
    let known = true
    const expanded = url.replace(template, (expression) => {
      const target: TemplateTarget = this.flavour.template?.(expression, {
        from,
        base: this.flavour.base,
        hasFile: (path) => this.files.has(path),
        pages: () => this.#records.keys()
      })
      if (!target) known = false
      else if ('url' in target) return target.url
      else file = {...target, path: target.file}
      return ''
    })
    if (!known) return plain('skipped')
    if (!file) {
      return expanded === '' || scheme.test(expanded) || expanded.startsWith('//')
        ? plain('skipped')
        : withoutFix(this.#resolveInternal(from, expanded, '', link))
    }
    const fragment = splitLink(expanded).fragment ?? file.fragment
    if (file.tried) {
      return {kind: 'missing-file', tried: file.tried, suggestions: []}
    }
    return withoutFix(this.#resolveFragment(file.path, undefined, fragment, () => ''))
  }

  #resolveInternal(from: string, url: string, origin: string, link: LinkTarget): Resolution {
    const {path, query, fragment, rest} = splitLink(url)
    const write: Writer = {
      path: (target) => `${origin}${target}${rest}`,
      place: (target, id) => `${origin}${target}${query}#${id}`
    }
    if (path === '' && origin === '') {
      return this.#resolveFragment(from, undefined, fragment, (id) => write.place(path, id))
    }
    const decoded = decode(path)
    if (decoded === undefined) return this.#malformed(from, path, write, link)
    const result = this.#finder.find(from, decoded, {
      isImage: isImage(link),
      isHtml: link.kind === 'html',
      isBaseOptional: link.attribute === frontMatterAttribute,
      hasHost: origin !== ''
    })
    switch (result.found) {
      case 'file':
        return this.#resolveFragment(
          result.path,
          result.url,
          fragment,
          (id) => write.place(path, id),
          from
        )
      case 'generated':
        return plain('ok')
      case 'unknown':
        return plain('skipped')
      case 'external':
        return plain('external')
      case 'redirect':
        return this.#follow(result.from, write, fragment)
      case 'slash': {
        const {path: file, url: address, target} = result
        const place = this.#resolveFragment(file, address, fragment, (id) =>
          write.place(target, id)
        )
        if (place.kind !== 'ok') return place
        const fix = write.path(target)
        const chain = [decoded, target]
        return {
          kind: 'redirect',
          path: file,
          url: address,
          chain,
          tried: [decoded],
          suggestions: [fix],
          fix
        }
      }
      default: {
        if (mailAddress.test(decoded)) {
          const fix = `mailto:${url}`
          return {kind: 'missing-file', tried: result.tried, suggestions: [fix], fix}
        }
        return {
          kind: missKinds[result.found],
          ...(result.path !== undefined && {path: result.path}),
          ...(result.url !== undefined && {url: result.url}),
          tried: result.tried,
          suggestions: result.suggestions.map(write.path),
          ...(result.target !== undefined && {fix: write.path(result.target)})
        }
      }
    }
  }

  #malformed(from: string, path: string, write: Writer, link: LinkTarget): Resolution {
    const result = this.#finder.find(from, path, {isImage: isImage(link)})
    const escaped = write.path(path.replace(/%(?![0-9a-fA-F]{2})/g, '%25'))
    return {
      kind: 'malformed-escape',
      tried: [path],
      suggestions: result.found === 'file' ? [escaped] : [],
      ...(result.found === 'file' && {path: result.path, fix: escaped})
    }
  }

  #follow(start: string, write: Writer, written: string | undefined): Resolution {
    let fragment = written
    const chain = [start]
    const seen = new Set([urlKey(start)])
    let permanent = true
    for (;;) {
      const step = this.#redirects.step(chain[chain.length - 1] as string)
      if (!step) break
      const {redirect} = step
      if (redirect.status === 200 || redirect.status >= 400) return plain('ok')
      if (redirect.status === 302 || redirect.status === 307) permanent = false
      const to = this.#ownPath(step.to)
      if (to === undefined) {
        chain.push(step.to)
        return permanent
          ? {
              kind: 'redirect',
              chain,
              url: step.to,
              tried: [start],
              suggestions: [step.to],
              fix: step.to
            }
          : plain('ok')
      }
      const {path, fragment: own} = splitLink(decodeLeniently(to))
      // Browsers carry the fragment along unless the redirect has one of its own.
      if (own !== undefined) fragment = undefined
      chain.push(path)
      if (seen.has(urlKey(path)))
        return {kind: 'redirect-loop', chain, tried: chain, suggestions: []}
      seen.add(urlKey(path))
      if (this.#addresses.find(path)) break
    }
    const end = chain[chain.length - 1] as string
    const address = this.#addresses.find(end)
    if (!address && !this.#isGenerated(end)) {
      if (this.flavour.unknown.some((pattern) => pattern.test(end))) return plain('skipped')
      return {kind: 'redirect-to-nothing', chain, tried: chain, suggestions: []}
    }
    const url = address?.url ?? end
    const target = this.#finder.linkToUrl(url)
    const place =
      address && this.#resolveFragment(address.path, url, fragment, (id) => write.place(target, id))
    if (place && (place.kind !== 'ok' || !permanent)) return place
    if (!permanent) return plain('ok')
    const fix = write.path(target)
    return {
      kind: 'redirect',
      chain,
      url,
      ...(address && {path: address.path}),
      tried: [start],
      suggestions: [fix],
      fix
    }
  }

  /** Path on this site of a redirect's target; undefined for other hosts. */
  #ownPath(to: string): string | undefined {
    const web = webAddress.exec(to)
    if (web) {
      const host = (web[1] as string).toLowerCase().replace(/^www\./, '')
      return this.flavour.hosts.includes(host) ? web[2] || '/' : undefined
    }
    return scheme.test(to) ? undefined : joinUrl(to)
  }

  #resolveFragment(
    path: string,
    url: string | undefined,
    fragment: string | undefined,
    withId: (id: string) => string,
    from?: string
  ): Resolution {
    const served = this.#served.get(path)
    const lines = !served || this.flavour.links.lines
    const address = url ?? served?.url
    const target = {path, ...(address !== undefined && {url: address})}
    const state = served?.state
    if (
      state !== undefined &&
      from !== undefined &&
      from !== path &&
      !this.#served.get(from)?.state
    ) {
      return {kind: 'draft', ...target, state, tried: [], suggestions: []}
    }
    // GitHub shows a README in a box with an id of its own.
    const isBox = fragment === 'readme' && this.flavour.name === 'github'
    if (fragment === undefined || fragment === '' || /^top$/i.test(fragment) || isBox) {
      return {kind: 'ok', ...target, tried: [], suggestions: []}
    }
    if (lines && isLine.test(fragment)) {
      return {kind: 'ok', ...target, tried: [], suggestions: []}
    }
    if (!this.files.has(path) && this.files.hasFolder(path)) {
      return {kind: 'missing-anchor', ...target, fragment, tried: [fragment], suggestions: []}
    }
    const found = this.anchorsOf(path)?.find(fragment)
    if (!found || found.kind === 'ok') {
      return {kind: 'ok', ...target, fragment: found?.id ?? fragment, tried: [], suggestions: []}
    }
    return {
      kind: found.kind,
      ...target,
      fragment,
      tried: [fragment],
      suggestions: found.suggestions.map(withId),
      ...(found.id !== undefined && {fix: withId(found.id)})
    }
  }

  #addAddresses(): void {
    for (const [path, {url}] of this.#served) {
      // The address of a page that redirects is the redirect's.
      if (this.#records.get(path)?.facts.redirectTo === undefined)
        this.#addresses.add(url, {path, url})
    }
    for (const [path, {url, also = []}] of this.#served) {
      for (const further of also) this.#addresses.add(further, {path, url})
    }
    const pageUrl = (path: string) => this.#served.get(path)?.url
    for (const path of this.files.paths) {
      if (this.#served.has(path)) continue
      const url = this.flavour.asset(path, pageUrl)
      if (url !== undefined) this.#addresses.add(url, {path, url})
    }
  }

  *#aliases(): Iterable<Redirect> {
    const {base} = this.flavour
    for (const [path, {url}] of this.#served) {
      const facts = this.#records.get(path)?.facts
      for (const alias of facts?.aliases ?? []) {
        const from = alias.startsWith('/')
          ? joinUrl(base, alias)
          : resolveUrl(url.replace(/\/$/, ''), alias)
        yield {from: urlKey(from), to: url, status: 301, file: path}
      }
      if (facts?.redirectTo !== undefined) {
        yield {from: url, to: facts.redirectTo, status: 301, file: path}
      }
    }
  }

  #isGenerated(url: string): boolean {
    this.#generated ??= new Set([...(this.flavour.generated?.(this.pages) ?? [])].map(urlKey))
    return this.#generated.has(urlKey(url))
  }
}

const bareWriter: Writer = {path: (target) => target, place: (target, id) => `${target}#${id}`}

function plain(kind: 'ok' | 'external' | 'skipped' | 'empty' | 'local-host'): Resolution {
  return {kind, tried: [], suggestions: []}
}

/** Text of a template cannot be put together again: the fix becomes a suggestion. */
function withoutFix({fix: _, ...resolution}: Resolution): Resolution {
  return resolution
}

/** Images and media are shown where they stand; everything else is followed. */
function isImage({kind, attribute}: LinkTarget): boolean {
  return kind === 'image' || isShown(attribute)
}

function withDates(
  served: Served,
  {facts}: PageRecord,
  flavour: Flavour,
  asOf: string | undefined
): Served {
  if (served.state !== undefined || asOf === undefined || !flavour.dates) return served
  const {publishDate = facts.date, expiryDate} = facts
  if (expiryDate !== undefined && isDate(expiryDate) && expiryDate.slice(0, 10) <= asOf) {
    return {...served, state: 'expired'}
  }
  if (
    !flavour.dates.future &&
    publishDate !== undefined &&
    isDate(publishDate) &&
    publishDate.slice(0, 10) > asOf
  ) {
    return {...served, state: 'future'}
  }
  return served
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text)
}
