import {defineRule} from '../src/rule/define-rule.ts'
import {numberOf} from '../src/rule/options.ts'

/** Answers of a few words may well repeat; the first page that has an answer may keep it. */
export default defineRule({
  id: 'faq-site-duplicate',
  summary: 'Report answers that are pasted on many pages',
  why: 'Pasted answers go out of date one by one, and search engines mark up one of them at most.',
  fix: 'Keep the answer on one page and link to it from the others.',
  scope: 'site',
  severity: 'info',
  sources: [
    {
      title: 'Google Search Central, FAQPage: mark up one instance of a repeated FAQ',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/faqpage'
    }
  ],
  messages: {
    pasted: 'The answer to “{question}” stands on {pages} pages, first on {page}'
  },
  options: {
    minPages: numberOf('Pages with the same answer from which on it is reported', 3, {min: 2})
  },
  examples: {
    wrong: [
      '# Peel\n\n## FAQ\n\n### How do I pay?\n\nYou can pay by card, by transfer or in four instalments.\n'
    ],
    right: ['# Peel\n\n## FAQ\n\n### How do I pay?\n\nSee [how to pay](paying.md).\n']
  },

  *check({article, site, options}) {
    if (!site) return
    for (const fact of article.faqFacts) {
      const copies = site.index.faq.copies(fact)
      if (!copies || copies.pages < options.minPages || copies.first.path === site.path) continue
      const page = site.shown(copies.first.path)
      const at = {start: fact.place.start.offset, end: fact.place.end.offset}
      yield {
        message: 'pasted',
        at,
        data: {question: fact.question, pages: copies.pages, page},
        related: [{path: page, place: copies.first.place, at, message: 'the same answer'}]
      }
    }
  }
})
