import type {AddressTable} from './addresses.ts'
import type {Flavour, LinkRules, Served} from './flavour.ts'
import {repositoryRules} from './flavours/github.ts'
import type {ListedFiles} from './listing.ts'
import type {RedirectTable} from './redirects.ts'
import {encodePath, folderOf, joinPath, joinUrl, relativePath, resolveUrl, urlKey} from './url.ts'

/** What the path of a link comes to. */
export type Found =
  | {found: 'file'; path: string; url?: string}
  | {found: 'generated' | 'unknown' | 'external'}
  | {found: 'redirect'; from: string}
  /** The address ends otherwise than the project says its addresses end. */
  | {found: 'slash'; path: string; url: string; target: string}
  | Miss

/** A target that does not exist. */
export interface Miss {
  found: 'case' | 'folder' | 'missing'
  /** What is there under a name that differs in case. */
  path?: string
  url?: string
  tried: readonly string[]
  /** Replacements for the path of the link, best first. */
  suggestions: readonly string[]
  /** The replacement that is surely meant. */
  target?: string
}

/** An attempt that failed; why is worked out only when all fail. */
interface Failure {
  found: 'failure'
  explain(): Miss
}

type Attempt = Exclude<Found, Miss> | Failure

export interface LinkManner {
  /** The link shows or downloads what it names. */
  isImage: boolean
  /** The link stands in a tag. */
  isHtml?: boolean
  /** The theme may put the base path in. */
  isBaseOptional?: boolean
  /** The link names the site's host. */
  hasHost?: boolean
}

/** Files that are read as Markdown. */
export const sourceFile = /\.(?:md|mdx|markdown|mdown|mkd)$/i
const assetName = /\.(?!html?$|\d+$)[a-zA-Z0-9]{2,5}$/
/** Pages of a repository on GitHub that relative links reach by leaving the tree: `../../issues`. */
const repositoryPage =
  /^(?:issues|pulls?|wiki|releases|actions|discussions|projects|security|tree|blob|raw|commits?|compare|milestones?|labels|graphs|pulse|network|stargazers|tags|branches|edit|new|packages|contribute)(?:\/|$)/

/** All that is known about a site when links are followed. */
export interface Places {
  flavour: Flavour
  files: ListedFiles
  addresses: AddressTable
  redirects: RedirectTable
  served(path: string): Served | undefined
  isGenerated(url: string): boolean
}

/** Finds what the path of a link stands for, among the files and among the addresses of a site. */
export class TargetFinder {
  readonly #places: Places
  readonly #misses = new Map<string, Miss>()

  constructor(places: Places) {
    this.#places = places
  }

  /** @param path Path of a link, decoded, without query and fragment. */
  find(from: string, path: string, manner: LinkManner): Found {
    const links = this.#rulesOf(from)
    const absolute = path.startsWith('/')
    const isSource = sourceFile.test(path)
    const isAsset = manner.isImage || (!isSource && assetName.test(path))
    const order = orderOf(links, {absolute, isSource, isAsset, isHtml: manner.isHtml})
    const failures: Failure[] = []
    if (links.alias && path.startsWith(links.alias.prefix)) {
      const {prefix, folder} = links.alias
      const attempt = this.#inFiles(from, folder, path.slice(prefix.length), links)
      return attempt.found === 'failure' ? attempt.explain() : attempt
    }
    if (order !== 'page') {
      for (const root of rootsOf(from, path, links)) {
        const attempt = this.#inFiles(from, root, path, links)
        if (attempt.found !== 'failure') return attempt
        failures.push(attempt)
      }
    }
    if (order !== 'file') {
      const attempt = this.#inAddresses(from, path, manner)
      if (attempt.found !== 'failure') return attempt
      failures.push(attempt)
    }
    if (absolute && links.absolute === 'unchecked') return {found: 'unknown'}
    const start = absolute ? '' : order === 'file' ? folderOf(from) : from
    const key = `${links.isRepository ? 'repository' : 'site'}\n${order}\n${start}\n${path}`
    let miss = this.#misses.get(key)
    if (!miss) {
      miss = plainest(failures)
      this.#misses.set(key, miss)
    }
    return miss
  }

