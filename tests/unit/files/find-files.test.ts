import {chmodSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {findFiles} from '../../../src/files/find-files.ts'
import {folderWith} from '../../folder.ts'

const asRoot = process.getuid?.() === 0

function find(cwd: string, patterns: string[], ignore: string[] = []) {
  return findFiles({
    cwd,
    patterns: patterns.map((pattern) => ({folder: cwd, pattern})),
    ignore: [{folder: cwd, patterns: ignore, origin: 'medlint.config.jsonc'}]
  })
}

function paths(cwd: string, patterns: string[], ignore?: string[]) {
  return find(cwd, patterns, ignore).files.map(({path}) => path)
}

const site = {
  'a.md': '',
  'Z.MD': '',
  'articles/sleep.md': '',
  'articles/scar care.markdown': '',
  'articles/deep/er/peel.mdx': '',
  'articles/notes.txt': '',
  'articles/picture.png': '',
  'articles/.hidden.md': '',
  '.obsidian/note.md': '',
  'node_modules/pkg/README.md': ''
}

describe('folders and globs', () => {
  test.each([
    [
      'a folder',
      ['articles'],
      ['articles/deep/er/peel.mdx', 'articles/scar care.markdown', 'articles/sleep.md']
    ],
    [
      'the current folder, upper case first as in bytes',
      ['.'],
      [
        'Z.MD',
        'a.md',
        'articles/deep/er/peel.mdx',
        'articles/scar care.markdown',
        'articles/sleep.md'
      ]
    ],
    ['a glob', ['articles/*.md'], ['articles/sleep.md']],
    [
      'a glob over all levels',
      ['**/*.{md,mdx}'],
      ['a.md', 'articles/deep/er/peel.mdx', 'articles/sleep.md']
    ],
    [
      'everything, but no text files',
      ['articles/**'],
      ['articles/deep/er/peel.mdx', 'articles/scar care.markdown', 'articles/sleep.md']
    ],
    ['text files by glob', ['articles/*.txt'], ['articles/notes.txt']],
    ['a text file by path', ['articles/notes.txt'], ['articles/notes.txt']],
    [
      'hidden files by glob',
      ['.obsidian/*.md', 'articles/.*.md'],
      ['.obsidian/note.md', 'articles/.hidden.md']
    ],
    ['a hidden folder by path', ['.obsidian'], ['.obsidian/note.md']],
    [
      'each file once',
      ['articles', 'articles/sleep.md', './articles/*.md'],
      ['articles/deep/er/peel.mdx', 'articles/scar care.markdown', 'articles/sleep.md']
    ],
    [
      'without what is excluded',
      ['articles', '!articles/deep/**'],
      ['articles/scar care.markdown', 'articles/sleep.md']
    ],
    [
      'without a name in any folder',
      ['.', '!sleep.md', '!Z.MD'],
      ['a.md', 'articles/deep/er/peel.mdx', 'articles/scar care.markdown']
    ],
    [
      'Windows separators',
      ['articles\\**\\*.mdx', 'articles\\sleep.md'],
      ['articles/deep/er/peel.mdx', 'articles/sleep.md']
    ],
    ['never node_modules', ['node_modules/**/*.md'], []],
    ['a folder that is not there', ['artikel/**/*.md'], []]
  ])('%s', (_, patterns, expected) => {
    expect(paths(folderWith(site), patterns)).toEqual(expected)
  })

  test('names with brackets are names first, then globs', () => {
    const root = folderWith({'app/(care)/[slug]/page.mdx': '', 'app/(care)/c/page.mdx': ''})
    expect(paths(root, ['app/(care)/[slug]/page.mdx'])).toEqual(['app/(care)/[slug]/page.mdx'])
    expect(paths(root, ['app/\\(care\\)/*/page.mdx'])).toEqual([
      'app/(care)/[slug]/page.mdx',
      'app/(care)/c/page.mdx'
    ])
  })

  test('a working folder with brackets in its name', () => {
    const root = folderWith({'site (new) [1]/articles/a.md': ''})
    expect(paths(join(root, 'site (new) [1]'), ['articles/*.md', '**/*.md'])).toEqual([
      'articles/a.md'
    ])
  })

  test('paths outside the working folder are relative to it', () => {
    const root = folderWith({'work/x.md': '', 'content/a.md': ''})
    expect(paths(join(root, 'work'), ['../content', '../content/*.md'])).toEqual([
      '../content/a.md'
    ])
  })
})

describe('ignore files', () => {
  const ignoring = {
    '.git/HEAD': '',
    '.gitignore': 'build/\n# drafts are not published\n*.draft.md\n',
    'content/.gitignore': 'private.md\n!kept.draft.md\n',
    '.medlintignore': '\uFEFFlegal\n!content/seen.draft.md\r\n',
    'build/a.md': '',
    'content/a.md': '',
    'content/a.draft.md': '',
    'content/kept.draft.md': '',
    'content/seen.draft.md': '',
    'content/private.md': '',
    'content/legal/terms.md': '',
    'private.md': ''
  }

  test('of every level, and the configuration', () => {
    const root = folderWith(ignoring)
    expect(paths(root, ['.'])).toEqual([
      'content/a.md',
      'content/kept.draft.md',
      'content/seen.draft.md',
      'private.md'
    ])
    expect(paths(root, ['.'], ['/private.md', 'content/s*'])).toEqual([
      'content/a.md',
      'content/kept.draft.md'
    ])
  })

  test('of the repository, from a folder inside it', () => {
    expect(paths(join(folderWith(ignoring), 'content'), ['.'])).toEqual([
      'a.md',
      'kept.draft.md',
      'seen.draft.md'
    ])
  })

  test('named files that are ignored are skipped, with the reason', () => {
    const root = folderWith(ignoring)
    const found = find(root, [
      'content/a.md',
      'build/a.md',
      'content/private.md',
      'content/legal/terms.md'
    ])
    expect(found.files.map(({path}) => path)).toEqual(['content/a.md'])
    expect(found.skipped).toEqual([
      {path: 'build/a.md', reason: 'ignored by .gitignore (build/)'},
      {path: 'content/legal/terms.md', reason: 'ignored by .medlintignore (legal)'},
      {path: 'content/private.md', reason: 'ignored by content/.gitignore (private.md)'}
    ])
    expect(found.allIgnored).toBe(false)
  })

  test('only ignored files, as a commit hook may pass them', () => {
    const root = folderWith(ignoring)
    expect(find(root, ['build/a.md', 'content/private.md'])).toMatchObject({
      files: [],
      allIgnored: true
    })
    expect(find(root, ['build', 'content/private.md']).allIgnored).toBe(false)
    expect(find(root, ['build/*.md']).allIgnored).toBe(false)
  })

  test('files of other kinds are skipped, not linted', () => {
    const root = folderWith({'a.docx': '', LICENSE: '', 'a.md': ''})
    const found = find(root, ['a.docx', 'LICENSE', 'a.md'])
    expect(found.files).toHaveLength(1)
    expect(found.skipped.map(({path}) => path)).toEqual(['LICENSE', 'a.docx'])
    expect(find(root, ['a.docx']).allIgnored).toBe(false)
  })
})

describe('what is not as it should be', () => {
  test('a missing path is a problem, the others are found', () => {
    const found = find(folderWith(site), ['a.md', 'articles/slep.md'])
    expect(found.files.map(({path}) => path)).toEqual(['a.md'])
    expect(found.problems).toEqual([
      {
        path: 'articles/slep.md',
        message: 'no such file or folder. Did you mean "articles/sleep.md"?'
      }
    ])
  })

  test('links in a circle, links to parents and links to nothing', () => {
    const root = folderWith({'content/a.md': '', 'content/sub/b.md': '', 'vault/c.md': ''})
    symlinkSync('..', join(root, 'content/sub/up'))
    symlinkSync('.', join(root, 'content/self'))
    symlinkSync(join(root, 'vault'), join(root, 'content/linked'))
    symlinkSync(join(root, 'content'), join(root, 'vault/back'))
    symlinkSync('nowhere.md', join(root, 'content/gone.md'))
    symlinkSync('/', join(root, 'content/root'))
    expect(paths(root, ['content'])).toEqual([
      'content/a.md',
      'content/linked/c.md',
      'content/sub/b.md'
    ])
    expect(paths(root, ['.'])).toEqual(['content/a.md', 'content/sub/b.md', 'vault/c.md'])
  })

  test.skipIf(asRoot)('a closed folder is a problem, the others are read', () => {
    const root = folderWith({'open/a.md': '', 'closed/b.md': ''})
    chmodSync(join(root, 'closed'), 0)
    const found = find(root, ['.'])
    chmodSync(join(root, 'closed'), 0o700)
    expect(found.files.map(({path}) => path)).toEqual(['open/a.md'])
    expect(found.problems).toEqual([{path: 'closed', message: 'cannot be read: permission denied'}])
  })
})
