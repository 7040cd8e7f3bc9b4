import {expect, test} from 'vitest'
import rule from '../../rules/link-anchor.ts'
import {runRule, testRule} from './rule-tester.ts'

const doses = '# Doses\n\n## Adults\n\n## Adults\n\n<a name="children"></a>\n\n## Für Ältere\n'

testRule(rule, {
  valid: [
    'See [dose](#dose), [top](#top), [start](#), [box](#readme).\n\n## Dose\n',
    'See [badges](#clinic--).\n\n# Clinic ![a](https://example.org/a.svg) ![b](https://example.org/b.svg)\n',
    {
      article: 'See [a](doses.md#adults), [b](doses.md#adults-1), [c](doses.md#children).',
      files: {'doses.md': doses}
    },
    {article: 'See [a](doses.md#f%C3%BCr-%C3%A4ltere).', files: {'doses.md': doses}},
    {name: 'capitals are left to link-case', article: 'See [dose](#Dose).\n\n## Dose\n'},
    {name: 'a page that is missing has no headings', article: 'See [dose](none.md#dose).'},
    {article: 'See [dose](https://example.org/doses#dose).'},
    {
      article: 'See [dose](/doses/#how_much).',
      path: 'docs/index.md',
      files: {
        'mkdocs.yml': 'markdown_extensions: [attr_list]\n',
        'docs/doses.md': '# Doses\n\n## How much {#how_much}\n'
      }
    }
  ],
  invalid: [
    {article: 'See [dose](#doses).\n\n## Dose\n', findings: ['1:12 error #doses']},
    {
      article: 'See [a](doses.md#adults-2) and <a href="doses.md#elderly">b</a>.',
      files: {'doses.md': doses},
      findings: ['1:9 error doses.md#adults-2', '1:41 error doses.md#elderly']
    },
    {
      name: 'front matter makes no heading',
      article: 'See [a](doses.md#title-doses).',
      files: {'doses.md': '---\ntitle: Doses\n---\n\nText\n'},
      findings: ['1:9 error doses.md#title-doses']
    },
    {
      name: 'an id as GitHub makes it is none on MkDocs',
      article: 'See [a](doses.md#adults-1).',
      path: 'docs/index.md',
      files: {'mkdocs.yml': 'site_name: x\n', 'docs/doses.md': doses},
      findings: ['1:9 error doses.md#adults-1']
    }
  ]
})

test('the id that the generator makes is a safe fix', () => {
  const [finding] = runRule(rule, {
    article: 'See [a](doses.md#adults-1).',
    path: 'docs/index.md',
    files: {'mkdocs.yml': 'site_name: x\n', 'docs/doses.md': doses}
  })
  expect(finding?.suggestions).toEqual([{text: 'doses.md#adults_1', range: [8, 25], safe: true}])
})
