import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {delimiter, join, resolve} from 'node:path'
import process from 'node:process'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {githubWorkflow, gitlabJob} from '../../src/cli/ci-templates.ts'
import {folderWith} from '../folder.ts'
import {repositoryWith} from '../repository.ts'

const bin = resolve('bin/medlint.js')
const old = '# Tea\n\nOur tea cures cancer.\n'
const site = {
  'package.json': '{"name": "site", "private": true}\n',
  'articles/tea.md': old,
  'articles/sleep.md': '# Sleep\n\nSee [tea](tea.md).\n'
}

/** A PATH on which `medlint` and `npx medlint` are the built command, and `npm install` links it. */
function commands(): string {
  const folder = folderWith({
    medlint: `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`,
    npx: `#!/bin/sh\n[ "$1" = --yes ] && shift\ncase "$1" in medlint|medlint@*) shift ;; *) exit 99 ;; esac\nexec "${process.execPath}" "${bin}" "$@"\n`,
    npm: `#!/bin/sh\n[ "$*" = "install --save-dev medlint" ] || exit 99\nmkdir -p node_modules && ln -sfn "${resolve('.')}" node_modules/medlint\nexec "${process.execPath}" -e 'const fs = require("fs"); const p = JSON.parse(fs.readFileSync("package.json")); p.devDependencies = {medlint: "1"}; fs.writeFileSync("package.json", JSON.stringify(p, null, 2) + "\\n")'\n`
  })
  for (const name of ['medlint', 'npx', 'npm']) chmodSync(join(folder, name), 0o755)
  return `${folder}${delimiter}${process.env.PATH}`
}

function shell(cwd: string, script: string, env: Record<string, string> = {}) {
  const identity = {
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org'
  }
  const {GITHUB_BASE_REF: _, GITHUB_STEP_SUMMARY: __, ...clean} = process.env
  const {status, stdout, stderr} = spawnSync('bash', ['-e', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {...clean, ...identity, PATH: commands(), ...env}
  })
  return {status, stdout, stderr}
}

/** Code blocks of a page: language, exit code and text. */
function blocks(page: string) {
  return Array.from(
    readFileSync(page, 'utf8').matchAll(/^```(\w+)(?: exit=(\d+))?\n([\s\S]*?)^```$/gm),
    ([, language = '', exit = '0', text = '']) => ({language, exit: Number(exit), text})
  )
}

describe('docs/authors.md', () => {
  const repository = () => repositoryWith(site)

  test('shows a finding as it looks, and its commands do what it says', () => {
    const {cwd, git, edit} = repository()
    git('checkout', '-qb', 'branch')
    edit('articles/tea.md', (text) => text.replace('cures cancer', 'is a drink'))
    const page = blocks('docs/authors.md')
    const steps = page.filter(({language}) => language === 'sh')
    expect(steps.map(({text}) => text.trim())).toEqual([
      'npx medlint articles/tea.md',
      'npx medlint explain hype-absolute',
      'npx medlint --changed'
    ])
    for (const {text, exit} of steps.slice(1)) {
      expect({text, ...shell(cwd, text)}).toMatchObject({text, status: exit})
    }
    git('checkout', '-q', '--', '.')
    const [first] = steps
    const {status, stdout} = shell(cwd, first?.text ?? '')
    expect(status).toBe(first?.exit)
    const [, shown = ''] =
      /^A finding looks like this:\n\n```\n([^`]*)```/m.exec(
        readFileSync('docs/authors.md', 'utf8')
      ) ?? []
    expect(stdout.startsWith(shown.trimEnd())).toBe(true)
  })

  test('its exception works', () => {
    const {cwd, write} = repository()
    const [exception] = blocks('docs/authors.md').filter(({language}) => language === 'markdown')
    write({'articles/new.md': `# New\n\n${exception?.text}`})
    expect(shell(cwd, 'npx medlint articles/new.md').stdout).toContain('1 suppressed with a reason')
  })
})

