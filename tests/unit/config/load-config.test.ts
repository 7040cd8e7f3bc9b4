import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {ConfigError} from '../../../src/config/config-error.ts'
import {loadConfig} from '../../../src/config/load-config.ts'
import {folderWith} from '../../folder.ts'
import {rules} from './rules.ts'

const load = (cwd: string, more: {file?: string | false; ruleFlags?: string[]} = {}) =>
  loadConfig({cwd, rules, ...more})

/** The messages of a configuration that cannot be used. */
async function problemsOf(files: Record<string, string>, more: Parameters<typeof load>[1] = {}) {
  const error = await load(folderWith(files), more).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ConfigError)
  return (error as ConfigError).problems
}

const jsonc = (text: string) => problemsOf({'medlint.config.jsonc': text})

describe('where a configuration is found', () => {
  test.each([
    ['medlint.config.jsonc', '// strict\n{"failOn": "warning",}'],
    ['medlint.config.json', '\uFEFF{"failOn": "warning"}'],
    ['medlint.config.yaml', 'failOn: warning\n'],
    ['medlint.config.yml', 'failOn: warning\n'],
    ['medlint.config.mjs', 'export default {failOn: ["warn", "ing"].join("")}\n'],
    ['package.json', '{"name": "site", "medlint": {"failOn": "warning"}}']
  ])('%s', async (name, text) => {
    const config = await load(folderWith({[name]: text}))
    expect(config.file).toBe(name)
    expect(config.get('failOn')).toBe('warning')
  })

  test('the nearest one upwards, not above the repository', async () => {
    const root = folderWith({
      'medlint.config.json': '{"failOn": "info"}',
      'site/.git/HEAD': '',
      'site/articles/a.md': '',
      'site/blog/medlint.config.json': '{"failOn": "warning"}',
      'site/blog/old/package.json': '{"dependencies": {"medlint": "1.0.0"}}'
    })
    expect((await load(join(root, 'site/blog/old'))).file).toBe('../medlint.config.json')
    expect((await load(join(root, 'site/articles'))).file).toBeUndefined()
    expect((await load(join(root, 'site/articles'))).get('failOn')).toBe('error')
    expect((await load(root)).get('failOn')).toBe('info')
  })

  test('a named one, or none', async () => {
    const root = folderWith({
      'medlint.config.json': '{"failOn": "info"}',
      'ci/strict.yaml': 'failOn: warning'
    })
    expect((await load(root, {file: 'ci/strict.yaml'})).get('failOn')).toBe('warning')
    expect((await load(root, {file: false})).get('failOn')).toBe('error')
    await expect(load(root, {file: 'ci/gone.yaml'})).rejects.toThrow(
      'ci/gone.yaml  cannot be read: no such file or folder'
    )
  })

  test('two in one folder, or one that is not read, is an error', async () => {
    expect(await problemsOf({'medlint.config.json': '{}', 'medlint.config.yaml': ''})).toEqual([
      '.  holds 2 configurations: medlint.config.json, medlint.config.yaml. Keep one'
    ])
    expect(
      await problemsOf({'medlint.config.json': '{}', 'package.json': '{"medlint": {}}'})
    ).toHaveLength(1)
    expect((await problemsOf({'medlint.config.ts': ''}))[0]).toMatch(
      /^medlint\.config\.ts {2}medlint does not read this format\. Use medlint\.config\.jsonc, /
    )
  })

  test('an empty file sets nothing', async () => {
    expect((await load(folderWith({'medlint.config.yaml': '# later\n'}))).get('failOn')).toBe(
      'error'
    )
    expect((await load(folderWith({'medlint.config.jsonc': '{}'}))).get('failOn')).toBe('error')
  })
})

