import {grouped} from '../text/grouped.ts'
import type {FileResult, Finding} from './finding.ts'
import {normalise} from './fingerprint.ts'

/** One old finding that does not fail the check. */
export interface BaselineEntry {
  fingerprint: string
  rule: string
  /** Relative to the folder of the baseline, with forward slashes. */
  path: string
  /** The sentence of the finding; the title of the article when the finding is about all of it. */
  excerpt: string
  reason: string
  author: string
  /** When it was added, `YYYY-MM-DD`. */
  date: string
  /** Last day on which it holds, `YYYY-MM-DD`. */
  expires?: string
}

export interface Match {
  path: string
  finding: Finding
}

/** What a baseline has to do with the findings of a run. */
export interface Matching {
  /** The finding that each entry holds, with the path where it stands now. */
  held: Map<BaselineEntry, Match>
  /** Entries for which there is no finding (any more). */
  unused: BaselineEntry[]
}

const fields = ['fingerprint', 'rule', 'path', 'excerpt', 'reason', 'author', 'date'] as const

/**
 * Reads a baseline: one JSON object on each line. A line that stands there twice,
 * as a line-by-line merge leaves it, counts once.
 *
 * @throws Error naming the first line that is no entry
 */
export function parseBaseline(text: string): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const problem = /^(?:<{7}|={7}|>{7}|\|{7})/.test(line)
      ? 'a conflict marker: keep the lines of both sides, and delete the markers'
      : undefined
    const entry = problem === undefined ? entryIn(line) : undefined
    if (!entry) throw new Error(`line ${index + 1} is ${problem ?? 'no entry of a baseline'}`)
    entries.set(`${entry.path}\0${entry.fingerprint}`, entry)
  }
  return [...entries.values()]
}

function entryIn(line: string): BaselineEntry | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const entry = value as Record<string, unknown>
  const isEntry =
    fields.every((field) => typeof entry[field] === 'string') &&
    ['string', 'undefined'].includes(typeof entry.expires)
  return isEntry ? (value as BaselineEntry) : undefined
}

/** The file: sorted by path, rule and fingerprint, so that two branches rarely touch the same line. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const key = ({path, rule, fingerprint}: BaselineEntry) => `${path}\0${rule}\0${fingerprint}`
  return entries
    .map((entry) => [key(entry), line(entry)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => `${text}\n`)
    .join('')
}

function line(entry: BaselineEntry): string {
  const ordered = fields.map((field) => [field, entry[field]] as const)
  const {expires} = entry
  return JSON.stringify({
    ...Object.fromEntries(ordered),
    ...(expires === undefined ? {} : {expires})
  })
}

export function baselineEntry(
  {path, finding}: Match,
  {reason, author, date, expires}: Pick<BaselineEntry, 'reason' | 'author' | 'date' | 'expires'>
): BaselineEntry {
  const {ruleId: rule, fingerprint, excerpt = ''} = finding
  const entry = {fingerprint, rule, path, excerpt, reason, author, date}
  return expires === undefined ? entry : {...entry, expires}
}

/**
 * Finds the finding of each entry: in the same article by its fingerprint, then
 * by its sentence (a heading above it may have changed), and last in an article
 * that an article which is gone was renamed to. Every finding is held once.
 *
 * @param files the results of a run, with paths as in the baseline
 * @param exists whether there is still an article with a path
 */
export function matchBaseline(
  files: readonly FileResult[],
  entries: readonly BaselineEntry[],
  exists: (path: string) => boolean
): Matching {
  const held = new Map<BaselineEntry, Match>()
  const byPath = grouped(entries, ({path}) => path)
  const open = new Map(files.map(({path, findings}) => [path, new Set(findings)]))
  for (const [path, own] of byPath) hold(own, path, open.get(path), held)

  const gone = [...byPath].filter(([path]) => !open.has(path) && !exists(path))
  const newcomers = new Newcomers(
    gone.length === 0 ? [] : [...open].filter(([path]) => !byPath.has(path))
  )
  for (const [path, own] of gone) {
    const target = newcomers.takeHeirOf(path, own)
    if (target !== undefined) hold(own, target, open.get(target), held)
  }
  return {held, unused: entries.filter((entry) => !held.has(entry))}
}

