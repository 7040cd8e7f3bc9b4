import {addressRules, type Flavour, type TemplateContext, type TemplateTarget} from '../flavour.ts'
import type {PageRecord, PublicationFacts} from '../page-record.ts'
import {calendar, type DateParts, dateParts, fillTokens, tidy} from '../permalink.ts'
import {asData, asText, asTexts, baseOf, below, originOf, type ProjectFolder} from '../project.ts'
import {githubSlugger} from '../slug/github.ts'
import {kramdownGfmSlugger, kramdownSlugger} from '../slug/kramdown.ts'
import {folderOf, joinUrl, nameOf, withoutExtension} from '../url.ts'

/** Permalink styles with a name; jekyll/jekyll `lib/jekyll/drops/document_drop.rb` and `lib/jekyll/url.rb`. */
const styles: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext'
}

export interface JekyllPost {
  /** File name without date and extension. */
  name: string
  /** Front matter `slug`. */
  slug?: string | undefined
  date?: string | undefined
  categories: readonly string[]
}

/** Address of a post under a permalink style or template; undefined when it has tokens that only a build knows. */
export function jekyllPostUrl(style: string, post: JekyllPost): string | undefined {
  const date = dateParts(post.date)
  return fill(styles[style] ?? style, {
    ...dateTokens(date),
    title: jekyllSlug(post.slug ?? post.name, true),
    slug: jekyllSlug(post.slug ?? post.name, false).toLowerCase(),
    name: post.name,
    categories: post.categories
      .map((category) => category.toLowerCase().replaceAll(' ', '%20'))
      .join('/'),
    slugified_categories: post.categories
      .map((category) => jekyllSlug(category, false).toLowerCase())
      .join('/'),
    output_ext: '.html',
    collection: 'posts'
  })
}

