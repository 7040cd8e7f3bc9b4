import {findNodeAtOffset, type Node} from 'jsonc-parser'
import {jsonTree} from '../../parse/json-tree.ts'
import type {Span} from '../../text/place.ts'
import type {Article, FaqEntry} from '../article.ts'
import {jsonOf} from './json-ld.ts'

/** A replacement in the source; offsets, end exclusive. */
export interface Edit {
  text: string
  range: [number, number]
}

export interface QuestionAndAnswer {
  question: string
  answer: string
}

/**
 * Changes to the copies of questions in JSON-LD and front matter. Each leaves
 * valid data and does not touch the rest of the block. Where an entry stands in
 * a form that has no list, or in TOML, no change is offered.
 */
export class Copies {
  readonly #article: Article
  readonly #roots = new Map<number, {root: Node; start: number} | undefined>()

  constructor(article: Article) {
    this.#article = article
  }

  /** Puts another answer in the place of the entry's own. */
  answer(entry: FaqEntry, answer: string): Edit | undefined {
    const [block] = entry.answerBlocks
    if (!block) return undefined
    const {start, end} = block.source
    const lineEnd = /\r?\n$/.exec(this.#article.source.slice(start, end))?.[0] ?? ''
    return {text: this.#quoted(entry, answer) + lineEnd, range: [start, end]}
  }

  /** Takes the entry out of its list; a list keeps its last entry. */
  remove(entry: FaqEntry): Edit | undefined {
    const node = this.#jsonItem(entry)
    if (node) return removed(node)
    const item = this.#yamlItem(entry)
    return item && item.count > 1 ? {text: '', range: [item.start, item.end]} : undefined
  }

  /** Adds questions to the list of an entry, before or behind it, written as the entry is. */
  insert(added: readonly QuestionAndAnswer[], beside: FaqEntry, side: 'before' | 'after') {
    const node = this.#jsonItem(beside)
    return node
      ? this.#insertJson(added, beside, node, side)
      : this.#insertYaml(added, beside, side)
  }

  #insertJson(
    added: readonly QuestionAndAnswer[],
    beside: FaqEntry,
    node: Item,
    side: 'before' | 'after'
  ): Edit {
    const {source} = this.#article
    const [first = node.at, second] = node.siblings
    const gap = second
      ? source.slice(first.end, second.start)
      : `,${/\s*$/.exec(source.slice(node.list.start, first.start))?.[0] ?? ''}`
    const written = added.map((entry) => this.#jsonText(entry, beside, node))
    const at = side === 'after' ? node.at.end : node.at.start
    const text = written.map((item) => (side === 'after' ? gap + item : item + gap)).join('')
    return {text, range: [at, at]}
  }

  /** As the neighbour is written, unless it says more than a question and an answer. */
  #jsonText({question, answer}: QuestionAndAnswer, beside: FaqEntry, {at, node}: Item): string {
    const asked = this.#quoted(beside, question)
    const answered = this.#quoted(beside, answer)
    const [block] = beside.answerBlocks
    if (!block || !saysNoMore(node)) {
      return beside.where === 'json-ld'
        ? `{"@type": "Question", "name": ${asked}, "acceptedAnswer": {"@type": "Answer", "text": ${answered}}}`
        : `{"question": ${asked}, "answer": ${answered}}`
    }
    const {source} = this.#article
    const parts = [
      {span: beside.questionBlock.source, text: asked},
      {span: block.source, text: answered}
    ].sort((a, b) => a.span.start - b.span.start)
    let text = ''
    let from = at.start
    for (const part of parts) {
      text += source.slice(from, part.span.start) + part.text
      from = part.span.end
    }
    return text + source.slice(from, at.end)
  }

  #insertYaml(
    added: readonly QuestionAndAnswer[],
    beside: FaqEntry,
    side: 'before' | 'after'
  ): Edit | undefined {
    const item = this.#yamlItem(beside)
    if (!item) return undefined
    const {source} = this.#article
    const lineEnd = /\r?\n/.exec(source)?.[0] ?? '\n'
    const indent = item.lead.replace('-', ' ')
    const text = added
      .map(({question, answer}) => {
        const asked = `${item.questionKey}: ${JSON.stringify(question)}`
        const answered = `${item.answerKey}: ${JSON.stringify(answer)}`
        return `${item.lead}${asked}${lineEnd}${indent}${answered}${lineEnd}`
      })
      .join('')
    const at = side === 'after' ? item.end : item.start
    return {text, range: [at, at]}
  }

