import {describe, expect, test} from 'vitest'
import {parseRepository, repositoryOf} from '../../../src/site/repository.ts'
import {kindOf, siteOf} from './read-site.ts'

describe('names of repositories', () => {
  test.each([
    ['clinic/leaflets', 'github.com', 'clinic/leaflets'],
    ['gitlab:clinic/leaflets', 'gitlab.com', 'clinic/leaflets'],
    ['bitbucket:clinic/leaflets', 'bitbucket.org', 'clinic/leaflets'],
    ['git@github.com:Clinic/Leaflets.git', 'github.com', 'clinic/leaflets'],
    ['git+https://github.com/clinic/leaflets.git#main', 'github.com', 'clinic/leaflets'],
    [
      'ssh://git@code.clinic.example:22/web/team/leaflets',
      'code.clinic.example',
      'web/team/leaflets'
    ],
    ['https://www.github.com/clinic/leaflets/', 'github.com', 'clinic/leaflets']
  ])('%s', (text, host, name) => {
    expect(parseRepository(text)).toEqual({host, name})
  })

  test.each(['', 'leaflets', 'https://clinic.example', 'a b/c'])('none in %j', (text) => {
    expect(parseRepository(text)).toBeUndefined()
  })

  test.each([
    ['.git/config', '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@github.com:a/b.git\n'],
    ['package.json', '{"repository": "a/b"}'],
    ['package.json', '{"repository": {"type": "git", "url": "git+https://github.com/a/b.git"}}'],
    ['_config.yml', 'repository: a/b\n'],
    ['mkdocs.yml', 'repo_url: https://github.com/a/b\n']
  ])('%s names it', (path, text) => {
    const project = {files: [path], read: (file: string) => (file === path ? text : undefined)}
    expect(repositoryOf(project)).toEqual({host: 'github.com', name: 'a/b'})
  })
})

const texts = {
  'docs/gout.md': '# Gout\n\n## Diet\n',
  'docs/data/doses.csv': '',
  LICENSE: ''
}

const hosts: [string, [string, string][]][] = [
  [
    'https://github.com/clinic/leaflets',
    [
      ['blob/main/docs/gout.md', 'ok'],
      ['blob/main/docs/gout.md#diet', 'ok'],
      ['blob/main/docs/gout.md?plain=1#L3', 'ok'],
      ['blob/main/docs/gout.md#sleep', 'missing-anchor'],
      ['blob/main/docs/Gout.md', 'wrong-case'],
      ['blob/main/docs/flu.md', 'missing-file'],
      ['blob/HEAD/docs/flu.md#sleep', 'missing-file'],
      ['blob/new/draft/docs/gout.md', 'ok'],
      ['blob/new/draft/docs/flu.md', 'missing-file'],
      ['raw/refs/heads/main/docs/data/doses.csv', 'ok'],
      ['tree/main/docs', 'ok'],
      ['tree/main/notes', 'missing-file'],
      ['blob/v1.2.0/docs/flu.md', 'external'],
      ['blob/0a1b2c3d4e/docs/flu.md', 'external'],
      ['issues/4', 'external'],
      ['wiki/Home', 'external']
    ]
  ],
  [
    'https://gitlab.com/clinic/leaflets',
    [
      ['-/blob/main/docs/gout.md#diet', 'ok'],
      ['-/blob/main/docs/flu.md', 'missing-file']
    ]
  ],
  [
    'https://bitbucket.org/clinic/leaflets',
    [
      ['src/main/docs/gout.md#markdown-header-diet', 'ok'],
      ['src/main/docs/gout.md#diet', 'missing-anchor'],
      ['src/main/docs/flu.md', 'missing-file']
    ]
  ]
]

describe.each(hosts)('links to the files of %s', (repository, rows) => {
  const site = siteOf({...texts, 'package.json': JSON.stringify({repository})})
  test.each(rows)('%s is %s', (path, kind) => {
    expect(kindOf(site, 'docs/gout.md', `${repository}/${path}`)).toBe(kind)
  })
})

test('raw files, other repositories, and a listing that is but a part', () => {
  const named = {...texts, 'package.json': '{"repository": "clinic/leaflets"}'}
  const site = siteOf(named)
  const raw = 'https://raw.githubusercontent.com/clinic/leaflets/main/docs'
  const other = 'https://github.com/clinic/other/blob/main/docs/flu.md'
  const own = 'https://github.com/clinic/leaflets/blob/main/docs/flu.md'
  expect(kindOf(site, 'docs/gout.md', `${raw}/gout.md`)).toBe('ok')
  expect(kindOf(site, 'docs/gout.md', `${raw}/flu.md`)).toBe('missing-file')
  expect(kindOf(site, 'docs/gout.md', other)).toBe('external')
  expect(kindOf(site, 'docs/gout.md', own)).toBe('missing-file')
  expect(kindOf(siteOf(named, {isPartOfRepository: true}), 'docs/gout.md', own)).toBe('external')
})

test('a name in other capitals is put right', () => {
  const site = siteOf({...texts, 'package.json': '{"repository": "clinic/leaflets"}'})
  const url = 'https://github.com/clinic/leaflets/blob/main/docs/GOUT.md#diet'
  expect(site.resolve('docs/gout.md', {url}).fix).toBe(url.replace('GOUT', 'gout'))
})

test('ids of a repository on Bitbucket', () => {
  const site = siteOf({...texts, 'package.json': '{"repository": "bitbucket:clinic/leaflets"}'})
  expect(kindOf(site, 'docs/gout.md', '#markdown-header-diet')).toBe('ok')
  expect(kindOf(site, 'docs/gout.md', '#diet')).toBe('missing-anchor')
})
