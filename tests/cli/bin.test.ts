import {spawn, spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderWith} from '../folder.ts'

const bin = resolve('bin/medlint.js')

/** The command as it is installed; `npm test` builds it first. */
describe.runIf(existsSync('dist/cli/main.js'))('the built command', () => {
  function medlint(cwd: string, argv: string[], input = '') {
    return spawnSync(process.execPath, [bin, ...argv], {cwd, input, encoding: 'utf8'})
  }

  test('runs, and names its version', () => {
    const {status, stdout} = medlint(folderWith({}), ['--version'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^medlint \d+\.\d+\.\d+ \(engine \w+ \d+\.\d+\.\d+\)\n$/)
  })

  test('reads every kind of configuration', () => {
    for (const [name, text] of [
      ['medlint.config.jsonc', '{"asOf": "soon"}'],
      ['medlint.config.yaml', 'asOf: soon'],
      ['medlint.config.mjs', 'export default {asOf: "soon"}']
    ] as const) {
      const {status, stderr} = medlint(folderWith({'a.md': '', [name]: text}), [])
      expect(stderr).toMatch(/^medlint: medlint\.config\.\w+(?::1:\d+)? {2}asOf: expected a day, /)
      expect(status).toBe(2)
    }
  })

  test('reads standard input', () => {
    const {status, stdout} = medlint(folderWith({}), ['--stdin', '-f', 'json'], '# Sleep\n')
    expect(status).toBe(0)
    expect(JSON.parse(stdout).files).toHaveLength(1)
  })

  test('does not mind a reader that goes away', async () => {
    const articles = Object.fromEntries(
      Array.from({length: 200}, (_, index) => [`a${index}.md`, 'It is a miracle cure. '.repeat(40)])
    )
    const child = spawn(process.execPath, [bin, '.', '-f', 'json'], {cwd: folderWith(articles)})
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    child.stdout.destroy()
    const status = await new Promise((done) => child.on('exit', done))
    expect(errors).toBe('')
    expect([0, 1]).toContain(status)
  })

  test('stops at once when it is interrupted, and a shell sees 130', () => {
    const root = folderWith({'a.md': 'x'})
    const script = `"${process.execPath}" "${bin}" --stdin -f json:report.json < <(sleep 5) & child=$!; sleep 0.5; kill -INT $child; wait $child; echo $?`
    // Background jobs of a plain shell ignore SIGINT; job control gives it back to them.
    const {stdout} = spawnSync('bash', ['-c', `set -m; ${script}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe']
    })
    expect(stdout.trim()).toMatch(/130$/)
    expect(readdirSync(root)).toEqual(['a.md'])
  })
})
