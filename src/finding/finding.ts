import type {Place} from '../text/place.ts'

/** "Must fix", "Should fix", "Consider". */
export type Severity = 'error' | 'warning' | 'info'

/** How a phrase stands in its article; see `Article.contextAt`. */
export type ContextStatus =
  | 'asserted'
  | 'negated'
  | 'hedged'
  | 'quoted'
  | 'attributed'
  | 'question'
  | 'hypothetical'
  | 'mention'

/** A replacement an author may take; `safe` ones are applied by `--fix`. Range: source offsets, end exclusive. */
export interface Suggestion {
  text: string
  range: [start: number, end: number]
  safe?: boolean
}

/** A second place that the finding is about: the first of two duplicates, the sentence that disagrees. */
export interface Related {
  path: string
  place: Place
  message: string
}

/** One finding, as every report and the JSON contract (version 1) shows it. */
export interface Finding {
  ruleId: string
  severity: Severity
  message: string
  why: string
  fix: string
  suggestions: Suggestion[]
  /**
   * The sentence it stands in, on one line and cut where it is very long; the title
   * of the article when the finding is about all of it. For baselines; in no report.
   */
  excerpt?: string
  /** Exactly `source.slice(place.start.offset, place.end.offset)`. */
  matched: string
  place: Place
  /** Headings above the place, outermost first. */
  section: string[]
  context?: ContextStatus
  /** Documentation page of the rule. */
  url: string
  /** Hash of rule id, normalised sentence, heading path and occurrence; survives edits elsewhere. */
  fingerprint: string
  related: Related[]
  baselined: boolean
}

/** Something that kept medlint from doing its job on a file: exit code 2. */
export interface Problem {
  path: string
  message: string
  place?: Place
  /** The rule that failed, when one did. */
  ruleId?: string
  /** Shown with `--debug` only. */
  stack?: string
}

export interface FileResult {
  path: string
  format: string
  words: number
  findings: Finding[]
  suppressed: number
  problems: Problem[]
}

export interface Skipped {
  path: string
  reason: string
}

/** The JSON output contract, version 1. */
export interface Report {
  version: 1
  tool: {name: 'medlint'; version: string; engine: string}
  /** The part of a run that this is, counted from 1; a merged report has none. */
  shard?: {index: number; count: number}
  files: FileResult[]
  /** Failures that belong to no single file. */
  problems: Problem[]
  summary: Summary
}

export interface Summary {
  files: number
  words: number
  rules: number
  errors: number
  warnings: number
  infos: number
  suppressed: number
  baselined: number
  skipped: Skipped[]
  /**
   * Of how many articles only those were checked that changed since a commit, and whether
   * old findings in them were set aside; for people and for parts only.
   */
  changed?: {articles: number; of: number; since: string; newOnly?: true}
  /** What `--fix` changed, or would change; for people only. */
  fixed?: {fixes: number; articles: number; isDryRun: boolean}
  /** Wall time in milliseconds; absent in machine reports, which are byte for byte repeatable. */
  milliseconds?: number
}
