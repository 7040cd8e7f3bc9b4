import type {FaqDisagreement, FaqFact, FaqIndex} from '../model/facts/site-facts.ts'
import type {PageLink} from './page-record.ts'
import type {Resolution, SiteIndex} from './site-index.ts'
import {decodeLeniently, folderOf, joinPath, nameOf, splitLink} from './url.ts'

export interface SiteViewOptions {
  /** Path of a page as the report writes it; the same path when left out. */
  shown?: (path: string) => string
  /** Whether a file above the listing exists; its path climbs: `../notes/a.md`. Without it there are none. */
  isAbove?: (path: string) => boolean
}

/** The site as one of its articles sees it; paths in and out are those of the report. */
export class SiteView {
  readonly #index: SiteIndex
  /** Path of the article in the index. */
  readonly path: string
  readonly #options: SiteViewOptions

  constructor(index: SiteIndex, path: string, options: SiteViewOptions = {}) {
    this.#index = index
    this.path = path
    this.#options = options
  }

  /** All of the site; what a rule finds through it is worked out anew whenever anything in the site changes. */
  get index(): SiteIndex {
    return this.#index
  }

  /** Whether the generator leaves the article out as unfinished. */
  isDraft(): boolean {
    return this.#index.served(this.path)?.state === 'draft'
  }

  /** Where a link of the article leads. */
  resolve(link: Pick<PageLink, 'url'> & Partial<PageLink>): Resolution {
    const found = this.#index.resolve(this.path, link)
    if (found.kind !== 'missing-file') return found
    const above = this.#above(link.url)
    if (above !== undefined) {
      const exists = this.#options.isAbove?.(above) === true
      return {kind: exists ? 'ok' : 'missing-file', tried: exists ? [] : [above], suggestions: []}
    }
    return this.#isOfUnknownSite(link.url)
      ? {kind: 'skipped', tried: found.tried, suggestions: []}
      : found
  }

  /**
   * Looks for a picture that front matter names. Themes look in folders of their
   * own, so that a file with this path in whatever folder will do. Where nothing
   * tells what is published, a path from the root is taken to exist.
   */
  picture(path: string): {exists: boolean; near: string[]} {
    const {base} = this.#index.flavour
    const plain = decodeLeniently(splitLink(path).path)
    const inSite = plain.startsWith(base) ? plain.slice(base.length) : plain
    // `~/assets/a.png` and `@site/static/a.png` start at a folder that the build knows.
    const wanted = joinPath('', inSite.replace(/^[~@][\w-]*\//, '')).path
    const named = this.#index.files.named(nameOf(wanted))
    const exists =
      (path.startsWith('/') && this.#index.flavour.name === 'github') ||
      named.some((file) => file === wanted || file.endsWith(`/${wanted}`))
    return {exists, near: exists ? [] : named.slice(0, 3).map((file) => this.shown(file))}
  }

  /** Another page that answers the question of a fact in another way. */
  disagreement(fact: FaqFact): FaqDisagreement | undefined {
    return this.#index.faq.disagreement(this.path, fact)
  }

  /** Pages that give the answer of a fact word for word. */
  copies(fact: FaqFact): ReturnType<FaqIndex['copies']> {
    return this.#index.faq.copies(fact)
  }

  /** Path of a page as the report writes it. */
  shown(path: string): string {
    return this.#options.shown?.(path) ?? path
  }

  /**
   * Where no site generator is known, a link from the root may lead to a page that
   * is published elsewhere; it is judged where it names a folder that is there, or
   * a Markdown file.
   */
  #isOfUnknownSite(url: string): boolean {
    if (this.#index.flavour.name !== 'github' || !/^\/(?!\/)/.test(url)) return false
    const path = decodeLeniently(splitLink(url).path)
    const first = path.split('/')[1] ?? ''
    return !/\.(?:md|mdx|markdown)$/i.test(path) && !this.#index.files.hasFolder(first)
  }

  /** The climbing path of a link that leads out of the listing; undefined for all others. */
  #above(url: string): string | undefined {
    if (!this.#options.isAbove || !url.startsWith('.')) return undefined
    const {path, climbs} = joinPath(folderOf(this.path), decodeLeniently(splitLink(url).path))
    return climbs > 0 ? `${'../'.repeat(climbs)}${path}` : undefined
  }
}
