import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}

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
