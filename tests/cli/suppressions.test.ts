import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {folderWith} from '../folder.ts'
import {medlint, reportOf, wordRules} from './medlint.ts'

const all = [...wordRules, ...rules.filter(({scope}) => scope === 'directive')]

const article = `# Sleep

<!-- medlint-disable-next-line word-cure -- quoted from the leaflet below -->
This is a cure.

Another cure.
`

async function lint(text: string, argv: string[] = [], config = {}, path = 'a.md') {
  const cwd = folderWith({[path]: text, 'medlint.config.json': JSON.stringify(config)})
  const outcome = await medlint(cwd, [path, ...argv, '-f', 'json'], {rules: all})
  if (outcome.out === '') return {...outcome, found: [], suppressed: -1}
  const report = reportOf(outcome.out)
  const found = report.files.flatMap(({findings}) =>
    findings.map(({ruleId, place}) => `${place.start.line} ${ruleId}`)
  )
  return {...outcome, found, suppressed: report.summary.suppressed}
}

describe('suppressions', () => {
  test('one finding is set aside and counted, the next one stays', async () => {
    expect(await lint(article)).toMatchObject({code: 1, found: ['6 word-cure'], suppressed: 1})
  })

  test('--no-inline-config shows everything', async () => {
    const found = ['4 word-cure', '6 word-cure']
    expect(await lint(article, ['--no-inline-config'])).toMatchObject({found, suppressed: 0})
    expect(await lint(article, [], {suppressions: {inline: false}})).toMatchObject({found})
  })

  test('--no-inline-config judges no directive', async () => {
    const text = '<!-- medlint-disable word-kure -->\n'
    expect((await lint(text)).found).toEqual(['1 directive-no-reason', '1 directive-unknown-rule'])
    expect((await lint(text, ['--no-inline-config'])).found).toEqual([])
  })

  test('a rule may refuse', async () => {
    expect(await lint(article, [], {suppressions: {refuse: ['word-cure']}})).toMatchObject({
      code: 1,
      found: ['3 directive-refused', '4 word-cure', '6 word-cure'],
      suppressed: 0
    })
  })

  test('a refused rule has to exist', async () => {
    expect(await lint(article, [], {suppressions: {refuse: ['word-kure']}})).toMatchObject({
      code: 2,
      err: 'medlint: medlint.config.json:1:27  suppressions.refuse: unknown rule "word-kure". Did you mean "word-cure"?\n'
    })
  })

  test('of a rule that is off, nobody knows whether it is of use', async () => {
    expect(await lint(article, ['--rule', 'word-cure:off'])).toMatchObject({code: 0, found: []})
  })

  test('levels can be configured', async () => {
    const text = '<!-- medlint-disable-next-line word-cure -->\nThis is a cure.\n'
    expect(await lint(text)).toMatchObject({
      code: 1,
      found: ['1 directive-no-reason'],
      suppressed: 1
    })
    expect(await lint(text, [], {rules: {'directive-no-reason': 'off'}})).toMatchObject({code: 0})
  })

  test('an article-wide finding at the start of a file gives way to a directive at the top', async () => {
    const text =
      '<!-- medlint-disable word-cure -- the name of the band -->\n\nA cure.\n\n<!-- medlint-enable -->\n'
    expect(await lint(text)).toMatchObject({code: 0, found: [], suppressed: 1})
  })

  test('in plain text there are no comments', async () => {
    const text = '<!-- medlint-disable-next-line word-cure -- the name of the band -->\nA cure.\n'
    expect((await lint(text, [], {}, 'a.txt')).code).toBe(1)
  })
})
