import type {PageLink} from './page-record.ts'
import type {Redirect} from './redirects.ts'
import type {Resolution, SiteIndex} from './site-index.ts'
import {urlKey} from './url.ts'

/** A link from one page of the site to another, or to a place on itself. */
export interface Edge {
  /** Paths of files. */
  from: string
  to: string
  link: PageLink
  resolution: Resolution
}

/** The site's pages and the links between them. */
export class SiteGraph {
  readonly edges: readonly Edge[]
  readonly #site: SiteIndex
  readonly #inbound = new Map<string, Edge[]>()

  constructor(site: SiteIndex) {
    this.#site = site
    const edges: Edge[] = []
    for (const {path, links} of site.pages) {
      for (const link of links) {
        // A definition is counted where it is used.
        if (link.kind === 'definition' || link.kind === 'image') continue
        const resolution = site.resolve(path, link)
        const to = resolution.path
        if (to === undefined || !site.record(to)) continue
        const edge = {from: path, to, link, resolution}
        edges.push(edge)
        const inbound = this.#inbound.get(to)
        if (inbound) inbound.push(edge)
        else this.#inbound.set(to, [edge])
      }
    }
    this.edges = edges
  }

  /** Links that lead to a page from other pages. */
  inbound(path: string): Edge[] {
    return (this.#inbound.get(path) ?? []).filter(({from}) => from !== path)
  }

  /** Published pages that no other published page links to; home pages are none. */
  orphans(): string[] {
    return this.#published().filter(
      (path) =>
        !this.#isHome(path) &&
        this.inbound(path).every(({from}) => this.#site.served(from)?.state !== undefined)
    )
  }

  /** The pages with the most links to them, most first. */
  hubs(count = 10): {path: string; inbound: number}[] {
    return this.#published()
      .map((path) => ({path, inbound: new Set(this.inbound(path).map(({from}) => from)).size}))
      .filter(({inbound}) => inbound > 0)
      .sort((a, b) => b.inbound - a.inbound || (a.path < b.path ? -1 : 1))
      .slice(0, count)
  }

  /** Pages by tag, tags in alphabetical order. */
  clusters(): Map<string, string[]> {
    const clusters = new Map<string, string[]>()
    for (const {path, facts} of this.#site.pages) {
      for (const tag of new Set(facts.tags)) {
        const pages = clusters.get(tag)
        if (pages) pages.push(path)
        else clusters.set(tag, [path])
      }
    }
    return new Map([...clusters].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** Plain data for other tools. */
  toJSON() {
    const orphans = new Set(this.orphans())
    return {
      pages: this.#site.pages.map(({path, title, facts}) => ({
        path,
        url: this.#site.served(path)?.url ?? null,
        title: title ?? null,
        tags: facts.tags,
        state: this.#site.served(path)?.state ?? null,
        inbound: this.inbound(path).length,
        orphan: orphans.has(path)
      })),
      links: this.edges.map(({from, to, link, resolution}) => ({
        from,
        to,
        text: link.text,
        url: link.url,
        kind: resolution.kind
      }))
    }
  }

  /** The graph in the language of GraphViz: one edge per pair of pages, its weight the number of links. */
  toDot(): string {
    const counts = new Map<string, number>()
    for (const {from, to} of this.edges) {
      if (from !== to) {
        const pair = `${quoted(from)} -> ${quoted(to)}`
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
    }
    const orphans = new Set(this.orphans())
    const nodes = this.#site.pages.map(
      ({path, title}) =>
        `  ${quoted(path)} [label=${quoted(title ?? path)}${orphans.has(path) ? ', style=dashed' : ''}]`
    )
    const edges = [...counts].map(([pair, count]) => `  ${pair} [weight=${count}]`)
    return ['digraph site {', ...nodes, ...edges, '}', ''].join('\n')
  }

  #published(): string[] {
    return this.#site.pages.flatMap(({path}) => {
      const served = this.#site.served(path)
      return served && served.state === undefined ? [path] : []
    })
  }

  #isHome(path: string): boolean {
    const {base, name} = this.#site.flavour
    const url = this.#site.served(path)?.url
    if (name === 'github') return /^(?:readme|index)\.\w+$/i.test(path)
    return url !== undefined && urlKey(url) === urlKey(base)
  }
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`
}

export interface RedirectProblem {
  kind: /** Leads to another redirect: `chain` has every step. */
    | 'chain'
    | 'loop'
    /** Its end does not exist. */
    | 'nothing'
    /** A page is published at its address, so that one of the two is never seen. */
    | 'hides-page'
    /** A second redirect from the same address. */
    | 'duplicate'
  redirect: Redirect
  /** For `hides-page` and `duplicate`: the file of the other one. */
  other?: string
  chain?: readonly string[]
}

/** What is wrong with the redirects of a site; those with patterns are not followed. */
export function redirectProblems(site: SiteIndex): RedirectProblem[] {
  const problems: RedirectProblem[] = []
  const seen = new Map<string, Redirect>()
  for (const redirect of site.redirects) {
    const {from, to, status} = redirect
    if (typeof from !== 'string' || /[*]|\/:\w/.test(from) || status === 200 || status >= 400)
      continue
    const key = urlKey(from)
    const first = seen.get(key)
    if (first) {
      if (first.to !== to) problems.push({kind: 'duplicate', redirect, other: first.file})
      continue
    }
    seen.set(key, redirect)
    const page = site.pathOf(from)
    if (page !== undefined && page !== redirect.file) {
      problems.push({kind: 'hides-page', redirect, other: page})
      continue
    }
    const result = site.redirected(from)
    if (!result) continue
    const chain = result.chain ?? []
    if (result.kind === 'redirect-loop') problems.push({kind: 'loop', redirect, chain})
    else if (result.kind === 'redirect-to-nothing')
      problems.push({kind: 'nothing', redirect, chain})
    else if (chain.length > 2) problems.push({kind: 'chain', redirect, chain})
  }
  return problems
}

/** An address, or a place on a page, that readers could reach before and cannot now. */
export interface LostAddress {
  url: string
  /** Id on the page; undefined when the page itself is gone. */
  fragment?: string
  /** File that answered before. */
  path: string
  /** Files that linked there before and still exist. */
  linkedFrom: string[]
}

/** Address → file of every published page. */
export function servedUrls(site: SiteIndex): Map<string, string> {
  const urls = new Map<string, string>()
  for (const {path} of site.pages) {
    const served = site.served(path)
    if (served && served.state === undefined) urls.set(served.url, path)
  }
  return urls
}

/** Compares what two states of a site serve, not what their files are called. */
export function lostAddresses(before: SiteIndex, after: SiteIndex): LostAddress[] {
  const lost: LostAddress[] = []
  const graph = new SiteGraph(before)
  for (const [url, path] of servedUrls(before)) {
    const inbound = graph.inbound(path)
    const sources = (edges: Edge[]) =>
      [...new Set(edges.map(({from}) => from))].filter((from) => after.record(from))
    if (!after.answers(url)) {
      lost.push({url, path, linkedFrom: sources(inbound)})
      continue
    }
    const now = after.pathOf(url)
    const anchors = now === undefined ? undefined : after.anchorsOf(now)
    if (!anchors) continue
    for (const fragment of before.anchorsOf(path)?.ids ?? []) {
      if (anchors.ids.has(fragment)) continue
      const there = inbound.filter(({resolution}) => resolution.fragment === fragment)
      lost.push({url, fragment, path, linkedFrom: sources(there)})
    }
  }
  return lost
}
