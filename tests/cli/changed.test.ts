import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {folderWith} from '../folder.ts'
import {type Repository, repositoryIn, repositoryWith} from '../repository.ts'
import {medlint, reportOf, wordRules} from './medlint.ts'

const linkRules = rules.filter(({id}) => id === 'link-target' || id === 'link-anchor')
const all = [...wordRules, ...linkRules]

const site = {
  'articles/tea.md': '# Tea\n\nTea is a cure.\n',
  'articles/sleep.md': '# Sleep\n\nSee [tea](tea.md) and [its section](tea.md#tea).\n',
  'articles/skin.md': '# Skin\n\nA glow.\n\nSkin is an organ.\n'
}

async function check(
  {cwd}: Pick<Repository, 'cwd'>,
  argv: string[],
  env: Record<string, string> = {}
) {
  const {code, out, err} = await medlint(cwd, [...argv, '-f', 'json'], {rules: all, env})
  if (out === '') return {code, err, files: [], found: [], old: -1}
  const {files, summary} = reportOf(out)
  return {
    code,
    err,
    files: files.map(({path}) => path),
    found: files.flatMap(({path, findings}) =>
      findings
        .filter(({baselined}) => !baselined)
        .map(({ruleId, place}) => `${path}:${place.start.line} ${ruleId}`)
    ),
    old: summary.baselined
  }
}

describe('what is checked', () => {
  test('--since: what the branch changed, committed or not, and new files', async () => {
    const repository = repositoryWith(site)
    repository.git('checkout', '-qb', 'branch')
    repository.commit({'articles/a.md': '# A\n\nA cure.\n'})
    repository.edit('articles/skin.md', (text) => `${text}\nMore.\n`)
    repository.write({'articles/ä b.md': '# B\n\nA cure.\n'})
    expect(await check(repository, ['--since', 'main', 'articles'])).toEqual({
      code: 1,
      err: '',
      files: ['articles/a.md', 'articles/skin.md', 'articles/ä b.md'],
      found: [
        'articles/a.md:3 word-cure',
        'articles/skin.md:3 word-glow',
        'articles/ä b.md:3 word-cure'
      ],
      old: 0
    })
  })

  test('what the other branch changed meanwhile is not ours', async () => {
    const repository = repositoryWith(site)
    repository.git('checkout', '-qb', 'branch')
    repository.commit({'articles/a.md': '# A\n'})
    repository.git('checkout', '-q', 'main')
    repository.commit({'articles/skin.md': '# Skin\n\nNice.\n'})
    repository.git('checkout', '-q', 'branch')
    expect((await check(repository, ['--since', 'main'])).files).toEqual(['articles/a.md'])
  })

  test('--changed finds the main branch by itself, and what a CI server merges into', async () => {
    const repository = repositoryWith(site)
    const start = repository.git('rev-parse', 'HEAD').trim()
    repository.commit({'articles/a.md': '# A\n'})
    repository.git('checkout', '-qb', 'branch')
    repository.commit({'articles/b.md': '# B\n'})
    expect((await check(repository, ['--changed'])).files).toEqual(['articles/b.md'])
    const files = ['articles/a.md', 'articles/b.md']
    expect(
      (await check(repository, ['--changed'], {CI_MERGE_REQUEST_DIFF_BASE_SHA: start})).files
    ).toEqual(files)
    repository.git('update-ref', 'refs/remotes/origin/next', start)
    expect((await check(repository, ['--changed'], {GITHUB_BASE_REF: 'next'})).files).toEqual(files)
  })

  test('--staged reads the index, not the working tree', async () => {
    const repository = repositoryWith(site)
    repository.edit('articles/skin.md', () => '# Skin\n\nA cure.\n')
    repository.git('add', 'articles/skin.md')
    repository.edit('articles/skin.md', () => '# Skin\n')
    repository.edit('articles/tea.md', (text) => `${text}\nMore.\n`)
    repository.write({'articles/new.md': '# New\n\nA cure.\n'})
    expect(await check(repository, ['--staged'])).toMatchObject({
      code: 1,
      files: ['articles/skin.md'],
      found: ['articles/skin.md:3 word-cure']
    })
  })

  test('--staged works before the first commit', async () => {
    const repository = repositoryIn(folderWith(site))
    repository.git('init', '-q')
    repository.git('add', 'articles/tea.md')
    expect((await check(repository, ['--staged'])).files).toEqual(['articles/tea.md'])
  })

  test('in a folder of the repository', async () => {
    const repository = repositoryWith(site)
    repository.edit('articles/tea.md', (text) => `${text}\nMore.\n`)
    const folder = {cwd: `${repository.cwd}/articles`}
    expect((await check(folder, ['--since', 'main'])).files).toEqual(['tea.md'])
  })

  test('nothing changed: nothing is checked, and that is said', async () => {
    const repository = repositoryWith(site)
    const {code, out} = await medlint(repository.cwd, ['--since', 'main'], {rules: all})
    expect(code).toBe(0)
    expect(out).toBe(
      'Checked no articles: nothing to fix.\n0 of 3 articles changed since main; links were checked against all of them.\n'
    )
  })
})

