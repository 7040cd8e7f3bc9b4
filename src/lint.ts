import type {FileResult, Problem} from './finding/finding.ts'
import type {Article} from './model/article.ts'
import {readArticle} from './model/read-article.ts'
import {type Engine, ParseError, parseSource, type SourceFile} from './parse/parse.ts'
import type {Rule} from './rule/define-rule.ts'
import type {Evidence} from './rule/evidence.ts'
import {arrange, checkRules, type Outcome, type Run} from './rule/run.ts'
import {defaultLevel, type RuleTable} from './rule/settings.ts'
import {type SuppressionPolicy, settle} from './rule/settle.ts'
import {type PageRecord, pageRecord} from './site/page-record.ts'
import {givesSame, RecordedView, type SiteReads} from './site/recorded-view.ts'
import type {SiteIndex} from './site/site-index.ts'
import type {SiteViewOptions} from './site/site-view.ts'
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
  engine: Engine
  rules: readonly Rule[]
  /** Level and options of each rule for a file. */
  rulesFor(path: string): RuleTable
  /** The day the run is for, `YYYY-MM-DD`. */
  asOf: string
  /** Elements that the site's template prints on every page, such as `medical-advice`. */
  provides?: readonly string[]
  /** Hosts of the site: pages on them are no outside sources. */
  hosts?: readonly string[]
  /** Retraction notices and bibliography. */
  evidence?: Evidence
  /** What articles may switch off; everything but the rules about directives when it is not set. */
  suppressions?: SuppressionPolicy
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
  article: Article
  result: FileResult
  run: Run
  found: Outcome
}

/** A file whose earlier result holds if its site answers as it did then. */
interface Kept {
  file: SourceFile
  result: FileResult
  known: Required<CachedFile>
}

/**
 * Lints files in two phases: each file by itself, then each with the whole site
 * in view. A file that cannot be read does not stop the others.
 */
export function lintFiles(input: LintInput): LintResult {
  const files: FileResult[] = []
  const waiting: (Read | Kept)[] = []
  const siteRules = scope(input.rules, 'site')
  for (const file of input.files) {
    const result = emptyResult(file)
    files.push(result)
    const known = input.cache?.get(file)
    if (known?.inSite) waiting.push({file, result, known: {...known, inSite: known.inSite}})
    else if (known) Object.assign(result, known.result)
    else {
      const part = readFile(file, result, input)
      if (!part) continue
      const {settings} = part.run
      if (siteRules.every((rule) => (settings[rule.id]?.level ?? defaultLevel(rule)) === 'off')) {
        finish(part, input)
      } else {
        waiting.push(part)
        // Only what the second phase needs stays, so that large sites fit in memory.
        if (waiting.length > 200) part.article.release()
      }
    }
  }
  if (waiting.length > 0) lintInSite(waiting, siteRules, input)
  return {files, problems: []}
}

/** The first phase of a file; undefined when it cannot be read, which its result then says. */
function readFile(file: SourceFile, result: FileResult, input: LintInput): Read | undefined {
  try {
    const tree = parseSource(file.text, file.format, input.engine)
    const article = readArticle(file, tree, input.hosts)
    result.words = article.words
    const run: Run = {
      rules: input.rules,
      settings: input.rulesFor(file.path),
      site: undefined,
      asOf: input.asOf,
      provides: input.provides ?? [],
      evidence: input.evidence ?? {}
    }
    const found = checkRules(article, run, scope(input.rules, 'article'))
    return {file, article, result, run, found}
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
  const pages = new Map<string, PageRecord>()
  for (const part of waiting) {
    const path = site?.pathOf(part.file.path)
    if (path === undefined) continue
    const page = 'known' in part ? part.known.inSite.page : pageRecord(pageParts(part.article))
    pages.set(part.file.path, {...page, path})
  }
  const index = site?.index([...pages.values()])
  for (const part of waiting) {
    const {file, result} = part
    const page = pages.get(file.path)
    const view = site && index && page && new RecordedView(index, page.path, site.options)
    if ('known' in part && view && givesSame(view, part.known.inSite.reads)) {
      Object.assign(result, part.known.result)
      continue
    }
    const read = 'known' in part ? readFile(file, result, input) : part
    if (!read) continue
    const {article, run, found} = read
    // The comparison above has asked questions of its own.
    const own = view && new RecordedView(view.index, view.path, site.options)
    const inSite = checkRules(article, {...run, site: own}, rules)
    found.findings.push(...inSite.findings)
    found.problems.push(...inSite.problems)
    finish({...read, run: {...run, site: own}}, input, own && page && {page, reads: own.reads})
  }
}

function finish(
  {file, article, result, run, found}: Read,
  {suppressions, cache}: LintInput,
  inSite?: CachedFile['inSite']
): void {
  const findings = arrange(article, found.findings)
  Object.assign(result, settle(article, {...found, findings}, run, suppressions))
  // What failed is tried again.
  if (result.problems.length === 0) cache?.set(file, inSite ? {result, inSite} : {result})
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

function pageParts({path, source, title, anchors, links, frontMatter, faqFacts}: Article) {
  return {path, source, title, anchors, links, frontMatter, faqFacts}
}

function scope(rules: readonly Rule[], wanted: Rule['scope']): Rule[] {
  return rules.filter((rule) => rule.scope === wanted)
}

function emptyResult({path, format}: SourceFile): FileResult {
  return {path, format, words: 0, findings: [], suppressed: 0, problems: []}
}
