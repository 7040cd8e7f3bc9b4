import {defineRule} from '../src/rule/define-rule.ts'
import {blockOptions, hasOwnBlock, insertion} from '../src/rule/element.ts'
import {numberOf} from '../src/rule/options.ts'
import {grounds} from './lexicons/element-sources.ts'

/** One symptom in passing asks for nothing; a list of them, or suicide as the subject, does. */
export default defineRule({
  id: 'disclaimer-emergency',
  summary: 'Require emergency advice where symptoms of an emergency or suicide are the subject',
  why: 'A reader with these symptoms, or in a crisis, needs to know whom to call before reading on.',
  fix: 'Say beside them what to do at once: the emergency number, or a crisis line of the readers’ country.',
  scope: 'article',
  severity: 'warning',
  optIn: true,
  sources: [grounds.nhsContent, grounds.who],
  messages: {
    emergency: 'Symptoms of an emergency ({mentions} mentions) and no advice on what to do at once',
    crisis: 'Suicide or self-harm ({mentions} mentions) and no crisis line'
  },
  options: {
    mentions: numberOf('So many mentions of such symptoms need advice', 3, {min: 1}),
    ...blockOptions('the advice')
  },
  examples: {
    wrong: ['# Warning signs\n\nWatch for chest pain, slurred speech and loss of consciousness.\n'],
    right: [
      '# Warning signs\n\nWatch for chest pain, slurred speech and loss of consciousness. Call 999 at once.\n'
    ]
  },
  dispute: 'If the article says what to do in other words, please report the sentence.',
  *check({article, options, provides}) {
    const topic = (need: 'emergency' | 'crisis-line') =>
      article.topics.find(({entry}) => entry.needs.includes(need))
    const suggestions = insertion(article, options)
    const suicide = topic('crisis-line')
    const helps = article.elements.has('crisis-line') || provides.includes('crisis-line')
    if (suicide && !helps && (suicide.isMain || suicide.headings > 0)) {
      const {first, mentions} = suicide
      yield {message: 'crisis', at: first, data: {mentions}, suggestions}
    }
    const symptoms = topic('emergency')
    if (!symptoms || provides.includes('emergency')) return
    if (article.elements.has('emergency') || hasOwnBlock(article, options)) return
    const {first, mentions, isMain} = symptoms
    if (isMain || mentions >= options.mentions) {
      yield {message: 'emergency', at: first, data: {mentions}, suggestions}
    }
  }
})
