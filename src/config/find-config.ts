import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {shownPath} from '../files/path.ts'
import {ConfigError} from './config-error.ts'

/** Names of configuration files; package.json with a `medlint` key is one as well. */
export const configNames = ['jsonc', 'json', 'yaml', 'yml', 'mjs'].map(
  (ending) => `medlint.config.${ending}`
)

/**
 * The configuration for a folder: the nearest one from the folder upwards, not
 * above the root of the repository.
 *
 * @throws ConfigError when a folder has two of them, or one in a format that is not read
 */
export function findConfig(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const names = namesIn(folder)
    const candidates = names.filter((name) => /^medlint\.config\.\w+$/.test(name))
    if (names.includes('package.json') && hasOwnKey(join(folder, 'package.json'))) {
      candidates.push('package.json')
    }
    const unread = candidates.find((name) => name !== 'package.json' && !configNames.includes(name))
    if (unread !== undefined) {
      throw new ConfigError([
        `${shownPath(cwd, join(folder, unread))}  medlint does not read this format. Use ${configNames.join(', ')}`
      ])
    }
    if (candidates.length > 1) {
      throw new ConfigError([
        `${shownPath(cwd, folder)}  holds ${candidates.length} configurations: ${candidates.sort().join(', ')}. Keep one`
      ])
    }
    if (candidates[0] !== undefined) return join(folder, candidates[0])
    if (names.includes('.git') || dirname(folder) === folder) return undefined
  }
}

/** Folders above the working folder may be closed to us: no configuration is found there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function hasOwnKey(file: string): boolean {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return false
  }
  if (!text.includes('"medlint"')) return false
  try {
    const {medlint} = JSON.parse(text.replace(/^\uFEFF/, '')) as {medlint?: unknown}
    // The name also stands among the dependencies; only an object at the top is a configuration.
    return medlint !== undefined
  } catch {
    // A broken package.json is for its own tools to report, as long as nothing of ours is in it.
    return /"medlint"\s*:\s*\{/.test(text)
  }
}
