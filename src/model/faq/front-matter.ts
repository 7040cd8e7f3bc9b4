import {findNodeAtLocation, type Node} from 'jsonc-parser'
import {jsonTree} from '../../parse/json-tree.ts'
import type {Article, Block, FaqEntry, FrontMatterEntry} from '../article.ts'
import {ProseBlock} from '../block.ts'
import {fieldOf, frontMatterBlock} from '../front-matter.ts'
import {Prose} from '../prose.ts'
import {endsAsQuestion} from './question.ts'

const listKeys =
  /^(?:faqs?|faqitems?|faqlist|faqsection|faqschema|questions|qanda|qa|qna|frequentlyasked(?:questions)?)$/
const questionKeys = ['question', 'q', 'name', 'title', 'label']
const answerKeys = ['answer', 'a', 'text', 'content', 'body', 'response']

/**
 * Questions of front matter: objects with a question and an answer, in a list
 * whose key says FAQ or, where the keys are `question` and `answer`, in any list.
 */
export function frontMatterFaq(article: Article): FaqEntry[] {
  const {frontMatter} = article
  if (!frontMatter) return []
  const children = new Map<string, FrontMatterEntry[]>()
  for (const entry of frontMatter.entries) {
    const parent = JSON.stringify(entry.path.slice(0, -1))
    const siblings = children.get(parent)
    if (siblings) siblings.push(entry)
    else children.set(parent, [entry])
  }
  const blocks = new Map(
    article.blocks.flatMap((block) => (block.field === undefined ? [] : [[block.field, block]]))
  )
  const blockOf = (entry: FrontMatterEntry): Block =>
    blocks.get(fieldOf(entry.path)) ??
    frontMatterBlock(entry, -1, article.source, article.sections[0] as Block['section'])

  const entries: FaqEntry[] = []
  for (const [parent, siblings] of children) {
    const path = JSON.parse(parent) as FrontMatterEntry['path']
    const found = questionAndAnswer(path, siblings)
    if (found) entries.push(entryOf(blockOf(found.question), found.answer && blockOf(found.answer)))
  }
  for (const entry of frontMatter.entries) {
    if (!isAnnounced(entry.path) || typeof entry.value !== 'string') continue
    if (/^\s*\[\s*\{/.test(entry.value)) entries.push(...inJson(entry.value, blockOf(entry)))
  }
  return entries.sort((a, b) => a.questionBlock.source.start - b.questionBlock.source.start)
}

function entryOf(question: Block, answer: Block | undefined): FaqEntry {
  const filled = answer && answer.text.trim() !== '' ? [answer] : []
  return {
    question: question.text.trim(),
    answer: filled.map(({text}) => text.trim()).join(''),
    questionBlock: question,
    questionSpan: {start: 0, end: question.text.trimEnd().length},
    answerBlocks: filled,
    answerStart: 0,
    where: 'front-matter'
  }
}

/** A list that a field holds as a text of JSON. */
function inJson(json: string, field: Block): FaqEntry[] {
  const textAt = (item: Node, keys: readonly string[]): Block | undefined => {
    const node = keys
      .map((key) => findNodeAtLocation(item, [key]))
      .find((found) => typeof found?.value === 'string' && found.value.trim() !== '')
    if (!node) return undefined
    const source = field.toSource(node.offset + 1, node.offset + node.length - 1)
    const prose = new Prose()
    prose.piece(node.value, source.start, source.end)
    const {section, kind} = field
    return new ProseBlock(-1, {
      kind,
      text: prose.text,
      marks: [],
      runs: prose.runs,
      source,
      section,
      quoted: false
    })
  }
  return (jsonTree(json)?.children ?? []).flatMap((item) => {
    const question = item.type === 'object' ? textAt(item, questionKeys) : undefined
    return question ? [entryOf(question, textAt(item, answerKeys))] : []
  })
}

function isAnnounced(path: FrontMatterEntry['path']): boolean {
  return path.some(
    (key) => typeof key === 'string' && listKeys.test(key.toLowerCase().replace(/[-_ ]/g, ''))
  )
}

function questionAndAnswer(
  path: FrontMatterEntry['path'],
  siblings: FrontMatterEntry[]
): {question: FrontMatterEntry; answer?: FrontMatterEntry} | undefined {
  const announced = isAnnounced(path)
  const text = (names: string[]) =>
    names
      .map((name) =>
        siblings.find((entry) => keyOf(entry) === name && typeof entry.value === 'string')
      )
      .find((entry) => entry !== undefined)
  const question = text(questionKeys)
  const answer = text(answerKeys)
  if (question && typeof question.value === 'string' && question.value.trim() !== '') {
    const plain =
      keyOf(question) === 'question' && answer !== undefined && keyOf(answer) === 'answer'
    const inList = typeof path.at(-1) === 'number'
    if (plain || (announced && inList)) return answer ? {question, answer} : {question}
  }
  const [only] = siblings
  if (
    announced &&
    only &&
    siblings.length === 1 &&
    typeof only.value === 'string' &&
    endsAsQuestion(keyOf(only))
  ) {
    return {question: {...only, value: String(only.path.at(-1)), source: only.key}, answer: only}
  }
  return undefined
}

function keyOf({path}: FrontMatterEntry): string {
  return String(path.at(-1)).toLowerCase()
}
