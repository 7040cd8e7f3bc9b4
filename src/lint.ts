import type {FileResult, Problem} from './finding/finding.ts'
import type {Article} from './model/article.ts'
import {readArticle} from './model/read-article.ts'
import {type Engine, ParseError, parseSource, type SourceFile} from './parse/parse.ts'
import type {Rule} from './rule/define-rule.ts'
import {checkRules, type Outcome, type Run, settle} from './rule/run.ts'
import type {RuleTable} from './rule/settings.ts'
import {type PageRecord, pageRecord} from './site/page-record.ts'
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
  /** Rules that need the whole site fail without it. */
  site?: Site
}

export interface LintResult {
  files: FileResult[]
  problems: Problem[]
}

/** A file between the two phases. */
interface Read {
  article: Article
  result: FileResult
  run: Run
  findings: Outcome['findings']
}

/**
 * Lints files in two phases: each file by itself, then each with the whole site
 * in view. A file that cannot be read does not stop the others.
 */
export function lintFiles(input: LintInput): LintResult {
  const files: FileResult[] = []
  const read: Read[] = []
  const [siteRules, articleRules] = [scope(input.rules, 'site'), scope(input.rules, 'article')]
  for (const file of input.files) {
    const result = emptyResult(file)
    files.push(result)
    try {
      const article = readArticle(file, parseSource(file.text, file.format, input.engine))
      result.words = article.words
      const run: Run = {
        rules: input.rules,
        settings: input.rulesFor(file.path),
        site: undefined,
        asOf: input.asOf,
        provides: input.provides ?? []
      }
      const {findings, problems} = checkRules(article, run, articleRules)
      result.problems = problems
      if (siteRules.every(({id, severity}) => (run.settings[id]?.level ?? severity) === 'off')) {
        result.findings = settle(article, findings)
      } else {
        read.push({article, result, run, findings})
        // Only what the second phase needs stays, so that large sites fit in memory.
        if (read.length > 200) article.release()
      }
    } catch (error) {
      result.problems.push(problemOf(file, error as Error))
    }
  }
  lintInSite(read, siteRules, input.site)
  return {files, problems: []}
}

function lintInSite(read: readonly Read[], rules: readonly Rule[], site: Site | undefined): void {
  if (read.length === 0) return
  const records = read.flatMap(({article}) => {
    const path = site?.pathOf(article.path)
    return path === undefined ? [] : [pageRecord({...pageParts(article), path})]
  })
  const index = site?.index(records)
  for (const {article, result, run, findings} of read) {
    const path = site?.pathOf(article.path)
    const view =
      site && index && path !== undefined ? new SiteView(index, path, site.options) : undefined
    const outcome = checkRules(article, {...run, site: view}, rules)
    result.problems.push(...outcome.problems)
    result.findings = settle(article, [...findings, ...outcome.findings])
  }
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

function pageParts({path, source, title, anchors, links, frontMatter}: Article) {
  return {path, source, title, anchors, links, frontMatter}
}

function scope(rules: readonly Rule[], wanted: Rule['scope']): Rule[] {
  return rules.filter((rule) => rule.scope === wanted)
}

function emptyResult({path, format}: SourceFile): FileResult {
  return {path, format, words: 0, findings: [], suppressed: 0, problems: []}
}
