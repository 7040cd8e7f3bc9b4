import {resolve} from 'node:path'
import {applyFixes, safeFix} from '../finding/apply-fixes.ts'
import type {Finding, Problem, Suggestion} from '../finding/finding.ts'
import {LineIndex} from '../text/place.ts'
import {type Judged, judge} from './baseline.ts'
import type {LintFlags} from './lint-flags.ts'
import {limitsOf} from './lint-input.ts'
import type {PreparedLint} from './lint-run.ts'
import {rewriteSource} from './rewrite-source.ts'
import type {Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

export interface Fixed {
  /** What remains; of a dry run, what there is. */
  judged: Judged
  /** Texts that were changed, by the path of their article. */
  edited: ReadonlyMap<string, string>
  /** The changes, as they are shown to people. */
  shown: string
}

/** Fixes can bring other findings into view, and insertions at one place come one by one. */
const mostPasses = 10

/**
 * Refuses flags whose texts or lines are not those of the files on disk.
 *
 * @throws UsageError
 */
export function checkFixFlags({fix, fixDryRun, staged, newOnly}: LintFlags): void {
  if (fix && fixDryRun) throw new UsageError('--fix and --fix-dry-run: use one of them')
  const flag = fix ? '--fix' : '--fix-dry-run'
  const other = staged ? '--staged' : newOnly ? '--new-only' : undefined
  if ((fix || fixDryRun) && other) throw new UsageError(`${flag} and ${other}: use one of them`)
}

/**
 * Makes the safe changes until none is left: in the files, for `--fix`; in memory
 * only for a dry run and for standard input. A file that cannot be written keeps
 * its findings and gets a problem.
 */
export function fixArticles(prepared: PreparedLint, flags: LintFlags, terminal: Terminal): Fixed {
  const lint = (edited?: ReadonlyMap<string, string>) =>
    judge(prepared.lint(edited), flags, terminal)
  const first = lint()
  const {judged, edited, originals, changes} = fixAll(first, lint)
  const isDryRun = flags.fixDryRun === true
  const count = () => ({
    fixes: [...edited.keys()].reduce((sum, path) => sum + (changes.get(path)?.length ?? 0), 0),
    articles: edited.size,
    isDryRun
  })
  const shown = [...changes.values()].flat().join('')
  if (isDryRun) {
    first.run.report.summary.fixed = count()
    return {judged: first, edited, shown}
  }
  const problems = flags.stdin ? [] : writeAll(edited, originals, prepared, terminal.cwd)
  for (const {path} of problems) edited.delete(path)
  const last = problems.length > 0 ? lint(edited) : judged
  for (const problem of problems) {
    last.run.report.files.find(({path}) => path === problem.path)?.problems.push(problem)
  }
  last.run.report.summary.fixed = count()
  return {judged: last, edited, shown}
}

function fixAll(first: Judged, lint: (edited: ReadonlyMap<string, string>) => Judged) {
  const edited = new Map<string, string>()
  const originals = new Map<string, string>()
  const changes = new Map<string, string[]>()
  const tried = new Set<string>()
  let judged = first
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let isChanged = false
    for (const {path, findings} of judged.run.report.files) {
      const fixes = newFixes(path, findings, tried)
      const text = fixes.size > 0 ? judged.run.textOf(path) : undefined
      if (text === undefined) continue
      const fixed = applyFixes(text, [...fixes.keys()])
      if (fixed.applied.length === 0) continue
      isChanged = true
      if (!originals.has(path)) originals.set(path, text)
      edited.set(path, fixed.text)
      const lines = new LineIndex(text)
      const shown = changes.get(path) ?? []
      changes.set(path, shown)
      for (const suggestion of fixed.applied) {
        const finding = fixes.get(suggestion) as Finding
        tried.add(keyOf(path, finding, suggestion))
        shown.push(changeText(path, finding, suggestion, {text, lines}))
      }
    }
    if (!isChanged) break
    judged = lint(edited)
  }
  return {judged, edited, originals, changes}
}

/** The safe fixes of an article; one that was made and did not help is not made again. */
function newFixes(
  path: string,
  findings: readonly Finding[],
  tried: ReadonlySet<string>
): Map<Suggestion, Finding> {
  const fixes = new Map<Suggestion, Finding>()
  for (const finding of findings) {
    const fix = safeFix(finding)
    if (fix && !tried.has(keyOf(path, finding, fix))) fixes.set(fix, finding)
  }
  return fixes
}

function keyOf(path: string, {fingerprint}: Finding, {text}: Suggestion): string {
  return [path, fingerprint, text].join('\0')
}

function writeAll(
  edited: ReadonlyMap<string, string>,
  originals: ReadonlyMap<string, string>,
  {config}: PreparedLint,
  cwd: string
): Problem[] {
  const limits = limitsOf(config)
  return [...edited].flatMap(([path, after]) => {
    const before = originals.get(path) as string
    const problem = rewriteSource({absolute: resolve(cwd, path), path, before, after, limits})
    return problem ? [problem] : []
  })
}

/** The lines of a change, as in a patch. */
function changeText(
  path: string,
  {ruleId}: Finding,
  {text: replacement, range: [start, end]}: Suggestion,
  {text, lines}: {text: string; lines: LineIndex}
): string {
  const {line, column} = lines.point(start)
  const from = start - column + 1
  const rest = text.slice(end).search(/[\r\n]/)
  const to = rest < 0 ? text.length : end + rest
  const before = text.slice(from, to).split(/\r?\n/)
  const after = `${text.slice(from, start)}${replacement}${text.slice(end, to)}`.split(/\r?\n/)
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  return [
    `${path}:${line}:${column}  ${ruleId}`,
    ...before.slice(same).map((removed) => `- ${removed}`),
    ...after.slice(same).map((added) => `+ ${added}`),
    ''
  ]
    .map((row) => `${visible(row)}\n`)
    .join('')
}

/** Control characters of an article must not command the terminal. */
function visible(row: string): string {
  return row.replace(/\p{Cc}/gu, (char) => (char === '\t' ? char : '\ufffd'))
}
