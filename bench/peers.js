/**
 * Other checkers of prose and Markdown, at pinned versions in a folder of their
 * own. None of them checks what medlint checks; each says what it does instead.
 */

import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/** @typedef {import('./measure.js').Job} Job */
/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} version
 * @property {string} checks what it looks for
 * @property {number} [most] articles that it is measured on at most, because it is slow
 * @property {(folder: string, files: readonly string[]) => Job} job
 */

const packages = {
  'remark-cli': '12.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  'remark-validate-links': '13.1.0',
  textlint: '15.8.0',
  'textlint-rule-write-good': '2.0.0',
  'textlint-rule-alex': '5.0.0',
  'textlint-rule-terminology': '5.2.16',
  'markdownlint-cli2': '0.24.1',
  alex: '11.0.1',
  'write-good': '1.0.8',
  rumdl: '0.2.75'
}
const vale = '3.21.0'
const lychee = '0.24.2'

const configurations = {
  'remark.json': {
    plugins: ['remark-preset-lint-recommended', ['remark-validate-links', {repository: false}]]
  },
  '.textlintrc.json': {rules: {'write-good': true, alex: true, terminology: true}},
  '.markdownlint-cli2.jsonc': {noProgress: true}
}

/**
 * Installs what is not there yet, and gives the peers that can be measured and,
 * with the reason, those that cannot.
 *
 * @param {string} root
 * @param {{lychee: boolean}} wanted lychee takes minutes to build
 * @returns {Promise<{peers: Peer[], missing: {name: string, reason: string}[]}>}
 */
export async function installPeers(root, wanted) {
  mkdirSync(root, {recursive: true})
  const manifest = JSON.stringify({private: true, dependencies: packages}, null, 2)
  const installed = path.join(root, 'installed.json')
  /** @type {{name: string, reason: string}[]} */
  const missing = []
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== manifest) {
    writeFileSync(path.join(root, 'package.json'), manifest)
    const reason = install('npm', ['install', '--no-audit', '--no-fund'], root)
    if (reason === undefined) writeFileSync(installed, manifest)
    else missing.push({name: 'peers from npm', reason})
  }
  for (const [name, content] of Object.entries(configurations)) {
    writeFileSync(path.join(root, name), JSON.stringify(content))
  }
  const modules = path.join(root, 'node_modules')
  const bin = (/** @type {string} */ name) => path.join(modules, '.bin', name)
  /** @type {Peer[]} */
  const fromNpm = [
    {
      name: 'remark-cli',
      version: packages['remark-cli'],
      checks: 'Markdown style (lint-recommended), links and anchors (validate-links)',
      job: (cwd) => ({
        command: bin('remark'),
        args: [
          '--no-config',
          '--rc-path',
          path.join(root, 'remark.json'),
          '--quiet',
          '--no-stdout',
          '.'
        ],
        cwd
      })
    },
    {
      name: 'markdownlint-cli2',
      version: packages['markdownlint-cli2'],
      checks: 'Markdown style, anchors within a page',
      job: (cwd) => ({
        command: bin('markdownlint-cli2'),
        args: ['--config', path.join(root, '.markdownlint-cli2.jsonc'), '**/*.md'],
        cwd
      })
    },
    {
      name: 'rumdl',
      version: packages.rumdl,
      checks: 'Markdown style, links to files and anchors; native, all cores',
      job: (cwd) => ({command: bin('rumdl'), args: ['check', '--no-cache', '.'], cwd})
    },
    {
      name: 'write-good',
      version: packages['write-good'],
      checks: 'weasel words, passive voice, clichés; lines of text, no Markdown',
      job: (cwd, files) => ({command: bin('write-good'), args: files, cwd})
    },
    {
      name: 'alex',
      version: packages.alex,
      checks: 'inconsiderate words',
      most: 200,
      job: (cwd) => ({command: bin('alex'), args: ['.'], cwd})
    },
    {
      name: 'textlint',
      version: packages.textlint,
      checks: 'write-good, alex and spelling of terms',
      most: 200,
      // It looks for its rules beside the folder that it runs in.
      job: (folder) => ({
        command: bin('textlint'),
        args: ['--config', '.textlintrc.json', path.join(folder, '**', '*.md')],
        cwd: root
      })
    }
  ]
  const peers = existsSync(modules) ? fromNpm : []
  await addVale(root, peers, missing)
  addLychee(root, wanted.lychee, peers, missing)
  return {peers, missing}
}

/**
 * @param {string} root
 * @param {Peer[]} peers
 * @param {{name: string, reason: string}[]} missing
 */
async function addVale(root, peers, missing) {
  const command = path.join(root, 'bin', 'vale')
  if (!existsSync(command)) {
    const reason = install(
      'go',
      ['install', `github.com/vale-cli/vale/v3/cmd/vale@v${vale}`],
      root,
      {GOBIN: path.join(root, 'bin')}
    )
    if (reason !== undefined) {
      missing.push({name: 'vale', reason})
      return
    }
  }
  await writeStyle(path.join(root, 'styles', 'Hype'))
  const configuration = path.join(root, 'vale.ini')
  writeFileSync(
    configuration,
    'StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Hype\n'
  )
  peers.push({
    name: 'vale',
    version: vale,
    checks:
      "the wordings of medlint's own hype rules as a word list, without context; native, all cores",
    job: (cwd) => ({
      command,
      args: ['--config', configuration, '--no-exit', '--output=line', '.'],
      cwd
    })
  })
}

/** The wordings of the hype rules as styles of Vale: one plain phrase for each alternative of a pattern. */
async function writeStyle(/** @type {string} */ folder) {
  const {rules} = await import('../dist/rules/index.js')
  const {defaults} = await import('../dist/src/rule/run.js')
  const {samples} = await import('../dist/src/text/patterns.js')
  mkdirSync(folder, {recursive: true})
  for (const rule of rules) {
    const set = rule.phrases?.(defaults(rule))
    if (!set) continue
    const phrases = new Set(set.phrases.flatMap(({pattern}) => samples(pattern, set.lists)))
    // JSON is YAML.
    const style = {
      extends: 'existence',
      message: "'%s': a wording to check",
      level: 'warning',
      ignorecase: true,
      tokens: [...phrases].map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    }
    writeFileSync(path.join(folder, `${rule.id}.yml`), JSON.stringify(style, null, 1))
  }
}

/**
 * @param {string} root
 * @param {boolean} wanted
 * @param {Peer[]} peers
 * @param {{name: string, reason: string}[]} missing
 */
function addLychee(root, wanted, peers, missing) {
  const command = path.join(root, 'bin', 'lychee')
  if (!existsSync(command)) {
    const reason = wanted
      ? install(
          'cargo',
          ['install', 'lychee', '--version', lychee, '--root', root, '--locked'],
          root
        )
      : 'only with --lychee: it takes many minutes to build'
    if (reason !== undefined) {
      missing.push({name: 'lychee', reason})
      return
    }
  }
  peers.push({
    name: 'lychee',
    version: lychee,
    checks: 'links to files and anchors only (offline); native, all cores',
    job: (cwd) => ({command, args: ['--offline', '--include-fragments', '--no-progress', '.'], cwd})
  })
}

/**
 * Runs an installer; undefined when it succeeded, else the last line that it wrote.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} env
 */
function install(command, args, cwd, env = {}) {
  process.stderr.write(`installing: ${command} ${args.join(' ')}\n`)
  const {status, stderr, error} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {...process.env, ...env}
  })
  if (status === 0) return undefined
  return error?.message ?? stderr.trim().split('\n').at(-1) ?? `exit code ${status}`
}
