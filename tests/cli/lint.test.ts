import {chmodSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderWith} from '../folder.ts'
import {brokenRule, medlint, read, reportOf, wordRules} from './medlint.ts'

const site = {
  'articles/cure.md': '# Sleep\n\nThis is a cure.\n',
  'articles/glow.md': '# Skin\n\nA glow, and a glow.\n\nMore glow.\n',
  'articles/clean.md': '# Clean\n\nNot a cure.\n'
}

const asRoot = process.getuid?.() === 0

async function jsonOf(cwd: string, argv: string[], more: Parameters<typeof medlint>[2] = {}) {
  const outcome = await medlint(cwd, [...argv, '--format', 'json'], more)
  return {...outcome, report: reportOf(outcome.out)}
}

describe('exit codes', () => {
  test.each([
    ['a clean article', ['articles/clean.md'], 0],
    ['an error', ['articles/cure.md'], 1],
    ['warnings only', ['articles/glow.md'], 0],
    ['warnings that fail', ['articles/glow.md', '--fail-on', 'warning'], 1],
    ['an error that does not fail', ['articles/cure.md', '--fail-on', 'never'], 0],
    ['as many warnings as allowed', ['articles/glow.md', '--max-warnings', '2'], 0],
    ['more warnings than allowed', ['articles/glow.md', '--max-warnings', '1'], 1],
    ['more than allowed, not listed', ['articles/glow.md', '--max-warnings', '1', '--quiet'], 1],
    ['a rule that is off', ['articles/cure.md', '--rule', 'word-cure:off'], 0],
    ['a rule that is raised', ['articles/glow.md', '--rule', 'word-glow:error'], 1],
    ['a glob without a match', ['posts/**/*.md'], 2],
    ['the same, allowed', ['posts/**/*.md', '--allow-empty'], 0],
    ['a missing path', ['articles/none.md', '--allow-empty'], 2],
    ['a missing path among others', ['articles/clean.md', 'articles/none.md'], 2],
    ['an unknown option', ['articles', '--formt', 'json'], 2],
    ['an unknown format', ['articles', '--format', 'jsn'], 2],
    ['a level that is none', ['articles', '--fail-on', 'warn'], 2],
    ['a number that is none', ['articles', '--max-warnings', 'few'], 2],
    ['a day that is none', ['articles', '--as-of', 'today'], 2],
    ['an unknown rule', ['articles', '--rule', 'word-kure:off'], 2],
    ['a configuration that is not there', ['articles', '--config', 'none.json'], 2]
  ])('%s', async (_, argv, code) => {
    expect((await medlint(folderWith(site), argv)).code).toBe(code)
  })

  test('the gate says why when the list does not show it', async () => {
    const {out, err} = await medlint(folderWith(site), [
      'articles',
      '--max-warnings',
      '1',
      '--quiet',
      '--fail-on',
      'never'
    ])
    expect(err).toBe('medlint: 2 should-fix findings, 1 are allowed (maxWarnings)\n')
    expect(out).not.toContain('glow"')
  })
})

describe('mistakes on the command line: one line, and the way out', () => {
  test.each([
    [
      ['articles', '--formt', 'json'],
      'medlint: unknown option \'--formt\'. Did you mean --format? "medlint --help" shows what there is\n'
    ],
    [
      ['-f', 'jsn'],
      'medlint: option \'-f, --format <name[:file]>\' argument \'jsn\' is invalid. Did you mean "json"? "medlint --help" shows what there is\n'
    ],
    [
      ['--fail-on', 'warn'],
      'medlint: option \'--fail-on <level>\' argument \'warn\' is invalid. expected one of "error", "warning", "info", "never". Did you mean "warning"? "medlint --help" shows what there is\n'
    ],
    [
      ['explain'],
      'medlint: missing required argument \'rule\'. "medlint explain --help" shows what there is\n'
    ],
    [
      ['inpsect'],
      'medlint: inpsect  no such file or folder. Did you mean the command "inspect"?\n'
    ],
    [
      ['articles/clea.md'],
      'medlint: articles/clea.md  no such file or folder. Did you mean "articles/clean.md"?\n'
    ],
    [
      ['post/*.md'],
      'medlint: no articles found in post/*.md. Name .md, .markdown, .mdx or .txt files, folders or globs, or set "content" in the configuration\n'
    ],
    [['explain', 'word-kure'], 'medlint: unknown rule "word-kure". Did you mean "word-cure"?\n'],
    [
      ['--rule', 'word-kure:off'],
      'medlint: --rule word-kure:off  unknown rule "word-kure". Did you mean "word-cure"?\n'
    ],
    [['--quiet', '--level', 'info'], 'medlint: --quiet and --level: use one of them\n'],
    [
      ['-f', 'json', '-f', 'stylish'],
      'medlint: --format json has to be alone on standard output: write it to a file, json:FILE\n'
    ],
    [
      ['-f', 'json:a', '-f', 'sarif:a'],
      'medlint: two reports go to a: give each a file of its own\n'
    ],
    [['-f', 'json:a', '-o', 'b'], 'medlint: --output-file: every --format has a file already\n'],
    [
      ['--stdin', 'articles'],
      'medlint: --stdin reads one article: name no paths, use --stdin-filename\n'
    ]
  ])('%j', async (argv, err) => {
    expect(await medlint(folderWith(site), argv)).toEqual({code: 2, out: '', err})
  })

  test('nothing in the current folder', async () => {
    expect((await medlint(folderWith({'a.docx': ''}), [])).err).toMatch(
      /^medlint: no articles found in the current folder\. /
    )
    expect((await medlint(folderWith({'a.docx': ''}), ['a.docx'])).err).toMatch(
      /^medlint: no articles found in a\.docx; a\.docx is not a \.md, \.markdown, \.mdx or \.txt file\. /
    )
  })

  test('with --debug, and only then, the stack', async () => {
    const root = folderWith({...site, 'medlint.config.mjs': 'throw new RangeError("no token")'})
    expect((await medlint(root, [])).err).toBe(
      'medlint: medlint.config.mjs  cannot be loaded: no token\n'
    )
    expect((await medlint(root, ['--debug'])).err).toMatch(
      /Caused by: RangeError: no token\n\s+at /
    )
  })
})

