import {Command, InvalidArgumentError} from 'commander'
import {keys} from '../config/keys.ts'
import {tableFormats} from '../report/evidence-table.ts'
import {formats, isFormatName} from '../report/index.ts'
import {type Option, oneOf} from '../rule/options.ts'
import {didYouMean} from '../text/similarity.ts'
import type {BaselineAction, BaselineFlags} from './baseline-flags.ts'
import {graphFormats, type LinksFlags} from './links-flags.ts'
import type {LintFlags, OutputTarget} from './lint-flags.ts'
import type {Shard} from './shard.ts'
import type {Terminal} from './terminal.ts'

/**
 * The commands and their arguments. Each command is loaded when it runs.
 *
 * @param done takes the exit code of the command
 */
export function buildProgram(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command('medlint')
    .description(
      'Lints health articles: hype, missing disclaimers, broken links, claims without a source.'
    )
    .option('-V, --version', 'show the versions of medlint and of its Markdown parser')
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: () => {}
    })
    .exitOverride()

  const command = (usage: string, description: string, isDefault = false) =>
    withOutput(program.command(usage, {isDefault}).description(description))
  const configurable = (usage: string, description: string, isDefault = false) =>
    withConfig(command(usage, description, isDefault))

  const reporting = (usage: string, description: string, isDefault = false) =>
    configurable(usage, description, isDefault)
      .option('-f, --format <name[:file]>', 'report format (repeatable)', collectFormat)
      .option('-o, --output-file <file>', 'write the report into a file')
      .option(
        '--level <level>',
        'lowest level that is listed',
        oneWordOf(['error', 'warning', 'info'])
      )
      .option('--quiet', 'list errors only; warnings still count')
      .option('--fail-on <level>', `${keys.failOn.describe} (error)`, checked(keys.failOn))
      .option('--max-warnings <n>', keys.maxWarnings.describe, wholeNumber)
      .option('--all', 'list every finding, however many there are')
      .option('--verbose', 'name every skipped file')
      .option('--as-of <day>', keys.asOf.describe, checked(keys.asOf))
  const gating = (usage: string, description: string, isDefault = false) =>
    reporting(usage, description, isDefault)
      .option('--no-baseline', 'count old findings as if they were new')
      .option('--ci', 'fail when entries of the baseline hold nothing any more')
  const engine = [
    '--engine <name>',
    `${keys.engine.describe}: auto, remark or native`,
    checked(keys.engine)
  ] as const

  const threads = ['--threads <n>', 'read articles in so many threads (1)', oneOrMore] as const

  const lint = gating('lint [paths...]', 'check articles; runs when no command is named', true)
    .option('--fix', 'make the changes that are safe; with --stdin, print the fixed text')
    .option('--fix-dry-run', 'show the changes that --fix would make')
    .option('--no-inline-config', 'ignore the directives in articles')
    .option('--changed', 'check what differs from the main branch')
    .option('--since <ref>', 'check what changed since the branch left this commit')
    .option('--staged', 'check what is staged for a commit')
    .option('--new-only', 'let only new findings of changed articles count')
    .option(
      '--shard <i/n>',
      'check one of n equal parts; "medlint merge" joins their reports',
      shardOf
    )
    .option(...threads)
    .option('--cache', 'take over what did not change since the last run')
    .option('--no-cache', 'work everything out anew')
    .option('--cache-location <file>', 'where results are kept')
    .option('--stdin', 'read one article from standard input')
    .option('--stdin-filename <path>', 'where that article belongs')
    .option(...engine)
    .option('--allow-empty', 'pass when there are no articles')
    .action(async (paths: string[], flags: LintFlags) => {
      if (program.opts<{version?: boolean}>().version) {
        const {version} = await import('./version.ts')
        return done(await version(flags.engine, terminal))
      }
      const {lint} = await import('./lint-command.ts')
      done(await lint(paths, flags, terminal))
    })

  gating('merge <reports...>', 'join the JSON reports of parts (--shard) to one').action(
    async (reports: string[], flags: LintFlags) => {
      const {merge} = await import('./merge.ts')
      done(await merge(reports, flags, terminal))
    }
  )

  reporting('links [paths...]', 'check links, and nothing else')
    .option('--fix', 'correct the links that can lead to one place only')
    .option('--fix-dry-run', 'show the changes that --fix would make')
    .option(...engine)
    .option(...threads)
    .option(
      '--graph <format>',
      `print the pages and the links between them: ${graphFormats.join(', ')}`,
      oneWordOf(graphFormats)
    )
    .option('--external', 'check links to other sites instead, over the network')
    .option('--since <commit>', 'list addresses and ids that were served then and are not now')
    .action(async (paths: string[], flags: LinksFlags) => {
      const {links} = await import('./links.ts')
      done(await links(paths, flags, terminal))
    })

  configurable('inspect <file>', 'show how medlint reads an article')
    .option('-f, --format <name>', 'text or json', oneWordOf(['text', 'json']))
    .option(...engine)
    .action(async (file: string, flags) => {
      const {inspect} = await import('./inspect.ts')
      done(await inspect(file, flags, terminal))
    })

  const table = (usage: string, description: string) =>
    configurable(usage, description)
      .option('-f, --format <name>', `${tableFormats.join(', ')}`, oneWordOf(tableFormats))
      .option(...engine)

  table('claims [paths...]', 'list every claim with the sources in its reach').action(
    async (paths: string[], flags) => {
      const {claims} = await import('./claims.ts')
      done(await claims(paths, flags, terminal))
    }
  )

  table('sources [paths...]', 'list every source, and where it is used').action(
    async (paths: string[], flags) => {
      const {listSources} = await import('./claims.ts')
      done(await listSources(paths, flags, terminal))
    }
  )

  command('explain <rule>', 'what a rule reports, why, and what to write instead').action(
    async (id: string, flags) => {
      const {explainRule} = await import('./explain.ts')
      done(await explainRule(id, flags, terminal))
    }
  )

  command('rules', 'list all rules')
    .option(
      '-f, --format <name>',
      'text, json or markdown',
      oneWordOf(['text', 'json', 'markdown'])
    )
    .action(async (flags) => {
      const {listRules} = await import('./explain.ts')
      done(await listRules(flags, terminal))
    })

  command('profile [name]', 'the profiles, or what one of them asks and on what ground').action(
    async (name: string | undefined, flags) => {
      const {profile} = await import('./profile.ts')
      done(await profile(name, flags, terminal))
    }
  )

  command('init', 'set medlint up in this folder; overwrites nothing')
    .option('-y, --yes', 'ask nothing, take the defaults')
    .action(async (flags) => {
      const {init} = await import('./init.ts')
      done(await init(flags, terminal))
    })

  configurable('watch [paths...]', 'check again whenever an article is saved')
    .option('--quiet', 'list errors only')
    .option('--no-baseline', 'count old findings as if they were new')
    .action(async (paths: string[], flags: LintFlags) => {
      const {watch} = await import('./watch.ts')
      done(await watch(paths, flags, terminal))
    })

  configurable('doctor [paths...]', 'show what medlint runs with, and what looks wrong').action(
    async (paths: string[], flags: LintFlags) => {
      const {doctor} = await import('./doctor.ts')
      done(await doctor(paths, flags, terminal))
    }
  )

  const baseline = program
    .command('baseline')
    .description('keep old findings out of the way, so that only new ones fail the check')
  const baselineCommand = (name: BaselineAction, description: string, writes: boolean) => {
    const action = withConfig(
      withOutput(baseline.command(writes ? `${name} [paths...]` : name).description(description))
    ).option('--as-of <day>', keys.asOf.describe, checked(keys.asOf))
    if (writes) {
      action
        .option('--reason <words>', 'why the findings may wait')
        .option('--author <name>', 'who says so (the name that Git knows)')
        .option('--expires <day>', 'the last day on which they may', checked(keys.asOf))
    }
    action.action(async (...args: unknown[]) => {
      const [paths, flags] = writes ? args : [[], ...args]
      const {runBaseline} = await import('./baseline-command.ts')
      done(await runBaseline(name, paths as string[], flags as BaselineFlags, terminal))
    })
  }
  baselineCommand('create', 'write down every finding there is', true)
  baselineCommand('update', 'add new findings, drop what is fixed, follow renamed articles', true)
  baselineCommand('prune', 'drop what is fixed, follow renamed articles', false)
  baselineCommand('status', 'what waits, since when and why', false)

  configurable(
    'print-config <file>',
    'show the settings for an article, and which file set each of them'
  )
    .option('--json', 'as JSON')
    .action(async (file: string, flags) => {
      const {printConfig} = await import('./print-config.ts')
      done(await printConfig(file, flags, terminal))
    })

  configurable('faq [paths...]', 'list all questions with their answers, facts and conflicts')
    .option(
      '-f, --format <name>',
      'table, json, csv or jsonld',
      oneWordOf(['table', 'json', 'csv', 'jsonld'])
    )
    .action(async (paths: string[], flags) => {
      const {faq} = await import('./faq.ts')
      done(await faq(paths, flags, terminal))
    })

  program.addHelpText(
    'after',
    () => `\n${optionsHelp(lint)}\nFormats:\n${formatsHelp()}\n${exitCodesHelp}`
  )
  return program
}

