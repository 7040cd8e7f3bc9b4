import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {folderWith} from '../folder.ts'
import {medlint} from './built.ts'

/** The fixtures, three times over, with what the first phase of a run must hand on: directives, links, FAQs. */
function site(): string {
  const articles: Record<string, string> = {}
  for (const name of readdirSync('fixtures/articles').filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(`fixtures/articles/${name}`, 'utf8')
    for (const copy of [1, 2, 3]) articles[`articles/${copy}/${name}`] = text
  }
  articles['articles/quiet.md'] =
    '# Tea\n\n<!-- medlint-disable-next-line hype-absolute -- an example -->\nTea cures cancer.\n\n[None](none.md)\n'
  articles['articles/unused.md'] = '# Tea\n\n<!-- medlint-disable hype-absolute -- old -->\nTea.\n'
  articles['articles/broken.md'] = '---\ntitle: [\n---\n\nTea cures cancer.\n'
  return folderWith(articles)
}

test('the report is the same, byte for byte, in any number of threads, with and without a cache', () => {
  const cwd = site()
  const run = (...argv: string[]) => {
    const {code, err, out} = medlint(cwd, [
      'articles',
      '-f',
      'csv',
      '--as-of',
      '2026-01-01',
      ...argv
    ])
    return {code, err, out}
  }
  const alone = run('--threads', '1')
  expect(alone.out).toContain('link-target')
  expect(alone.out).toContain('faq-site')
  expect(run('--threads', '2')).toEqual(alone)
  expect(run('--threads', '3', '--cache')).toEqual(alone)
  expect(run('--threads', '2', '--cache')).toEqual(alone)
})

test('a number of threads is a number', () => {
  const {code, err} = medlint(folderWith({'a.md': '# A\n'}), ['--threads', '0'])
  expect(code).toBe(2)
  expect(err).toContain('expected a number from 1 on')
})
