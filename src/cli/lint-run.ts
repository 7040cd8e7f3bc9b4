import {resolve} from 'node:path'
import type {Config} from '../config/config.ts'
import type {CacheFile} from '../files/cache.ts'
import {byPathBytes} from '../files/path.ts'
import type {FileResult, Problem, Report} from '../finding/finding.ts'
import {summarise} from '../finding/summarise.ts'
import {firstPhase, type LintInput, lintFiles} from '../lint.ts'
import {loadEngine} from '../parse/engines.ts'
import type {SourceFile} from '../parse/parse.ts'
import type {Rule} from '../rule/define-rule.ts'
import {defaultLevel, type RuleTable} from '../rule/settings.ts'
import {ofReferrers, type Selection, select, withoutOld} from './changed.ts'
import {commandConfig} from './command-config.ts'
import {loadEvidence} from './evidence-files.ts'
import type {LintFlags} from './lint-flags.ts'
import {fileSources, type LintSources, type Piped, stdinSource} from './lint-input.ts'
import {type Progress, progressOf} from './progress.ts'
import {checkRedirectFiles} from './redirect-files.ts'
import {resultCache} from './result-cache.ts'
import {isInShard} from './shard.ts'
import {conventionsOf} from './site-settings.ts'
import {type Overlay, siteSource} from './site-source.ts'
import {suppressionPolicy} from './suppression-policy.ts'
import type {Terminal} from './terminal.ts'
import {readAhead} from './threads.ts'

/** One run over articles, before a baseline is applied. */
export interface LintRun {
  report: Report
  config: Config
  rules: readonly Rule[]
  /** Text of an article, read again where it is not the last one asked for. */
  textOf(path: string): string | undefined
  asOf: string
  /** Whether it covered every article that the configuration names. */
  isWhole: boolean
}

/** A run of which only the texts are missing: it can be repeated with other ones. */
export interface PreparedLint {
  config: Config
  piped: Piped | undefined
  /** @param edited texts that articles are to have in place of those on disk, by path */
  lint(edited?: ReadonlyMap<string, string>): LintRun
}

/**
 * Lints the articles that arguments and flags ask for.
 *
 * @param memory results of earlier runs of this process
 */
export async function lintPaths(
  paths: string[],
  flags: LintFlags,
  terminal: Terminal,
  memory?: CacheFile
): Promise<LintRun> {
  return (await prepareLint(paths, flags, terminal, memory)).lint()
}

/** What the lint of a run works on and with, the same in each of its threads. */
export async function lintSettings(paths: string[], flags: LintFlags, terminal: Terminal) {
  const {cwd} = terminal
  const {rules, config} = await commandConfig(flags, terminal)
  const engine = await loadEngine(flags.engine ?? config.get('engine'))
  const asOf = dayOf(flags, config)
  const input = flags.stdin
    ? await stdinSource(paths, flags, config, terminal)
    : fileSources(paths, flags, config, cwd)
  const selection = select(input, flags, config, terminal)
  const loaded = await loadEvidence(config, cwd)
  const rulesFor = flags.linksOnly ? onlyLinks(config) : (path: string) => config.rulesFor(path)
  const common: Omit<LintInput, 'files' | 'site' | 'cache' | 'ahead'> = {
    engine,
    rules,
    rulesFor,
    countWords: !flags.linksOnly,
    suppressions: suppressionPolicy(config, rules, flags),
    asOf,
    provides: config.get('site.provides'),
    conventions: conventionsOf(config),
    evidence: loaded.evidence
  }
  const articles = input.files.map(({path}) => path)
  const siteOf = (overlay?: Overlay) =>
    siteSource({cwd, paths: articles, config, engine, asOf, ...(overlay ? {overlay} : {})})
  return {config, input, selection, common, articles, siteOf, problems: loaded.problems}
}

/** Finds the articles and the settings for `lintPaths`, and reads standard input. */
export async function prepareLint(
  paths: string[],
  flags: LintFlags,
  terminal: Terminal,
  memory?: CacheFile
): Promise<PreparedLint> {
  const started = performance.now()
  const settings = await lintSettings(paths, flags, terminal)
  const {config, input, selection, common, articles, siteOf} = settings
  const {rules, rulesFor, engine, asOf} = common
  const cache = resultCache(common, config, flags, terminal, memory)
  const ahead =
    selection.overlay || flags.stdin
      ? undefined
      : await readAhead({
          paths,
          flags,
          terminal,
          files: selection.files,
          isKnown: (path) => cache?.has(path) ?? false,
          reader() {
            const alone = {...common, site: siteOf()}
            return (file) => firstPhase(file, alone)
          }
        })
  const lintWith = (
    sources: LintSources['files'],
    overlay?: Overlay,
    more: {steps?: Progress; ahead?: LintInput['ahead']} = {}
  ) => {
    const site = siteOf(overlay)
    const linted = lintSources(sources, more.steps, {
      ...common,
      ...(cache && !overlay ? {cache} : {}),
      ...(more.ahead ? {ahead: more.ahead} : {}),
      site
    })
    return {...linted, redirects: site.redirects}
  }
  const {shard} = flags
  // Who names single articles asks about these, not about the site.
  const named = new Set(paths.map((path) => resolve(terminal.cwd, path)))
  const isOfSite =
    !flags.stdin &&
    !selection.changes &&
    !articles.every((path) => named.has(resolve(terminal.cwd, path)))
  const isWhole = paths.length === 0 && !flags.stdin && !selection.isPartial

  const lint = (edited: ReadonlyMap<string, string> = new Map()): LintRun => {
    const sources = withEdited(selection.files, edited)
    const progress = progressOf(sources.length, terminal)
    const overlay = flags.stdin
      ? undefined
      : (selection.overlay ?? editedSite(edited, terminal.cwd))
    const linted = lintWith(sources, overlay, {
      ...(progress && {steps: progress}),
      ...(ahead && edited.size === 0 && {ahead})
    })
    progress.end()
    const {files, changed} = compareWithBase(linted.files, selection, rules, (old, past) =>
      lintWith(old, past)
    )
    const redirects = isOfSite ? linted.redirects() : undefined
    if (redirects) {
      const judged = checkRedirectFiles(redirects, common)
      files.push(...(shard ? judged.filter(({path}) => isInShard(path, shard)) : judged))
      files.sort((a, b) => byPathBytes(a.path, b.path))
    }
    const report: Report = {
      version: 1,
      tool: {
        name: 'medlint',
        version: terminal.version,
        engine: `${engine.name} ${engine.version}`
      },
      ...(flags.shard ? {shard: flags.shard} : {}),
      files,
      problems: [...input.problems, ...settings.problems, ...linted.problems],
      summary: {
        ...summarise(files),
        rules: rulesInUse(articles, rulesFor, rules),
        skipped: input.skipped,
        ...(changed ? {changed} : {}),
        milliseconds: Math.round(performance.now() - started)
      }
    }
    cache?.save(isWhole)
    return {report, config, rules, textOf: reader(sources), asOf, isWhole}
  }
  return {config, piped: input.piped, lint}
}