describe('what is wrong is named with its place', () => {
  test.each([
    ['{\n  "rlues": {}\n}', 'medlint.config.jsonc:2:3  unknown key "rlues". Did you mean "rules"?'],
    [
      '{"colour": 1}',
      'medlint.config.jsonc:1:2  unknown key "colour". The keys are asOf, baseline, cache, components, content, engine, evidence, extends, failOn, faq, ignore, limits, maxWarnings, overrides, rules, site, suppressions'
    ],
    [
      '{"limits": {"filesize": 3}}',
      'medlint.config.jsonc:1:13  unknown key "filesize". Did you mean "fileSize"?'
    ],
    [
      '{"rules": {\n"hype-absolut": "error"}}',
      'medlint.config.jsonc:2:1  unknown rule "hype-absolut". Did you mean "hype-absolute"?'
    ],
    [
      '{"rules": {"zebra": "error"}}',
      'medlint.config.jsonc:1:12  unknown rule "zebra". "medlint rules" lists all of them'
    ],
    [
      '{"rules": {"constructor": "error"}}',
      'medlint.config.jsonc:1:12  unknown rule "constructor". "medlint rules" lists all of them'
    ],
    [
      '{"rules": {"link-target": "warn"}}',
      'medlint.config.jsonc:1:27  rules.link-target: expected a level of "error", "warning", "info", "off", found "warn". Did you mean "warning"?'
    ],
    [
      '{"rules": {"link-target": ["eror"]}}',
      'medlint.config.jsonc:1:28  rules.link-target[0]: expected a level of "error", "warning", "info", "off", found "eror". Did you mean "error"?'
    ],
    [
      '{"rules": {"link-target": ["error", {}, 1]}}',
      'medlint.config.jsonc:1:27  rules.link-target: expected [level, options], nothing after them'
    ],
    [
      '{"rules": {"link-target": {"options": {"slug": "x"}}}}',
      'medlint.config.jsonc:1:40  unknown option "slug" of link-target. Did you mean "slugs"?'
    ],
    [
      '{"rules": {"link-target": {"slugs": "github"}}}',
      'medlint.config.jsonc:1:28  write the option "slugs" inside "options": {…}'
    ],
    [
      '{"rules": {"faq-question-form": ["info", {"x": 1}]}}',
      'medlint.config.jsonc:1:43  unknown option "x": faq-question-form has no options'
    ],
    [
      '{"rules": {"link-target": ["error", {"slugs": "githb"}]}}',
      'medlint.config.jsonc:1:47  rules.link-target[1].slugs: expected one of "github", "docusaurus", found "githb". Did you mean "github"?'
    ],
    [
      '{"rules": {"link-target": ["error", {"depth": 12}]}}',
      'medlint.config.jsonc:1:47  rules.link-target[1].depth: expected a number from 0 to 9, found 12'
    ],
    [
      '{"components": {"autor": ["ByLine"]}}',
      'medlint.config.jsonc:1:17  unknown key "autor". Did you mean "author"?'
    ],
    [
      '{"components": {"author": "ByLine"}}',
      'medlint.config.jsonc:1:27  components.author: expected a list of words, such as ["a", "b"], found "ByLine"'
    ],
    [
      '{"components": {"faq": [{"name": "QA", "ask": "q"}]}}',
      'medlint.config.jsonc:1:24  components.faq: expected a list of names, or of objects with a name and at most a question and an answer, such as ["FaqItem", {"name": "QA", "question": "q", "answer": "a"}], found a list'
    ],
    ['{"rules": []}', 'medlint.config.jsonc:1:11  rules: expected an object {…}, found a list'],
    ['[]', 'medlint.config.jsonc:1:1  expected an object {…}, found a list'],
    [
      '{"content": "articles"}',
      'medlint.config.jsonc:1:13  content: expected a list of paths or globs, such as ["articles/**/*.md"], found "articles"'
    ],
    [
      '{"failOn": "warn"}',
      'medlint.config.jsonc:1:12  failOn: expected one of "error", "warning", "info", "never", found "warn". Did you mean "warning"?'
    ],
    [
      '{"asOf": "2025-02-31"}',
      'medlint.config.jsonc:1:10  asOf: expected a day, such as "2025-01-31", found "2025-02-31"'
    ],
    [
      '{"overrides": [{"rules": {}}]}',
      'medlint.config.jsonc:1:16  overrides[0]: has no "files": say which articles the rules are for'
    ],
    [
      '{"overrides": [{"files": 1, "levl": 2}]}',
      'medlint.config.jsonc:1:29  unknown key "levl". The keys are files, ignore, rules'
    ],
    [
      '{"overrides": {}}',
      'medlint.config.jsonc:1:15  overrides: expected a list, such as [{"files": ["blog/**"], "rules": {…}}]'
    ],
    [
      '{"extends": "medlint:recomended"}',
      'medlint.config.jsonc:1:13  extends: unknown profile "medlint:recomended". Did you mean "medlint:recommended"?'
    ],
    [
      '{"extends": ["./base.json"]}',
      'medlint.config.jsonc:1:14  extends: "./base.json" is not there'
    ],
    [
      '{"extends": "medlint-config-clinic"}',
      'medlint.config.jsonc:1:13  extends: the package "medlint-config-clinic" is not installed'
    ],
    ['{"failOn": "error"', 'medlint.config.jsonc:1:19  not valid JSON: close brace expected'],
    ['{"failOn": error}', 'medlint.config.jsonc:1:12  not valid JSON: invalid symbol'],
    [
      '{"rules": {"link-target": "off",\n "link-target": "error"}}',
      'medlint.config.jsonc:2:2  "link-target" is set twice'
    ]
  ])('%s', async (text, message) => {
    expect(await jsonc(text)).toContain(message)
  })

  test('all of it in one go', async () => {
    expect(await jsonc('{"rlues": {}, "failOn": 3, "rules": {"x": "off"}}')).toHaveLength(3)
  })

  test('in YAML', async () => {
    const yaml = (text: string) => problemsOf({'medlint.config.yaml': text})
    expect(await yaml('rules:\n  hype-absolut: error\n')).toEqual([
      'medlint.config.yaml:2:3  unknown rule "hype-absolut". Did you mean "hype-absolute"?'
    ])
    expect(await yaml('rules:\n  link-target:\n    - error\n    - depth: many\n')).toEqual([
      'medlint.config.yaml:4:14  rules.link-target[1].depth: expected a number from 0 to 9, found "many"'
    ])
    expect((await yaml('rules:\n  a: [\n'))[0]).toMatch(
      /^medlint\.config\.yaml:\d:\d {2}not valid YAML: /
    )
    expect((await yaml('failOn: info\nfailOn: error\n'))[0]).toMatch(
      /^medlint\.config\.yaml:2:1 {2}not valid YAML: /
    )
  })

  test('in package.json', async () => {
    expect(await problemsOf({'package.json': '{\n "medlint": {\n  "failon": 1}}'})).toEqual([
      'package.json:3:3  unknown key "failon". Did you mean "failOn"?'
    ])
    expect((await problemsOf({'package.json': '{"medlint": {"failOn": }'}))[0]).toMatch(
      /not valid JSON/
    )
  })

  test('in modules, by the path of the key', async () => {
    const module = (text: string) => problemsOf({'medlint.config.mjs': text})
    expect(
      await module('export default {rules: {"hype-absolut": "off"}, limits: {fileSize: 0}}')
    ).toEqual([
      'medlint.config.mjs  rules.hype-absolut: unknown rule "hype-absolut". Did you mean "hype-absolute"?',
      'medlint.config.mjs  limits.fileSize: expected a number from 1 up, found 0'
    ])
    expect(await module('export const config = {}')).toEqual([
      'medlint.config.mjs  exports no configuration: write "export default {…}"'
    ])
    expect(await module('throw new Error("no token")')).toEqual([
      'medlint.config.mjs  cannot be loaded: no token'
    ])
    expect((await module('export default {\n  rules: {{}\n}'))[0]).toMatch(
      /^medlint\.config\.mjs(:2)? {2}cannot be loaded: /
    )
  })

  test('on the command line', async () => {
    expect(
      await problemsOf({}, {ruleFlags: ['hype-absolut:off', 'link-target:of', 'link-target']})
    ).toEqual([
      '--rule hype-absolut:off  unknown rule "hype-absolut". Did you mean "hype-absolute"?',
      '--rule link-target:of  expected link-target:level with a level of "error", "warning", "info", "off", found "of". Did you mean "off"?',
      '--rule link-target  expected link-target:level with a level of "error", "warning", "info", "off", found ""'
    ])
  })
})

