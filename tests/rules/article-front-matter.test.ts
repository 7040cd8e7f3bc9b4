import rule from '../../rules/article-front-matter.ts'
import {testRule} from './rule-tester.ts'

testRule(rule, {
  valid: [
    '# Iron\n',
    '---\n---\n\n# Iron\n',
    '---\ntitle: "Iron: who needs more"\ntags: [blood, food]\n---\n\n# Iron\n',
    '+++\ntitle = "Iron: who needs more"\n+++\n\n# Iron\n',
    {name: 'a rule at the top, not front matter', article: '---\n\nNote: iron\n'},
    {name: 'a rule, not front matter', article: '# Iron\n\n---\n\ntitle: Iron: more\n\n---\n'}
  ],
  invalid: [
    {
      name: 'a colon in a title',
      article: '---\ntitle: Iron: who needs more\n---\n\n# Iron\n',
      findings: ['2:8 error Iron: who needs more']
    },
    {
      name: 'a quotation mark that is open',
      article: '---\ntitle: "Iron\ntags: [blood]\n---\n\n# Iron\n',
      findings: ['3:1 error tags: [blood]']
    },
    {
      name: 'a list that is open',
      article: '---\ntags: [blood, food\nauthor: Ada\n---\n\n# Iron\n',
      findings: ['3:1 error author: Ada']
    },
    {
      name: 'a line without a key',
      article: '---\ntitle: Iron\nby Ada\n---\n\n# Iron\n',
      findings: ['3:1 error by Ada']
    },
    {
      name: 'front matter without an end',
      article: '---\ntitle: Iron\n\n# Iron\n\nText.\n',
      findings: ['1:1 error ---']
    },
    {
      name: 'a key twice',
      article: '---\ntitle: Iron\ntitle: Zinc\n---\n\n# Iron\n',
      findings: ['3:1 warning title']
    },
    {
      name: 'TOML',
      article: '+++\ntitle = Iron\n+++\n\n# Iron\n',
      findings: ['2:9 error Iron']
    }
  ]
})
