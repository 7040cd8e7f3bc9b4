import {resolve} from 'node:path'
import type {Config} from '../config/config.ts'
import {formatOf} from '../files/format.ts'
import {
  addedLines,
  beyondIndex,
  type Change,
  type Comparison,
  changesSince,
  defaultBranch,
  GitError,
  headBase,
  mergeBase,
  readBlobs
} from '../files/git.ts'
import {byPathBytes, shownPath} from '../files/path.ts'
import {decodeSource, type Limits} from '../files/read-source.ts'
import {baselineEntry, matchBaseline} from '../finding/baseline.ts'
import type {FileResult} from '../finding/finding.ts'
import type {LintFlags} from './lint-flags.ts'
import {type LintSources, limitsOf} from './lint-input.ts'
import {isInShard} from './shard.ts'
import type {Overlay} from './site-source.ts'
import type {Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

type Sources = LintSources['files']

/** The articles of a run that are linted. */
export interface Selection {
  files: Sources
  /** Unchanged articles that may link to something that changed; only their links are judged. */
  referrers: ReadonlySet<string>
  /** What changed, where a run is about changes only. */
  changes: Changes | undefined
  newOnly: boolean
  /** The site that the run sees, where it is not the one on disk. */
  overlay?: Overlay
  /** Whether articles were left out. */
  isPartial: boolean
}

interface Changes {
  since: string
  /** Number of articles, changed or not. */
  total: number
  past: Overlay
  /** The selected articles as they were, under the paths that they had. */
  sourcesAtBase(changedToo: boolean): Sources
  pathAtBase(path: string): string
  /** Whether a line (1-based) of an article was added. */
  addedLines(path: string): (line: number) => boolean
}

/**
 * Applies `--changed`, `--since`, `--staged`, `--new-only` and `--shard` to the
 * articles that were found.
 *
 * @throws UsageError when Git cannot tell what changed
 */
export function select(
  input: LintSources,
  flags: LintFlags,
  config: Config,
  {cwd, env}: Terminal
): Selection {
  const {shard, newOnly = false} = flags
  const ofShard = (files: Sources) =>
    shard ? files.filter(({path}) => isInShard(path, shard)) : files
  const whole = {referrers: new Set<string>(), changes: undefined, newOnly: false}
  try {
    const comparison = comparisonOf(flags, cwd, env)
    if (!comparison) return {...whole, files: ofShard(input.files), isPartial: shard !== undefined}
    const limits = limitsOf(config)
    const overlay = comparison.staged ? stagedSite(cwd) : undefined
    const files = overlay ? sourcesIn(overlay, input, limits, cwd) : input.files
    return {
      ...changedOnly(ofShard(files), {comparison, overlay, limits, cwd}, files.length),
      ...(overlay ? {overlay} : {}),
      newOnly,
      isPartial: true
    }
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message, {cause: error})
    throw error
  }
}

function comparisonOf(
  {changed, since, staged, newOnly, stdin}: LintFlags,
  cwd: string,
  env: Terminal['env']
): Comparison | undefined {
  const named = [
    changed ? '--changed' : [],
    since === undefined ? [] : '--since',
    staged ? '--staged' : []
  ].flat()
  if (named.length > 1) throw new UsageError(`${named.join(' and ')}: use one of them`)
  if (named.length === 0 && !newOnly) return undefined
  if (stdin) throw new UsageError(`--stdin and ${named[0] ?? '--new-only'}: use one of them`)
  if (staged) return {base: headBase(cwd), staged: true}
  const ref = since ?? targetOfMergeRequest(env) ?? defaultBranch(cwd)
  return {base: mergeBase(cwd, ref), staged: false}
}

/** What a CI server says that a merge request is to be merged into. */
function targetOfMergeRequest(env: Terminal['env']): string | undefined {
  if (env.GITHUB_BASE_REF) return `origin/${env.GITHUB_BASE_REF}`
  return env.CI_MERGE_REQUEST_DIFF_BASE_SHA || undefined
}

/** The site as the index of Git has it: what the next commit would be. */
function stagedSite(cwd: string): Overlay {
  const {untracked, changed} = beyondIndex(cwd)
  return {hidden: new Set(untracked), replaced: readBlobs(cwd, undefined, changed)}
}

/** The articles of a site that is not the one on disk. */
function sourcesIn(
  {hidden, replaced}: Overlay,
  {files, includes}: LintSources,
  limits: Limits,
  cwd: string
): Sources {
  const others = new Map(replaced)
  const onDisk = files.flatMap((source): Sources => {
    const absolute = resolve(cwd, source.path)
    const bytes = replaced.get(absolute)
    others.delete(absolute)
    if (bytes) return [{...source, read: () => decodeSource(bytes, source.path, limits)}]
    return hidden.has(absolute) ? [] : [source]
  })
  const gone = [...others].flatMap(([absolute, bytes]): Sources => {
    const path = shownPath(cwd, absolute)
    const format = formatOf(path)
    if (format === undefined || !includes(absolute)) return []
    return [{path, format, read: () => decodeSource(bytes, path, limits)}]
  })
  return [...onDisk, ...gone].sort((a, b) => byPathBytes(a.path, b.path))
}