const exitCodesHelp = `Exit codes:
  0  the check passed
  1  findings at or above --fail-on, or too many warnings
  2  medlint could not do its job: arguments, configuration, an article that cannot be read
`

/** The options of the command that runs when none is named stand in the first help that people see. */
function optionsHelp(lint: Command): string {
  const help = lint.createHelp()
  const rows = help
    .visibleOptions(lint)
    .filter(({long}) => long !== '--help')
    .map((option) => [help.optionTerm(option), help.optionDescription(option)])
  return `Options of lint:\n${table(rows)}`
}

function formatsHelp(): string {
  return table(Object.entries(formats).map(([name, {describe}]) => [name, describe]))
}

function table(rows: string[][]): string {
  const width = Math.max(...rows.map(([term = '']) => term.length))
  return rows.map(([term = '', text = '']) => `  ${term.padEnd(width)}  ${text}\n`).join('')
}

function withOutput(command: Command): Command {
  return command
    .option('--color', 'always write in colour')
    .option('--no-color', 'never write in colour')
    .option('--debug', 'show stacks and timings')
}

function withConfig(command: Command): Command {
  return command
    .option('-c, --config <file>', 'use this configuration')
    .option('--no-config', 'use no configuration file')
    .option('--rule <id:level>', 'set the level of a rule (repeatable)', collect)
}

