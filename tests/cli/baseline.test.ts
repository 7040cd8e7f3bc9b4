import {execFileSync} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules as builtIn} from '../../rules/index.ts'
import {folderWith} from '../folder.ts'
import {medlint, read, reportOf, type Surroundings, wordRules} from './medlint.ts'

const file = 'medlint-baseline.jsonl'
const config = {'medlint.config.json': '{"content": ["articles"]}'}
const site = {
  ...config,
  'articles/cure.md': '# Sleep\n\n## Tea\n\nThis tea is a cure for everything.\n',
  'articles/glow.md': '# Skin\n\nA glow within days.\n\nNice.\n',
  'articles/clean.md': '# Clean\n\nNot a cure.\n'
}

/** A site whose old findings are in a baseline. */
async function adopted(files: Parameters<typeof folderWith>[0] = site, more: Surroundings = {}) {
  const cwd = folderWith(files)
  const {code} = await medlint(
    cwd,
    [
      'baseline',
      'create',
      '--reason',
      'before medlint',
      '--author',
      'Ada',
      '--as-of',
      '2026-01-02'
    ],
    more
  )
  expect(code).toBe(0)
  return cwd
}

async function found(cwd: string, argv: string[] = [], more: Surroundings = {}) {
  const {code, out, err} = await medlint(cwd, [...argv, '-f', 'json', '--fail-on', 'info'], more)
  const report = reportOf(out)
  return {
    code,
    err,
    baselined: report.summary.baselined,
    fresh: report.files.flatMap(({path, findings}) =>
      findings
        .filter(({baselined}) => !baselined)
        .map(({ruleId, place}) => `${path}:${place.start.line} ${ruleId}`)
    )
  }
}

