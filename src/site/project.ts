import {parse as parseToml} from 'smol-toml'
import {parse as parseYaml} from 'yaml'
import {ScriptConfig} from './config/script.ts'
import {folderOf, joinPath} from './url.ts'

/** The files of a project and a way to read those that configure it. */
export interface Project {
  /** Every path in the listing, with `/`. */
  files: readonly string[]
  /** Text of a file; undefined when it cannot be read. */
  read(path: string): string | undefined
}

type Data = Record<string, unknown>

/** A project seen from the folder of its site generator. */
export class ProjectFolder {
  readonly root: string
  readonly #project: Project
  readonly #files: Set<string>
  readonly #folders: Set<string>

  constructor(project: Project, root: string) {
    this.root = root
    this.#project = project
    this.#files = new Set(project.files)
    this.#folders = new Set()
    for (const file of project.files) {
      for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) {
        if (this.#folders.has(folder)) break
        this.#folders.add(folder)
      }
    }
  }

  /** Path in the listing of a path in the folder. */
  path(path: string): string {
    return joinPath(this.root, path).path
  }

  /** Whether the listing has a file. */
  hasFile(listed: string): boolean {
    return this.#files.has(listed)
  }

  hasFolder(path: string): boolean {
    return this.#folders.has(this.path(path))
  }

  get files(): readonly string[] {
    return this.#project.files
  }

  /** The first of the files that exists, as a path in the listing. */
  find(...names: string[]): string | undefined {
    return names.map((name) => this.path(name)).find((path) => this.#files.has(path))
  }

  read(...names: string[]): string | undefined {
    const path = this.find(...names)
    return path === undefined ? undefined : this.#project.read(path)
  }

  /** Text of a file, by its path in the listing. */
  readListed(path: string): string | undefined {
    return this.#project.read(path)
  }

  script(...names: string[]): ScriptConfig {
    return new ScriptConfig(this.read(...names) ?? '')
  }

  /** TOML, YAML or JSON by extension; empty when there is none of the files, or it does not parse. */
  data(...names: string[]): Data {
    const path = this.find(...names)
    const text = path === undefined ? undefined : this.#project.read(path)
    return path === undefined || text === undefined ? {} : parseData(path, text)
  }
}

export function parseData(path: string, text: string): Data {
  try {
    // MkDocs configurations name Python functions in tags: their values are read as plain text.
    const data: unknown = path.endsWith('.toml')
      ? parseToml(text)
      : parseYaml(text, {logLevel: 'silent'})
    return isData(data) ? data : {}
  } catch {
    return {}
  }
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function asData(value: unknown): Data {
  return isData(value) ? value : {}
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function asTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Path of a file below a folder; undefined when it is not in it. */
export function below(folder: string, path: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}

/** Host, without `www.`, and path of an address such as `https://www.example.org/base/`. */
export function originOf(address: string | undefined): {hosts: string[]; base: string} {
  const found = /^(?:https?:)?\/\/([^/?#]+)([^?#]*)/i.exec(address ?? '')
  if (!found) return {hosts: [], base: address?.startsWith('/') ? baseOf(address) : '/'}
  return {
    hosts: [(found[1] as string).toLowerCase().replace(/^www\./, '')],
    base: baseOf(found[2] as string)
  }
}

/** A base path with a slash at both ends. */
export function baseOf(path: string | undefined): string {
  const trimmed = (path ?? '').replace(/^[./]+|\/+$/g, '')
  return trimmed === '' ? '/' : `/${trimmed}/`
}
