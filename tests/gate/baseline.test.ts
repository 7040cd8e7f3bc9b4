import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Repository} from '../repository.ts'
import {configFile, fewRules, found, medlint, siteWith} from './built.ts'

const file = 'medlint-baseline.jsonl'
const old = {
  'tea.md': '# Tea\n\n## Use\n\nThis tea cures cancer.\n',
  'skin.md': '# Skin\n\nA miracle cure for skin.\n',
  'clean.md': '# Clean\n\nA tea.\n'
}

function adopted(): Repository {
  const repository = siteWith(old)
  const {cwd} = repository
  const create = ['baseline', 'create', '--reason', 'before medlint', '--author', 'Ada']
  expect(medlint(cwd, [...create, '--as-of', '2026-01-02'])).toMatchObject({code: 0, err: ''})
  repository.commit()
  return repository
}

function entries(cwd: string): Record<string, string>[] {
  const lines = readFileSync(join(cwd, file), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

test('old findings wait, through edits and renames; a new one beside an old one counts', () => {
  const repository = adopted()
  const {cwd, edit, git} = repository
  expect(entries(cwd)).toEqual([
    {
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      rule: 'hype-hyperbole',
      path: 'articles/skin.md',
      excerpt: 'A miracle cure for skin.',
      reason: 'before medlint',
      author: 'Ada',
      date: '2026-01-02'
    },
    expect.objectContaining({rule: 'hype-absolute', path: 'articles/tea.md'})
  ])
  expect(found(cwd, ['--ci'])).toMatchObject({code: 0, err: '', found: [], old: 2})

  edit('articles/tea.md', (text) =>
    text.replace('# Tea\n', '# Green tea\n\nNew words.\n').replace('## Use', '## How to use it')
  )
  git('mv', 'articles/skin.md', 'articles/hair.md')
  expect(found(cwd, ['--ci'])).toMatchObject({code: 0, err: '', found: [], old: 2})

  edit('articles/tea.md', (text) => `${text}\nThis tea cures cancer.\n\nIt cures cancer, too.\n`)
  const fresh = ['articles/tea.md:9 hype-absolute', 'articles/tea.md:11 hype-absolute']
  expect(found(cwd)).toMatchObject({code: 1, found: fresh, old: 2})
  expect(found(cwd, ['--no-baseline']).found).toHaveLength(4)
})

test('entries that hold nothing fail with --ci, not in partial runs, and go with prune', () => {
  const {cwd, edit} = adopted()
  edit('articles/tea.md', (text) => text.replace('cures cancer', 'is a drink'))
  const stale = `medlint: 1 entry of ${file} holds nothing any more: run "medlint baseline prune"\n`
  expect(found(cwd, ['--ci'])).toMatchObject({code: 1, err: stale, found: [], old: 1})
  expect(found(cwd, ['articles/tea.md', '--ci'])).toMatchObject({code: 0, err: ''})
  expect(found(cwd, ['--changed', '--ci'])).toMatchObject({code: 0, err: ''})
  const {out} = medlint(cwd, ['baseline', 'status'])
  expect(out).toContain('1 holds a finding, 1 can go (medlint baseline prune), 0 expired.\n')
  expect(medlint(cwd, ['baseline', 'prune']).out).toBe(`${file}: 1 entry, 0 added, 1 dropped.\n`)
  expect(found(cwd, ['--ci'])).toMatchObject({code: 0, err: '', old: 1})
})

test('an entry holds until its day has passed', () => {
  const {cwd, edit} = adopted()
  edit('articles/clean.md', (text) => `${text}\nIt cures cancer.\n`)
  expect(medlint(cwd, ['baseline', 'update'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('1 new finding: say why they may wait')
  })
  const update = ['baseline', 'update', '--reason', 'the study is out in June']
  medlint(cwd, [...update, '--as-of', '2026-02-01', '--expires', '2026-06-30'])
  expect(entries(cwd).map(({expires}) => expires)).toEqual(['2026-06-30', undefined, undefined])
  expect(found(cwd, ['--as-of', '2026-06-30'])).toMatchObject({code: 0, old: 3})
  expect(found(cwd, ['--as-of', '2026-07-01'])).toMatchObject({
    code: 1,
    found: ['articles/clean.md:5 hype-absolute'],
    err: `medlint: 1 entry of ${file} expired: the findings count again\n`
  })
})

test('some findings cannot wait', () => {
  const repository = siteWith(old, {baseline: {refuse: ['hype-absolute']}})
  const {cwd, write} = repository
  const create = ['baseline', 'create', '--reason', 'before medlint']
  expect(medlint(cwd, create).out).toContain('1 finding cannot wait: hype-absolute.\n')
  expect(entries(cwd).map(({rule}) => rule)).toEqual(['hype-hyperbole'])
  expect(found(cwd)).toMatchObject({code: 1, found: ['articles/tea.md:5 hype-absolute'], old: 1})
  // What an earlier configuration let in does not hold either.
  write({[configFile]: fewRules({baseline: {refuse: ['hype-absolute', 'hype-hyperbole']}})})
  expect(found(cwd)).toMatchObject({code: 1, old: 0})
})

describe('two branches', () => {
  test('merge line by line, and a conflict that was committed is named', () => {
    const repository = adopted()
    const {cwd, edit, git, commit, write} = repository
    const update = ['baseline', 'update', '--reason', 'waiting for the study']
    git('checkout', '-qb', 'other')
    edit('articles/tea.md', (text) => `${text}\nIt cures cancer, too.\n`)
    medlint(cwd, update)
    commit()
    git('checkout', '-q', 'main')
    edit('articles/clean.md', (text) => `${text}\nIt cures cancer.\n`)
    write({'articles/skin.md': '# Skin\n'})
    medlint(cwd, update)
    commit()
    git('merge', '-q', 'other', '-m', 'merge')
    expect(found(cwd, ['--ci'])).toMatchObject({code: 0, err: '', found: [], old: 3})
    edit(file, (text) => `<<<<<<< main\n${text}`)
    expect(found(cwd)).toMatchObject({
      code: 2,
      err: `medlint: ${file}  cannot be read: line 1 is a conflict marker: keep the lines of both sides, and delete the markers\n`
    })
  })
})