function entries(cwd: string): Record<string, string>[] {
  return read(cwd, file)
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

function edit(cwd: string, path: string, change: (text: string) => string) {
  writeFileSync(join(cwd, path), change(read(cwd, path)))
}

describe('create', () => {
  test('writes one line for each finding, and old findings pass from then on', async () => {
    const cwd = await adopted()
    expect(entries(cwd)).toEqual([
      {
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        rule: 'word-cure',
        path: 'articles/cure.md',
        excerpt: 'This tea is a cure for everything.',
        reason: 'before medlint',
        author: 'Ada',
        date: '2026-01-02'
      },
      expect.objectContaining({
        rule: 'word-glow',
        path: 'articles/glow.md',
        excerpt: 'A glow within days.'
      })
    ])
    expect(await found(cwd)).toMatchObject({code: 0, baselined: 2, fresh: []})
    expect((await medlint(cwd, [])).out).toContain('Not counted: 2 from before.')
  })

  test('--no-baseline counts them', async () => {
    expect(await found(await adopted(), ['--no-baseline'])).toMatchObject({code: 1, baselined: 0})
  })

  test('lets Git merge the file line by line, and says so once', async () => {
    const cwd = await adopted({...site, '.gitattributes': '*.png binary'})
    expect(read(cwd, '.gitattributes')).toBe(`*.png binary\n${file} merge=union\n`)
    await medlint(cwd, ['baseline', 'update'])
    expect(read(cwd, '.gitattributes')).toBe(`*.png binary\n${file} merge=union\n`)
  })

  test.each([
    [['create'], '2 new findings: say why they may wait, --reason "before medlint"'],
    [
      ['create', '--reason', 'old'],
      '2 new findings: the reason has fewer than 10 characters, --reason "before medlint"'
    ],
    [
      ['create', '--reason', 'your reason here'],
      '2 new findings: the reason is a placeholder, --reason "before medlint"'
    ],
    [['update'], `${file}  is not there. "medlint baseline create" writes it`],
    [['status'], `${file}  is not there. "medlint baseline create" writes it`],
    [['make'], "unknown command 'make'"]
  ])('%j', async (argv, message) => {
    const {code, err} = await medlint(folderWith(site), ['baseline', ...argv])
    expect(err).toContain(message)
    expect(code).toBe(2)
  })

  test('overwrites nothing', async () => {
    const {code, err} = await medlint(await adopted(), [
      'baseline',
      'create',
      '--reason',
      'before medlint'
    ])
    expect({code, err}).toEqual({
      code: 2,
      err: `medlint: ${file}  is there already. "medlint baseline update" brings it up to date\n`
    })
  })

  test('refuses to write while an article cannot be checked', async () => {
    const cwd = folderWith({...site, 'articles/broken.md': new Uint8Array([0xff, 0xc0])})
    const {code, err} = await medlint(cwd, ['baseline', 'create', '--reason', 'before medlint'])
    expect(code).toBe(2)
    expect(err).toContain(`${file}  was not written`)
  })

  test('the author is the one that Git knows', async () => {
    const cwd = folderWith(site)
    execFileSync('git', ['init', '-q'], {cwd})
    execFileSync('git', ['config', 'user.name', 'Grace'], {cwd})
    await medlint(cwd, ['baseline', 'create', '--reason', 'before medlint'])
    expect(entries(cwd)[0]).toMatchObject({author: 'Grace'})
  })

  test('findings of serious rules cannot wait', async () => {
    const rules = wordRules.map((rule) =>
      rule.id === 'word-cure' ? {...rule, baselineable: false} : rule
    )
    const cwd = folderWith(site)
    const {out} = await medlint(cwd, ['baseline', 'create', '--reason', 'before medlint'], {rules})
    expect(out).toContain('1 finding cannot wait: word-cure.\n')
    expect(entries(cwd).map(({rule}) => rule)).toEqual(['word-glow'])
    expect(await found(cwd, [], {rules})).toMatchObject({
      code: 1,
      fresh: ['articles/cure.md:5 word-cure']
    })
  })

  test('the configuration may add to them; entries that are there do not hold', async () => {
    const cwd = await adopted()
    writeFileSync(
      join(cwd, 'medlint.config.json'),
      '{"content": ["articles"], "baseline": {"refuse": ["word-cure"]}}'
    )
    expect(await found(cwd)).toMatchObject({
      code: 1,
      baselined: 1,
      fresh: ['articles/cure.md:5 word-cure']
    })
  })
})

describe('an old finding stays old', () => {
  test.each<[string, (text: string) => string]>([
    ['text above it', (text) => text.replace('# Sleep\n', '# Sleep\n\nNew words.\n')],
    [
      'a section above it',
      (text) => text.replace('## Tea', '## Coffee\n\nCoffee is a drink.\n\n## Tea')
    ],
    ['another heading', (text) => text.replace('## Tea', '## About tea')],
    ['another title', (text) => text.replace('# Sleep', '# Sleeping')],
    ['another wrapping', (text) => text.replace('a cure', 'a\ncure')],
    ['emphasis', (text) => text.replace('cure', '**cure**')],
    ['CR LF', (text) => text.replaceAll('\n', '\r\n')]
  ])('%s', async (_, change) => {
    const cwd = await adopted()
    edit(cwd, 'articles/cure.md', change)
    expect(await found(cwd, ['--ci'])).toMatchObject({code: 0, err: '', baselined: 2, fresh: []})
  })

  test('a renamed article, and one in another folder', async () => {
    const cwd = await adopted()
    renameSync(join(cwd, 'articles/cure.md'), join(cwd, 'articles/tea.md'))
    mkdirSync(join(cwd, 'articles/skin'))
    renameSync(join(cwd, 'articles/glow.md'), join(cwd, 'articles/skin/glow.md'))
    expect(await found(cwd, ['--ci'])).toMatchObject({code: 0, baselined: 2, fresh: []})
    expect(await found(cwd, ['articles/tea.md'])).toMatchObject({code: 0, baselined: 1, fresh: []})
    await medlint(cwd, ['baseline', 'prune'])
    expect(entries(cwd).map(({path}) => path)).toEqual(['articles/skin/glow.md', 'articles/tea.md'])
  })

  test('renamed and edited', async () => {
    const cwd = await adopted({
      ...config,
      'articles/a.md':
        '# A\n\nA cure for sore eyes.\n\nOne more cure for them.\n\nGlow.\n\nAnd a glow.\n'
    })
    rmSync(join(cwd, 'articles/a.md'))
    writeFileSync(
      join(cwd, 'articles/b.md'),
      '# B\n\nA cure for sore eyes.\n\nOne more cure for them.\n\nA new cure.\n'
    )
    expect(await found(cwd)).toMatchObject({baselined: 2, fresh: ['articles/b.md:7 word-cure']})
  })
})

describe('a new finding is new', () => {
  test.each<[string, (text: string) => string, string]>([
    ['next to an old one', (text) => `${text}\nOne more cure.\n`, 'articles/cure.md:7 word-cure'],
    [
      'in the same words',
      (text) => `${text}\nThis tea is a cure for everything.\n`,
      'articles/cure.md:7 word-cure'
    ],
    [
      'in other words',
      (text) => text.replace('everything', 'insomnia'),
      'articles/cure.md:5 word-cure'
    ]
  ])('%s', async (_, change, fresh) => {
    const cwd = await adopted()
    edit(cwd, 'articles/cure.md', change)
    expect(await found(cwd)).toMatchObject({code: 1, fresh: [fresh]})
  })

  test('in an article that merely shares a sentence with one that is there', async () => {
    const cwd = await adopted()
    writeFileSync(join(cwd, 'articles/new.md'), read(cwd, 'articles/cure.md'))
    expect(await found(cwd)).toMatchObject({code: 1, fresh: ['articles/new.md:5 word-cure']})
  })

  test('in an article that shares the text of a link with one that is gone', async () => {
    const link = (to: string) => `# About ${to}\n\n[More](${to}.md).\n`
    const rules = builtIn.filter(({id}) => id === 'link-target')
    const cwd = await adopted(
      {
        ...config,
        'articles/gone.md': link('nowhere'),
        'articles/moved.md': link('elsewhere'),
        'articles/here.md': link('clean'),
        'articles/clean.md': '# Clean\n'
      },
      {rules}
    )
    rmSync(join(cwd, 'articles/gone.md'))
    renameSync(join(cwd, 'articles/moved.md'), join(cwd, 'articles/new.md'))
    renameSync(join(cwd, 'articles/clean.md'), join(cwd, 'articles/cleaner.md'))
    expect(await found(cwd, [], {rules})).toMatchObject({
      baselined: 1,
      fresh: ['articles/here.md:3 link-target']
    })
  })

  test('of two heirs only one inherits', async () => {
    const cwd = await adopted()
    const text = read(cwd, 'articles/cure.md')
    rmSync(join(cwd, 'articles/cure.md'))
    writeFileSync(join(cwd, 'articles/new.md'), text)
    writeFileSync(join(cwd, 'articles/newer.md'), text)
    expect(await found(cwd)).toMatchObject({
      code: 1,
      baselined: 2,
      fresh: ['articles/newer.md:5 word-cure']
    })
  })
})

describe('entries that hold nothing any more', () => {
  async function fixed() {
    const cwd = await adopted()
    edit(cwd, 'articles/cure.md', (text) => text.replace('a cure', 'no help'))
    return cwd
  }
  const words = `medlint: 1 entry of ${file} holds nothing any more: run "medlint baseline prune"\n`

  test('are named, and fail with --ci', async () => {
    const cwd = await fixed()
    expect(await found(cwd)).toMatchObject({code: 0, err: words})
    expect(await found(cwd, ['--ci'])).toMatchObject({code: 1, err: words})
  })

  test('are not judged in a partial run, nor while their rule is off', async () => {
    const cwd = await fixed()
    expect(await found(cwd, ['articles/cure.md', '--ci'])).toMatchObject({code: 0, err: ''})
    expect(await found(cwd, ['articles', '--ci'])).toMatchObject({code: 0, err: ''})
    expect(await found(cwd, ['--rule', 'word-cure:off', '--ci'])).toMatchObject({code: 0, err: ''})
  })

  test('go with prune, which adds nothing', async () => {
    const cwd = await fixed()
    edit(cwd, 'articles/glow.md', (text) => `${text}\nMore glow.\n`)
    const {out} = await medlint(cwd, ['baseline', 'prune'])
    expect(out).toBe(`${file}: 1 entry, 0 added, 1 dropped.\n`)
    expect(entries(cwd)).toMatchObject([{rule: 'word-glow', excerpt: 'A glow within days.'}])
  })

  test('go with update, which adds what is new', async () => {
    const cwd = await fixed()
    edit(cwd, 'articles/glow.md', (text) => `${text}\nMore glow.\n`)
    expect((await medlint(cwd, ['baseline', 'update'])).err).toContain('1 new finding: say why')
    await medlint(cwd, [
      'baseline',
      'update',
      '--reason',
      'waiting for the study',
      '--author',
      'Grace'
    ])
    expect(entries(cwd)).toMatchObject([
      {excerpt: 'A glow within days.', reason: 'before medlint', author: 'Ada'},
      {excerpt: 'More glow.', reason: 'waiting for the study', author: 'Grace'}
    ])
  })
})

test('an entry holds until its day has passed', async () => {
  const cwd = folderWith(site)
  await medlint(cwd, [
    'baseline',
    'create',
    '--reason',
    'before medlint',
    '--as-of',
    '2026-01-02',
    '--expires',
    '2026-06-30'
  ])
  expect(await found(cwd, ['--as-of', '2026-06-30'])).toMatchObject({code: 0, baselined: 2})
  expect(await found(cwd, ['--as-of', '2026-07-01'])).toMatchObject({
    code: 1,
    baselined: 0,
    err: `medlint: 2 entries of ${file} expired: the findings count again\n`
  })
  await medlint(cwd, [
    'baseline',
    'update',
    '--as-of',
    '2026-07-01',
    '--reason',
    'one more quarter',
    '--expires',
    '2026-09-30'
  ])
  expect(entries(cwd)).toMatchObject([{expires: '2026-09-30'}, {expires: '2026-09-30'}])
})

test('status', async () => {
  const cwd = await adopted()
  edit(cwd, 'articles/cure.md', (text) => text.replace('a cure', 'nothing. It is a cure'))
  expect(
    (await medlint(cwd, ['baseline', 'status'])).out
  ).toBe(`${file}: 2 entries, the oldest of 2026-01-02.
1 holds a finding, 1 can go (medlint baseline prune), 0 expired.
1 finding not in it.

By rule
        1  word-cure
        1  word-glow

By reason
        2  before medlint

By author
        2  Ada
`)
})

describe('the file', () => {
  test('lies beside the configuration, and its paths do not depend on the working folder', async () => {
    const cwd = await adopted()
    expect(await found(join(cwd, 'articles'), ['cure.md'])).toMatchObject({code: 0, baselined: 1})
    expect(await found(join(cwd, 'articles'))).toMatchObject({code: 0, baselined: 2})
  })

  test('may have another name', async () => {
    const cwd = folderWith({
      ...site,
      'medlint.config.json': '{"content": ["articles"], "baseline": {"file": "old.jsonl"}}'
    })
    await medlint(cwd, ['baseline', 'create', '--reason', 'before medlint'])
    expect(read(cwd, 'old.jsonl').split('\n')).toHaveLength(3)
    expect(read(cwd, '.gitattributes')).toBe('old.jsonl merge=union\n')
  })

  test.each([
    [
      '<<<<<<< main\n',
      'line 1 is a conflict marker: keep the lines of both sides, and delete the markers'
    ],
    ['{"rule": "word-cure"}\n', 'line 1 is no entry of a baseline'],
    ['\n{\n', 'line 2 is no entry of a baseline']
  ])('%j', async (text, message) => {
    const cwd = folderWith({...site, [file]: text})
    const {code, err} = await medlint(cwd, [])
    expect({code, err}).toEqual({code: 2, err: `medlint: ${file}  cannot be read: ${message}\n`})
  })

  test('two branches that add and drop entries merge without a conflict', async () => {
    const cwd = await adopted()
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
        cwd,
        stdio: 'pipe'
      })
    const commit = (name: string) => {
      git('add', '-A')
      git('commit', '-qm', name)
    }
    git('init', '-q', '-b', 'main')
    commit('start')
    git('checkout', '-qb', 'other')
    edit(cwd, 'articles/cure.md', (text) => `${text}\nOne more cure.\n`)
    await medlint(cwd, ['baseline', 'update', '--reason', 'waiting for the study'])
    commit('other')
    git('checkout', '-q', 'main')
    edit(cwd, 'articles/clean.md', (text) => `${text}\nA real cure.\n`)
    edit(cwd, 'articles/glow.md', () => '# Skin\n')
    await medlint(cwd, ['baseline', 'update', '--reason', 'waiting for the doctor'])
    commit('main')
    git('merge', '-q', 'other', '-m', 'merge')
    expect(entries(cwd)).toHaveLength(3)
    expect(await found(cwd, ['--ci'])).toMatchObject({code: 0, baselined: 3, fresh: []})
  })
})
