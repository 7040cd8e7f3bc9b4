import type {FileResult, Problem} from './finding/finding.ts'
import type {Engine, Format} from './parse/parse.ts'
import type {RuleTable} from './rule/settings.ts'
import type {SiteIndex} from './site/site-index.ts'

/** A file as read: `text` is decoded, without a byte order mark, line ends kept. */
export interface SourceFile {
  /** Relative to the working folder, with forward slashes. */
  path: string
  text: string
  format: Format
}

/** What one run is asked to do. */
export interface LintInput {
  files: Iterable<SourceFile>
  engine: Engine
  /** Level and options of each rule for a file. */
  rulesFor(path: string): RuleTable
  /** The day the run is for, `YYYY-MM-DD`. */
  asOf: string
  site?: SiteIndex
}

export interface LintResult {
  files: FileResult[]
  problems: Problem[]
}
