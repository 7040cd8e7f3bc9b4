import {addressRules, type Flavour, type TemplateContext, type TemplateTarget} from '../flavour.ts'
import type {PageRecord} from '../page-record.ts'
import {calendar, dateParts, fillTokens, tidy} from '../permalink.ts'
import {asData, asText, below, isData, originOf, type ProjectFolder} from '../project.ts'
import {type HugoIdType, hugoSlugger} from '../slug/hugo.ts'
import {folderOf, joinPath, joinUrl, nameOf, resolveUrl, withoutExtension} from '../url.ts'

type Data = Record<string, unknown>

export interface HugoPage {
  /** Path below the content folder, without a language in its name. */
  path: string
  title?: string | undefined
  slug?: string | undefined
  url?: string | undefined
  date?: string | undefined
}

export interface HugoUrlOptions {
  /** Permalink pattern of the page's section. */
  pattern?: string | undefined
  uglyUrls?: boolean
  /** Keep capital letters: `disablePathToLower`. */
  keepCase?: boolean
}

/**
 * Address of a page, after gohugoio/hugo `docs/content/en/content-management/urls.md`
 * and `resources/page/permalinks.go`: `url` wins, then the section's pattern,
 * then the path with `slug` as its last part.
 */
export function hugoUrl(page: HugoPage, options: HugoUrlOptions = {}): string | undefined {
  const {path, slug, url} = page
  if (url !== undefined) return tidy(url)
  const urlize = (text: string) => hugoUrlize(text, options.keepCase ?? false)
  const name = withoutExtension(nameOf(path))
  const folder = folderOf(path)
  const isSection = name === '_index'
  const isBundle = name === 'index'
  if (isSection) return tidy(`${urlize(folder)}/`)
  const base = isBundle ? nameOf(folder) : name
  const parents = isBundle ? folderOf(folder) : folder
  if (options.pattern !== undefined) return permalink(options.pattern, page, base, parents, urlize)
  if (isBundle && folder === '') return '/'
  const last = urlize(slug ?? base)
  return tidy(`${urlize(parents)}/${last}${options.uglyUrls ? '.html' : '/'}`)
}

function permalink(
  pattern: string,
  {title, slug, date}: HugoPage,
  base: string,
  parents: string,
  urlize: (text: string) => string
): string | undefined {
  const parts = dateParts(date)
  const more = parts && calendar(parts)
  const sections = parents === '' ? [] : parents.split('/').map(urlize)
  const own = slug === undefined ? undefined : urlize(slug)
  const titled = title === undefined ? undefined : urlize(title)
  const sliced = pattern.replace(/:sections\[([^\]]*)\]/g, (_, range: string) =>
    slice(sections, range).join('/')
  )
  const filled = fillTokens(sliced.replaceAll('\\:', '\0'), {
    year: parts?.year,
    month: parts?.month,
    day: parts?.day,
    monthname: more?.monthName,
    weekday: more && String(more.weekday),
    weekdayname: more?.weekdayName,
    yearday: more && String(more.yearday),
    section: sections[0] ?? '',
    sections: sections.join('/'),
    title: titled,
    slug: own ?? titled ?? urlize(base),
    slugorcontentbasename: own ?? urlize(base),
    slugorfilename: own ?? urlize(base),
    contentbasename: urlize(base),
    filename: urlize(base)
  })
  return filled === undefined ? undefined : tidy(filled.replaceAll('\0', ':'))
}

/** `[1]`, `[1:]`, `[:last]`, `[last]` of a list; what lies outside is left out. */
function slice(list: string[], range: string): string[] {
  const at = (text: string) => (text === 'last' ? list.length - 1 : Number(text))
  const [from = '', to] = range.split(':')
  if (to === undefined) return list.slice(at(from), at(from) + 1)
  return list.slice(from === '' ? 0 : Math.max(0, at(from)), to === '' ? undefined : at(to))
}

/** Hugo's way to make a path part of an address: blanks to hyphens, signs that need escaping dropped, lower case. */
export function hugoUrlize(text: string, keepCase = false): string {
  const clean = text
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}\-_.~/+@ ]/gu, '')
    .replace(/-{2,}/g, '-')
  return keepCase ? clean : clean.toLowerCase()
}

