import type {PageLink} from './page-record.ts'
import type {Resolution, SiteIndex} from './site-index.ts'
import {decodeLeniently, folderOf, joinPath, splitLink} from './url.ts'

export interface SiteViewOptions {
  /** Path of a page as the report writes it; the same path when left out. */
  shown?: (path: string) => string
  /** Whether a file above the listing exists; its path climbs: `../notes/a.md`. Without it there are none. */
  isAbove?: (path: string) => boolean
}

/** The site as one of its articles sees it; paths in and out are those of the report. */
export class SiteView {
  readonly index: SiteIndex
  /** Path of the article in the index. */
  readonly path: string
  readonly #options: SiteViewOptions

  constructor(index: SiteIndex, path: string, options: SiteViewOptions = {}) {
    this.index = index
    this.path = path
    this.#options = options
  }

  /** Where a link of the article leads. */
  resolve(link: Pick<PageLink, 'url'> & Partial<PageLink>): Resolution {
    const above = this.#above(link.url)
    if (above !== undefined) {
      const exists = this.#options.isAbove?.(above) === true
      return {kind: exists ? 'ok' : 'missing-file', tried: exists ? [] : [above], suggestions: []}
    }
    return this.index.resolve(this.path, link)
  }

  /** Path of a page as the report writes it. */
  shown(path: string): string {
    return this.#options.shown?.(path) ?? path
  }

  /** The climbing path of a link that leads out of the listing; undefined for all others. */
  #above(url: string): string | undefined {
    if (!this.#options.isAbove || !url.startsWith('.')) return undefined
    const {path, climbs} = joinPath(folderOf(this.path), decodeLeniently(splitLink(url).path))
    return climbs > 0 ? `${'../'.repeat(climbs)}${path}` : undefined
  }
}
