import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import {formatOf} from '../files/format.ts'
import {repositoryRoot} from '../files/ignore-rules.ts'
import {entriesOf, listFiles} from '../files/list-files.ts'
import {readSource, readText} from '../files/read-source.ts'
import type {Site} from '../lint.ts'
import {readArticle} from '../model/read-article.ts'
import {type Engine, parseSource} from '../parse/parse.ts'
import {detectFlavour} from '../site/detect.ts'
import {detached, type PageRecord, pageRecord} from '../site/page-record.ts'
import {buildSiteIndex} from '../site/site-index.ts'
import {limitsOf} from './lint-input.ts'
import {flavourOptions, siteRoot} from './site-settings.ts'

export interface SiteRequest {
  cwd: string
  /** The articles of this run, relative to the working folder. */
  paths: readonly string[]
  config: Config
  engine: Engine
  asOf: string
}

/**
 * The site around the articles of a run: everything in their repository, or, when
 * they stand in none, in the innermost folder that holds them all. Its folders are
 * listed when the index is asked for, not before.
 */
export function siteSource(request: SiteRequest): Site {
  const {cwd, paths} = request
  const common = innermost(paths, cwd)
  const repository = repositoryRoot(common)
  const root = siteRoot(common, request.config, cwd)
  const pathOf = (path: string) => {
    const inside = relative(root, resolve(cwd, path)).split(sep).join('/')
    return inside.startsWith('../') ? undefined : inside
  }
  return {
    pathOf,
    options: {
      shown: (path) => relative(cwd, join(root, path)).split(sep).join('/'),
      ...(root !== repository && {isAbove: (path: string) => isEntry(join(root, path))})
    },
    index: (pages) => indexOf(root, pages, request)
  }
}

function indexOf(root: string, pages: readonly PageRecord[], {config, engine, asOf}: SiteRequest) {
  const listing = listFiles(root)
  const read = (path: string) => readText(join(root, path))
  const flavour = detectFlavour({files: listing.files, read}, flavourOptions(config))
  const load = (path: string): PageRecord | undefined => {
    const format = formatOf(path)
    if (format === undefined || format === 'text') return undefined
    const {text} = readSource(join(root, path), path, limitsOf(config))
    if (text === undefined) return undefined
    try {
      return detached(
        pageRecord(readArticle({path, text, format}, parseSource(text, format, engine)))
      )
    } catch {
      // A page that cannot be parsed has no ids; it is reported when it is linted itself.
      return undefined
    }
  }
  return buildSiteIndex(
    flavour.name === 'github' ? pages : withOthers(pages, listing.files, flavour.root, load),
    listing,
    flavour,
    {asOf, load}
  )
}

/** Where pages are published follows from the front matter of all of them: generators need every page. */
function withOthers(
  pages: readonly PageRecord[],
  files: readonly string[],
  root: string,
  load: (path: string) => PageRecord | undefined
): PageRecord[] {
  const known = new Set(pages.map(({path}) => path))
  const others = files.filter(
    (path) => !known.has(path) && (root === '' || path.startsWith(`${root}/`))
  )
  return [...pages, ...others.flatMap((path) => load(path) ?? [])]
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

function commonFolder(one: string, other: string): string {
  let folder = one
  while (folder !== other && !other.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    if (dirname(folder) === folder) return folder
    folder = dirname(folder)
  }
  return folder
}