function hold(
  entries: readonly BaselineEntry[],
  path: string,
  findings: Set<Finding> | undefined,
  held: Map<BaselineEntry, Match>
): void {
  if (!findings) return
  const keys: [(entry: BaselineEntry) => string, (finding: Finding) => string][] = [
    [({fingerprint}) => fingerprint, ({fingerprint}) => fingerprint],
    [entryKey, findingKey]
  ]
  for (const [ofEntry, ofFinding] of keys) {
    const waiting = grouped(
      [...findings].filter((finding) => ofFinding(finding) !== ''),
      ofFinding
    )
    for (const entry of entries) {
      const finding = held.has(entry) ? undefined : waiting.get(ofEntry(entry))?.shift()
      if (!finding) continue
      held.set(entry, {path, finding})
      findings.delete(finding)
    }
  }
}

/** Rule and sentence; empty when there is no sentence to go by. */
function entryKey({rule, excerpt}: BaselineEntry): string {
  return excerpt === '' ? '' : `${rule}\0${normalise(excerpt)}`
}

function findingKey({ruleId, excerpt = ''}: Finding): string {
  return excerpt === '' ? '' : `${ruleId}\0${normalise(excerpt)}`
}

/** A sentence that more articles share than this does not tell where one of them went. */
const mostSharers = 100

/** Characters of a sentence that says something by itself; "Read more." stands everywhere. */
const leastTelling = 16

/** An article that the baseline does not know. */
interface Newcomer {
  /** How often it has a finding, by rule and sentence. */
  counts: ReadonlyMap<string, number>
  fingerprints: ReadonlySet<string>
}

/** Articles that the baseline does not know: one of them may be what an article that is gone is called now. */
class Newcomers {
  readonly #articles = new Map<string, Newcomer>()
  /** Paths by fingerprint, and by rule and sentence. */
  readonly #byTrace = new Map<string, string[]>()
  readonly #byName: Map<string, string[]>

  constructor(articles: readonly [path: string, findings: ReadonlySet<Finding>][]) {
    for (const [path, findings] of articles) {
      const groups = grouped(findings, findingKey)
      groups.delete('')
      const counts = new Map([...groups].map(([key, {length}]) => [key, length]))
      const fingerprints = new Set(
        [...groups.values()].flat().map((finding) => finding.fingerprint)
      )
      this.#articles.set(path, {counts, fingerprints})
      for (const trace of [...counts.keys(), ...fingerprints]) {
        this.#byTrace.set(trace, [...(this.#byTrace.get(trace) ?? []).slice(0, mostSharers), path])
      }
    }
    this.#byName = grouped(this.#articles.keys(), nameOf)
  }

  /** The one with most of the findings of the article that is gone, and at least half of them; nobody else gets it. */
  takeHeirOf(path: string, entries: readonly BaselineEntry[]): string | undefined {
    const telling = entries.filter((entry) => entryKey(entry) !== '')
    const traces = new Set(telling.flatMap((entry) => [entryKey(entry), entry.fingerprint]))
    const sharers = [...traces]
      .map((trace) => this.#byTrace.get(trace) ?? [])
      .filter(({length}) => length <= mostSharers)
    const namesakes = this.#byName.get(nameOf(path)) ?? []
    let best: string | undefined
    let most = {shared: Math.ceil(entries.length / 2), same: -1}
    for (const candidate of new Set([...namesakes, ...sharers.flat()])) {
      const newcomer = this.#articles.get(candidate)
      if (!newcomer) continue
      const score = likeness(telling, newcomer)
      if (score.shared > most.shared || (score.shared === most.shared && score.same > most.same)) {
        best = candidate
        most = score
      }
    }
    if (best !== undefined) this.#articles.delete(best)
    return best
  }
}

/** How many entries have a finding in an article, and how many of them the same one below the same headings. */
function likeness(
  entries: readonly BaselineEntry[],
  {counts, fingerprints}: Newcomer
): {shared: number; same: number} {
  const left = new Map(counts)
  let same = 0
  let shared = 0
  for (const entry of entries) {
    const key = entryKey(entry)
    const count = left.get(key) ?? 0
    const isSame = fingerprints.has(entry.fingerprint)
    if (count === 0 || !(isSame || entry.excerpt.length >= leastTelling)) continue
    left.set(key, count - 1)
    shared++
    if (isSame) same++
  }
  return {shared, same}
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
