import type {Rule} from '../rule/define-rule.ts'
import type {Option} from '../rule/options.ts'
import type {Level} from '../rule/settings.ts'
import {didYouMean} from '../text/similarity.ts'
import {type Key, keys} from './keys.ts'
import {at, type ConfigDocument, type KeyPath, type Location} from './read-document.ts'

export const levels: readonly Level[] = ['error', 'warning', 'info', 'off']

/** A value and where it was set. */
export interface Located<T> {
  value: T
  location: Location | undefined
}

/** What a configuration says about one rule; undefined parts are left as they were. */
export interface RuleSetting {
  level?: Located<Level>
  options: Record<string, Located<unknown>>
}

export type RuleSettings = Record<string, RuleSetting>

export interface Override {
  files: readonly string[]
  ignore: readonly string[]
  rules: RuleSettings
}

/** One configuration file, checked: every key, id, level and option in it is valid. */
export interface CheckedConfig {
  extends: Located<string>[]
  values: Partial<Record<Key, Located<unknown>>>
  rules: RuleSettings
  overrides: Override[]
}

const shapedKeys = ['$schema', 'extends', 'rules', 'overrides']
const overrideKeys = ['files', 'ignore', 'rules']

/**
 * Checks a whole configuration file. Everything that is wrong is found in one go:
 * `problems` has one line for each, with its place and the nearest valid word.
 */
export function checkConfig(
  document: ConfigDocument,
  shown: string,
  rules: readonly Rule[]
): {config: CheckedConfig; problems: string[]} {
  const check = new Check(document, shown, rules)
  return {config: check.all(), problems: check.problems}
}

/** `--rule id:level` as a setting. Returns the problem instead when the id or the level is not valid. */
export function checkRuleFlag(text: string, rules: readonly Rule[]): RuleSettings | string {
  const [id = '', level = ''] = text.split(/:(.*)/s)
  const problem =
    unknownRule(id, rules) ??
    (isLevel(level) ? undefined : `expected ${id}:level with ${expectedLevel(level)}`)
  return problem ?? {[id]: {level: {value: level as Level, location: undefined}, options: {}}}
}

class Check {
  readonly problems: string[] = []
  readonly #document: ConfigDocument
  readonly #shown: string
  readonly #rules: readonly Rule[]

  constructor(document: ConfigDocument, shown: string, rules: readonly Rule[]) {
    this.#document = document
    this.#shown = shown
    this.#rules = rules
  }

  all(): CheckedConfig {
    const config: CheckedConfig = {extends: [], values: {}, rules: {}, overrides: []}
    const root = this.#object(this.#document.value, [])
    const known = [...shapedKeys, ...Object.keys(keys).map((key) => key.split('.')[0] as string)]
    for (const [key, value] of Object.entries(root)) {
      if (key === 'extends') config.extends = this.#extends(value)
      else if (key === 'rules') config.rules = this.#ruleSettings(value, ['rules'])
      else if (key === 'overrides') config.overrides = this.#overrides(value)
      else if (key === '$schema') continue
      else if (Object.hasOwn(keys, key)) this.#value(config, key as Key, value, [key])
      else if (known.includes(key)) this.#group(config, key, value)
      else this.#unknownKey([key], known)
    }
    return config
  }

  #value(config: CheckedConfig, key: Key, value: unknown, path: KeyPath): void {
    const option: Option<unknown> = keys[key]
    if (this.#fits(option, value, path)) config.values[key] = this.#located(value, path)
  }

  #group(config: CheckedConfig, group: string, value: unknown): void {
    const names = Object.keys(keys).flatMap((key) =>
      key.startsWith(`${group}.`) ? [key.slice(group.length + 1)] : []
    )
    for (const [name, inner] of Object.entries(this.#object(value, [group]))) {
      if (names.includes(name)) this.#value(config, `${group}.${name}` as Key, inner, [group, name])
      else this.#unknownKey([group, name], names)
    }
  }

