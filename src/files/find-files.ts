import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import type {Problem, Skipped} from '../finding/finding.ts'
import type {Format} from '../parse/parse.ts'
import {nearest} from '../text/similarity.ts'
import {formatOf, readableEndings} from './format.ts'
import {type IgnorePatterns, IgnoreRules} from './ignore-rules.ts'
import {entriesOf} from './list-files.ts'
import {byPathBytes, shownPath, slashed} from './path.ts'
import {systemCode, systemReason} from './system-error.ts'

/** A path, folder or glob, and the folder that it is relative to. */
export interface Pattern {
  folder: string
  pattern: string
}

export interface FileSearch {
  cwd: string
  patterns: readonly Pattern[]
  /** Ignore patterns of the configuration. */
  ignore: readonly IgnorePatterns[]
}

export interface FoundFile {
  /** Relative to the working folder, with forward slashes. */
  path: string
  absolute: string
  format: Format
}

export interface FoundFiles {
  /** In the order of their paths. */
  files: FoundFile[]
  /** Files that were named one by one, but are left out. */
  skipped: Skipped[]
  /** Named files that do not exist, folders that cannot be read. */
  problems: Problem[]
  /** True when every pattern names an existing file and all of them are ignored on purpose. */
  allIgnored: boolean
}

/**
 * Finds the articles that paths, folders and globs stand for. Folders are read
 * down to the last level, without hidden files, `node_modules` and what ignore
 * files leave out. Plain text counts only where a path or glob names it: folders
 * are full of .txt files that are no articles.
 */
export function findFiles({cwd, patterns, ignore}: FileSearch): FoundFiles {
  const rules = new IgnoreRules(cwd, ignore)
  const files = new Map<string, FoundFile>()
  const skipped = new Map<string, Skipped>()
  const problems: Problem[] = []
  let ignored = 0

  const add = (absolute: string, format: Format) => {
    const path = shownPath(cwd, absolute)
    files.set(path, {path, absolute, format})
  }
  const addFrom = (walk: Walk) => {
    for (const absolute of walkFolder(walk, rules, cwd, problems)) {
      const format = formatOf(absolute)
      if (format !== undefined) add(absolute, format)
    }
  }

  const {wanted, unwanted} = splitPatterns(patterns)
  const isUnwanted = anyOf(unwanted)
  for (const given of wanted) {
    const path = pathOf(given)
    const shown = shownPath(cwd, path)
    const kind = kindOf(path)
    const reason = kind === undefined ? undefined : rules.reason(path, kind === 'folder')
    if (reason !== undefined) {
      skipped.set(shown, {path: shown, reason})
      if (kind === 'file') ignored++
    } else if (kind === 'file') {
      const format = formatOf(path)
      if (format === undefined) {
        skipped.set(shown, {path: shown, reason: `not a ${readableEndings} file`})
      } else if (!isUnwanted(path)) {
        add(path, format)
      }
    } else if (kind === 'folder') {
      addFrom({folder: path, accepts: (file) => !isText(file) && !isUnwanted(file), hidden: false})
    } else if (kind === undefined && isGlob(given.pattern)) {
      addFrom(globWalk(given, isUnwanted))
    } else {
      problems.push({path: shown, message: reasonToRefuse(path, cwd)})
    }
  }
  return {
    files: [...files.values()].sort((a, b) => byPathBytes(a.path, b.path)),
    skipped: [...skipped.values()].sort((a, b) => byPathBytes(a.path, b.path)),
    problems: [...problems, ...rules.problems],
    allIgnored: ignored > 0 && ignored === wanted.length
  }
}

/** A test whether a path (absolute) would be found, were there a file: for files that only Git has. */
export function isAmong({cwd, patterns, ignore}: FileSearch): (absolute: string) => boolean {
  const rules = new IgnoreRules(cwd, ignore)
  const {wanted, unwanted} = splitPatterns(patterns)
  const folders = wanted.map(pathOf)
  const matches = anyOf(wanted)
  const isUnwanted = anyOf(unwanted)
  const isHidden = (inside: string) => /(?:^|[\\/])\./.test(inside)
  return (path) =>
    (matches(path) ||
      folders.some((folder) => isAncestor(folder, path) && !isHidden(path.slice(folder.length)))) &&
    !isUnwanted(path) &&
    rules.reason(path, false) === undefined
}

/** Whether a pattern has parts that stand for more than themselves. */
function isGlob(pattern: string): boolean {
  return picomatch.scan(withSlashes(pattern)).isGlob
}

/**
 * A test whether a path (absolute) matches one of the globs. A glob without a
 * slash matches names in every folder, as in ignore files.
 */