describe('docs/ci.md', () => {
  test('followed word for word, it ends with a check that blocks', () => {
    const {cwd} = repositoryWith({...site, '.gitignore': 'node_modules\n'})
    const steps = blocks('docs/ci.md').filter(({language}) => language === 'sh')
    expect(steps.length).toBeGreaterThan(4)
    for (const {text, exit} of steps.slice(0, 4)) {
      expect({text, ...shell(cwd, text)}).toMatchObject({text, status: exit})
    }
    const {stdout} = shell(cwd, 'npx medlint --changed || true')
    expect(stdout).toContain('1 of 2 articles changed since main')
    expect(stdout).toMatch(/^ +4:\d+ +“cures cancer”/m)
    expect(stdout).not.toMatch(/^ +3:\d+ /m)
    for (const {text, exit} of steps.slice(4)) {
      if (text.includes('--shard')) continue
      expect({text, ...shell(cwd, text)}).toMatchObject({text, status: exit})
    }
    const split = steps.find(({text}) => text.includes('--shard'))
    expect(shell(cwd, split?.text ?? 'false').status).toBe(0)
  })

  test('every command of it exists', () => {
    const page = readFileSync('docs/ci.md', 'utf8')
    const {stdout} = shell('.', 'medlint --help; medlint baseline create --help')
    for (const [option] of page.matchAll(/(?<=medlint[^\n|]*)--[a-z][a-z-]+/g)) {
      if (option === '--yes' || option === '--message') continue
      expect(stdout).toContain(option)
    }
  })
})

describe('Git hooks', () => {
  const hook = blocks('docs/ci.md').find(({text}) => text.startsWith('#!/bin/sh'))?.text ?? ''

  test('a commit with a finding is refused, one without goes through', () => {
    const {cwd, write} = repositoryWith(site)
    writeFileSync(join(cwd, '.git/hooks/pre-commit'), hook, {mode: 0o755})
    write({'articles/new.md': '# New\n\nIt cures cancer.\n'})
    expect(shell(cwd, 'git add -A && git commit -qm new').status).toBe(1)
    write({'articles/new.md': '# New\n\nA tea.\n'})
    expect(shell(cwd, 'git add -A && git commit -qm new').status).toBe(0)
  })
})

const preCommit = spawnSync('pre-commit', ['--version']).status === 0

describe('pre-commit', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))

  test('the hook names the command of the package', () => {
    expect(hook).toMatchObject({id: 'medlint', entry: 'medlint', language: 'node'})
    expect(
      ['a.md', 'b/c.mdx', 'd.markdown'].every((path) => new RegExp(hook.files).test(path))
    ).toBe(true)
    expect(new RegExp(hook.files).test('a.mdown')).toBe(false)
  })

  test.runIf(preCommit)('runs it on the files of a commit', () => {
    const local = {...hook, language: 'system'}
    const {cwd, write} = repositoryWith({
      ...site,
      '.pre-commit-config.yaml': JSON.stringify({repos: [{repo: 'local', hooks: [local]}]})
    })
    write({'articles/new.md': '# New\n\nIt cures cancer.\n'})
    const refused = shell(cwd, 'git add -A && pre-commit run')
    expect(refused.status).toBe(1)
    expect(refused.stdout).toContain('articles/new.md')
    expect(refused.stdout).not.toContain('articles/tea.md')
    write({'articles/new.md': '# New\n\nA tea.\n'})
    expect(shell(cwd, 'git add -A && pre-commit run').status).toBe(0)
  })
})

