import type {FileResult, Problem} from './finding/finding.ts'
import {readArticle} from './model/read-article.ts'
import {type Engine, parseSource, type SourceFile} from './parse/parse.ts'
import type {Rule} from './rule/define-rule.ts'
import {type Run, runRules} from './rule/run.ts'
import type {RuleTable} from './rule/settings.ts'
import {type SuppressionPolicy, settle} from './rule/settle.ts'
import type {SiteIndex} from './site/site-index.ts'

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
  /** What articles may switch off; everything but the rules about directives when it is not set. */
  suppressions?: SuppressionPolicy
  site?: SiteIndex
}

export interface LintResult {
  files: FileResult[]
  problems: Problem[]
}

/** Lints files one by one: parse, read, run the rules. A file that cannot be read well does not stop the others. */
export function lintFiles(input: LintInput): LintResult {
  const files: FileResult[] = []
  for (const file of input.files) files.push(lintFile(file, input))
  return {files, problems: []}
}

function lintFile(file: SourceFile, input: LintInput): FileResult {
  const result: FileResult = {
    path: file.path,
    format: file.format,
    words: 0,
    findings: [],
    suppressed: 0,
    problems: []
  }
  try {
    const article = readArticle(file, parseSource(file.text, file.format, input.engine))
    result.words = article.words
    const run: Run = {
      rules: input.rules,
      settings: input.rulesFor(file.path),
      site: input.site,
      asOf: input.asOf,
      ...(input.provides ? {provides: input.provides} : {})
    }
    Object.assign(result, settle(article, runRules(article, run), run, input.suppressions))
  } catch (error) {
    const {message, stack} = error as Error
    result.problems.push({
      path: file.path,
      message: `cannot be read: ${message}`,
      ...(stack ? {stack} : {})
    })
  }
  return result
}
