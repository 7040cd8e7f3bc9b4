import {closing, ScriptConfig, textPairs} from '../config/script.ts'
import type {Flavour, Served} from '../flavour.ts'
import type {PageRecord} from '../page-record.ts'
import {tidy} from '../permalink.ts'
import {baseOf, below, originOf, type ProjectFolder} from '../project.ts'
import type {Redirect} from '../redirects.ts'
import {docusaurusSlugger} from '../slug/github.ts'
import {folderOf, joinPath, joinUrl, nameOf, withoutExtension} from '../url.ts'

/** Names that are dates or versions, not numbered: facebook/docusaurus `plugin-content-docs/src/numberPrefix.ts`. */
const notNumbered = /^(?:(?:\d{2}|\d{4})[-_.]\d{2}(?:[-_.](?:\d{2}|\d{4}))?|\d+[-_.]\d+)/
const numbered = /^\d+\s*[-_.]+\s*([^-_.\s].*)$/

/** `01-intro` → `intro`. */
export function withoutNumber(name: string): string {
  return notNumbered.test(name) ? name : (numbered.exec(name)?.[1] ?? name)
}

/**
 * Address of a document below its plugin's route, ported from facebook/docusaurus
 * `plugin-content-docs/src/slug.ts` and `docs.ts`.
 *
 * @param path Path below the content folder.
 */
export function docusaurusDocUrl(
  path: string,
  facts: {slug?: string | undefined; id?: string | undefined} = {}
): string {
  const folder = folderOf(path)
  const cleanFolder = folder.split('/').map(withoutNumber).join('/')
  const name = withoutNumber(withoutExtension(nameOf(path)))
  const {slug, id} = facts
  if (slug?.startsWith('/')) return tidy(slug)
  if (slug !== undefined) {
    const joined = joinPath(cleanFolder, slug).path
    return tidy(slug.endsWith('/') ? `${joined}/` : joined)
  }
  // Indexes are told by the names on disk, numbers and all.
  const written = withoutExtension(nameOf(path)).toLowerCase()
  if (['index', 'readme', nameOf(folder).toLowerCase()].includes(written))
    return tidy(`${cleanFolder}/`)
  return tidy(`${cleanFolder}/${id ?? name}`)
}

/** A folder of content and the route it is served under. */
interface Instance {
  kind: 'docs' | 'blog' | 'pages'
  folder: string
  route: string
}

const configNames = ['ts', 'js', 'mjs', 'cjs', 'mts'].map(
  (extension) => `docusaurus.config.${extension}`
)
/** Parts of pages and tests that get no route of their own. */
const excluded = /(?:^|\/)_|\.test\.\w+$|(?:^|\/)__tests__\//

