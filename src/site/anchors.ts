import type {Flavour} from './flavour.ts'
import {editDistance, isSlip} from './nearest.ts'
import type {PageRecord} from './page-record.ts'
import {githubSlugger} from './slug/github.ts'
import {decode, fold} from './url.ts'

export type AnchorFind =
  | {kind: 'ok'; id: string}
  | {
      kind: 'missing-anchor' | 'wrong-case-anchor' | 'malformed-escape'
      /** The id that is surely meant. */
      id?: string
      /** Ids that come nearest, best first. */
      suggestions: string[]
    }

/** Ids of a footnote's definition or reference, as the common renderers make them. */
const footnoteId = /^(?:user-content-)?fn(?:ref)?[:-]/

/** The ids of one page. */
export class AnchorTable {
  /** Every id, in source order, those of the layout first. */
  readonly ids: ReadonlySet<string>
  readonly #record: PageRecord
  readonly #flavour: Flavour
  #folded: Map<string, string> | undefined

  constructor(record: PageRecord, flavour: Flavour) {
    this.#record = record
    this.#flavour = flavour
    const ids = new Set(flavour.pageIds)
    const slugger = flavour.slugger()
    for (const anchor of record.anchors) {
      if (anchor.kind === 'id') {
        slugger.reserve?.(anchor.id)
        ids.add(anchor.id)
      } else {
        const id = slugger(anchor)
        if (id !== undefined) ids.add(id)
      }
    }
    this.ids = ids
  }

  /** Looks a fragment up as browsers do: as it is, then decoded. */
  find(fragment: string): AnchorFind {
    if (this.ids.has(fragment)) return {kind: 'ok', id: fragment}
    const decoded = decode(fragment)
    if (decoded === undefined)
      return {kind: 'malformed-escape', suggestions: this.#nearest(fragment)}
    if (this.ids.has(decoded)) return {kind: 'ok', id: decoded}
    if (footnoteId.test(decoded)) return {kind: 'ok', id: decoded}
    const bare = decoded.replace(/^user-content-/, '')
    if (this.#flavour.name === 'github' && bare !== decoded && this.ids.has(bare)) {
      return {kind: 'ok', id: bare}
    }
    this.#folded ??= new Map([...this.ids].map((id) => [fold(id), id]))
    const cased = this.#folded.get(fold(decoded))
    if (cased !== undefined) return {kind: 'wrong-case-anchor', id: cased, suggestions: [cased]}
    const meant = this.#asOnGithub(decoded) ?? this.#onlySlip(decoded)
    if (meant !== undefined) return {kind: 'missing-anchor', id: meant, suggestions: [meant]}
    return {kind: 'missing-anchor', suggestions: this.#nearest(decoded)}
  }

  /** The id of the heading that has this id on GitHub: authors preview their pages there. */
  #asOnGithub(fragment: string): string | undefined {
    if (this.#flavour.name === 'github') return undefined
    const github = githubSlugger()
    const own = this.#flavour.slugger()
    for (const anchor of this.#record.anchors) {
      if (anchor.kind === 'id') continue
      const id = own(anchor)
      if (github(anchor) === fragment) return id
    }
    return undefined
  }

  #onlySlip(fragment: string): string | undefined {
    const slips = [...this.ids].filter((id) => isSlip(fold(fragment), fold(id)))
    return slips.length === 1 ? slips[0] : undefined
  }

  #nearest(fragment: string): string[] {
    const wanted = fold(fragment)
    const limit = Math.max(2, Math.floor(wanted.length / 3))
    return [...this.ids]
      .slice(0, 1000)
      .map((id) => ({id, distance: distance(wanted, fold(id), limit)}))
      .filter(({distance}) => distance <= limit)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, 3)
      .map(({id}) => id)
  }
}

/** Edit distance; a fragment that starts an id, or the other way round, counts as near. */
function distance(a: string, b: string, limit: number): number {
  if (a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a))) return 2
  return editDistance(a, b, limit)
}
