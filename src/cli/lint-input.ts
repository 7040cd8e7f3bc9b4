import {resolve} from 'node:path'
import type {Config} from '../config/config.ts'
import {type FoundFiles, findFiles, isAmong, type Pattern} from '../files/find-files.ts'
import {formatOf, readableEndings} from '../files/format.ts'
import {IgnoreRules} from '../files/ignore-rules.ts'
import {decodeSource, type ReadResult, readSource, utf8Mark} from '../files/read-source.ts'
import type {Problem, Skipped} from '../finding/finding.ts'
import type {Format} from '../parse/parse.ts'
import {nearest} from '../text/similarity.ts'
import type {LintFlags} from './lint-flags.ts'
import type {Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

/** What a run is to look at; the texts are read one after the other, when their turn comes. */
export interface LintSources {
  files: readonly {path: string; format: Format; read(): ReadResult}[]
  skipped: Skipped[]
  problems: Problem[]
  /** Whether a path (absolute) is one of those that were asked for, were it there. */
  includes(absolute: string): boolean
  piped?: Piped
}

/** What came through standard input. */
export interface Piped {
  path: string
  /** The byte order mark that it begins with; empty when it has none. */
  mark: string
  /** Undefined when it is no text. */
  text: string | undefined
}

/** Articles on disk. */
export function fileSources(
  paths: string[],
  flags: LintFlags,
  config: Config,
  cwd: string
): LintSources {
  const patterns = patternsOf(paths, config, cwd)
  const search = {cwd, patterns, ignore: config.ignore}
  const found = findFiles(search)
  if (
    found.files.length === 0 &&
    !found.allIgnored &&
    !(flags.allowEmpty && found.problems.length === 0)
  ) {
    const named = paths.length === 0 && config.content.length > 0 ? config.file : undefined
    throw new UsageError(nothingFound(found, patterns, paths, named))
  }
  const limits = limitsOf(config)
  return {
    files: found.files.map((file) => ({
      ...file,
      read: () => readSource(file.absolute, file.path, limits)
    })),
    skipped: found.skipped,
    problems: found.problems,
    includes: isAmong(search)
  }
}

/** Paths of the articles that a run without arguments looks at. */
export function configuredArticles(config: Config, cwd: string): string[] {
  const patterns = patternsOf([], config, cwd)
  return findFiles({cwd, patterns, ignore: config.ignore}).files.map(({path}) => path)
}

/** Standard input stands for the file that it is named for: its settings hold, and its ignore files. */
export async function stdinSource(
  paths: string[],
  {stdinFilename}: LintFlags,
  config: Config,
  {cwd, stdin}: Terminal
): Promise<LintSources> {
  if (paths.length > 0)
    throw new UsageError('--stdin reads one article: name no paths, use --stdin-filename')
  const path = stdinFilename ?? 'stdin.md'
  const format = formatOf(path)
  if (format === undefined)
    throw new UsageError(`--stdin-filename ${path}  not a ${readableEndings} file`)
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  const result = decodeSource(bytes, path, limitsOf(config))
  const piped: Piped = {path, mark: utf8Mark(bytes), text: result.text}
  const reason = new IgnoreRules(cwd, config.ignore).reason(resolve(cwd, path), false)
  if (stdinFilename !== undefined && reason !== undefined) {
    return {files: [], skipped: [{path, reason}], problems: [], includes: () => false, piped}
  }
  const file = {path, format, read: () => result}
  return {files: [file], skipped: [], problems: [], includes: () => false, piped}
}

/** The paths of the command line, else the articles that the configuration names, else everything here. */
function patternsOf(paths: string[], config: Config, cwd: string): Pattern[] {
  if (paths.length > 0) return paths.map((pattern) => ({folder: cwd, pattern}))
  return config.content.length > 0 ? config.content : [{folder: cwd, pattern: '.'}]
}

/** @param config the configuration whose "content" was looked for */
function nothingFound(
  found: FoundFiles,
  patterns: Pattern[],
  paths: string[],
  config: string | undefined
): string {
  const from = config === undefined ? '' : `${config}  content: `
  if (found.problems.length > 0) {
    return found.problems
      .map(({path, message}) => `${from}${path}  ${message}${commandHint(path, paths)}`)
      .join('\n')
  }
  const where = patterns
    .map(({pattern}) => (pattern === '.' ? 'the current folder' : pattern))
    .join(', ')
  const skipped = found.skipped.map(({path, reason}) => `; ${path} is ${reason}`).join('')
  return `no articles found in ${where}${skipped}. Name .md, .markdown, .mdx or .txt files, folders or globs, or set "content" in the configuration`
}

/** A mistyped command looks like a path. */
function commandHint(path: string, paths: string[]): string {
  const near = path === paths[0] ? nearest(path, commands) : undefined
  return near === undefined ? '' : `. Did you mean the command "${near}"?`
}

const commands = [
  'inspect',
  'claims',
  'sources',
  'faq',
  'explain',
  'rules',
  'profile',
  'init',
  'print-config',
  'baseline',
  'merge',
  'watch',
  'doctor'
]

export function limitsOf(config: Config) {
  return {fileSize: config.get('limits.fileSize'), lineLength: config.get('limits.lineLength')}
}
