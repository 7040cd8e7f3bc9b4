import {isSlip, NearestNames} from './nearest.ts'
import {extensionOf, fold, folderOf, nameOf, withoutExtension} from './url.ts'

/** The real entries of a project's folders, as the file system spells them; paths with `/`, no `./`. */
export interface FileListing {
  files: readonly string[]
  /** Folders, where those without files matter too. */
  folders?: readonly string[]
}

/** Looks paths up in a listing, by exact name first; no look-up touches the disk. */
export class ListedFiles {
  readonly paths: readonly string[]
  readonly #files: Set<string>
  /** Folders; true when something in them is no hidden file. */
  readonly #folders = new Map<string, boolean>([['', true]])
  readonly #indexNames: readonly string[]
  #indexes: Map<string, string> | undefined
  #folded: Map<string, string> | undefined
  #byName: Map<string, string[]> | undefined
  #names: {byStem: Map<string, string[]>; nearest: NearestNames} | undefined

  constructor({files, folders = []}: FileListing, indexNames: readonly string[]) {
    this.paths = files
    this.#files = new Set(files)
    this.#indexNames = indexNames
    for (const folder of folders) if (!this.#folders.has(folder)) this.#folders.set(folder, false)
    for (const file of files) {
      const visible = !nameOf(file).startsWith('.')
      let folder = folderOf(file)
      while (this.#folders.get(folder) !== true) {
        const known = this.#folders.has(folder)
        if (!known || visible) this.#folders.set(folder, visible)
        if (known && !visible) break
        folder = folderOf(folder)
      }
    }
  }

  has(path: string): boolean {
    return this.#files.has(path)
  }

  hasFolder(path: string): boolean {
    return this.#folders.has(path)
  }

  /** A folder with hidden files at most. */
  isEmpty(folder: string): boolean {
    return this.#folders.get(folder) !== true
  }

  /** The file that stands for a folder: README or index, in any case. */
  indexOf(folder: string): string | undefined {
    if (!this.#indexes) {
      this.#indexes = new Map()
      const ranks = this.#indexNames.map(fold)
      const rank = (path: string) => ranks.indexOf(fold(withoutExtension(nameOf(path))))
      for (const path of this.paths) {
        if (!/\.(?:md|mdx|markdown|html?)$/i.test(path)) continue
        const own = rank(path)
        if (own < 0) continue
        const known = this.#indexes.get(folderOf(path))
        if (known === undefined || own < rank(known)) this.#indexes.set(folderOf(path), path)
      }
    }
    return this.#indexes.get(folder)
  }

  /** The file or folder whose path differs in case or Unicode form only. */
  folded(path: string): string | undefined {
    if (!this.#folded) {
      this.#folded = new Map()
      for (const known of [...this.#folders.keys(), ...this.paths])
        this.#folded.set(fold(known), known)
    }
    return this.#folded.get(fold(path))
  }

  /** Files that may be meant by a path that does not exist; `sure` when there is no doubt. */
  resembling(path: string): {files: readonly string[]; sure?: string} {
    const {byStem, nearest} = this.#nameTables()
    const named = (name: string) => this.named(name)
    const folder = folderOf(path)
    const name = fold(nameOf(path))
    const generic = this.#indexNames.some((index) => fold(index) === fold(withoutExtension(name)))
    const here = (byStem.get(stem(name)) ?? []).filter((file) => folderOf(file) === folder)
    const elsewhere = generic ? [] : named(name)
    const [onlyHere] = here
    if (here.length === 1 && extensionOf(path) === '' && onlyHere)
      return {files: here, sure: onlyHere}
    const [only] = elsewhere
    if (elsewhere.length === 1 && here.length === 0 && only) return {files: elsewhere, sure: only}
    const near = nearest.find(name).flatMap(({value}) => (generic ? [] : named(value)))
    const beside = near.filter((file) => folderOf(file) === folder)
    const slips = beside.filter(
      (file) =>
        isSlip(stem(name), stem(fold(nameOf(file)))) && extensionOf(file) === extensionOf(path)
    )
    const [slip] = slips
    const sure =
      slips.length === 1 && here.length === 0 && elsewhere.length === 0 ? slip : undefined
    const files = [...new Set([...here, ...elsewhere, ...beside, ...near])].slice(0, 3)
    return {files, ...(sure !== undefined && {sure})}
  }

  /** Files of this name in any folder; case and Unicode form do not count. */
  named(name: string): readonly string[] {
    return this.#nameTable().get(fold(name)) ?? []
  }

  #nameTable() {
    if (!this.#byName) {
      this.#byName = new Map()
      for (const path of this.paths) push(this.#byName, fold(nameOf(path)), path)
    }
    return this.#byName
  }

  #nameTables() {
    if (!this.#names) {
      const byName = this.#nameTable()
      const byStem = new Map<string, string[]>()
      for (const [name, paths] of byName) {
        for (const path of paths) push(byStem, stem(name), path)
      }
      this.#names = {byStem, nearest: new NearestNames(byName.keys())}
    }
    return this.#names
  }
}

/** A name without extension, with all separators alike. */
function stem(name: string): string {
  return withoutExtension(name).replace(/[\s_-]+/g, '-')
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
