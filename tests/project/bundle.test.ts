import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'

const entry = path.resolve('dist/cli/main.js')

/** The files that Node loads before the command runs its first line. */
function eagerFiles(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import |.*\bfrom )"(\.[^"]*)";$/gm
  )) {
    eagerFiles(path.resolve(path.dirname(file), to), seen)
  }
  return seen
}

test('a start loads commander and no other package', () => {
  const packages = [...eagerFiles(entry)].flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(/^\/\/ \S*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
      ([, name]) => name
    )
  )
  expect([...new Set(packages)]).toEqual(['commander'])
})

/** CPU milliseconds of a run of the command, Node's own start included. */
function cpuTime(...args: string[]): number {
  const script = `
    process.argv.splice(1, 0, 'medlint')
    process.on('exit', () => {
      const {user, system} = process.cpuUsage()
      process.stderr.write('cpu=' + (user + system) / 1000)
    })
    await import(${JSON.stringify(pathToFileURL(entry).href)})`
  const {stderr} = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, '--', ...args],
    {
      encoding: 'utf8'
    }
  )
  return Number(/cpu=([\d.]+)$/.exec(stderr)?.[1])
}

// Bare Node takes some 60 ms, a version some 100, one article some 250; a crowded machine doubles that.
test.each([
  [500, ['--version']],
  [1000, ['fixtures/articles/iron-deficiency-leaflet.md']]
])('%i ms of CPU are enough for medlint %s', (budget, args) => {
  expect(cpuTime(...args)).toBeLessThan(budget)
})
