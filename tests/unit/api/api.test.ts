import {expect, test} from 'vitest'
import {contextOf, lintSite, lintText, readArticle} from '../../../src/index.ts'

const ids = (result: {findings: {ruleId: string}[]}) => result.findings.map(({ruleId}) => ruleId)

test('lintText lints one text with settings', async () => {
  const text = '# Tea\n\nThis tea is a miracle cure.'
  expect(ids(await lintText(text))).toContain('hype-hyperbole')
  const off = await lintText(text, {config: {rules: {'hype-hyperbole': 'off'}}})
  expect(ids(off)).not.toContain('hype-hyperbole')
  const plain = await lintText('Tea\n\nThis tea is a miracle cure.', {path: 'tea.txt'})
  expect(plain.format).toBe('text')
})

test('pages of the own site are no sources', async () => {
  const text =
    '# Tea\n\nStudies show that tea lowers blood pressure by 10% ([trial](https://uni.example.edu/trial)).'
  expect(ids(await lintText(text))).not.toContain('claim-unsourced-research')
  const own = await lintText(text, {config: {hosts: ['uni.example.edu']}})
  expect(ids(own)).toContain('claim-unsourced-research')
})

test('a setting that does not exist is refused', async () => {
  await expect(lintText('', {config: {rules: {'hype-absolut': 'off'}}})).rejects.toThrow(
    'unknown rule "hype-absolut"'
  )
  await expect(
    lintText('', {config: {rules: {'hype-absolute': ['error', {words: []}]}}})
  ).rejects.toThrow('unknown option "words"')
})

test('lintSite resolves links among the texts it is given', async () => {
  const {files} = await lintSite(
    {
      'a.md': '# A\n\nSee [b](b.md#doses), [c](c.md) and [leaflet](leaflet.pdf).\n',
      'b.md': '# B\n\nText.\n'
    },
    {otherFiles: ['leaflet.pdf']}
  )
  expect(files.map((file) => ids(file).filter((id) => id.startsWith('link-')))).toEqual([
    ['link-anchor', 'link-target'],
    []
  ])
})

test('readArticle gives the model, contextOf the meaning of a phrase', async () => {
  const article = await readArticle('# Tea\n\nFirst. Second.')
  expect(article.title).toBe('Tea')
  expect(article.sentences.map(({text}) => text)).toEqual(['Tea', 'First.', 'Second.'])
  expect(contextOf('This tea is not a miracle cure.', 18, 30)).toEqual({
    status: 'negated',
    cue: 'not'
  })
})
