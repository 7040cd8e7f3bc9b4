import type {Rule} from '../../rule/define-rule.ts'
import {defaultLevel, type Level} from '../../rule/settings.ts'
import type {RuleSettings} from '../check-config.ts'
import {type Profile, profileList} from './profile-list.ts'

/** Built-in configurations, by the name that `extends` knows them by. */
export const profiles: Record<string, (rules: readonly Rule[]) => RuleSettings> = {
  /** Every rule at the level that it was written for. */
  'medlint:recommended': (rules) => atLevel(rules, defaultLevel),
  /** Every rule fails the check: for a site that is clean and stays so. */
  'medlint:all': (rules) => atLevel(rules, () => 'error'),
  ...Object.fromEntries(
    profileList.map((profile) => [
      `medlint:${profile.name}`,
      (rules: readonly Rule[]) => settingsOf(profile, rules)
    ])
  )
}

function atLevel(rules: readonly Rule[], level: (rule: Rule) => Level): RuleSettings {
  return Object.fromEntries(
    rules.map((rule) => [rule.id, {level: {value: level(rule), location: undefined}, options: {}}])
  )
}

/** Only the rules that a profile has grounds for: several profiles add up, the later one wins. */
function settingsOf(profile: Profile, rules: readonly Rule[]): RuleSettings {
  const known = new Set(rules.map(({id}) => id))
  return Object.fromEntries(
    profile.rules
      .filter(({id}) => known.has(id))
      .map(({id, level, options = {}}) => [
        id,
        {
          level: {value: level, location: undefined},
          options: Object.fromEntries(
            Object.entries(options).map(([name, value]) => [name, {value, location: undefined}])
          )
        }
      ])
  )
}
