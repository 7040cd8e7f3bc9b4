import {describe, expect, test} from 'vitest'
import {rules as builtIn} from '../../rules/index.ts'
import type {Finding} from '../../src/finding/finding.ts'
import type {Article} from '../../src/model/article.ts'
import {bibliographyOf} from '../../src/model/bibliography.ts'
import {readArticle} from '../../src/model/read-article.ts'
import {RetractionIndex} from '../../src/model/retractions.ts'
import {loadEngine} from '../../src/parse/engines.ts'
import {type Format, parseSource} from '../../src/parse/parse.ts'
import type {Fact, Rule} from '../../src/rule/define-rule.ts'
import type {Evidence} from '../../src/rule/evidence.ts'
import {type Run, runRules} from '../../src/rule/run.ts'
import {settle} from '../../src/rule/settle.ts'
import {detectFlavour} from '../../src/site/detect.ts'
import {pageRecord} from '../../src/site/page-record.ts'
import {buildSiteIndex} from '../../src/site/site-index.ts'
import {SiteView} from '../../src/site/site-view.ts'

export interface RuleCase {
  /** Says what the case is about; the article itself when left out. */
  name?: string
  article: string
  format?: Format
  path?: string
  options?: Record<string, unknown>
  /** The other files of the site, text by path; its generator is told by them, as ever. */
  files?: Record<string, string>
  /** What the template of the site prints on every page. */
  provides?: string[]
}

export interface RuleTable {
  /** Articles that the rule leaves alone. */
  valid: (string | RuleCase)[]
  /**
   * Articles that the rule reports, with every finding in order:
   * `line:column level matched text`, such as `1:11 error miracle cure`.
   */
  invalid: (RuleCase & {findings: string[]})[]
}

const engine = await loadEngine('remark')
const asOf = '2026-01-01'

/**
 * Tests a rule with a table of real sentences. Besides the table it holds that no
 * case stands there twice, that a second run gives the same findings, that options
 * are ones the rule knows, and that every message is shown by some case.
 */
export function testRule(rule: Rule, table: RuleTable): void {
  const used = new Set<string>()
  const watched: Rule = {...rule, check: (context) => watch(rule.check(context), used)}
  const valid = table.valid.map((entry) => (typeof entry === 'string' ? {article: entry} : entry))

  describe(rule.id, () => {
    test.each(valid.map((entry) => [nameOf(entry), entry] as const))(
      'leaves alone: %s',
      (_, entry) => {
        expect(runRule(watched, entry).map(describeFinding)).toEqual([])
      }
    )

    test.each(table.invalid.map((entry) => [nameOf(entry), entry] as const))(
      'reports: %s',
      (_, entry) => {
        const findings = runRule(watched, entry)
        expect(entry.findings).not.toEqual([])
        expect(findings.map(describeFinding)).toEqual(entry.findings)
        expect(runRule(rule, entry)).toEqual(findings)
        for (const {matched, place} of findings) {
          expect(entry.article.slice(place.start.offset, place.end.offset)).toBe(matched)
        }
      }
    )

    test('no case stands in the table twice', () => {
      const keys = [...valid, ...table.invalid].map(({name, ...content}) => JSON.stringify(content))
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    })

    test('every message is shown by a case', () => {
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort())
    })

    test.each(['', '\n', '---\ntitle: Tea\n---\n', '# Tea\n'])(
      'an article without prose: %j',
      (article) => {
        expect(() => runRule(rule, {article})).not.toThrow()
      }
    )
  })
}

/** Findings of one rule on one article; throws when the rule fails or an option is unknown. */
export function runRule(rule: Rule, entry: RuleCase): Finding[] {
  for (const [name, value] of Object.entries(entry.options ?? {})) {
    const option = rule.options[name]
    const problem = option ? option.problem(value) : 'the rule has no such option'
    if (problem) throw new Error(`option ${name}: ${problem}`)
  }
  const path = entry.path ?? 'article.md'
  const article = read(path, entry.article, entry.format)
  const run: Run = {
    rules: [rule],
    settings: {[rule.id]: {level: rule.severity, options: entry.options ?? {}}},
    site: new SiteView(siteOf({...entry.files, [path]: entry.article}), path),
    provides: entry.provides ?? [],
    evidence: evidenceOf(entry.files ?? {}),
    asOf
  }
  const {findings, problems} =
    rule.scope === 'directive' ? settled(article, rule, run) : runRules(article, run)
  if (problems[0]) throw new Error(problems[0].stack ?? problems[0].message)
  return findings
}

/** `retractions.csv` and `references.json` (CSL-JSON) among the files stand for those of the configuration. */
function evidenceOf(files: Record<string, string>): Evidence {
  const {'retractions.csv': table, 'references.json': entries} = files
  return {
    ...(table === undefined
      ? {}
      : {retractions: new RetractionIndex(new TextEncoder().encode(table))}),
    ...(entries === undefined ? {} : {bibliography: bibliographyOf(JSON.parse(entries))})
  }
}

/** Directives are about other rules, so those run as well. */
function settled(article: Article, rule: Rule, run: Run) {
  const rules = [rule, ...builtIn.filter(({id}) => id !== rule.id)]
  const all = {...run, rules}
  const {findings, problems} = settle(article, runRules(article, all), all)
  return {findings: findings.filter(({ruleId}) => ruleId === rule.id), problems}
}

function read(path: string, text: string, format: Format = 'markdown') {
  return readArticle({path, text, format}, parseSource(text, format, engine))
}

function siteOf(files: Record<string, string>) {
  const pages = Object.entries(files)
    .filter(([path]) => /\.mdx?$/.test(path))
    .map(([path, text]) => pageRecord(read(path, text, path.endsWith('x') ? 'mdx' : 'markdown')))
  const paths = Object.keys(files).sort()
  const flavour = detectFlavour({files: paths, read: (path) => files[path]})
  return buildSiteIndex(pages, {files: paths}, flavour, {asOf})
}

function* watch(facts: Iterable<Fact>, used: Set<string>): Iterable<Fact> {
  for (const fact of facts) {
    used.add(fact.message)
    yield fact
  }
}

function nameOf({name, article}: RuleCase): string {
  return name ?? article
}

/** A finding as tables and expectation files show it: `line:column level matched text`. */
export function describeFinding({place, severity, matched}: Finding): string {
  return `${place.start.line}:${place.start.column} ${severity} ${matched}`
}