function withEdited(
  sources: LintSources['files'],
  edited: ReadonlyMap<string, string>
): LintSources['files'] {
  if (edited.size === 0) return sources
  return sources.map((source) => {
    const text = edited.get(source.path)
    return text === undefined ? source : {...source, read: () => ({text})}
  })
}

/** Links lead to the edited texts as well. */
function editedSite(edited: ReadonlyMap<string, string>, cwd: string): Overlay | undefined {
  if (edited.size === 0) return undefined
  const encoder = new TextEncoder()
  const replaced = new Map(
    [...edited].map(([path, text]) => [resolve(cwd, path), encoder.encode(text)])
  )
  return {hidden: new Set(), replaced}
}

/** The settings of a configuration with every rule off that is not about links. */
function onlyLinks(config: Config): (path: string) => RuleTable {
  const tables = new Map<RuleTable, RuleTable>()
  return (path) => {
    const all = config.rulesFor(path)
    let table = tables.get(all)
    if (!table) {
      table = Object.fromEntries(
        Object.entries(all).map(([id, settings]) => [
          id,
          id.startsWith('link-') ? settings : {...settings, level: 'off' as const}
        ])
      )
      tables.set(all, table)
    }
    return table
  }
}

/** Reads texts a second time; findings come file by file, so one text in memory is enough. */
function reader(sources: LintSources['files']): (path: string) => string | undefined {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  let last: {path: string; text: string | undefined} | undefined
  return (path) => {
    if (last?.path !== path) last = {path, text: byPath.get(path)?.read().text}
    return last.text
  }
}

/** Reads and lints files; one that cannot be read has the problem instead of findings. */
function lintSources(
  sources: LintSources['files'],
  progress: Progress | undefined,
  input: Omit<LintInput, 'files'>
): {files: FileResult[]; problems: Problem[]} {
  const results = new Map<string, FileResult>()
  function* readable(): Generator<SourceFile> {
    for (const {path, format, read} of sources) {
      if (!input.ahead?.has(path)) progress?.step()
      const {text, problem} = read()
      if (problem) {
        const problems = [problem]
        results.set(path, {path, format, words: 0, findings: [], suppressed: 0, problems})
      } else {
        yield {path, text, format}
      }
    }
  }
  const {files, problems} = lintFiles({...input, files: readable(), read: reader(sources)})
  for (const result of files) results.set(result.path, result)
  return {files: sources.map(({path}) => results.get(path) as FileResult), problems}
}

/** Tells old findings from new ones where a run is about changes. */
function compareWithBase(
  files: FileResult[],
  {changes, referrers, newOnly}: Selection,
  rules: readonly Rule[],
  lintPast: (sources: LintSources['files'], past: Overlay) => {files: FileResult[]}
): {files: FileResult[]; changed?: NonNullable<Report['summary']['changed']>} {
  if (!changes) return {files}
  const changed = {
    articles: files.length - referrers.size,
    of: changes.total,
    since: changes.since,
    ...(newOnly && {newOnly})
  }
  if (!newOnly && referrers.size === 0) return {files, changed}
  const past = lintPast(changes.sourcesAtBase(newOnly), changes.past)
  const before = new Map(past.files.map((file) => [file.path, file]))
  const isSite = new Set(rules.flatMap(({id, scope}) => (scope === 'site' ? [id] : [])))
  return {
    changed,
    files: files.flatMap((file) => {
      const old = before.get(changes.pathAtBase(file.path))
      if (referrers.has(file.path)) return ofReferrers(file, old, isSite) ?? []
      return newOnly ? withoutOld(file, old, changes.addedLines(file.path)) : file
    })
  }
}

/** The day that a run is for. */
export function dayOf({asOf}: Pick<LintFlags, 'asOf'>, config: Config): string {
  return asOf ?? config.get('asOf') ?? new Date().toISOString().slice(0, 10)
}

/** Rules that run on at least one of the articles. */
function rulesInUse(
  paths: readonly string[],
  rulesFor: (path: string) => RuleTable,
  rules: readonly Rule[]
): number {
  const tables = [...new Set(paths.map(rulesFor))]
  return rules.filter((rule) =>
    tables.some((table) => (table[rule.id]?.level ?? defaultLevel(rule)) !== 'off')
  ).length
}