describe('one thing is broken, the rest is checked', () => {
  test('a rule that throws', async () => {
    const rules = [...wordRules, brokenRule]
    const {code, report} = await jsonOf(folderWith(site), ['articles'], {rules})
    expect(code).toBe(2)
    expect(report.summary).toMatchObject({files: 3, errors: 1, warnings: 2})
    for (const {path, problems} of report.files) {
      expect(problems).toEqual([
        {
          path,
          ruleId: 'word-broken',
          message: expect.stringContaining('Cannot read properties of undefined')
        }
      ])
    }
    const {out, err} = await medlint(folderWith(site), ['articles'], {rules})
    expect(out).toContain('word-broken')
    expect(out + err).not.toMatch(/^\s+at /m)
    expect((await medlint(folderWith(site), ['articles', '--debug'], {rules})).out).toMatch(
      /^\s+at /m
    )
  })

  test.each([
    [
      'invalid UTF-8',
      Uint8Array.of(0x23, 0x20, 0x93, 0x0a),
      /^is not valid UTF-8 at byte 3 \(line 1\)/
    ],
    ['binary', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0), /^is not a text/],
    ['a line of 10 MB', 'word '.repeat(2_000_000), /^is 10 MB, more than the limit of 5 MB/]
  ])('%s', async (_, content, message) => {
    const root = folderWith({...site, 'articles/bad.md': content})
    const {code, report} = await jsonOf(root, ['articles'])
    expect(code).toBe(2)
    expect(report.summary).toMatchObject({files: 4, errors: 1, warnings: 2})
    const bad = report.files.find(({path}) => path === 'articles/bad.md')
    expect(bad?.problems).toEqual([
      expect.objectContaining({message: expect.stringMatching(message)})
    ])
    expect((await medlint(root, ['articles'])).out).toContain('articles/bad.md')
  })

  test('a limit of the configuration', async () => {
    const root = folderWith({
      ...site,
      'articles/long.md': 'a'.repeat(3000),
      'medlint.config.json': '{"limits": {"lineLength": 2000}}'
    })
    const {code, report} = await jsonOf(root, ['articles'])
    expect(code).toBe(2)
    expect(
      report.files.find(({path}) => path === 'articles/long.md')?.problems[0]?.message
    ).toMatch(/^has a line of 3,000 characters, more than the limit of 2,000/)
  })

  test.skipIf(asRoot)('a file that may not be read', async () => {
    const root = folderWith(site)
    chmodSync(join(root, 'articles/clean.md'), 0)
    const {code, report} = await jsonOf(root, ['articles'])
    expect(code).toBe(2)
    expect(report.files[0]?.problems[0]?.message).toBe('cannot be read: permission denied')
    expect(report.summary).toMatchObject({errors: 1, warnings: 2})
  })

  test('a link that leads to itself', async () => {
    const root = folderWith(site)
    symlinkSync('loop.md', join(root, 'articles/loop.md'))
    const {code, report} = await jsonOf(root, ['articles/cure.md', 'articles/loop.md'])
    expect(code).toBe(2)
    expect(report.summary).toMatchObject({files: 1, errors: 1})
    expect(report.problems).toEqual([
      {path: 'articles/loop.md', message: 'its symbolic links lead in a circle'}
    ])
  })

  test('a missing path', async () => {
    const {code, report} = await jsonOf(folderWith(site), ['articles/cure.md', 'articles/none.md'])
    expect(code).toBe(2)
    expect(report.summary).toMatchObject({files: 1, errors: 1})
    expect(report.problems).toEqual([{path: 'articles/none.md', message: 'no such file or folder'}])
  })
})

