import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderWith} from '../folder.ts'
import {type Repository, repositoryIn} from '../repository.ts'
import {found, medlint, siteWith} from './built.ts'

const site = {
  'tea.md': '# Tea\n\nTea cures cancer.\n',
  'sleep.md': '# Sleep\n\nIt cures cancer. See [tea](tea.md) and [its part](tea.md#tea).\n',
  'skin.md': '# Skin\n\nA miracle cure.\n'
}

function branch(): Repository {
  const repository = siteWith(site)
  repository.git('checkout', '-qb', 'branch')
  return repository
}

test('--changed, --since and --new-only: committed, saved and new files, and no others', () => {
  const repository = branch()
  const {cwd, commit, edit, write} = repository
  commit({'articles/new.md': '# New\n\nIt cures cancer.\n'})
  edit('articles/tea.md', (text) => `${text}\nIt also cures cancer.\n`)
  write({'articles/ä b.md': '# B\n\nIt cures cancer.\n'})
  const files = ['articles/new.md', 'articles/tea.md', 'articles/ä b.md']
  const fresh = ['new.md:3', 'tea.md:5', 'ä b.md:3'].map((at) => `articles/${at} hype-absolute`)
  for (const flags of [['--changed'], ['--since', 'main']]) {
    const changed = found(cwd, flags)
    expect({files: changed.files, code: changed.code}).toEqual({files, code: 1})
    expect(changed.found).toHaveLength(4)
  }
  expect(found(cwd, ['--since', 'main', '--new-only'])).toMatchObject({found: fresh, old: 1})
  // What the main branch got meanwhile is not of this branch.
  repository.git('stash', '-qu')
  repository.git('checkout', '-q', 'main')
  commit({'articles/other.md': '# Other\n\nIt cures cancer.\n'})
  repository.git('checkout', '-q', 'branch')
  expect(found(cwd, ['--changed', '--new-only']).found).toEqual(fresh.slice(0, 1))
  const env = {GITHUB_BASE_REF: 'main'}
  repository.git('update-ref', 'refs/remotes/origin/main', 'branch')
  expect(found(cwd, ['--changed'], {env})).toMatchObject({code: 0, files: []})
})

test('articles that link to what is gone, renamed or has other headings are checked', () => {
  const {cwd, git, write, edit} = branch()
  const broken = (...rules: string[]) => rules.map((rule) => `articles/sleep.md:3 ${rule}`)
  git('mv', 'articles/tea.md', 'articles/green.md')
  expect(found(cwd, ['--changed', '--new-only'])).toMatchObject({
    code: 1,
    found: broken('link-target', 'link-target'),
    old: 1
  })
  git('rm', '-qf', 'articles/green.md')
  expect(found(cwd, ['--changed']).found).toEqual(broken('link-target', 'link-target'))
  git('reset', '-q', '--hard')
  edit('articles/tea.md', (text) => text.replace('# Tea', '# Green tea'))
  expect(found(cwd, ['--changed', '--new-only']).found).toEqual(broken('link-anchor'))
  // The index covers pages that did not change.
  write({'articles/tea.md': site['tea.md'], 'articles/new.md': '# N\n\n[x](skin.md#skin)\n'})
  expect(found(cwd, ['--changed'])).toMatchObject({code: 0, files: ['articles/new.md'], found: []})
})

describe('--staged', () => {
  test('reads articles as they are staged, and lists those alone', () => {
    const {cwd, git, write} = branch()
    write({'articles/skin.md': '# Skin\n\nIt cures cancer.\n'})
    git('add', '.')
    write({'articles/skin.md': '# Skin\n', 'articles/tea.md': '# Tea\n\nIt cures cancer, too.\n'})
    expect(found(cwd, ['--staged'])).toMatchObject({
      code: 1,
      files: ['articles/skin.md'],
      found: ['articles/skin.md:3 hype-absolute']
    })
  })

  test('links lead to the site as it is staged, not as it lies on the disk', () => {
    const {cwd, git, write} = branch()
    // Staged: a link to a page that is staged, one to a page that nobody added, one to a heading
    // that was staged, and one to a heading that was not.
    write({
      'articles/links.md':
        '# L\n\n[a](added.md)\n[b](forgotten.md)\n[c](skin.md#staged)\n[d](tea.md#unstaged)\n',
      'articles/added.md': '# Added\n',
      'articles/skin.md': '# Staged\n'
    })
    git('add', '.')
    write({
      'articles/added.md': undefined,
      'articles/forgotten.md': '# Forgotten\n',
      'articles/skin.md': '# Skin\n',
      'articles/tea.md': '# Unstaged\n'
    })
    expect(found(cwd, ['--staged'])).toMatchObject({
      code: 1,
      files: ['articles/added.md', 'articles/links.md', 'articles/skin.md'],
      found: ['articles/links.md:4 link-target', 'articles/links.md:6 link-anchor']
    })
  })

  test('an article that links to one whose removal is staged', () => {
    const {cwd, git, write} = branch()
    git('rm', '-q', '--cached', 'articles/tea.md')
    expect(found(cwd, ['--staged'])).toMatchObject({
      code: 1,
      found: ['articles/sleep.md:3 link-target', 'articles/sleep.md:3 link-target']
    })
    // Mended on the disk, which no commit sees.
    write({'articles/sleep.md': '# Sleep\n'})
    expect(found(cwd, ['--staged']).found).toHaveLength(2)
    git('add', 'articles/sleep.md')
    expect(found(cwd, ['--staged'])).toMatchObject({code: 0, found: []})
  })
})

test('the files of a commit, as lint-staged and pre-commit name them', () => {
  const {cwd, write} = siteWith(site, {ignore: ['drafts']})
  write({'articles/drafts/a.md': 'It cures cancer.\n', 'articles/new.md': '# New\n'})
  const paths = ['articles/drafts/a.md', 'articles/new.md', 'package.json'].map((path) =>
    join(cwd, path)
  )
  write({'package.json': '{}'})
  expect(found(cwd, paths)).toMatchObject({code: 0, err: '', files: ['articles/new.md']})
  expect(found(cwd, paths.slice(0, 1))).toMatchObject({code: 0, err: '', files: []})
  expect(found(cwd, [join(cwd, 'articles/tea.md'), '--max-warnings', '0'])).toMatchObject({
    code: 1,
    found: ['articles/tea.md:3 hype-absolute']
  })
})

test('where Git cannot tell what changed, the check does not pass', () => {
  const {cwd, git, commit} = siteWith(site)
  commit({'articles/new.md': '# New\n'})
  const message = (folder: string, ...argv: string[]) => {
    const {code, err, out} = medlint(folder, argv)
    expect({code, out}).toEqual({code: 2, out: ''})
    return err
  }
  expect(message(cwd, '--since', 'none')).toContain('there is no commit "none" here')
  git('checkout', '-q', '--detach')
  expect(message(cwd, '--changed')).toContain('HEAD is detached')
  git('checkout', '-q', 'main')
  const shallow = repositoryIn(folderWith({}))
  shallow.git('clone', '-q', '--depth', '1', `file://${cwd}`, '.')
  expect(message(shallow.cwd, '--since', 'HEAD~1')).toMatch(
    /This clone is shallow: .*fetch-depth: 0/
  )
  expect(message(folderWith({'a.md': '# A\n'}), '--changed')).toContain('is in no Git repository')
})
