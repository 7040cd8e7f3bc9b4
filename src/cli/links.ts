import {join, resolve} from 'node:path'
import type {Config} from '../config/config.ts'
import {isAmong} from '../files/find-files.ts'
import {formatOf} from '../files/format.ts'
import {GitError} from '../files/git.ts'
import {GitTree} from '../files/git-tree.ts'
import {byPathBytes} from '../files/path.ts'
import {decodeSource, readSource} from '../files/read-source.ts'
import type {Problem} from '../finding/finding.ts'
import {readArticle} from '../model/read-article.ts'
import {loadEngine} from '../parse/engines.ts'
import {type Engine, parseSource, type SourceFile} from '../parse/parse.ts'
import {detectFlavour} from '../site/detect.ts'
import {type LostAddress, lostAddresses} from '../site/graph.ts'
import {detached, type PageRecord, pageRecord} from '../site/page-record.ts'
import {buildSiteIndex, type SiteIndex} from '../site/site-index.ts'
import {LineIndex} from '../text/place.ts'
import {commandConfig} from './command-config.ts'
import {checkExternal, type ExternalResult, OfflineError} from './external-links.ts'
import type {LinksFlags} from './links-flags.ts'
import {fileSources, limitsOf} from './lint-input.ts'
import {dayOf} from './lint-run.ts'
import {renderGraph} from './site-graph.ts'
import {flavourOptions, siteRoot} from './site-settings.ts'
import {innermost, siteSource} from './site-source.ts'
import type {Terminal} from './terminal.ts'
import {UsageError} from './usage-error.ts'
import {writeOutput} from './write-output.ts'

/** `medlint links [paths...]`. Returns the exit code. */
export async function links(
  paths: string[],
  flags: LinksFlags,
  terminal: Terminal
): Promise<number> {
  const modes = (['graph', 'since', 'external'] as const).filter(
    (mode) => flags[mode] !== undefined
  )
  if (modes.length > 1)
    throw new UsageError(`${modes.map((mode) => `--${mode}`).join(' and ')}: use one of them`)
  if (flags.graph !== undefined) {
    const site = await readSite(paths, flags, terminal)
    print(renderGraph(site.index, flags.graph), flags, terminal)
    return report(site.problems, terminal)
  }
  if (flags.since !== undefined) return since(flags.since, paths, flags, terminal)
  if (flags.external) return external(paths, flags, terminal)
  const {lint} = await import('./lint-command.ts')
  return lint(paths, {...flags, linksOnly: true}, terminal)
}

/** The site that some articles belong to, and what is needed to read it at another time. */
interface ReadSite {
  index: SiteIndex
  /** Absolute folder of the listing. */
  root: string
  /** A path of the listing as the report writes it. */
  shown(path: string): string
  config: Config
  engine: Engine
  asOf: string
  problems: Problem[]
}

async function readSite(paths: string[], flags: LinksFlags, terminal: Terminal): Promise<ReadSite> {
  const {cwd} = terminal
  const {config} = await commandConfig(flags, terminal)
  const engine = await loadEngine(flags.engine ?? config.get('engine'))
  const asOf = dayOf(flags, config)
  const input = fileSources(paths, flags, config, cwd)
  const files = input.files.map(({path}) => path)
  const site = siteSource({cwd, paths: files, config, engine, asOf})
  const problems = [...input.problems]
  const records = input.files.flatMap(({path, format, read}) => {
    const inSite = site.pathOf(path)
    const {text, problem} = read()
    if (problem) problems.push(problem)
    if (text === undefined || inSite === undefined) return []
    return recordOf({path: inSite, text, format}, engine, problems) ?? []
  })
  const root = siteRoot(innermost(files, cwd), config, cwd)
  const shown = site.options.shown ?? ((path: string) => path)
  return {index: site.index(records), root, shown, config, engine, asOf, problems}
}

function recordOf(file: SourceFile, engine: Engine, problems: Problem[]): PageRecord | undefined {
  try {
    return detached(pageRecord(readArticle(file, parseSource(file.text, file.format, engine))))
  } catch (error) {
    problems.push({path: file.path, message: `not read: ${(error as Error).message}`})
    return undefined
  }
}

/** `medlint links --since REF`: what the site served then and does not serve now. */
async function since(
  ref: string,
  paths: string[],
  flags: LinksFlags,
  terminal: Terminal
): Promise<number> {
  const site = await readSite(paths, {...flags, allowEmpty: true}, terminal)
  let lost: LostAddress[]
  try {
    lost = lostAddresses(siteAt(ref, paths, site, terminal.cwd), site.index).map((address) => ({
      ...address,
      path: site.shown(address.path),
      linkedFrom: address.linkedFrom.map(site.shown)
    }))
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(`--since ${ref}  ${error.message}`)
    throw error
  }
  const isJson = flags.format?.some(({format}) => format === 'json') ?? false
  const text = isJson
    ? `${JSON.stringify({version: 1, since: ref, lost}, undefined, 2)}\n`
    : lostText(lost, ref)
  print(text, flags, terminal)
  return report(site.problems, terminal) || (lost.length > 0 ? 1 : 0)
}

