import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {rules} from '../../rules/index.ts'
import {loadConfig} from '../../src/config/load-config.ts'
import {grounds} from '../../src/config/profiles/grounds.ts'
import {profileList} from '../../src/config/profiles/profile-list.ts'
import {folderWith} from '../folder.ts'
import {medlint, read} from './medlint.ts'

const article = `---
title: Caring for scars
---

# Caring for scars

There is no cure. This is a cure.

## Questions

### Does it glow?

It may, says [the clinic](https://example.org/glow).

### Is it nice?
`

describe('inspect', () => {
  test('shows how the article is read, and what decided a phrase', async () => {
    const {code, out} = await medlint(folderWith({'a.md': article}), ['inspect', 'a.md'])
    expect(code).toBe(0)
    expect(out).toContain('a.md  markdown, ')
    expect(out).toMatch(/^\s+5:1\s+Caring for scars$/m)
    expect(out).toMatch(/^\s+7:13\s+"cure"\s+negated by "no"/m)
    expect(out).toMatch(/^\s+11:5\s+Does it glow\?.*It may, says the clinic\.$/m)
    expect(out).toMatch(/^\s+15:5\s+Is it nice\?.*no answer$/m)
    expect(out).toMatch(/^\s+13:14\s+https:\/\/example\.org\/glow\s+the clinic$/m)
    expect(out).toMatch(/^\s+This is a cure\.$/m)
  })

  test('indents headings by their level, and lists claims with where their source stands', async () => {
    const text =
      '# Peel\n\n## Does it work?\n\nStudies show that the peel reduces scars by 20 %.\n\n### In whom\n\nA trial found that it reduces scars in women (https://doi.org/10.1000/182).\n'
    const {out} = await medlint(folderWith({'a.md': text}), ['inspect', 'a.md'])
    expect(out).toContain('  1:1     Peel\n  3:1       Does it work?\n  7:1         In whom\n')
    expect(out).toMatch(/^ {2}5:1 +Studies show that .*% ?\. {2}research, asserted; no source$/m)
    expect(out).toMatch(/^ {2}9:1 +A trial found .* research, asserted; source in sentence$/m)
  })

  test('shows subjects, disclaimers, people and dates, and why', async () => {
    const text =
      '---\nauthor: Jo Okafor, RN\ndate: 2025-03-01\n---\n\n# CBD for sleep\n\nCBD is sold as oil, and some take SVF.\n\nThis page is not medical advice.\n'
    const {out} = await medlint(folderWith({'a.md': text}), ['inspect', 'a.md'])
    expect(out).toMatch(
      /^\s+6:3\s+CBD\s+the article is about it: in the title, 2 mentions, 4 make a subject$/m
    )
    expect(out).toMatch(/^\s+10:1\s+medical-advice\s+bottom: This page is not medical advice\.$/m)
    expect(out).toMatch(/^\s+2:9\s+Jo Okafor, RN\s+author, RN$/m)
    expect(out).toMatch(/^\s+3:7\s+2025-03-01\s+published, 2025-03-01$/m)
    expect(out).toMatch(/^\s+8:\d+\s+SVF\s+not explained$/m)
    expect(out).toMatch(/\(Flesch-Kincaid\)$/m)
  })

  test('as data', async () => {
    const {out} = await medlint(folderWith({'a.md': article}), [
      'inspect',
      'a.md',
      '--format',
      'json'
    ])
    const view = JSON.parse(out)
    expect(view).toMatchObject({
      title: 'Caring for scars',
      frontMatter: {title: 'Caring for scars'},
      faq: [{question: 'Does it glow?'}, {question: 'Is it nice?', answer: ''}]
    })
    expect(view.phrases).toContainEqual({
      at: '7:13',
      text: 'cure',
      status: 'negated',
      cue: 'no',
      doubtful: false,
      reported: false
    })
  })

  test.each([
    ['gone.md', 'medlint: gone.md  cannot be read: no such file or folder\n'],
    ['a.docx', 'medlint: a.docx  not a .md, .markdown, .mdx or .txt file\n'],
    ['bad.md', 'medlint: bad.md  is not valid UTF-8 at byte 1 (line 1). Save it as UTF-8\n']
  ])('%s', async (file, err) => {
    const root = folderWith({'a.docx': '', 'bad.md': Uint8Array.of(0xff)})
    expect(await medlint(root, ['inspect', file])).toEqual({code: 2, out: '', err})
  })
})

