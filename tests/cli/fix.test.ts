import {chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import type {RuleContext} from '../../src/rule/define-rule.ts'
import {folderWith} from '../folder.ts'
import {medlint as command, read, reportOf} from './medlint.ts'

function medlint(cwd: string, argv: string[], more: Parameters<typeof command>[2] = {}) {
  return command(cwd, argv, {rules, ...more})
}

const site = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  'tea.md': '# Tea\n\nWarm.\n',
  'sleep.md': '# Sleep\n\nSee [tea](Tea.md), [more](TEA.md) and [coffee](coffee.md).\n'
}
const fixedSleep = '# Sleep\n\nSee [tea](tea.md), [more](tea.md) and [coffee](coffee.md).\n'
const notice = 'This page is for information only and does not replace the advice of your doctor.'
const prose = 'Green tea is made from leaves that are dried soon after they were picked.'
const withNotice = JSON.stringify({
  rules: {'disclaimer-medical-advice': ['error', {text: notice, minWords: 1}]}
})

describe('--fix', () => {
  test('corrects the case of links, and leaves what has no safe fix', async () => {
    const cwd = folderWith(site)
    const {code, out} = await medlint(cwd, ['--fix', '.'])
    expect(read(cwd, 'sleep.md')).toBe(fixedSleep)
    expect(read(cwd, 'tea.md')).toBe(site['tea.md'])
    expect(out).toContain('coffee.md')
    expect(out).not.toContain('Tea.md')
    expect(out).toContain('Fixed 2 in 1 article.')
    expect(code).toBe(1)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('a second run finds nothing to fix', async () => {
    const cwd = folderWith(site)
    await medlint(cwd, ['--fix'])
    const {out} = await medlint(cwd, ['--fix'])
    expect(out).toContain('Fixed nothing.')
    expect(read(cwd, 'sleep.md')).toBe(fixedSleep)
  })

  test('links only, for the command about links', async () => {
    const cwd = folderWith({
      ...site,
      'medlint.config.json': withNotice,
      'sleep.md': site['sleep.md'].replace(' and [coffee](coffee.md)', '')
    })
    const {code, out} = await medlint(cwd, ['links', '--fix'])
    expect(out).toContain('Fixed 2 in 1 article.')
    expect(code).toBe(0)
    expect(read(cwd, 'sleep.md')).not.toContain(notice)
  })

  test.each([
    ['bottom', `# Tea\n\n${prose}\n\n${notice}\n`],
    ['top', `# Tea\n\n${notice}\n\n${prose}\n`]
  ])('inserts the disclaimer of the configuration at the %s', async (position, expected) => {
    const cwd = folderWith({
      'medlint.config.json': JSON.stringify({
        rules: {'disclaimer-medical-advice': ['error', {text: notice, position, minWords: 1}]}
      }),
      'tea.md': `# Tea\n\n${prose}\n`
    })
    const {code, out} = await medlint(cwd, ['--fix'])
    expect(read(cwd, 'tea.md')).toBe(expected)
    expect(out).toContain('Fixed 1 in 1 article.')
    expect(code).toBe(0)
  })

  test('two blocks at one place come one after the other, each once', async () => {
    const include = '{% include first.html %}'
    const cwd = folderWith({
      'medlint.config.json': JSON.stringify({
        rules: {
          'disclaimer-medical-advice': ['error', {text: notice, minWords: 1}],
          'disclaimer-consult': ['error', {text: include, minWords: 1}]
        }
      }),
      'tea.md': `# Tea\n\n${prose}\n`
    })
    const {out} = await medlint(cwd, ['--fix'])
    const text = read(cwd, 'tea.md')
    expect(text.split(notice)).toHaveLength(2)
    expect(text.split(include)).toHaveLength(2)
    expect(out).toContain('Fixed 2 in 1 article.')
  })

  test('a fix that does not help is made once', async () => {
    const [rule] = rules
    if (!rule) throw new Error('no rules')
    const stubborn = {
      ...rule,
      id: 'word-stubborn',
      messages: {found: 'Never content'},
      options: {},
      severity: 'error' as const,
      optIn: false,
      *check({article}: RuleContext) {
        const {length} = article.source
        const suggestions = [
          {text: '\nMore.\n', range: [length, length] as [number, number], safe: true}
        ]
        yield {message: 'found', at: {start: 0, end: 0}, suggestions}
      }
    }
    const cwd = folderWith({'tea.md': '# Tea\n'})
    const {code, out} = await medlint(cwd, ['--fix'], {rules: [stubborn]})
    expect(read(cwd, 'tea.md')).toBe('# Tea\n\nMore.\n')
    expect(out).toContain('Fixed 1 in 1 article.')
    expect(code).toBe(1)
  })

  test.each([
    ['CRLF', '', '\r\n'],
    ['a byte order mark', '\ufeff', '\n'],
    ['both', '\ufeff', '\r\n']
  ])('keeps %s', async (_, mark, lineEnd) => {
    const article = ['# Tea', '', `${prose} See [sleep](Sleep.md).`, ''].join(lineEnd)
    const cwd = folderWith({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'medlint.config.json': withNotice,
      'sleep.md': `# Sleep\n\n${notice}\n`,
      'tea.md': mark + article
    })
    await medlint(cwd, ['--fix'])
    const fixed = article.replace('Sleep.md', 'sleep.md')
    expect(read(cwd, 'tea.md')).toBe(
      `${mark}${fixed.trimEnd()}${lineEnd}${lineEnd}${notice}${lineEnd}`
    )
  })

  test('keeps UTF-16', async () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
    const cwd = folderWith({...site, 'sleep.md': utf16(site['sleep.md'])})
    await medlint(cwd, ['--fix'])
    expect(readFileSync(join(cwd, 'sleep.md'))).toEqual(utf16(fixedSleep))
  })

  test('keeps the permissions of a file', async () => {
    const cwd = folderWith(site)
    chmodSync(join(cwd, 'sleep.md'), 0o640)
    await medlint(cwd, ['--fix'])
    expect(statSync(join(cwd, 'sleep.md')).mode & 0o777).toBe(0o640)
  })

  test('nothing to fix: no file is touched', async () => {
    const cwd = folderWith({'tea.md': site['tea.md']})
    const before = statSync(join(cwd, 'tea.md'))
    const {code, out} = await medlint(cwd, ['--fix'])
    expect(out).toContain('Fixed nothing.')
    expect(code).toBe(0)
    expect(statSync(join(cwd, 'tea.md')).ino).toBe(before.ino)
  })

  test('a read-only file is a problem, keeps its findings and does not stop the others', async () => {
    const cwd = folderWith({...site, 'rest.md': '# Rest\n\nSee [tea](Tea.md).\n'})
    chmodSync(join(cwd, 'sleep.md'), 0o444)
    const {code, out} = await medlint(cwd, ['--fix'])
    expect(code).toBe(2)
    expect(out).toContain('could not be fixed: it is read-only')
    expect(out).toContain('Tea.md')
    expect(out).toContain('Fixed 1 in 1 article.')
    expect(read(cwd, 'sleep.md')).toBe(site['sleep.md'])
    expect(read(cwd, 'rest.md')).toBe('# Rest\n\nSee [tea](tea.md).\n')
  })

  test('what an author suppressed stays', async () => {
    const article = `# Sleep\n\n<!-- medlint-disable-next-line link-case -- the server folds case -->\n\nSee [tea](Tea.md).\n`
    const cwd = folderWith({...site, 'sleep.md': article})
    const {out} = await medlint(cwd, ['--fix'])
    expect(out).toContain('Fixed nothing.')
    expect(read(cwd, 'sleep.md')).toBe(article)
  })

  test('what the baseline holds stays', async () => {
    const cwd = folderWith(site)
    await medlint(cwd, ['baseline', 'create', '--reason', 'before medlint'])
    writeFileSync(join(cwd, 'new.md'), '# New\n\nSee [tea](Tea.md).\n')
    const {out} = await medlint(cwd, ['--fix'])
    expect(out).toContain('Fixed 1 in 1 article.')
    expect(read(cwd, 'sleep.md')).toBe(site['sleep.md'])
    expect(read(cwd, 'new.md')).toBe('# New\n\nSee [tea](tea.md).\n')
  })

  test('a report for programs stands alone, and shows what remains', async () => {
    const cwd = folderWith(site)
    const {out} = await medlint(cwd, ['--fix', '--format', 'json'])
    const findings = reportOf(out).files.flatMap((file) => file.findings)
    expect(findings.map(({matched}) => matched)).toContain('coffee.md')
    expect(findings.map(({matched}) => matched)).not.toContain('Tea.md')
  })

  test.each([
    [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run: use one of them'],
    [['--fix', '--staged'], '--fix and --staged: use one of them'],
    [['--fix-dry-run', '--new-only'], '--fix-dry-run and --new-only: use one of them']
  ])('%j', async (argv, message) => {
    const {code, err} = await medlint(folderWith(site), argv)
    expect(err).toBe(`medlint: ${message}\n`)
    expect(code).toBe(2)
  })
})

describe('--fix-dry-run', () => {
  test('shows the changes and writes nothing', async () => {
    const cwd = folderWith({
      ...site,
      'medlint.config.json': withNotice,
      'tea.md': `# Tea\n\n${prose}\n`
    })
    const before = readdirSync(cwd)
    const {code, out} = await medlint(cwd, ['--fix-dry-run', 'tea.md', 'sleep.md'])
    expect(out).toContain(
      [
        'sleep.md:3:11  link-case',
        '- See [tea](Tea.md), [more](TEA.md) and [coffee](coffee.md).',
        '+ See [tea](tea.md), [more](TEA.md) and [coffee](coffee.md).',
        ''
      ].join('\n')
    )
    expect(out).toContain(`disclaimer-medical-advice\n+ \n+ ${notice}\n`)
    expect(out).toContain('Would fix 4 in 2 articles.')
    expect(code).toBe(1)
    expect(read(cwd, 'sleep.md')).toBe(site['sleep.md'])
    expect(readdirSync(cwd)).toEqual(before)
  })

  test('leaves standard output to a report for programs', async () => {
    const {out, err} = await medlint(folderWith(site), ['--fix-dry-run', '--format', 'json'])
    expect(reportOf(out).files).toHaveLength(2)
    expect(err).toContain('+ See [tea](tea.md)')
  })

  test('control characters do not reach the terminal', async () => {
    const cwd = folderWith({...site, 'sleep.md': '# Sleep\n\n\u001b[2J [tea](Tea.md)\n'})
    const {out} = await medlint(cwd, ['--fix-dry-run'])
    expect(out).toContain('\ufffd[2J [tea](tea.md)')
    expect(out).not.toContain('\u001b')
  })
})

describe('--fix --stdin', () => {
  const argv = ['--fix', '--stdin', '--stdin-filename', 'sleep.md']

  test('prints the fixed text, and the report on the other stream', async () => {
    const cwd = folderWith(site)
    const {code, out, err} = await medlint(cwd, argv, {stdin: site['sleep.md']})
    expect(out).toBe(fixedSleep)
    expect(err).toContain('coffee.md')
    expect(err).toContain('Fixed 2 in 1 article.')
    expect(code).toBe(1)
    expect(read(cwd, 'sleep.md')).toBe(site['sleep.md'])
  })

  test.each([
    ['nothing to fix', '# Tea\r\n'],
    ['a byte order mark', '\ufeff# Tea\n'],
    ['nothing at all', '']
  ])('gives back what came: %s', async (_, stdin) => {
    expect((await medlint(folderWith(site), argv, {stdin})).out).toBe(stdin)
  })

  test('gives back an article that is ignored', async () => {
    const cwd = folderWith({...site, '.medlintignore': 'sleep.md\n'})
    expect((await medlint(cwd, argv, {stdin: site['sleep.md']})).out).toBe(site['sleep.md'])
  })

  test('a file of that name is not needed', async () => {
    const cwd = folderWith(site)
    const {out} = await medlint(cwd, ['--fix', '--stdin', '--stdin-filename', 'new.md'], {
      stdin: site['sleep.md']
    })
    expect(out).toBe(fixedSleep)
    expect(existsSync(join(cwd, 'new.md'))).toBe(false)
  })

  test('what is no text cannot be given back', async () => {
    const {code, out} = await medlint(folderWith(site), argv, {stdin: new Uint8Array([0xff, 0x41])})
    expect(out).toBe('')
    expect(code).toBe(2)
  })
})
