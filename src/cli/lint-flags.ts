import type {KeyValues} from '../config/keys.ts'
import type {Severity} from '../finding/finding.ts'
import type {EngineChoice} from '../parse/parse.ts'
import type {FormatName} from '../report/index.ts'
import type {Shard} from './shard.ts'

/** A report, and the file that it is written to; standard output when there is none. */
export interface OutputTarget {
  format: FormatName
  file?: string
}

/** How reports are written. */
export interface OutputFlags {
  color?: boolean
  debug?: boolean
  format?: OutputTarget[]
  outputFile?: string
  level?: Severity
  quiet?: boolean
  all?: boolean
  verbose?: boolean
}

/** What fails the check. */
export interface GateFlags {
  failOn?: KeyValues['failOn']
  maxWarnings?: number
}

export interface LintFlags extends OutputFlags, GateFlags {
  /** Make the changes that are safe. */
  fix?: boolean
  /** Show the changes that are safe. */
  fixDryRun?: boolean
  config?: string | false
  rule?: string[]
  /** False: directives in articles are ignored. */
  inlineConfig?: boolean
  /** False: old findings count as new ones do. */
  baseline?: boolean
  /** A baseline with entries that hold nothing fails the check. */
  ci?: boolean
  /** Only articles that differ from the main branch. */
  changed?: boolean
  /** Only articles that differ from where the branch left this one. */
  since?: string
  /** Only articles that stand in the index of Git, as they stand there. */
  staged?: boolean
  /** Of changed articles, only the findings that are new count. */
  newOnly?: boolean
  shard?: Shard
  /** How many threads read articles; one when it is not set. */
  threads?: number
  cache?: boolean
  cacheLocation?: string
  stdin?: boolean
  stdinFilename?: string
  engine?: EngineChoice
  asOf?: string
  allowEmpty?: boolean
  /** Run the rules about links and no others: `medlint links`. */
  linksOnly?: boolean
}