  /** A quoted string that JSON, YAML and TOML read alike, as it may stand in its place. */
  #quoted({where}: FaqEntry, text: string): string {
    const json = JSON.stringify(text)
    if (where !== 'json-ld') return json
    const inScript = json.replaceAll('</', '<\\/')
    const isTemplate = this.#article.format === 'mdx' && this.#article.jsonLd.some(isTemplateText)
    return isTemplate ? inScript.replace(/[\\`]|\$(?=\{)/g, '\\$&') : inScript
  }

  /** The object of an entry in a list of JSON. */
  #jsonItem({where, questionBlock}: FaqEntry): Item | undefined {
    const {jsonLd, frontMatter, source} = this.#article
    const {start: offset} = questionBlock.source
    const holds = ({start, end}: Span) => start <= offset && offset < end
    let parsed: {root: Node; start: number} | undefined
    if (where === 'json-ld') {
      const script = jsonLd.find((one) => holds(one.source))
      if (script)
        parsed = this.#root(script.source.start + jsonOf(script).from, jsonOf(script).json)
    } else if (frontMatter?.format === 'json') {
      const {start, end} = frontMatter.source
      parsed = this.#root(start, source.slice(start, end))
    }
    let node = parsed && findNodeAtOffset(parsed.root, offset - parsed.start)
    while (node && node.type !== 'object') node = node.parent
    const list = node?.parent
    if (!parsed || !node || list?.type !== 'array') return undefined
    const {start} = parsed
    const spanOf = (one: Node): Span => ({
      start: start + one.offset,
      end: start + one.offset + one.length
    })
    return {node, at: spanOf(node), list: spanOf(list), siblings: (list.children ?? []).map(spanOf)}
  }

  #root(start: number, json: string) {
    if (!this.#roots.has(start)) {
      const root = jsonTree(json)
      this.#roots.set(start, root && {root, start})
    }
    return this.#roots.get(start)
  }

  /** The lines of an entry in a block list of YAML: `- question: …`. */
  #yamlItem({where, questionBlock, answerBlocks: [answerBlock]}: FaqEntry): YamlItem | undefined {
    const {frontMatter, source} = this.#article
    if (where !== 'front-matter' || frontMatter?.format !== 'yaml' || !answerBlock) return undefined
    const {entries} = frontMatter
    const question = entries.find((entry) => entry.source.start === questionBlock.source.start)
    const answer = entries.find((entry) => entry.source.start === answerBlock.source.start)
    const path = question?.path.slice(0, -1) ?? []
    if (!question || !answer || typeof path.at(-1) !== 'number') return undefined
    const isInside = (one: {path: (string | number)[]}, outer: (string | number)[]) =>
      one.path.length > outer.length && outer.every((key, index) => one.path[index] === key)
    const own = entries.filter((entry) => isInside(entry, path))
    const start = source.lastIndexOf('\n', (own[0]?.key.start ?? 0) - 1) + 1
    const lead = source.slice(start, own[0]?.key.start)
    const last = Math.max(...own.map((entry) => Math.max(entry.source.end, entry.key.end)))
    if (!/^[ \t]*-[ \t]+$/.test(lead)) return undefined
    const isWhole = source[last - 1] === '\n'
    const lineEnd = source.indexOf('\n', last)
    if (!isWhole && (lineEnd < 0 || source.slice(last, lineEnd).includes('}'))) return undefined
    const list = path.slice(0, -1)
    const items = entries
      .filter((entry) => isInside(entry, list))
      .map(({path: at}) => at[list.length])
    return {
      start,
      end: isWhole ? last : lineEnd + 1,
      lead,
      count: new Set(items).size,
      questionKey: source.slice(question.key.start, question.key.end),
      answerKey: source.slice(answer.key.start, answer.key.end)
    }
  }
}

/** An object in a list of JSON; spans are source offsets. */
interface Item {
  node: Node
  at: Span
  list: Span
  siblings: Span[]
}

interface YamlItem extends Span {
  /** What stands before its first key: blanks and a dash. */
  lead: string
  /** Number of entries in its list. */
  count: number
  questionKey: string
  answerKey: string
}

function removed({at, siblings}: Item): Edit | undefined {
  const index = siblings.findIndex(({start}) => start === at.start)
  const [before, after] = [siblings[index - 1], siblings[index + 1]]
  if (before) return {text: '', range: [before.end, at.end]}
  return after && {text: '', range: [at.start, after.start]}
}

/** An object with two texts, its types apart, is a question and an answer and nothing else. */
function saysNoMore(node: Node): boolean {
  const texts = (one: Node): number => {
    if (one.type === 'property' && one.children?.[0]?.value === '@type') return 0
    if (one.type === 'property') return one.children?.[1] ? texts(one.children[1]) : 0
    if (!one.children) return 1
    return one.children.reduce((sum, child) => sum + texts(child), 0)
  }
  return texts(node) === 2
}

function isTemplateText(script: Article['jsonLd'][number]): boolean {
  return jsonOf(script).from > 0
}
