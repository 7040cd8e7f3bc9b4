import {resolve} from 'node:path'
import type {KeyValues} from '../config/keys.ts'
import {formatOf, readableEndings} from '../files/format.ts'
import {readSource} from '../files/read-source.ts'
import type {Article, Block, Context} from '../model/article.ts'
import {questionSource} from '../model/faq/distinct.ts'
import {readArticle} from '../model/read-article.ts'
import {loadEngine} from '../parse/engines.ts'
import {parseSource} from '../parse/parse.ts'
import {paint} from '../report/ansi.ts'
import {runRules} from '../rule/run.ts'
import type {Span} from '../text/place.ts'
import {commandConfig} from './command-config.ts'
import {limitsOf} from './lint-input.ts'
import {dayOf} from './lint-run.ts'
import {conventionsOf} from './site-settings.ts'
import {type Terminal, usesColor} from './terminal.ts'
import {UsageError} from './usage-error.ts'

export interface InspectFlags {
  color?: boolean
  config?: string | false
  rule?: string[]
  format?: 'text' | 'json'
  engine?: KeyValues['engine']
}

/** `medlint inspect FILE`: the article as the rules see it. */
export async function inspect(
  file: string,
  flags: InspectFlags,
  terminal: Terminal
): Promise<number> {
  const {rules, config} = await commandConfig(flags, terminal)
  const format = formatOf(file)
  if (format === undefined) throw new UsageError(`${file}  not a ${readableEndings} file`)
  const {text, problem} = readSource(resolve(terminal.cwd, file), file, limitsOf(config))
  if (problem) throw new UsageError(`${file}  ${problem.message}`)
  const engine = await loadEngine(flags.engine ?? config.get('engine'))
  const article = readArticle(
    {path: file, text, format},
    parseSource(text, format, engine),
    conventionsOf(config)
  )
  const watched = watch(article)
  const {findings, problems} = runRules(watched.article, {
    // What is shown is how one article reads; links are judged by a run over the site.
    rules: rules.filter(({scope}) => scope === 'article'),
    settings: config.rulesFor(file),
    site: undefined,
    asOf: dayOf({}, config)
  })
  const view = viewOf(
    article,
    watched.asked,
    new Set(findings.map(({place}) => place.start.offset))
  )
  terminal.stdout.write(
    flags.format === 'json'
      ? `${JSON.stringify(view, undefined, 2)}\n`
      : textOf(view, usesColor(flags.color, terminal))
  )
  for (const {message} of problems) terminal.stderr.write(`medlint: ${file}  ${message}\n`)
  return problems.length > 0 ? 2 : 0
}

interface Asked {
  block: Block
  from: number
  to: number
  context: Context
}

/** The article, and every phrase whose context a rule asks for while it reads. */
function watch(article: Article): {article: Article; asked: Asked[]} {
  const asked: Asked[] = []
  const contextAt: Article['contextAt'] = (block, from, to) => {
    const context = article.contextAt(block, from, to)
    asked.push({block, from, to, context})
    return context
  }
  const watched = new Proxy(article, {
    get(target, name) {
      if (name === 'contextAt') return contextAt
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    }
  })
  return {article: watched, asked}
}

type View = ReturnType<typeof viewOf>

/** The model as plain data, with lines and columns instead of offsets. */
function viewOf(article: Article, asked: readonly Asked[], reported: ReadonlySet<number>) {
  const at = (span: Span) => {
    const {line, column} = article.place(span).start
    return `${line}:${column}`
  }
  return {
    path: article.path,
    format: article.format,
    title: article.title ?? null,
    words: article.words,
    frontMatter: article.frontMatter?.data ?? null,
    sections: article.sections
      .filter(({depth}) => depth > 0)
      .map(({title, depth, source}) => ({at: at(source), depth, title})),
    phrases: phrasesOf(article, asked, reported, at),
    links: article.links.map(({kind, url, text, source}) => ({at: at(source), kind, url, text})),
    faq: article.faq.map((entry) => ({
      at: at(questionSource(entry)),
      where: entry.where,
      question: entry.question,
      answer: entry.answer
    })),
    topics: article.topics.map(({label, isMain, reasons, first}) => ({
      at: at(first),
      label,
      isMain,
      reasons
    })),
    elements: [...article.elements].map(([name, {text, where, source}]) => ({
      at: at(source),
      name,
      where,
      text
    })),
    people: article.people.map(({role, name, credential, where, source}) => ({
      at: at(source),
      role,
      name,
      credential: credential ?? null,
      where
    })),
    dates: article.dates.map(({kind, day, text, where, source}) => ({
      at: at(source),
      kind,
      day: day ?? null,
      text,
      where
    })),
    abbreviations: article.abbreviations.map(({short, definition, first}) => ({
      at: at(first),
      short,
      long: definition?.long ?? null
    })),
    readability: article.readability ?? null,
    claims: article.claims.map(({kind, certainty, sentence, sources, source}) => ({
      at: at(source),
      kind,
      certainty,
      sources: sources.level,
      text: sentence.text
    })),
    citations: article.citations.map(({style, target, kind, identifiers, reference, source}) => ({
      at: at(source),
      style,
      target,
      kind,
      identifiers,
      reference: reference?.text ?? null
    })),
    references: article.references.map(({block, ...reference}) => ({
      at: at(block.source),
      ...reference
    })),
    blocks: article.blocks.map((block) => ({
      at: at(block.source),
      kind: block.kind,
      section: block.section.path,
      sentences: block.sentences.map(({text}) => text)
    }))
  }
}

