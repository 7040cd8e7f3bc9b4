import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, onTestFinished, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {run} from '../../src/cli/run.ts'
import {folderWith} from '../folder.ts'
import {medlint, wordRules} from './medlint.ts'

const all = [...wordRules, ...rules.filter(({id}) => id.startsWith('link-'))]

function start(cwd: string, argv: string[] = []) {
  const controller = new AbortController()
  let out = ''
  let err = ''
  const code = run(['watch', ...argv], {
    cwd,
    stdout: {write: (text) => (out += text), isTTY: true},
    stderr: {write: (text) => (err += text)},
    stdin: Readable.from([]),
    env: {NO_COLOR: '1'},
    version: '1.2.3',
    rules: all,
    signal: controller.signal
  })
  onTestFinished(() => controller.abort())
  return {
    /** The output since the last call, when a round has ended. */
    async next(): Promise<string> {
      for (let tries = 0; tries < 200; tries++) {
        if (out.endsWith('Waiting for changes; Ctrl-C ends.\n')) {
          const shown = out
          out = ''
          // The watcher needs a moment before it sees what comes next.
          await wait(100)
          return shown
        }
        await wait(50)
      }
      throw new Error(`nothing more after:\n${out}\n${err}`)
    },
    async end() {
      controller.abort()
      return {code: await code, err}
    }
  }
}

test('checks the article that was saved, and those that link to it', async () => {
  const cwd = folderWith({
    'tea.md': '# Tea\n\nTea is a cure.\n',
    'sleep.md': '# Sleep\n\nA glow. See [tea](tea.md#tea).\n',
    'skin.md': '# Skin\n\nSkin, a cure.\n'
  })
  const watch = start(cwd)
  const first = await watch.next()
  expect(first).toContain('Checked 3 articles')
  writeFileSync(join(cwd, 'tea.md'), '# Green tea\n\nTea is a drink.\n')
  const second = await watch.next()
  expect(second).toContain('Saved: tea.md')
  expect(second).toContain('Checked 2 articles')
  expect(second).toContain('sleep.md')
  expect(second).not.toContain('skin.md')
  writeFileSync(join(cwd, 'skin.md'), '# Skin\n')
  expect(await watch.next()).toContain('Checked 1 article,')
  expect(await watch.end()).toEqual({code: 0, err: ''})
})

test('goes on after a mistake in the configuration', async () => {
  const cwd = folderWith({'tea.md': '# Tea\n\nTea is a cure.\n', 'medlint.config.json': '{}'})
  const watch = start(cwd)
  await watch.next()
  writeFileSync(join(cwd, 'medlint.config.json'), '{"rule": 1}')
  await watch.next()
  writeFileSync(join(cwd, 'medlint.config.json'), '{"rules": {"word-cure": "off"}}')
  expect(await watch.next()).toContain('nothing to fix')
  expect((await watch.end()).err).toContain('unknown key "rule"')
})

test('needs a terminal', async () => {
  expect(await medlint(folderWith({'a.md': ''}), ['watch'])).toEqual({
    code: 2,
    out: '',
    err: 'medlint: watch needs a terminal: run "medlint" where nobody is watching\n'
  })
})
