import {spawnSync} from 'node:child_process'

/** Git cannot answer: no repository, or no such commit. */
export class GitError extends Error {}

/** The files of one commit, without checking it out. */
export class GitTree {
  /** Paths of all files, relative to the folder. */
  readonly files: readonly string[]
  readonly #folder: string
  readonly #objects: ReadonlyMap<string, string>

  /**
   * @param folder Absolute path of a folder in the repository; what lies outside does not count.
   * @throws {GitError} when Git does not know the commit or the folder is in no repository
   */
  constructor(folder: string, ref: string) {
    this.#folder = folder
    const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
    const commit = textOf(this.#git(name)).trim()
    const objects = new Map<string, string>()
    for (const entry of textOf(this.#git(['ls-tree', '-r', '-z', commit])).split('\0')) {
      const [meta = '', path] = entry.split('\t')
      const [, type, object] = meta.split(' ')
      if (path !== undefined && type === 'blob' && object !== undefined) objects.set(path, object)
    }
    this.#objects = objects
    this.files = [...objects.keys()]
  }

  /** Paths of the commit whose contents differ from the files on disk, those that are gone among them. */
  changed(ref: string): Set<string> {
    const names = this.#git([
      'diff',
      '--no-renames',
      '--name-only',
      '--relative',
      '-z',
      ref,
      '--',
      '.'
    ])
    return new Set(
      names
        .toString()
        .split('\0')
        .filter((path) => this.#objects.has(path))
    )
  }

  /** Contents of many files in one go, in their order. Paths that the commit lacks are left out. */
  *read(paths: readonly string[]): Iterable<{path: string; bytes: Uint8Array}> {
    const known = paths.filter((path) => this.#objects.has(path))
    for (let from = 0; from < known.length; from += atOnce) {
      const part = known.slice(from, from + atOnce)
      const input = part.map((path) => `${this.#objects.get(path)}\n`).join('')
      const output = this.#git(['cat-file', '--batch'], input)
      let at = 0
      for (const path of part) {
        const end = output.indexOf(10, at)
        const size = Number(textOf(output.subarray(at, end)).split(' ')[2])
        if (Number.isNaN(size)) throw new GitError(`git has no contents of ${path}`)
        yield {path, bytes: output.subarray(end + 1, end + 1 + size)}
        at = end + size + 2
      }
    }
  }

  #git(args: string[], input?: string): Uint8Array {
    const {status, stdout, stderr, error} = spawnSync('git', args, {
      cwd: this.#folder,
      maxBuffer: 2 ** 31 - 1,
      ...(input !== undefined && {input})
    })
    if (error) throw new GitError(`git cannot be run: ${error.message}`)
    if (status !== 0) {
      const reason = textOf(stderr).trim().split('\n')[0]
      throw new GitError(reason || `git does not know ${args.at(-1)?.replace(/\^\{commit\}$/, '')}`)
    }
    return stdout
  }
}

/** Files asked for in one call of Git. */
const atOnce = 1000

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
