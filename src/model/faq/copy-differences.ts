import type {Article, Block, FaqEntry} from '../article.ts'
import {Copies, type Edit} from './copies.ts'
import {representationOf} from './distinct.ts'
import {plainForm, questionMeaning} from './meaning.ts'
import {type WordDiff, wordDiff} from './word-diff.ts'

/** How a copy of the questions of a page differs from them. */
export type CopyDifference = {
  /** Where the copy stands. */
  data: 'JSON-LD' | 'front matter'
  /** What would put it right; undefined where that cannot be done safely. */
  edit: Edit | undefined
} & (
  | {kind: 'extra'; copy: FaqEntry}
  | {kind: 'answer'; copy: FaqEntry; block: Block; shown: FaqEntry; diff: WordDiff}
  | {kind: 'missing'; shown: FaqEntry}
)

/**
 * The page decides: structured data is compared with what a reader sees. Where a
 * page shows no questions of its own, a template prints those of the front
 * matter, and they take its place. Front matter that shares no question with the
 * page is another list.
 */
export function* copyDifferences(article: Article): Generator<CopyDifference> {
  const {faq} = article
  const visible = faq.filter((entry) => representationOf(entry) === 'visible')
  const front = faq.filter(({where}) => where === 'front-matter')
  const json = faq.filter(({where}) => where === 'json-ld')
  const shown = shownAsFaq(visible, json)
  const page = shown.length > 0 ? shown : front
  if (json.length > 0 && page.length > 0) yield* compare(article, page, json, 'JSON-LD')
  const seen = shownAsFaq(visible, front)
  const forms = new Set(seen.map(({question}) => plainForm(question)))
  if (front.some(({question}) => forms.has(plainForm(question)))) {
    yield* compare(article, seen, front, 'front matter')
  }
}

/**
 * The visible questions that copies are made of. Headings of the body that ask
 * are a list of questions only where the copies are made of them.
 */
function shownAsFaq(visible: FaqEntry[], copies: FaqEntry[]): FaqEntry[] {
  const listed = visible.filter(({where}) => where !== 'heading' && where !== 'letter')
  if (listed.length > 0) return listed
  const headings = new Questions(visible)
  const copied = copies.filter(({question}) => headings.find(question)).length
  return copied * 2 > copies.length ? visible : []
}

function* compare(
  article: Article,
  page: FaqEntry[],
  copies: FaqEntry[],
  data: CopyDifference['data']
): Generator<CopyDifference> {
  const editor = new Copies(article)
  const [onPage, copied] = [new Questions(page), new Questions(copies)]
  for (const copy of copies) {
    const shown = onPage.find(copy.question)
    if (!shown) {
      yield {kind: 'extra', data, copy, edit: editor.remove(copy)}
      continue
    }
    const [block] = copy.answerBlocks
    const answer = withoutMarkup(shown)
    const diff = block && wordDiff(answer, withoutMarkup(copy))
    if (!block || !diff || shown.answer === '') continue
    yield {kind: 'answer', data, copy, block, shown, diff, edit: editor.answer(copy, answer)}
  }
  const lacks = ({question, answer}: FaqEntry) => answer !== '' && !copied.find(question)
  let before: FaqEntry | undefined
  for (let at = 0; at < page.length; ) {
    const run = runFrom(page, at, lacks)
    // One change adds a run of missing questions: insertions at one place have no order.
    const [first, ...others] = run
    if (first)
      yield {kind: 'missing', data, shown: first, edit: insertion(editor, run, before, copies)}
    for (const shown of others) yield {kind: 'missing', data, shown, edit: undefined}
    at += run.length
    const next = page[at]
    before = (next && copied.find(next.question)) ?? before
    at += 1
  }
}

/** The entries from an index on that a test holds for, up to the first that it does not. */
function runFrom(page: FaqEntry[], from: number, test: (entry: FaqEntry) => boolean): FaqEntry[] {
  let end = from
  while (end < page.length && test(page[end] as FaqEntry)) end += 1
  return page.slice(from, end)
}

/** Adds questions behind the copy of the question before them, or before all copies. */
function insertion(
  editor: Copies,
  run: readonly FaqEntry[],
  before: FaqEntry | undefined,
  [first]: readonly FaqEntry[]
): Edit | undefined {
  const added = run.map((entry) => ({question: entry.question, answer: withoutMarkup(entry)}))
  if (before) return editor.insert(added, before, 'after')
  return first && editor.insert(added, first, 'before')
}

/** Entries by the letters of their question and by what it asks. */
class Questions {
  readonly #entries = new Map<string, FaqEntry>()

  constructor(entries: readonly FaqEntry[]) {
    for (const entry of entries) {
      for (const key of [plainForm(entry.question), questionMeaning(entry.question).key]) {
        if (!this.#entries.has(key)) this.#entries.set(key, entry)
      }
    }
  }

  find(question: string): FaqEntry | undefined {
    return (
      this.#entries.get(plainForm(question)) ?? this.#entries.get(questionMeaning(question).key)
    )
  }
}

/** Values of front matter may be written in Markdown. */
function withoutMarkup({answer, where}: FaqEntry): string {
  if (where !== 'front-matter') return answer
  return answer.replace(/\[([^[\]]{0,500})\]\([^()\s]{0,500}\)/g, '$1').replace(/[*_`]/g, '')
}
