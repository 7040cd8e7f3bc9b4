import {existsSync, statSync} from 'node:fs'
import {versions} from 'node:process'
import {CacheFile} from '../files/cache.ts'
import {defaultBranch, GitError, gitText, mergeBase} from '../files/git.ts'
import {shownPath} from '../files/path.ts'
import {summarise} from '../finding/summarise.ts'
import {paint} from '../report/ansi.ts'
import {countBy, mostFirst, problemText} from '../report/select.ts'
import {count, groupDigits} from '../report/summary.ts'
import {defaultLevel} from '../rule/settings.ts'
import {type AppliedBaseline, judge} from './baseline.ts'
import type {LintFlags} from './lint-flags.ts'
import {type LintRun, lintPaths} from './lint-run.ts'
import {cacheFile} from './result-cache.ts'
import {flavourOf} from './site-source.ts'
import {type Terminal, usesColor} from './terminal.ts'

/** `medlint doctor`: what a report of a defect has to name, and what is likely to be wrong. Exit code 2 when something could not be checked. */
export async function doctor(
  paths: string[],
  flags: LintFlags,
  terminal: Terminal
): Promise<number> {
  const {cwd, stdout, version} = terminal
  const run = await lintPaths(paths, flags, terminal)
  const {baseline} = judge(run, flags, terminal)
  const {report, config} = run
  const {skipped} = report.summary
  const style = paint(usesColor(flags.color, terminal))
  const problems = [...report.problems, ...report.files.flatMap((file) => file.problems)]
  const site = flavourOf(
    cwd,
    report.files.map(({path}) => path),
    config
  )
  const counts = summarise(report.files)
  const rows: [string, string][] = [
    ['medlint', `${version}, engine ${report.tool.engine}`],
    ['Node', versions.node],
    ['configuration', config.file ?? 'none: defaults'],
    ['articles', `${groupDigits(counts.files)}, ${count(counts.words, 'word')}${formatsOf(run)}`],
    ['skipped', skipped.length === 0 ? 'none' : skippedText(skipped)],
    ['site', `${site.name}, in ${site.folder}`],
    [
      'findings',
      `${groupDigits(counts.errors)} must fix, ${groupDigits(counts.warnings)} should fix, ${groupDigits(counts.infos)} to consider, ${groupDigits(counts.suppressed)} suppressed`
    ],
    ['baseline', baseline ? baselineText(baseline) : 'none'],
    ['cache', cacheText(flags, config.get('cache'), cwd)],
    ['Git', gitState(cwd)]
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const parts = [
    rows.map(([name, text]) => `${style.bold(name.padEnd(width))}  ${text}\n`).join(''),
    list('Could not be checked', problems.map(problemText)),
    list('Rules that reported nothing', silentRules(run)),
    list('Most in the baseline', mostInBaseline(baseline))
  ]
  stdout.write(parts.filter(Boolean).join('\n'))
  return problems.length > 0 ? 2 : 0
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `${title} (${items.length})\n${items.map((item) => `  ${item}\n`).join('')}`
}

function formatsOf({report}: LintRun): string {
  const formats = mostFirst(countBy(report.files, ({format}) => format))
  return formats.length < 2
    ? ''
    : ` (${formats.map(([format, times]) => `${groupDigits(times)} ${format}`).join(', ')})`
}

function skippedText(skipped: readonly {reason: string}[]): string {
  return mostFirst(countBy(skipped, ({reason}) => reason))
    .map(([reason, times]) => `${groupDigits(times)} ${reason}`)
    .join(', ')
}

function baselineText({shown, held, stale, expired}: AppliedBaseline) {
  return `${shown}: ${groupDigits(held.size)} hold, ${groupDigits(stale.length)} can go, ${groupDigits(expired.length)} expired`
}

function mostInBaseline(baseline: AppliedBaseline | undefined): string[] {
  if (!baseline) return []
  return mostFirst(countBy(baseline.held.keys(), ({rule}) => rule))
    .slice(0, 5)
    .map(([rule, times]) => `${groupDigits(times)} ${rule}`)
}

function cacheText(flags: LintFlags, configured: boolean, cwd: string): string {
  const file = cacheFile(flags, cwd)
  const state = configured ? 'on' : 'off'
  if (!existsSync(file)) return `${state}, nothing kept`
  const {size} = new CacheFile(file)
  return `${state}, ${shownPath(cwd, file)}: ${count(size, 'article')}, ${groupDigits(Math.ceil(statSync(file).size / 1024))} kB`
}

/** What --changed would compare with. */
function gitState(cwd: string): string {
  try {
    const branch = defaultBranch(cwd)
    const {id} = mergeBase(cwd, branch)
    const here = gitText(cwd, ['rev-parse', '--abbrev-ref', 'HEAD'])
    return `${here}; --changed compares with ${branch} (${id.slice(0, 10)})`
  } catch (error) {
    if (error instanceof GitError) return error.message
    throw error
  }
}

/** Rules that are on, but found nothing: too strict a configuration, or a clean site. */
function silentRules({report, rules, config}: LintRun): string[] {
  const fired = new Set(report.files.flatMap(({findings}) => findings.map(({ruleId}) => ruleId)))
  return rules
    .filter(
      (rule) =>
        rule.scope !== 'directive' &&
        !fired.has(rule.id) &&
        report.files.some(
          ({path}) => (config.rulesFor(path)[rule.id]?.level ?? defaultLevel(rule)) !== 'off'
        )
    )
    .map(({id}) => id)
}
