import {commitOf, fieldsOf, GitError, git, readObjects, repositoryFolder} from './git.ts'

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
    repositoryFolder(folder)
    const commit = commitOf(folder, ref)
    if (commit === undefined) throw new GitError(`there is no commit "${ref}" here`)
    const objects = new Map<string, string>()
    for (const entry of fieldsOf(git(folder, ['ls-tree', '-r', '-z', commit]))) {
      const [meta = '', path] = entry.split('\t')
      const [, type, object] = meta.split(' ')
      if (path !== undefined && type === 'blob' && object !== undefined) objects.set(path, object)
    }
    this.#objects = objects
    this.files = [...objects.keys()]
  }

  /** Paths of the commit whose contents differ from the files on disk, those that are gone among them. */
  changed(ref: string): Set<string> {
    const options = ['--no-renames', '--name-only', '--relative', '-z']
    const paths = fieldsOf(git(this.#folder, ['diff', ...options, ref, '--', '.']))
    return new Set(paths.filter((path) => this.#objects.has(path)))
  }

  /** Contents of many files in one go, in their order. Paths that the commit lacks are left out. */
  *read(paths: readonly string[]): Iterable<{path: string; bytes: Uint8Array}> {
    const known = paths.filter((path) => this.#objects.has(path))
    const objects = known.map((path) => this.#objects.get(path) as string)
    let index = 0
    for (const bytes of readObjects(this.#folder, objects)) {
      const path = known[index++] as string
      if (!bytes) throw new GitError(`Git has no contents of ${path}`)
      yield {path, bytes}
    }
  }
}
