import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import {formatOf} from '../files/format.ts'
import {repositoryRoot} from '../files/ignore-rules.ts'
import {entriesOf, listFiles} from '../files/list-files.ts'
import {byPathBytes, shownPath, slashed} from '../files/path.ts'
import {decodeSource, readText as readFile, readSource} from '../files/read-source.ts'
import type {Site} from '../lint.ts'
import {readArticle} from '../model/read-article.ts'
import {type Engine, parseSource} from '../parse/parse.ts'
import {detectFlavour} from '../site/detect.ts'
import {htmlPage} from '../site/html-page.ts'
import {detached, type PageRecord, pageRecord} from '../site/page-record.ts'
import {buildSiteIndex, type SiteIndex} from '../site/site-index.ts'
import type {SiteViewOptions} from '../site/site-view.ts'
import {limitsOf} from './lint-input.ts'
import type {RedirectSource} from './redirect-files.ts'
import {flavourOptions, siteRoot} from './site-settings.ts'

export interface SiteRequest {
  cwd: string
  /** The articles of this run, relative to the working folder. */
  paths: readonly string[]
  config: Config
  engine: Engine
  asOf: string
  /** Shows another site in place of the one on disk. */
  overlay?: Overlay
}

/** How a site differs from the one on disk, by absolute path: what it was, is in Git, or will be. */
export interface Overlay {
  /** Files that are not there. */
  hidden: ReadonlySet<string>
  /** Files that are there with these contents. */
  replaced: ReadonlyMap<string, Uint8Array>
}

/**
 * The site around the articles of a run: everything in their repository, or, when
 * they stand in none, in the innermost folder that holds them all. Its folders are
 * listed when the index is asked for, not before.
 */
export function siteSource(request: SiteRequest): CliSite {
  const {cwd, paths} = request
  const {root, repository} = rootOf(cwd, paths, request.config)
  const pathOf = (path: string) => {
    const inside = relative(root, resolve(cwd, path)).split(sep).join('/')
    return inside.startsWith('../') ? undefined : inside
  }
  const options: SiteViewOptions = {
    shown: (path) => relative(cwd, join(root, path)).split(sep).join('/'),
    ...(root !== repository && {isAbove: (path: string) => isEntry(join(root, path))})
  }
  const isPart = repository !== undefined && root !== repository
  let built: SiteIndex | undefined
  return {
    pathOf,
    options,
    index(pages) {
      built = indexOf(root, pages, request, isPart)
      return built
    },
    redirects: () =>
      built && {index: built, options, read: (path) => readText(join(root, path), request.overlay)}
  }
}

export interface CliSite extends Site {
  /** The redirects of the site, once its index was asked for. */
  redirects(): RedirectSource | undefined
}

/** The folder of a site, and that of its repository. */
function rootOf(cwd: string, paths: readonly string[], config: Config) {
  const common = innermost(paths, cwd)
  const repository = repositoryRoot(common)
  return {root: siteRoot(common, config, cwd), repository}
}

/** What publishes the site of some articles, and from which folder. */
export function flavourOf(
  cwd: string,
  paths: readonly string[],
  config: Config
): {name: string; folder: string} {
  const {root} = rootOf(cwd, paths, config)
  const {files} = listFiles(root)
  const read = (path: string) => readText(join(root, path))
  const {name} = detectFlavour({files, read}, flavourOptions(config))
  return {name, folder: shownPath(cwd, root)}
}

function indexOf(
  root: string,
  pages: readonly PageRecord[],
  request: SiteRequest,
  isPart: boolean
) {
  const {config, engine, asOf, overlay} = request
  const listing = listingOf(root, overlay)
  const read = (path: string) => readText(join(root, path), overlay)
  const flavour = detectFlavour(
    {files: listing.files, read},
    {...flavourOptions(config), isPartOfRepository: isPart}
  )
  const load = (path: string): PageRecord | undefined => {
    const format = formatOf(path)
    const isHtml = /\.html?$/i.test(path)
    if (!isHtml && (format === undefined || format === 'text')) return undefined
    const absolute = join(root, path)
    const bytes = overlay?.replaced.get(absolute)
    const limits = limitsOf(config)
    const {text} = bytes ? decodeSource(bytes, path, limits) : readSource(absolute, path, limits)
    if (text === undefined) return undefined
    if (format === undefined) return htmlPage(path, text)
    try {
      return detached(
        pageRecord(readArticle({path, text, format}, parseSource(text, format, engine)))
      )
    } catch {
      // A page that cannot be parsed has no ids; it is reported when it is linted itself.
      return undefined
    }
  }
  const others = listing.files.filter(
    (path) =>
      formatOf(path) !== undefined && (flavour.root === '' || path.startsWith(`${flavour.root}/`))
  )
  const all = flavour.name === 'github' ? pages : withOthers(pages, others, load)
  return buildSiteIndex(all, listing, flavour, {asOf, load})
}

/** The files of a site. */
function listingOf(root: string, overlay: Overlay | undefined) {
  const {files, folders} = listFiles(root)
  const inside = (absolute: string) => slashed(relative(root, absolute))
  const hidden = new Set([...(overlay?.hidden ?? [])].map(inside))
  const replaced = [...(overlay?.replaced.keys() ?? [])]
    .map(inside)
    .filter((path) => !path.startsWith('../'))
  const there = new Set([...files, ...replaced].filter((path) => !hidden.has(path)))
  return {files: [...there].sort(), folders}
}

/**
 * Records of all pages, those too that this run does not lint: where a generator
 * publishes a page follows from the front matter of all of them.
 */
function withOthers(
  pages: readonly PageRecord[],
  paths: readonly string[],
  load: (path: string) => PageRecord | undefined
): PageRecord[] {
  const known = new Set(pages.map(({path}) => path))
  const others = paths.filter((path) => !known.has(path)).flatMap((path) => load(path) ?? [])
  return [...pages, ...others].sort((a, b) => byPathBytes(a.path, b.path))
}

/** Whether a path exists exactly as it is spelled. */
function isEntry(path: string): boolean {
  return entriesOf(dirname(path)).some(({name}) => name === basename(path))
}

/** The innermost folder (absolute) that holds all of some files; the working folder when there are none. */
export function innermost(paths: readonly string[], cwd: string): string {
  const folders = paths.map((path) => dirname(resolve(cwd, path)))
  return folders.reduce(commonFolder, folders[0] ?? cwd)
}

function readText(path: string, overlay?: Overlay): string | undefined {
  const bytes = overlay?.replaced.get(path)
  return bytes ? new TextDecoder().decode(bytes) : readFile(path)
}

function commonFolder(one: string, other: string): string {
  let folder = one
  while (folder !== other && !other.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    if (dirname(folder) === folder) return folder
    folder = dirname(folder)
  }
  return folder
}