interface Surroundings {
  comparison: Comparison
  overlay: Overlay | undefined
  limits: Limits
  cwd: string
}

function changedOnly(
  sources: Sources,
  {comparison, overlay, limits, cwd}: Surroundings,
  total: number
): Omit<Selection, 'newOnly' | 'isPartial'> {
  const all = changesSince(cwd, comparison)
  const byPath = new Map(
    all.flatMap((change) =>
      change.kind === 'deleted' ? [] : [[shownPath(cwd, change.path), change]]
    )
  )
  const names = new Set(all.map(({path}) => nameForLinks(path)).filter(Boolean))
  const mentions = [...names]
  const referring = sources.filter(({path, read}) => {
    if (byPath.has(path)) return false
    const text = read().text ?? ''
    return mentions.some((name) => hasWord(text, name))
  })
  const referrers = new Set(referring.map(({path}) => path))
  const files = sources.filter(({path}) => byPath.has(path) || referrers.has(path))
  const pathAtBase = (path: string) => {
    const from = byPath.get(path)?.from
    return from === undefined ? path : shownPath(cwd, from)
  }
  const before = textsAtBase(all, comparison, cwd)
  const isNew = ({kind, from}: Change) => kind === 'added' || from !== undefined
  const changes: Changes = {
    since: comparison.base.name,
    total,
    past: onTop(overlay, {
      hidden: new Set(all.filter(isNew).map(({path}) => path)),
      replaced: before
    }),
    sourcesAtBase: (changedToo) =>
      files.flatMap((source): Sources => {
        if (referrers.has(source.path)) return [source]
        const change = changedToo ? byPath.get(source.path) : undefined
        const bytes = change && before.get(change.from ?? change.path)
        const path = pathAtBase(source.path)
        const format = formatOf(path)
        return bytes && format
          ? [{path, format, read: () => decodeSource(bytes, path, limits)}]
          : []
      }),
    pathAtBase,
    addedLines: (path) => addedLines(cwd, comparison, byPath.get(path) as Change)
  }
  return {files, referrers, changes}
}

/** Two steps away from the disk. */
function onTop(lower: Overlay | undefined, upper: Overlay): Overlay {
  if (!lower) return upper
  const hidden = [...lower.hidden].filter((path) => !upper.replaced.has(path))
  return {
    hidden: new Set([...hidden, ...upper.hidden]),
    replaced: new Map([...lower.replaced, ...upper.replaced])
  }
}

/** Contents that changed files had at the base, by the absolute path that they had. */
function textsAtBase(
  changes: readonly Change[],
  {base}: Comparison,
  cwd: string
): Map<string, Uint8Array> {
  const paths = changes.flatMap(({path, kind, from}) => (kind === 'added' ? [] : [from ?? path]))
  return readBlobs(cwd, base.id, [...new Set(paths)])
}

/**
 * A word that every link to a file holds: its name without the ending, since pages
 * are served without it; the folder for an index page. Empty where there is none.
 */
function nameForLinks(path: string): string {
  const parts = path.split(/[\\/]/)
  const name = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '')
  return /^_?(?:index|readme)$/i.test(name) ? (parts.at(-2) ?? '') : name
}

/** Whether a text holds a name that is no part of a longer one. */
function hasWord(text: string, name: string): boolean {
  const isPart = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}_-]/u.test(char)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!isPart(text[at - 1]) && !isPart(text[at + name.length])) return true
  }
  return false
}

/** Marks the findings that an article had at the base, unless their lines were added since. */
export function withoutOld(
  file: FileResult,
  before: FileResult | undefined,
  isAdded: (line: number) => boolean
): FileResult {
  const old = findingsHeld(file, before)
  for (const finding of file.findings) {
    const {start, end} = finding.place
    let touched = false
    for (let line = start.line; line <= end.line && !touched; line++) touched = isAdded(line)
    if (old.has(finding) && !touched) finding.baselined = true
  }
  return file
}

/** The findings about links that an unchanged article did not have at the base; undefined when there are none. */
export function ofReferrers(
  file: FileResult,
  before: FileResult | undefined,
  siteRules: ReadonlySet<string>
): FileResult | undefined {
  const old = findingsHeld(file, before)
  const findings = file.findings.filter(
    (finding) => siteRules.has(finding.ruleId) && !old.has(finding)
  )
  return findings.length === 0 && file.problems.length === 0 ? undefined : {...file, findings}
}

function findingsHeld(file: FileResult, before: FileResult | undefined) {
  const grounds = {reason: '', author: '', date: ''}
  const entries = (before?.findings ?? []).map((finding) =>
    baselineEntry({path: file.path, finding}, grounds)
  )
  const {held} = matchBaseline([file], entries, () => true)
  return new Set([...held.values()].map(({finding}) => finding))
}