describe('the action', () => {
  const {inputs, outputs, runs} = parse(readFileSync('action.yml', 'utf8'))
  const [step] = runs.steps

  function run(cwd: string, given: Record<string, string> = {}, env: Record<string, string> = {}) {
    const temporary = folderWith({output: ''})
    const values = Object.fromEntries(
      Object.entries<string>(step.env).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? ''
        expect(inputs).toHaveProperty(input)
        return [name, given[input] ?? inputs[input].default]
      })
    )
    const result = shell(cwd, step.run, {
      GITHUB_BASE_REF: '',
      GITHUB_OUTPUT: join(temporary, 'output'),
      GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
      RUNNER_TEMP: temporary,
      ...values,
      ...env
    })
    const output = Object.fromEntries(
      readFileSync(join(temporary, 'output'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('=') as [string, string])
    )
    return {...result, output, summary: join(temporary, 'summary')}
  }

  test('annotates, counts and fails', () => {
    const {status, stdout, output, summary} = run(repositoryWith(site).cwd)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=articles\/tea\.md,line=3,/m)
    expect(Object.keys(output).sort()).toEqual(Object.keys(outputs).sort())
    expect(Number(output.errors)).toBeGreaterThan(0)
    expect(existsSync(output.report as string)).toBe(true)
    expect(readFileSync(summary, 'utf8')).toMatch(/^## medlint: /)
  })

  test.each([
    [{paths: 'articles/sleep.md'}, {}, 0],
    [{paths: 'articles/sleep.md\narticles/tea.md'}, {}, 1],
    [{'fail-on': 'never'}, {}, 0],
    [{since: 'HEAD'}, {}, 0],
    [{since: 'none'}, {}, 2],
    [{since: 'auto'}, {}, 1],
    [{since: 'auto'}, {GITHUB_BASE_REF: 'main'}, 0],
    [{since: 'auto', 'new-only': 'true'}, {GITHUB_BASE_REF: 'main'}, 0],
    [{since: 'auto', 'new-only': 'true'}, {}, 1],
    [{formats: 'compact'}, {}, 1],
    [{formats: 'none'}, {}, 2],
    [{paths: '--help'}, {}, 2]
  ])('%j %j', (given, env, status) => {
    const repository = repositoryWith(site)
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    expect(run(repository.cwd, given as Record<string, string>, env)).toMatchObject({status})
  })

  test('prefers the version that the project has', () => {
    const {cwd} = repositoryWith(site)
    mkdirSync(join(cwd, 'node_modules/.bin'), {recursive: true})
    symlinkSync(bin, join(cwd, 'node_modules/.bin/medlint'))
    expect(run(cwd, {}, {PATH: process.env.PATH as string}).status).toBe(1)
  })

  test('no input becomes part of the script', () => {
    expect(step.run).not.toContain('${{')
    expect(runs.using).toBe('composite')
  })
})

describe('templates', () => {
  const project = {folder: 'site', installed: true, version: '1.2.3'}

  test('the commands of the workflow run, and block', () => {
    const {jobs} = parse(githubWorkflow({...project, folder: ''}))
    const steps: {run?: string; if?: string}[] = jobs.articles.steps
    const runs = steps.filter(({run}) => run?.includes('medlint'))
    expect(runs).toHaveLength(2)
    const repository = repositoryWith(site)
    const env = {GITHUB_BASE_REF: '', CI: 'true'}
    expect(shell(repository.cwd, runs[1]?.run ?? '', env).status).toBe(1)
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    const pull = {...env, GITHUB_BASE_REF: 'main'}
    expect(shell(repository.cwd, runs[0]?.run ?? '', pull).status).toBe(0)
    repository.commit({'articles/new.md': '# New\n\nIt cures cancer.\n'})
    expect(shell(repository.cwd, runs[0]?.run ?? '', pull).status).toBe(1)
  })

  test('the job for GitLab runs, and leaves its report', () => {
    const {medlint} = parse(gitlabJob(project))
    const repository = repositoryWith(
      Object.fromEntries(Object.entries(site).map(([path, text]) => [`site/${path}`, text]))
    )
    const base = repository.git('rev-parse', 'HEAD').trim()
    repository.commit({'site/articles/new.md': '# New\n\nIt cures cancer.\n'})
    const script = medlint.script.filter((line: string) => line !== 'npm ci').join('\n')
    const {MEDLINT_OPTIONS} = medlint.rules[0].variables
    const env = {MEDLINT_OPTIONS, CI_MERGE_REQUEST_DIFF_BASE_SHA: base}
    expect(shell(repository.cwd, script, env).status).toBe(1)
    const report = readFileSync(join(repository.cwd, medlint.artifacts.reports.codequality), 'utf8')
    expect(
      JSON.parse(report).map((issue: {location: {path: string}}) => issue.location.path)
    ).toContain('site/articles/new.md')
    expect(report).not.toContain('tea.md')
  })

  test('medlint init writes them where Git says that the repository is at GitLab', () => {
    const repository = repositoryWith(site)
    repository.git('remote', 'add', 'origin', 'https://gitlab.com/ada/site.git')
    expect(shell(repository.cwd, 'medlint init --yes').stdout).toContain(
      'Written: .gitlab/medlint.yml\nWritten: .gitlab-ci.yml\n'
    )
    expect(parse(readFileSync(join(repository.cwd, '.gitlab-ci.yml'), 'utf8'))).toEqual({
      include: [{local: '.gitlab/medlint.yml'}]
    })
    expect(
      execFileSync('git', ['status', '--short'], {cwd: repository.cwd, encoding: 'utf8'})
    ).toContain('.gitlab')
  })
})
