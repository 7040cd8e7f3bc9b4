import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {run} from '../../src/cli/run.ts'
import type {Rule} from '../../src/rule/define-rule.ts'
import {folderWith} from '../folder.ts'
import {medlint, read, reportOf, wordRules} from './medlint.ts'

const location = '.medlint-cache/results'

const site = {
  'medlint.config.json': '{"content": ["articles"]}',
  'articles/tea.md': '# Tea\n\nTea is a cure.\n',
  'articles/sleep.md':
    '# Sleep\n\nSee [tea](tea.md), [its title](tea.md#tea) and [none](none.md).\n',
  'articles/skin.md': '# Skin\n\nA glow, and nice.\n'
}

/** The rules, and how often one of them has looked at an article. */
function counted() {
  const looked: string[] = []
  const watcher: Rule = {
    ...(wordRules[2] as Rule),
    id: 'word-watch',
    check({article}) {
      looked.push(article.path)
      return []
    }
  }
  const linkRules = rules.filter(({id}) => id === 'link-target' || id === 'link-anchor')
  return {looked, all: [...wordRules, watcher, ...linkRules]}
}

/** Lints with the cache, and holds the report against one without. */
async function check(
  cwd: string,
  argv: string[] = [],
  more: {version?: string; build?: string; rules?: readonly Rule[]} = {}
) {
  const {looked, all} = counted()
  const lint = async (...flags: string[]) => {
    let out = ''
    let err = ''
    const code = await run([...argv, ...flags, '-f', 'json'], {
      cwd,
      stdout: {write: (text) => (out += text)},
      stderr: {write: (text) => (err += text)},
      stdin: process.stdin,
      env: {},
      version: more.version ?? '1.2.3',
      build: () => more.build ?? '',
      rules: [...all, ...(more.rules ?? [])]
    })
    return {code, out, err}
  }
  const cached = await lint('--cache')
  const read = [...looked]
  expect(await lint('--no-cache')).toEqual({...cached, err: ''})
  return {...cached, looked: read, report: reportOf(cached.out)}
}

function write(cwd: string, path: string, text: string) {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), text)
}

const everything = ['articles/skin.md', 'articles/sleep.md', 'articles/tea.md']

test('a second run reads nothing, findings and all', async () => {
  const cwd = folderWith(site)
  expect((await check(cwd)).looked).toEqual(everything)
  const second = await check(cwd)
  expect(second.looked).toEqual([])
  expect(second.report.summary).toMatchObject({errors: 2, warnings: 1, infos: 1})
})

describe('what makes an article be read again', () => {
  test.each<[string, (cwd: string) => void, string[], string[]]>([
    ['nothing', () => {}, [], []],
    [
      'its text',
      (cwd) => write(cwd, 'articles/skin.md', '# Skin\n\nA cure.\n'),
      [],
      ['articles/skin.md']
    ],
    ['a level', () => {}, ['--rule', 'word-cure:warning'], everything],
    [
      'an option',
      (cwd) =>
        write(
          cwd,
          'medlint.config.json',
          '{"content": ["articles"], "rules": {"word-cure": ["error", {"allow": ["cure"]}]}}'
        ),
      [],
      everything
    ],
    [
      'an option of an override',
      (cwd) =>
        write(
          cwd,
          'medlint.config.json',
          '{"content": ["articles"], "overrides": [{"files": ["tea.md"], "rules": {"word-cure": "off"}}]}'
        ),
      [],
      ['articles/tea.md']
    ],
    ['the day', () => {}, ['--as-of', '2031-01-01'], everything],
    ['--no-inline-config', () => {}, ['--no-inline-config'], everything],
    ['the parser', () => {}, ['--engine', 'remark'], everything],
    [
      'a target that is gone',
      (cwd) => rmSync(join(cwd, 'articles/tea.md')),
      [],
      ['articles/sleep.md']
    ],
    [
      'a heading of a target that changed',
      (cwd) => write(cwd, 'articles/tea.md', '# Green tea\n\nTea is a cure.\n'),
      [],
      ['articles/tea.md', 'articles/sleep.md']
    ],
    [
      'a target that is there now',
      (cwd) => write(cwd, 'articles/none.md', '# None\n'),
      [],
      ['articles/none.md', 'articles/sleep.md']
    ],
    [
      'words in a target',
      (cwd) => write(cwd, 'articles/tea.md', '# Tea\n\nTea is no food.\n'),
      [],
      ['articles/tea.md']
    ],
    ['its time only', (cwd) => write(cwd, 'articles/tea.md', site['articles/tea.md']), [], []],
    ['a target outside of the articles', (cwd) => write(cwd, 'README.md', '# Tea\n'), [], []]
  ])('%s', async (_, change, argv, looked) => {
    const cwd = folderWith(site)
    await check(cwd, ['--as-of', '2030-01-01', '--engine', 'auto'])
    change(cwd)
    const day = argv.includes('--as-of') ? [] : ['--as-of', '2030-01-01']
    const engine = argv.includes('--engine') ? [] : ['--engine', 'auto']
    expect((await check(cwd, [...day, ...engine, ...argv])).looked.sort()).toEqual(looked.sort())
  })

  test.each([{version: '1.2.4'}, {build: 'other'}])('medlint itself: %j', async (more) => {
    const cwd = folderWith(site)
    await check(cwd)
    expect((await check(cwd, [], more)).looked).toEqual(everything)
  })
})

test('a part of the articles leaves the rest in the cache; the whole drops what is gone', async () => {
  const cwd = folderWith(site)
  await check(cwd)
  write(cwd, 'articles/tea.md', '# Tea\n\nMore.\n')
  await check(cwd, ['articles/tea.md'])
  expect((await check(cwd)).looked).toEqual([])
  rmSync(join(cwd, 'articles/skin.md'))
  await check(cwd)
  expect(read(cwd, location)).not.toContain('skin.md')
})

