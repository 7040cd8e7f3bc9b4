import {existsSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {createInterface} from 'node:readline'
import {configNames, findConfig} from '../config/find-config.ts'
import {profileList} from '../config/profiles/profile-list.ts'
import {gitText} from '../files/git.ts'
import {repositoryRoot} from '../files/ignore-rules.ts'
import {shownPath, slashed} from '../files/path.ts'
import type {Severity} from '../finding/finding.ts'
import {githubWorkflow, gitlabJob} from './ci-templates.ts'
import type {Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'
import {writeOutput} from './write-output.ts'

interface Answers {
  content: string[]
  /** Name of a profile; undefined for none. */
  profile: string | undefined
  failOn: Severity
  ci: CiServer
}

type CiServer = 'github' | 'gitlab' | 'none'

const scriptName = 'lint:articles'

/** Folders that site generators keep articles in; the first one that exists is proposed. */
const usualFolders = [
  'articles',
  'src/content',
  'content',
  'docs',
  '_posts',
  'posts',
  'blog',
  'pages'
]

/**
 * `medlint init`: writes a configuration, an npm script and a job for GitHub
 * Actions or GitLab. What exists is left as it is, and named.
 */
export async function init(flags: {yes?: boolean}, terminal: Terminal): Promise<number> {
  const proposal: Answers = {
    content: [proposedFolder(terminal.cwd)],
    profile: undefined,
    failOn: 'error',
    ci: usesGitLab(terminal.cwd) ? 'gitlab' : 'github'
  }
  const answers = flags.yes ? proposal : await ask(proposal, terminal)
  const installed = isInstalled(terminal.cwd)
  const notes = [
    writeConfig(answers, terminal.cwd),
    await addScript(terminal.cwd),
    ...writeCi(answers.ci, terminal, installed),
    `Next: ${installed ? 'npx medlint' : 'npm install --save-dev medlint, then npx medlint'}`
  ]
  terminal.stdout.write(`${notes.filter(Boolean).join('\n')}\n`)
  return 0
}

function proposedFolder(cwd: string): string {
  return usualFolders.find((folder) => existsSync(join(cwd, folder))) ?? '.'
}

const profileQuestion = `Who publishes them? 0 somebody else, ${profileList
  .map(({audience}, index) => `${index + 1} ${audience}`)
  .join(', ')} (0): `

async function ask(proposal: Answers, {stdin, stdout}: Terminal): Promise<Answers> {
  // Lines are queued, so that answers may also come from a pipe, all at once.
  const reader = createInterface({input: stdin, terminal: false})
  const lines = reader[Symbol.asyncIterator]()
  async function answer<T>(question: string, read: (text: string) => T | undefined): Promise<T> {
    for (;;) {
      stdout.write(question)
      const {value, done} = await lines.next()
      if (done) throw new UsageError('init got no answer; --yes takes the defaults')
      const result = read((value as string).trim())
      if (result !== undefined) return result
      stdout.write('That is none of the answers.\n')
    }
  }
  try {
    return {
      content: await answer(
        `Where are the articles? Folders or globs, separated by commas (${proposal.content.join(', ')}): `,
        (text) =>
          text === ''
            ? proposal.content
            : text
                .split(',')
                .map((part) => part.trim())
                .filter(Boolean)
      ),
      profile: await answer(profileQuestion, (text) => {
        const index = Number(text || 0)
        return text === '' || index === 0
          ? {name: undefined}
          : profileList[index - 1] && {name: profileList[index - 1]?.name}
      }).then(({name}) => name),
      failOn: await answer(
        'What fails the check? 1 what must be fixed, 2 what should be fixed too, 3 everything (1): ',
        (text) =>
          (({'': 'error', 1: 'error', 2: 'warning', 3: 'info'}) as Record<string, Severity>)[text]
      ),
      ci: await answer(
        `Check every change in CI? 1 GitHub Actions, 2 GitLab, 3 no (${proposal.ci === 'gitlab' ? 2 : 1}): `,
        (text) =>
          (({'': proposal.ci, 1: 'github', 2: 'gitlab', 3: 'none'}) as Record<string, CiServer>)[
            text
          ]
      )
    }
  } finally {
    reader.close()
  }
}

function writeConfig({content, profile, failOn}: Answers, cwd: string): string {
  const existing = findConfig(cwd)
  if (existing !== undefined) return `Left alone: ${shownPath(cwd, existing)}`
  const [name = ''] = configNames
  writeOutput(
    cwd,
    name,
    `{
  "$schema": "./node_modules/medlint/dist/schema.json",

  // Where the articles are: folders and globs, relative to this file.
  "content": ${JSON.stringify(content).replaceAll('","', '", "')},

${
  profile === undefined
    ? ''
    : `  // What your kind of publisher owes its readers; "npx medlint profile ${profile}" explains it.
  "extends": ["medlint:${profile}"],

`
}  // The lowest level that fails the check: "error" (must fix), "warning" (should fix),
  // "info" (consider) or "never".
  "failOn": "${failOn}",

  // A level or options for single rules; "npx medlint rules" lists them all.
  "rules": {}
}
`
  )
  return `Written: ${name}`
}

async function addScript(cwd: string): Promise<string> {
  const file = join(cwd, 'package.json')
  if (!existsSync(file)) return ''
  const text = readFileSync(file, 'utf8')
  const contents = jsonObject(text)
  if (contents === undefined) return 'Left alone: package.json, it is not valid JSON'
  const {scripts = {}} = contents
  if (typeof scripts !== 'object' || scripts === null || Object.hasOwn(scripts, scriptName)) {
    return `Left alone: the script "${scriptName}" in package.json`
  }
  // Edits the text, so that the rest of the file keeps its form.
  const {applyEdits, modify} = await import('jsonc-parser')
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  '
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n'
  }
  writeOutput(
    cwd,
    'package.json',
    applyEdits(text, modify(text, ['scripts', scriptName], 'medlint', {formattingOptions}))
  )
  return `Added: the script "${scriptName}" in package.json`
}

function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** Whether the project has medlint among its packages. */
function isInstalled(cwd: string): boolean {
  const file = join(cwd, 'package.json')
  const contents = existsSync(file) ? jsonObject(readFileSync(file, 'utf8')) : undefined
  return [contents?.dependencies, contents?.devDependencies].some(
    (packages) => typeof packages === 'object' && packages !== null && 'medlint' in packages
  )
}

function usesGitLab(cwd: string): boolean {
  const root = repositoryRoot(cwd) ?? cwd
  return (
    existsSync(join(root, '.gitlab-ci.yml')) ||
    (gitText(cwd, ['remote', 'get-url', 'origin']) ?? '').includes('gitlab')
  )
}

function writeCi(ci: CiServer, {cwd, version}: Terminal, installed: boolean): string[] {
  const root = repositoryRoot(cwd) ?? cwd
  const project = {folder: slashed(relative(root, cwd)), installed, version}
  const write = (name: string, text: string) => {
    const file = join(root, name)
    const shown = shownPath(cwd, file)
    if (existsSync(file)) return `Left alone: ${shown}`
    writeOutput(root, file, text)
    return `Written: ${shown}`
  }
  if (ci === 'none') return []
  if (ci === 'github') return [write('.github/workflows/medlint.yml', githubWorkflow(project))]
  const include = 'include:\n  - local: .gitlab/medlint.yml\n'
  const main = join(root, '.gitlab-ci.yml')
  return [
    write('.gitlab/medlint.yml', gitlabJob(project)),
    existsSync(main)
      ? readFileSync(main, 'utf8').includes('.gitlab/medlint.yml')
        ? `Left alone: ${shownPath(cwd, main)}`
        : `Add to ${shownPath(cwd, main)}: include: [{local: .gitlab/medlint.yml}]`
      : write('.gitlab-ci.yml', include)
  ]
}
