import rule from '../../rules/language-readability.ts'
import {testRule} from './rule-tester.ts'

const hard =
  'Comprehensive cardiovascular rehabilitation necessitates multidisciplinary collaboration throughout every individualised intervention. '.repeat(
    12
  )

testRule(rule, {
  valid: [
    'Walk each day.',
    {name: 'easy', article: 'Walk each day. Eat fruit. Sleep well at night. '.repeat(20)},
    {name: 'hard, but allowed', article: hard, options: {maxGrade: 90}}
  ],
  invalid: [
    {name: 'hard', article: `# Care\n\n${hard}`, findings: ['1:3 info Care']},
    {
      name: 'every article, when asked',
      article: `# Care\n\n${'Walk each day. Eat fruit. Sleep well at night. '.repeat(20)}`,
      options: {always: true},
      findings: ['1:3 info Care']
    }
  ]
})
