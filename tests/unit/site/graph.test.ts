import {describe, expect, test} from 'vitest'
import {lostAddresses, redirectProblems, SiteGraph, servedUrls} from '../../../src/site/graph.ts'
import {siteOf} from './read-site.ts'

const texts = {
  'hugo.toml': '',
  'content/_index.md': '# Home\n\n[Flu](/flu/) and again [flu](/flu/#rest)\n',
  'content/flu.md': '---\ntags: [chest]\n---\n# Flu\n\n## Rest\n\nBack to [rest](#rest).\n',
  'content/cold.md':
    '---\ntags: [chest, nose]\n---\n# Cold\n\nSee [flu][f] and [nothing](/none/).\n\n[f]: /flu/\n',
  'content/plan.md': '---\ndraft: true\n---\n[Cough](/cough/)\n',
  'content/cough.md': '# "Cough"\n'
}

describe('the graph of a site', () => {
  const graph = new SiteGraph(siteOf(texts))

  test('has an edge for every link between pages, a definition only where it is used', () => {
    expect(graph.edges.map(({from, to, link}) => `${from} ${to} ${link.url}`)).toEqual([
      'content/_index.md content/flu.md /flu/',
      'content/_index.md content/flu.md /flu/#rest',
      'content/flu.md content/flu.md #rest',
      'content/cold.md content/flu.md /flu/',
      'content/plan.md content/cough.md /cough/'
    ])
  })

  test('knows who links to a page', () => {
    expect(graph.inbound('content/flu.md').map(({from}) => from)).toEqual([
      'content/_index.md',
      'content/_index.md',
      'content/cold.md'
    ])
  })

  test('finds orphans: drafts link for nobody, the home page needs no link', () => {
    expect(graph.orphans()).toEqual(['content/cold.md', 'content/cough.md'])
  })

  test('finds hubs and clusters', () => {
    expect(graph.hubs()).toEqual([
      {path: 'content/flu.md', inbound: 2},
      {path: 'content/cough.md', inbound: 1}
    ])
    expect([...graph.clusters()]).toEqual([
      ['chest', ['content/flu.md', 'content/cold.md']],
      ['nose', ['content/cold.md']]
    ])
  })

  test('is written for GraphViz and as JSON', () => {
    const dot = graph.toDot()
    expect(dot).toContain('"content/_index.md" -> "content/flu.md" [weight=2]')
    expect(dot).toContain('"content/cough.md" [label="\\"Cough\\"", style=dashed]')
    const json = JSON.parse(JSON.stringify(graph))
    expect(json.pages).toContainEqual({
      path: 'content/cold.md',
      url: '/cold/',
      title: 'Cold',
      tags: ['chest', 'nose'],
      state: null,
      inbound: 0,
      orphan: true
    })
    expect(json.links).toHaveLength(5)
  })
})

test('what is wrong with redirects', () => {
  const site = siteOf({
    'hugo.toml': '',
    'static/_redirects':
      '/a /b\n/b /flu/\n/c /d\n/d /c\n/e /none\n/flu/ /cold/\n/a /cold/\n/fine /flu/\n/app/* /x 200\n',
    'content/flu.md': '---\naliases: [/cold/]\n---\n',
    'content/cold.md': ''
  })
  expect(
    redirectProblems(site).map(({kind, redirect, other}) => [kind, String(redirect.from), other])
  ).toEqual([
    ['hides-page', '/cold', 'content/cold.md'],
    ['chain', '/a', undefined],
    ['loop', '/c', undefined],
    ['loop', '/d', undefined],
    ['nothing', '/e', undefined],
    ['hides-page', '/flu/', 'content/flu.md'],
    ['duplicate', '/a', 'static/_redirects']
  ])
})

describe('what a change takes from readers', () => {
  const before = siteOf(texts)

  test('nothing, when a file moves and its address stays', () => {
    const {'content/flu.md': flu, ...rest} = texts
    const after = siteOf({
      ...rest,
      'content/illness/influenza.md': `---\nurl: /flu/\n${flu.slice(4)}`
    })
    expect(lostAddresses(before, after)).toEqual([])
  })

  test('an address without redirect, and who linked to it', () => {
    const {'content/flu.md': flu, ...rest} = texts
    const after = siteOf({...rest, 'content/influenza.md': flu})
    expect(lostAddresses(before, after)).toEqual([
      {url: '/flu/', path: 'content/flu.md', linkedFrom: ['content/_index.md', 'content/cold.md']}
    ])
    const kept = siteOf({
      ...rest,
      'content/influenza.md': flu.replace('tags:', 'aliases: [/flu/]\ntags:')
    })
    expect(lostAddresses(before, kept)).toEqual([])
  })

  test('a heading that was renamed, unless its id is kept', () => {
    const renamed = texts['content/flu.md'].replace('## Rest', '## Bed rest')
    expect(lostAddresses(before, siteOf({...texts, 'content/flu.md': renamed}))).toEqual([
      {url: '/flu/', fragment: 'rest', path: 'content/flu.md', linkedFrom: ['content/_index.md']}
    ])
    const kept = renamed.replace('## Bed rest', '## Bed rest {#rest}')
    expect(lostAddresses(before, siteOf({...texts, 'content/flu.md': kept}))).toEqual([])
  })

  test('a page that becomes a draft', () => {
    const draft = texts['content/flu.md'].replace('tags:', 'draft: true\ntags:')
    expect(lostAddresses(before, siteOf({...texts, 'content/flu.md': draft}))).toMatchObject([
      {url: '/flu/'}
    ])
  })
})

test('served addresses leave drafts out', () => {
  expect([...servedUrls(siteOf(texts)).keys()]).toEqual(['/', '/flu/', '/cold/', '/cough/'])
})
