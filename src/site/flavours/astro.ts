import {type ScriptConfig, textPairs} from '../config/script.ts'
import {addressRules, type Flavour, type Served} from '../flavour.ts'
import type {PageRecord} from '../page-record.ts'
import {tidy} from '../permalink.ts'
import {baseOf, below, originOf, type ProjectFolder} from '../project.ts'
import type {Redirect} from '../redirects.ts'
import {githubCustomIdSlugger, githubSlugger} from '../slug/github.ts'
import {folderOf, joinPath, joinUrl, nameOf, withoutExtension} from '../url.ts'

const configNames = ['mjs', 'ts', 'js', 'cjs', 'mts'].map(
  (extension) => `astro.config.${extension}`
)

/** Plugins and settings that honour `{#id}` after a heading. */
const idPlugin = /heading-?ids?\b|headingAttributes|heading-?attr/i

/** Id of a content entry: each part of its path slugged, `index` at the end left out (withastro/astro `content/utils.ts`). */
export function astroEntryId(path: string): string {
  const parts = withoutExtension(path)
    .split('/')
    .map((part) => githubSlugger()({text: part, textWithAlt: part, depth: 1}) ?? '')
  return parts.join('/').replace(/(?:^|\/)index$/, '')
}

/** Astro with Markdown pages and content collections; Starlight when its integration is on. */
export function astroFlavour(project: ProjectFolder): Flavour {
  const config = project.script(...configNames)
  const starlight = config.has(/@astrojs\/starlight/)
  const base = baseOf(config.text('base'))
  const source = project.path(config.text('srcDir') ?? 'src')
  const inSource = (folder: string) => joinPath(source, folder).path
  const pages = inSource('pages')
  const docs = inSource('content/docs')
  const slash = config.text('trailingSlash')
  const oneFile = config.text('format') === 'file'
  const routes = dynamicRoutes(project.files, pages)
  const fallbacks = starlightFallbacks(config)
  const rewritten = config.has(/relative-markdown-links|remark-relative-links|starlight-links/)

  function url({path, facts}: PageRecord): {url: string; also?: string[]} | undefined {
    const page = below(pages, path)
    if (page !== undefined)
      return page.split('/').some((part) => part.startsWith('_')) ? undefined : {url: pageUrl(page)}
    if (starlight) {
      const entry = below(docs, path)
      if (entry !== undefined) {
        const id = facts.slug ?? astroEntryId(entry)
        return {url: tidy(`${id}/`), also: fallbacks(id).map((other) => tidy(`${other}/`))}
      }
    }
    const inContent = below(inSource('content'), path)
    if (inContent === undefined || inContent.split('/').some((part) => part.startsWith('_')))
      return undefined
    const [collection = '', ...rest] = inContent.split('/')
    if (rest.length === 0) return undefined
    const id = facts.slug ?? astroEntryId(rest.join('/'))
    const urls = [collection, ...routes.rest.filter((route) => route !== collection)].map((route) =>
      tidy(`${route}/${id}/`)
    )
    const [first = '/', ...also] =
      routes.rest.includes(collection) || routes.rest.length === 0 ? urls : urls.slice(1)
    return {url: first, also: [...also, ...urls]}
  }

  function served(page: PageRecord): Served | undefined {
    const found = url(page)
    if (!found) return undefined
    const finish = (address: string) => {
      const whole = joinUrl(base, address)
      return slash === 'never' && whole !== base ? whole.replace(/\/$/, '') : whole
    }
    return {
      url: finish(oneFile ? found.url.replace(/(.)\/$/, '$1.html') : found.url),
      also: [found.url, ...(found.also ?? [])].map(finish),
      ...(page.facts.draft && {state: 'draft' as const})
    }
  }

  return {
    name: starlight ? 'starlight' : 'astro',
    root: project.root,
    base,
    hosts: originOf(config.text('site')).hosts,
    links: {
      ...addressRules,
      source: rewritten,
      sourceRoots: starlight ? [docs, pages] : [pages],
      withoutBase: false
    },
    ...(slash === 'always' && {trailingSlash: 'always' as const}),
    ...(slash === 'never' && {trailingSlash: 'never' as const}),
    pageIds: starlight ? ['_top'] : [],
    redirects: configRedirects(config, base, project.find(...configNames) ?? ''),
    slugger: config.has(idPlugin) ? githubCustomIdSlugger : githubSlugger,
    served,
    asset(path) {
      const inside = below(project.path('public'), path)
      if (inside !== undefined) return joinUrl(base, inside)
      const page = below(pages, path)
      if (page === undefined || !/\.(?:astro|html|[jt]s)$/.test(page) || page.includes('['))
        return undefined
      return joinUrl(base, /\.[jt]s$/.test(page) ? withoutExtension(page) : pageUrl(page))
    },
    generated: () =>
      ['rss.xml', 'sitemap-index.xml', 'sitemap-0.xml', '404', 'robots.txt'].map((name) =>
        joinUrl(base, name)
      ),
    unknown: routes.named
  }
}

/** Where Starlight shows a page of the default language in place of missing translations. */
function starlightFallbacks(config: ScriptConfig): (id: string) => string[] {
  const [block = ''] = config.blocks('locales')
  const locales = [...block.matchAll(/(?:^|[{,\s])['"]?([\w-]+)['"]?\s*:\s*\{/g)].map(
    ([, name]) => name as string
  )
  const translated = locales.filter((locale) => locale !== 'root')
  const main = locales.includes('root') ? undefined : config.text('defaultLocale')
  return (id) => {
    const [first = ''] = id.split('/')
    if (main === undefined) {
      return translated.includes(first) ? [] : translated.map((locale) => `${locale}/${id}`)
    }
    if (first !== main) return []
    const others = translated.filter((locale) => locale !== main)
    return others.map((locale) => locale + id.slice(main.length))
  }
}

function pageUrl(path: string): string {
  const stem = withoutExtension(path)
  return tidy(nameOf(stem) === 'index' ? `${folderOf(stem)}/` : `${stem}/`)
}

/**
 * Routes with parameters: `blog/[...slug].astro` serves a collection below
 * `blog`; what other parameters stand for, only a build can tell.
 */
function dynamicRoutes(files: readonly string[], pages: string): {rest: string[]; named: RegExp[]} {
  const rest: string[] = []
  const named: RegExp[] = []
  for (const file of files) {
    const page = below(pages, file)
    if (page === undefined || !page.includes('[')) continue
    const entry = /^((?:[^[]*\/)?)\[(?:\.\.\.)?(?:slug|id|entry|post|path)\]\.\w+$/.exec(page)
    if (entry) rest.push((entry[1] as string).replace(/\/$/, ''))
    else {
      const pattern = withoutExtension(page)
        .split('/')
        .map((part) =>
          part.startsWith('[...')
            ? '.*'
            : part.includes('[')
              ? '[^/]+'
              : part.replace(/[.+?^${}()|\\]/g, '\\$&')
        )
        .join('/')
      named.push(new RegExp(`/${pattern.replace(/\/index$/, '')}/?$`))
    }
  }
  return {rest, named}
}

function configRedirects(config: ScriptConfig, base: string, file: string): Redirect[] {
  return config.blocks('redirects').flatMap((block) =>
    textPairs(block).map(([from, to]) => ({
      from: joinUrl(base, from).replace(/\[(?:\.\.\.)?(\w+)\]/g, ':$1'),
      to: /^https?:/.test(to) ? to : to.startsWith(base) ? to : joinUrl(base, to),
      status: 301,
      file
    }))
  )
}
