import type {Article, Link} from '../model/article.ts'
import {frontMatterLinks} from '../site/front-matter-links.ts'
import {type RedirectProblem, redirectProblems} from '../site/graph.ts'
import {isShown, type PageRecord} from '../site/page-record.ts'
import type {Resolution, SiteIndex} from '../site/site-index.ts'
import type {SiteView} from '../site/site-view.ts'
import {splitLink} from '../site/url.ts'
import type {Span} from '../text/place.ts'
import type {Fact} from './define-rule.ts'

/** A link of an article that has something to report, and where it leads. */
export interface CheckedLink {
  url: string
  /** Shown, played or downloaded, not opened. */
  isAsset: boolean
  found: Resolution
  /** Nobody follows the links of a draft yet. */
  isInDraft: boolean
  /** Place of the finding: the address; the whole link where the address stands elsewhere. */
  at: Span
  /** Where the address can be replaced; undefined when it is not in the source as one piece. */
  address: Span | undefined
  /** For a reference: where it is defined. */
  defined?: Span
}

/** Files that readers download or play; a link to anything else opens it. */
const download =
  /\.(?:7z|csv|docx?|epub|gz|ics|m4[av]|mobi|mov|mp[34]|od[pst]|ogg|pdf|pptx?|rar|rtf|tgz|tsv|vcf|wav|webm|xlsx?|zip)$/i

const checked = new WeakMap<SiteView, CheckedLink[]>()

/**
 * The links of an article that do not simply work, each defect once: a definition
 * stands for itself only when nothing refers to it. Worked out once for all rules.
 */
export function checkedLinks(article: Article, site: SiteView | undefined): readonly CheckedLink[] {
  if (!site) return []
  let links = checked.get(site)
  if (!links) {
    links = linksOf(article, site)
    checked.set(site, links)
  }
  return links
}

const fine = new Set<Resolution['kind']>(['ok', 'external', 'skipped'])
const concerned = new WeakMap<SiteView, boolean>()

/** Whether a page has a link, a picture or a redirect that one of the rules about links may report. */
export function concernsLinks(page: PageRecord, site: SiteView): boolean {
  let answer = concerned.get(site)
  if (answer === undefined) {
    const {aliases, redirectTo} = page.facts
    answer =
      aliases.length > 0 ||
      redirectTo !== undefined ||
      page.images !== undefined ||
      page.links.some(
        (link) =>
          !fine.has(site.resolve(link).kind) ||
          // A reference may be that of an image.
          (link.kind === 'reference' && !fine.has(site.resolve({...link, kind: 'image'}).kind))
      )
    concerned.set(site, answer)
  }
  return answer
}

function linksOf(article: Article, site: SiteView): CheckedLink[] {
  const definitions = new Map<string, Link>()
  const used = new Set<string>()
  for (const link of article.links) {
    const {kind, label} = link
    if (label === undefined) continue
    if (kind === 'reference') used.add(label)
    else if (kind === 'definition' && !definitions.has(label)) definitions.set(label, link)
  }
  const links = [...article.links, ...frontMatterLinks(article.frontMatter, article.source)]
  return links.flatMap((link): CheckedLink[] => {
    const {kind, url, label, source, target} = link
    const isImage = kind === 'image' || article.source.startsWith('![', source.start)
    const found = site.resolve(isImage ? {...link, kind: 'image'} : link)
    if (fine.has(found.kind)) return []
    // An address that stands in angle brackets or bare is its own text: it cannot become relative.
    const isAutolink = kind === 'link' && article.source[source.start] !== '['
    // Instructions for a computer name its addresses; they do not send the reader there.
    if (isAutolink && found.kind === 'local-host') return []
    if (kind === 'definition') {
      // `[note]: <>` and the like are comments.
      const isUsed = label !== undefined && used.has(label)
      if (isUsed || url === '' || definitions.get(label ?? '') !== link) return []
    }
    const definition = kind === 'reference' ? definitions.get(label ?? '') : undefined
    const place = definition?.target ?? target
    const whole = definition?.source ?? source
    const isPlaced = !isAutolink && place.start > whole.start && place.end > place.start
    return [
      {
        url,
        isAsset: isImage || isShown(link.attribute) || download.test(splitLink(url).path.trimEnd()),
        found,
        isInDraft: site.isDraft(),
        at: kind !== 'reference' && target.end > target.start ? target : source,
        address: isPlaced ? place : undefined,
        ...(definition && {defined: definition.source})
      }
    ]
  })
}

