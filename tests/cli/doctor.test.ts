import {expect, test} from 'vitest'
import {folderWith} from '../folder.ts'
import {repositoryWith} from '../repository.ts'
import {medlint} from './medlint.ts'

test('names all that a report of a defect needs', async () => {
  const {cwd} = repositoryWith({
    'medlint.config.json': '{"content": ["content", "draft.txt", "none.pdf"]}',
    'hugo.toml': 'title = "Site"\n',
    'none.pdf': '',
    'draft.txt': 'Nice.',
    'content/tea.md': '# Tea\n\nTea is a cure.\n'
  })
  await medlint(cwd, ['baseline', 'create', '--reason', 'before medlint'])
  await medlint(cwd, ['--cache'])
  const {code, out} = await medlint(cwd, ['doctor'])
  expect(code).toBe(0)
  expect(out).toMatch(/^medlint {8}1\.2\.3, engine \w+ \d+\.\d+\.\d+\nNode {11}\d+\.\d+\.\d+\n/)
  for (const line of [
    'configuration  medlint.config.json',
    'articles       2, 6 words (1 markdown, 1 text)',
    'skipped        1 not a .md, .markdown, .mdx or .txt file',
    'site           hugo, in .',
    'findings       0 must fix, 0 should fix, 0 to consider, 0 suppressed',
    'baseline       medlint-baseline.jsonl: 1 hold, 0 can go, 0 expired',
    'cache          off, .medlint-cache/results: 2 articles, 1 kB'
  ]) {
    expect(out.split('\n')).toContain(line)
  }
  expect(out).toMatch(/^Git {12}main; --changed compares with main \([0-9a-f]{10}\)$/m)
  expect(out).toContain('Rules that reported nothing (2)\n  word-glow\n  word-nice\n')
  expect(out).toContain('Most in the baseline (1)\n  1 word-cure\n')
})

test('an article in another encoding, and no repository', async () => {
  const cwd = folderWith({'a.md': new Uint8Array([0x41, 0xe9, 0x41]), 'b.md': '# B\n'})
  const {code, out} = await medlint(cwd, ['doctor'])
  expect(code).toBe(2)
  expect(out).toContain('configuration  none: defaults\n')
  expect(out).toContain('Could not be checked (1)\n  a.md:1:3: is not valid UTF-8 at byte 3')
  expect(out).toContain('is in no Git repository')
})