const configNames = ['hugo', 'config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].flatMap((extension) => [
    `${name}.${extension}`,
    `config/_default/${name}.${extension}`
  ])
)

export function hugoFlavour(project: ProjectFolder): Flavour {
  const config = lowerKeys(project.data(...configNames))
  const origin = originOf(asText(config.baseurl))
  const {base} = origin
  const part = (name: string) => ({
    ...asData(config[name]),
    ...lowerKeys(
      project.data(
        ...['toml', 'yaml', 'yml', 'json'].map(
          (extension) => `config/_default/${name}.${extension}`
        )
      )
    )
  })
  const languages = Object.entries(part('languages')).map(
    ([code, settings]) => ({code, ...lowerKeys(asData(settings))}) as {code: string} & Data
  )
  const content = project.path(asText(config.contentdir) ?? 'content')
  const statics = [project.path(asText(config.staticdir) ?? 'static'), project.path('assets')]
  const patterns = patternsOf(part('permalinks'))
  const main = asText(config.defaultcontentlanguage) ?? 'en'
  const mainInFolder = config.defaultcontentlanguageinsubdir === true
  const keepCase = config.disablepathtolower === true
  const uglyUrls = config.uglyurls === true
  const goldmark = asData(asData(part('markup')).goldmark)
  const parser = lowerKeys(asData(goldmark.parser))
  const hook = lowerKeys(asData(asData(lowerKeys(goldmark).renderhooks).link))
  const resolvesFiles =
    hook.enabledefault === true ||
    ['always', 'fallback'].includes(asText(hook.useembedded) ?? '') ||
    project.files.some((path) =>
      /(?:^|\/)layouts\/(?:.*\/)?_markup\/render-link(?:\.\w+)*\.html$/.test(path)
    )
  const idType = asText(parser.autoidtype ?? parser.autoheadingidtype) ?? 'github'
  const themed = project.files.some((path) => /(?:^|\/)(?:themes|layouts)\//.test(path))

  /** Language of a file and its path without it: `sleep.fr.md`, or a content folder of its own. */
  function locate(path: string): {inside: string; prefix: string} | undefined {
    for (const language of languages) {
      const folder = asText(language.contentdir)
      const inside = folder === undefined ? undefined : below(project.path(folder), path)
      if (inside !== undefined) return {inside, prefix: prefixOf(language.code)}
    }
    const inside = below(content, path)
    if (inside === undefined) return undefined
    const named = /^(.*)\.([a-z]{2,3}(?:-[a-zA-Z]+)?)(\.\w+)$/.exec(inside)
    if (named && languages.some(({code}) => code === named[2])) {
      return {inside: `${named[1]}${named[3]}`, prefix: prefixOf(named[2] as string)}
    }
    return {inside, prefix: languages.length > 0 ? prefixOf(main) : ''}
  }
  const prefixOf = (code: string) => (code !== main || mainInFolder ? code : '')

  function url({path, facts}: PageRecord): string | undefined {
    const place = locate(path)
    if (!place || !/\.(?:md|mdx|markdown|html?|adoc|org|rst)$/i.test(path)) return undefined
    const section = place.inside.split('/')[0] ?? ''
    const isSection = nameOf(place.inside).startsWith('_index.')
    const own = hugoUrl(
      {path: place.inside, title: facts.title, slug: facts.slug, url: facts.url, date: facts.date},
      {pattern: isSection ? undefined : patterns.get(section), uglyUrls, keepCase}
    )
    const absolute = facts.url?.startsWith('/') ?? false
    return own === undefined ? undefined : joinUrl(base, absolute ? '' : place.prefix, own)
  }

  return {
    name: 'hugo',
    root: project.root,
    base,
    hosts: origin.hosts,
    links: {
      ...addressRules,
      source: resolvesFiles,
      sourceRoots: [content],
      assets: resolvesFiles ? 'either' : 'page',
      indexNames: ['_index', 'index']
    },
    pageIds: [],
    redirects: [],
    dates: {future: config.buildfuture === true},
    // Themes bring pages of their own: taxonomies with odd names, outputs in other formats.
    unknown: [/\/page\/\d+\/?$/, ...(themed ? [/\/index\.(?:json|xml)$/, /\.(?:css|js)$/] : [])],
    slugger: () => hugoSlugger(isIdType(idType) ? idType : 'github'),
    served(page) {
      const own = url(page)
      if (own === undefined) return undefined
      return {url: own, ...(page.facts.draft && {state: 'draft' as const})}
    },
    asset(path, pageUrl) {
      for (const folder of statics) {
        const inside = below(folder, path)
        if (inside !== undefined) return joinUrl(base, inside)
      }
      const place = locate(path)
      if (!place) return undefined
      // A resource moves with the bundle it stands in.
      for (let folder = folderOf(path); ; folder = folderOf(folder)) {
        const bundle = ['index.md', '_index.md']
          .map((name) => pageUrl(folder === '' ? name : `${folder}/${name}`))
          .find(Boolean)
        if (bundle) return resolveUrl(bundle, path.slice(folder.length).replace(/^\//, ''))
        if (folder === content || folder === '') return joinUrl(base, place.prefix, place.inside)
      }
    },
    *generated(pages) {
      const taxonomies = {tags: 'tags', categories: 'categories'} as const
      for (const page of pages) {
        const place = locate(page.path)
        if (!place) continue
        const [section] = place.inside.split('/')
        const home = joinUrl(base, place.prefix)
        yield home
        if (place.inside.includes('/')) yield joinUrl(home, hugoUrlize(section as string, keepCase))
        for (const [name, key] of Object.entries(taxonomies)) {
          yield joinUrl(home, name)
          for (const term of page.facts[key]) yield joinUrl(home, name, hugoUrlize(term, keepCase))
        }
      }
      for (const name of ['index.xml', 'sitemap.xml', 'robots.txt', '404.html'])
        yield joinUrl(base, name)
    },
    template: (expression, context) => shortcode(expression, context, content)
  }
}

function isIdType(type: string): type is HugoIdType {
  return ['github', 'github-ascii', 'blackfriday'].includes(type)
}

/** Hugo's configuration does not mind case; ours is read with keys in lower case, two levels deep where asked. */
function lowerKeys(data: Data): Data {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]))
}

