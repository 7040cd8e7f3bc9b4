import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import * as library from '../../src/index.ts'
import * as remark from '../../src/remark.ts'

test('medlint exports what it promises, and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual([
    'contextOf',
    'defineRule',
    'lintFiles',
    'lintSite',
    'lintText',
    'loadEngine',
    'readArticle',
    'rules'
  ])
})

test('medlint/remark exports what it promises, and nothing else', () => {
  expect(Object.keys(remark).sort()).toEqual(['presets', 'rules'])
  expect(Object.keys(remark.presets)).toEqual(['recommended'])
})

test('src/index.ts only re-exports', () => {
  const source = readFileSync('src/index.ts', 'utf8')
  const rest = source.replaceAll(/^export (?:type )?(?:\*|\{[^}]*\}) from '[^']+'$/gm, '')
  expect(rest.trim()).toBe('')
})

test('the types name no package that users do not get', () => {
  const files = ['dist/src', 'dist/rules'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => path.join(folder, file))
  )
  expect(files.length).toBeGreaterThan(0)
  const named = files.flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(
        /\b(?:from |import\()['"](?!\.|node:)((?:@[^/'"]+\/)?[^/'"]+)/g
      ),
      (match) => match[1] ?? ''
    )
  )
  const given = Object.keys({...manifest.dependencies, ...manifest.optionalDependencies})
  const missing = named.filter((name) => !given.includes(name) && !given.includes(`@types/${name}`))
  expect([...new Set(missing)]).toEqual([])
})
