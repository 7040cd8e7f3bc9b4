import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {folderWith} from './folder.ts'

/** A Git repository in a folder of its own. */
export interface Repository {
  cwd: string
  git(...args: string[]): string
  /** Writes files (undefined deletes one) and commits all there is. */
  commit(files?: Record<string, string | undefined>): string
  write(files: Record<string, string | undefined>): void
  edit(path: string, change: (text: string) => string): void
}

/** A repository on the branch `main` whose first commit holds the files. */
export function repositoryWith(files: Record<string, string>): Repository {
  const repository = repositoryIn(folderWith({}))
  repository.git('init', '-q', '-b', 'main')
  repository.commit(files)
  return repository
}

export function repositoryIn(cwd: string): Repository {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Ada',
        '-c',
        'user.email=ada@example.org',
        '-c',
        'protocol.file.allow=always',
        ...args
      ],
      {cwd, encoding: 'utf8', stdio: 'pipe'}
    )
  const write: Repository['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      const absolute = join(cwd, path)
      if (text === undefined) rmSync(absolute)
      else {
        mkdirSync(dirname(absolute), {recursive: true})
        writeFileSync(absolute, text)
      }
    }
  }
  return {
    cwd,
    git,
    write,
    commit(files = {}) {
      write(files)
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', 'change')
      return git('rev-parse', 'HEAD').trim()
    },
    edit(path, change) {
      write({[path]: change(readFileSync(join(cwd, path), 'utf8'))})
    }
  }
}