/** `permalinks.posts` and `permalinks.page.posts`. */
function patternsOf(permalinks: Data): Map<string, string> {
  const patterns = new Map<string, string>()
  for (const [key, value] of Object.entries(permalinks)) {
    if (typeof value === 'string') patterns.set(key, value)
    else if (key === 'page' && isData(value)) {
      for (const [section, pattern] of Object.entries(value)) {
        if (typeof pattern === 'string') patterns.set(section, pattern)
      }
    }
  }
  return patterns
}

/** `{{< ref "a.md" >}}`, `{{% relref "a.md#id" %}}`: files by path from the content folder, beside the page, or by name alone. */
function shortcode(
  expression: string,
  {from, hasFile, pages}: TemplateContext,
  content: string
): TemplateTarget {
  const found =
    /^\{\{[<%]\s*(?:rel)?ref\s+(?:path\s*=\s*)?["'`]?([^"'`\s>%]+)["'`]?\s*[>%]\}\}$/.exec(
      expression
    )
  if (!found) {
    const base = /^\{\{[<%]?\s*(?:site\.BaseURL|\.Site\.BaseURL)\s*[>%]?\}\}$/.test(expression)
    return base ? {url: '/'} : undefined
  }
  const [wanted = '', id] = (found[1] as string).split('#')
  const tail = id === undefined ? {} : {fragment: id}
  if (wanted === '') return {file: from, ...tail}
  const tried: string[] = []
  const roots = wanted.startsWith('/') ? [content] : [folderOf(from), content]
  for (const root of roots) {
    const path = joinPath(root, wanted).path
    for (const file of [path, `${path}.md`, `${path}/index.md`, `${path}/_index.md`]) {
      if (hasFile(file)) return {file, ...tail}
      tried.push(file)
    }
  }
  if (!wanted.includes('/')) {
    for (const path of pages()) {
      const bundle = nameOf(folderOf(path)) === wanted && /^_?index\./.test(nameOf(path))
      if (nameOf(path) === wanted || withoutExtension(nameOf(path)) === wanted || bundle)
        return {file: path, ...tail}
    }
  }
  return {file: tried[0] as string, tried}
}
