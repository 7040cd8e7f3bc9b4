import type {Severity} from '../finding/finding.ts'
import type {Rule} from './define-rule.ts'

export type Level = Severity | 'off'

/** A rule's settings for one file, after defaults, configuration and overrides. */
export interface RuleSettings {
  level: Level
  options: Record<string, unknown>
}

/** Settings by rule id; rules that are not listed run at their own level with default options. */
export type RuleTable = Record<string, RuleSettings>

/** The level of a rule that no configuration speaks of. */
export function defaultLevel({severity, optIn}: Pick<Rule, 'severity' | 'optIn'>): Level {
  return optIn ? 'off' : severity
}

/** What is wrong with options given to a rule, as a phrase; undefined when they are fine. */
export function optionProblem(rule: Rule, options: Record<string, unknown>): string | undefined {
  for (const [name, value] of Object.entries(options)) {
    const option = rule.options[name]
    if (!option) {
      const known = Object.keys(rule.options)
      return `unknown option "${name}"; ${known.length === 0 ? 'the rule has none' : `known: ${known.join(', ')}`}`
    }
    const problem = option.problem(value)
    if (problem) return `option "${name}": ${problem}`
  }
  return undefined
}
