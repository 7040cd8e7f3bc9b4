import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../finding/finding.ts'
import type {Article} from '../model/article.ts'
import {readArticle} from '../model/read-article.ts'
import type {Rule} from './define-rule.ts'
import {ruleUrl, runRules} from './run.ts'
import {optionProblem} from './settings.ts'

/** Severity as remark-lint configures it, alone or before the options of a rule. */
type Label = 'on' | 'off' | 'warn' | 'error' | 0 | 1 | 2 | boolean
export type RemarkConfig =
  | Label
  | [label: Label, options?: Record<string, unknown>]
  | Record<string, unknown>

/** A remark plugin, as `unified().use(plugin, config)` takes it. */
export type RemarkPlugin = (
  config?: RemarkConfig
) => ((tree: Root, file: VFile, next: (error?: Error) => void) => void) | undefined

/** vfile's levels: `true` fails the run, `false` is a warning, `undefined` is a note. */
const fatalOf: Record<Severity, boolean | undefined> = {
  error: true,
  warning: false,
  info: undefined
}

// Many rules run on one tree: the article is read once.
const articles = new WeakMap<Root, Article>()

/**
 * Makes a rule a plain unified-lint-rule plugin. `lintRule` gives every message
 * of a rule one severity and turns a crash into a warning; both are put right
 * afterwards: a finding keeps its own severity unless the configuration names
 * one, and a rule that fails is fatal.
 */
export function toRemarkPlugin(rule: Rule): RemarkPlugin {
  const levels = new WeakMap<VFileMessage, boolean | undefined>()
  const plugin = lintRule(
    {origin: `remark-lint:${rule.id}`, url: ruleUrl(rule.id)},
    (tree: Root, file: VFile, options: Record<string, unknown> | undefined) => {
      const problem = optionProblem(rule, options ?? {})
      if (problem) throw new Error(`${rule.id}: ${problem}`)
      const {findings, problems} = runRules(articleOf(tree, file), {
        rules: [rule],
        settings: {[rule.id]: {level: rule.severity, options: options ?? {}}},
        site: undefined,
        asOf: new Date().toISOString().slice(0, 10)
      })
      for (const finding of findings) {
        const message = file.message(finding.message, {place: finding.place})
        message.note = `${finding.why}\n${finding.fix}`
        message.actual = finding.matched
        message.expected = finding.suggestions.map(({text}) => text)
        levels.set(message, fatalOf[finding.severity])
      }
      for (const {message} of problems) levels.set(file.message(message), true)
    }
  )
  const named = function (this: unknown, config?: RemarkConfig) {
    const transform = (plugin as unknown as RemarkPlugin).call(this, config)
    if (!transform || hasSeverity(config)) return transform
    return (tree: Root, file: VFile, next: (error?: Error) => void) => {
      const before = file.messages.length
      transform(tree, file, (error) => {
        for (const message of file.messages.slice(before)) {
          message.fatal = levels.has(message) ? levels.get(message) : true
        }
        next(error)
      })
    }
  }
  Object.defineProperty(named, 'name', {value: `remark-lint:${rule.id}`})
  return named
}

function articleOf(tree: Root, file: VFile): Article {
  let article = articles.get(tree)
  if (!article) {
    article = readArticle({path: file.path ?? '', text: String(file), format: 'markdown'}, tree)
    articles.set(tree, article)
  }
  return article
}

function hasSeverity(config: RemarkConfig | undefined): boolean {
  const label = Array.isArray(config) ? config[0] : config
  return label === 'warn' || label === 'error' || typeof label === 'number'
}
