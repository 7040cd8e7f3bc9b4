import {dirname, resolve} from 'node:path'
import {anyOf, type Pattern} from '../files/find-files.ts'
import type {IgnorePatterns} from '../files/ignore-rules.ts'
import type {Rule} from '../rule/define-rule.ts'
import {defaultLevel, type Level, type RuleTable} from '../rule/settings.ts'
import type {Override, RuleSettings} from './check-config.ts'
import {type Key, type KeyValues, keys} from './keys.ts'
import type {Location} from './read-document.ts'

/** Who set a value: a file, a built-in profile, a flag, or nobody (`default`). */
export interface Origin {
  /** Relative to the working folder; `default`, `medlint:…` or a flag where no file did. */
  from: string
  line?: number
  column?: number
}

export interface Setting<T> {
  value: T
  origin: Origin
}

/** Rule settings from one place, in effect for the files that `applies` accepts. */
export interface Layer {
  from: string
  applies?(absolute: string): boolean
  rules: RuleSettings
}

export interface EffectiveRule {
  level: Setting<Level>
  /** Every option of the rule, defaults too. */
  options: Record<string, Setting<unknown>>
}

/** A configuration after `extends`, overrides and flags; it knows where each value comes from. */
export class Config {
  /** Path of the file it was read from, relative to the working folder; undefined when there is none. */
  readonly file: string | undefined
  /** The folder that `content` and `ignore` are relative to. */
  readonly #folders: Partial<Record<Key, string>>
  readonly #cwd: string
  readonly #rules: readonly Rule[]
  readonly #values: Partial<Record<Key, Setting<unknown>>>
  readonly #layers: readonly Layer[]
  readonly #tables = new Map<string, {rules: Record<string, EffectiveRule>; table: RuleTable}>()

  constructor(parts: {
    file: string | undefined
    cwd: string
    rules: readonly Rule[]
    values: Partial<Record<Key, Setting<unknown>>>
    folders: Partial<Record<Key, string>>
    /** Later ones win. */
    layers: readonly Layer[]
  }) {
    this.file = parts.file
    this.#folders = parts.folders
    this.#cwd = parts.cwd
    this.#rules = parts.rules
    this.#values = parts.values
    this.#layers = parts.layers
  }

  get<K extends Key>(key: K): KeyValues[K] {
    return this.setting(key).value
  }

  setting<K extends Key>(key: K): Setting<KeyValues[K]> {
    const set = this.#values[key] ?? {value: keys[key].default, origin: {from: 'default'}}
    return set as Setting<KeyValues[K]>
  }

  /** Where the articles are; empty when the configuration does not say. */
  get content(): Pattern[] {
    const folder = this.#folders.content ?? this.#cwd
    return this.get('content').map((pattern) => ({folder, pattern}))
  }

  /** The baseline, absolute. Without a configuration file it lies in the working folder. */
  get baselineFile(): string {
    const own = this.file === undefined ? this.#cwd : dirname(resolve(this.#cwd, this.file))
    return resolve(this.#folders['baseline.file'] ?? own, this.get('baseline.file'))
  }

  get ignore(): IgnorePatterns[] {
    const folder = this.#folders.ignore ?? this.#cwd
    return [{folder, patterns: this.get('ignore'), origin: this.setting('ignore').origin.from}]
  }

  /** Level and options of every rule for a file (path relative to the working folder). */
  rulesFor(path: string): RuleTable {
    return this.#effective(path).table
  }

  /** As `rulesFor`, with the origin of every value. */
  explainRules(path: string): Record<string, EffectiveRule> {
    return this.#effective(path).rules
  }

  #effective(path: string) {
    const absolute = resolve(this.#cwd, path)
    const layers = this.#layers.filter((layer) => layer.applies?.(absolute) ?? true)
    // Few combinations of overrides exist, many files share each of them.
    const key = layers.map((layer) => this.#layers.indexOf(layer)).join()
    let effective = this.#tables.get(key)
    if (effective === undefined) {
      const rules = Object.fromEntries(
        this.#rules.map((rule) => [rule.id, effectiveRule(rule, layers)])
      )
      effective = {rules, table: tableOf(rules)}
      this.#tables.set(key, effective)
    }
    return effective
  }
}

/** The layer of an override; its globs are relative to the folder of its file. */
export function overrideLayer(override: Override, folder: string, from: string): Layer {
  const included = anyOf(override.files.map((pattern) => ({folder, pattern})))
  const excluded = anyOf(override.ignore.map((pattern) => ({folder, pattern})))
  return {from, applies: (path) => included(path) && !excluded(path), rules: override.rules}
}

export function originOf(from: string, location: Location | undefined): Origin {
  return location ? {from, line: location.line, column: location.column} : {from}
}

function effectiveRule(rule: Rule, layers: readonly Layer[]): EffectiveRule {
  const from = 'default'
  const effective: EffectiveRule = {level: {value: defaultLevel(rule), origin: {from}}, options: {}}
  for (const [name, option] of Object.entries(rule.options)) {
    effective.options[name] = {value: option.default, origin: {from}}
  }
  for (const layer of layers) {
    if (!Object.hasOwn(layer.rules, rule.id)) continue
    const {level, options} = layer.rules[rule.id] as RuleSettings[string]
    if (level) effective.level = {value: level.value, origin: originOf(layer.from, level.location)}
    for (const [name, {value, location}] of Object.entries(options)) {
      effective.options[name] = {value, origin: originOf(layer.from, location)}
    }
  }
  return effective
}

function tableOf(rules: Record<string, EffectiveRule>): RuleTable {
  return Object.fromEntries(
    Object.entries(rules).map(([id, {level, options}]) => [
      id,
      {
        level: level.value,
        options: Object.fromEntries(Object.entries(options).map(([name, {value}]) => [name, value]))
      }
    ])
  )
}
