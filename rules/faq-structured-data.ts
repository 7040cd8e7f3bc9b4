import {copyDifferences} from '../src/model/faq/copy-differences.ts'
import {questionSource} from '../src/model/faq/distinct.ts'
import {type JsonLdProblem, jsonLdFaq} from '../src/model/faq/json-ld.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {flag} from '../src/rule/options.ts'

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
    for (const difference of copyDifferences(article)) {
      const {kind, data, edit} = difference
      const suggest = (safe: boolean) => (edit ? {suggestions: [{...edit, safe}]} : {})
      if (kind === 'missing') {
        const {shown} = difference
        yield {
          message: 'missing',
          at: questionSource(shown),
          data: {data, question: shown.question},
          severity: 'info',
          fix: 'Add the question and its answer to the {data}, or take them off the page.',
          ...suggest(synchronise)
        }
        continue
      }
      const {copy} = difference
      const {question} = copy
      if (kind === 'extra') {
        // A template may print the questions of the front matter as well.
        const doubt = copy.where === 'front-matter' ? {severity: 'info' as const} : {}
        yield {
          message: 'extra',
          at: questionSource(copy),
          data: {data, question},
          ...suggest(synchronise),
          ...doubt
        }
        continue
      }
      const {shown, block, diff} = difference
      const {removed, added} = diff
      // Texts that differ much may differ in what they say: an editor decides which one is right.
      const isOtherText = diff.changed > 0.2
      const message = added === '' ? 'less' : removed === '' ? 'more' : 'changed'
      yield {
        message,
        at: block.toSource(0, block.text.trimEnd().length),
        data: {data, question, removed, added},
        related: [{at: questionSource(shown), message: 'the answer on the page'}],
        ...suggest(!isOtherText || synchronise),
        ...(message === 'changed' && isOtherText ? {} : {severity: 'info' as const})
      }
    }
  }
})

function describe({kind, detail}: JsonLdProblem): string {
  if (kind === 'syntax') return `it is no JSON (${detail.toLowerCase()})`
  if (kind === 'no-questions') return `the ${detail} has no mainEntity`
  if (kind === 'no-name') return 'a Question has no name'
  if (kind === 'no-answer') return `“${detail}” has no acceptedAnswer with a text`
  return 'the page has more than one FAQPage'
}
