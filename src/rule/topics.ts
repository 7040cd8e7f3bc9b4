import type {SiteIndex} from '../site/site-index.ts'
import {nameOf, withoutExtension} from '../site/url.ts'

/** A place where a topic is named; offsets in the text. */
export interface Mention {
  start: number
  end: number
  /** Path of the page on the topic. */
  path: string
}

/** Words of names, as a tree: a text is read once, whatever the number of names. */
interface Node {
  next: Map<string, Node>
  /** Pages on the topic whose name ends here: a name that several have says nothing. */
  paths: Set<string>
}

const words = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu
const longestName = 6
/** Openings of titles that say nothing about the topic. */
const opening =
  /^(?:what (?:is|are|causes)|how to (?:treat|manage)|understanding|living with|(?:an? |the )?(?:(?:complete|short|patient) )?(?:guide|introduction) to|all about|about|treating|managing)\s+(?:an?|the)?\s*/i
/** Titles that name a part of every site or article, and no topic. */
const generic =
  /^(?:about(?: us)?|appointments?|articles?|blog|causes|contact(?: us)?|costs?|diagnosis|diet|disclaimer|exercises?|faqs?|glossary|guides?|health|home|imprint|index|introduction|lifestyle|medicines?|news|our team|overview|pain|prevention|prices|privacy(?: policy)?|products?|questions|recovery|references|research|resources|results|risks|search|services|shop|side effects|sources|summary|symptoms|team|terms|tests?|treatments?|welcome)$/i

/** The names of the topics that have a page of their own. */
export class Topics {
  readonly #root: Node = {next: new Map(), paths: new Set()}

  /** @param synonyms Further names, and the title of the page that each stands for. */
  constructor(site: SiteIndex, synonyms: Readonly<Record<string, string>>) {
    const byTitle = new Map<string, string>()
    for (const {path, title, facts} of site.pages) {
      const served = site.served(path)
      if (title === undefined || !served || served.state !== undefined) continue
      if (/^_?(?:index|readme)$/i.test(withoutExtension(nameOf(path)))) continue
      byTitle.set(title.toLowerCase(), path)
      const topic = (title.split(/\s[|–—]\s|:\s/, 1)[0] as string).replace(opening, '')
      for (const name of [topic, ...facts.aliases.filter((alias) => !/[/.]/.test(alias))])
        this.#add(name.replace(/\s*\([^()]*\)\s*$|\?$/g, ''), path)
    }
    for (const [name, title] of Object.entries(synonyms)) {
      const path = byTitle.get(title.toLowerCase())
      if (path !== undefined) this.#add(name, path)
    }
  }

  #add(name: string, path: string): void {
    if (name.length < 4 || generic.test(name.trim())) return
    const parts = [...name.toLowerCase().matchAll(words)].map(([word]) => word)
    if (parts.length === 0 || parts.length > longestName) return
    let node = this.#root
    for (const part of parts) {
      let next = node.next.get(part)
      if (!next) {
        next = {next: new Map(), paths: new Set()}
        node.next.set(part, next)
      }
      node = next
    }
    node.paths.add(path)
  }

  /** Every name in a text, the longest where several begin at one word. */
  mentions(text: string): Mention[] {
    const found: Mention[] = []
    const parts = [...text.matchAll(words)]
    for (let at = 0; at < parts.length; at++) {
      let node: Node | undefined = this.#root
      let best: {paths: Set<string>; last: number} | undefined
      for (let last = at; last < at + longestName; last++) {
        node = node.next.get((parts[last]?.[0] ?? '').toLowerCase())
        if (!node) break
        if (node.paths.size > 0) best = {paths: node.paths, last}
      }
      if (!best) continue
      const last = parts[best.last] as RegExpExecArray
      const [path] = best.paths
      if (best.paths.size === 1 && path !== undefined)
        found.push({start: parts[at]?.index ?? 0, end: last.index + last[0].length, path})
      at = best.last
    }
    return found
  }
}
