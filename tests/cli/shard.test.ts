import {mkdirSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {isInShard} from '../../src/cli/shard.ts'
import {folderWith} from '../folder.ts'
import {medlint, read, reportOf, wordRules} from './medlint.ts'

const all = [...wordRules, ...rules.filter(({id}) => id.startsWith('link-'))]

function site(): string {
  const files: Record<string, string> = {
    'medlint.config.json': '{"content": ["articles"], "ignore": ["skipped.md"]}',
    'articles/skipped.md': '# Skipped\n'
  }
  for (let number = 0; number < 40; number++) {
    const next = number % 3 === 0 ? `none-${number}` : `a${(number + 7) % 40}`
    const words = ['A cure.', 'A glow.', 'Nice.', 'Plain.'][number % 4]
    files[`articles/a${number}.md`] =
      `# Title ${number}\n\n${words}\n\nSee [more](${next}.md#title-${(number + 7) % 40}).\n`
  }
  return folderWith(files)
}

async function shards(cwd: string, count: number, argv: string[] = []) {
  for (let index = 1; index <= count; index++) {
    const {code} = await medlint(
      cwd,
      [...argv, '--shard', `${index}/${count}`, '-f', `json:s${index}.json`],
      {rules: all}
    )
    expect([0, 1]).toContain(code)
  }
  return Array.from({length: count}, (_, index) => `s${index + 1}.json`)
}

describe('the parts of a run', () => {
  test.each([1, 2, 3, 7])('%i of them are the whole, byte for byte', async (count) => {
    const cwd = site()
    await medlint(
      cwd,
      ['baseline', 'create', 'articles/a0.md', 'articles/a5.md', '--reason', 'before medlint'],
      {rules: all}
    )
    const whole = await medlint(cwd, ['-f', 'json'], {rules: all})
    expect(reportOf(whole.out).summary).toMatchObject({files: 40, baselined: 3, errors: 22})
    const parts = await shards(cwd, count)
    const merged = await medlint(cwd, ['merge', ...parts, '-f', 'json'], {rules: all})
    expect(merged).toEqual(whole)
  })

  test.each(['compact', 'sarif', 'junit', 'checkstyle', 'gitlab', 'csv', 'markdown', 'github'])(
    'as %s',
    async (format) => {
      const cwd = site()
      const whole = await medlint(cwd, ['-f', format], {rules: all})
      const merged = await medlint(cwd, ['merge', ...(await shards(cwd, 3)), '-f', format], {
        rules: all
      })
      expect(merged).toEqual(whole)
    }
  )

  test('each article is in one part, and every part has some', async () => {
    const cwd = site()
    await shards(cwd, 4)
    const files = [1, 2, 3, 4].map((index) => reportOf(read(cwd, `s${index}.json`)).files.length)
    expect(Math.min(...files)).toBeGreaterThan(3)
    expect(files.reduce((sum, number) => sum + number)).toBe(40)
  })

  test('a part without articles passes', async () => {
    const cwd = folderWith({'a.md': '# A\n'})
    const codes = await Promise.all(['1/2', '2/2'].map((shard) => medlint(cwd, ['--shard', shard])))
    expect(codes.map(({code}) => code)).toEqual([0, 0])
  })

  test('merge decides by its own flags', async () => {
    const cwd = folderWith({'a.md': '# A\n\nA glow.\n', 'b.md': '# B\n\nA glow.\n'})
    const parts = await shards(cwd, 2)
    const code = async (...argv: string[]) =>
      (await medlint(cwd, ['merge', ...parts, ...argv])).code
    expect(await code()).toBe(0)
    expect(await code('--fail-on', 'warning')).toBe(1)
    expect(await code('--max-warnings', '1')).toBe(1)
    expect(await code('--max-warnings', '2')).toBe(0)
  })
})

describe('mistakes', () => {
  test.each([
    [['s1.json'], 'no report of part 2/2'],
    [
      ['s1.json', 's1.json', 's2.json'],
      expect.stringMatching(/^articles\/a\d+\.md stands in s1\.json and in s1\.json$/)
    ],
    [['s1.json', 'none.json'], 'none.json  cannot be read: no such file or folder'],
    [
      ['s1.json', 'medlint.config.json'],
      'medlint.config.json  is no JSON report of medlint (version 1)'
    ],
    [['s1.json', 'articles/a1.md'], 'articles/a1.md  cannot be read: it is no JSON']
  ])('%j', async (parts, message) => {
    const cwd = site()
    await shards(cwd, 2)
    const {code, err} = await medlint(cwd, ['merge', ...parts])
    expect(code).toBe(2)
    expect(err.replace(/^medlint: /, '').trimEnd()).toEqual(message)
  })

  test.each(['0/2', '3/2', '1', '1/x', '-1/2'])('--shard %s', async (shard) => {
    const {code, err} = await medlint(site(), ['--shard', shard])
    expect(code).toBe(2)
    expect(err).toContain('expected a part of a whole, such as 2/4')
  })

  test('parts of different versions', async () => {
    const cwd = site()
    await shards(cwd, 2)
    writeFileSync(
      join(cwd, 's2.json'),
      read(cwd, 's2.json').replace('"version": "1.2.3"', '"version": "1.2.4"')
    )
    expect((await medlint(cwd, ['merge', 's1.json', 's2.json'])).err).toMatch(
      /^medlint: s1\.json is of medlint 1\.2\.3 \(.*\), s2\.json of 1\.2\.4 \(.*\): run all parts with the same\n$/
    )
  })
})

describe('the summary of a step', () => {
  const env = {GITHUB_STEP_SUMMARY: 'step-summary'}

  test('is written behind what is there', async () => {
    const cwd = site()
    writeFileSync(join(cwd, 'step-summary'), '# Before\n')
    await medlint(cwd, [], {rules: all, env})
    expect(read(cwd, 'step-summary')).toMatch(/^# Before\n## medlint: 24 must fix/)
  })

  test('once, also where it is named as a report', async () => {
    const cwd = site()
    await medlint(cwd, ['-f', 'stylish', '-f', 'markdown:step-summary'], {rules: all, env})
    expect(read(cwd, 'step-summary').match(/## medlint/g)).toHaveLength(1)
  })

  test('never exceeds 1 MiB', async () => {
    const cwd = folderWith({'a.md': 'A cure.\n\n'.repeat(3)})
    const limit = 1_048_576
    writeFileSync(join(cwd, 'step-summary'), 'x'.repeat(limit - 1_500))
    await medlint(cwd, [], {env})
    expect(statSync(join(cwd, 'step-summary')).size).toBeLessThanOrEqual(limit)
    expect(statSync(join(cwd, 'step-summary')).size).toBeGreaterThan(limit - 1_500)
    writeFileSync(join(cwd, 'step-summary'), 'x'.repeat(limit))
    expect(await medlint(cwd, [], {env})).toMatchObject({code: 1, err: ''})
    expect(statSync(join(cwd, 'step-summary')).size).toBe(limit)
  })

  test('that cannot be written is said', async () => {
    const cwd = folderWith({'a.md': '# A\n'})
    mkdirSync(join(cwd, 'step-summary'))
    expect(await medlint(cwd, [], {env})).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be written: it is a folder')
    })
  })
})

test('the part of an article depends on its path alone', () => {
  const parts = ['a.md', 'articles/ä b.md', 'deep/er/c.mdx'].map((path) =>
    [1, 2, 3].find((index) => isInShard(path, {index, count: 3}))
  )
  expect(parts).toEqual([1, 3, 3])
})
