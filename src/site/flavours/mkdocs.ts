import ignore from 'ignore'
import type {Flavour} from '../flavour.ts'
import {tidy} from '../permalink.ts'
import {asData, asText, below, isData, originOf, type ProjectFolder} from '../project.ts'
import type {Redirect} from '../redirects.ts'
import {type MkdocsSlugOptions, mkdocsSlugger} from '../slug/mkdocs.ts'
import {folderOf, joinPath, joinUrl, nameOf, withoutExtension} from '../url.ts'

const markdown = /\.(?:md|markdown|mdown|mkdn?|mkd)$/

export function mkdocsFlavour(project: ProjectFolder): Flavour {
  const config = project.data('mkdocs.yml', 'mkdocs.yaml')
  const {hosts, base} = originOf(asText(config.site_url))
  const docs = project.path(asText(config.docs_dir) ?? 'docs')
  const folders = config.use_directory_urls !== false
  const extensions = namedOptions(config.markdown_extensions)
  const plugins = namedOptions(config.plugins)
  const toc = extensions.get('toc') ?? extensions.get('markdown.extensions.toc') ?? {}
  const absolute =
    asData(asData(config.validation).links).absolute_links ??
    asData(config.validation).absolute_links
  const slug: MkdocsSlugOptions = {
    style: slugStyle(toc.slugify),
    separator: asText(toc.separator) ?? '-',
    attributes: [
      'attr_list',
      'markdown.extensions.attr_list',
      'extra',
      'markdown.extensions.extra',
      'pymdownx.extra'
    ].some((name) => extensions.has(name))
  }

  const drafts = ignore().add(asText(config.draft_docs) ?? '')
  const excluded = ignore().add(asText(config.exclude_docs) ?? '')
  const hasIndex = (path: string) => {
    const index = joinPath(folderOf(path), 'index.md').path
    const inside = below(docs, index)
    return project.hasFile(index) && inside !== undefined && !excluded.ignores(inside)
  }

  const url = (path: string): string | undefined => {
    const inside = below(docs, path)
    if (inside === undefined || !markdown.test(inside)) return undefined
    if (excluded.ignores(inside)) return undefined
    const stem = withoutExtension(inside)
    // The index has precedence.
    if (nameOf(stem) === 'README' && hasIndex(path)) return undefined
    if (nameOf(stem) === 'index' || nameOf(stem) === 'README')
      return joinUrl(base, tidy(`${folderOf(stem)}/`))
    return joinUrl(base, tidy(folders ? `${stem}/` : `${stem}.html`))
  }

  return {
    name: 'mkdocs',
    root: project.root,
    base,
    hosts,
    links: {
      source: true,
      sourceRoots: [docs],
      relative: 'either',
      // Markdown is rewritten from file to address, tags are left as they are.
      assets: 'file',
      html: 'page',
      ...(absolute === 'relative_to_docs' && {absolute: 'file' as const}),
      ...(absolute === 'ignore' && {absolute: 'unchecked' as const}),
      extensions: [],
      indexNames: ['index', 'README'],
      anyFolder: false,
      lines: false,
      withoutBase: true
    },
    pageIds: [],
    redirects: redirectMaps(
      plugins.get('redirects'),
      docs,
      url,
      project.find('mkdocs.yml', 'mkdocs.yaml') ?? ''
    ),
    // Plugins write pages of their own while the site is built.
    unknown: [
      'gen-files',
      'mkdocstrings',
      'literate-nav',
      'awesome-pages',
      'macros',
      'blog',
      'tags',
      'monorepo',
      'multirepo'
    ].some((name) => plugins.has(name) || plugins.has(`material/${name}`))
      ? [/\/(?:reference|api|blog|tags|archive|category)(?:\/|$)/]
      : [],
    slugger: () => mkdocsSlugger(slug),
    served(page) {
      const own = url(page.path)
      if (own === undefined) return undefined
      const isDraft = drafts.ignores(below(docs, page.path) as string)
      return {url: own, ...(isDraft && {state: 'draft' as const})}
    },
    asset(path) {
      const inside = below(docs, path)
      const isLeftOut =
        inside === undefined ||
        markdown.test(inside) ||
        inside.split('/').some((part) => part.startsWith('.')) ||
        excluded.ignores(inside)
      return isLeftOut ? undefined : joinUrl(base, inside)
    },
    generated: () => ['sitemap.xml', 'search', '404.html'].map((name) => joinUrl(base, name))
  }
}

/** Names with options, as lists and maps in mkdocs.yml give them. */
function namedOptions(value: unknown): Map<string, Record<string, unknown>> {
  const named = new Map<string, Record<string, unknown>>()
  const add = (map: Record<string, unknown>) => {
    for (const [name, options] of Object.entries(map)) named.set(name, asData(options))
  }
  if (isData(value)) add(value)
  for (const entry of Array.isArray(value) ? value : []) {
    if (typeof entry === 'string') named.set(entry, {})
    else if (isData(entry)) add(entry)
  }
  return named
}

/** The function named at `toc.slugify`; YAML's tag is lost, and its arguments tell pymdownx's apart. */
function slugStyle(slugify: unknown): NonNullable<MkdocsSlugOptions['style']> {
  if (slugify === undefined) return 'ascii'
  if (typeof slugify === 'string' && slugify.includes('slugify_unicode')) return 'unicode'
  return isData(slugify) || /pymdownx/.test(String(slugify)) ? 'pymdownx' : 'unicode'
}

/** `redirect_maps` of mkdocs-redirects: Markdown paths on both sides. */
function redirectMaps(
  options: Record<string, unknown> | undefined,
  docs: string,
  url: (path: string) => string | undefined,
  file: string
): Redirect[] {
  return Object.entries(asData(options?.redirect_maps)).flatMap(([from, to]) => {
    if (typeof to !== 'string') return []
    const source = url(joinPath(docs, from).path)
    const [path = '', id] = to.split('#')
    const target = /^https?:/.test(to) ? to : url(joinPath(docs, path).path)
    if (source === undefined || target === undefined) return []
    return [
      {
        from: source,
        to: id === undefined || target === to ? target : `${target}#${id}`,
        status: 301,
        file
      }
    ]
  })
}
