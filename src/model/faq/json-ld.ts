import {Parser} from 'htmlparser2'
import {findNodeAtLocation, type Node, type ParseError, printParseErrorCode} from 'jsonc-parser'
import {alignScalar} from '../../parse/align-scalar.ts'
import {isTooDeep, jsonTree} from '../../parse/json-tree.ts'
import type {Span} from '../../text/place.ts'
import type {Article, Block, FaqEntry, JsonLd} from '../article.ts'
import {ProseBlock} from '../block.ts'
import {Prose} from '../prose.ts'

/** A defect of an FAQPage or QAPage that keeps machines from reading it. */
export interface JsonLdProblem {
  kind: 'syntax' | 'no-questions' | 'no-name' | 'no-answer' | 'several-pages'
  detail: string
  at: Span
}

export interface JsonLdFaq {
  entries: FaqEntry[]
  problems: JsonLdProblem[]
  /** Source spans of the FAQPage objects. */
  pages: Span[]
}

/** Questions and answers of schema.org FAQPage and QAPage data, with the places of their strings. */
export function jsonLdFaq(article: Article): JsonLdFaq {
  const result: JsonLdFaq = {entries: [], problems: [], pages: []}
  for (const script of article.jsonLd) readScript(article, script, result)
  for (const at of result.pages.slice(1)) {
    result.problems.push({kind: 'several-pages', detail: 'FAQPage', at})
  }
  return result
}

/** The JSON of a script, and where it begins in its text: MDX wraps it into an expression, {`…`}. */
export function jsonOf({text}: JsonLd): {json: string; from: number} {
  const from = /^\s*\{\s*`/.exec(text)?.[0].length ?? 0
  return {json: from > 0 ? text.slice(from, text.lastIndexOf('`')) : text, from}
}

function readScript(article: Article, script: JsonLd, result: JsonLdFaq): void {
  const {json, from} = jsonOf(script)
  const {source} = script
  const errors: ParseError[] = []
  const root = jsonTree(json, errors, {allowTrailingComma: false})
  const place = ({offset, length}: {offset: number; length: number}): Span => ({
    start: source.start + from + offset,
    end: source.start + from + offset + length
  })
  const [error] = errors
  if (error && isAboutQuestions(json)) {
    const detail = printParseErrorCode(error.error).replace(
      /(?<=[a-z])[A-Z]/g,
      (letter) => ` ${letter.toLowerCase()}`
    )
    result.problems.push({kind: 'syntax', detail, at: place(error)})
  }
  if (!root) {
    if (isTooDeep(json) && isAboutQuestions(json)) {
      const at = {start: source.start + from, end: source.start + from + json.length}
      result.problems.push({kind: 'syntax', detail: 'nested too deeply', at})
    }
    return
  }
  for (const page of pagesIn(root)) {
    const isFaq = typesOf(page).includes('FAQPage')
    if (isFaq) result.pages.push(place(page))
    const questions = itemsOf(findNodeAtLocation(page, ['mainEntity']))
    if (questions.length === 0) {
      result.problems.push({
        kind: 'no-questions',
        detail: isFaq ? 'FAQPage' : 'QAPage',
        at: place(page)
      })
    }
    for (const question of questions) readQuestion(article, question, place, result)
  }
}

function isAboutQuestions(json: string): boolean {
  return /"(?:FAQPage|QAPage)"/.test(json)
}

function readQuestion(
  article: Article,
  node: Node,
  place: (node: Node) => Span,
  result: JsonLdFaq
): void {
  const name = stringAt(node, 'name') ?? stringAt(node, 'text')
  if (!name) {
    result.problems.push({kind: 'no-name', detail: 'Question', at: place(node)})
    return
  }
  const answers = [
    ...itemsOf(findNodeAtLocation(node, ['acceptedAnswer'])),
    ...itemsOf(findNodeAtLocation(node, ['suggestedAnswer']))
  ]
  const answer = answers.map((item) => stringAt(item, 'text')).find((text) => text !== undefined)
  const question = blockOf(article, name, place(name))
  if (!question) {
    result.problems.push({kind: 'no-name', detail: 'Question', at: place(node)})
    return
  }
  const answerBlock = answer && blockOf(article, answer, place(answer))
  if (!answerBlock)
    result.problems.push({kind: 'no-answer', detail: question.text, at: place(name)})
  result.entries.push({
    question: question.text.trim(),
    answer: answerBlock ? answerBlock.text.trim() : '',
    questionBlock: question,
    questionSpan: {start: 0, end: question.text.trimEnd().length},
    answerBlocks: answerBlock ? [answerBlock] : [],
    answerStart: 0,
    where: 'json-ld'
  })
}

/** FAQPage and QAPage objects at the root, in lists and in `@graph`. */
function pagesIn(node: Node): Node[] {
  if (node.type === 'array') return (node.children ?? []).flatMap(pagesIn)
  if (node.type !== 'object') return []
  const types = typesOf(node)
  if (types.includes('FAQPage') || types.includes('QAPage')) return [node]
  return (node.children ?? []).flatMap((property) => {
    const [, value] = property.children ?? []
    return value && (value.type === 'object' || value.type === 'array') ? pagesIn(value) : []
  })
}

function typesOf(node: Node): string[] {
  return itemsOf(findNodeAtLocation(node, ['@type'])).map(({value}) => String(value))
}

function itemsOf(node: Node | undefined): Node[] {
  if (!node) return []
  return node.type === 'array' ? (node.children ?? []) : [node]
}

function stringAt(node: Node, key: string): Node | undefined {
  const value = node.type === 'object' ? findNodeAtLocation(node, [key]) : undefined
  return value?.type === 'string' ? value : undefined
}

/** The prose of a JSON string; HTML inside it is folded away. Undefined when nothing is left. */
function blockOf(article: Article, node: Node, at: Span): Block | undefined {
  const value = node.value as string
  const segments = alignScalar(article.source, at, value)
  let cursor = 0
  const toSource = (offset: number): number => {
    while (cursor + 1 < segments.length && (segments[cursor + 1]?.value ?? 0) <= offset) cursor += 1
    const segment = segments[cursor]
    if (!segment) return at.start
    const inside = Math.min(offset - segment.value, segment.length)
    return (
      segment.source +
      (segment.length === segment.sourceLength ? inside : inside === 0 ? 0 : segment.sourceLength)
    )
  }
  const prose = new Prose()
  const parser: Parser = new Parser(
    {
      onopentag: () => separate(prose, toSource(parser.startIndex)),
      ontext(text) {
        const start = toSource(parser.startIndex)
        prose.atom(
          text.replace(/[\n\r]/g, ' '),
          start,
          Math.max(start, toSource(parser.endIndex + 1))
        )
      }
    },
    {decodeEntities: true}
  )
  parser.end(value)
  if (prose.text.trim() === '') return undefined
  return new ProseBlock(-1, {
    kind: 'front-matter',
    text: prose.text,
    marks: [],
    runs: prose.runs,
    source: at,
    section: article.sections[0] as Block['section'],
    quoted: false
  })
}

function separate(prose: Prose, at: number): void {
  if (prose.text !== '' && !/\s$/.test(prose.text)) prose.atom(' ', at, at)
}
