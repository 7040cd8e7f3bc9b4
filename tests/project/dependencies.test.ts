import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {loadEngine} from '../../src/parse/engines.ts'

const page = readFileSync('docs/decisions/dependencies.md', 'utf8')
const reasons = new Map(
  Array.from(page.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm), ([, name, reason]) => [name, reason])
)

test('docs/decisions/dependencies.md gives a reason for each package that users install', () => {
  const packages = {...manifest.dependencies, ...manifest.optionalDependencies}
  expect([...reasons.keys()]).toEqual(Object.keys(packages).sort())
  for (const reason of reasons.values()) expect(reason).toMatch(/^[A-Z].{20,}\.$/)
})

test('every version is exact', () => {
  const versions = Object.values({
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
    ...manifest.devDependencies
  })
  for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

test('an engine reports the version of its package', async () => {
  const remark = await loadEngine('remark')
  const auto = await loadEngine('auto')
  expect(remark.version).toBe(manifest.dependencies['remark-parse'])
  const versions = {remark: remark.version, native: manifest.optionalDependencies.satteri}
  expect(auto.version).toBe(versions[auto.name])
})

test('the lock file has the packages of every platform', () => {
  const packages: Record<string, {optionalDependencies?: Record<string, string>}> = JSON.parse(
    readFileSync('package-lock.json', 'utf8')
  ).packages
  const names = new Set(Object.keys(packages).map((key) => key.replace(/^.*node_modules\//, '')))
  const missing = Object.values(packages)
    .flatMap(({optionalDependencies = {}}) => Object.keys(optionalDependencies))
    .filter((name) => !names.has(name))
  expect(missing).toEqual([])
})
