import type {Rule} from '../rule/define-rule.ts'

/** A stream that text is written to; a terminal has columns. */
export interface Output {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** All that a command sees of the process that it runs in. */
export interface Terminal {
  cwd: string
  stdout: Output
  stderr: Output
  stdin: NodeJS.ReadableStream
  env: Readonly<Record<string, string | undefined>>
  /** Version of medlint. */
  version: string
  /** A text that differs between two builds of the same version. */
  build?(): string
  /** The program of a thread that helps with a run; without it a run is one thread's. */
  helper?: URL
  /** Ends a command that waits; Ctrl-C does so by itself. */
  signal?: AbortSignal
  /** In place of the built-in rules. */
  rules?: readonly Rule[]
}

const plainWidth = 100
const smallestWidth = 40

/** Whether to write in colour: the flag decides, then FORCE_COLOR, NO_COLOR and the kind of stream. */
export function usesColor(flag: boolean | undefined, {stdout, env}: Terminal): boolean {
  if (flag !== undefined) return flag
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

/** Columns to write in; a terminal that does not know its own says 0. */
export function widthOf({stdout}: Terminal): number {
  return Math.max(smallestWidth, stdout.columns || plainWidth)
}

/** Built-in rules are loaded on first use: most commands that fail, fail without them. */
export async function rulesOf({rules}: Terminal): Promise<readonly Rule[]> {
  return rules ?? (await import('../../rules/index.ts')).rules
}
