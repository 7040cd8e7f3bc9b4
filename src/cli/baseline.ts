import {existsSync, readFileSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import type {Config} from '../config/config.ts'
import {shownPath, slashed} from '../files/path.ts'
import {systemReason} from '../files/system-error.ts'
import {
  type BaselineEntry,
  type Matching,
  matchBaseline,
  parseBaseline
} from '../finding/baseline.ts'
import type {FileResult} from '../finding/finding.ts'
import type {Rule} from '../rule/define-rule.ts'
import type {LintFlags} from './lint-flags.ts'
import type {LintRun} from './lint-run.ts'
import {refusedRules} from './suppression-policy.ts'
import type {Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

/** A baseline and what became of its entries in a run. */
export interface AppliedBaseline extends Matching {
  /** The file, as it is shown. */
  shown: string
  /** Entries whose day has passed: their findings count again. */
  expired: BaselineEntry[]
  /** Entries that are of no use any more; known only of what the run covered. */
  stale: BaselineEntry[]
}

/**
 * Reads the baseline of a configuration; undefined when there is none.
 *
 * @throws UsageError when it cannot be read
 */
export function readBaseline(config: Config, cwd: string): BaselineEntry[] | undefined {
  const file = config.baselineFile
  if (!existsSync(file)) return undefined
  try {
    return parseBaseline(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${shownPath(cwd, file)}  cannot be read: ${systemReason(error)}`, {
      cause: error
    })
  }
}

/** What a baseline has to know about a run. */
type Judgeable = Pick<LintRun, 'report' | 'config' | 'rules' | 'asOf' | 'isWhole'>

/** A run, and the baseline that was applied to it. */
export interface Judged<Run extends Judgeable = LintRun> {
  run: Run
  baseline: AppliedBaseline | undefined
}

/** Marks the findings of a run that the baseline holds. */
export function judge<Run extends Judgeable>(
  run: Run,
  flags: Pick<LintFlags, 'baseline'>,
  {cwd}: Terminal
): Judged<Run> {
  const entries = flags.baseline === false ? undefined : readBaseline(run.config, cwd)
  if (entries === undefined) return {run, baseline: undefined}
  const baseline = matchRun(run, entries, cwd)
  for (const {finding} of baseline.held.values()) finding.baselined = true
  return {run, baseline}
}

/** Finds out which findings of a run the entries of a baseline hold, without marking them. */
export function matchRun(
  {report, config, rules, asOf, isWhole}: Judgeable,
  entries: readonly BaselineEntry[],
  cwd: string
): AppliedBaseline {
  const folder = dirname(config.baselineFile)
  const isExpired = ({expires}: BaselineEntry) => expires !== undefined && expires < asOf
  const refused = unbaselineable(config, rules)
  const inForce = entries.filter((entry) => !isExpired(entry) && !refused.has(entry.rule))
  const files = report.files.map((file) => ({
    ...file,
    path: baselinePath(file, cwd, folder),
    findings: file.findings.filter(({ruleId}) => !refused.has(ruleId))
  }))
  // Where an article went can only be told from all of them: a part leaves it to the merge.
  const exists = (path: string) => report.shard !== undefined || existsSync(resolve(folder, path))
  const matching = matchBaseline(files, inForce, exists)
  const isJudged = judgeable(files, config, folder, cwd)
  const stale = [
    ...matching.unused.filter(isJudged),
    ...entries.filter(({rule}) => refused.has(rule))
  ]
  return {
    ...matching,
    shown: shownPath(cwd, config.baselineFile),
    expired: entries.filter(isExpired),
    stale: isWhole ? stale : []
  }
}

/** How a baseline in a folder names an article. */
export function baselinePath({path}: FileResult, cwd: string, folder: string): string {
  return slashed(relative(folder, resolve(cwd, path)))
}

/** Rules whose findings cannot wait: by their own word, or by that of the configuration. */
export function unbaselineable(config: Config, rules: readonly Rule[]): ReadonlySet<string> {
  return new Set([
    ...refusedRules(config, 'baseline.refuse', rules),
    ...rules.flatMap(({id, baselineable}) => (baselineable === false ? [id] : []))
  ])
}

/** Whether an entry can be told to be of no use: not where its rule is off, or its article could not be checked. */
function judgeable(
  files: readonly FileResult[],
  config: Config,
  folder: string,
  cwd: string
): (entry: BaselineEntry) => boolean {
  const failed = new Set(files.flatMap(({path, problems}) => (problems.length > 0 ? [path] : [])))
  return ({rule, path}) =>
    !failed.has(path) &&
    config.rulesFor(shownPath(cwd, resolve(folder, path)))[rule]?.level !== 'off'
}

/** Says that a baseline has entries that can go. Returns whether that fails the check. */
export function reportStale(
  baseline: AppliedBaseline | undefined,
  {ci = false}: Pick<LintFlags, 'ci'>,
  {stderr}: Terminal
): boolean {
  if (!baseline) return false
  const {shown, stale, expired} = baseline
  if (expired.length > 0) {
    stderr.write(
      `medlint: ${entriesOf(expired.length)} of ${shown} expired: the findings count again\n`
    )
  }
  if (stale.length === 0) return false
  stderr.write(
    `medlint: ${entriesOf(stale.length)} of ${shown} ${stale.length === 1 ? 'holds' : 'hold'} nothing any more: run "medlint baseline prune"\n`
  )
  return ci
}

export function entriesOf(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`
}
