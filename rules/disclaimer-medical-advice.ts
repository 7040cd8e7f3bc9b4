import {defineRule} from '../src/rule/define-rule.ts'
import {numberOf} from '../src/rule/options.ts'

export default defineRule({
  id: 'disclaimer-medical-advice',
  summary: 'Require a statement that the article is not medical advice',
  why: 'Readers may act on this page instead of seeing a doctor.',
  fix: 'Add a sentence such as “This article is for information only and is not a substitute for professional medical advice”, or say in the configuration that the site prints one (site.provides: ["medical-advice"]).',
  scope: 'article',
  severity: 'error',
  sources: [
    {
      title: 'HONcode principle 2, complementarity: information supports, not replaces, the doctor',
      url: 'https://www.hon.ch/HONcode/Guidelines/guidelines.html'
    }
  ],
  messages: {
    missing: 'No medical-advice disclaimer: looked in every section of the article'
  },
  options: {
    minWords: numberOf('Articles with fewer words need no disclaimer', 100)
  },
  examples: {
    wrong: [
      `# Migraine and magnesium\n\n${'Some people with migraine have low magnesium. '.repeat(20)}`
    ],
    right: [
      `# Migraine and magnesium\n\n${'Some people with migraine have low magnesium. '.repeat(20)}\n\nThis article is for information only and does not replace the advice of your doctor.`
    ]
  },
  dispute: 'If the page has a disclaimer in other words, please report the wording.',
  *check({article, options, provides}) {
    if (article.words < options.minWords || provides.includes('medical-advice')) return
    if (!article.elements.has('medical-advice')) yield {message: 'missing', at: {start: 0, end: 0}}
  }
})
