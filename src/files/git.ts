import {execFileSync} from 'node:child_process'
import {relative, resolve} from 'node:path'
import {slashed} from './path.ts'
import {systemCode} from './system-error.ts'

/** Git could not do what was asked; the message says why. */
export class GitError extends Error {}

const mostOutput = 1 << 30

/**
 * Output of a Git command in a folder. No shell is involved.
 *
 * @throws GitError with the last words of Git
 */
export function git(cwd: string, args: readonly string[], input = ''): Uint8Array {
  try {
    return execFileSync('git', args, {
      cwd,
      input,
      maxBuffer: mostOutput,
      stdio: ['pipe', 'pipe', 'pipe']
    })
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new GitError('Git is not installed', {cause: error})
    const {stderr} = error as {stderr?: Uint8Array}
    const words = new TextDecoder().decode(stderr).trim().split('\n').at(-1) ?? ''
    throw new GitError(words.replace(/^[a-z]+: /, '') || String(error), {cause: error})
  }
}

/** Output of a Git command as text; undefined where the command fails. */
export function gitText(cwd: string, args: readonly string[]): string | undefined {
  try {
    return new TextDecoder().decode(git(cwd, args)).trim()
  } catch {
    return undefined
  }
}

/** The name that Git writes into commits; undefined where there is none. */
export function gitUser(cwd: string): string | undefined {
  return gitText(cwd, ['config', 'user.name']) || undefined
}

/** What a working tree is compared with. */
export interface Base {
  /** Object id of the commit, or of the empty tree. */
  id: string
  /** How it is shown: `origin/main`. */
  name: string
}

export interface Change {
  /** Absolute path; of a deleted file, the one it had. */
  path: string
  kind: 'added' | 'modified' | 'deleted'
  /** Absolute path at the base, where the file was renamed. */
  from?: string
}

/** What there is to compare: `staged` is the index, otherwise it is the working tree with new files. */
export interface Comparison {
  base: Base
  staged: boolean
}

/** The folder that holds the repository, spelt as the working folder is. */
export function repositoryFolder(cwd: string): string {
  const up = gitText(cwd, ['rev-parse', '--show-cdup'])
  if (up === undefined) throw new GitError(`${cwd} is in no Git repository`)
  return resolve(cwd, up)
}

/**
 * Where the current branch left another one.
 *
 * @throws GitError when there is no such commit, or no common one in this clone
 */
export function mergeBase(cwd: string, ref: string): Base {
  repositoryFolder(cwd)
  const isShallow = gitText(cwd, ['rev-parse', '--is-shallow-repository']) === 'true'
  const advice = isShallow
    ? '. This clone is shallow: fetch the whole history (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0; elsewhere: git fetch --unshallow)'
    : ''
  if (commitOf(cwd, 'HEAD') === undefined) throw new GitError('there is no commit yet')
  if (commitOf(cwd, ref) === undefined) {
    throw new GitError(
      `there is no commit "${ref}" here${advice || '. Fetch it first, or name one that "git log" shows'}`
    )
  }
  const id = gitText(cwd, ['merge-base', ref, 'HEAD'])
  if (id === undefined) throw new GitError(`"${ref}" and HEAD have no common commit${advice}`)
  return {id, name: ref}
}