  /** Pages that the generator does not publish, such as a README, are read in the repository. */
  #rulesOf(from: string): LinkRules {
    return this.#places.served(from) ? this.#places.flavour.links : repositoryRules
  }

  #inFiles(from: string, root: string, path: string, links: LinkRules): Attempt {
    const {files, served} = this.#places
    const inRepository = links.isRepository === true
    const {path: wanted, climbs} = joinPath(root, path)
    const isFolder = path.endsWith('/')
    if (climbs > 0) {
      return inRepository && repositoryPage.test(wanted)
        ? {found: 'external'}
        : failure(() => ({found: 'missing', tried: [path], suggestions: []}))
    }
    if (files.has(wanted)) {
      // A page that the generator leaves out is there for nobody.
      const isLeftOut = !inRepository && sourceFile.test(wanted) && !served(wanted)
      if (!isFolder && !isLeftOut) return {found: 'file', path: wanted}
      const target = linkToFile(from, root, path, wanted)
      return failure(() =>
        isFolder
          ? {found: 'missing', tried: [`${wanted}/`], suggestions: [target], target}
          : {found: 'missing', tried: [wanted], suggestions: []}
      )
    }
    if (files.hasFolder(wanted)) {
      const index = files.indexOf(wanted)
      if (index !== undefined) return {found: 'file', path: index}
      if (links.anyFolder && !files.isEmpty(wanted)) return {found: 'file', path: wanted}
      const tried = [`${wanted}/`, ...links.indexNames.map((name) => `${wanted}/${name}.md`)]
      return failure(() => ({found: 'folder', tried, suggestions: []}))
    }
    for (const extension of links.extensions) {
      if (files.has(wanted + extension)) return {found: 'file', path: wanted + extension}
    }
    return failure(() => this.#missingFile(from, root, path, wanted, links))
  }

  #missingFile(from: string, root: string, path: string, wanted: string, links: LinkRules): Miss {
    const {files} = this.#places
    const isWhole = sourceFile.test(wanted) || assetName.test(wanted)
    const extensions = isWhole ? [] : links.extensions
    const tried = [wanted, ...extensions.map((extension) => wanted + extension)]
    const toFile = (file: string) => linkToFile(from, root, path, file)
    const real = files.folded(wanted)
    if (real !== undefined && (!path.endsWith('/') || files.hasFolder(real))) {
      const target = `${toFile(real)}${path.endsWith('/') ? '/' : ''}`
      return {found: 'case', path: real, tried, suggestions: [target], target}
    }
    const {files: near, sure} = files.resembling(wanted)
    return {
      found: 'missing',
      tried,
      suggestions: near.map(toFile),
      ...(sure !== undefined && {target: toFile(sure)})
    }
  }

  #inAddresses(from: string, path: string, {hasHost, isBaseOptional}: LinkManner): Attempt {
    const {flavour, addresses, redirects, served, isGenerated} = this.#places
    const {base, links, trailingSlash, unknown} = flavour
    const asked = resolveUrl(served(from)?.url ?? joinUrl(base, from), path)
    const isBelow = base === '/' || urlKey(asked) === urlKey(base) || asked.startsWith(base)
    const withoutBase = links.withoutBase || isBaseOptional
    const url = !isBelow && withoutBase ? joinUrl(base, asked) : asked
    const address = addresses.find(url)
    if (address) {
      const ending = path.endsWith('/') || urlKey(url) === '/'
      const isOdd = trailingSlash && !hasHost && ending !== address.url.endsWith('/')
      if (!isOdd || /\.\w+$/.test(url)) return {found: 'file', ...address}
      const bare = encodePath(path.replace(/\/+$/, ''))
      return {found: 'slash', ...address, target: ending ? bare : `${bare}/`}
    }
    if (isGenerated(url)) return {found: 'generated'}
    if (redirects.step(url)) return {found: 'redirect', from: url}
    if (unknown.some((pattern) => pattern.test(url))) return {found: 'unknown'}
    const isBaseless = !isBelow && !withoutBase
    return failure(() => this.#missingAddress(from, path, url, isBaseless))
  }

  #missingAddress(from: string, path: string, url: string, isBaseless: boolean): Miss {
    const {flavour, addresses, served} = this.#places
    const {base, links} = flavour
    const key = urlKey(url)
    const tried = new Set([url, key, `${key}/`])
    for (const root of sourceFile.test(key) ? [] : links.sourceRoots) {
      const file = joinPath(root, key).path
      tried.add(`${file}.md`).add(`${file}/index.md`)
    }
    const surely = (target: string): Miss => {
      return {found: 'missing', tried: [...tried], suggestions: [target], target}
    }
    if (isBaseless && addresses.find(joinUrl(base, url))) {
      return surely(encodePath(joinUrl(base, path)))
    }
    const cased = addresses.findFolded(url)
    if (cased) {
      const target = this.linkToUrl(cased.url)
      return {found: 'case', ...cased, tried: [url], suggestions: [target], target}
    }
    if (addresses.isFolder(url)) return {found: 'folder', tried: [...tried], suggestions: []}
    // A link to a Markdown file where only addresses count: the page of that file is meant.
    if (sourceFile.test(path)) {
      for (const root of path.startsWith('/') ? links.sourceRoots : [folderOf(from)]) {
        const meant = served(joinPath(root, path).path)
        if (meant) return surely(this.linkToUrl(meant.url))
      }
    }
    const {addresses: near, sure} = addresses.resembling(url)
    return {
      found: 'missing',
      tried: [...tried],
      suggestions: near.map((other) => this.linkToUrl(other.url)),
      ...(sure && {target: this.linkToUrl(sure.url)})
    }
  }

  /** An address as a link of this site writes it. */
  linkToUrl(url: string): string {
    const {base, links} = this.#places.flavour
    const isBare = links.withoutBase && base !== '/' && url.startsWith(base)
    return encodePath(isBare ? url.slice(base.length - 1) : url)
  }
}

