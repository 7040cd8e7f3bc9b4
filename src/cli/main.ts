import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {run} from './run.ts'

/** Filled in by the build. */
declare const MEDLINT_VERSION: string

// Ctrl-C is left to its default, which ends even a run that is busy and makes a
// shell see 130; a handler would wait for the end of the work.

/** `medlint | head` closes the pipe early: there is nobody left to tell. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
process.stdout.on('error', ignoreClosedPipe)
process.stderr.on('error', ignoreClosedPipe)

// Setting the code, rather than exiting, lets pipes take the rest of the output.
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  version: MEDLINT_VERSION,
  helper: new URL('./helper.js', import.meta.url),
  // The names of the other parts of the bundle hold hashes of their contents.
  build: () => readFileSync(fileURLToPath(import.meta.url), 'utf8')
})