export function anyOf(patterns: readonly Pattern[]): (absolute: string) => boolean {
  const matchers = patterns.map(({folder, pattern}) => {
    const glob = withSlashes(pattern).replace(/^\.\//, '').replace(/\/$/, '/**')
    return picomatch(absoluteGlob(folder, glob.includes('/') ? glob : `**/${glob}`), {dot: true})
  })
  return (absolute) => matchers.length > 0 && matchers.some((matches) => matches(slashed(absolute)))
}

interface Walk {
  folder: string
  accepts(absolute: string): boolean
  /** Enter hidden folders and list hidden files. */
  hidden: boolean
}

function splitPatterns(patterns: readonly Pattern[]): {wanted: Pattern[]; unwanted: Pattern[]} {
  const wanted: Pattern[] = []
  const unwanted: Pattern[] = []
  for (const given of patterns) {
    if (given.pattern.startsWith('!') && !given.pattern.startsWith('!(')) {
      unwanted.push({...given, pattern: given.pattern.slice(1)})
    } else {
      wanted.push(given)
    }
  }
  return {wanted, unwanted}
}

function globWalk({folder, pattern}: Pattern, isUnwanted: (path: string) => boolean): Walk {
  const glob = withSlashes(pattern)
  const {base} = picomatch.scan(glob)
  const matches = picomatch(absoluteGlob(folder, glob))
  const namesText = /txt/i.test(glob.slice(glob.lastIndexOf('/') + 1))
  return {
    folder: resolve(folder, unescaped(base)),
    accepts: (path) => matches(slashed(path)) && !isUnwanted(path) && (namesText || !isText(path)),
    hidden: /(?:^|[/{,(|])\.[^./]/.test(glob)
  }
}

/** All files below a folder that are accepted and not ignored. */
function walkFolder(walk: Walk, rules: IgnoreRules, cwd: string, problems: Problem[]): string[] {
  const found: string[] = []
  const seen = new Set<string>()
  const links: string[] = []

  const enter = (folder: string, real: string) => {
    if (seen.has(real)) return
    seen.add(real)
    let entries: Dirent[]
    try {
      entries = readdirSync(folder, {withFileTypes: true})
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') {
        problems.push({
          path: shownPath(cwd, folder),
          message: `cannot be read: ${systemReason(error)}`
        })
      }
      return
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') && !walk.hidden) continue
      const path = join(folder, entry.name)
      if (entry.isSymbolicLink()) links.push(path)
      else if (entry.isDirectory()) {
        if (rules.reason(path, true) === undefined) enter(path, join(real, entry.name))
      } else if (entry.isFile()) take(path)
    }
  }
  const take = (path: string) => {
    if (walk.accepts(path) && rules.reason(path, false) === undefined) found.push(path)
  }

  const start = realPath(walk.folder)
  if (start === undefined || rules.reason(walk.folder, true) !== undefined) return []
  enter(walk.folder, start)
  // Links come last: what also lies in the folder itself is found under its own
  // name, and a link back into a folder that was seen is not entered again.
  links.sort(byPathBytes)
  for (let link = links.shift(); link !== undefined; link = links.shift()) {
    const kind = kindOf(link)
    const real = realPath(link)
    if (real === undefined || rules.reason(link, kind === 'folder') !== undefined) continue
    if (kind === 'file') take(link)
    else if (kind === 'folder' && !isAncestor(real, start)) enter(link, real)
  }
  return found
}

/** A name may hold a backslash on some systems, so the name as written goes first. */
function pathOf({folder, pattern}: Pattern): string {
  const path = resolve(folder, pattern)
  return kindOf(path) === undefined ? resolve(folder, withSlashes(pattern)) : path
}

/** Undefined when the path leads nowhere, or is closed to us. */
function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
  try {
    const stats = statSync(path)
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other'
  } catch {
    return undefined
  }
}

function reasonToRefuse(path: string, cwd: string): string {
  try {
    statSync(path)
    return 'is neither a file nor a folder'
  } catch (error) {
    const near = systemCode(error) === 'ENOENT' ? nearPath(path) : undefined
    const hint = near === undefined ? '' : `. Did you mean "${shownPath(cwd, near)}"?`
    return systemReason(error) + hint
  }
}

/** What was probably meant by a path that leads nowhere: its first part that is missing may be misspelt. */
function nearPath(path: string): string | undefined {
  const rest: string[] = []
  let missing = path
  while (kindOf(dirname(missing)) === undefined && dirname(missing) !== missing) {
    rest.unshift(basename(missing))
    missing = dirname(missing)
  }
  const folder = dirname(missing)
  const near = nearest(
    basename(missing),
    entriesOf(folder).map(({name}) => name)
  )
  if (near === undefined) return undefined
  const whole = join(folder, near, ...rest)
  return kindOf(whole) === undefined ? join(folder, near) : whole
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    // A link to nothing is no article; Git keeps such links too.
    return undefined
  }
}

function isAncestor(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function isText(path: string): boolean {
  return formatOf(path) === 'text'
}

/**
 * Backslashes separate folders, as on Windows, so that a configuration works on
 * every system; before brackets and braces they escape: `app/\(shop\)/*.md`.
 */
function withSlashes(pattern: string): string {
  return pattern.replace(/\\(?![()[\]{}!])/g, '/')
}

function unescaped(base: string): string {
  return base.replace(/\\(.)/g, '$1')
}

/** The folder's own brackets and stars are taken literally. */
function absoluteGlob(folder: string, glob: string): string {
  if (isAbsolute(glob)) return glob
  let from = folder
  let rest = glob
  for (;;) {
    if (rest.startsWith('./')) rest = rest.slice(2)
    else if (rest.startsWith('../')) {
      rest = rest.slice(3)
      from = dirname(from)
    } else break
  }
  const literal = slashed(from).replace(/[\\()[\]{}!*?+@]/g, '\\$&')
  return `${literal.replace(/\/$/, '')}/${rest}`
}
