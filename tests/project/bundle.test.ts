import {readFileSync} from 'node:fs'
import path from 'node:path'
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
