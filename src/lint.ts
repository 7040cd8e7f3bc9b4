import type {FileResult, Problem} from './finding/finding.ts'
import type {Article} from './model/article.ts'
import {readArticle} from './model/read-article.ts'
import {type Engine, ParseError, parseSource, type SourceFile} from './parse/parse.ts'
import type {Rule} from './rule/define-rule.ts'
import type {Evidence} from './rule/evidence.ts'
import {arrange, checkRules, type Outcome, type Run} from './rule/run.ts'
import {defaultLevel, type RuleTable} from './rule/settings.ts'
import {type SuppressionPolicy, settle} from './rule/settle.ts'
import {detached, type PageRecord, pageRecord} from './site/page-record.ts'
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

/** What one run is asked to do. */
export interface LintInput {
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
  file: Pick<SourceFile, 'path' | 'format'>
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

/** UTF-16 code units of source: the articles of larger sites do not stay in memory between the phases. */
const kept = 64_000_000

/**
 * Lints files in two phases: each file by itself, then each with the whole site
 * in view. A file that cannot be read does not stop the others.
 */
export function lintFiles(input: LintInput): LintResult {
  const files: FileResult[] = []
  const read: Read[] = []
  const [siteRules, articleRules] = [scope(input.rules, 'site'), scope(input.rules, 'article')]
  let size = 0
  for (const file of input.files) {
    const result = emptyResult(file)
    files.push(result)
    try {
      const article = articleOf(file, input)
      if (input.countWords !== false) result.words = article.words
      const run: Run = {
        rules: input.rules,
        settings: input.rulesFor(file.path),
        site: undefined,
        asOf: input.asOf,
        provides: input.provides ?? [],
        evidence: input.evidence ?? {}
      }
      const found = checkRules(article, run, articleRules)
      if (!siteRules.some((rule) => isOn(rule, run))) {
        finish({article, result, run, found}, input.suppressions)
        continue
      }
      size += file.text.length
      const hasDirectives =
        article.comments.some(({text}) => text.includes('medlint')) ||
        article.frontMatter?.data.medlint !== undefined
      const path = input.site?.pathOf(file.path)
      const withFaq = siteRules.some((rule) => rule.id.startsWith('faq-') && isOn(rule, run))
      const page =
        path === undefined ? undefined : pageRecord({...pageParts(article, withFaq), path})
      const {path: shown, format} = file
      const part = {file: {path: shown, format}, article, page, result, run, found, hasDirectives}
      read.push(part)
      // Only what the second phase needs stays, so that large sites fit in memory.
      if (read.length > 200) article.release()
      if (size <= kept || input.read === undefined) continue
      const isFirst = size - file.text.length <= kept
      for (const other of isFirst ? read : [part]) letGo(other, input.suppressions)
    } catch (error) {
      result.problems.push(problemOf(file, error as Error))
    }
  }
  if (read.length > 0) lintInSite(read, siteRules, input)
  return {files, problems: []}
}

function lintInSite(read: readonly Read[], rules: readonly Rule[], input: LintInput): void {
  const {site, suppressions} = input
  const index = site?.index(read.flatMap(({page}) => page ?? []))
  for (const {file, page, result, run, found, hasDirectives, ...part} of read) {
    const view = site && index && page ? new SiteView(index, page.path, site.options) : undefined
    if (!part.article && !hasDirectives && page && view && !concern(rules, run, page, view))
      continue
    try {
      const article = part.article ?? readAgain(file, input)
      const inSite = checkRules(article, {...run, site: view}, rules)
      const all = {
        findings: [...found.findings, ...inSite.findings],
        problems: [...found.problems, ...inSite.problems]
      }
      finish({article, result, run: {...run, site: view}, found: all}, suppressions)
    } catch (error) {
      result.problems.push(problemOf({...file, text: ''}, error as Error))
    }
  }
}

/** Keeps of a file what is needed when no rule has anything to say about its place in the site. */
function letGo(part: Read, policy: SuppressionPolicy | undefined): void {
  const {article, page, result, run, found, hasDirectives} = part
  if (!article) return
  if (!hasDirectives) finish({article, result, run, found}, policy)
  part.article = undefined
  if (page) part.page = detached(page)
}

function isOn(rule: Rule, {settings}: Run): boolean {
  return (settings[rule.id]?.level ?? defaultLevel(rule)) !== 'off'
}

/** Whether any of the rules may have something to say about a page. */
function concern(rules: readonly Rule[], run: Run, page: PageRecord, site: SiteView): boolean {
  return rules.some((rule) => isOn(rule, run) && (rule.concerns?.(page, site) ?? true))
}

function articleOf(file: SourceFile, {engine, hosts}: LintInput): Article {
  return readArticle(file, parseSource(file.text, file.format, engine), hosts)
}

/** @throws {Error} when the file has gone meanwhile */
function readAgain(file: Pick<SourceFile, 'path' | 'format'>, input: LintInput): Article {
  const text = input.read?.(file.path)
  if (text === undefined) throw new Error(`${file.path} cannot be read any more`)
  return articleOf({...file, text}, input)
}

interface Finished {
  article: Article
  result: FileResult
  run: Run
  found: Outcome
}

function finish(
  {article, result, run, found}: Finished,
  policy: SuppressionPolicy | undefined
): void {
  const findings = arrange(article, found.findings)
  Object.assign(result, settle(article, {...found, findings}, run, policy))
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

function scope(rules: readonly Rule[], wanted: Rule['scope']): Rule[] {
  return rules.filter((rule) => rule.scope === wanted)
}

function emptyResult({path, format}: SourceFile): FileResult {
  return {path, format, words: 0, findings: [], suppressed: 0, problems: []}
}