/** Object id of the commit that a name stands for; undefined where there is none. */
export function commitOf(cwd: string, ref: string): string | undefined {
  // A name that starts with a hyphen would be an option.
  return ref.startsWith('-')
    ? undefined
    : gitText(cwd, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
}

/** The last commit; the empty tree where there is none yet. */
export function headBase(cwd: string): Base {
  repositoryFolder(cwd)
  const id = commitOf(cwd, 'HEAD')
  return {
    id: id ?? (gitText(cwd, ['hash-object', '-t', 'tree', '--stdin']) as string),
    name: 'HEAD'
  }
}

/**
 * The branch that the current one goes back to: that of the remote's HEAD, else
 * `main` or `master`.
 *
 * @throws GitError when HEAD is on no branch, or none of them is there
 */
export function defaultBranch(cwd: string): string {
  repositoryFolder(cwd)
  if (gitText(cwd, ['symbolic-ref', '--quiet', 'HEAD']) === undefined) {
    throw new GitError(
      'HEAD is detached, so there is no branch to compare: name a commit, --since REF'
    )
  }
  const remote = gitText(cwd, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  const candidates = [remote, 'origin/main', 'origin/master', 'main', 'master']
  const branch = candidates.find((name) => name && commitOf(cwd, name) !== undefined)
  if (branch === undefined) {
    throw new GitError('there is no main branch here: name the commit to compare with, --since REF')
  }
  return branch
}

/** Files that differ from the base. */
export function changesSince(cwd: string, {base, staged}: Comparison): Change[] {
  const root = repositoryFolder(cwd)
  const fields = fieldsOf(git(root, [...diff(staged), '--name-status', '-z', '-M', base.id, '--']))
  const changes: Change[] = []
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const status = (fields[index] as string)[0] as string
    const path = resolve(root, fields[index + 1] as string)
    if (status === 'R' || status === 'C') {
      index++
      const to = resolve(root, fields[index + 1] as string)
      changes.push({path: to, kind: 'modified', from: path})
      if (status === 'R') changes.push({path, kind: 'deleted'})
    } else {
      const kinds: Record<string, Change['kind']> = {A: 'added', D: 'deleted'}
      changes.push({path, kind: kinds[status] ?? 'modified'})
    }
  }
  if (!staged) for (const path of untracked(root)) changes.push({path, kind: 'added'})
  return changes
}

/** How the working tree differs from the index: absolute paths of files that are not in it, and of those that are in it with other contents. */
export function beyondIndex(cwd: string): {untracked: string[]; changed: string[]} {
  const root = repositoryFolder(cwd)
  const changed = fieldsOf(git(root, [...diff(false), '--name-only', '--no-renames', '-z', '--']))
  return {untracked: untracked(root), changed: changed.map((path) => resolve(root, path))}
}

function untracked(root: string): string[] {
  const paths = fieldsOf(git(root, ['ls-files', '--others', '--exclude-standard', '-z']))
  return paths.map((path) => resolve(root, path))
}

function diff(staged: boolean): string[] {
  const options = ['--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules']
  return ['diff', ...options, ...(staged ? ['--cached'] : [])]
}

/** The parts of an output with `-z`. */
export function fieldsOf(output: Uint8Array): string[] {
  return new TextDecoder().decode(output).split('\0').filter(Boolean)
}

/** 1-based numbers of the lines that a change added; every line of a file that is new. */
export function addedLines(
  cwd: string,
  {base, staged}: Comparison,
  {path, kind, from}: Change
): (line: number) => boolean {
  if (kind === 'added') return () => true
  const root = repositoryFolder(cwd)
  const names = [from ?? path, path].map((name) => `:(top,literal)${relative(root, name)}`)
  const patch = new TextDecoder().decode(
    git(root, [...diff(staged), '-U0', '-M', base.id, '--', ...new Set(names)])
  )
  const ranges = Array.from(patch.matchAll(/^@@ [^+]*\+(\d+)(?:,(\d+))? @@/gm), (match) => {
    const first = Number(match[1])
    return {first, last: first + Number(match[2] ?? 1) - 1}
  })
  return (line) => ranges.some(({first, last}) => first <= line && line <= last)
}

/** Contents of files (absolute paths) at a commit, or in the index where there is none, by path; those that are missing there are left out. */
export function readBlobs(
  cwd: string,
  commit: string | undefined,
  paths: readonly string[]
): Map<string, Uint8Array> {
  const root = repositoryFolder(cwd)
  const names = paths.map((path) => `${commit ?? ''}:${slashed(relative(root, path))}`)
  const contents = new Map<string, Uint8Array>()
  let index = 0
  for (const bytes of readObjects(root, names)) {
    const path = paths[index++] as string
    if (bytes) contents.set(path, bytes)
  }
  return contents
}

/** Objects asked for in one call of Git. */
const atOnce = 1000

/** Contents of files by object id or `commit:path`, in their order; undefined for what Git does not have. */
export function* readObjects(
  cwd: string,
  names: readonly string[]
): Generator<Uint8Array | undefined> {
  for (let from = 0; from < names.length; from += atOnce) {
    const part = names.slice(from, from + atOnce)
    // The protocol ends a name at the end of its line.
    const asked = part.map((name) => (name.includes('\n') ? 'none' : name))
    const output = git(cwd, ['cat-file', '--batch'], asked.map((name) => `${name}\n`).join(''))
    let at = 0
    for (const _ of part) {
      const end = output.indexOf(10, at)
      const size = / blob (\d+)$/.exec(new TextDecoder().decode(output.subarray(at, end)))?.[1]
      at = end + 1
      if (size === undefined) {
        yield undefined
        continue
      }
      yield output.subarray(at, at + Number(size))
      at += Number(size) + 1
    }
  }
}
