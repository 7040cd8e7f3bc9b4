import {isSlip, NearestNames} from './nearest.ts'
import {fold, folderOf, nameOf, urlKey, withoutExtension} from './url.ts'

/** An address of the site, and the page or file behind it. */
export interface Address {
  path: string
  url: string
}

/** Looks addresses up as servers do: a slash at the end and `index.html` make no difference. */
export class AddressTable {
  readonly #byKey = new Map<string, Address>()
  #folded: Map<string, Address> | undefined
  #folders: Set<string> | undefined
  #names: {byName: Map<string, Address[]>; nearest: NearestNames} | undefined

  /** The first file to claim an address keeps it. */
  add(url: string, address: Address): void {
    const key = urlKey(url)
    if (!this.#byKey.has(key)) this.#byKey.set(key, address)
  }

  find(url: string): Address | undefined {
    return this.#byKey.get(urlKey(url))
  }

  /** The address that differs in case or Unicode form only. */
  findFolded(url: string): Address | undefined {
    if (!this.#folded) {
      this.#folded = new Map()
      for (const [key, address] of this.#byKey) {
        const folded = fold(key)
        if (!this.#folded.has(folded)) this.#folded.set(folded, address)
      }
    }
    return this.#folded.get(fold(urlKey(url)))
  }

  /** Whether there are addresses below this one. */
  isFolder(url: string): boolean {
    if (!this.#folders) {
      this.#folders = new Set()
      for (const key of this.#byKey.keys()) {
        for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) {
          const folder = key.slice(0, at)
          if (this.#folders.has(folder)) break
          this.#folders.add(folder)
        }
      }
    }
    return this.#folders.has(urlKey(url))
  }

  /** Addresses that may be meant by one that does not exist; `sure` when there is no doubt. */
  resembling(url: string): {addresses: Address[]; sure?: Address} {
    const {byName, nearest} = this.#nameTables()
    const key = urlKey(url)
    const name = fold(withoutExtension(nameOf(key)))
    const folder = folderOf(key)
    const same = byName.get(name) ?? []
    const [only] = same
    if (only) return {addresses: same.slice(0, 3), ...(same.length === 1 && {sure: only})}
    const isBeside = (address: Address) => folderOf(urlKey(address.url)) === folder
    const near = nearest.find(name).flatMap(({value}) => byName.get(value) ?? [])
    const addresses = [...near.filter(isBeside), ...near.filter((other) => !isBeside(other))]
    const slips = near.filter(
      (address) => isBeside(address) && isSlip(name, fold(nameOf(urlKey(address.url))))
    )
    const [slip] = slips
    return {addresses: addresses.slice(0, 3), ...(slips.length === 1 && slip && {sure: slip})}
  }

  #nameTables() {
    if (!this.#names) {
      const byName = new Map<string, Address[]>()
      for (const [key, address] of this.#byKey) {
        const name = fold(nameOf(key))
        const list = byName.get(name)
        if (list) list.push(address)
        else byName.set(name, [address])
      }
      this.#names = {byName, nearest: new NearestNames(byName.keys())}
    }
    return this.#names
  }
}
