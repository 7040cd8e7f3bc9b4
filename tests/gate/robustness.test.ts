import {spawn} from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, onTestFinished, test} from 'vitest'
import {folderWith} from '../folder.ts'
import {bin, found, medlint, siteWith} from './built.ts'

const cure = '# A\n\nIt cures cancer.\n'
const good = 'articles/good.md:3 hype-absolute'

test('files that are no articles, too large or too deep: named, and the others are checked', () => {
  const {cwd, write} = siteWith({
    'good.md': cure,
    'empty.md': '',
    'quotes.md': `${'> '.repeat(3_000)}cure\n`,
    'lists.md': Array.from({length: 1_500}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    'links.md': `${'['.repeat(20_000)}x${'](y)'.repeat(20_000)}\n`,
    'emphasis.md': `${'*a '.repeat(20_000)}\n`,
    'html.md': `${'<div>'.repeat(20_000)}\n\nIt cures cancer.\n\n${'</div>'.repeat(20_000)}\n`,
    'inline.md': `# A\n\n${'<span>'.repeat(20_000)}It cures cancer.${'</span>'.repeat(20_000)}\n`,
    'yaml.md': `---\na: ${'['.repeat(400)}${']'.repeat(400)}\n---\n\n${cure}`,
    'nested.md': `---\n${Array.from({length: 500}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n\n${cure}`,
    'toml.md': `+++\na = ${'['.repeat(400)}${']'.repeat(400)}\n+++\n\n${cure}`,
    'json.md': `<script type="application/ld+json">${'{"a":['.repeat(400)}</script>\n\n${cure}`,
    'graph.md': `<script type="application/ld+json">${'{"mainEntity":'.repeat(9_000)}1${'}'.repeat(9_000)}</script>\n\n${cure}`,
    'mdx.mdx': `${'<A>'.repeat(5_000)}\n\n{${'('.repeat(5_000)}\n\n${cure}`
  })
  writeFileSync(join(cwd, 'articles/binary.md'), new Uint8Array([0, 1, 2, 255]))
  writeFileSync(join(cwd, 'articles/huge.md'), 'A tea. '.repeat(800_000))
  write({'articles/line.md': 'x'.repeat(1_000_001)})
  for (const engine of ['native', 'remark']) {
    const {code, err, found: rows, problems, files} = found(cwd, ['--engine', engine])
    expect({code, err}).toEqual({code: 2, err: ''})
    expect(files).toHaveLength(17)
    expect(rows).toContain(good)
    for (const name of ['toml', 'yaml', 'nested', 'json', 'graph', 'html']) {
      expect(rows.some((row) => row.startsWith(`articles/${name}.md`))).toBe(true)
    }
    const named = problems.map((problem) => problem.split(' ')[0])
    for (const name of ['binary', 'huge', 'line', 'quotes', 'lists', 'links', 'emphasis']) {
      expect(named).toContain(`articles/${name}.md`)
    }
    expect(problems.join('\n')).not.toMatch(/defect|Maximum call stack|internal/)
  }
})

test('links in a circle, a pipe, and a link to nothing', () => {
  const {cwd} = siteWith({'good.md': cure})
  symlinkSync('..', join(cwd, 'articles/up'))
  symlinkSync('self', join(cwd, 'articles/self'))
  symlinkSync('nowhere.md', join(cwd, 'articles/dead.md'))
  mkdirSync(join(cwd, 'articles/loop'))
  symlinkSync('../loop', join(cwd, 'articles/loop/again'))
  expect(found(cwd)).toMatchObject({code: 1, err: '', found: [good], problems: []})
})

test('an article that is deleted while others are read', () => {
  const {cwd} = siteWith({'a.md': cure, 'b.md': cure, 'good.md': cure})
  // Deletes one article when another is opened: the order of events is the same every time.
  const trigger = join(folderWith({}), 'trigger.mjs')
  writeFileSync(
    trigger,
    `import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
const read = fs.readFileSync
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('a.md')) fs.rmSync('articles/b.md', {force: true})
  return read(path, ...rest)
}
syncBuiltinESMExports()
`
  )
  const env = {NODE_OPTIONS: `--import ${pathToFileURL(trigger)}`}
  expect(found(cwd, [], {env})).toMatchObject({
    code: 2,
    found: ['articles/a.md:3 hype-absolute', good],
    problems: ['articles/b.md cannot be read: no such file or folder']
  })
})

const isRoot = process.getuid?.() === 0
const nobody = 65_534

/** Root may read and write everything: there, medlint runs as somebody who may not. */
function asGuest(cwd: string, argv: readonly string[]) {
  if (isRoot) chownSync(cwd, nobody, nobody)
  // Git trusts no repository of somebody else.
  const env = {GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*'}
  return isRoot ? {uid: nobody, env, argv} : {env, argv}
}

function guest(cwd: string, argv: readonly string[]) {
  const {argv: all, ...more} = asGuest(cwd, argv)
  return {run: () => medlint(cwd, all, more), found: () => found(cwd, all, more)}
}

describe.runIf(process.platform !== 'win32')('without permission', () => {
  test('closed files and folders are named', () => {
    const {cwd, write} = siteWith({'good.md': cure})
    write({'articles/shut.md': cure, 'articles/closed/b.md': cure})
    chmodSync(join(cwd, 'articles/shut.md'), 0)
    chmodSync(join(cwd, 'articles/closed'), 0)
    onTestFinished(() => chmodSync(join(cwd, 'articles/closed'), 0o755))
    const {code, found: rows, problems} = guest(cwd, []).found()
    expect({code, rows}).toEqual({code: 2, rows: [good]})
    expect(problems).toEqual([
      'articles/closed cannot be read: permission denied',
      'articles/shut.md cannot be read: permission denied'
    ])
  })

  test('a folder that nobody may write to: reports, baseline, cache, fixes and init say so', () => {
    const {cwd} = siteWith({'good.md': cure, 'link.md': '# L\n\n[x](Good.md)\n'})
    const close = (mode: number) => {
      for (const folder of ['', 'articles']) chmodSync(join(cwd, folder), mode)
    }
    const refused = (argv: string[], file: string) => {
      const {run} = guest(cwd, argv)
      close(0o555)
      const {code, out, err} = run()
      close(0o755)
      expect({argv, code, err, out}).toMatchObject({argv, code: 2})
      expect(err + out).toContain(`${file}`)
      expect(err + out).toContain('permission denied')
    }
    onTestFinished(() => close(0o755))
    const before = readdirSync(cwd).sort()
    refused(['-f', 'json:report.json'], 'report.json  cannot be written')
    refused(['baseline', 'create', '--reason', 'before medlint'], 'medlint-baseline.jsonl  cannot')
    refused(['--fix', '--rule', 'link-case:error'], 'articles/link.md')
    refused(['init', '--yes'], 'cannot be written')
    const {found: cached} = guest(cwd, ['--cache'])
    close(0o555)
    expect(cached()).toMatchObject({
      code: 1,
      err: 'medlint: .medlint-cache/results  the cache cannot be written: permission denied\n'
    })
    close(0o755)
    expect(readdirSync(cwd).sort()).toEqual(before)
    expect(readdirSync(join(cwd, 'articles'))).toEqual(['good.md', 'link.md'])
  })
})

test('Ctrl-C ends a run that is busy at once, with 130 for a shell, and no half-written file', async () => {
  const text = `${'It cures cancer. A miracle cure. '.repeat(1_000)}\n`
  const names = Array.from({length: 150}, (_, number) => `a${number}.md`)
  const {cwd, git} = siteWith(Object.fromEntries(names.map((name) => [name, text])))
  const old = '{"kept": true}\n'
  writeFileSync(join(cwd, 'report.json'), old)
  const before = readdirSync(cwd).sort()
  for (const [argv, after] of [
    [['--cache', '-f', 'json:report.json'], 400],
    [['--cache', '-f', 'json:report.json'], 1_000],
    [['baseline', 'create', '--reason', 'before medlint'], 700]
  ] as const) {
    const child = spawn(process.execPath, [bin, ...argv], {cwd, stdio: 'ignore'})
    const end = new Promise<string | null>((done) => child.on('exit', (_, signal) => done(signal)))
    setTimeout(() => child.kill('SIGINT'), after)
    const started = performance.now()
    // A shell reads the signal as 130.
    expect(await end).toBe('SIGINT')
    expect(performance.now() - started).toBeLessThan(after + 1_500)
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe(old)
    expect(readdirSync(cwd).sort()).toEqual(before)
  }
  expect(git('status', '--short')).toBe('?? report.json\n')
  expect(existsSync(join(cwd, '.medlint-cache'))).toBe(false)
})
