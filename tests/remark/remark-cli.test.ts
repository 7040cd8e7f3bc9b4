import {execFile} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {promisify} from 'node:util'
import {afterAll, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {lintFiles} from '../../src/lint.ts'
import {loadEngine} from '../../src/parse/engines.ts'
import {readFixture} from './read-fixture.ts'

const run = promisify(execFile)
const articles = path.resolve('fixtures/articles')
// Below the project, so that the configuration finds its packages.
const folder = mkdtempSync(path.resolve('node_modules/.medlint-remark-'))

afterAll(() => rmSync(folder, {recursive: true}))

const severities = new Map([
  [true, 'error'],
  [false, 'warning'],
  [undefined, 'info'],
  [null, 'info']
])

interface Message {
  reason: string
  line: number
  column: number
  ruleId: string
  fatal?: boolean | null
}

/** Messages of remark-cli for files, as `path line:column level rule message`. */
async function remarkCli(config: string, files: string[]): Promise<string[]> {
  const rc = path.join(folder, '.remarkrc.mjs')
  writeFileSync(rc, config)
  const cli = path.resolve('node_modules/remark-cli/cli.js')
  const flags = ['--no-stdout', '--no-config', '--rc-path', rc, '--report', 'vfile-reporter-json']
  // remark-cli exits with 1 on fatal messages and reports on the error stream.
  const {stderr} = await run('node', [cli, ...flags, ...files], {maxBuffer: 1e8}).catch(
    (error: {stderr: string}) => error
  )
  const report = JSON.parse(stderr) as {path: string; messages: Message[]}[]
  return report
    .flatMap((file) =>
      file.messages.map(
        ({line, column, fatal, ruleId, reason}) =>
          `${path.basename(file.path)} ${line}:${column} ${severities.get(fatal)} ${ruleId} ${reason}`
      )
    )
    .sort()
}

const preset = (more = '') =>
  `import {presets, rules} from ${JSON.stringify(path.resolve('dist/src/remark.js'))}
export default {plugins: [presets.recommended${more}]}
`

test('remark-cli with the preset finds what medlint finds', async () => {
  const files = readdirSync(articles)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(articles, name))
  const fileRules = rules.filter(({scope}) => scope === 'article')
  const {files: results} = lintFiles({
    files: files.map(readFixture),
    engine: await loadEngine('remark'),
    rules: fileRules,
    rulesFor: () => ({}),
    asOf: new Date().toISOString().slice(0, 10)
  })
  const expected = results
    .flatMap(({path: file, findings}) =>
      findings.map(
        ({place, severity, ruleId, message}) =>
          `${path.basename(file)} ${place.start.line}:${place.start.column} ${severity} ${ruleId} ${message}`
      )
    )
    .sort()
  expect(expected.length).toBeGreaterThan(50)
  expect(await remarkCli(preset(), files)).toEqual(expected)
})

test('comments of remark-lint and its severities work', async () => {
  const file = path.join(folder, 'cream.md')
  writeFileSync(
    file,
    [
      '# Cream',
      '',
      '<!--lint disable hype-hyperbole-->',
      '',
      'This cream is a miracle cure.',
      '',
      '<!--lint enable hype-hyperbole-->',
      '',
      'That gel is a miracle cure.',
      '',
      '<!-- lint ignore hype-hyperbole -->',
      '',
      'Their balm is a miracle cure.',
      ''
    ].join('\n')
  )
  const lines = await remarkCli(preset(), [file])
  expect(lines.filter((line) => line.includes('hype-hyperbole'))).toEqual([
    expect.stringContaining('cream.md 9:')
  ])
  const raised = await remarkCli(preset(`, [rules['hype-hyperbole'], 'error']`), [file])
  expect(raised.filter((line) => line.includes('error hype-hyperbole'))).toHaveLength(1)
  const bad = await remarkCli(preset(`, [rules['hype-hyperbole'], {tems: ['elixir']}]`), [file])
  expect(bad.filter((line) => line.includes('error'))).toEqual([
    expect.stringContaining('unknown option "tems"')
  ])
})
