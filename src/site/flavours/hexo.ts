import {addressRules, type Flavour, type Served} from '../flavour.ts'
import type {PageRecord} from '../page-record.ts'
import {calendar, dateParts, fillTokens, tidy} from '../permalink.ts'
import {asData, asText, baseOf, below, originOf, type ProjectFolder} from '../project.ts'
import {hexoSlugger} from '../slug/hexo.ts'
import {folderOf, joinUrl, nameOf, withoutExtension} from '../url.ts'

/** Address of a post under Hexo's `permalink` (hexojs/hexo `lib/plugins/filter/post_permalink.ts`). */
export function hexoPostUrl(
  pattern: string,
  post: {
    path: string
    date?: string | undefined
    categories: readonly string[]
    id?: string | undefined
  }
): string | undefined {
  const dated = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/.exec(nameOf(withoutExtension(post.path)))
  const stem = withoutExtension(post.path)
  const folder = folderOf(stem)
  const title = dated ? (folder === '' ? dated[2] : `${folder}/${dated[2]}`) : stem
  const date = dateParts(post.date ?? dated?.[1])
  const filled = fillTokens(pattern, {
    year: date?.year,
    month: date?.month,
    day: date?.day,
    hour: date?.hour,
    minute: date?.minute,
    second: date?.second,
    i_month: date && String(Number(date.month)),
    i_day: date && String(Number(date.day)),
    i_year: date?.year,
    doy: date && String(calendar(date).yearday).padStart(3, '0'),
    title: title as string,
    post_title: nameOf(title as string),
    name: nameOf(title as string),
    id: post.id,
    category: post.categories.length > 0 ? post.categories.join('/') : 'uncategorized'
  })
  return filled === undefined ? undefined : tidy(filled.replace(/index\.html$/, ''))
}

export function hexoFlavour(project: ProjectFolder): Flavour {
  const config = project.data('_config.yml', '_config.yaml')
  const origin = originOf(asText(config.url))
  const base = asText(config.root) === undefined ? origin.base : baseOf(asText(config.root))
  const source = project.path(asText(config.source_dir) ?? 'source')
  const pattern = asText(config.permalink) ?? ':year/:month/:day/:title/'
  const modify = asData(config.marked).modifyAnchors
  const slugger = () =>
    hexoSlugger(modify === 1 ? {case: 'lower'} : modify === 2 ? {case: 'upper'} : {})
  const tags = asText(config.tag_dir) ?? 'tags'
  const categories = asText(config.category_dir) ?? 'categories'
  const archives = asText(config.archive_dir) ?? 'archives'

  function served({path, facts}: PageRecord): Served | undefined {
    const inside = below(source, path)
    if (inside === undefined) return undefined
    const post = /^_(posts|drafts)\/(.*)$/.exec(inside)
    if (!post && inside.split('/').some((part) => part.startsWith('_'))) return undefined
    const state = facts.hidden
      ? ('hidden' as const)
      : post?.[1] === 'drafts'
        ? ('draft' as const)
        : undefined
    const own =
      facts.permalink !== undefined
        ? tidy(facts.permalink)
        : post
          ? hexoPostUrl(pattern, {
              path: post[2] as string,
              date: facts.date,
              categories: facts.categories,
              id: facts.id
            })
          : tidy(`${withoutExtension(inside)}.html`).replace(/\/index\.html$/, '/')
    return own === undefined ? undefined : {url: joinUrl(base, own), ...(state && {state})}
  }

  return {
    name: 'hexo',
    root: project.root,
    base,
    hosts: origin.hosts,
    links: {...addressRules, sourceRoots: [source]},
    pageIds: [],
    redirects: [],
    dates: {future: config.future !== false},
    // Lists of tags, categories and months come from plugins and themes.
    unknown: [tags, categories, archives, 'page'].map(
      (folder) => new RegExp(`/${folder.replace(/[^\w/-]/g, '')}(?:/|$)`)
    ),
    slugger,
    served,
    asset(path, pageUrl) {
      const inside = below(source, path)
      if (inside === undefined) return undefined
      const post = /^_posts\/(.*)$/.exec(inside)
      // `post_asset_folder`: the folder with the name of a post goes where the post goes.
      const owner = post && pageUrl(`${folderOf(path)}.md`)
      if (owner) return joinUrl(owner, nameOf(path))
      return inside.split('/').some((part) => part.startsWith('_'))
        ? undefined
        : joinUrl(base, inside)
    },
    generated: () => ['atom.xml', 'rss2.xml', 'sitemap.xml', ''].map((name) => joinUrl(base, name)),
    template(expression, {base: root, pages}) {
      const url = /^\{\{\s*url_for\(\s*["']([^"']*)["']\s*\)\s*\}\}$/.exec(expression)
      if (url) return {url: joinUrl(root, url[1] as string)}
      const link = /^\{%\s*post_(?:path|link)\s+(\S+)[^%]*%\}$/.exec(expression)
      if (!link) return undefined
      const wanted = (link[1] as string).replace(/["']/g, '')
      for (const path of pages()) {
        const post = below(`${source}/_posts`, path)
        if (
          post !== undefined &&
          (withoutExtension(post) === wanted || nameOf(withoutExtension(post)) === wanted)
        )
          return {file: path}
      }
      const file = `${source}/_posts/${wanted}.md`
      return {file, tried: [file]}
    }
  }
}
