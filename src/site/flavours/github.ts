import type {Flavour} from '../flavour.ts'
import {githubSlugger} from '../slug/github.ts'

/**
 * Markdown as GitHub shows it in a repository, and folders of Markdown that no
 * generator publishes: files are their own addresses. Addresses that front
 * matter declares (`permalink`, `url`, `slug` with a slash) count too.
 */
export function githubFlavour(hosts: readonly string[] = []): Flavour {
  return {
    name: 'github',
    root: '',
    base: '/',
    hosts,
    links: {
      source: true,
      sourceRoots: [''],
      relative: 'file',
      assets: 'file',
      extensions: [],
      indexNames: ['README', 'index'],
      anyFolder: true,
      lines: true,
      withoutBase: true
    },
    pageIds: [],
    redirects: [],
    slugger: githubSlugger,
    served({path, facts}) {
      const declared = [facts.permalink, facts.url, facts.slug].filter(
        (url): url is string => url?.startsWith('/') ?? false
      )
      return {url: `/${path}`, also: declared}
    },
    asset: (path) => `/${path}`,
    unknown: []
  }
}
