import {readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {siteOf, textsOf} from './read-site.ts'

interface Expected {
  page: string
  url: string
  verdict: 'ok' | 'broken'
  reason: string
}

const root = path.resolve('fixtures/sites')
const fine = new Set(['ok', 'redirect', 'external', 'skipped'])

describe.each(readdirSync(root))('the %s site', (name) => {
  const {'expected.json': expected = '[]', ...texts} = textsOf(path.join(root, name))
  const site = siteOf(texts)
  const verdicts = JSON.parse(expected) as Expected[]

  test('is recognised by its files', () => {
    expect(site.flavour.name).toBe(name)
  })

  test('has a verdict for every internal link that its published pages hold', () => {
    const told = new Set(verdicts.map(({page, url}) => `${page} ${url}`))
    const links = site.pages.flatMap(({path: page, links, facts}) =>
      facts.draft ? [] : links.filter(({missing}) => !missing).map(({url}) => ({page, url}))
    )
    const untold = links.filter(
      ({page, url}) => !told.has(`${page} ${url}`) && site.resolve(page, {url}).kind !== 'external'
    )
    expect(untold).toEqual([])
  })

  test.each(verdicts)('$page: $url is $verdict', ({page, url, verdict, reason}) => {
    const link = site.record(page)?.links.find((candidate) => candidate.url === url)
    const {kind} = site.resolve(page, link ?? {url})
    expect(fine.has(kind) ? 'ok' : 'broken', `${reason}; found ${kind}`).toBe(verdict)
  })
})
