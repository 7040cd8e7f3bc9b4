import {unknownRule} from '../config/check-config.ts'
import type {Config} from '../config/config.ts'
import {ConfigError} from '../config/config-error.ts'
import {at} from '../config/read-document.ts'
import type {Rule} from '../rule/define-rule.ts'
import type {SuppressionPolicy} from '../rule/settle.ts'

/**
 * What articles may switch off, by configuration and flags.
 *
 * @throws ConfigError when `suppressions.refuse` names a rule that does not exist
 */
export function suppressionPolicy(
  config: Config,
  rules: readonly Rule[],
  {inlineConfig = true}: {inlineConfig?: boolean}
): SuppressionPolicy {
  return {
    inline: inlineConfig && config.get('suppressions.inline'),
    refuse: refusedRules(config, 'suppressions.refuse', rules)
  }
}

/**
 * The rules that a key of the configuration lists.
 *
 * @throws ConfigError when one of them does not exist
 */
export function refusedRules(
  config: Config,
  key: 'suppressions.refuse' | 'baseline.refuse',
  rules: readonly Rule[]
): readonly string[] {
  const {value: ids, origin} = config.setting(key)
  const problems = ids.flatMap((id) => unknownRule(id, rules) ?? [])
  if (problems.length > 0) {
    const {from, line, column} = origin
    const place = line === undefined || column === undefined ? undefined : {line, column}
    throw new ConfigError(problems.map((problem) => at(from, place, `${key}: ${problem}`)))
  }
  return ids
}
