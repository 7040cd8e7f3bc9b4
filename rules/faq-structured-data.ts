import type {Article, FaqEntry} from '../src/model/article.ts'
import {Copies, type Edit} from '../src/model/faq/copies.ts'
import {representationOf} from '../src/model/faq/distinct.ts'
import {type JsonLdProblem, jsonLdFaq} from '../src/model/faq/json-ld.ts'
import {plainForm, questionMeaning} from '../src/model/faq/meaning.ts'
import {wordDiff} from '../src/model/faq/word-diff.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {flag} from '../src/rule/options.ts'

/**
 * The page decides: structured data is compared with what a reader sees. Where a
 * page shows no questions of its own, a template prints those of the front
 * matter, and they take its place. Front matter that shares no question with the
 * page is another list.
 */
export default defineRule({
  id: 'faq-structured-data',
  summary: 'Require JSON-LD and front matter to say what the visible FAQ says',
  why: 'Search engines and assistants read the structured data, readers the page: where the two differ, one of them is told something else.',
  fix: 'Copy the visible answer into the structured data, or take the question out of it.',
  scope: 'article',
  severity: 'warning',
  sources: [
    {
      title: 'Google Search Central, FAQPage: all FAQ content must be visible on the page',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/faqpage'
    }
  ],
  messages: {
    changed:
      'The {data} answers “{question}” differently: “{added}” where the page says “{removed}”',
    less: 'The {data} leaves out “{removed}” in the answer to “{question}”',
    more: 'The {data} adds “{added}” to the answer to “{question}”',
    extra: 'The {data} has “{question}”, which the page does not show',
    missing: 'The page has “{question}”, which the {data} lacks',
    invalid: 'The FAQPage data cannot be used: {problem}'
  },
  options: {
    synchronise: flag(
      'Whether --fix makes the copies say what the page says: it adds questions that they lack, takes out those that the page does not show, and replaces answers, however different',
      false
    )
  },
  examples: {
    wrong: [
      '# Gel\n\n## FAQ\n\n### Is it safe?\n\nFor most people.\n\n<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Yes, always."}}]}</script>\n'
    ],
    right: [
      '# Gel\n\n## FAQ\n\n### Is it safe?\n\nFor most people.\n\n<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "For most people."}}]}</script>\n'
    ]
  },

  *check({article, options: {synchronise}}) {
    for (const problem of jsonLdFaq(article).problems) {
      yield {message: 'invalid', at: problem.at, data: {problem: describe(problem)}}
    }
    const visible = article.faq.filter((entry) => representationOf(entry) === 'visible')
    const front = article.faq.filter((entry) => entry.where === 'front-matter')
    const json = article.faq.filter((entry) => entry.where === 'json-ld')
    const shown = shownAsFaq(visible, json)
    const page = shown.length > 0 ? shown : front
    if (json.length > 0 && page.length > 0)
      yield* compare({article, page, copies: json, data: 'JSON-LD', synchronise})
    const seen = shownAsFaq(visible, front)
    if (front.some((entry) => index(seen).has(plainForm(entry.question)))) {
      yield* compare({article, page: seen, copies: front, data: 'front matter', synchronise})
    }
  }
})

/**
 * The visible questions that copies are made of. Headings of the body that ask
 * are a list of questions only where the copies are made of them.
 */
function shownAsFaq(visible: FaqEntry[], copies: FaqEntry[]): FaqEntry[] {
  const listed = visible.filter(({where}) => where !== 'heading' && where !== 'letter')
  if (listed.length > 0) return listed
  const headings = index(visible)
  const copied = copies.filter(({question}) => find(headings, question)).length
  return copied * 2 > copies.length ? visible : []
}

interface Comparison {
  article: Article
  page: FaqEntry[]
  copies: FaqEntry[]
  data: string
  synchronise: boolean
}

