import {defineRule} from '../src/rule/define-rule.ts'
import {fewWords, wholeArticle} from '../src/rule/element.ts'
import {numberOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'
import {sample} from './lexicons/sample-article.ts'

export default defineRule({
  id: 'article-author',
  summary: 'Require an author on every article',
  why: 'Readers can trust health information only when somebody answers for it.',
  fix: 'Name the author in the front matter (author: …) or in a by-line, or say in the configuration that the site prints one (site.provides: ["author"]).',
  scope: 'article',
  severity: 'warning',
  sources: [grounds.jama, grounds.quality],
  messages: {
    missing: 'No author: looked in the front matter, by-lines and structured data',
    unreadable: 'The author is “{value}”, which is no name a reader could know'
  },
  options: {
    minWords: numberOf('Articles with fewer words need no author', fewWords)
  },
  examples: {
    wrong: [sample('# Getting back to sleep')],
    right: [
      sample('# Getting back to sleep\n\nBy Amara Lindqvist'),
      sample('---\nauthor: Amara Lindqvist\n---\n\n# Getting back to sleep')
    ]
  },
  dispute: 'If the article names its author in another place, please report where.',
  *check({article, options, provides}) {
    if (article.words < options.minWords || provides.includes('author')) return
    if (article.people.some(({role, named}) => role === 'author' && named)) return
    const entry = article.frontMatter?.entries.find(
      ({path, value}) =>
        path.length === 1 &&
        /^authors?$/i.test(String(path[0])) &&
        (typeof value === 'string' || typeof value === 'number') &&
        String(value).trim() !== ''
    )
    if (entry) {
      yield {message: 'unreadable', at: entry.source, data: {value: String(entry.value)}}
    } else yield {message: 'missing', at: wholeArticle(article)}
  }
})
