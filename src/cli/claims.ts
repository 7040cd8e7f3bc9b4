import type {Problem} from '../finding/finding.ts'
import type {Article} from '../model/article.ts'
import {readArticle} from '../model/read-article.ts'
import {loadEngine} from '../parse/engines.ts'
import {type EngineChoice, parseSource} from '../parse/parse.ts'
import {claimsTable, coverageOf, sourcesTable, type TableFormat} from '../report/evidence-table.ts'
import type {Evidence} from '../rule/evidence.ts'
import {commandConfig} from './command-config.ts'
import {loadEvidence} from './evidence-files.ts'
import {claimRows, sourceRows} from './evidence-rows.ts'
import {fileSources} from './lint-input.ts'
import {conventionsOf} from './site-settings.ts'
import {type Terminal, widthOf} from './terminal.ts'

export interface ClaimsFlags {
  config?: string | false
  engine?: EngineChoice
  format?: TableFormat
}

/** `medlint claims [paths...]`: every claim with the sources in its reach. Returns the exit code. */
export async function claims(
  paths: string[],
  flags: ClaimsFlags,
  terminal: Terminal
): Promise<number> {
  const {articles, evidence, problems} = await readAll(paths, flags, terminal)
  const rows = articles.flatMap((article) => claimRows(article, evidence))
  const names = articles.map(({path}) => path)
  terminal.stdout.write(
    claimsTable(rows, coverageOf(names, rows), flags.format ?? 'table', widthOf(terminal))
  )
  return report(problems, terminal)
}

/** `medlint sources [paths...]`: every distinct source, and where it is used. Returns the exit code. */
export async function listSources(
  paths: string[],
  flags: ClaimsFlags,
  terminal: Terminal
): Promise<number> {
  const {articles, evidence, problems} = await readAll(paths, flags, terminal)
  terminal.stdout.write(
    sourcesTable(sourceRows(articles, evidence), flags.format ?? 'table', widthOf(terminal))
  )
  return report(problems, terminal)
}

async function readAll(
  paths: string[],
  flags: ClaimsFlags,
  terminal: Terminal
): Promise<{articles: Article[]; evidence: Evidence; problems: Problem[]}> {
  const {config} = await commandConfig({config: flags.config}, terminal)
  const engine = await loadEngine(flags.engine ?? config.get('engine'))
  const input = fileSources(paths, {}, config, terminal.cwd)
  const loaded = await loadEvidence(config, terminal.cwd)
  const problems = [...input.problems, ...loaded.problems]
  const articles: Article[] = []
  for (const {path, format, read} of input.files) {
    const {text, problem} = read()
    if (problem) {
      problems.push(problem)
      continue
    }
    try {
      articles.push(
        readArticle({path, text, format}, parseSource(text, format, engine), conventionsOf(config))
      )
    } catch (error) {
      problems.push({path, message: `cannot be read: ${(error as Error).message}`})
    }
  }
  return {articles, evidence: loaded.evidence, problems}
}

function report(problems: readonly Problem[], {stderr}: Terminal): number {
  for (const {path, message} of problems) stderr.write(`medlint: ${path}  ${message}\n`)
  return problems.length > 0 ? 2 : 0
}
