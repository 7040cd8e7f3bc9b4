import type {Rule} from '../rule/define-rule.ts'
import type {RuleSettings} from './check-config.ts'

/** Built-in configurations, by the name that `extends` knows them by. */
export const profiles: Record<string, (rules: readonly Rule[]) => RuleSettings> = {
  /** Every rule at the level that it was written for. */
  'medlint:recommended': (rules) => atLevel(rules, (rule) => rule.severity),
  /** Every rule fails the check: for a site that is clean and stays so. */
  'medlint:all': (rules) => atLevel(rules, () => 'error')
}

function atLevel(rules: readonly Rule[], level: (rule: Rule) => Rule['severity']): RuleSettings {
  return Object.fromEntries(
    rules.map((rule) => [rule.id, {level: {value: level(rule), location: undefined}, options: {}}])
  )
}