test('old findings stay old, suppressed ones suppressed', async () => {
  const cwd = folderWith({
    ...site,
    'articles/quoted.md':
      '<!-- medlint-disable-next-line word-cure -- quoted from a patient -->\nA cure.\n'
  })
  await medlint(cwd, ['baseline', 'create', '--reason', 'before medlint'], {rules: counted().all})
  for (const _ of [1, 2]) {
    const {report, code} = await check(cwd)
    expect(report.summary).toMatchObject({errors: 0, baselined: 4, suppressed: 1})
    expect(code).toBe(0)
  }
})

test('answers of other pages: read again when they change, and only then', async () => {
  const page = (topic: string, answer: string) =>
    `# ${topic}\n\n## FAQ\n\n### Does a chemical peel hurt?\n\n${answer}\n`
  const cwd = folderWith({
    'one.md': page('Peel', 'No, a chemical peel does not hurt at all.'),
    'two.md': page('Peel at home', 'No, a chemical peel does not hurt.'),
    'tea.md': '# Tea\n'
  })
  const faqRules = rules.filter(({id}) => id.startsWith('faq-site-'))
  await check(cwd, [], {rules: faqRules})
  expect((await check(cwd, [], {rules: faqRules})).looked).toEqual([])
  write(cwd, 'tea.md', '# Green tea\n')
  expect((await check(cwd, [], {rules: faqRules})).looked).toEqual(['tea.md'])
  write(cwd, 'two.md', page('Peel at home', 'Yes, a chemical peel hurts.'))
  const {looked, report} = await check(cwd, [], {rules: faqRules})
  expect(looked.sort()).toEqual(['one.md', 'two.md'])
  expect(report.files[0]?.findings).toHaveLength(1)
})

test('quantities without an end are kept as they are', async () => {
  const page = (topic: string) =>
    `# ${topic}\n\n## FAQ\n\n### How many cells are in each vial?\n\nAt least 10 million.\n`
  const cwd = folderWith({
    'one.md': page('Vials'),
    'two.md': page('Vials at home'),
    'tea.md': '# Tea\n'
  })
  const faqRules = rules.filter(({id}) => id.startsWith('faq-site-'))
  await check(cwd, [], {rules: faqRules})
  expect(read(cwd, location)).toContain('{"$number":"Infinity"}')
  const {looked, report} = await check(cwd, [], {rules: faqRules})
  expect({looked, findings: report.files.flatMap(({findings}) => findings)}).toEqual({
    looked: [],
    findings: []
  })
})

describe('a broken file', () => {
  test.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['of another version', (text) => text.replace('medlint-cache 1', 'medlint-cache 0')],
    ['cut off', (text) => text.slice(0, -20)],
    ['with other findings', (text) => text.replace('Unexpected promise', 'Expected promise')],
    ['of other bytes', (text) => text.replaceAll('\t', ' ')],
    ['binary', () => '\u0000\u0001\u0002']
  ])('%s', async (_, damage) => {
    const cwd = folderWith(site)
    await check(cwd)
    const whole = read(cwd, location)
    const damaged = damage(whole)
    expect(damaged).not.toBe(whole)
    writeFileSync(join(cwd, location), damaged)
    expect((await check(cwd)).looked.length).toBeGreaterThan(0)
    expect((await check(cwd)).looked).toEqual([])
  })
})

describe('where it lies', () => {
  test('beside the packages, or in a folder that Git ignores', async () => {
    const cwd = folderWith({...site, 'node_modules/x/package.json': '{}'})
    await check(cwd)
    expect(existsSync(join(cwd, 'node_modules/.cache/medlint/results'))).toBe(true)
    const bare = folderWith(site)
    await check(bare)
    expect(readdirSync(join(bare, '.medlint-cache')).sort()).toEqual(['.gitignore', 'results'])
  })

  test('where one says', async () => {
    const cwd = folderWith(site)
    await check(cwd, ['--cache-location', 'tmp/medlint'])
    expect(existsSync(join(cwd, 'tmp/medlint'))).toBe(true)
  })

  test('the configuration may ask for it', async () => {
    const cwd = folderWith({...site, 'medlint.config.json': '{"cache": true}'})
    await medlint(cwd, ['articles/clean.md', 'articles/tea.md'])
    await medlint(cwd, ['articles'])
    expect(existsSync(join(cwd, location))).toBe(true)
  })

  test('where nothing can be written: said, and nothing else fails', async () => {
    const cwd = folderWith(site)
    const {code, err, looked} = await check(cwd, ['--cache-location', 'articles/tea.md/results'])
    expect({code, err, looked}).toEqual({
      code: 1,
      err: 'medlint: articles/tea.md/results  the cache cannot be written: a file is in the way\n',
      looked: everything
    })
  })
})

test.runIf(existsSync('dist/cli/main.js'))(
  'runs at the same time do not harm each other',
  async () => {
    const cwd = folderWith(site)
    const once = () =>
      new Promise<string>((done) => {
        const child = spawn(
          process.execPath,
          [resolve('bin/medlint.js'), '--cache', '-f', 'json'],
          {cwd}
        )
        let out = ''
        child.stdout.on('data', (chunk) => (out += chunk))
        child.on('close', () => done(out))
      })
    const outputs = await Promise.all([once(), once(), once(), once()])
    expect(new Set(outputs).size).toBe(1)
    expect(readdirSync(join(cwd, '.medlint-cache')).sort()).toEqual(['.gitignore', 'results'])
    expect(await once()).toBe(outputs[0])
  }
)
