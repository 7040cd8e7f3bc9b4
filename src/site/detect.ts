import type {Flavour, FlavourName, SlugAlgorithm} from './flavour.ts'
import {astroFlavour} from './flavours/astro.ts'
import {docusaurusFlavour} from './flavours/docusaurus.ts'
import {eleventyFlavour} from './flavours/eleventy.ts'
import {githubFlavour} from './flavours/github.ts'
import {hexoFlavour} from './flavours/hexo.ts'
import {hugoFlavour} from './flavours/hugo.ts'
import {jekyllFlavour} from './flavours/jekyll.ts'
import {mkdocsFlavour} from './flavours/mkdocs.ts'
import {nextraFlavour} from './flavours/nextra.ts'
import {vitepressFlavour} from './flavours/vitepress.ts'
import {wordpressFlavour} from './flavours/wordpress.ts'
import {baseOf, type Project, ProjectFolder} from './project.ts'
import {
  parseHtaccess,
  parseNetlifyToml,
  parseRedirectsFile,
  parseVercelJson,
  type Redirect
} from './redirects.ts'
import {repositoryFlavour, repositoryOf} from './repository.ts'
import {slugAlgorithms} from './slug.ts'
import {folderOf, joinUrl, nameOf} from './url.ts'

/** What a configuration may say in place of what the project's files tell. */
export interface FlavourOptions {
  flavour?: FlavourName
  /** Folder of the site generator in the listing. */
  root?: string
  base?: string
  /** Further hosts of the site: `example.org`. */
  hosts?: readonly string[]
  slug?: SlugAlgorithm
  trailingSlash?: 'always' | 'never'
  /** The listing is not the whole repository. */
  isPartOfRepository?: boolean
}

const builders: Record<FlavourName, (project: ProjectFolder) => Flavour> = {
  github: () => githubFlavour(),
  jekyll: jekyllFlavour,
  hugo: hugoFlavour,
  docusaurus: docusaurusFlavour,
  astro: astroFlavour,
  starlight: astroFlavour,
  nextra: nextraFlavour,
  eleventy: eleventyFlavour,
  mkdocs: mkdocsFlavour,
  vitepress: vitepressFlavour,
  hexo: hexoFlavour,
  wordpress: (project) => wordpressFlavour(project)
}

/** Tells how a project is published, by the configuration file that stands nearest to its top. */
export function detectFlavour(project: Project, options: FlavourOptions = {}): Flavour {
  const found = findGenerator(project, options)
  const folder = new ProjectFolder(project, found.root)
  const own =
    options.flavour === 'github' ? githubFlavour({isStrict: true}) : builders[found.name](folder)
  const flavour = rebased(own, options.base)
  const repository = options.isPartOfRepository ? undefined : repositoryOf(project)
  const hosts = new Set([
    ...flavour.hosts,
    ...cnames(project, folder),
    ...(options.hosts ?? []).map(plainHost)
  ])
  return {
    ...flavour,
    ...(options.trailingSlash !== undefined && {trailingSlash: options.trailingSlash}),
    hosts: [...hosts],
    ...(repository && {repository}),
    ...(flavour.name === 'github' && {slugger: repositoryFlavour(repository).slugger}),
    ...(options.slug !== undefined && {slugger: slugAlgorithms[options.slug]}),
    redirects: [
      ...flavour.redirects,
      ...(flavour.name === 'github' ? [] : hostRedirects(project, folder))
    ]
  }
}

/** The flavour with all its addresses under another base path. */
function rebased(flavour: Flavour, wanted: string | undefined): Flavour {
  const base = wanted === undefined ? flavour.base : baseOf(wanted)
  if (base === flavour.base) return flavour
  const move = (url: string) =>
    url.startsWith(flavour.base) ? joinUrl(base, url.slice(flavour.base.length)) : url
  return {
    ...flavour,
    base,
    redirects: flavour.redirects.map((redirect) => ({
      ...redirect,
      ...(typeof redirect.from === 'string' && {from: move(redirect.from)}),
      to: move(redirect.to)
    })),
    served(page) {
      const served = flavour.served(page)
      return (
        served && {
          ...served,
          url: move(served.url),
          ...(served.also && {also: served.also.map(move)})
        }
      )
    },
    asset(path, pageUrl) {
      // The address of a file beside a page follows from that of the page, before the move.
      const url = flavour.asset(path, (page) => {
        const moved = pageUrl(page)
        return moved?.startsWith(base) ? joinUrl(flavour.base, moved.slice(base.length)) : moved
      })
      return url === undefined ? undefined : move(url)
    },
    generated: (pages) => [...(flavour.generated?.(pages) ?? [])].map(move)
  }
}

