import type {Flavour, LinkRules} from '../flavour.ts'
import {githubSlugger} from '../slug/github.ts'

/** How links in the files of a repository are read, whether or not a generator publishes others. */
export const repositoryRules: LinkRules = {
  isRepository: true,
  source: true,
  sourceRoots: [''],
  relative: 'file',
  assets: 'file',
  extensions: [],
  indexNames: ['README', 'index'],
  anyFolder: true,
  lines: true,
  withoutBase: true
}

/**
 * Markdown as GitHub shows it in a repository, and folders of Markdown that no
 * generator publishes: files are their own addresses. Addresses that front
 * matter declares (`permalink`, `url`, `slug` with a slash) count too.
 *
 * @param isStrict The files are known to be shown on GitHub.
 */
export function githubFlavour({isStrict = false} = {}): Flavour {
  return {
    name: 'github',
    root: '',
    base: '/',
    hosts: [],
    // Whatever publishes a folder of Markdown may well do without the extensions; GitHub does not.
    links: isStrict
      ? repositoryRules
      : {...repositoryRules, extensions: ['.md', '.mdx', '.markdown']},
    pageIds: [],
    redirects: [],
    slugger: githubSlugger,
    served({path, facts}) {
      const declared = [facts.permalink, facts.url, facts.slug].filter(
        (url): url is string => url?.startsWith('/') ?? false
      )
      const [first, ...others] = declared
      return first === undefined ? {url: `/${path}`} : {url: first, also: [`/${path}`, ...others]}
    },
    asset: (path) => `/${path}`,
    unknown: []
  }
}