function phrasesOf(
  article: Article,
  asked: readonly Asked[],
  reported: ReadonlySet<number>,
  at: (span: Span) => string
) {
  const phrases = new Map<
    string,
    {offset: number; at: string; text: string; reported: boolean} & Pick<
      Context,
      'status' | 'cue' | 'doubtful'
    >
  >()
  for (const {block, from, to, context} of asked) {
    const span = block.toSource(from, to)
    phrases.set(`${span.start}:${span.end}`, {
      offset: span.start,
      at: at(span),
      text: article.source.slice(span.start, span.end),
      status: context.status,
      ...(context.cue === undefined ? {} : {cue: context.cue}),
      doubtful: context.doubtful,
      reported: reported.has(span.start)
    })
  }
  return [...phrases.values()]
    .sort((a, b) => a.offset - b.offset)
    .map(({offset: _, ...phrase}) => phrase)
}

function textOf(view: View, color: boolean): string {
  const style = paint(color)
  const part = (title: string, lines: string[]) =>
    lines.length === 0 ? [] : ['', style.bold(title), ...lines]
  const row = (place: string, text: string, note = '', depth = 0) =>
    `  ${style.dim(place.padEnd(7))} ${'  '.repeat(depth)}${oneLine(text)}${note && `  ${style.dim(note)}`}`
  return `${[
    `${style.bold(view.path)}  ${view.format}, ${view.words} words`,
    `${view.title ?? 'no title'}`,
    ...part(
      'Sections',
      view.sections.map(({at, depth, title}) => row(at, title, '', depth - 1))
    ),
    ...part(
      'Phrases that rules asked about',
      view.phrases.map(({at, text, status, cue, reported}) =>
        row(
          at,
          `"${oneLine(text)}"`,
          `${status}${cue ? ` by "${oneLine(cue)}"` : ''}${reported ? ', reported' : ''}`
        )
      )
    ),
    ...part(
      'Links',
      view.links.map(({at, url, text}) => row(at, url, oneLine(text)))
    ),
    ...part(
      'Questions and answers',
      view.faq.map(({at, question, answer, where}) =>
        row(at, question, `${where}; ${answer ? shortened(answer) : 'no answer'}`)
      )
    ),
    ...part(
      'Subjects',
      view.topics.map(({at, label, isMain, reasons}) =>
        row(
          at,
          label,
          `${isMain ? 'the article is about it' : 'in passing'}: ${reasons.join(', ')}`
        )
      )
    ),
    ...part(
      'What it says for its readers',
      view.elements.map(({at, name, where, text}) => row(at, name, `${where}: ${shortened(text)}`))
    ),
    ...part('People and dates', [
      ...view.people.map(({at, role, name, credential}) =>
        row(at, name, `${role}, ${credential ?? 'no credential'}`)
      ),
      ...view.dates.map(({at, kind, day, text}) => row(at, text, `${kind}, ${day ?? 'not read'}`))
    ]),
    ...part(
      'Abbreviations',
      view.abbreviations.map(({at, short, long}) => row(at, short, long ?? 'not explained'))
    ),
    ...part('Reading grade', readingGrade(view.readability)),
    ...part(
      'Claims',
      view.claims.map(({at, text, kind, certainty, sources}) =>
        row(
          at,
          shortened(text),
          `${kind}, ${certainty}; ${sources === 'none' ? 'no source' : `source in ${sources}`}`
        )
      )
    ),
    ...part(
      'Citations',
      view.citations.map(({at, style, target, kind, reference}) =>
        row(at, target, `${style}, ${kind}${reference ? `: ${shortened(reference)}` : ''}`)
      )
    ),
    ...part(
      'References',
      view.references.map(({at, text, kind}) => row(at, shortened(text), kind))
    ),
    ...part(
      'Blocks and sentences',
      view.blocks.flatMap(({at, kind, sentences}) => [
        row(at, '', kind).trimEnd(),
        ...sentences.map((sentence) => `          ${oneLine(sentence)}`)
      ])
    )
  ].join('\n')}\n`
}

function readingGrade(grades: View['readability']): string[] {
  if (!grades) return []
  const smog = grades.smog === undefined ? '' : `, ${grades.smog} (SMOG)`
  return [`  ${grades.fleschKincaid} (Flesch-Kincaid)${smog}`]
}

function shortened(text: string): string {
  const line = oneLine(text)
  return line.length > 70 ? `${line.slice(0, 70).trimEnd()}…` : line
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trimEnd()
}
