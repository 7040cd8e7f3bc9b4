import {defineRule} from '../src/rule/define-rule.ts'
import {fewWords, wholeArticle} from '../src/rule/element.ts'
import {numberOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'

/**
 * An article about a product, a procedure or a medicine owes its readers the harm;
 * one about an illness may only touch on treatment, so there the level is info.
 */
export default defineRule({
  id: 'article-risks',
  summary: 'Require a sentence on the harm that a treatment may do',
  why: 'Benefits without harms are advertising: readers cannot weigh what they are not told.',
  fix: 'Say which side effects or risks {subject} has, how often they occur, and who should not use it.',
  scope: 'article',
  severity: 'warning',
  sources: [grounds.discern, grounds.gmc, grounds.hnr],
  messages: {
    missing: 'The article is about {subject} and names no side effect or risk of it',
    general: 'The article names no side effect or risk of {subject}'
  },
  options: {
    minWords: numberOf('Articles with fewer words need not name risks', fewWords)
  },
  examples: {
    wrong: [
      `# Turmeric for sore knees\n\n${'Many people take turmeric capsules for sore knees, and turmeric may ease stiffness. '.repeat(9)}`
    ],
    right: [
      `# Turmeric for sore knees\n\n${'Many people take turmeric capsules for sore knees, and turmeric may ease stiffness. '.repeat(9)}\n\nTurmeric can cause stomach upset and can interact with blood thinners.`
    ]
  },
  dispute: 'If the article names a harm that was not seen, please report the sentence.',
  *check({article, options, provides}) {
    if (article.words < options.minWords || provides.includes('risks')) return
    if (article.elements.has('risks')) return
    const topic = article.topics.find(({isMain, entry}) => isMain && entry.needs.includes('risks'))
    if (topic) {
      yield {message: 'missing', at: topic.first, data: {subject: topic.label}}
    } else {
      const subject = 'what it recommends'
      yield {message: 'general', at: wholeArticle(article), data: {subject}, severity: 'info'}
    }
  }
})
