import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {checkLayers, leastModules} from '../../scripts/layers.js'

const root = mkdtempSync(path.join(tmpdir(), 'medlint-layers-'))
afterAll(() => rmSync(root, {recursive: true}))

/** Checks a project of these files: path → what it imports, after `type ` only as a type. */
async function check(files: Record<string, string[]>) {
  const folder = mkdtempSync(path.join(root, 'project-'))
  for (const [file, imports] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), {recursive: true})
    const lines = imports.map((from) =>
      from.startsWith('type ') ? `import type {} from '${from.slice(5)}'` : `import '${from}'`
    )
    writeFileSync(path.join(folder, file), [...lines, 'export const it = 1\n'].join('\n'))
  }
  return checkLayers(folder)
}

test('our own imports go down only', async () => {
  const {modules, problems} = await checkLayers(path.resolve('.'))
  expect(problems).toEqual([])
  expect(modules).toBeGreaterThanOrEqual(leastModules)
})

test('an import that goes down is fine', async () => {
  const {modules, edges, problems} = await check({
    'src/text/scan.ts': ['type ./words.ts'],
    'src/text/words.ts': ['./scan.ts'],
    'src/model/read.ts': ['../text/scan.ts'],
    'rules/lexicons/words.ts': [],
    'rules/tone.ts': ['./lexicons/words.ts', '../src/model/read.ts'],
    'rules/index.ts': ['./tone.ts'],
    'src/lint.ts': ['./model/read.ts'],
    'src/files/read.ts': ['node:fs'],
    'src/cli/main.ts': ['../lint.ts', '../files/read.ts', '../../rules/index.ts', 'node:process']
  })
  expect({modules, edges, problems}).toEqual({modules: 9, edges: 12, problems: []})
})

test.each<[name: string, files: Record<string, string[]>, problem: string]>([
  [
    'a layer imports a higher one',
    {'src/text/scan.ts': ['type ../model/read.ts'], 'src/model/read.ts': []},
    'src/text/scan.ts → src/model/read.ts: layer src/text/'
  ],
  [
    'a report imports the model',
    {'src/report/compact.ts': ['../model/read.ts'], 'src/model/read.ts': []},
    'src/report/compact.ts → src/model/read.ts: layer src/report/'
  ],
  [
    'the command imports a rule',
    {'src/cli/main.ts': ['../../rules/tone.ts'], 'rules/tone.ts': []},
    'src/cli/main.ts → rules/tone.ts: layer src/cli/'
  ],
  [
    'a rule imports a rule',
    {'rules/tone.ts': ['./pace.ts'], 'rules/pace.ts': []},
    'rules/tone.ts → rules/pace.ts: rule imports a rule'
  ],
  [
    'a rule reads the disk',
    {'rules/tone.ts': ['node:fs']},
    'rules/tone.ts → fs: core imports Node'
  ],
  [
    'two modules import each other',
    {'src/text/scan.ts': ['./words.ts'], 'src/text/words.ts': ['./scan.ts']},
    'src/text/scan.ts → src/text/words.ts → src/text/scan.ts: circular import'
  ],
  [
    'a module stands in no layer',
    {'src/helpers/misc.ts': []},
    'src/helpers/misc.ts stands in no layer'
  ],
  [
    'an import has no target',
    {'src/text/scan.ts': ['./gone.ts']},
    'src/text/scan.ts → ./gone.ts: import of something that is not there'
  ]
])('%s', async (_name, files, problem) => {
  const {problems} = await check(files)
  expect(problems).toContainEqual(expect.stringContaining(problem))
})