describe('explain and rules', () => {
  test('what, why, example, way out, and how to disagree', async () => {
    const {code, out} = await medlint(folderWith({}), ['explain', 'word-cure'])
    expect(code).toBe(0)
    for (const words of [
      'word-cure',
      'Disallow the word cure',
      'Readers take it for a promise.',
      'https://example.org/style',
      'Say what is known.',
      'A cure.',
      'medlint-disable-next-line word-cure'
    ]) {
      expect(out).toContain(words)
    }
  })

  test('one line for each rule', async () => {
    const {out} = await medlint(folderWith({}), ['rules'])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0])
    ).toEqual(['word-cure', 'word-glow', 'word-nice'])
    expect(
      JSON.parse((await medlint(folderWith({}), ['rules', '--format', 'json'])).out)
    ).toHaveLength(3)
    expect((await medlint(folderWith({}), ['rules', '-f', 'markdown'])).out).toContain('| --- |')
    expect((await medlint(folderWith({}), ['rules', '-f', 'html'])).code).toBe(2)
  })
})

describe('print-config', () => {
  const root = () =>
    folderWith({
      'medlint.config.jsonc':
        '{\n  "extends": "./base.yaml",\n  "failOn": "warning",\n  "overrides": [{"files": "blog/**", "rules": {"word-cure": ["info", {"allow": ["cure rate"]}]}}]\n}\n',
      'base.yaml': 'maxWarnings: 3\nrules:\n  word-glow: off\n'
    })

  test('every value and where it was set', async () => {
    const {code, out} = await medlint(root(), [
      'print-config',
      'blog/a.md',
      '--rule',
      'word-nice:error'
    ])
    expect(code).toBe(0)
    for (const line of [
      /^blog\/a\.md {2}medlint\.config\.jsonc$/m,
      /^failOn\s+warning\s+medlint\.config\.jsonc:3:13$/m,
      /^maxWarnings\s+3\s+base\.yaml:1:14$/m,
      /^engine\s+auto\s+default$/m,
      /^rules\.word-cure\s+info\s+medlint\.config\.jsonc:4:62$/m,
      /^ {2}allow\s+\["cure rate"\]\s+medlint\.config\.jsonc:4:80$/m,
      /^rules\.word-glow\s+off\s+base\.yaml:3:14$/m,
      /^rules\.word-nice\s+error\s+--rule$/m
    ]) {
      expect(out).toMatch(line)
    }
    expect((await medlint(root(), ['print-config', 'a.md'])).out).toMatch(
      /^rules\.word-cure\s+error\s+default$/m
    )
  })

  test('as JSON', async () => {
    const {out} = await medlint(root(), ['print-config', 'blog/a.md', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      file: 'blog/a.md',
      config: 'medlint.config.jsonc',
      settings: {
        failOn: {value: 'warning', origin: {from: 'medlint.config.jsonc', line: 3, column: 13}}
      },
      rules: {'word-glow': {level: {value: 'off', origin: {from: 'base.yaml', line: 3}}}}
    })
  })
})

