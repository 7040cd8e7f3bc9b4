import {CommanderError} from 'commander'
import {ConfigError} from '../config/config-error.ts'
import {EngineError} from '../parse/engines.ts'
import {buildProgram} from './program.ts'
import {EvidenceError} from './read-evidence.ts'
import type {Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'

/**
 * Runs medlint with the arguments of a command line (without `node` and the
 * script) and returns the exit code: 0 the check passed, 1 it failed, 2 medlint
 * could not do its job. Never throws.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0
  const program = buildProgram(terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const named = program.commands.find((command) => command.name() === argv[0])
    const help = named ? `medlint ${named.name()} --help` : 'medlint --help'
    for (const line of linesOf(error, help)) terminal.stderr.write(`medlint: ${line}\n`)
    if (argv.includes('--debug')) terminal.stderr.write(`${stackOf(error)}\n`)
    return 2
  }
}

/** @param help the command that shows how to do it right */
function linesOf(error: unknown, help: string): readonly string[] {
  if (error instanceof ConfigError) return error.problems
  if (error instanceof UsageError || error instanceof EngineError || error instanceof EvidenceError)
    return error.message.split('\n')
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, '. ')
    // The library puts its guess in brackets: "(Did you mean --format?)".
    const sentences = message.replace(/\((Did you mean [^)]*)\)$/, '$1').replace(/(?<![.?])$/, '.')
    return [`${sentences} "${help}" shows what there is`]
  }
  const message = error instanceof Error ? error.message : String(error)
  return [
    `internal error: ${message.replace(/\s*\n\s*/g, ' ')}. Please report it with the output of --debug`
  ]
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `\nCaused by: ${stackOf(error.cause)}` : ''
  return `${error.stack ?? error.message}${cause}`
}