/** A finding about a link, with the nearest real targets as its advice and suggestions. */
export function linkFact<M extends string>(
  message: M,
  {url, found, isInDraft, at, address, defined}: CheckedLink,
  data: Record<string, string> = {}
): Fact<M> {
  const near = found.suggestions.slice(0, 3)
  return {
    message,
    at,
    ...(isInDraft && {severity: 'info' as const}),
    data: {url, ...data, near: near.join(' or ')},
    ...(near.length > 0 && {fix: 'Did you mean {near}?'}),
    suggestions: address
      ? near.map((text) => ({
          text,
          range: [address.start, address.end] as [number, number],
          safe: text === found.fix
        }))
      : [],
    ...(defined && {related: [{at: defined, message: 'The address is defined here'}]})
  }
}

/** What was looked for, in a few words. */
export function triedText({url, found: {tried}}: CheckedLink): string {
  const first = tried.slice(0, 4)
  const more = tried.length - first.length
  return first.length === 0 ? url : `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What is wrong with a redirect that the front matter of an article declares. */
export interface OwnRedirectProblem {
  kind: 'hides' | 'duplicate' | 'chain' | 'loop' | 'nowhere'
  at: Span
  from: string
  /** For `hides` and `duplicate`: the other file, as the report writes it. */
  other?: string
  chain?: readonly string[]
}

const problemKinds: Record<RedirectProblem['kind'], OwnRedirectProblem['kind']> = {
  chain: 'chain',
  loop: 'loop',
  nothing: 'nowhere',
  'hides-page': 'hides',
  duplicate: 'duplicate'
}
const problems = new WeakMap<SiteIndex, Map<string, RedirectProblem[]>>()
const redirectKeys = new Set(['aliases', 'redirect_from', 'redirect_to'])

/**
 * Problems of the redirects in an article's front matter, at the places of their addresses, or
 * those in a file of redirects that is read as text.
 */
export function ownRedirectProblems(
  article: Article,
  site: SiteView | undefined
): OwnRedirectProblem[] {
  if (site && article.format === 'text') return redirectFileProblems(article, site)
  const entries = (article.frontMatter?.entries ?? []).filter(
    ({path, value}) => redirectKeys.has(String(path[0])) && typeof value === 'string'
  )
  if (!site || entries.length === 0) return []
  return (problemsByFile(site.index).get(site.path) ?? []).flatMap((problem) => {
    const {kind, redirect, other, chain} = problem
    const from = String(redirect.from)
    const name = (url: unknown) => String(url).split('/').filter(Boolean).at(-1)
    const entry =
      entries.find(({value}) => name(value) === name(from)) ??
      entries.find(({value}) => name(value) === name(redirect.to))
    if (!entry) return []
    return {
      kind: problemKinds[kind],
      at: entry.source,
      from,
      ...(other !== undefined && {other: site.shown(other)}),
      ...(chain && {chain})
    }
  })
}

/** At their lines; in files without lines of that kind, where the address stands. */
function redirectFileProblems({source}: Article, site: SiteView): OwnRedirectProblem[] {
  const starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)]
  return (problemsByFile(site.index).get(site.path) ?? []).map((problem) => {
    const {kind, redirect, other, chain} = problem
    const from = String(redirect.from)
    const {base} = site.index.flavour
    const written = [
      from,
      from.startsWith(base) ? `/${from.slice(base.length)}` : from,
      redirect.to
    ]
    const start = redirect.line === undefined ? undefined : starts[redirect.line - 1]
    return {
      kind: problemKinds[kind],
      at: start === undefined ? firstOf(written, source) : lineAt(start, source),
      from,
      ...(other !== undefined && {other: site.shown(other)}),
      ...(chain && {chain})
    }
  })
}

function lineAt(start: number, source: string): Span {
  const line = source.slice(start).split(/[\r\n]/, 1)[0] as string
  const from = start + line.length - line.trimStart().length
  return {start: from, end: start + line.trimEnd().length}
}

/** The first of some addresses that a text has as a whole; the start of the text when it has none. */
function firstOf(addresses: readonly string[], source: string): Span {
  for (const address of addresses) {
    for (let at = source.indexOf(address); at >= 0; at = source.indexOf(address, at + 1)) {
      const end = at + address.length
      if (!/[\w/.-]/.test(source[at - 1] ?? '') && !/[\w/.-]/.test(source[end] ?? '')) {
        return {start: at, end}
      }
    }
  }
  return {start: 0, end: 0}
}

function problemsByFile(site: SiteIndex): Map<string, RedirectProblem[]> {
  let byFile = problems.get(site)
  if (!byFile) {
    byFile = new Map()
    for (const problem of redirectProblems(site)) {
      const {file} = problem.redirect
      const known = byFile.get(file)
      if (known) known.push(problem)
      else byFile.set(file, [problem])
    }
    problems.set(site, byFile)
  }
  return byFile
}
