import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, parse, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import type {Problem} from '../finding/finding.ts'
import {shownPath, slashed} from './path.ts'
import {systemReason} from './system-error.ts'

/** Files with ignore patterns, later ones win over earlier ones of the same folder. */
const ignoreFiles = ['.gitignore', '.medlintignore']

/** Never articles, whatever the ignore files say. */
const alwaysOut = new Set(['node_modules', '.git'])

/** Patterns in the syntax of .gitignore, and the folder that they are relative to. */
export interface IgnorePatterns {
  folder: string
  patterns: readonly string[]
  /** Where the patterns stand, for messages. */
  origin: string
}

interface Layer {
  folder: string
  origin: string
  matcher: Ignore
}

/**
 * Says which files and folders are left out: by .gitignore and .medlintignore
 * files from the root of the repository down, and by the configuration, which
 * has the last word. As in Git, what lies in an ignored folder stays ignored.
 */
export class IgnoreRules {
  /** Ignore files that could not be read. */
  readonly problems: Problem[] = []
  readonly #cwd: string
  readonly #root: string
  readonly #configured: Layer[]
  /** Ignore files of one folder, read once. */
  readonly #layers = new Map<string, Layer[]>()
  readonly #verdicts = new Map<string, string | undefined>()

  constructor(cwd: string, configured: readonly IgnorePatterns[]) {
    this.#cwd = cwd
    this.#root = repositoryRoot(cwd) ?? cwd
    this.#configured = configured
      .filter(({patterns}) => patterns.length > 0)
      .map(({folder, patterns, origin}) => ({folder, origin, matcher: matcherOf(patterns)}))
  }

  /** Why a path (absolute) is left out, or undefined when it is not. */
  reason(path: string, isFolder: boolean): string | undefined {
    const folder = dirname(path)
    const inherited = folder === path ? undefined : this.#folderReason(folder)
    return inherited ?? this.#ownReason(path, isFolder)
  }

  #folderReason(folder: string): string | undefined {
    if (!this.#verdicts.has(folder)) {
      this.#verdicts.set(
        folder,
        isWithin(this.#root, folder) ? this.reason(folder, true) : undefined
      )
    }
    return this.#verdicts.get(folder)
  }

  #ownReason(path: string, isFolder: boolean): string | undefined {
    const name = path.slice(path.lastIndexOf(sep) + 1)
    if (isFolder && alwaysOut.has(name)) return `in ${name}`
    let reason: string | undefined
    for (const layer of [...this.#layersOf(dirname(path)), ...this.#configured]) {
      const inside = slashed(relative(layer.folder, path))
      if (inside === '' || inside.startsWith('../')) continue
      const verdict = layer.matcher.test(isFolder ? `${inside}/` : inside)
      if (verdict.ignored) reason = `ignored by ${layer.origin} (${verdict.rule?.pattern ?? ''})`
      else if (verdict.unignored) reason = undefined
    }
    return reason
  }

  /** The ignore files that apply in a folder, outermost first. */
  #layersOf(folder: string): Layer[] {
    let layers = this.#layers.get(folder)
    if (layers === undefined) {
      const parent = dirname(folder)
      const inherited =
        isWithin(this.#root, parent) && folder !== parent ? this.#layersOf(parent) : []
      layers = [...inherited, ...this.#read(folder)]
      this.#layers.set(folder, layers)
    }
    return layers
  }

  #read(folder: string): Layer[] {
    return ignoreFiles.flatMap((name) => {
      const path = join(folder, name)
      if (!existsSync(path)) return []
      const origin = shownPath(this.#cwd, path)
      try {
        return [
          {folder, origin, matcher: matcherOf(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))}
        ]
      } catch (error) {
        // Ignoring nothing instead would change silently what is checked.
        this.problems.push({path: origin, message: `cannot be read: ${systemReason(error)}`})
        return []
      }
    })
  }
}

/** The folder that holds `.git`, from a folder upwards. */
export function repositoryRoot(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === parse(folder).root) return undefined
  }
}

/** Case counts on every system, so that a check gives the same result everywhere. */
function matcherOf(patterns: string | readonly string[]): Ignore {
  return ignore({ignorecase: false}).add(patterns)
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