/** The site as one commit has it. Pages that did not change since are not read again. */
function siteAt(
  ref: string,
  paths: readonly string[],
  {index, root, config, engine, asOf, problems}: ReadSite,
  cwd: string
): SiteIndex {
  const tree = new GitTree(root, ref)
  const changed = tree.changed(ref)
  const patterns =
    paths.length > 0 ? paths.map((pattern) => ({folder: cwd, pattern})) : config.content
  const isWanted = isAmong({
    cwd,
    patterns: patterns.length > 0 ? patterns : [{folder: cwd, pattern: '.'}],
    ignore: config.ignore
  })
  const pages: PageRecord[] = []
  const toRead: string[] = []
  for (const path of tree.files) {
    const format = formatOf(path)
    if (format === undefined || format === 'text' || !isWanted(resolve(root, path))) continue
    const known = changed.has(path) ? undefined : index.record(path)
    if (known) pages.push(known)
    else toRead.push(path)
  }
  for (const {path, bytes} of tree.read(toRead)) {
    const {text} = decodeSource(bytes, path, limitsOf(config))
    const format = formatOf(path)
    if (text === undefined || format === undefined) continue
    const record = recordOf({path, text, format}, engine, problems)
    if (record) pages.push(record)
  }
  const read = (path: string) => {
    for (const {bytes} of tree.read([path])) return new TextDecoder().decode(bytes)
    return undefined
  }
  const flavour = detectFlavour({files: tree.files, read}, flavourOptions(config))
  return buildSiteIndex(pages, {files: tree.files}, flavour, {asOf})
}

function lostText(lost: readonly LostAddress[], ref: string): string {
  if (lost.length === 0) return `Every address and id of ${ref} is still served.\n`
  const entries = lost.map(({url, fragment, path, linkedFrom}) => {
    const what =
      fragment === undefined
        ? `${url}  is served no more`
        : `${url}#${fragment}  the page has this id no more`
    const from = linkedFrom.slice(0, 5).join(', ')
    const more = linkedFrom.length > 5 ? ` and ${linkedFrom.length - 5} more` : ''
    const linked = linkedFrom.length > 0 ? `; linked from ${from}${more}` : ''
    return `${path}  ${what}${linked}\n`
  })
  const pages = lost.filter(({fragment}) => fragment === undefined).length
  return `${entries.join('')}
Since ${ref}: ${pages} addresses and ${lost.length - pages} ids are gone.
Redirect each address to its successor, and keep ids: write {#old-id} after the heading, or <a id="old-id"></a> before it.
`
}

const outside: ReadonlySet<string> = new Set(['external', 'local-host'])

/** `medlint links --external`: links to other sites, over the network. */
async function external(paths: string[], flags: LinksFlags, terminal: Terminal): Promise<number> {
  const {index, shown, root, config, problems} = await readSite(paths, flags, terminal)
  const uses = new Map<string, {path: string; offset: number}[]>()
  for (const {path, links} of index.pages) {
    for (const link of links) {
      const url = link.url.trim()
      if (!/^(?:https?:)?\/\//i.test(url) || !outside.has(index.resolve(path, link).kind)) continue
      const [address = ''] = (url.startsWith('//') ? `https:${url}` : url).split('#', 1)
      const use = {path, offset: link.source.start}
      const known = uses.get(address)
      if (known) known.push(use)
      else uses.set(address, [use])
    }
  }
  let results: Map<string, ExternalResult>
  try {
    const cache = join(terminal.cwd, '.medlint-cache', 'external-links.json')
    results = await checkExternal(uses.keys(), {cache})
  } catch (error) {
    if (error instanceof OfflineError) throw new UsageError(error.message)
    throw error
  }
  const placeOf = (path: string, offset: number) => {
    const {text = ''} = readSource(join(root, path), path, limitsOf(config))
    const {line, column} = new LineIndex(text).point(offset)
    return {line, column}
  }
  const found = [...results].flatMap(([url, {state, reason}]) =>
    state === 'ok'
      ? []
      : (uses.get(url) ?? []).map(({path, offset}) => ({
          path: shown(path),
          ...placeOf(path, offset),
          url,
          state,
          reason
        }))
  )
  found.sort((a, b) => byPathBytes(a.path, b.path) || a.line - b.line || a.column - b.column)
  const broken = found.filter(({state}) => state === 'broken')
  const isJson = flags.format?.some(({format}) => format === 'json') ?? false
  const lines = found.map(
    ({path, line, column, url, state, reason}) =>
      `${path}:${line}:${column}  ${state === 'broken' ? 'broken' : 'cannot be told'}  ${url}  ${reason}\n`
  )
  const text = isJson
    ? `${JSON.stringify({version: 1, checked: results.size, links: found}, undefined, 2)}\n`
    : `${lines.join('')}Checked ${results.size} addresses of other sites: ${broken.length} broken links.\n`
  print(text, flags, terminal)
  return report(problems, terminal) || (broken.length > 0 ? 1 : 0)
}

function print(text: string, {outputFile}: LinksFlags, {cwd, stdout}: Terminal): void {
  if (outputFile === undefined) stdout.write(text)
  else writeOutput(cwd, outputFile, text)
}

function report(problems: readonly Problem[], {stderr}: Terminal): number {
  for (const {path, message} of problems) stderr.write(`medlint: ${path}  ${message}\n`)
  return problems.length > 0 ? 2 : 0
}
