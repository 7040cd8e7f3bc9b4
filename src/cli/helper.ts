import {Readable, Writable} from 'node:stream'
import {setImmediate} from 'node:timers/promises'
import {parentPort, workerData} from 'node:worker_threads'
import {firstPhase} from '../lint.ts'
import {lintSettings} from './lint-run.ts'
import type {Terminal} from './terminal.ts'
import {chunks, type Task} from './threads.ts'

/** A thread that reads articles for the one that started it; see `readAhead`. */
const {paths, flags, cwd, env, version, counter} = workerData as Task

// What there is to say about settings, the first thread says.
const silent = new Writable({write: (_chunk, _encoding, done) => done()})
const terminal: Terminal = {
  cwd,
  env,
  version,
  stdout: silent,
  stderr: silent,
  stdin: Readable.from([])
}
const {selection, common, siteOf} = await lintSettings(paths, flags, terminal)
const input = {...common, site: siteOf()}
for (const sent of chunks(selection.files, counter, (file) => firstPhase(file, input))) {
  parentPort?.postMessage(sent)
  // Buffers of the native parser are let go between turns of the event loop only.
  await setImmediate()
}
