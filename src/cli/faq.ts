import type {KeyValues} from '../config/keys.ts'
import type {Finding} from '../finding/finding.ts'
import {lintFiles} from '../lint.ts'
import type {Article, FaqEntry} from '../model/article.ts'
import {stanceOf} from '../model/facts/stance.ts'
import {describeStatement, statementsOf} from '../model/facts/statement.ts'
import {questionSource} from '../model/faq/distinct.ts'
import {readArticle} from '../model/read-article.ts'
import {loadEngine} from '../parse/engines.ts'
import {parseSource, type SourceFile} from '../parse/parse.ts'
import {type FaqFormat, type FaqRow, faqFormats} from '../report/faq-table.ts'
import {commandConfig} from './command-config.ts'
import {fileSources} from './lint-input.ts'
import {dayOf} from './lint-run.ts'
import {conventionsOf} from './site-settings.ts'
import {siteSource} from './site-source.ts'
import type {Terminal} from './terminal.ts'

export interface FaqFlags {
  config?: string | false
  rule?: string[]
  format?: FaqFormat
  engine?: KeyValues['engine']
}

/** `medlint faq [paths...]`: all questions of the site, with their answers, facts and conflicts. */
export async function faq(paths: string[], flags: FaqFlags, terminal: Terminal): Promise<number> {
  const {rules, config} = await commandConfig(flags, terminal)
  const engine = await loadEngine(flags.engine ?? config.get('engine'))
  const sources = fileSources(paths, {}, config, terminal.cwd)
  const problems = [...sources.problems]
  const files = sources.files.flatMap(({path, format, read}): SourceFile[] => {
    const {text, problem} = read()
    if (problem) problems.push(problem)
    return problem ? [] : [{path, format, text}]
  })
  const asOf = dayOf({}, config)
  const conventions = conventionsOf(config)
  const linted = lintFiles({
    files,
    engine,
    conventions,
    rules: rules.filter(({id}) => id.startsWith('faq-')),
    rulesFor: (path) => config.rulesFor(path),
    asOf,
    site: siteSource({cwd: terminal.cwd, paths: files.map(({path}) => path), config, engine, asOf})
  })
  const rows = files.flatMap((file, index) => {
    const result = linted.files[index]
    problems.push(...(result?.problems ?? []))
    if (result?.problems.length) return []
    return rowsOf(
      readArticle(file, parseSource(file.text, file.format, engine), conventions),
      result?.findings ?? []
    )
  })
  terminal.stdout.write(faqFormats[flags.format ?? 'table'](rows))
  for (const {path, message} of problems) terminal.stderr.write(`medlint: ${path}  ${message}\n`)
  return problems.length > 0 ? 2 : 0
}

function rowsOf(article: Article, findings: readonly Finding[]): FaqRow[] {
  const statements = statementsOf(article).faq
  return article.faq.map((entry) => {
    const {question, answer, where} = entry
    const {line, column} = article.place(questionSource(entry)).start
    const polarity = stanceOf(entry)?.polarity
    return {
      article: article.path,
      line,
      column,
      where,
      question,
      answer,
      facts: [
        ...(polarity ? [polarity] : []),
        ...statements.filter((statement) => statement.entry === entry).map(describeStatement)
      ],
      conflicts: findings.filter((finding) => touches(entry, finding)).map(({message}) => message)
    }
  })
}

function touches({questionBlock, answerBlocks}: FaqEntry, {place}: Finding): boolean {
  const {offset} = place.start
  return [questionBlock, ...answerBlocks].some(
    ({source}) => source.start <= offset && offset < source.end
  )
}
