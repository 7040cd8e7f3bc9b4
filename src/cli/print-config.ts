import type {Config, Origin, Setting} from '../config/config.ts'
import {type Key, keys} from '../config/keys.ts'
import {paint} from '../report/ansi.ts'
import {commandConfig} from './command-config.ts'
import {type Terminal, usesColor} from './terminal.ts'

export interface PrintConfigFlags {
  color?: boolean
  config?: string | false
  rule?: string[]
  json?: boolean
}

/** `medlint print-config FILE`: every setting for an article, and where it was set. */
export async function printConfig(
  file: string,
  flags: PrintConfigFlags,
  terminal: Terminal
): Promise<number> {
  const {config} = await commandConfig(flags, terminal)
  terminal.stdout.write(
    flags.json
      ? `${JSON.stringify(asJson(file, config), undefined, 2)}\n`
      : asText(file, config, usesColor(flags.color, terminal))
  )
  return 0
}

function settingsOf(config: Config): [Key, Setting<unknown>][] {
  return (Object.keys(keys) as Key[]).map((key) => [key, config.setting(key)])
}

function asJson(file: string, config: Config): unknown {
  return {
    file,
    config: config.file ?? null,
    settings: Object.fromEntries(
      settingsOf(config).map(([key, {value, origin}]) => [key, {value: value ?? null, origin}])
    ),
    rules: config.explainRules(file)
  }
}

function asText(file: string, config: Config, color: boolean): string {
  const style = paint(color)
  const rows: [string, unknown, Origin][] = settingsOf(config).map(([key, {value, origin}]) => [
    key,
    value,
    origin
  ])
  for (const [id, {level, options}] of Object.entries(config.explainRules(file))) {
    rows.push([`rules.${id}`, level.value, level.origin])
    for (const [name, {value, origin}] of Object.entries(options)) {
      rows.push([`  ${name}`, value, origin])
    }
  }
  const shown = rows.map(
    ([name, value, origin]) => [name, valueText(value), originText(origin)] as const
  )
  const nameWidth = Math.max(...shown.map(([name]) => name.length))
  const valueWidth = Math.min(40, Math.max(...shown.map(([, value]) => value.length)))
  const lines = shown.map(
    ([name, value, origin]) =>
      `${name.padEnd(nameWidth)}  ${value.padEnd(valueWidth)}  ${style.dim(origin)}\n`
  )
  return `${style.bold(file)}  ${config.file ?? 'no configuration file'}\n\n${lines.join('')}`
}

function valueText(value: unknown): string {
  return value === undefined ? '-' : typeof value === 'string' ? value : JSON.stringify(value)
}

function originText({from, line, column}: Origin): string {
  return line === undefined ? from : `${from}:${line}:${column}`
}
