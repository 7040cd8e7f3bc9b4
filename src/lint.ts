import type {FileResult, Problem} from './finding/finding.ts'
import type {Article} from './model/article.ts'
import type {Conventions} from './model/conventions.ts'
import {readArticle} from './model/read-article.ts'
import {type Engine, ParseError, parseSource, type SourceFile} from './parse/parse.ts'
import type {Rule} from './rule/define-rule.ts'
import type {Evidence} from './rule/evidence.ts'
import {arrange, checkRules, type Outcome, type Run} from './rule/run.ts'
import {defaultLevel, type RuleTable} from './rule/settings.ts'
import {type SuppressionPolicy, settle} from './rule/settle.ts'
import {detached, type PageRecord, pageRecord} from './site/page-record.ts'
import {givesSame, RecordedView, type SiteReads} from './site/recorded-view.ts'
import type {SiteIndex} from './site/site-index.ts'
import {SiteView, type SiteViewOptions} from './site/site-view.ts'
import {LineIndex} from './text/place.ts'

/** The site that the files belong to. */
export interface Site {
  /** Path of a file in the site's listing; undefined when it stands outside. */
  pathOf(path: string): string | undefined
  options: SiteViewOptions
  /** The whole site, given the records of the files that were read in this run. */
  index(pages: readonly PageRecord[]): SiteIndex
}

/** What is kept of a file that was linted: plain data. */
export interface CachedFile {
  result: FileResult
  /** For a file whose findings depend on its site. */
  inSite?: {page: PageRecord; reads: SiteReads}
}

/** Results of earlier runs with the same settings; it knows files by path and text. */
export interface ResultCache {
  get(file: SourceFile): CachedFile | undefined
  set(file: SourceFile, entry: CachedFile): void
}

/** What one run is asked to do. */
export interface LintInput {
  cache?: ResultCache
  files: Iterable<SourceFile>
  /** What `firstPhase` made of some of the files already, by path. */
  ahead?: ReadonlyMap<string, FirstPhase>
  engine: Engine
  rules: readonly Rule[]
  /** Level and options of each rule for a file. */
  rulesFor(path: string): RuleTable
  /** The day the run is for, `YYYY-MM-DD`. */
  asOf: string
  /** Elements that the site's template prints on every page, such as `medical-advice`. */
  provides?: readonly string[]
  /** What is agreed on the site: its hosts, its components. */
  conventions?: Conventions
  /** Retraction notices and bibliography. */
  evidence?: Evidence
  /** What articles may switch off; everything but the rules about directives when it is not set. */
  suppressions?: SuppressionPolicy
  /** False: words are not counted, which saves time where nothing reads them. */
  countWords?: boolean
  /**
   * Text of a file, a second time. With it, articles of large sites are read again
   * where a rule needs them, in place of all being kept.
   */
  read?(path: string): string | undefined
  /** Rules that need the whole site fail without it. */
  site?: Site
}

export interface LintResult {
  files: FileResult[]
  problems: Problem[]
}

/** A file between the two phases. */
interface Read {
  file: SourceFile
  /** Let go on large sites; it is read again when a rule needs it. */
  article: Article | undefined
  /** Undefined when the file is no part of the site. */
  page: PageRecord | undefined
  result: FileResult
  run: Run
  found: Outcome
  /** The article has comments or settings that may switch rules off. */
  hasDirectives: boolean
}

/** A file whose earlier result holds if its site answers as it did then. */
interface Kept {
  file: SourceFile
  page: PageRecord | undefined
  result: FileResult
  known: Required<CachedFile>
}

/** What the first phase makes of a file: plain data, which one thread can hand to another. */
export interface FirstPhase {
  result: FileResult
  /** For a file that waits for the rules about the site. */
  waits?: Pick<Read, 'page' | 'found' | 'hasDirectives'>
}

/** UTF-16 code units of source: the articles of larger sites do not stay in memory between the phases. */
const kept = 64_000_000

/**
 * Lints files in two phases: each file by itself, then each with the whole site
 * in view. A file that cannot be read does not stop the others.
 */
