import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, resolve} from 'node:path'
import {shownPath} from '../files/path.ts'
import type {Rule} from '../rule/define-rule.ts'
import {didYouMean} from '../text/similarity.ts'
import {checkConfig, checkRuleFlag, type Located} from './check-config.ts'
import {Config, type Layer, originOf, overrideLayer, type Setting} from './config.ts'
import {ConfigError} from './config-error.ts'
import {findConfig} from './find-config.ts'
import type {Key} from './keys.ts'
import {profiles} from './profiles/index.ts'
import {at, readDocument} from './read-document.ts'

export interface ConfigRequest {
  cwd: string
  rules: readonly Rule[]
  /** This file; otherwise the nearest one from the working folder upwards; false for none. */
  file?: string | false | undefined
  /** `id:level` from the command line; they win over every file. */
  ruleFlags?: readonly string[]
}

/** What the files of a chain of `extends` say, basic ones first. */
interface Collected {
  values: Partial<Record<Key, Setting<unknown>>>
  folders: Partial<Record<Key, string>>
  layers: Layer[]
  problems: string[]
}

/**
 * Finds, reads, checks and merges the configuration of a working folder.
 *
 * @throws ConfigError naming everything that is wrong, each with file, line and column
 */
export async function loadConfig({
  cwd,
  rules,
  file,
  ruleFlags = []
}: ConfigRequest): Promise<Config> {
  const found =
    typeof file === 'string' ? resolve(cwd, file) : file === false ? undefined : findConfig(cwd)
  const collected: Collected = {values: {}, folders: {}, layers: [], problems: []}
  if (found !== undefined) {
    const reader = new Reader(cwd, rules, collected)
    await reader.collect(found, dirname(found), [])
  }
  for (const text of ruleFlags) {
    const settings = checkRuleFlag(text, rules)
    if (typeof settings === 'string') collected.problems.push(`--rule ${text}  ${settings}`)
    else collected.layers.push({from: '--rule', rules: settings})
  }
  if (collected.problems.length > 0) throw new ConfigError(collected.problems)
  return new Config({
    file: found && shownPath(cwd, found),
    cwd,
    rules,
    values: collected.values,
    folders: collected.folders,
    layers: collected.layers
  })
}

class Reader {
  readonly #cwd: string
  readonly #rules: readonly Rule[]
  readonly #collected: Collected

  constructor(cwd: string, rules: readonly Rule[], collected: Collected) {
    this.#cwd = cwd
    this.#rules = rules
    this.#collected = collected
  }

  /**
   * Adds a file after what it extends.
   *
   * @param folder the folder that globs of the file are relative to
   * @param chain the files that extend this one, outermost first
   */
  async collect(file: string, folder: string, chain: readonly string[]): Promise<void> {
    const shown = shownPath(this.#cwd, file)
    const document = await readDocument(file, shown)
    const {config, problems} = checkConfig(document, shown, this.#rules)
    this.#collected.problems.push(...problems)
    for (const base of config.extends) {
      await this.#extend(base, file, folder, [...chain, file])
    }
    const {values, folders, layers} = this.#collected
    for (const [key, {value, location}] of Object.entries(config.values)) {
      values[key as Key] = {value, origin: originOf(shown, location)}
      folders[key as Key] = folder
    }
    layers.push({from: shown, rules: config.rules})
    layers.push(...config.overrides.map((override) => overrideLayer(override, folder, shown)))
  }

  async #extend(
    base: Located<string>,
    file: string,
    folder: string,
    chain: string[]
  ): Promise<void> {
    const fail = (message: string) => {
      this.#collected.problems.push(
        at(shownPath(this.#cwd, file), base.location, `extends: ${message}`)
      )
    }
    const name = base.value
    if (name.startsWith('medlint:')) {
      const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined
      if (profile) this.#collected.layers.push({from: name, rules: profile(this.#rules)})
      else
        fail(
          `unknown profile "${name}".${didYouMean(name, Object.keys(profiles)) || ` There are ${Object.keys(profiles).join(', ')}`}`
        )
      return
    }
    const isPath = name.startsWith('.') || isAbsolute(name)
    const target = isPath ? resolve(dirname(file), name) : packageFile(name, file)
    if (target === undefined || !existsSync(target)) {
      fail(isPath ? `"${name}" is not there` : `the package "${name}" is not installed`)
    } else if (chain.includes(target)) {
      fail(`a circle: ${[...chain, target].map((step) => shownPath(this.#cwd, step)).join(' → ')}`)
    } else {
      // A package does not know the folders of the site, so its globs count from the file that takes it up.
      await this.collect(target, isPath ? dirname(target) : folder, chain)
    }
  }
}

function packageFile(name: string, file: string): string | undefined {
  try {
    return createRequire(file).resolve(name)
  } catch {
    return undefined
  }
}
