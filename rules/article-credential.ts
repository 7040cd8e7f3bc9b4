import {defineRule} from '../src/rule/define-rule.ts'
import {fewWords, wholeArticle} from '../src/rule/element.ts'
import {numberOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'
import {sample} from './lexicons/sample-article.ts'

/**
 * "Dr" alone is no credential: it may be a doctorate in history. Where nobody is named,
 * article-author says so, and this rule only adds a note.
 */
export default defineRule({
  id: 'article-credential',
  summary: 'Require the credentials of authors, reviewers and quoted doctors',
  why: 'Readers need to see why somebody may speak on a matter of health.',
  fix: 'Add the degree, the profession or the registration behind the name, such as “Amara Lindqvist, MD” or “consultant dermatologist”.',
  scope: 'article',
  severity: 'warning',
  sources: [grounds.jama, grounds.hon, grounds.nhsStandard],
  messages: {
    missing: 'The {role} {name} has no credential in the article',
    quoted: '{name} is quoted without a credential',
    nobody:
      'No author or reviewer with a credential: looked in the front matter, by-lines, structured data and text'
  },
  options: {
    minWords: numberOf('Articles with fewer words need no credentials', fewWords)
  },
  examples: {
    wrong: [
      sample('# Getting back to sleep\n\nBy Amara Lindqvist'),
      sample('# Getting back to sleep', '“Keep the lights low,” says Dr. Amara Lindqvist.')
    ],
    right: [
      sample('# Getting back to sleep\n\nBy Amara Lindqvist, MD'),
      sample(
        '# Getting back to sleep',
        '“Keep the lights low,” says Dr. Amara Lindqvist, a consultant neurologist.'
      )
    ]
  },
  dispute: 'If a credential is written in another form, please report it with the name.',
  *check({article, options, provides}) {
    if (article.words < options.minWords || provides.includes('credential')) return
    if (article.partUse('credential')) return
    const answerable = article.people.filter(({role}) => role !== 'speaker')
    if (answerable.some(({credential}) => credential)) return
    const speakers = article.people.filter(({role}) => role === 'speaker')
    const bare = speakers.filter(({credential}) => !credential)
    for (const {name, source} of bare) yield {message: 'quoted', at: source, data: {name}}
    if (speakers.length > 0) return
    const [first] = answerable
    if (first) {
      const {role, name, source} = first
      yield {message: 'missing', at: source, data: {role, name}}
    } else yield {message: 'nobody', at: wholeArticle(article), severity: 'info'}
  }
})