  #extends(value: unknown): Located<string>[] {
    if (typeof value === 'string') return [this.#located(value, ['extends'])]
    return this.#strings(value, ['extends']).map((item, index) =>
      this.#located(item, ['extends', index])
    )
  }

  #overrides(value: unknown): Override[] {
    if (!Array.isArray(value)) {
      this.#report(
        ['overrides'],
        'value',
        'expected a list, such as [{"files": ["blog/**"], "rules": {…}}]'
      )
      return []
    }
    return value.map((item: unknown, index) => {
      const path = ['overrides', index]
      const {files, ignore = [], rules = {}, ...others} = this.#object(item, path)
      for (const key of Object.keys(others)) this.#unknownKey([...path, key], overrideKeys)
      if (files === undefined) {
        this.#report(path, 'value', 'has no "files": say which articles the rules are for')
      }
      return {
        files: files === undefined ? [] : this.#oneOrMore(files, [...path, 'files']),
        ignore: this.#oneOrMore(ignore, [...path, 'ignore']),
        rules: this.#ruleSettings(rules, [...path, 'rules'])
      }
    })
  }

  #ruleSettings(value: unknown, path: KeyPath): RuleSettings {
    const settings: RuleSettings = {}
    for (const [id, setting] of Object.entries(this.#object(value, path))) {
      const problem = unknownRule(id, this.#rules)
      if (problem === undefined)
        settings[id] = this.#ruleSetting(this.#rule(id), setting, [...path, id])
      else this.#report([...path, id], 'key', problem)
    }
    return settings
  }

  /** `level`, `[level, options]` or `{level, options}`. */
  #ruleSetting(rule: Rule, value: unknown, path: KeyPath): RuleSetting {
    if (Array.isArray(value)) {
      const [level, options = {}, ...others] = value as unknown[]
      if (others.length > 0)
        this.#report(path, 'value', 'expected [level, options], nothing after them')
      return {
        ...this.#level(level, [...path, 0]),
        options: this.#options(rule, options, [...path, 1])
      }
    }
    if (typeof value === 'object' && value !== null) {
      const {level, options = {}, ...others} = value as Record<string, unknown>
      for (const key of Object.keys(others)) this.#misplaced(rule, key, [...path, key])
      return {
        ...(level === undefined ? {} : this.#level(level, [...path, 'level'])),
        options: this.#options(rule, options, [...path, 'options'])
      }
    }
    return {...this.#level(value, path), options: {}}
  }

  #level(value: unknown, path: KeyPath): {level?: Located<Level>} {
    if (isLevel(value)) return {level: this.#located(value, path)}
    this.#report(path, 'value', `expected ${expectedLevel(value)}`)
    return {}
  }

  #options(rule: Rule, value: unknown, path: KeyPath): Record<string, Located<unknown>> {
    const settings: Record<string, Located<unknown>> = {}
    for (const [name, inner] of Object.entries(this.#object(value, path))) {
      const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
      if (option === undefined) {
        this.#report([...path, name], 'key', unknownOption(rule, name))
      } else if (this.#fits(option, inner, [...path, name])) {
        settings[name] = this.#located(inner, [...path, name])
      }
    }
    return settings
  }

  /** An option that stands beside `level` belongs into `options`. */
  #misplaced(rule: Rule, key: string, path: KeyPath): void {
    if (Object.hasOwn(rule.options, key)) {
      this.#report(path, 'key', `write the option "${key}" inside "options": {…}`)
    } else {
      this.#unknownKey(path, ['level', 'options'])
    }
  }

  #fits(option: Option<unknown>, value: unknown, path: KeyPath): boolean {
    const problem = option.problem(value)
    if (problem !== undefined)
      this.#report(path, 'value', `${problem}${found(value)}${nearWord(option, value)}`)
    return problem === undefined
  }

  #object(value: unknown, path: KeyPath): Record<string, unknown> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
    this.#report(path, 'value', `expected an object {…}${found(value)}`)
    return {}
  }

  #oneOrMore(value: unknown, path: KeyPath): string[] {
    return typeof value === 'string' ? [value] : this.#strings(value, path)
  }

  #strings(value: unknown, path: KeyPath): string[] {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
    this.#report(path, 'value', `expected a text or a list of texts${found(value)}`)
    return []
  }

  #unknownKey(path: KeyPath, known: readonly string[]): void {
    const key = String(path.at(-1))
    const guess = didYouMean(key, known)
    const all = [...new Set(known)]
      .filter((name) => name !== '$schema')
      .sort()
      .join(', ')
    this.#report(path, 'key', `unknown key "${key}".${guess || ` The keys are ${all}`}`)
  }

  #report(path: KeyPath, part: 'key' | 'value', message: string): void {
    const location = this.#document.locate(path, part)
    const named = part === 'value' && path.length > 0
    const subject =
      named || (location === undefined && path.length > 0) ? `${pathText(path)}: ` : ''
    this.problems.push(at(this.#shown, location, `${subject}${message}`))
  }

  #located<T>(value: T, path: KeyPath): Located<T> {
    return {value, location: this.#document.locate(path, 'value')}
  }

  #rule(id: string): Rule {
    return this.#rules.find((rule) => rule.id === id) as Rule
  }
}

/** What is wrong with a rule id, or undefined when there is such a rule. */
export function unknownRule(id: string, rules: readonly Rule[]): string | undefined {
  const ids = rules.map((rule) => rule.id)
  if (ids.includes(id)) return undefined
  return `unknown rule "${id}".${didYouMean(id, ids) || ' "medlint rules" lists all of them'}`
}

function unknownOption(rule: Rule, name: string): string {
  const names = Object.keys(rule.options)
  if (names.length === 0) return `unknown option "${name}": ${rule.id} has no options`
  return `unknown option "${name}" of ${rule.id}.${didYouMean(name, names) || ` The options are ${names.join(', ')}`}`
}

function isLevel(value: unknown): value is Level {
  return levels.includes(value as Level)
}

function expectedLevel(value: unknown): string {
  const guess = typeof value === 'string' ? didYouMean(value, levels) : ''
  return `a level of ${levels.map((level) => `"${level}"`).join(', ')}${found(value)}${guess && `.${guess}`}`
}

function nearWord(option: Option<unknown>, value: unknown): string {
  const words = option.schema.enum
  const guess =
    Array.isArray(words) && typeof value === 'string' ? didYouMean(value, words as string[]) : ''
  return guess && `.${guess}`
}

function found(value: unknown): string {
  if (Array.isArray(value)) return ', found a list'
  if (typeof value === 'object' && value !== null) return ', found an object'
  if (typeof value === 'function') return ', found a function'
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return `, found ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`
}

/** `overrides[0].rules.hype-absolute`. */
function pathText(path: KeyPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1)
}