function* compare({article, page, copies, data, synchronise}: Comparison) {
  const editor = new Copies(article)
  const suggest = (edit: Edit | undefined, safe: boolean) =>
    edit ? {suggestions: [{...edit, safe}]} : {}
  const [onPage, copied] = [index(page), index(copies)]
  for (const copy of copies) {
    const {question} = copy
    const shown = find(onPage, question)
    if (!shown) {
      // A template may print the questions of the front matter as well.
      const doubt = copy.where === 'front-matter' ? {severity: 'info' as const} : {}
      yield {
        message: 'extra' as const,
        at: spanOf(copy),
        data: {data, question},
        ...suggest(editor.remove(copy), synchronise),
        ...doubt
      }
      continue
    }
    const [block] = copy.answerBlocks
    const answer = withoutMarkup(shown)
    const diff = block && wordDiff(answer, withoutMarkup(copy))
    if (!block || !diff || shown.answer === '') continue
    const {removed, added} = diff
    // Texts that differ much may differ in what they say: an editor decides which one is right.
    const isOtherText = diff.changed > 0.2
    const message =
      added === '' ? ('less' as const) : removed === '' ? ('more' as const) : ('changed' as const)
    yield {
      message,
      at: block.toSource(0, block.text.trimEnd().length),
      data: {data, question, removed, added},
      related: [{at: spanOf(shown), message: 'the answer on the page'}],
      ...suggest(editor.answer(copy, answer), !isOtherText || synchronise),
      ...(message === 'changed' && isOtherText ? {} : {severity: 'info' as const})
    }
  }
  for (const [index, shown] of page.entries()) {
    if (!isMissing(copied, shown)) continue
    const before = page[index - 1]
    // One change adds a run of missing questions: insertions at one place have no order.
    const opensRun = !before || !isMissing(copied, before)
    yield {
      message: 'missing' as const,
      at: spanOf(shown),
      data: {data, question: shown.question},
      severity: 'info' as const,
      ...suggest(opensRun ? added(editor, page, index, copied) : undefined, synchronise)
    }
  }
}

function isMissing(copied: Map<string, FaqEntry>, {question, answer}: FaqEntry): boolean {
  return answer !== '' && !find(copied, question)
}

/** The run of missing questions that begins at `from`, behind the copy of the question before it. */
function added(
  editor: Copies,
  page: FaqEntry[],
  from: number,
  copied: Map<string, FaqEntry>
): Edit | undefined {
  const end = page.findIndex((entry, index) => index > from && !isMissing(copied, entry))
  const run = page
    .slice(from, end < 0 ? page.length : end)
    .map((entry) => ({question: entry.question, answer: withoutMarkup(entry)}))
  const before = page.slice(0, from).findLast(({question}) => find(copied, question))
  const neighbour = before && find(copied, before.question)
  if (neighbour) return editor.insert(run, neighbour, 'after')
  const [first] = copied.values()
  return first && editor.insert(run, first, 'before')
}

/** Entries by the letters of their question and by what it asks. */
function index(entries: FaqEntry[]): Map<string, FaqEntry> {
  const found = new Map<string, FaqEntry>()
  for (const entry of entries) {
    for (const key of [plainForm(entry.question), questionMeaning(entry.question).key]) {
      if (!found.has(key)) found.set(key, entry)
    }
  }
  return found
}

function find(entries: Map<string, FaqEntry>, question: string): FaqEntry | undefined {
  return entries.get(plainForm(question)) ?? entries.get(questionMeaning(question).key)
}

/** Values of front matter may be written in Markdown. */
function withoutMarkup({answer, where}: FaqEntry): string {
  if (where !== 'front-matter') return answer
  return answer.replace(/\[([^[\]]{0,500})\]\([^()\s]{0,500}\)/g, '$1').replace(/[*_`]/g, '')
}

function spanOf({questionBlock, questionSpan}: FaqEntry) {
  return questionBlock.toSource(questionSpan.start, questionSpan.end)
}

function describe({kind, detail}: JsonLdProblem): string {
  if (kind === 'syntax') return `it is no JSON (${detail.toLowerCase()})`
  if (kind === 'no-questions') return `the ${detail} has no mainEntity`
  if (kind === 'no-name') return 'a Question has no name'
  if (kind === 'no-answer') return `“${detail}” has no acceptedAnswer with a text`
  return 'the page has more than one FAQPage'
}
