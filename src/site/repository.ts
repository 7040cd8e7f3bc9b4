import type {Flavour} from './flavour.ts'
import {githubFlavour} from './flavours/github.ts'
import {asData, asText, type Project, parseData} from './project.ts'
import {decodeLeniently, splitLink} from './url.ts'

/** Where the files of a project are shown to readers. */
export interface Repository {
  /** In lower case: `github.com`. */
  host: string
  /** Owner and name, in lower case. */
  name: string
}

const shortHosts: Record<string, string> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org'
}

/** Reads `owner/name`, `gitlab:owner/name`, `git@host:owner/name.git` and addresses of repositories. */
export function parseRepository(text: string): Repository | undefined {
  const plain = text.trim().replace(/(?:\.git)?\/?(?:#.*)?$/, '')
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(plain)
  if (short) {
    const host = shortHosts[short[1] ?? 'github'] as string
    return {host, name: (short[2] as string).toLowerCase()}
  }
  const long =
    /^(?:(?:git\+)?(?:https?|ssh|git):\/\/)?(?:[^@/\s]+@)?([\w.-]+\.[\w-]+)(?::\d+)?[:/]([\w.-]+(?:\/[\w.-]+)+)$/.exec(
      plain
    )
  if (!long) return undefined
  return {
    host: (long[1] as string).toLowerCase().replace(/^www\./, ''),
    name: (long[2] as string).toLowerCase()
  }
}

/** The repository that a project says it is: the origin of its clone, package.json, or its site's configuration. */
export function repositoryOf(project: Project): Repository | undefined {
  const origin = /\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/.exec(
    project.read('.git/config') ?? ''
  )?.[1]
  const data = (path: string) =>
    project.files.includes(path) ? parseData(path, project.read(path) ?? '') : {}
  const {repository} = data('package.json')
  const named =
    origin ??
    asText(repository) ??
    asText(asData(repository).url) ??
    asText(data('_config.yml').repository) ??
    asText(data('mkdocs.yml').repo_url)
  return named === undefined ? undefined : parseRepository(named)
}

/** A link to a file of the repository. */
export interface RepositoryLink {
  /** Paths that may be meant: where the name of a branch ends cannot be seen. */
  paths: [string, ...string[]]
  fragment: string | undefined
}

const pinned = /^(?:v?\d+(?:\.\d+)+[\w.-]*|[0-9a-f]{7,40})$/

/**
 * Reads an address as one of a file of the repository; undefined for all others. What
 * releases and commits held stays as it was, and is not to be found in the files of today.
 */
export function repositoryLink({host, name}: Repository, url: string): RepositoryLink | undefined {
  const {path, fragment} = splitLink(url.replace(/^(?:https?:)?\/\/(?:www\.)?/i, ''))
  const parts = path.split('/').filter((part) => part !== '')
  const [site = '', ...rest] = parts
  const depth = name.split('/').length
  if (rest.slice(0, depth).join('/').toLowerCase() !== name) return undefined
  const isRaw = host === 'github.com' && site.toLowerCase() === 'raw.githubusercontent.com'
  if (!isRaw && site.toLowerCase() !== host) return undefined
  const [view = '', ...inside] = rest.slice(depth).filter((part) => part !== '-')
  const views = host === 'bitbucket.org' ? /^(?:src|raw)$/ : /^(?:blob|tree|raw|edit|blame)$/
  const places = isRaw ? [view, ...inside] : views.test(view) ? inside : []
  const [ref = '', ...steps] = places
    .join('/')
    .replace(/^refs\/heads\//, '')
    .split('/')
  if (steps.length === 0 || pinned.test(ref)) return undefined
  const file = steps.map(decodeLeniently)
  const isKnown = /^(?:main|master|HEAD)$/.test(ref)
  const shorter = isKnown ? [] : file.slice(1).map((_, at) => file.slice(at + 1).join('/'))
  return {paths: [file.join('/'), ...shorter], fragment}
}

/** How a repository shows its Markdown: Bitbucket puts a word before each id. */
export function repositoryFlavour(repository: Repository | undefined): Flavour {
  const flavour = githubFlavour()
  if (repository?.host !== 'bitbucket.org') return flavour
  return {
    ...flavour,
    slugger() {
      const slugger = flavour.slugger()
      return (heading) => {
        const id = slugger(heading)
        return id === undefined ? undefined : `markdown-header-${id}`
      }
    }
  }
}
