import {rules as allRules} from '../rules/index.ts'
import type {FileResult} from './finding/finding.ts'
import {type LintResult, lintFiles, type Site} from './lint.ts'
import type {Article} from './model/article.ts'
import type {ComponentNames} from './model/conventions.ts'
import {readArticle as read} from './model/read-article.ts'
import {loadEngine} from './parse/engines.ts'
import {type EngineChoice, type Format, parseSource, type SourceFile} from './parse/parse.ts'
import type {Rule} from './rule/define-rule.ts'
import {type Level, optionProblem, type RuleTable} from './rule/settings.ts'
import {detectFlavour} from './site/detect.ts'
import {buildSiteIndex} from './site/site-index.ts'

export interface ReadOptions {
  /** Path shown in findings; its ending decides the format. Default: `article.md`. */
  path?: string
  /** Default: by the ending of the path. */
  format?: Format
  /** Default: `auto`. */
  engine?: EngineChoice
}

/** Settings of a run, as `rules` of a configuration file has them. */
export interface LintConfig {
  rules?: Record<string, Level | [Level, Record<string, unknown>]>
  /** Elements that the template of the site prints on every page. */
  provides?: readonly string[]
  /** Names of components and includes, by what they are. */
  components?: ComponentNames
  /** Further titles of sections with questions. */
  faqTitles?: readonly string[]
  /** Hosts of the site: pages on them are no outside sources. */
  hosts?: readonly string[]
  /** `YYYY-MM-DD`; default: today. */
  asOf?: string
}

/**
 * Lints one text by itself. Rules that need the whole site do not run; use
 * `lintSite` for them.
 *
 * @throws TypeError for a rule, level or option that does not exist
 */
export async function lintText(
  text: string,
  {config = {}, ...options}: ReadOptions & {config?: LintConfig} = {}
): Promise<FileResult> {
  const rules = allRules.filter(({scope}) => scope === 'article')
  const {files} = await lint([fileOf(text, options)], rules, options.engine, config)
  return files[0] as FileResult
}

/**
 * Lints the articles of a site, given as texts by path. Links are resolved
 * against these paths and `otherFiles`; a site generator is recognised by its
 * configuration file among `texts`.
 *
 * @throws TypeError for a rule, level or option that does not exist
 */
export async function lintSite(
  texts: Readonly<Record<string, string>>,
  {
    config = {},
    engine,
    otherFiles = []
  }: {config?: LintConfig; engine?: EngineChoice; otherFiles?: readonly string[]} = {}
): Promise<LintResult> {
  const listing = {files: [...new Set([...Object.keys(texts), ...otherFiles])].sort()}
  const site: Site = {
    pathOf: (path) => path,
    options: {},
    index: (pages) =>
      buildSiteIndex(
        pages,
        listing,
        detectFlavour({files: listing.files, read: (path) => texts[path]}),
        {asOf: config.asOf ?? today()}
      )
  }
  const files = Object.entries(texts)
    .filter(([path]) => formatOf(path))
    .map(([path, text]) => fileOf(text, {path}))
  return lint(files, allRules, engine, config, site)
}

/** Reads a text as rules see it: sections, sentences, links, claims, questions and answers. */
export async function readArticle(text: string, options: ReadOptions = {}): Promise<Article> {
  const file = fileOf(text, options)
  return read(file, parseSource(file.text, file.format, await loadEngine(options.engine ?? 'auto')))
}

async function lint(
  files: readonly SourceFile[],
  rules: readonly Rule[],
  engine: EngineChoice = 'auto',
  config: LintConfig = {},
  site?: Site
): Promise<LintResult> {
  const table = tableOf(config)
  return lintFiles({
    files,
    rules,
    engine: await loadEngine(engine),
    rulesFor: () => table,
    asOf: config.asOf ?? today(),
    provides: config.provides ?? [],
    conventions: {
      components: config.components ?? {},
      faqTitles: config.faqTitles ?? [],
      ownHosts: config.hosts ?? []
    },
    ...(site && {site})
  })
}

function tableOf({rules = {}}: LintConfig): RuleTable {
  const table: RuleTable = {}
  for (const [id, setting] of Object.entries(rules)) {
    const rule = allRules.find((known) => known.id === id)
    if (!rule) throw new TypeError(`unknown rule "${id}"`)
    const [level, options = {}] = Array.isArray(setting) ? setting : [setting]
    const problem = levels.includes(level) ? optionProblem(rule, options) : `no level "${level}"`
    if (problem) throw new TypeError(`${id}: ${problem}`)
    table[id] = {level, options}
  }
  return table
}

const levels: readonly Level[] = ['error', 'warning', 'info', 'off']

function fileOf(text: string, {path = 'article.md', format}: ReadOptions): SourceFile {
  return {
    path,
    text: text.replace(/^\ufeff/, ''),
    format: format ?? formatOf(path) ?? 'markdown'
  }
}

function formatOf(path: string): Format | undefined {
  if (/\.mdx$/i.test(path)) return 'mdx'
  if (/\.txt$/i.test(path)) return 'text'
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : undefined
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
