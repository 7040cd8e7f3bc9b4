import {defineRule} from '../src/rule/define-rule.ts'

/** "Does it hurt?" asks about the topic of its page: it meets only questions about the same topic. */
export default defineRule({
  id: 'faq-site-conflict',
  summary: 'Disallow different answers to one question on two pages',
  why: 'A reader who opens both pages cannot know which one to follow, and search engines show either.',
  fix: 'Decide which answer is right, and give it on both pages or link from one to the other.',
  scope: 'site',
  severity: 'warning',
  sources: [
    {
      title: 'PIF TICK criteria: information is accurate and consistent',
      url: 'https://pifonline.org.uk/pif-tick/'
    }
  ],
  messages: {
    conflict: '“{question}” is answered “{mine}” here and “{theirs}” on {page}'
  },
  options: {},
  examples: {
    wrong: [
      '# Chemical peel\n\n## FAQ\n\n### Does a peel hurt?\n\nNo, never.\n',
      '# Chemical peel at home\n\n## FAQ\n\n### Does a peel hurt?\n\nYes, a little.\n'
    ],
    right: ['# Peel\n\n## FAQ\n\n### Does a peel hurt?\n\nYes, a little.\n']
  },

  *check({article, site}) {
    if (!site) return
    for (const fact of article.faqFacts) {
      const found = site.disagreement(fact)
      if (!found) continue
      const {other, mine, theirs} = found
      const page = site.shown(other.path)
      const at = {start: fact.place.start.offset, end: fact.place.end.offset}
      yield {
        message: 'conflict',
        at,
        data: {question: fact.question, mine, theirs, page},
        related: [{path: page, place: other.place, at, message: `answered “${theirs}” here`}]
      }
    }
  }
})
