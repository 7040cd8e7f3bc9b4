import {dirname, join, resolve, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import {repositoryRoot} from '../files/ignore-rules.ts'
import {entriesOf} from '../files/list-files.ts'
import {readText} from '../files/read-source.ts'
import {type Conventions, partNames} from '../model/conventions.ts'
import {type FlavourOptions, hasGenerator} from '../site/detect.ts'

/** What the configuration says about the site, in place of what is found out. */
export function flavourOptions(config: Config): FlavourOptions {
  const flavour = config.get('site.flavour')
  const base = config.get('site.base')
  const slug = config.get('site.slug')
  const trailingSlash = config.get('site.trailingSlash')
  return {
    hosts: config.get('site.hosts'),
    ...(flavour !== undefined && {flavour}),
    ...(base !== undefined && {base}),
    ...(slug !== undefined && {slug}),
    ...(trailingSlash !== undefined && {trailingSlash})
  }
}

/** What the configuration says about how the articles of the site are written. */
export function conventionsOf(config: Config): Conventions {
  const parts = partNames.map((part) => [part, config.get(`components.${part}`)])
  return {
    ownHosts: config.get('site.hosts'),
    components: {faq: config.get('components.faq'), ...Object.fromEntries(parts)},
    faqTitles: config.get('faq.titles')
  }
}

/**
 * The folder (absolute) in which the links of a site may lead: the one that is
 * configured; else the nearest, from the articles up to their repository, that
 * holds the configuration of a site generator; else the repository; else the
 * folder of our own configuration; else that of the articles.
 *
 * @param from Innermost folder that holds all articles.
 */
export function siteRoot(from: string, config: Config, cwd: string): string {
  const configured = config.get('site.root')
  if (configured !== undefined) {
    return resolve(configFolder(config, cwd) ?? cwd, configured)
  }
  const repository = repositoryRoot(from)
  const own = configFolder(config, cwd)
  return (
    generatorFolder(from, repository, flavourOptions(config)) ??
    repository ??
    (isInside(own, from) ? own : from)
  )
}

function configFolder({file}: Config, cwd: string): string | undefined {
  return file === undefined ? undefined : dirname(resolve(cwd, file))
}

function isInside(folder: string | undefined, path: string): folder is string {
  return folder !== undefined && (path === folder || path.startsWith(folder + sep))
}

function generatorFolder(
  from: string,
  repository: string | undefined,
  options: FlavourOptions
): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (
      hasGenerator(
        {files: nearFiles(folder), read: (path) => readText(join(folder, path))},
        options
      )
    )
      return folder
    if (folder === repository || dirname(folder) === folder) return undefined
  }
}

/** Folders of a project in which generators keep their configuration, or by which they are told. */
const telling = ['.vitepress', 'config/_default', 'content', 'scaffolds', 'source', 'source/_posts']

/** Files and folders (with a slash) of a folder by themselves, and the files of those that tell a generator. */
function nearFiles(folder: string): string[] {
  return ['', ...telling].flatMap((inside) =>
    entriesOf(join(folder, inside)).flatMap((entry) =>
      entry.isDirectory()
        ? inside === ''
          ? [`${entry.name}/`]
          : []
        : [inside === '' ? entry.name : `${inside}/${entry.name}`]
    )
  )
}
