import {
  chmodSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {systemReason} from '../files/system-error.ts'
import {UsageError} from './usage-error.ts'

/**
 * Writes a file as a whole or not at all, so that nobody reads half a report.
 * Missing folders are made. Devices and pipes are written to as they are.
 *
 * @throws UsageError when the file cannot be written
 */
export function writeOutput(cwd: string, file: string, text: string): void {
  try {
    const path = resolve(cwd, file)
    const existing = statSync(path, {throwIfNoEntry: false})
    if (existing && !existing.isFile()) writeFileSync(path, text)
    else replaceFile(existing ? realpathSync(path) : path, text)
  } catch (error) {
    throw new UsageError(`${file}  cannot be written: ${systemReason(error)}`, {cause: error})
  }
}

/**
 * Puts a file in the place of another as a whole or not at all. Missing folders are made.
 *
 * @param mode permissions of the file; those of a new file when left out
 * @throws Error of the system
 */
export function replaceFile(path: string, content: string | Uint8Array, mode?: number): void {
  mkdirSync(dirname(path), {recursive: true})
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, content)
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}
