import type {Article, FaqEntry} from '../src/model/article.ts'
import {representationOf} from '../src/model/faq/distinct.ts'
import {type JsonLdProblem, jsonLdFaq} from '../src/model/faq/json-ld.ts'
import {plainForm, questionMeaning} from '../src/model/faq/meaning.ts'
import {wordDiff} from '../src/model/faq/word-diff.ts'
import {defineRule} from '../src/rule/define-rule.ts'

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
  options: {},
  examples: {
    wrong: [
      '# Gel\n\n## FAQ\n\n### Is it safe?\n\nFor most people.\n\n<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "Yes, always."}}]}</script>\n'
    ],
    right: [
      '# Gel\n\n## FAQ\n\n### Is it safe?\n\nFor most people.\n\n<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Is it safe?", "acceptedAnswer": {"@type": "Answer", "text": "For most people."}}]}</script>\n'
    ]
  },

  *check({article}) {
    for (const problem of jsonLdFaq(article).problems) {
      yield {message: 'invalid', at: problem.at, data: {problem: describe(problem)}}
    }
    const seen = article.faq.filter((entry) => representationOf(entry) === 'visible')
    const front = article.faq.filter((entry) => entry.where === 'front-matter')
    const json = article.faq.filter((entry) => entry.where === 'json-ld')
    const page = seen.length > 0 ? seen : front
    if (json.length > 0 && page.length > 0) yield* compare(article, page, json, 'JSON-LD')
    if (seen.length > 0 && front.some((entry) => index(seen).has(plainForm(entry.question)))) {
      yield* compare(article, seen, front, 'front matter')
    }
  }
})

function* compare(article: Article, page: FaqEntry[], copies: FaqEntry[], data: string) {
  const [onPage, copied] = [index(page), index(copies)]
  for (const copy of copies) {
    const {question} = copy
    const shown = find(onPage, question)
    if (!shown) {
      // A template may print the questions of the front matter as well.
      const doubt = copy.where === 'front-matter' ? {severity: 'info' as const} : {}
      yield {message: 'extra' as const, at: spanOf(copy), data: {data, question}, ...doubt}
      continue
    }
    const [block] = copy.answerBlocks
    const diff = block && wordDiff(shown.answer, withoutMarkup(copy))
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
      suggestions: [{...synchronised(article, block.source, shown.answer), safe: !isOtherText}],
      ...(message === 'changed' && isOtherText ? {} : {severity: 'info' as const})
    }
  }
  for (const shown of page) {
    if (find(copied, shown.question) || shown.answer === '') continue
    yield {
      message: 'missing' as const,
      at: spanOf(shown),
      data: {data, question: shown.question},
      severity: 'info' as const
    }
  }
}

/** The visible answer as a quoted string; JSON, YAML and TOML read it alike. */
function synchronised(
  article: Article,
  {start, end}: {start: number; end: number},
  answer: string
) {
  const old = article.source.slice(start, end)
  const lineEnd = /\r?\n$/.exec(old)?.[0] ?? ''
  const text = `${JSON.stringify(answer).replaceAll('</', '<\\/')}${lineEnd}`
  return {text, range: [start, end] as [number, number]}
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