export function lintFiles(input: LintInput): LintResult {
  const files: FileResult[] = []
  const waiting: (Read | Kept)[] = []
  const siteRules = scope(input.rules, 'site')
  let size = 0
  // Number of parts that have been let go.
  let light = 0
  for (const file of input.files) {
    const result = emptyResult(file)
    files.push(result)
    const known = input.cache?.get(file)
    if (known?.inSite) waiting.push(keptPart(file, result, {...known, inSite: known.inSite}, input))
    else if (known) Object.assign(result, known.result)
    else {
      const early = input.ahead?.get(file.path)
      if (early) {
        Object.assign(result, early.result)
        if (early.waits) waiting.push(lightPart(file, result, early.waits, input))
        else keep(file, result, input)
        continue
      }
      const part = readFile(file, result, input)
      if (!part) continue
      if (!siteRules.some((rule) => isOn(rule, part.run))) {
        finish(part, input)
        continue
      }
      size += file.text.length
      waiting.push(part)
      // Only what the second phase needs stays, so that large sites fit in memory.
      if (waiting.length > 200) part.article.release()
      if (size > kept && input.read) {
        for (; light < waiting.length; light++) {
          const other = waiting[light] as Read | Kept
          if (hasArticle(other)) {
            waiting[light] = lightPart(other.file, other.result, letGo(other, input), input)
          }
        }
      }
    }
  }
  if (waiting.length > 0) lintInSite(waiting, siteRules, input)
  return {files, problems: []}
}

function hasArticle(part: Read | Kept): part is Read & {article: Article} {
  return 'article' in part && part.article !== undefined
}

/**
 * The first phase of `lintFiles` for one file. It may run in another thread, with
 * the same input; `lintFiles` takes its result from `ahead`.
 */
export function firstPhase(file: SourceFile, input: Omit<LintInput, 'files'>): FirstPhase {
  const result = emptyResult(file)
  const part = readFile(file, result, input)
  if (!part) return {result}
  if (scope(input.rules, 'site').some((rule) => isOn(rule, part.run))) {
    return {result, waits: letGo(part, input)}
  }
  settleInto(result, part.article, part.run, part.found, input)
  return {result}
}

/** What is needed of a part without its article; what the first phase found is settled while the article is at hand. */
function letGo(
  {article, page, result, run, found, hasDirectives}: Read & {article: Article},
  input: Omit<LintInput, 'files'>
): NonNullable<FirstPhase['waits']> {
  if (!hasDirectives) settleInto(result, article, run, found, input)
  return {page: page && detached(page), found, hasDirectives}
}

/** A part whose article is read again when a rule needs it. */
function lightPart(
  file: SourceFile,
  result: FileResult,
  waits: NonNullable<FirstPhase['waits']>,
  input: LintInput
): Read {
  return {
    ...waits,
    file: input.cache ? file : {...file, text: ''},
    article: undefined,
    result,
    run: runOf(file.path, input)
  }
}

function keptPart(
  file: SourceFile,
  result: FileResult,
  known: Required<CachedFile>,
  {site}: LintInput
): Kept {
  const path = site?.pathOf(file.path)
  return {file, result, known, page: path === undefined ? undefined : {...known.inSite.page, path}}
}

function runOf(path: string, input: Omit<LintInput, 'files'>): Run {
  return {
    rules: input.rules,
    settings: input.rulesFor(path),
    site: undefined,
    asOf: input.asOf,
    provides: input.provides ?? [],
    evidence: input.evidence ?? {}
  }
}

/** A file as its own rules see it; undefined when it cannot be read, which its result then says. */
function readFile(
  file: SourceFile,
  result: FileResult,
  input: Omit<LintInput, 'files'>
): (Read & {article: Article}) | undefined {
  try {
    const article = articleOf(file, input)
    if (input.countWords !== false) result.words = article.words
    const run = runOf(file.path, input)
    const found = checkRules(article, run, scope(input.rules, 'article'))
    const path = input.site?.pathOf(file.path)
    const withFaq = input.rules.some(
      (rule) => rule.scope === 'site' && rule.id.startsWith('faq-') && isOn(rule, run)
    )
    return {
      file,
      article,
      page: path === undefined ? undefined : pageRecord({...pageParts(article, withFaq), path}),
      result,
      run,
      found,
      hasDirectives:
        article.comments.some(({text}) => text.includes('medlint')) ||
        article.frontMatter?.data.medlint !== undefined
    }
  } catch (error) {
    result.problems.push(problemOf(file, error as Error))
    return undefined
  }
}

