import {execFileSync} from 'node:child_process'
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