export function docusaurusFlavour(project: ProjectFolder): Flavour {
  const config = project.script(...configNames)
  const base = baseOf(config.text('baseUrl'))
  const slash = config.flag('trailingSlash')
  const instances = instancesOf(config, project)
  const versions = versionsOf(project)
  const statics = staticFolders(config).map((folder) => project.path(folder))

  function place(path: string): {instance: Instance; path: string; prefix: string} | undefined {
    for (const instance of instances) {
      const inside = below(instance.folder, path)
      if (inside !== undefined) return {instance, path: inside, prefix: versions.current}
    }
    const versioned = /^versioned_docs\/version-([^/]+)\/(.*)$/.exec(
      below(project.root, path) ?? ''
    )
    const docs = instances.find(({kind}) => kind === 'docs')
    if (!versioned || !docs) return undefined
    const [, version = '', inside = ''] = versioned
    return {instance: docs, path: inside, prefix: version === versions.last ? '' : version}
  }

  function served({path, facts}: PageRecord): Served | undefined {
    const found = place(path)
    if (!found || excluded.test(found.path)) return undefined
    const {instance, path: inside, prefix} = found
    const url =
      instance.kind === 'blog'
        ? blogUrl(inside, facts.slug)
        : instance.kind === 'pages'
          ? pageUrl(inside)
          : docusaurusDocUrl(inside, facts)
    const whole = joinUrl(base, instance.route, instance.kind === 'docs' ? prefix : '', url)
    return {
      url:
        slash === undefined || whole === base
          ? whole
          : slash
            ? `${whole.replace(/\/$/, '')}/`
            : whole.replace(/(.)\/$/, '$1'),
      ...(facts.draft ? {state: 'draft' as const} : facts.unlisted && {state: 'unlisted' as const})
    }
  }

  return {
    name: 'docusaurus',
    root: project.root,
    base,
    hosts: originOf(config.text('url')).hosts,
    links: {
      source: true,
      bareSource: true,
      alias: {prefix: '@site/', folder: project.root},
      sourceRoots: [...instances.map(({folder}) => folder), project.root],
      relative: 'page',
      assets: 'either',
      extensions: [],
      indexNames: ['index', 'README'],
      anyFolder: false,
      lines: false,
      withoutBase: true
    },
    ...(slash !== undefined && {trailingSlash: slash ? ('always' as const) : ('never' as const)}),
    pageIds: [],
    redirects: clientRedirects(config, base, project.find(...configNames) ?? ''),
    slugger: docusaurusSlugger,
    served,
    asset(path) {
      for (const folder of statics) {
        const inside = below(folder, path)
        if (inside !== undefined) return joinUrl(base, inside)
      }
      const pages = instances.find(
        ({kind, folder}) => kind === 'pages' && below(folder, path) !== undefined
      )
      const inside = pages && below(pages.folder, path)
      if (inside === undefined || excluded.test(inside) || !/\.[jt]sx?$/.test(inside))
        return undefined
      return joinUrl(base, pageUrl(inside))
    },
    generated(pages) {
      const blog = instances.filter(({kind}) => kind === 'blog')
      const lists = blog.flatMap(({route}) =>
        ['', 'archive', 'tags', 'authors', 'rss.xml', 'atom.xml', 'feed.json'].map(
          (end) => `${route}/${end}`
        )
      )
      const tags = pages.flatMap((page) => {
        const instance = place(page.path)?.instance
        return instance
          ? page.facts.tags.map((tag) => `${instance.route}/tags/${tagSlug(tag)}`)
          : []
      })
      const docs = instances.filter(({kind}) => kind === 'docs').map(({route}) => `${route}/tags`)
      return [...lists, ...tags, ...docs, 'search', 'sitemap.xml', '404'].map((url) =>
        joinUrl(base, url)
      )
    },
    unknown: [
      /\/category\//,
      /\/tags\//,
      /\/authors\//,
      /\/page\/\d+\/?$/,
      ...(config.has(/plugin-(?!content-docs|content-blog|client-redirects)\w/) ? [/\/api\//] : [])
    ]
  }
}

function tagSlug(tag: string): string {
  return tag
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
}

function instancesOf(config: ScriptConfig, project: ProjectFolder): Instance[] {
  const instances: Instance[] = []
  const add = (kind: Instance['kind'], block: ScriptConfig, folder: string, route: string) => {
    instances.push({
      kind,
      folder: project.path(block.text('path') ?? folder),
      route: block.text('routeBasePath') ?? route
    })
  }
  const block = (key: string) => config.blocks(key).map((text) => new ScriptConfig(text))
  const off = (key: string) => config.flag(key) === false
  if (!off('docs')) for (const docs of orDefault(block('docs'))) add('docs', docs, 'docs', 'docs')
  if (!off('blog')) for (const blog of orDefault(block('blog'))) add('blog', blog, 'blog', 'blog')
  if (!off('pages')) add('pages', block('pages')[0] ?? new ScriptConfig(''), 'src/pages', '')
  for (const kind of ['docs', 'blog'] as const) {
    for (const plugin of pluginOptions(config, `content-${kind}`)) {
      if (plugin.text('path') !== undefined) add(kind, plugin, kind, kind)
    }
  }
  return instances
}

function orDefault(blocks: ScriptConfig[]): ScriptConfig[] {
  const [first] = blocks.filter((block) =>
    block.has(/path|sidebarPath|routeBasePath|editUrl|show/i)
  )
  return [first ?? new ScriptConfig('')]
}

/** Option objects that stand behind the name of a plugin: `['…/plugin-content-docs', {…}]`. */
function pluginOptions(config: ScriptConfig, plugin: string): ScriptConfig[] {
  const {source} = config
  const options: ScriptConfig[] = []
  const start = new RegExp(`['"][^'"\\n]*${plugin}['"]\\s*,\\s*(?=\\{)`, 'g')
  for (let found = start.exec(source); found; found = start.exec(source)) {
    options.push(
      new ScriptConfig(source.slice(start.lastIndex + 1, closing(source, start.lastIndex)))
    )
  }
  return options
}

function staticFolders(config: ScriptConfig): string[] {
  const [block] = config.blocks('staticDirectories')
  const folders = [...(block ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(
    ([, folder]) => folder as string
  )
  return folders.length > 0 ? folders : ['static']
}

/** The newest version is served without its name, and the documents in work as `next`. */
function versionsOf(project: ProjectFolder): {last: string | undefined; current: string} {
  const text = project.read('versions.json')
  let names: unknown
  try {
    names = JSON.parse(text ?? '[]')
  } catch {
    names = []
  }
  const [last] = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
  return {last, current: last === undefined ? '' : 'next'}
}

/** `2024-05-01-sleep.md`, `2024-05-01-sleep/index.md`, `2024/05/01/sleep.md`. */
function blogUrl(path: string, slug: string | undefined): string {
  const dated = /^(?:(.*)\/)?(\d{4})[-/](\d{1,2})[-/](\d{1,2})[-/]?(.*?)(?:\/index)?\.mdx?$/.exec(
    path
  )
  if (slug !== undefined) return tidy(slug)
  if (!dated) return tidy(withoutExtension(path).replace(/\/index$/, ''))
  const [, folder = '', year, month, day, name] = dated
  return tidy(`${folder}/${year}/${month}/${day}/${name}`)
}

function pageUrl(path: string): string {
  const stem = withoutExtension(path)
  return tidy(nameOf(stem) === 'index' ? `${folderOf(stem)}/` : stem)
}

/** `redirects: [{from: '/a', to: '/b'}]` of plugin-client-redirects. */
function clientRedirects(config: ScriptConfig, base: string, file: string): Redirect[] {
  const redirects: Redirect[] = []
  for (const options of pluginOptions(config, 'client-redirects')) {
    for (const block of options.blocks('redirects')) {
      for (const [entry] of block.matchAll(/\{[^{}]*\}/g)) {
        const pairs = new Map(textPairs(entry))
        const to = pairs.get('to')
        const [list] = new ScriptConfig(entry).blocks('from')
        const from =
          list === undefined
            ? [pairs.get('from')]
            : [...list.matchAll(/['"]([^'"]+)['"]/g)].map(([, url]) => url)
        for (const url of from) {
          if (url !== undefined && to !== undefined) {
            redirects.push({
              from: joinUrl(base, url),
              to: /^https?:/.test(to) ? to : joinUrl(base, to),
              status: 301,
              file
            })
          }
        }
      }
    }
  }
  return redirects
}