describe('what the text is written in changes nothing', () => {
  const text = '# Sleep\n\nFirst line\nThis is a cure.\n'
  const plain = {matched: 'cure', line: 4, column: 11}

  test.each([
    ['plain', text, 0],
    ['a byte order mark', `\uFEFF${text}`, 0],
    ['Windows line ends', text.replaceAll('\n', '\r\n'), 3],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))), 0]
  ])('%s', async (_, content, added) => {
    const {code, report} = await jsonOf(folderWith({'a.md': content}), ['a.md'])
    const [finding] = report.files[0]?.findings ?? []
    expect(code).toBe(1)
    expect({...finding?.place.start, matched: finding?.matched}).toEqual({
      ...plain,
      offset: text.indexOf('cure') + added
    })
  })
})

describe('files that are left out', () => {
  const ignoring = {...site, '.medlintignore': 'articles/cure.md\n'}

  test('named by a commit hook: counted, silent, no failure', async () => {
    const {code, err, report} = await jsonOf(folderWith(ignoring), ['articles/cure.md'])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(report.summary.skipped).toEqual([
      {path: 'articles/cure.md', reason: 'ignored by .medlintignore (articles/cure.md)'}
    ])
  })

  test('by the configuration', async () => {
    const root = folderWith({
      ...site,
      'medlint.config.json': '{"content": ["articles"], "ignore": ["cure.md"]}'
    })
    const {code, report} = await jsonOf(root, [])
    expect(code).toBe(0)
    expect(report.files.map(({path}) => path)).toEqual(['articles/clean.md', 'articles/glow.md'])
  })
})

describe('configuration', () => {
  test('content, levels and the gate', async () => {
    const root = folderWith({
      ...site,
      'drafts/cure.md': 'A cure.',
      'medlint.config.yaml':
        'content: [articles/*.md]\nfailOn: warning\nrules:\n  word-cure: off\n  word-glow: [warning, {allow: [glow]}]\n'
    })
    const {code, report} = await jsonOf(root, [])
    expect(code).toBe(0)
    expect(report.summary).toMatchObject({files: 3, errors: 0, warnings: 0, rules: 2})
    expect((await medlint(root, ['--rule', 'word-glow:warning', '--no-config'])).code).toBe(1)
  })

  test.each([
    ['{"rules": {', /^medlint: medlint\.config\.jsonc:1:\d+ {2}not valid JSON: /],
    [
      '{"rulse": {}}',
      /^medlint: medlint\.config\.jsonc:1:2 {2}unknown key "rulse"\. Did you mean "rules"\?\n$/
    ],
    [
      '{"rules": {"word-kure": "off"}}',
      /^medlint: medlint\.config\.jsonc:1:12 {2}unknown rule "word-kure"\. Did you mean "word-cure"\?\n$/
    ],
    [
      '{"rules": {"word-cure": ["error", {"allow": "x"}]}}',
      /^medlint: medlint\.config\.jsonc:1:45 {2}rules\.word-cure\[1\]\.allow: expected a list of words, .*\n$/
    ]
  ])('%s', async (text, err) => {
    const outcome = await medlint(folderWith({...site, 'medlint.config.jsonc': text}), ['articles'])
    expect(outcome).toMatchObject({code: 2, out: ''})
    expect(outcome.err).toMatch(err)
  })
})

describe('standard input', () => {
  test('belongs where its file name says', async () => {
    const root = folderWith({
      'medlint.config.json':
        '{"overrides": [{"files": "blog/*.md", "rules": {"word-cure": "info"}}]}'
    })
    const {report, code} = await jsonOf(root, ['--stdin', '--stdin-filename', 'blog/a.md'], {
      stdin: 'A cure.'
    })
    expect(code).toBe(0)
    expect(report.files[0]).toMatchObject({path: 'blog/a.md', findings: [{severity: 'info'}]})
    expect((await medlint(root, ['--stdin'], {stdin: 'A cure.'})).code).toBe(1)
  })

  test('of a file that is ignored or no article', async () => {
    const root = folderWith({'.medlintignore': 'drafts/\n'})
    const {code, report} = await jsonOf(root, ['--stdin', '--stdin-filename', 'drafts/a.md'], {
      stdin: 'A cure.'
    })
    expect({code, files: report.files, skipped: report.summary.skipped.length}).toEqual({
      code: 0,
      files: [],
      skipped: 1
    })
    expect((await medlint(root, ['--stdin', '--stdin-filename', 'a.docx'])).code).toBe(2)
  })

  test('that is no text', async () => {
    const {code, report} = await jsonOf(folderWith({}), ['--stdin'], {
      stdin: Uint8Array.of(0x61, 0xff)
    })
    expect(code).toBe(2)
    expect(report.files[0]?.problems[0]?.message).toMatch(/^is not valid UTF-8 at byte 2/)
  })
})

