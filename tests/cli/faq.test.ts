import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {folderWith} from '../folder.ts'
import {medlint} from './medlint.ts'

const article = `# Peel

We plan four sessions.

## FAQ

### How many sessions do I need?

Most people need six sessions.
`

test('lists the questions of all articles with facts and conflicts', async () => {
  const folder = folderWith({'a.md': article, 'b.md': '# Gel\n\nNo questions.\n'})
  const {code, out} = await medlint(folder, ['faq'], {rules})
  expect(code).toBe(0)
  expect(out).toBe(`a.md
  7:5  How many sessions do I need?  (section)
      Most people need six sessions.
      · number of sessions: 6 sessions
      ! The FAQ says “number of sessions: 6 sessions”, the article says “number of sessions: 4 sessions”

1 question in 1 article, 1 with something to check
`)
})

test('reads the components and headings that the configuration names', async () => {
  const folder = folderWith({
    'a.mdx': '# Peel\n\n<QA q="Does it sting?" a="A little." />\n',
    'b.md': '# Gel\n\n## Our pharmacist answers\n\n### Storing the gel\n\nIn the fridge.\n',
    'medlint.config.json': JSON.stringify({
      components: {faq: [{name: 'QA', question: 'q', answer: 'a'}]},
      faq: {titles: ['our pharmacist answers']}
    })
  })
  const {out} = await medlint(folder, ['faq', '--format', 'json'], {rules})
  expect(JSON.parse(out)).toMatchObject([
    {article: 'a.mdx', question: 'Does it sting?', answer: 'A little.'},
    {article: 'b.md', question: 'Storing the gel', answer: 'In the fridge.'}
  ])
})

test('writes FAQPage data', async () => {
  const {out} = await medlint(folderWith({'a.md': article}), ['faq', '--format', 'jsonld'], {rules})
  expect(JSON.parse(out)).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{name: 'How many sessions do I need?'}]
  })
})

test('an unknown format and a missing file are errors', async () => {
  const folder = folderWith({'a.md': article})
  expect((await medlint(folder, ['faq', '--format', 'xml'], {rules})).code).toBe(2)
  expect((await medlint(folder, ['faq', 'nowhere.md'], {rules})).code).toBe(2)
})
