import {spawn, spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, onTestFinished, test} from 'vitest'
import {bin, medlint, siteWith} from './built.ts'

/** `script` of util-linux gives a command a terminal. */
const hasTerminals = /util-linux/.test(
  spawnSync('script', ['--version'], {encoding: 'utf8'}).stdout ?? ''
)

/** Runs the built command on a terminal. */
function onTerminal(cwd: string, argv: string) {
  const command = `"${process.execPath}" "${bin}" ${argv}`
  const env = {...process.env, NO_COLOR: '1', TERM: 'xterm'}
  const child = spawn('script', ['-qec', command, '/dev/null'], {cwd, env})
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  const code = new Promise<number | null>((done) => child.on('close', done))
  return {
    code,
    press: (keys: string) => child.stdin.write(keys),
    /** The output since the last call, when it ends with some words. */
    async until(words: string): Promise<string> {
      for (let tries = 0; tries < 600; tries++) {
        if (out.trimEnd().endsWith(words)) {
          const shown = out
          out = ''
          return shown
        }
        await wait(50)
      }
      throw new Error(`no "${words}" after:\n${out}`)
    },
    shown: () => out
  }
}

describe.runIf(hasTerminals)('on a terminal', () => {
  test('watch checks the article that was saved, and those that link to it', async () => {
    const {cwd} = siteWith({
      'tea.md': '# Tea\n\nTea cures cancer.\n',
      'sleep.md': '# Sleep\n\n[Tea](tea.md#tea)\n',
      'skin.md': '# Skin\n\nA miracle cure.\n'
    })
    const watch = onTerminal(cwd, 'watch')
    const waiting = 'Waiting for changes; Ctrl-C ends.'
    expect(await watch.until(waiting)).toContain('Checked 3 articles')
    // The watcher needs a moment before it sees what comes next.
    await wait(300)
    writeFileSync(join(cwd, 'articles/tea.md'), '# Green tea\n\nA drink.\n')
    const next = await watch.until(waiting)
    expect(next).toContain('Saved: articles/tea.md')
    expect(next).toContain('Checked 2 articles')
    expect(next).toContain('[Tea](tea.md#tea)')
    expect(next).not.toContain('skin.md')
    watch.press('\u0003')
    expect(await watch.code).toBe(130)
  })

  // Long enough for any machine to take more than the second after which it says how far it is.
  const text = `# Tea\n\n${'Tea is a drink, and people like it.\n\n'.repeat(60)}`

  test('10,000 articles: a long run says how far it is, and leaves no trace', async () => {
    const {cwd, write} = siteWith({})
    for (let folder = 0; folder < 20; folder++) {
      const names = Array.from({length: 500}, (_, number) => `articles/f${folder}/a${number}.md`)
      write(Object.fromEntries(names.map((name) => [name, text])))
      write({[`articles/f${folder}/a7.md`]: '# Tea\n\nTea cures cancer.\n'})
    }
    const run = onTerminal(cwd, '-f json:report.json --threads 1')
    expect(await run.code).toBe(1)
    const clear = '\r\u001b[K'
    const lines = run.shown().split(clear)
    expect(lines[1]).toMatch(/^Checking [\d,]+ of 10,000 articles$/)
    expect(run.shown().endsWith(clear)).toBe(true)
    const {summary} = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))
    expect(summary).toMatchObject({files: 10_000, errors: 20})
    // Where nobody watches it says nothing.
    expect(medlint(cwd, ['-f', 'json:other.json'])).toEqual({code: 1, out: '', err: ''})
    expect(readFileSync(join(cwd, 'other.json'))).toEqual(readFileSync(join(cwd, 'report.json')))
  })
})

test('watch needs a terminal', () => {
  expect(medlint(siteWith({'a.md': ''}).cwd, ['watch'])).toEqual({
    code: 2,
    out: '',
    err: 'medlint: watch needs a terminal: run "medlint" where nobody is watching\n'
  })
})

test('doctor names what medlint runs with, and what looks wrong', () => {
  const {cwd, commit, write} = siteWith(
    {
      'tea.md': '# Tea\n\nTea cures cancer.\n',
      'old.md': '# Old\n\nA miracle cure.\n',
      'draft.md': '# Draft\n'
    },
    {content: ['articles', 'articles/draft.md'], ignore: ['draft.md'], cache: true}
  )
  medlint(cwd, ['baseline', 'create', '--reason', 'before medlint'])
  commit()
  write({'articles/old.md': '# Old\n', 'articles/new.md': 'It cures cancer.\n'})
  write({'.gitignore': '.medlint-cache\n', 'hugo.toml': 'title = "Site"\n'})
  medlint(cwd, [])
  const {code, out} = medlint(cwd, ['doctor'])
  expect(code).toBe(0)
  for (const line of [
    /^medlint +\d+\.\d+\.\d+, engine \w+ \d+\.\d+\.\d+$/m,
    new RegExp(`^Node +${process.versions.node.replaceAll('.', '\\.')}$`, 'm'),
    /^configuration +medlint\.config\.json$/m,
    /^articles +3, \d+ words$/m,
    /^skipped +1 ignored by medlint\.config\.json \(draft\.md\)$/m,
    /^site +hugo, in \.$/m,
    /^findings +1 must fix, 0 should fix, 0 to consider, 0 suppressed$/m,
    /^baseline +medlint-baseline\.jsonl: 1 hold, 1 can go, 0 expired$/m,
    /^cache +on, \.medlint-cache\/results: 3 articles, \d+ kB$/m,
    /^Git +main; --changed compares with main \([0-9a-f]{10}\)$/m,
    /^Rules that reported nothing \(3\)\n {2}hype-hyperbole\n/m
  ]) {
    expect(out).toMatch(line)
  }
  writeFileSync(join(cwd, 'articles/new.md'), new Uint8Array([0x41, 0xe9, 0x41]))
  const broken = medlint(cwd, ['doctor'])
  expect(broken.code).toBe(2)
  expect(broken.out).toContain(
    'Could not be checked (1)\n  articles/new.md:1:3: is not valid UTF-8 at byte 3'
  )
})
