import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {gitUser} from '../files/git.ts'
import {shownPath} from '../files/path.ts'
import {type BaselineEntry, baselineEntry, formatBaseline, type Match} from '../finding/baseline.ts'
import {reasonFault, shortestReason} from '../finding/directives.ts'
import {paint} from '../report/ansi.ts'
import {countBy, mostFirst} from '../report/select.ts'
import {count, groupDigits} from '../report/summary.ts'
import {
  type AppliedBaseline,
  baselinePath,
  entriesOf,
  matchRun,
  readBaseline,
  unbaselineable
} from './baseline.ts'
import type {BaselineAction, BaselineFlags} from './baseline-flags.ts'
import {type LintRun, lintPaths} from './lint-run.ts'
import {type Terminal, usesColor} from './terminal.ts'
import {UsageError} from './usage-error.ts'
import {writeOutput} from './write-output.ts'

/** `medlint baseline create|update|prune|status`. Returns the exit code. */
export async function runBaseline(
  action: BaselineAction,
  paths: string[],
  flags: BaselineFlags,
  terminal: Terminal
): Promise<number> {
  const {cwd, stdout} = terminal
  const run = await lintPaths(paths, flags, terminal)
  const {config} = run
  const shown = shownPath(cwd, config.baselineFile)
  const entries = readBaseline(config, cwd)
  if (action === 'create' && entries !== undefined) {
    throw new UsageError(
      `${shown}  is there already. "medlint baseline update" brings it up to date`
    )
  }
  if (action !== 'create' && entries === undefined) {
    throw new UsageError(`${shown}  is not there. "medlint baseline create" writes it`)
  }
  const baseline = matchRun(run, entries ?? [], cwd)
  if (action === 'status') {
    stdout.write(status(run, entries ?? [], baseline, flags, terminal))
    return 0
  }
  const unchecked = [
    ...run.report.problems,
    ...run.report.files.flatMap(({problems}) => problems)
  ][0]
  if (unchecked) {
    throw new UsageError(
      `${unchecked.path}  ${unchecked.message}\n${shown}  was not written: it would miss the findings of what could not be checked`
    )
  }
  const added = action === 'prune' ? [] : newEntries(run, baseline, flags, terminal)
  const replaced = new Set(added.map(({path, fingerprint}) => `${path}\0${fingerprint}`))
  const dropped = new Set([
    ...baseline.stale,
    ...baseline.expired.filter(({path, fingerprint}) => replaced.has(`${path}\0${fingerprint}`))
  ])
  const kept = (entries ?? [])
    .filter((entry) => !dropped.has(entry))
    .map((entry) => followed(entry, baseline.held.get(entry)))
  writeOutput(cwd, config.baselineFile, formatBaseline([...kept, ...added]))
  const merges = writeMergeRule(cwd, config.baselineFile)
  const words = [
    `${shown}: ${entriesOf(kept.length + added.length)}`,
    `${groupDigits(added.length)} added`,
    `${groupDigits(dropped.size)} dropped`
  ]
  stdout.write(`${words.join(', ')}.\n${leftOut(run)}${merges}`)
  return 0
}

/** Entries for the findings that no entry holds. */
function newEntries(
  run: LintRun,
  baseline: AppliedBaseline,
  {reason, author, expires}: BaselineFlags,
  {cwd}: Terminal
): BaselineEntry[] {
  const held = new Set([...baseline.held.values()].map(({finding}) => finding))
  const refused = unbaselineable(run.config, run.rules)
  const folder = dirname(run.config.baselineFile)
  const matches: Match[] = run.report.files.flatMap((file) =>
    file.findings
      .filter((finding) => !held.has(finding) && !refused.has(finding.ruleId))
      .map((finding) => ({path: baselinePath(file, cwd, folder), finding}))
  )
  if (matches.length === 0) return []
  const fault = reasonFault(reason ?? '')
  if (fault) {
    const words = {
      missing: 'say why they may wait',
      short: `the reason has fewer than ${shortestReason} characters`,
      placeholder: 'the reason is a placeholder'
    }
    throw new UsageError(
      `${count(matches.length, 'new finding')}: ${words[fault]}, --reason "before medlint"`
    )
  }
  if (expires !== undefined && expires < run.asOf) {
    throw new UsageError(`--expires ${expires}  has passed: the findings would count at once`)
  }
  const grounds = {
    reason: reason as string,
    author: author ?? gitUser(cwd) ?? 'unknown',
    date: run.asOf,
    ...(expires === undefined ? {} : {expires})
  }
  return matches.map((match) => baselineEntry(match, grounds))
}

/** An entry with the place and the words that its finding has now. */
function followed(entry: BaselineEntry, match: Match | undefined): BaselineEntry {
  return match ? baselineEntry(match, entry) : entry
}

function leftOut({report, config, rules}: LintRun): string {
  const refused = unbaselineable(config, rules)
  const findings = report.files.flatMap((file) => file.findings)
  const serious = findings.filter(({ruleId}) => refused.has(ruleId))
  if (serious.length === 0) return ''
  const ids = [...new Set(serious.map(({ruleId}) => ruleId))].sort()
  return `${count(serious.length, 'finding')} cannot wait: ${ids.join(', ')}.\n`
}

/** Lets Git merge the lines of two branches instead of asking. */
function writeMergeRule(cwd: string, baseline: string): string {
  const name = basename(baseline)
  const file = join(dirname(baseline), '.gitattributes')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const isThere = text.split(/\r?\n/).some((line) => {
    const [pattern, ...attributes] = line.trim().split(/\s+/)
    return pattern === name && attributes.includes('merge=union')
  })
  if (isThere) return ''
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`
  writeOutput(cwd, file, `${start}${name} merge=union\n`)
  return `Added to ${shownPath(cwd, file)}: two branches that change the baseline merge by themselves.\n`
}

function status(
  run: LintRun,
  entries: readonly BaselineEntry[],
  {shown, held, stale, expired}: AppliedBaseline,
  {color}: BaselineFlags,
  terminal: Terminal
): string {
  const style = paint(usesColor(color, terminal))
  const findings = run.report.files.reduce((sum, file) => sum + file.findings.length, 0)
  const table = (title: string, key: (entry: BaselineEntry) => string) => {
    const rows = mostFirst(countBy(entries, key)).map(
      ([name, times]) => `  ${groupDigits(times).padStart(7)}  ${name}\n`
    )
    return rows.length === 0 ? '' : `\n${style.bold(title)}\n${rows.join('')}`
  }
  const dates = entries.map(({date}) => date).sort()
  const since = dates.length === 0 ? '' : `, the oldest of ${dates[0]}`
  return [
    `${style.bold(shown)}: ${entriesOf(entries.length)}${since}.\n`,
    `${groupDigits(held.size)} ${held.size === 1 ? 'holds' : 'hold'} a finding, ${groupDigits(stale.length)} can go${stale.length > 0 ? ' (medlint baseline prune)' : ''}, ${groupDigits(expired.length)} expired.\n`,
    `${count(findings - held.size, 'finding')} not in it.\n`,
    table('By rule', ({rule}) => rule),
    table('By reason', ({reason}) => reason),
    table('By author', ({author}) => author)
  ].join('')
}
