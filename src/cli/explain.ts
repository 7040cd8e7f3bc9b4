import {unknownRule} from '../config/check-config.ts'
import {explain, type RuleTableFormat, ruleTable} from '../docs/rule-page.ts'
import {rulesOf, type Terminal, usesColor, widthOf} from './terminal.ts'
import {UsageError} from './usage-error.ts'

/** `medlint explain RULE`. */
export async function explainRule(
  id: string,
  flags: {color?: boolean},
  terminal: Terminal
): Promise<number> {
  const rules = await rulesOf(terminal)
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) throw new UsageError(unknownRule(id, rules))
  terminal.stdout.write(
    explain(rule, {color: usesColor(flags.color, terminal), width: widthOf(terminal)})
  )
  return 0
}

/** `medlint rules`. */
export async function listRules(
  flags: {color?: boolean; format?: RuleTableFormat},
  terminal: Terminal
): Promise<number> {
  const rules = await rulesOf(terminal)
  terminal.stdout.write(
    ruleTable(rules, flags.format ?? 'text', {color: usesColor(flags.color, terminal)})
  )
  return 0
}
