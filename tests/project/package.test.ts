import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}

test('the command is a file of two lines: it finds the program, and nothing else', () => {
  expect(readFileSync(manifest.bin.medlint, 'utf8')).toBe(
    "#!/usr/bin/env node\nimport '../dist/cli/main.js'\n"
  )
})

test('scripts stand in alphabetical order and are named for what they do', () => {
  const names = Object.keys(manifest.scripts)
  expect(names).toEqual([...names].sort())
  for (const name of names) {
    expect(name).toMatch(/^(?:(?:bench|build|check|docs|lint|test)(?::[a-z-]+)?|new-rule|prepare)$/)
  }
})

test('the changelog has a section for this version', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  expect(changelog).toContain(`## [${manifest.version}] - `)
  expect(changelog).toMatch(/^\[\d+\.\d+\.\d+\]: https:\/\//m)
})

test('README names the test command that CI runs', () => {
  expect(readFileSync('README.md', 'utf8')).toContain('npm ci && npm test')
})
