import {addressRules, type Flavour, type Served} from '../flavour.ts'
import type {PageRecord} from '../page-record.ts'
import {dateParts, tidy} from '../permalink.ts'
import {below, originOf, type ProjectFolder} from '../project.ts'
import {wordpressSlugger} from '../slug/wordpress.ts'
import {folderOf, nameOf, withoutExtension} from '../url.ts'

/**
 * Markdown exported from WordPress. Front matter seldom tells the permalink
 * structure, so a page answers under every common one: plain name, month, day.
 */
export function wordpressFlavour(project: ProjectFolder, hosts: readonly string[] = []): Flavour {
  function served({path, facts}: PageRecord): Served | undefined {
    const inside = below(project.root, path)
    if (inside === undefined) return undefined
    const stem = withoutExtension(inside)
    const file = nameOf(stem) === 'index' ? nameOf(folderOf(stem)) : nameOf(stem)
    const dated = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(file)
    const slug = facts.slug?.replace(/^\/|\/$/g, '') ?? dated?.[2] ?? file
    const date = dateParts(facts.date ?? dated?.[1])
    const structures = [
      `${slug}/`,
      ...(date
        ? [`${date.year}/${date.month}/${slug}/`, `${date.year}/${date.month}/${date.day}/${slug}/`]
        : []),
      ...facts.categories.map((category) => `${wordSlug(category)}/${slug}/`)
    ].map(tidy)
    const declared = pathOf(facts.permalink ?? facts.url)
    const [url = '/', ...also] = declared === undefined ? structures : [declared, ...structures]
    return {url, also, ...(facts.draft || facts.hidden ? {state: 'draft' as const} : {})}
  }

  return {
    name: 'wordpress',
    root: project.root,
    base: '/',
    hosts,
    links: {...addressRules, source: true, sourceRoots: [project.root], relative: 'either'},
    pageIds: [],
    redirects: [],
    unknown: [
      /^\/(?:wp-content|wp-admin|wp-json|wp-includes|category|tag|author|feed|comments|page|search)(?:\/|$)/,
      /\/(?:feed|page\/\d+|amp)\/?$/,
      /^\/\d{4}(?:\/\d{2}){0,2}\/?$/
    ],
    slugger: wordpressSlugger,
    served,
    asset: (path) => {
      const inside = below(project.root, path)
      return inside === undefined ? undefined : tidy(inside)
    },
    generated: () => ['/', '/feed/', '/sitemap.xml', '/wp-sitemap.xml']
  }
}

/** Path of an address that front matter may give in full. */
function pathOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  const {base, hosts} = originOf(address)
  return hosts.length > 0 ? base : tidy(address)
}

function wordSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