/** Whether a project has the configuration of a site generator: of the one that is asked for, or of any. */
export function hasGenerator(project: Project, options: FlavourOptions = {}): boolean {
  return configured(project, options) !== undefined
}

function findGenerator(
  project: Project,
  options: FlavourOptions
): {name: FlavourName; root: string} {
  const best = configured(project, options)
  return {
    name: options.flavour ?? best?.name ?? 'github',
    root: options.root ?? best?.root ?? ''
  }
}

function configured(
  project: Project,
  {flavour, root}: FlavourOptions
): {name: FlavourName; root: string} | undefined {
  let best: {name: FlavourName; root: string; depth: number} | undefined
  for (const path of project.files) {
    if (path.includes('node_modules/')) continue
    const own = generatorOf(path, project)
    if (!own || (flavour !== undefined && !sameFamily(own.name, flavour))) continue
    if (root !== undefined && own.root !== root) continue
    const depth = own.root === '' ? 0 : own.root.split('/').length
    if (depth > 2) continue
    if (!best || depth < best.depth) best = {...own, depth}
  }
  return best
}

function sameFamily(a: FlavourName, b: FlavourName): boolean {
  const family = (name: FlavourName) => (name === 'starlight' ? 'astro' : name)
  return family(a) === family(b)
}

/** The generator that a file configures, and its folder. */
function generatorOf(
  path: string,
  project: Project
): {name: FlavourName; root: string} | undefined {
  const name = nameOf(path)
  const root = folderOf(path)
  const at = (flavour: FlavourName, folder = root) => ({name: flavour, root: folder})
  const holds = (file: string, words: RegExp) =>
    words.test(project.read(root === '' ? file : `${root}/${file}`) ?? '')
  const beside = (folder: string) => {
    const prefix = root === '' ? `${folder}/` : `${root}/${folder}/`
    return project.files.some((file) => file.startsWith(prefix))
  }
  if (/^hugo\.(?:toml|ya?ml|json)$/.test(name))
    return at('hugo', root.replace(/(?:^|\/)config\/_default$/, ''))
  if (/^config\.(?:toml|ya?ml|json)$/.test(name)) {
    if (/(?:^|\/)config\/_default$/.test(root))
      return at('hugo', root.replace(/(?:^|\/)config\/_default$/, ''))
    return beside('content') && holds(name, /baseurl|theme/i) ? at('hugo') : undefined
  }
  if (/^_config\.ya?ml$/.test(name)) {
    const hexo =
      holds('package.json', /"hexo"/) ||
      (beside('source') && (beside('scaffolds') || beside('source/_posts')))
    return at(hexo ? 'hexo' : 'jekyll')
  }
  if (/^docusaurus\.config\.[cm]?[jt]s$/.test(name)) return at('docusaurus')
  if (/^astro\.config\.[cm]?[jt]s$/.test(name)) return at('astro')
  if (/^mkdocs\.ya?ml$/.test(name)) return at('mkdocs')
  if (name === '.eleventy.js' || /^eleventy\.config\.[cm]?[jt]s$/.test(name)) return at('eleventy')
  if (/^next\.config\.[cm]?[jt]s$/.test(name)) {
    return holds(name, /nextra/) || holds('package.json', /"nextra"/) ? at('nextra') : undefined
  }
  const vitepress = /^(?:(.*)\/)?\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/.exec(path)
  if (vitepress) return at('vitepress', vitepress[1] ?? '')
  if (name === 'wp-config.php' || /\.wordpress\.[\d-]+(?:\.\d+)?\.xml$/.test(name))
    return at('wordpress')
  return undefined
}

function plainHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')
}

const published = ['', 'static', 'public', 'docs', 'source', 'src', 'content']

/** Host in a CNAME file, as GitHub Pages reads it. */
function cnames(project: Project, folder: ProjectFolder): string[] {
  const path = folder.find(...published.map((name) => `${name}/CNAME`))
  const host = path === undefined ? undefined : project.read(path)?.trim().split(/\s+/)[0]
  return host ? [plainHost(host)] : []
}

/** Redirects that the host of the site is told about. */
function hostRedirects(project: Project, folder: ProjectFolder): Redirect[] {
  const parsers: Record<string, (text: string, file: string) => Redirect[]> = {
    _redirects: parseRedirectsFile,
    'netlify.toml': parseNetlifyToml,
    'vercel.json': parseVercelJson,
    '.htaccess': parseHtaccess
  }
  return Object.entries(parsers).flatMap(([name, parse]) => {
    const paths = published.flatMap((place) => folder.find(`${place}/${name}`) ?? [])
    const atTop = project.files.includes(name) ? [name] : []
    return [...new Set([...paths, ...atTop])].flatMap((path) =>
      parse(project.read(path) ?? '', path)
    )
  })
}
