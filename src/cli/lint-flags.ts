import type {KeyValues} from '../config/keys.ts'
import type {Severity} from '../finding/finding.ts'
import type {EngineChoice} from '../parse/parse.ts'
import type {FormatName} from '../report/index.ts'

/** A report, and the file that it is written to; standard output when there is none. */
export interface OutputTarget {
  format: FormatName
  file?: string
}

export interface LintFlags {
  color?: boolean
  debug?: boolean
  config?: string | false
  rule?: string[]
  /** False: directives in articles are ignored. */
  inlineConfig?: boolean
  format?: OutputTarget[]
  outputFile?: string
  level?: Severity
  quiet?: boolean
  failOn?: KeyValues['failOn']
  maxWarnings?: number
  stdin?: boolean
  stdinFilename?: string
  engine?: EngineChoice
  asOf?: string
  all?: boolean
  allowEmpty?: boolean
  verbose?: boolean
  /** Run the rules about links and no others: `medlint links`. */
  linksOnly?: boolean
}