describe('reports', () => {
  test('several at once, files without colour, folders made, nothing left behind', async () => {
    const root = folderWith(site)
    const argv = [
      'articles',
      '--color',
      '-f',
      'stylish',
      '-f',
      'json:out/report.json',
      '-f',
      'compact:out/list.txt'
    ]
    const {out} = await medlint(root, argv)
    expect(out).toContain('\u001b[')
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['list.txt', 'report.json'])
    expect(reportOf(read(root, 'out/report.json')).summary.errors).toBe(1)
    expect(read(root, 'out/list.txt')).not.toContain('\u001b[')
  })

  test('--output-file, through a link', async () => {
    const root = folderWith({...site, 'real.json': ''})
    symlinkSync('real.json', join(root, 'link.json'))
    const {out, code} = await medlint(root, ['articles', '-f', 'json', '-o', 'link.json'])
    expect({out, code}).toEqual({out: '', code: 1})
    expect(reportOf(read(root, 'real.json')).version).toBe(1)
  })

  test('that cannot be written', async () => {
    const {code, err} = await medlint(folderWith(site), [
      'articles',
      '-o',
      'articles/cure.md/x.txt'
    ])
    expect(code).toBe(2)
    expect(err).toMatch(/^medlint: articles\/cure\.md\/x\.txt {2}cannot be written: .+\n$/)
  })

  test('are the same on every run', async () => {
    const root = folderWith(site)
    const outputs = await Promise.all([1, 2].map(() => medlint(root, ['.', '-f', 'json'])))
    expect(outputs[0]?.out).toBe(outputs[1]?.out)
  })

  test('--level hides, and does not change the counts', async () => {
    const root = folderWith({...site, 'articles/nice.md': 'nice'})
    const all = await medlint(root, ['articles'])
    const some = await medlint(root, ['articles', '--level', 'warning'])
    expect(all.out).toContain('articles/nice.md')
    expect(some.out).not.toContain('articles/nice.md')
    for (const {out} of [all, some])
      expect(out).toContain('1 must fix, 2 should fix, 1 to consider')
  })
})

describe('colour', () => {
  const colourful = async (argv: string[], env: Record<string, string>, isTTY: boolean) =>
    (await medlint(folderWith(site), ['articles', ...argv], {env, isTTY})).out.includes('\u001b[')

  test.each<[string, string[], Record<string, string>, boolean, boolean]>([
    ['a terminal', [], {}, true, true],
    ['a pipe', [], {}, false, false],
    ['NO_COLOR', [], {NO_COLOR: '1'}, true, false],
    ['an empty NO_COLOR', [], {NO_COLOR: ''}, true, true],
    ['FORCE_COLOR', [], {FORCE_COLOR: '1', NO_COLOR: '1'}, false, true],
    ['FORCE_COLOR=0', [], {FORCE_COLOR: '0'}, true, false],
    ['a dumb terminal', [], {TERM: 'dumb'}, true, false],
    ['--color', ['--color'], {NO_COLOR: '1'}, false, true],
    ['--no-color', ['--no-color'], {FORCE_COLOR: '1'}, true, false]
  ])('%s', async (_, argv, env, isTTY, expected) => {
    expect(await colourful(argv, env, isTTY)).toBe(expected)
  })
})

test('the engine can be chosen, and is named', async () => {
  const root = folderWith(site)
  expect((await medlint(root, ['--version'])).out).toMatch(
    /^medlint 1\.2\.3 \(engine (?:remark|native) [\d.]+\)\n$/
  )
  expect((await medlint(root, ['--version', '--engine', 'remark'])).out).toContain('engine remark')
  expect((await jsonOf(root, ['articles', '--engine', 'remark'])).report.tool.engine).toMatch(
    /^remark \d/
  )
})

test('help names every command, format and exit code', async () => {
  const {code, out} = await medlint(folderWith({}), ['--help'])
  expect(code).toBe(0)
  for (const word of [
    'inspect',
    'explain',
    'print-config',
    'init',
    'sarif',
    '--fail-on',
    'Exit codes'
  ]) {
    expect(out).toContain(word)
  }
})
