import type {Config} from '../config/config.ts'
import {loadConfig} from '../config/load-config.ts'
import type {FileResult, Report} from '../finding/finding.ts'
import {summarise} from '../finding/summarise.ts'
import {lintFiles} from '../lint.ts'
import {loadEngine} from '../parse/engines.ts'
import type {SourceFile} from '../parse/parse.ts'
import type {RuleTable} from '../rule/settings.ts'
import {loadEvidence} from './evidence-files.ts'
import type {LintFlags} from './lint-flags.ts'
import {fileSources, stdinSource} from './lint-input.ts'
import {targetsOf, writeReports} from './lint-output.ts'
import {siteSource} from './site-source.ts'
import {suppressionPolicy} from './suppression-policy.ts'
import {rulesOf, type Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

/** `medlint [paths...]`. Returns the exit code. */
export async function lint(paths: string[], flags: LintFlags, terminal: Terminal): Promise<number> {
  const started = performance.now()
  const targets = targetsOf(flags)
  if (flags.quiet && flags.level) throw new UsageError('--quiet and --level: use one of them')
  const rules = await rulesOf(terminal)
  const config = await loadConfig({
    cwd: terminal.cwd,
    rules,
    file: flags.config,
    ruleFlags: flags.rule ?? []
  })
  const engine = await loadEngine(flags.engine ?? config.get('engine'))
  const input = flags.stdin
    ? await stdinSource(paths, flags, config, terminal)
    : fileSources(paths, flags, config, terminal.cwd)

  const sources = new Map(input.files.map((source) => [source.path, source]))
  const read = (path: string) => sources.get(path)?.read().text
  const results = new Map<string, FileResult>()
  function* readable(): Generator<SourceFile> {
    for (const {path, format, read} of input.files) {
      const {text, problem} = read()
      if (problem) {
        results.set(path, {
          path,
          format,
          words: 0,
          findings: [],
          suppressed: 0,
          problems: [problem]
        })
      } else {
        yield {path, text, format}
      }
    }
  }
  const rulesFor = flags.linksOnly ? onlyLinks(config) : (path: string) => config.rulesFor(path)
  const asOf = flags.asOf ?? config.get('asOf') ?? today()
  const loaded = await loadEvidence(config, terminal.cwd)
  const linted = lintFiles({
    files: readable(),
    engine,
    rules,
    rulesFor,
    countWords: !flags.linksOnly,
    read,
    suppressions: suppressionPolicy(config, rules, flags),
    asOf,
    provides: config.get('site.provides'),
    hosts: config.get('site.hosts'),
    evidence: loaded.evidence,
    site: siteSource({
      cwd: terminal.cwd,
      paths: input.files.map(({path}) => path),
      config,
      engine,
      asOf
    })
  })
  for (const result of linted.files) results.set(result.path, result)

  const files = input.files.map(({path}) => results.get(path) as FileResult)
  const report: Report = {
    version: 1,
    tool: {name: 'medlint', version: terminal.version, engine: `${engine.name} ${engine.version}`},
    files,
    problems: [...input.problems, ...loaded.problems, ...linted.problems],
    summary: {
      ...summarise(files),
      rules: rulesInUse(files, rulesFor),
      skipped: input.skipped,
      milliseconds: Math.round(performance.now() - started)
    }
  }
  await writeReports(targets, report, {read, rules, flags, terminal})
  if (flags.debug) {
    terminal.stderr.write(
      `medlint: configuration ${config.file ?? 'none'}, engine ${report.tool.engine}, ${report.summary.milliseconds} ms\n`
    )
  }
  return exitCode(report, flags, config, terminal)
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

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Rules that ran on at least one of the files. */
function rulesInUse(files: readonly FileResult[], rulesFor: (path: string) => RuleTable): number {
  const tables = new Set(files.map(({path}) => rulesFor(path)))
  const ids = [...tables].flatMap((table) =>
    Object.entries(table).flatMap(([id, {level}]) => (level === 'off' ? [] : [id]))
  )
  return new Set(ids).size
}

function exitCode(report: Report, flags: LintFlags, config: Config, {stderr}: Terminal): number {
  const {summary} = report
  const hasProblems =
    report.problems.length > 0 || report.files.some(({problems}) => problems.length > 0)
  if (hasProblems) return 2
  const maxWarnings = flags.maxWarnings ?? config.get('maxWarnings')
  if (maxWarnings !== undefined && summary.warnings > maxWarnings) {
    // The list may be filtered, so the reason has to be said.
    stderr.write(
      `medlint: ${summary.warnings} should-fix findings, ${maxWarnings} are allowed (maxWarnings)\n`
    )
    return 1
  }
  const failing = {
    error: summary.errors,
    warning: summary.errors + summary.warnings,
    info: summary.errors + summary.warnings + summary.infos,
    never: 0
  }
  return failing[flags.failOn ?? config.get('failOn')] > 0 ? 1 : 0
}
