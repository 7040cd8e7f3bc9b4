import {formatOf} from '../files/format.ts'
import type {FileResult} from '../finding/finding.ts'
import type {LintInput} from '../lint.ts'
import {readArticle} from '../model/read-article.ts'
import {parseSource} from '../parse/parse.ts'
import {runRules} from '../rule/run.ts'
import {redirectProblems} from '../site/graph.ts'
import type {SiteIndex} from '../site/site-index.ts'
import {SiteView, type SiteViewOptions} from '../site/site-view.ts'

/** A site whose redirects are to be judged. */
export interface RedirectSource {
  index: SiteIndex
  options: SiteViewOptions
  /** Text of a file, by its path in the listing. */
  read(path: string): string | undefined
}

/**
 * What is wrong with the redirects of `_redirects`, netlify.toml, vercel.json, .htaccess and
 * the configuration of the generator, in those files; files without findings are left out.
 */
export function checkRedirectFiles(
  {index, options, read}: RedirectSource,
  {engine, rules, rulesFor, asOf}: Pick<LintInput, 'engine' | 'rules' | 'rulesFor' | 'asOf'>
): FileResult[] {
  const wanted = rules.filter(({id}) => id === 'link-redirect')
  const paths = new Set(redirectProblems(index).map(({redirect}) => redirect.file))
  return [...paths].sort().flatMap((listed): FileResult[] => {
    const text = formatOf(listed) === undefined ? read(listed) : undefined
    if (text === undefined) return []
    const path = options.shown?.(listed) ?? listed
    const article = readArticle({path, text, format: 'text'}, parseSource(text, 'text', engine))
    const site = new SiteView(index, listed, options)
    const run = {rules: wanted, settings: rulesFor(path), site, asOf}
    const {findings, problems} = runRules(article, run)
    if (findings.length + problems.length === 0) return []
    return [{path, format: 'redirects', words: 0, findings, suppressed: 0, problems}]
  })
}