describe('exit 2, with the way out', () => {
  test('a commit that is not there', async () => {
    const repository = repositoryWith(site)
    expect(await check(repository, ['--since', 'origin/main'])).toMatchObject({
      code: 2,
      err: 'medlint: there is no commit "origin/main" here. Fetch it first, or name one that "git log" shows\n'
    })
    expect((await check(repository, ['--since', '--output=x'])).code).toBe(2)
  })

  test('a shallow clone', async () => {
    const origin = repositoryWith(site)
    origin.commit({'articles/a.md': '# A\n'})
    const clone = repositoryIn(folderWith({}))
    clone.git('clone', '-q', '--depth', '1', `file://${origin.cwd}`, '.')
    const {code, err} = await check(clone, ['--since', 'HEAD~1'])
    expect(code).toBe(2)
    expect(err).toMatch(
      /^medlint: there is no commit "HEAD~1" here\. This clone is shallow: fetch the whole history \(actions\/checkout: fetch-depth: 0;/
    )
  })

  test('no common commit', async () => {
    const repository = repositoryWith(site)
    repository.git('checkout', '-q', '--orphan', 'other')
    repository.commit({'articles/other.md': '# Other\n'})
    expect(await check(repository, ['--since', 'main'])).toMatchObject({
      code: 2,
      err: 'medlint: "main" and HEAD have no common commit\n'
    })
  })

  test('a detached HEAD', async () => {
    const repository = repositoryWith(site)
    repository.git('checkout', '-q', '--detach')
    expect(await check(repository, ['--changed'])).toMatchObject({
      code: 2,
      err: 'medlint: HEAD is detached, so there is no branch to compare: name a commit, --since REF\n'
    })
    expect((await check(repository, ['--since', 'main'])).code).toBe(0)
  })

  test('no repository, no commit, no main branch', async () => {
    const folder = {cwd: folderWith(site)}
    expect((await check(folder, ['--changed'])).err).toBe(
      `medlint: ${folder.cwd} is in no Git repository\n`
    )
    const empty = repositoryIn(folder.cwd)
    empty.git('init', '-q', '-b', 'trunk')
    expect((await check(empty, ['--since', 'trunk'])).err).toBe('medlint: there is no commit yet\n')
    empty.commit()
    expect((await check(empty, ['--changed'])).err).toBe(
      'medlint: there is no main branch here: name the commit to compare with, --since REF\n'
    )
  })

  test.each([
    [['--changed', '--staged'], '--changed and --staged: use one of them'],
    [['--since', 'main', '--stdin'], '--stdin and --since: use one of them'],
    [['--new-only', '--stdin'], '--stdin and --new-only: use one of them']
  ])('%j', async (argv, message) => {
    expect(await check(repositoryWith(site), argv)).toMatchObject({
      code: 2,
      err: `medlint: ${message}\n`
    })
  })
})

describe('--new-only', () => {
  async function checkedAfter(change: (repository: Repository) => void) {
    const repository = repositoryWith(site)
    repository.git('checkout', '-qb', 'branch')
    change(repository)
    const {found, old, code} = await check(repository, ['--since', 'main', '--new-only'])
    return {found, old, code}
  }

  test('old findings of a changed article do not count', async () => {
    expect(
      await checkedAfter(({edit}) => edit('articles/tea.md', (text) => `${text}\nMore.\n`))
    ).toEqual({
      code: 0,
      found: [],
      old: 1
    })
  })

  test('new ones do, also with the words of old ones', async () => {
    expect(
      await checkedAfter(({edit}) => edit('articles/tea.md', (text) => `${text}\nTea is a cure.\n`))
    ).toEqual({
      code: 1,
      found: ['articles/tea.md:5 word-cure'],
      old: 1
    })
  })

  test('old words on a line that was added count', async () => {
    expect(
      await checkedAfter(({edit}) =>
        edit('articles/tea.md', (text) => text.replace('cure.', 'cure. Yes.'))
      )
    ).toEqual({
      code: 1,
      found: ['articles/tea.md:3 word-cure'],
      old: 0
    })
  })

  test('a renamed article keeps its old findings', async () => {
    expect(
      await checkedAfter(({git}) => {
        git('mv', 'articles/skin.md', 'articles/hair.md')
      })
    ).toEqual({code: 0, found: [], old: 1})
  })

  test('a heading that changed makes nothing new', async () => {
    expect(
      await checkedAfter(({edit}) =>
        edit('articles/tea.md', (text) => text.replace('# Tea', '# Green tea'))
      )
    ).toMatchObject({
      old: 1,
      found: ['articles/sleep.md:3 link-anchor']
    })
  })
})

describe('links to what changed', () => {
  test.each<[string, (repository: Repository) => void, string[]]>([
    [
      'deleted',
      ({commit}) => commit({'articles/tea.md': undefined}),
      ['link-target', 'link-target']
    ],
    [
      'renamed',
      ({git}) => git('mv', 'articles/tea.md', 'articles/green.md'),
      ['link-target', 'link-target']
    ],
    [
      'without a heading',
      ({edit}) => edit('articles/tea.md', (text) => text.replace('# Tea', '# Green')),
      ['link-anchor']
    ],
    ['edited', ({edit}) => edit('articles/tea.md', (text) => `${text}\nMore.\n`), []]
  ])('a target that is %s', async (_, change, found) => {
    const repository = repositoryWith(site)
    repository.git('checkout', '-qb', 'branch')
    change(repository)
    const result = await check(repository, ['--since', 'main', '--new-only'])
    expect(result.found).toEqual(found.map((rule) => `articles/sleep.md:3 ${rule}`))
    expect(result.code).toBe(found.length > 0 ? 1 : 0)
  })

  test('only links are judged in an article that did not change, and only those that broke', async () => {
    const repository = repositoryWith({
      ...site,
      'articles/sleep.md': '# Sleep\n\nA cure. See [tea](tea.md) and [none](tea-none.md).\n'
    })
    repository.git('checkout', '-qb', 'branch')
    repository.commit({'articles/tea.md': undefined})
    const {files, found} = await check(repository, ['--since', 'main'])
    expect(files).toEqual(['articles/sleep.md'])
    expect(found).toEqual(['articles/sleep.md:3 link-target'])
  })

  test('an unchanged article is a target that is there', async () => {
    const repository = repositoryWith(site)
    repository.git('checkout', '-qb', 'branch')
    repository.commit({
      'articles/new.md': '# New\n\nSee [skin](skin.md#skin), [x](skin.md#hair).\n'
    })
    expect((await check(repository, ['--since', 'main'])).found).toEqual([
      'articles/new.md:3 link-anchor'
    ])
  })

  test('a link that broke because its article moved is new', async () => {
    const repository = repositoryWith(site)
    repository.git('checkout', '-qb', 'branch')
    repository.write({'articles/deep/x.md': '# X\n'})
    repository.git('mv', 'articles/sleep.md', 'articles/deep/sleep.md')
    expect((await check(repository, ['--since', 'main', '--new-only'])).found).toEqual([
      'articles/deep/sleep.md:3 link-target',
      'articles/deep/sleep.md:3 link-target'
    ])
  })
})
