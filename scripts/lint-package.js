/**
 * Checks the package as npm would publish it: publint for what is in it, attw for
 * the types that a user's compiler will find. The package is built beforehand.
 */

import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const folder = mkdtempSync(path.join(os.tmpdir(), 'medlint-package-'))

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, ...args) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {encoding: 'utf8'})
  if (status === 0) return stdout
  throw error ?? new Error(`${path.basename(command)} failed:\n${stdout}${stderr}`)
}

try {
  const [{filename, files, size}] = JSON.parse(
    run('npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder)
  )
  const tarball = path.join(folder, filename)
  run('node_modules/.bin/publint', 'run', tarball, '--strict')
  run(
    'node_modules/.bin/attw',
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'schema.json'
  )
  console.log(`Package: ${files.length} files, ${Math.round(size / 1024)} kB packed, 0 problems`)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
