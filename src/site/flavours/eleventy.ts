import {addressRules, type Flavour, type Served} from '../flavour.ts'
import type {PageRecord} from '../page-record.ts'
import {tidy} from '../permalink.ts'
import {asText, baseOf, below, type ProjectFolder, parseData} from '../project.ts'
import {eleventySlug, eleventySlugger} from '../slug/eleventy.ts'
import {markdownItAnchorSlugger} from '../slug/markdown-it.ts'
import type {Slugger} from '../slug/slugger.ts'
import {folderOf, joinPath, joinUrl, nameOf, withoutExtension} from '../url.ts'

const configNames = [
  '.eleventy.js',
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  'eleventy.config.ts'
]

/** `2024-05-01-sleep` → `sleep`. */
function withoutDate(name: string): string {
  return name.replace(/^\d{4}-\d{2}-\d{2}-/, '')
}

export function eleventyFlavour(project: ProjectFolder): Flavour {
  const config = project.script(...configNames)
  const input = project.path(config.text('input') ?? '.')
  const base = baseOf(config.text('pathPrefix'))
  const copies = passthroughCopies(config.source)
  const byFiles = config.has(/InputPathToUrlTransformPlugin/)
  const attributes = config.has(/markdown-it-attrs/)
  const slugger: () => Slugger = config.has(/markdown-it-anchor/)
    ? config.has(/slugify/)
      ? () => eleventySlugger({attributes})
      : () => markdownItAnchorSlugger({attributes})
    : config.has(/IdAttributePlugin/)
      ? () => eleventySlugger({attributes})
      : () => (heading) => (attributes ? heading.customId : undefined)
  const folderPermalinks = permalinksOfFolders(project, input)

  function served({path, facts}: PageRecord): Served | undefined {
    const inside = below(input, path)
    if (
      inside === undefined ||
      inside.split('/').some((part) => part.startsWith('_') || part === 'node_modules')
    )
      return undefined
    if (nameOf(inside).toLowerCase() === 'readme.md' && folderOf(inside) === '') return undefined
    const folder = folderOf(inside)
    const stem = withoutDate(withoutExtension(nameOf(inside)))
    const isIndex = stem === 'index' || stem === nameOf(folder)
    const fileSlug = stem === 'index' ? withoutDate(nameOf(folder)) : stem
    const declared = facts.permalink ?? nearest(folderPermalinks, folder)
    const own =
      declared === undefined
        ? tidy(isIndex ? `${folder}/` : `${folder}/${stem}/`)
        : fillTemplate(declared, {
            'page.fileSlug': fileSlug,
            'page.filePathStem': tidy(`${folder}/${stem}`),
            title: facts.title,
            slug: facts.slug
          })
    if (own === undefined) return undefined
    return {
      url: joinUrl(base, own.replace(/index\.html$/, '')),
      ...(facts.hidden ? {state: 'hidden' as const} : facts.draft && {state: 'draft' as const})
    }
  }

  return {
    name: 'eleventy',
    root: project.root,
    base,
    hosts: [],
    links: {...addressRules, source: byFiles, sourceRoots: [input]},
    pageIds: [],
    redirects: [],
    // Templates in other languages make pages whose addresses stand in code.
    unknown: templatePages(project.files, input),
    slugger,
    served,
    asset(path) {
      for (const {from, to} of copies) {
        const folder = project.path(from)
        const inside = folder === path ? nameOf(path) : below(folder, path)
        if (inside === undefined) continue
        const target = to ?? below(input, folder) ?? from
        return joinUrl(base, folder === path && to === undefined ? target : `${target}/${inside}`)
      }
      const inside = below(input, path)
      if (
        inside === undefined ||
        !/\.(?:njk|liquid|html|hbs|webc|11ty\.[jt]s)$/.test(inside) ||
        /(?:^|\/)_/.test(inside)
      )
        return undefined
      const stem = withoutDate(withoutExtension(inside).replace(/\.11ty$/, ''))
      return joinUrl(base, tidy(nameOf(stem) === 'index' ? `${folderOf(stem)}/` : `${stem}/`))
    },
    generated: () =>
      ['feed.xml', 'feed/feed.xml', 'sitemap.xml', '404.html'].map((name) => joinUrl(base, name)),
    template(expression) {
      const found = /^\{\{-?\s*["']([^"']*)["']\s*\|\s*url\s*-?\}\}$/.exec(expression)
      return found ? {url: found[1] as string} : undefined
    }
  }
}

/** `addPassthroughCopy("img")`, `addPassthroughCopy({"public": "/"})`. */
function passthroughCopies(source: string): {from: string; to?: string}[] {
  const copies: {from: string; to?: string}[] = []
  for (const [, text] of source.matchAll(/addPassthroughCopy\(\s*['"`]([^'"`\n]+)['"`]/g)) {
    copies.push({from: joinPath('', (text as string).replace(/\/?\*.*$/, '')).path})
  }
  for (const [, block] of source.matchAll(/addPassthroughCopy\(\s*\{([^}]*)\}/g)) {
    for (const [, from, to] of (block as string).matchAll(
      /['"`]([^'"`\n]+)['"`]\s*:\s*['"`]([^'"`\n]*)['"`]/g
    )) {
      copies.push({
        from: joinPath('', (from as string).replace(/\/?\*.*$/, '')).path,
        to: to as string
      })
    }
  }
  return copies
}

/** `permalink` of folder data files: `posts/posts.json`, `posts/posts.11tydata.json`. */
function permalinksOfFolders(project: ProjectFolder, input: string): Map<string, string> {
  const permalinks = new Map<string, string>()
  for (const path of project.files) {
    const inside = below(input, path)
    const folder = inside === undefined ? '' : folderOf(inside)
    if (folder === '' || !/(?:\.11tydata)?\.(?:json|[cm]?js)$/.test(path)) continue
    if (nameOf(path).replace(/(?:\.11tydata)?\.\w+$/, '') !== nameOf(folder)) continue
    const text = project.readListed(path) ?? ''
    const permalink = path.endsWith('.json')
      ? asText(parseData(path, text).permalink)
      : /\bpermalink\s*:\s*['"`]([^'"`\n]+)['"`]/.exec(text)?.[1]
    if (permalink !== undefined) permalinks.set(folder, permalink)
  }
  return permalinks
}

function nearest(permalinks: Map<string, string>, folder: string): string | undefined {
  for (let at = folder; at !== ''; at = folderOf(at)) {
    const permalink = permalinks.get(at)
    if (permalink !== undefined) return permalink
  }
  return undefined
}

/** Fills `{{ page.fileSlug }}` and the like; undefined when something else is in there. */
function fillTemplate(
  permalink: string,
  values: Record<string, string | undefined>
): string | undefined {
  let known = true
  const filled = permalink.replace(
    /\{\{-?\s*([\w.]+)\s*(?:\|\s*(slugify|slug)\s*)?-?\}\}/g,
    (_, name: string, filter?: string) => {
      const value = values[name]
      if (value === undefined) known = false
      return filter ? eleventySlug(value ?? '') : (value ?? '')
    }
  )
  return known && !/[{}%$]/.test(filled) ? tidy(filled) : undefined
}

function templatePages(files: readonly string[], input: string): RegExp[] {
  const dynamic = files.some(
    (path) =>
      below(input, path) !== undefined &&
      /\.(?:njk|liquid|hbs|webc|11ty\.[cm]?[jt]s)$/.test(path) &&
      !/(?:^|\/)_/.test(below(input, path) ?? '')
  )
  return dynamic ? [/\/(?:tags?|categor(?:y|ies)|page|blog\/\d+)\//] : []
}