/** `Utils.slugify` of Jekyll, modes `pretty` and `default`, case kept. */
export function jekyllSlug(text: string, pretty: boolean): string {
  return text
    .replace(pretty ? /[^\p{L}\p{M}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{L}\p{M}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

function dateTokens(date: DateParts | undefined): Record<string, string | undefined> {
  const more = date && calendar(date)
  return {
    year: date?.year,
    month: date?.month,
    day: date?.day,
    hour: date?.hour,
    minute: date?.minute,
    second: date?.second,
    short_year: date?.year.slice(2),
    i_month: date && String(Number(date.month)),
    i_day: date && String(Number(date.day)),
    y_day: more && String(more.yearday).padStart(3, '0'),
    long_month: more?.monthName,
    short_month: more?.monthName.slice(0, 3),
    long_day: more?.weekdayName,
    short_day: more?.weekdayName.slice(0, 3),
    week: more?.week,
    w_year: more?.weekYear,
    w_day: more && String(more.weekday || 7)
  }
}

function fill(pattern: string, tokens: Record<string, string | undefined>): string | undefined {
  const filled = fillTokens(pattern, tokens)
  return filled === undefined ? undefined : tidy(filled)
}

/** Address of a page that is no post: the site's style decides how it ends. */
function pageUrl(path: string, style: string, indexNames: ReadonlySet<string>): string {
  const stem = withoutExtension(path)
  if (indexNames.has(nameOf(stem).toLowerCase())) return tidy(`${folderOf(path)}/`)
  const slash = style === 'pretty' || (!(style in styles) && style.endsWith('/'))
  const bare = !(style in styles) && !slash && !style.endsWith(':output_ext')
  return tidy(slash ? `${stem}/` : bare ? stem : `${stem}.html`)
}

interface Defaults {
  scope: {path: string; type: string | undefined}
  values: Record<string, unknown>
}

const postName = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)$/

export function jekyllFlavour(project: ProjectFolder): Flavour {
  const config = project.data('_config.yml', '_config.yaml', '_config.toml')
  const source = project.path(asText(config.source) ?? '.')
  const style = asText(config.permalink) ?? 'date'
  const base = baseOf(asText(config.baseurl))
  const plugins = new Set([...asTexts(config.plugins), ...asTexts(config.gems)])
  const gems = project.read('Gemfile') ?? ''
  // Without a word about plugins it is GitHub Pages that builds the site, with plugins of its own.
  const onPages = /github-pages/.test(gems) || (gems === '' && plugins.size === 0)
  const has = (name: string) => onPages || plugins.has(name) || gems.includes(name)
  const readme = has('jekyll-readme-index')
  const excluded = [...asTexts(config.exclude), 'node_modules', 'vendor', 'Gemfile', 'Gemfile.lock']
  const included = asTexts(config.include)
  const collectionsFolder = asText(config.collections_dir) ?? ''
  const collections = collectionsOf(config.collections)
  const defaults = defaultsOf(config.defaults)
  const indexNames = new Set(readme ? ['index', 'readme'] : ['index'])
  const kramdown = asData(config.kramdown)
  const markdown = asText(config.markdown) ?? 'kramdown'

  const locate = (path: string) => {
    const inSite = below(source, path)
    if (inSite === undefined) return undefined
    const inCollections = below(collectionsFolder, inSite) ?? inSite
    return {inSite, inCollections}
  }
  const isExcluded = (path: string) =>
    excluded.some(
      (entry) =>
        path === entry.replace(/\/$/, '') || path.startsWith(`${entry.replace(/\/$/, '')}/`)
    )
  const isHidden = (path: string) =>
    path
      .split('/')
      .some(
        (part) => /^[._#~]/.test(part) && !included.some((entry) => entry.split('/').includes(part))
      )

  const setting = (key: string, path: string, type: string) =>
    defaults
      .filter(
        ({scope, values}) =>
          key in values &&
          (scope.type ?? type) === type &&
          (scope.path === '' ||
            path === scope.path ||
            path.startsWith(`${scope.path.replace(/\/$/, '')}/`))
      )
      .sort((a, b) => a.scope.path.length - b.scope.path.length)
      .at(-1)?.values[key]

  function served({path, facts}: PageRecord): {url: string; draft?: boolean} | undefined {
    const place = locate(path)
    if (!place || isExcluded(place.inSite)) return undefined
    const {inSite, inCollections} = place
    const post = /^(?:(.*)\/)?_(posts|drafts)\/(.*)$/.exec(inCollections)
    if (post) {
      const [, folder = '', kind, file = ''] = post
      const stem = withoutExtension(nameOf(file))
      const dated = postName.exec(stem)
      if (kind === 'posts' && !dated) return undefined
      const template = facts.permalink ?? asText(setting('permalink', inSite, 'posts')) ?? style
      const categories = [
        ...folder.split('/').filter(Boolean),
        ...facts.categories.flatMap(splitCategories(facts))
      ]
      const url = jekyllPostUrl(template, {
        name: dated?.[2] ?? stem,
        slug: facts.slug,
        date: facts.date ?? dated?.[1],
        categories: [...new Set(categories)]
      })
      return url === undefined ? undefined : {url, ...(kind === 'drafts' && {draft: true})}
    }
    const collection = /^_([^/]+)\/(.*)$/.exec(inCollections)
    const known = collection && collections.get(collection[1] as string)
    if (collection && known) {
      if (!known.output) return undefined
      const inner = withoutExtension(collection[2] as string)
      const template =
        facts.permalink ??
        asText(setting('permalink', inSite, collection[1] as string)) ??
        known.permalink ??
        (style === 'pretty' ? '/:collection/:path/' : '/:collection/:path:output_ext')
      const url = fill(styles[template] ?? template, {
        ...dateTokens(dateParts(facts.date)),
        collection: collection[1] as string,
        path: inner,
        name: nameOf(inner),
        title: jekyllSlug(facts.slug ?? nameOf(inner), true),
        slug: jekyllSlug(facts.slug ?? nameOf(inner), false).toLowerCase(),
        categories: facts.categories.join('/'),
        output_ext: '.html'
      })
      return url === undefined ? undefined : {url}
    }
    if (isHidden(inSite)) return undefined
    const declared = facts.permalink ?? asText(setting('permalink', inSite, 'pages'))
    if (declared !== undefined && !(declared in styles)) {
      const stem = withoutExtension(inSite)
      const url = fill(declared, {
        path: folderOf(inSite),
        basename: nameOf(stem),
        title: nameOf(stem),
        name: nameOf(stem),
        output_ext: '.html'
      })
      return url === undefined ? undefined : {url}
    }
    return {url: pageUrl(inSite, declared ?? style, indexNames)}
  }

  return {
    name: 'jekyll',
    root: project.root,
    base,
    hosts: originOf(asText(config.url)).hosts,
    links: {
      ...addressRules,
      source: has('jekyll-relative-links'),
      sourceRoots: [source],
      assets: 'page',
      indexNames: [...indexNames],
      withoutBase: false
    },
    pageIds: [],
    redirects: [],
    dates: {future: config.future === true},
    unknown: [
      /\/page\d+\/?$/,
      ...(has('jekyll-archives') && plugins.has('jekyll-archives')
        ? [/\/(?:tag|category|categories|tags)\//]
        : [])
    ],
    slugger: /kramdown/i.test(markdown)
      ? (asText(kramdown.input) ?? 'GFM') === 'GFM'
        ? kramdownGfmSlugger
        : kramdownSlugger
      : githubSlugger,
    served(page) {
      const place = served(page)
      if (!place) return undefined
      const url = joinUrl(base, place.url)
      const bare = url.replace(/\.html$/, '')
      return {
        url,
        // Web servers for static pages answer without the extension too.
        ...(bare !== url && {also: [bare]}),
        ...(page.facts.hidden
          ? {state: 'hidden' as const}
          : place.draft && {state: 'draft' as const})
      }
    },
    asset(path) {
      const place = locate(path)
      if (!place || isExcluded(place.inSite) || isHidden(place.inSite)) return undefined
      const compiled = place.inSite.replace(/\.(?:scss|sass)$/, '.css').replace(/\.coffee$/, '.js')
      return joinUrl(base, compiled)
    },
    generated: () =>
      (has('jekyll-feed') ? ['feed.xml', 'sitemap.xml', 'robots.txt'] : []).map((name) =>
        joinUrl(base, name)
      ),
    template: (expression, context) => liquid(expression, context, source)
  }
}

/** Words of a category string; Jekyll splits `categories: health sleep`, not `category: health sleep`. */
function splitCategories({categories}: PublicationFacts) {
  return (category: string) => (categories.length === 1 ? category.split(/\s+/) : [category])
}

function collectionsOf(
  value: unknown
): Map<string, {output: boolean; permalink: string | undefined}> {
  if (Array.isArray(value))
    return new Map(asTexts(value).map((name) => [name, {output: false, permalink: undefined}]))
  return new Map(
    Object.entries(asData(value)).map(([name, settings]) => {
      const {output, permalink} = asData(settings)
      return [name, {output: output === true, permalink: asText(permalink)}]
    })
  )
}

function defaultsOf(value: unknown): Defaults[] {
  if (!Array.isArray(value)) return []
  return value.map((entry) => {
    const scope = asData(asData(entry).scope)
    return {
      scope: {path: asText(scope.path) ?? '', type: asText(scope.type)},
      values: asData(asData(entry).values)
    }
  })
}

/** The Liquid that links are written with: `{% link %}`, `{% post_url %}`, `site.baseurl`, `relative_url`. */
export function liquid(
  expression: string,
  {base, hasFile, pages}: TemplateContext,
  source: string
): TemplateTarget {
  const baseUrl = base === '/' ? '' : base.slice(0, -1)
  const tag = /^\{%-?\s*(link|post_url)\s+(.+?)\s*-?%\}$/.exec(expression)
  if (tag) {
    const name = (tag[2] as string).replace(/^["']|["']$/g, '')
    if (name.includes('{{') || name.includes(' ')) return undefined
    return tag[1] === 'link' ? linkTag(name, source, hasFile) : postTag(name, source, pages)
  }
  if (/^\{\{-?\s*site\.baseurl\s*-?\}\}$/.test(expression)) return {url: baseUrl}
  if (/^\{\{-?\s*site\.url\s*-?\}\}$/.test(expression)) return {url: ''}
  const filtered =
    /^\{\{-?\s*["']([^"']*)["']\s*(?:\|\s*(relative_url|absolute_url|prepend:\s*site\.baseurl)\s*)?-?\}\}$/.exec(
      expression
    )
  if (!filtered) return undefined
  const [, path = '', filter] = filtered
  return {url: filter ? `${baseUrl}${path.startsWith('/') ? '' : '/'}${path}` : path}
}

function linkTag(name: string, source: string, hasFile: (path: string) => boolean): TemplateTarget {
  const path = name.replace(/^\//, '')
  const file = source === '' ? path : `${source}/${path}`
  return hasFile(file) ? {file} : {file, tried: [file]}
}

function postTag(name: string, source: string, pages: () => Iterable<string>): TemplateTarget {
  const wanted = name.replace(/^\//, '')
  for (const path of pages()) {
    const inSite = below(source, path)
    if (inSite === undefined || !inSite.includes('_posts/')) continue
    const post = inSite.replace(/(?:^|(?<=\/))_posts\//, '')
    const stem = withoutExtension(post)
    if (stem === wanted || nameOf(stem) === wanted) return {file: path}
  }
  const file = `_posts/${wanted}.md`
  return {file, tried: [file]}
}
