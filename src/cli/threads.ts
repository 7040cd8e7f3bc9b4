import {setImmediate} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import type {FirstPhase} from '../lint.ts'
import type {SourceFile} from '../parse/parse.ts'
import type {LintFlags} from './lint-flags.ts'
import type {LintSources} from './lint-input.ts'
import {progressOf} from './progress.ts'
import type {Terminal} from './terminal.ts'

type Sources = LintSources['files']

/** What a helping thread is told: enough to find the same articles and settings. */
export interface Task {
  paths: string[]
  flags: LintFlags
  cwd: string
  env: Terminal['env']
  version: string
  /** One counter, shared by all threads: the first file that none has taken. */
  counter: SharedArrayBuffer
}

/** What it sends, chunk by chunk. */
export type Sent = [path: string, result: FirstPhase][]

/** Files that a thread takes at once. */
const chunk = 16

/**
 * Reads articles in several threads, this one among them, up to what rules about
 * the site need of them. Undefined when there is one thread. What a thread
 * failed to read is missing; the run then reads it as if there were no threads.
 */
export async function readAhead(ahead: {
  paths: string[]
  flags: LintFlags
  terminal: Terminal
  files: Sources
  /** Whether the result of a file may be known from an earlier run. */
  isKnown(path: string): boolean
  /** What reads a file; asked for only where there is something to read ahead. */
  reader(): (file: SourceFile) => FirstPhase
}): Promise<ReadonlyMap<string, FirstPhase> | undefined> {
  const {paths, flags, terminal, files} = ahead
  const {cwd, env, version, helper} = terminal
  // One is as fast as two on two cores, whose second one collects the garbage of the first.
  const {threads = 1} = flags
  if (threads < 2 || !helper) return undefined
  if (files.filter(({path}) => !ahead.isKnown(path)).length < 2) return undefined
  const read = ahead.reader()
  const counter = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const task: Task = {paths, flags, cwd, env: {...env}, version, counter}
  const found = new Map<string, FirstPhase>()
  const progress = progressOf(files.length, terminal)
  const take = (sent: Sent) => {
    for (const [path, result] of sent) {
      found.set(path, result)
      progress.step()
    }
  }
  const others = Array.from({length: threads - 1}, () => helped(helper, task, take))
  for (const sent of chunks(files, counter, read)) {
    take(sent)
    // Lets the results of the other threads in.
    await setImmediate()
  }
  await Promise.all(others)
  progress.end()
  return found
}

/** The results of this thread's share of files. */
export function* chunks(
  files: Sources,
  counter: SharedArrayBuffer,
  read: (file: SourceFile) => FirstPhase
): Generator<Sent> {
  const next = new Int32Array(counter)
  for (;;) {
    const from = Atomics.add(next, 0, chunk)
    if (from >= files.length) return
    yield files.slice(from, from + chunk).flatMap((source): Sent => {
      const {text} = source.read()
      return text === undefined
        ? []
        : [[source.path, read({path: source.path, format: source.format, text})]]
    })
  }
}

/** Runs a helping thread to its end. */
function helped(helper: URL, task: Task, take: (sent: Sent) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(helper, {workerData: task})
    worker.on('message', take)
    // What it leaves undone is done without it, and fails there, loudly, if it must.
    worker.on('error', () => resolve())
    worker.on('exit', () => resolve())
  })
}