describe('init', () => {
  test('writes a configuration that works, a script and a workflow', async () => {
    const root = folderWith({
      'content/a.md': 'A glow.',
      'other/b.md': 'A cure.',
      'package.json': '{\n\t"name": "site",\n\t"scripts": {\n\t\t"build": "hugo"\n\t}\n}\n'
    })
    const {code, out} = await medlint(root, ['init', '--yes'])
    expect(code).toBe(0)
    expect(out).toBe(
      'Written: medlint.config.jsonc\nAdded: the script "lint:articles" in package.json\nWritten: .github/workflows/medlint.yml\nNext: npm install --save-dev medlint, then npx medlint\n'
    )
    expect(read(root, 'package.json')).toBe(
      '{\n\t"name": "site",\n\t"scripts": {\n\t\t"build": "hugo",\n\t\t"lint:articles": "medlint"\n\t}\n}\n'
    )
    const workflow = parse(read(root, '.github/workflows/medlint.yml'))
    expect(workflow.jobs.articles.steps.at(-1).run).toMatch(
      /^npx --yes medlint@1\.2\.3 --ci --format stylish /
    )
    const {out: report} = await medlint(root, [])
    expect(report).toContain('Checked 1 article')
  })

  test('overwrites nothing, and says so', async () => {
    const files = {
      '.git/HEAD': '',
      '.github/workflows/medlint.yml': 'name: ours\n',
      'site/package.json':
        '{"scripts": {"lint:articles": "ours"}, "devDependencies": {"medlint": "1"}}',
      'site/medlint.config.yaml': 'failOn: info\n'
    }
    const root = folderWith(files)
    const {out} = await medlint(join(root, 'site'), ['init', '--yes'])
    expect(out).toBe(
      'Left alone: medlint.config.yaml\nLeft alone: the script "lint:articles" in package.json\nLeft alone: ../.github/workflows/medlint.yml\nNext: npx medlint\n'
    )
    for (const [path, text] of Object.entries(files)) expect(read(root, path)).toBe(text)
    expect(existsSync(join(root, 'site/medlint.config.jsonc'))).toBe(false)
  })

  test('the workflow of a folder inside a repository', async () => {
    const root = folderWith({
      '.git/HEAD': '',
      'site/package.json': '{"devDependencies": {"medlint": "1"}}'
    })
    await medlint(join(root, 'site'), ['init', '--yes'])
    const {jobs} = parse(read(root, '.github/workflows/medlint.yml'))
    expect(jobs.articles.defaults.run['working-directory']).toBe('site')
    expect(jobs.articles.steps.slice(-3)).toMatchObject([
      {run: 'npm ci'},
      {run: expect.stringMatching(/^npx medlint --changed /)},
      {run: expect.stringMatching(/^npx medlint --ci /)}
    ])
    expect(JSON.parse(read(root, 'site/package.json')).scripts).toEqual({
      'lint:articles': 'medlint'
    })
  })

  test('asks, and asks again', async () => {
    const root = folderWith({})
    const {out, code} = await medlint(root, ['init'], {stdin: 'blog, notes/*.md\n3\n5\n2\n3\n'})
    expect(code).toBe(0)
    expect(out).toContain('That is none of the answers.')
    expect(out).not.toContain('workflow')
    expect(read(root, 'medlint.config.jsonc')).toContain('"content": ["blog", "notes/*.md"]')
    expect(read(root, 'medlint.config.jsonc')).toContain('"failOn": "warning"')
    expect(read(root, 'medlint.config.jsonc')).toContain('"extends": ["medlint:clinic-uk"]')
    const config = await loadConfig({cwd: root, rules})
    expect(config.rulesFor('blog/a.md')['hype-pressure']?.level).toBe('error')
  })

  test('a publisher of no listed kind gets no profile', async () => {
    const root = folderWith({})
    await medlint(root, ['init'], {stdin: 'blog\n9\n0\n\n3\n'})
    expect(read(root, 'medlint.config.jsonc')).not.toContain('extends')
  })

  test('without answers it writes nothing', async () => {
    const root = folderWith({})
    const {code, err} = await medlint(root, ['init'], {stdin: 'blog\n'})
    expect({code, err}).toEqual({
      code: 2,
      err: 'medlint: init got no answer; --yes takes the defaults\n'
    })
    expect(existsSync(join(root, 'medlint.config.jsonc'))).toBe(false)
  })
})

describe('profile', () => {
  test('without a name it lists all of them', async () => {
    const {out, code} = await medlint(folderWith({}), ['profile'])
    expect(code).toBe(0)
    for (const {name, audience} of profileList) {
      expect(out).toContain(name)
      expect(out).toContain(audience)
    }
  })

  test.each(profileList.map(({name}) => name))(
    '%s: rules, levels, grounds and links',
    async (name) => {
      const {out, code} = await medlint(folderWith({}), ['profile', name])
      expect(code).toBe(0)
      const profile = profileList.find((candidate) => candidate.name === name)
      for (const {id, level, grounds: ids} of profile?.rules ?? []) {
        expect(out).toMatch(new RegExp(`${id} +${level} +\\[`))
        for (const ground of ids) {
          expect(out).toContain(grounds[ground].url)
          expect(out).toContain(`${grounds[ground].authority}: ${grounds[ground].paragraph}`)
        }
      }
      expect(out).toContain('not legal advice')
    }
  )

  test('a ground that was not checked says so', async () => {
    const {out} = await medlint(folderWith({}), ['profile', 'medlint:clinic-us'])
    const [law = ''] = out.split('\n').filter((line) => line.includes('16 CFR 255'))
    expect(law).toContain('not checked against its text')
    const [notice = ''] = out
      .split('\n')
      .filter((line) => line.includes('public safety notification'))
    expect(notice).not.toContain('not checked')
  })

  test('a name that is not there', async () => {
    const {err, code} = await medlint(folderWith({}), ['profile', 'editoral'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean "editorial"?')
  })
})
