import type {Config} from '../config/config.ts'
import {loadConfig} from '../config/load-config.ts'
import type {Rule} from '../rule/define-rule.ts'
import {rulesOf, type Terminal} from './terminal.ts'

/** The rules, and the configuration that the flags of a command ask for. */
export async function commandConfig(
  flags: {config?: string | false | undefined; rule?: readonly string[]},
  terminal: Terminal
): Promise<{rules: readonly Rule[]; config: Config}> {
  const rules = await rulesOf(terminal)
  const config = await loadConfig({
    cwd: terminal.cwd,
    rules,
    file: flags.config,
    ruleFlags: flags.rule ?? []
  })
  return {rules, config}
}