function failure(explain: () => Miss): Failure {
  return {found: 'failure', explain}
}

/** Folders that a link to a file may start from. */
function rootsOf(from: string, path: string, links: LinkRules): readonly string[] {
  if (path.startsWith('/')) return links.sourceRoots
  const isBare = links.bareSource && sourceFile.test(path) && !path.startsWith('.')
  return isBare ? [folderOf(from), ...links.sourceRoots] : [folderOf(from)]
}

/** Whether a link is looked up among files, among addresses, or among both, files first. */
function orderOf(
  links: LinkRules,
  link: Record<'absolute' | 'isSource' | 'isAsset', boolean> & {isHtml: boolean | undefined}
): 'file' | 'page' | 'either' {
  const {absolute, isSource, isAsset, isHtml} = link
  if (links.isRepository) return absolute ? 'either' : 'file'
  if (isHtml && links.html) return links.html
  if (absolute && links.absolute === 'file') return 'file'
  if (isSource) return links.source ? 'either' : 'page'
  if (isAsset) return absolute && links.assets === 'file' ? 'either' : links.assets
  return links.relative
}

/** The failure that knows what is meant; else one that found a folder; else all that was tried. */
function plainest(failures: readonly Failure[]): Miss {
  const misses = failures.map(({explain}) => explain())
  const [first] = misses
  const meant =
    misses.find(({target}) => target !== undefined) ?? misses.find(({found}) => found === 'folder')
  if (meant) return meant
  if (first && misses.length === 1) return first
  return {
    found: 'missing',
    tried: [...new Set(misses.flatMap(({tried}) => tried))],
    suggestions: [...new Set(misses.flatMap(({suggestions}) => suggestions))].slice(0, 3)
  }
}

/** A link to a file in the manner of the link it replaces: from the root, or relative, with or without `./`. */
function linkToFile(from: string, root: string, path: string, file: string): string {
  if (path.startsWith('/')) return encodePath(`/${relativePath(root, file)}`)
  const relative = relativePath(folderOf(from), file)
  return encodePath(path.startsWith('./') && !relative.startsWith('.') ? `./${relative}` : relative)
}
