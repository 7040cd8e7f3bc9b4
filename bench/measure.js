import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/**
 * A command to measure.
 *
 * @typedef {{command: string, args: readonly string[], cwd: string}} Job
 */
/**
 * What one run took. CPU and memory need GNU time; without it they are not known.
 *
 * @typedef {{wall: number, cpu: number | undefined, memory: number | undefined}} Usage
 *   seconds, seconds, MiB at the peak
 */

const time = '/usr/bin/time'

/**
 * Runs a command to its end and measures it; its output is thrown away. Linters
 * end with a code of their own, so only a command that cannot run is an error.
 *
 * @param {Job} job
 * @returns {Usage}
 */
export function measure({command, args, cwd}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'medlint-bench-'))
  const file = path.join(folder, 'usage')
  const options = {cwd, stdio: /** @type {const} */ ('ignore')}
  try {
    const start = performance.now()
    const {error, signal} = existsSync(time)
      ? spawnSync(time, ['--quiet', '-o', file, '-f', '%U %S %M', command, ...args], options)
      : spawnSync(command, args, options)
    const wall = (performance.now() - start) / 1000
    if (error || signal) throw new Error(`${command}: ${error?.message ?? signal}`)
    if (!existsSync(file)) return {wall, cpu: undefined, memory: undefined}
    const [user = 0, system = 0, peak = 0] = readFileSync(file, 'utf8')
      .trim()
      .split(' ')
      .map(Number)
    return {wall, cpu: user + system, memory: peak / 1024}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/**
 * Everything a command prints.
 *
 * @param {Job} job
 */
export function outputOf({command, args, cwd}) {
  const {stdout, stderr, error} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30
  })
  return error ? error.message : stdout + stderr
}

/**
 * Runs two commands in turn, so that both see the machine in the same state.
 *
 * @param {Job} one
 * @param {Job} other
 * @param {number} pairs
 */
export function inTurn(one, other, pairs) {
  return Array.from({length: pairs}, () => ({one: measure(one), other: measure(other)}))
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}
