import type {Report, Severity} from '../finding/finding.ts'

/** What a report tells about a rule; any rule fits once its documentation page is known. */
export interface RuleInfo {
  id: string
  summary: string
  why: string
  fix: string
  /** Documentation page; empty when there is none. */
  url: string
  severity: Severity
}

/** Where a report stops listing and starts counting. */
interface ReportLimits {
  /** stylish: with more findings than this, or more articles that have some, it shows counts. */
  findings: number
  articles: number
  /** github: annotations per level. GitHub drops what exceeds 10 per level and step. */
  annotations: number
  /** sarif: results. GitHub rejects a run with more than 25,000, and shows the 5,000 most severe. */
  results: number
  shownResults: number
  /** markdown: size in UTF-8 bytes. A comment on GitHub takes 65,536 characters, a step summary 1 MiB. */
  markdownBytes: number
}

export interface ReportOptions {
  color: boolean
  /** Terminal columns. */
  width: number
  /** Names every skipped file. */
  verbose: boolean
  /** Shows the stack of a rule that failed. */
  debug: boolean
  /** List every finding, however many there are. */
  all: boolean
  /** The lowest level that is listed (`--quiet` is `error`); summaries always count all levels. */
  level: Severity
  /** The text of an article as it was read; undefined when it is not at hand. */
  source(path: string): string | undefined
  /** Every rule that ran. */
  rules: readonly RuleInfo[]
  /** The working folder as seen from the root of the repository: empty, or `site/content`. */
  root: string
  limits: ReportLimits
  /** How to keep old findings out of the way, said where there are too many to list. */
  adoptionHint?: string
}

/** One report format: the same settled findings in, one text out. */
export type Render = (report: Report, options: ReportOptions) => string

export const defaultLimits: ReportLimits = {
  findings: 300,
  articles: 100,
  annotations: 10,
  results: 25_000,
  shownResults: 5_000,
  markdownBytes: 65_536
}

/** Options for a plain text of 100 columns, in which `given` takes precedence. */
export function reportOptions(given: Partial<ReportOptions> = {}): ReportOptions {
  return {
    color: false,
    width: 100,
    verbose: false,
    debug: false,
    all: false,
    level: 'info',
    source: () => undefined,
    rules: [],
    root: '',
    limits: defaultLimits,
    ...given
  }
}
