import rule from '../../rules/article-risks.ts'
import {testRule} from './rule-tester.ts'

const about = (subject: string) => `${subject} comes up in many kitchens. `.repeat(20).trim()

testRule(rule, {
  valid: [
    '# Notes\n\nToo short.\n',
    {
      name: 'side effects',
      article: `# Turmeric\n\n${about('Turmeric')}\n\nTurmeric can cause stomach upset.\n`
    },
    {
      name: 'a list',
      article: `# Turmeric\n\n${about('Turmeric')}\n\n## Safety\n\n- Nausea\n- Allergic reactions\n`
    },
    {
      name: 'the site prints it',
      article: `# Turmeric\n\n${about('Turmeric')}\n`,
      provides: ['risks']
    }
  ],
  invalid: [
    {
      name: 'a product',
      article: `# A guide\n\n${about('Turmeric')}\n`,
      findings: ['3:1 warning Turmeric']
    },
    {
      name: 'praise of its safety',
      article: `# A guide\n\n${about('Turmeric')}\n\nTurmeric has no side effects.\n`,
      findings: ['3:1 warning Turmeric']
    },
    {
      name: 'an illness',
      article: `# Hiccups\n\n${about('Hiccups')}\n`,
      findings: ['1:3 info Hiccups']
    }
  ]
})