describe('what wins', () => {
  const site = {
    'medlint.config.jsonc': `{
      "extends": ["medlint:all", "./shared/base.yaml"],
      "rules": {"link-target": {"options": {"depth": 5}}},
      "overrides": [
        {"files": "blog/**", "ignore": ["blog/legal/**"], "rules": {"hype-absolute": "info"}},
        {"files": ["*.mdx"], "rules": {"hype-absolute": {"options": {"quotes": true}}}}
      ]
    }`,
    'shared/base.yaml': `
maxWarnings: 7
content: [pages]
rules:
  hype-absolute: [warning, {allow: [cure rate]}]
  link-target: {options: {slugs: docusaurus, depth: 2}}
overrides:
  - files: drafts/*.md
    rules: {faq-question-form: 'off'}
`
  }

  test.each([
    ['articles/a.md', 'warning', {allow: ['cure rate'], quotes: false}],
    ['blog/a.md', 'info', {allow: ['cure rate'], quotes: false}],
    ['blog/legal/a.md', 'warning', {allow: ['cure rate'], quotes: false}],
    ['blog/deep/a.mdx', 'info', {allow: ['cure rate'], quotes: true}]
  ])('%s: level and options merge one by one', async (path, level, options) => {
    const table = (await load(folderWith(site))).rulesFor(path)
    expect(table['hype-absolute']).toEqual({level, options})
    expect(table['link-target']).toEqual({level: 'error', options: {slugs: 'docusaurus', depth: 5}})
  })

  test('globs and folders count from the file that they stand in', async () => {
    const root = folderWith(site)
    const config = await load(root)
    expect(config.rulesFor('shared/drafts/a.md')['faq-question-form']?.level).toBe('off')
    expect(config.rulesFor('drafts/a.md')['faq-question-form']?.level).toBe('error')
    expect(config.content).toEqual([{folder: join(root, 'shared'), pattern: 'pages'}])
    expect(config.get('maxWarnings')).toBe(7)
  })

  test('a package counts from the file that extends it', async () => {
    const root = folderWith({
      'medlint.config.json': '{"extends": "medlint-config-clinic"}',
      'node_modules/medlint-config-clinic/package.json': '{"main": "config.json"}',
      'node_modules/medlint-config-clinic/config.json':
        '{"ignore": ["drafts/"], "overrides": [{"files": "blog/**", "rules": {"link-target": "off"}}]}'
    })
    const config = await load(root)
    expect(config.rulesFor('blog/a.md')['link-target']?.level).toBe('off')
    expect(config.ignore).toEqual([
      {
        folder: root,
        patterns: ['drafts/'],
        origin: 'node_modules/medlint-config-clinic/config.json'
      }
    ])
  })

  test('from a folder below the configuration', async () => {
    const config = await load(join(folderWith({...site, 'blog/a.md': ''}), 'blog'))
    expect(config.rulesFor('a.md')['hype-absolute']?.level).toBe('info')
    expect(config.rulesFor('../articles/a.md')['hype-absolute']?.level).toBe('warning')
  })

  test('the command line has the last word', async () => {
    const config = await load(folderWith(site), {
      ruleFlags: ['hype-absolute:off', 'hype-absolute:error']
    })
    expect(config.explainRules('blog/a.md')['hype-absolute']?.level).toEqual({
      value: 'error',
      origin: {from: '--rule'}
    })
  })

  test('the origin of every value is known', async () => {
    const config = await load(folderWith(site))
    const {
      'hype-absolute': hype,
      'link-target': link,
      'faq-question-form': faq
    } = config.explainRules('blog/a.md')
    expect(hype?.level.origin).toEqual({from: 'medlint.config.jsonc', line: 5, column: 86})
    expect(hype?.options.allow?.origin).toEqual({from: 'shared/base.yaml', line: 5, column: 36})
    expect(hype?.options.quotes?.origin).toEqual({from: 'default'})
    expect(link?.options.depth?.origin).toEqual({from: 'medlint.config.jsonc', line: 3, column: 54})
    expect(faq?.level.origin).toEqual({from: 'medlint:all'})
    expect(config.setting('maxWarnings').origin).toEqual({
      from: 'shared/base.yaml',
      line: 2,
      column: 14
    })
    expect(config.setting('engine').origin).toEqual({from: 'default'})
  })

  test('files that extend each other in a circle', async () => {
    const problems = await problemsOf({
      'medlint.config.json': '{"extends": "./a.yaml"}',
      'a.yaml': 'extends: ./medlint.config.json'
    })
    expect(problems).toEqual([
      'a.yaml:1:10  extends: a circle: medlint.config.json → a.yaml → medlint.config.json'
    ])
  })
})
