import type {Article, FaqEntry} from '../src/model/article.ts'
import {distinctEntries, questionSource} from '../src/model/faq/distinct.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {numberOf} from '../src/rule/options.ts'

/**
 * Question headings of an article's body head whole sections: their length is
 * no fault. Where a picture, a table of the generator or a component follows,
 * the answer may be there.
 */
export default defineRule({
  id: 'faq-answer-missing',
  summary: 'Require an answer to every question that says something on its own',
  why: 'A reader who is shown the question alone in a search result gets no answer.',
  fix: 'Answer the question in one or two whole sentences, or take it out.',
  scope: 'article',
  severity: 'warning',
  sources: [
    {
      title: 'Google Search Central, FAQPage: the full text of the answer',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/faqpage'
    }
  ],
  messages: {
    empty: '“{question}” has no answer',
    placeholder: '“{question}” has a placeholder for an answer: “{answer}”',
    word: '“{question}” is answered with one word: “{answer}”',
    pointer: '“{question}” is answered by pointing elsewhere on the page: “{answer}”',
    long: 'The answer to “{question}” has {words} words, expected at most {limit}'
  },
  options: {
    maxWords: numberOf('Most words in an answer; 0 for no limit', 300)
  },
  examples: {
    wrong: ['# Peel\n\n## FAQ\n\n### Does it hurt?\n\n### Will it scar?\n\nTBC\n'],
    right: ['# Peel\n\n## FAQ\n\n### Does it hurt?\n\nMost people feel a brief sting.\n']
  },

  *check({article, options}) {
    const entries = distinctEntries(article.faq)
    for (const entry of entries) {
      const {question, answer} = entry
      const words = entry.answerBlocks.reduce((sum, {tokens}) => sum + tokens.count, 0)
      const limited = options.maxWords > 0 && entry.where !== 'heading' && entry.where !== 'letter'
      const message = faultOf(answer) ?? (limited && words > options.maxWords ? 'long' : undefined)
      if (!message || (message === 'empty' && isElsewhere(article, entry))) continue
      yield {
        message,
        at: questionSource(entry),
        data: {question, answer, words, limit: options.maxWords},
        ...(message === 'long' || message === 'word' ? {severity: 'info' as const} : {})
      }
    }
  }
})

const placeholder =
  /^[^\p{L}\p{N}]*?(?:tb[acd]|todo|to do|tk|n\/a|xxx+|coming soon|to be (?:announced|added|confirmed|completed|decided|written)|answer (?:here|to follow|goes here)|insert .{0,40}|lorem ipsum.*|\?+|-+|…|\.\.\.)[^\p{L}\p{N}]*$/iu
const pointer =
  /^(?:please )?(?:see|refer to|read|check|look at|as (?:stated|mentioned|described|explained|noted)|same as|as)(?: the)?(?: (?:answer|section|information|paragraph|table|question|text|details?|article|above|below|previous|first|last|\d+|#\d+|to|for|in|this|page|our))* ?(?:above|below|earlier|previous(?:ly)?|question \d+|(?:answer|question) (?:above|below))\W*$/i

function faultOf(answer: string): 'empty' | 'placeholder' | 'word' | 'pointer' | undefined {
  if (answer === '') return 'empty'
  if (placeholder.test(answer.slice(0, 100))) return 'placeholder'
  if (answer.length <= 100 && pointer.test(answer)) return 'pointer'
  return /^\S+$/.test(answer) && !/\d/.test(answer) ? 'word' : undefined
}

/** Front matter may list bare questions; a page may answer with a picture, an embed or a component. */
function isElsewhere(article: Article, {questionBlock, where}: FaqEntry): boolean {
  if (where === 'front-matter') {
    return !article.faq.some((entry) => entry.where === where && entry.answer !== '')
  }
  const next = article.blocks.find(({index, kind}) => index > questionBlock.index && kind !== 'alt')
  const end = next ? next.source.start : article.source.length
  const between = article.source.slice(questionBlock.source.end, end)
  return /!\[|<(?:img|iframe|video|audio|object|embed|table|[A-Z]\w*)\b|\{\{|\{%|```|~~~|\$\$/.test(
    between
  )
}