function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value]
}

/** `name` or `name:file`. */
function collectFormat(value: string, previous: OutputTarget[] = []): OutputTarget[] {
  const [name = '', file] = value.split(/:(.*)/s)
  if (!isFormatName(name)) {
    const names = Object.keys(formats)
    throw new InvalidArgumentError(
      didYouMean(name, names).trim() || `the formats are ${names.join(', ')}`
    )
  }
  if (file === '') throw new InvalidArgumentError('name a file after the colon')
  return [...previous, file === undefined ? {format: name} : {format: name, file}]
}

/** Checks a flag as the key of the configuration with the same meaning is checked. */
function checked<T>(option: Option<T>): (value: string) => T {
  return (value) => {
    const problem = option.problem(value)
    if (problem === undefined) return value as T
    const words = (option.schema.enum ?? []) as string[]
    throw new InvalidArgumentError(`${problem}.${didYouMean(value, words)}`)
  }
}

function oneWordOf<const T extends string>(words: readonly T[]): (value: string) => T {
  return checked(oneOf('', words, words[0] as T))
}

function shardOf(value: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number)
  if (!index || !count || index > count) {
    throw new InvalidArgumentError('expected a part of a whole, such as 2/4')
  }
  return {index, count}
}

function oneOrMore(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('expected a number from 1 on')
  return Number(value)
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('expected a whole number')
  return Number(value)
}
