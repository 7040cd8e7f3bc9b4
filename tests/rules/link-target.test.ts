import {expect, test} from 'vitest'
import rule from '../../rules/link-target.ts'
import {runRule, testRule} from './rule-tester.ts'

const hugo = {
  'hugo.toml': 'baseURL = "https://clinic.example/"\n',
  'content/posts/warts.md': '---\ntitle: Warts\ndraft: true\n---\n',
  'content/posts/shingles.md': '---\ntitle: Shingles\ndate: 2031-05-01\n---\n',
  'content/posts/mumps.md': '---\ntitle: Mumps\nexpiryDate: 2024-05-01\n---\n',
  'content/posts/measles.md': '---\ntitle: Measles\n---\n\n## Rash\n',
  'static/_redirects': '/a /b\n/b /a\n/old /posts/gone/\n/measles /posts/measles/\n'
}
const docusaurus = {
  'docusaurus.config.js': 'module.exports = {url: "https://clinic.example", baseUrl: "/"}',
  'docs/mumps.md': '---\nunlisted: true\n---\n\n# Mumps\n'
}
const post = {path: 'content/posts/rash.md', files: hugo}

testRule(rule, {
  valid: [
    'See [the diary](https://example.org/diary), [our address](mailto:clinic@example.org) or [call](tel:+15550100).',
    {
      article: 'See [iron](iron.md), [folders](leaflets/), [iron](./iron.md?x=1#:~:text=iron).',
      files: {'iron.md': '# Iron\n', 'leaflets/sleep.md': '# Sleep\n'}
    },
    {
      name: 'a missing heading, image, download or capital is left to other rules',
      article:
        'See [iron](iron.md#none), [IRON](Iron.md), [sheet](sheet.pdf). ![Tablets](tablets.png)',
      files: {'iron.md': '# Iron\n'}
    },
    {
      name: 'a definition that nothing uses, and comments written as definitions',
      article: '[iron]: iron.md\n[//]: # (a remark)\n[note]: <> (another)\n',
      files: {'iron.md': '# Iron\n'}
    },
    {
      name: 'code and comments hold no links',
      article: '`[a](none.md)`\n\n    [a](none.md)\n\n<!-- [a](none.md) -->\n'
    },
    {...post, article: 'See [measles](/posts/measles/) or [the other name](/measles).'},
    {
      ...post,
      name: 'drafts may link to drafts',
      article: '---\ntitle: Rash\ndraft: true\n---\n\nSee [warts](/posts/warts/).'
    },
    {
      name: 'the address of a computer that a text names',
      article: 'Open <http://localhost:3000> or http://127.0.0.1:8080/diary in the browser.'
    },
    {name: 'a placeholder', article: 'See [the diary](%%BASE_URL%%/diary).'},
    {...post, article: 'See [warts]({{< param "page" >}}) and {{< figure src="x.png" >}}.'}
  ],
  invalid: [
    {
      article: 'See [iron tablets](iron-tablets.md).',
      findings: ['1:20 error iron-tablets.md']
    },
    {
      article: 'A [sheet](100%.md), [nothing]() and [a folder](empty/).',
      files: {'empty/.gitkeep': ''},
      findings: ['1:11 error 100%.md', '1:21 error [nothing]()', '1:48 error empty/']
    },
    {
      article: 'See [the diary](http://localhost:4321/diary/) and [more](//[::1]/more).',
      findings: ['1:17 error http://localhost:4321/diary/', '1:58 error //[::1]/more']
    },
    {
      ...post,
      name: 'a draft may link to what is yet to be written',
      article: '---\ntitle: Rash\ndraft: true\n---\n\nSee [scabies](/posts/scabies/).',
      findings: ['6:15 info /posts/scabies/']
    },
    {
      name: 'a reference is reported where it is used, each time',
      article: 'See [iron][1] and [zinc][1].\n\n[1]: minerals.md\n[2]: salts.md\n',
      findings: ['1:5 error [iron][1]', '1:19 error [zinc][1]', '4:6 error salts.md']
    },
    {
      name: 'HTML, a picture that is linked, and a missing page with a heading',
      article: '<a href="iron.html">Iron</a>\n\n[Map](map.png) and [dose](doses.md#adults)\n',
      findings: ['1:10 error iron.html', '3:7 error map.png', '3:27 error doses.md#adults']
    },
    {
      ...post,
      name: 'pages that are not published, and redirects to nowhere',
      article:
        '[a](/posts/warts/) [b](/posts/shingles/) [c](/posts/mumps/) [d](/a) [e](/old) [f](/none/)\n',
      findings: [
        '1:5 error /posts/warts/',
        '1:24 warning /posts/shingles/',
        '1:46 error /posts/mumps/',
        '1:65 error /a',
        '1:73 error /old',
        '1:83 error /none/'
      ]
    },
    {
      article: 'See [mumps](mumps.md).',
      path: 'docs/measles.md',
      files: docusaurus,
      findings: ['1:13 info mumps.md']
    },
    {
      name: 'the own host is the own site',
      ...post,
      article: 'See [warts](https://www.clinic.example/posts/wart/).',
      findings: ['1:13 error https://www.clinic.example/posts/wart/']
    }
  ]
})

test('a slip of the keyboard is a safe fix, anything less sure a suggestion', () => {
  const files = {'migraine.md': '# Migraine\n', 'part-1.md': '# One\n'}
  const [slip, other] = runRule(rule, {
    article: '[a](migrane.md#top) [b](part-2.md)\n',
    files
  })
  expect(slip?.suggestions).toEqual([{text: 'migraine.md#top', range: [4, 18], safe: true}])
  expect(slip?.fix).toBe('Did you mean migraine.md#top?')
  expect(other?.suggestions).toEqual([{text: 'part-1.md', range: [24, 33], safe: false}])
})

test('a reference is repaired where it is defined', () => {
  const article = 'See [iron][1].\n\n[1]: irons.md\n'
  const [finding] = runRule(rule, {article, files: {'iron.md': '# Iron\n'}})
  const [start, end] = finding?.suggestions[0]?.range ?? [0, 0]
  expect(article.slice(start, end)).toBe('irons.md')
  expect(finding?.related).toMatchObject([{place: {start: {line: 3}}}])
})

test('the message lists what was tried', () => {
  const [finding] = runRule(rule, {...post, article: 'See [a](/none/).'})
  expect(finding?.message).toBe(
    'Link to “/none/”, but no such page exists; tried /none/, /none, content/none.md, content/none/index.md'
  )
})
