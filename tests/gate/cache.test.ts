import {spawn} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith} from '../folder.ts'
import {bin, configFile, fewRules, found, medlint, type Surroundings, siteWith} from './built.ts'

const results = '.medlint-cache/results'
const articles = {
  'tea.md': '# Tea\n\nTea cures cancer.\n',
  'sleep.md': '# Sleep\n\nSee [tea](tea.md#tea) and [none](none.md).\n',
  'skin.md': '---\ndate: 2031-01-01\n---\n\n# Skin\n\nA miracle cure.\n'
}

/** Lints with the cache, and holds report and exit code against a run without. */
function check(cwd: string, argv: string[] = [], more: Surroundings = {}): string[] {
  const cached = found(cwd, [...argv, '--cache'], more)
  expect(found(cwd, [...argv, '--no-cache'], more)).toEqual(cached)
  return cached.found
}

/** The command as a later version has it, with other words. */
function upgraded(): string {
  const root = folderWith({})
  cpSync('dist/cli', join(root, 'dist/cli'), {recursive: true})
  mkdirSync(join(root, 'bin'))
  cpSync(bin, join(root, 'bin/medlint.js'))
  writeFileSync(join(root, 'package.json'), '{"type": "module"}')
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  for (const name of [
    'main.js',
    ...readdirSync('dist/cli/chunks').map((chunk) => `chunks/${chunk}`)
  ]) {
    const file = join(root, 'dist/cli', name)
    const text = readFileSync(file, 'utf8')
    const next = text
      .replace(/version: "\d+\.\d+\.\d+"/, 'version: "99.0.0"')
      .replaceAll('promises an outcome without exception', 'promises too much')
    if (next !== text) writeFileSync(file, next)
  }
  return join(root, 'bin/medlint.js')
}

test('with and without it reports are the same, whatever changed in between', () => {
  const {cwd, write, git, edit} = siteWith(articles)
  const old = ['skin.md:7 hype-hyperbole', 'sleep.md:3 link-target', 'tea.md:3 hype-absolute']
  const all = old.map((line) => `articles/${line}`)
  expect(check(cwd)).toEqual(all)
  const kept = readFileSync(join(cwd, results), 'utf8')
  expect(check(cwd)).toEqual(all)
  // Dirty articles are kept as well, and a second run has nothing to write.
  expect(kept).toContain('hype-absolute')
  expect(readFileSync(join(cwd, results), 'utf8')).toBe(kept)
  expect(git('status', '--short')).toBe('')

  write({
    [configFile]: fewRules({overrides: [{files: ['tea.md'], rules: {'hype-absolute': 'off'}}]})
  })
  expect(check(cwd)).toEqual(all.slice(0, 2))
  const options = {'hype-hyperbole': ['error', {allow: ['miracle cure']}]}
  write({[configFile]: fewRules({overrides: [{files: ['**'], rules: options}]})})
  expect(check(cwd)).toEqual(all.slice(1))
  write({[configFile]: fewRules()})

  edit('articles/tea.md', (text) => text.replace('# Tea', '# Green tea'))
  expect(check(cwd)).toEqual([all[0], 'articles/sleep.md:3 link-anchor', all[1], all[2]])
  write({'articles/tea.md': undefined})
  expect(check(cwd)).toEqual([all[0], 'articles/sleep.md:3 link-target', all[1]])
  write({'articles/none.md': '# None\n', 'articles/tea.md': articles['tea.md']})
  expect(check(cwd)).toEqual([all[0], all[2]])

  const onDay = (day: string) => check(cwd, ['--rule', 'article-review-date:error', '--as-of', day])
  expect(onDay('2030-01-01')).toContain('articles/skin.md:2 article-review-date')
  expect(onDay('2032-01-01')).not.toContain('articles/skin.md:2 article-review-date')
  utimesSync(join(cwd, 'articles/tea.md'), 0, 0)
  expect(check(cwd)).toEqual([all[0], all[2]])

  const next = upgraded()
  const message = (file?: string) =>
    medlint(cwd, ['--cache', '-f', 'compact'], file === undefined ? {} : {bin: file}).out
  expect(message()).toContain('without exception')
  expect(message(next)).toContain('promises too much')
  check(cwd, [], {bin: next})
  expect(message()).toContain('without exception')
})

test('a broken file is made anew, runs at the same time do not harm each other', async () => {
  const {cwd} = siteWith(articles)
  const all = check(cwd)
  const file = join(cwd, results)
  const whole = readFileSync(file, 'utf8')
  for (const broken of [
    '',
    '\u0000\u0001',
    whole.slice(0, -20),
    whole.replaceAll('cures', 'heals'),
    whole.replace(/^medlint-cache \d+/, 'medlint-cache 0')
  ]) {
    writeFileSync(file, broken)
    expect(check(cwd)).toEqual(all)
    expect(readFileSync(file, 'utf8').length).toBe(whole.length)
  }
  rmSync(file)
  const once = () =>
    new Promise<string>((done) => {
      let out = ''
      const child = spawn(process.execPath, [bin, '--cache', '-f', 'compact'], {cwd})
      child.stdout.on('data', (chunk) => {
        out += chunk
      })
      child.on('close', () => done(out))
    })
  const outputs = await Promise.all([once(), once(), once(), once()])
  expect(new Set(outputs).size).toBe(1)
  expect(readdirSync(join(cwd, '.medlint-cache')).sort()).toEqual(['.gitignore', 'results'])
  expect(check(cwd)).toEqual(all)
})
