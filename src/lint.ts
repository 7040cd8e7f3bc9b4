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
  /** Undefined when there are too many to keep them: it is read again. */
  article: Article | undefined
  /** Undefined for a file outside the site. */
  record: PageRecord | undefined
  result: FileResult
  run: Run
  found: Outcome
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
      const article = readFile(file, input)
      result.words = article.words
      const run: Run = {
        rules: input.rules,
        settings: input.rulesFor(file.path),
        site: undefined,
        asOf: input.asOf,
        provides: input.provides ?? [],
        evidence: input.evidence ?? {}
      }
      const found = checkRules(article, run, articleRules)
      if (
        siteRules.every((rule) => (run.settings[rule.id]?.level ?? defaultLevel(rule)) === 'off')
      ) {
        finish(article, {result, run, found}, input.suppressions)
      } else {
        const path = input.site?.pathOf(article.path)
        const record = path === undefined ? undefined : pageRecord({...pageParts(article), path})
        const kept = read.length < mostKept ? article : undefined
        read.push({file, article: kept, record, result, run, found})
      }
    } catch (error) {
      result.problems.push(problemOf(file, error as Error))
    }
  }
  if (read.length > 0) lintInSite(read, siteRules, input)
  return {files, problems: []}
}

/** An article takes ten times the memory of its text, and reading it again a twentieth of the time of a run. */
const mostKept = 200

function lintInSite(read: readonly Read[], rules: readonly Rule[], input: LintInput): void {
  const {site, suppressions} = input
  const index = site?.index(read.flatMap(({record}) => record ?? []))
  for (const {file, article = readFile(file, input), record, result, run, found} of read) {
    const view =
      site && index && record ? new SiteView(index, record.path, site.options) : undefined
    const runInSite = {...run, site: view}
    const inSite = checkRules(article, runInSite, rules)
    found.findings.push(...inSite.findings)
    found.problems.push(...inSite.problems)
    finish(article, {result, run: runInSite, found}, suppressions)
  }
}

function readFile(file: SourceFile, {engine, hosts}: LintInput): Article {
  return readArticle(file, parseSource(file.text, file.format, engine), hosts)
}

function finish(
  article: Article,
  {result, run, found}: Pick<Read, 'result' | 'run' | 'found'>,
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

function pageParts({path, source, title, anchors, links, frontMatter, faqFacts}: Article) {
  return {path, source, title, anchors, links, frontMatter, faqFacts}
}

function scope(rules: readonly Rule[], wanted: Rule['scope']): Rule[] {
  return rules.filter((rule) => rule.scope === wanted)
}

function emptyResult({path, format}: SourceFile): FileResult {
  return {path, format, words: 0, findings: [], suppressed: 0, problems: []}
}