function lintInSite(
  waiting: readonly (Read | Kept)[],
  rules: readonly Rule[],
  input: LintInput
): void {
  const {site} = input
  const index = site?.index(waiting.flatMap(({page}) => page ?? []))
  // What is asked need only be known where it is kept.
  const View = input.cache ? RecordedView : SiteView
  const viewOf = (page: PageRecord | undefined) =>
    site && index && page && new View(index, page.path, site.options)
  for (const part of waiting) {
    const {file, page, result} = part
    const view = viewOf(page)
    if ('known' in part && view && givesSame(view, part.known.inSite.reads)) {
      Object.assign(result, part.known.result)
      continue
    }
    const read = 'known' in part ? readFile(file, result, input) : part
    if (!read) continue
    // The comparison above has asked questions of its own.
    const own = viewOf(page)
    const inSite =
      page && own instanceof RecordedView ? {page: detached(page), reads: own.reads} : undefined
    const {run, found} = read
    if (!read.article && !read.hasDirectives && page && own && !concern(rules, run, page, own)) {
      keep(file, result, input, inSite)
      continue
    }
    try {
      const article = read.article ?? readAgain(file, input)
      const more = checkRules(article, {...run, site: own}, rules)
      const all = {
        findings: [...found.findings, ...more.findings],
        problems: [...found.problems, ...more.problems]
      }
      finish({...read, article, run: {...run, site: own}, found: all}, input, inSite)
    } catch (error) {
      result.problems.push(problemOf({...file, text: ''}, error as Error))
    }
  }
}

function isOn(rule: Rule, {settings}: Run): boolean {
  return (settings[rule.id]?.level ?? defaultLevel(rule)) !== 'off'
}

/** Whether any of the rules may have something to say about a page. */
function concern(rules: readonly Rule[], run: Run, page: PageRecord, site: SiteView): boolean {
  return rules.some((rule) => isOn(rule, run) && (rule.concerns?.(page, site) ?? true))
}

function articleOf(file: SourceFile, {engine, conventions}: Omit<LintInput, 'files'>): Article {
  return readArticle(file, parseSource(file.text, file.format, engine), conventions)
}

/** @throws {Error} when the file has gone meanwhile */
function readAgain(file: SourceFile, input: LintInput): Article {
  const text = input.read?.(file.path)
  if (text === undefined) throw new Error(`${file.path} cannot be read any more`)
  return articleOf({...file, text}, input)
}

function finish(
  {file, article, result, run, found}: Read & {article: Article},
  input: LintInput,
  inSite?: CachedFile['inSite']
): void {
  settleInto(result, article, run, found, input)
  keep(file, result, input, inSite)
}

/** Puts a result into the cache. What failed is tried again. */
function keep(
  file: SourceFile,
  result: FileResult,
  {cache}: LintInput,
  inSite?: CachedFile['inSite']
): void {
  if (result.problems.length === 0) cache?.set(file, inSite ? {result, inSite} : {result})
}

function settleInto(
  result: FileResult,
  article: Article,
  run: Run,
  found: Outcome,
  {suppressions}: Omit<LintInput, 'files'>
): void {
  const findings = arrange(article, found.findings)
  Object.assign(result, settle(article, {...found, findings}, run, suppressions))
}

/** A source that is refused says why; anything else is a defect of medlint. */
function problemOf({path, text}: SourceFile, error: Error): Problem {
  const refused = error instanceof ParseError
  return {
    path,
    message: refused
      ? `not read: ${error.message}`
      : `could not be read (${error.message}); this is a defect in medlint, please report it`,
    ...(refused && {place: placeAt(text, error.offset)}),
    ...(error.stack && {stack: error.stack})
  }
}

function placeAt(text: string, offset: number) {
  return new LineIndex(text).place({start: offset, end: offset})
}

/** What the record of a page is made of; questions and answers only where a rule compares them. */
function pageParts(article: Article, withFaq: boolean) {
  const {path, source, title, anchors, links, frontMatter} = article
  const parts = {path, source, title, anchors, links, frontMatter}
  return withFaq ? {...parts, faqFacts: article.faqFacts} : parts
}

/** Rules of one scope. The same list gives the same list: what is prepared for it is kept by identity. */
function scope(rules: readonly Rule[], wanted: Rule['scope']): readonly Rule[] {
  const known = scopes.get(rules) ?? new Map<Rule['scope'], readonly Rule[]>()
  scopes.set(rules, known)
  let list = known.get(wanted)
  if (!list) {
    list = rules.filter((rule) => rule.scope === wanted)
    known.set(wanted, list)
  }
  return list
}

const scopes = new WeakMap<readonly Rule[], Map<Rule['scope'], readonly Rule[]>>()

function emptyResult({path, format}: SourceFile): FileResult {
  return {path, format, words: 0, findings: [], suppressed: 0, problems: []}
}
