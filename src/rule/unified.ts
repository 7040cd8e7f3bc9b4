import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Finding, Problem, Severity} from '../finding/finding.ts'
import {readArticle} from '../model/read-article.ts'
import type {Rule} from './define-rule.ts'
import {ruleUrl, runRules} from './run.ts'
import {optionProblem, type RuleTable} from './settings.ts'

/** Severity as remark-lint configures it, alone or before the options of a rule. */
type Label = 'on' | 'off' | 'warn' | 'error' | 0 | 1 | 2 | boolean
export type RemarkConfig =
  | Label
  | [label: Label, options?: Record<string, unknown>]
  | Record<string, unknown>

type Transform = (tree: Root, file: VFile, next: (error?: Error) => void) => void

/** A remark plugin, as `unified().use(plugin, config)` takes it. */
export type RemarkPlugin = (this: object, config?: RemarkConfig) => Transform | undefined

/** The rules of one processor: they run together, so that one defect stays one finding. */
interface Company {
  rules: Rule[]
  settings: RuleTable
}

interface Outcome {
  findings: Finding[]
  problems: Problem[]
}

const companies = new WeakMap<object, Company>()
const outcomes = new WeakMap<Root, Map<Company, Outcome>>()

/** vfile's levels: `true` fails the run, `false` is a warning, `undefined` is a note. */
const fatalOf: Record<Severity, boolean | undefined> = {
  error: true,
  warning: false,
  info: undefined
}

/**
 * Makes a rule a plain unified-lint-rule plugin. `lintRule` gives every message
 * of a rule one severity and turns a crash into a warning; both are put right
 * afterwards: a finding keeps its own severity unless the configuration names
 * one, and a rule that fails is fatal.
 */
export function toRemarkPlugin(rule: Rule): RemarkPlugin {
  const levels = new WeakMap<VFileMessage, boolean | undefined>()
  const plugin = function (this: object, config?: RemarkConfig): Transform | undefined {
    const {label, options} = parted(config)
    const problem = optionProblem(rule, options)
    const company = companies.get(this) ?? {rules: [], settings: {}}
    companies.set(this, company)
    const named = lintRule(
      {origin: `remark-lint:${rule.id}`, url: ruleUrl(rule.id)},
      (tree: Root, file: VFile) => {
        if (problem) throw new Error(problem)
        const {findings, problems} = outcomeOf(company, tree, file)
        for (const finding of findings) {
          if (finding.ruleId !== rule.id) continue
          const message = file.message(finding.message, {place: finding.place})
          message.note = `${finding.why}\n${finding.fix}`
          message.actual = finding.matched
          message.expected = finding.suggestions.map(({text}) => text)
          levels.set(message, fatalOf[finding.severity])
        }
        for (const {ruleId, message} of problems) {
          if (ruleId === rule.id) levels.set(file.message(message), true)
        }
      }
    ) as unknown as (this: object, config: [Label]) => Transform | undefined
    const transform = named.call(this, [label ?? 'on'])
    if (!transform) return undefined
    if (!problem) {
      company.rules.push(rule)
      company.settings[rule.id] = {level: rule.severity, options}
    }
    if (label === 'warn' || label === 'error' || typeof label === 'number') return transform
    return (tree, file, next) => {
      const before = file.messages.length
      transform(tree, file, (error) => {
        for (const message of file.messages.slice(before)) {
          message.fatal = levels.has(message) ? levels.get(message) : true
        }
        next(error)
      })
    }
  }
  Object.defineProperty(plugin, 'name', {value: `remark-lint:${rule.id}`})
  return plugin
}

/** What the rules of a processor find in a tree; computed when the first of them runs. */
function outcomeOf(company: Company, tree: Root, file: VFile): Outcome {
  const known = outcomes.get(tree) ?? new Map<Company, Outcome>()
  outcomes.set(tree, known)
  let outcome = known.get(company)
  if (!outcome) {
    const article = readArticle(
      {path: file.path ?? '', text: String(file), format: 'markdown'},
      tree
    )
    const asOf = new Date().toISOString().slice(0, 10)
    outcome = runRules(article, {...company, site: undefined, asOf})
    known.set(company, outcome)
  }
  return outcome
}

/** Label and options of a configuration; `lintRule` itself takes labels in lists only. */
function parted(config: RemarkConfig | undefined): {
  label?: Label
  options: Record<string, unknown>
} {
  if (Array.isArray(config)) return {label: config[0], options: config[1] ?? {}}
  if (typeof config === 'object' && config !== null) return {options: config}
  return config === undefined ? {options: {}} : {label: config, options: {}}
}
