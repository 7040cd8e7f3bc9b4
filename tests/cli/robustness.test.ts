import {chmodSync, readdirSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Rule} from '../../src/rule/define-rule.ts'
import {folderWith} from '../folder.ts'
import {medlint, reportOf, wordRules} from './medlint.ts'

const asRoot = process.getuid?.() === 0

async function lint(cwd: string, argv: string[] = [], rules: readonly Rule[] = wordRules) {
  const {code, out, err} = await medlint(cwd, [...argv, '-f', 'json'], {rules})
  const {files} = reportOf(out)
  return {
    code,
    err,
    findings: files.flatMap(({path, findings}) => findings.map(({ruleId}) => `${path} ${ruleId}`)),
    problems: files.flatMap(({problems}) => problems.map(({path, message}) => `${path} ${message}`))
  }
}

test('an article that goes while others are read: named, the others are checked', async () => {
  const cwd = folderWith({'a.md': '# A\n', 'b.md': '# B\n', 'c.md': 'A cure.\n'})
  const remover: Rule = {
    ...(wordRules[2] as Rule),
    id: 'word-remove',
    check({article}) {
      if (article.path === 'a.md') rmSync(join(cwd, 'b.md'))
      return []
    }
  }
  expect(await lint(cwd, [], [...wordRules, remover])).toMatchObject({
    code: 2,
    findings: ['c.md word-cure'],
    problems: ['b.md cannot be read: no such file or folder']
  })
})

test('links in a circle', async () => {
  const cwd = folderWith({'articles/a.md': 'A cure.\n'})
  symlinkSync('..', join(cwd, 'articles/up'))
  symlinkSync('self', join(cwd, 'articles/self'))
  expect(await lint(cwd)).toMatchObject({
    code: 1,
    findings: ['articles/a.md word-cure'],
    problems: []
  })
})

test('binary, empty, and nested without an end', async () => {
  const cwd = folderWith({
    'binary.md': new Uint8Array([0, 1, 2, 255]),
    'deep.md': `${'> '.repeat(3_000)}cure\n`,
    'empty.md': '',
    'good.md': 'A cure.\n',
    'list.md': `${Array.from({length: 1_500}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')}\n`
  })
  const {code, findings, problems} = await lint(cwd)
  expect(code).toBe(2)
  expect(findings).toContain('good.md word-cure')
  expect(problems.map((problem) => problem.split(' ')[0])).toContain('binary.md')
  expect(problems.join()).not.toContain('defect')
})

test.skipIf(asRoot)('no permission: each closed place is named', async () => {
  const cwd = folderWith({'a.md': 'A cure.\n', 'b.md': 'A cure.\n', 'closed/c.md': 'A cure.\n'})
  chmodSync(join(cwd, 'b.md'), 0)
  chmodSync(join(cwd, 'closed'), 0)
  const {code, problems} = await lint(cwd)
  chmodSync(join(cwd, 'closed'), 0o755)
  expect(code).toBe(2)
  expect(problems).toEqual(['b.md cannot be read: permission denied'])
})

test('a report that cannot be written leaves nothing behind', async () => {
  const cwd = folderWith({'a.md': '# A\n', file: ''})
  const {code, err} = await medlint(cwd, ['-f', 'json:file/report.json'])
  expect(code).toBe(2)
  expect(err).toContain('file/report.json  cannot be written')
  expect(readdirSync(cwd).sort()).toEqual(['a.md', 'file'])
})
