import type {PageRecord} from './page-record.ts'
import type {Redirect} from './redirects.ts'
import type {Repository} from './repository.ts'
import type {Slugger} from './slug/slugger.ts'

export const flavourNames = [
  'github',
  'jekyll',
  'hugo',
  'docusaurus',
  'astro',
  'starlight',
  'nextra',
  'eleventy',
  'mkdocs',
  'vitepress',
  'hexo',
  'wordpress'
] as const

/** Ways to make heading ids; see slug.ts. */
export const slugNames = [
  'github',
  'astro',
  'docusaurus',
  'nextra',
  'hugo',
  'hugo-ascii',
  'hugo-blackfriday',
  'kramdown-gfm',
  'kramdown',
  'mkdocs',
  'mkdocs-unicode',
  'mkdocs-pymdownx',
  'eleventy',
  'markdown-it-anchor',
  'vitepress',
  'hexo',
  'wordpress'
] as const

export type SlugAlgorithm = (typeof slugNames)[number]

export type FlavourName = (typeof flavourNames)[number]

/** Why readers cannot open a page, or cannot find it. */
export type PageState = 'draft' | 'future' | 'expired' | 'unlisted' | 'hidden'

/** Where a page is published. */
export interface Served {
  /** Path from the host's root, base path included, percent-decoded: `/blog/sleep/`. */
  url: string
  /** Further addresses that serve the same page. */
  also?: string[]
  state?: PageState
}

/** How links of a page are meant and resolved. */
export interface LinkRules {
  /** Links are those of files in a repository, not of a published site. */
  isRepository?: true
  /** Links to Markdown files (`sleep.md`) lead to their pages. */
  source: boolean
  /** Folders of the listing in which `/sleep.md` is looked for. */
  sourceRoots: readonly string[]
  /** `sleep.md`, without a dot in front, is looked for in `sourceRoots` too. */
  bareSource?: boolean
  /** A prefix that stands for a folder of the listing, such as `@site/`. */
  alias?: {prefix: string; folder: string}
  /** What other relative links start from: the file, the page's URL, or whichever of the two holds. */
  relative: 'file' | 'page' | 'either'
  /** The same for images and downloads. */
  assets: 'file' | 'page' | 'either'
  /** The same for links in tags, where the generator treats them otherwise than those in Markdown. */
  html?: 'page'
  /** Links that start at the root: to files only, or not checked, where the project says so. */
  absolute?: 'file' | 'unchecked'
  /** Extensions that may be left out in links to files. */
  extensions: readonly string[]
  /** Names of the file, without extension, that stands for its folder. */
  indexNames: readonly string[]
  /** A folder is a target even without an index file. */
  anyFolder: boolean
  /** `#L10` points at a line. */
  lines: boolean
  /** Links that start at the root leave the base path out: the generator puts it in, or the host forgives. */
  withoutBase: boolean
}

/** The rules of generators that leave links as they are: what counts is the address of the page. */
export const addressRules: LinkRules = {
  source: false,
  sourceRoots: [],
  relative: 'page',
  assets: 'either',
  extensions: [],
  indexNames: ['index'],
  anyFolder: false,
  lines: false,
  withoutBase: true
}

export interface TemplateContext {
  /** Path of the page the link stands in. */
  from: string
  base: string
  hasFile(path: string): boolean
  /** Paths of all pages. */
  pages(): Iterable<string>
}

/** What a template in a link comes to: an address, a file of the listing, or nothing that can be known. */
export type TemplateTarget =
  | {url: string}
  | {file: string; fragment?: string; tried?: string[]}
  | undefined

/** How one site generator publishes one project. */
export interface Flavour {
  name: FlavourName
  /** Folder of the project in the listing; empty for its top. */
  root: string
  /** Path that every URL starts with; `/` or `/base/`. */
  base: string
  /** Hosts the site is reached under, in lower case, without `www.`. */
  hosts: readonly string[]
  links: LinkRules
  /** `always` or `never` when the project says how its URLs end. */
  trailingSlash?: 'always' | 'never'
  /** The generator leaves pages out by date; `future`: those to come are published all the same. */
  dates?: {future: boolean}
  /** Ids that the layout gives every page. */
  pageIds: readonly string[]
  redirects: readonly Redirect[]
  /** Where the files of the listing are shown as they are. */
  repository?: Repository
  slugger(): Slugger
  /** Addresses of a page; undefined when it is not published as one. */
  served(page: PageRecord): Served | undefined
  /** Address of a file that is published as it is; undefined when it is not. `pageUrl` gives the address of a page's file. */
  asset(path: string, pageUrl: (path: string) => string | undefined): string | undefined
  /** Addresses that the generator makes out of all pages: lists, tags, feeds. */
  generated?(pages: readonly PageRecord[]): Iterable<string>
  /** Addresses that may exist but that only a run of the generator can tell. */
  unknown: readonly RegExp[]
  template?(expression: string, context: TemplateContext): TemplateTarget
}
