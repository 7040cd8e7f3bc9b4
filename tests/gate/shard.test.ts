import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith} from '../folder.ts'
import type {Repository} from '../repository.ts'
import {configFile, medlint, siteWith} from './built.ts'

const formats = 'json sarif junit checkstyle gitlab rdjson csv markdown github compact'.split(' ')

function site(): Repository {
  const articles: Record<string, string> = {}
  for (let number = 0; number < 30; number++) {
    const words = ['It cures cancer.', 'A miracle cure.', 'A tea.'][number % 3]
    const target = number % 5 === 0 ? `none-${number}` : `a${(number + 7) % 30}`
    articles[`a${number}.md`] =
      `# T ${number}\n\n${words} ${number}.\n\n[More](${target}.md#t-0).\n`
  }
  return siteWith(articles)
}

/** Reports of a run, by format, and how it ended. */
function reports(cwd: string, argv: string[]) {
  const targets = formats.flatMap((format) => ['-f', `${format}:report.${format}`])
  const {code, err} = medlint(cwd, [...argv, ...targets])
  const texts = formats.map((format) => readFileSync(join(cwd, `report.${format}`), 'utf8'))
  return {code, err, texts}
}

/** Runs all parts; returns the arguments of the command that joins them. */
function parts(cwd: string, count: number, argv: string[] = []): string[] {
  const names = Array.from({length: count}, (_, index) => {
    const name = `part-${index + 1}.json`
    const {code} = medlint(cwd, [...argv, '--shard', `${index + 1}/${count}`, '-f', `json:${name}`])
    expect([0, 1]).toContain(code)
    return name
  })
  return ['merge', ...names]
}

test('the sum of the parts is the whole, byte for byte, with renamed articles in a baseline', () => {
  const repository = site()
  const {cwd, git, edit, write} = repository
  medlint(cwd, ['baseline', 'create', '--reason', 'before medlint'])
  repository.commit()
  for (const number of [0, 1, 5, 6, 10, 20]) {
    git('mv', `articles/a${number}.md`, `articles/b${number}.md`)
  }
  edit('articles/b6.md', (text) => `${text}\nIt cures cancer, too.\n`)
  write({'articles/a9.md': '# Nine\n'})
  const whole = reports(cwd, ['--ci'])
  expect(whole).toMatchObject({code: 1, err: expect.stringContaining('baseline prune')})
  const {summary, files} = JSON.parse(whole.texts[0] as string)
  expect(summary).toMatchObject({files: 30, baselined: 42})
  const fresh = files.flatMap((file: {path: string; findings: {baselined: boolean}[]}) =>
    file.findings.filter(({baselined}) => !baselined).map(() => file.path)
  )
  // The six that link to what was renamed, and what was added.
  expect(fresh).toEqual(
    ['a13', 'a23', 'a24', 'a28', 'a29', 'a3', 'b6'].map((name) => `articles/${name}.md`)
  )
  for (const count of [1, 3]) {
    expect(reports(cwd, [...parts(cwd, count), '--ci'])).toEqual(whole)
  }
  const shown = reports(cwd, ['--no-baseline'])
  expect(reports(cwd, [...parts(cwd, 2, ['--no-baseline']), '--no-baseline'])).toEqual(shown)
  expect(reports(cwd, [...parts(cwd, 2), '--no-baseline'])).toEqual(shown)
})

test('so it is when only new findings of changed articles count', () => {
  const {cwd, edit, git} = site()
  git('checkout', '-qb', 'branch')
  git('mv', 'articles/a3.md', 'articles/b3.md')
  for (const number of [4, 8, 12]) {
    edit(`articles/a${number}.md`, (text) => `${text}\nIt cures cancer, too.\n`)
  }
  const flags = ['--changed', '--new-only']
  const whole = reports(cwd, flags)
  expect(JSON.parse(whole.texts[0] as string).summary).toMatchObject({errors: 4, baselined: 7})
  expect(reports(cwd, parts(cwd, 3, flags))).toEqual(whole)
})

test('parts are joined where no article is at hand; one that is missing fails', () => {
  const {cwd} = site()
  const [merge = '', first = '', second = ''] = parts(cwd, 2)
  const elsewhere = folderWith({
    [configFile]: '{"content": ["articles"]}',
    [first]: readFileSync(join(cwd, first)),
    [second]: readFileSync(join(cwd, second))
  })
  expect(medlint(elsewhere, [merge, first, second, '-f', 'json'])).toEqual(
    medlint(cwd, [merge, first, second, '-f', 'json'])
  )
  expect(medlint(cwd, [merge, first])).toMatchObject({
    code: 2,
    err: 'medlint: no report of part 2/2\n'
  })
  writeFileSync(join(cwd, first), '{')
  expect(medlint(cwd, [merge, first])).toMatchObject({code: 2, out: ''})
})
