import type {Severity} from '../finding/finding.ts'

export type Level = Severity | 'off'

/** A rule's settings for one file, after defaults, configuration and overrides. */
export interface RuleSettings {
  level: Level
  options: Record<string, unknown>
}

/** Settings by rule id; rules that are not listed run at their own level with default options. */
export type RuleTable = Record<string, RuleSettings>
