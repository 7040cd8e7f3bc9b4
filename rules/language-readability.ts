import {defineRule} from '../src/rule/define-rule.ts'
import {wholeArticle} from '../src/rule/element.ts'
import {flag, numberOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'

/** No formula knows whether a text is clear: both grades are shown, and neither is ever an error. */
export default defineRule({
  id: 'language-readability',
  summary: 'Report the school grade that an article asks of its readers',
  why: 'Half of all adults read below the grade that most health pages are written for.',
  fix: 'Shorten sentences and explain or replace long words; readers of every grade prefer it.',
  scope: 'article',
  severity: 'info',
  optIn: true,
  sources: [grounds.smog, grounds.kincaid, grounds.pemat],
  messages: {
    hard: 'Reading grade {grades}, above {max}',
    grade: 'Reading grade {grades}'
  },
  options: {
    maxGrade: numberOf('Highest grade that is left alone', 8),
    minWords: numberOf('Shorter articles have no grade', 100),
    always: flag('Report the grade of every article', false)
  },
  examples: {
    wrong: [
      `# Prevention\n\n${'Comprehensive cardiovascular rehabilitation necessitates multidisciplinary collaboration throughout every individualised intervention. '.repeat(10)}`
    ],
    right: [
      `# Prevention\n\n${'Walk each day. Eat fruit. Sleep well. Talk to a friend when you feel low. '.repeat(10)}`
    ]
  },
  *check({article, options}) {
    const grades = article.readability
    if (!grades || grades.words < options.minWords) return
    const {smog, fleschKincaid} = grades
    const hardest = Math.max(fleschKincaid, smog ?? 0)
    if (hardest <= options.maxGrade && !options.always) return
    const shown = [
      `${fleschKincaid} (Flesch-Kincaid)`,
      ...(smog === undefined ? [] : [`${smog} (SMOG)`])
    ]
    yield {
      message: hardest > options.maxGrade ? 'hard' : 'grade',
      at: wholeArticle(article),
      data: {grades: shown.join(', '), max: options.maxGrade}
    }
  }
})
