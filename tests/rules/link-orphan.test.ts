import rule from '../../rules/link-orphan.ts'
import {testRule} from './rule-tester.ts'

const files = {'README.md': '# Clinic\n\n[Warts](warts.md)\n', 'flu.md': '# Flu\n\n[Flu](flu.md)\n'}

testRule(rule, {
  valid: [
    {article: '# Warts\n', path: 'warts.md', files},
    {article: '# Clinic\n', path: 'README.md'},
    {article: '# All leaflets\n', path: 'leaflets/index.md', files},
    {article: '---\ntitle: Warts\ndraft: true\n---\n', path: 'moles.md', files},
    {article: '# Terms\n', path: 'legal/terms.md', files, options: {exempt: ['legal/*']}},
    {article: '# Terms\n', path: 'a/legal-terms.md', files, options: {exempt: ['*/legal*.md']}}
  ],
  invalid: [
    {
      article: '# Flu\n\nSee [below](#flu).\n',
      path: 'flu.md',
      files: {},
      findings: ['1:1 info # Flu']
    },
    {
      article: '---\ntitle: Moles\n---\n\n# About moles\n',
      path: 'moles.md',
      files,
      options: {exempt: ['legal/*', 'mole.md', '*moles.mdx']},
      findings: ['2:8 info Moles']
    }
  ]
})
