import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  parseHtaccess,
  parseNetlifyToml,
  parseRedirectsFile,
  parseVercelJson,
  type Redirect,
  RedirectTable
} from '../../../src/site/redirects.ts'
import {urlKey} from '../../../src/site/url.ts'
import {siteOf} from './read-site.ts'

const brief = (redirects: Redirect[]) =>
  redirects.map(({from, to, status}) => `${from} ${to} ${status}`)

describe('files that hold redirects', () => {
  test('_redirects', () => {
    const text =
      '# moved\n/a /b\n/c  /d 302\n/e Country=de /f 301!\n/app/* /index.html 200 # app\n\n/lonely\n'
    expect(brief(parseRedirectsFile(text, '_redirects'))).toEqual([
      '/a /b 301',
      '/c /d 302',
      '/e /f 301',
      '/app/* /index.html 200'
    ])
    expect(parseRedirectsFile(text, '_redirects')[1]).toMatchObject({line: 3, file: '_redirects'})
  })

  test('netlify.toml', () => {
    const text =
      '[build]\npublish = "x"\n[[redirects]]\nfrom = "/a"\nto = "/b"\n[[redirects]]\nfrom = "/c"\nto = "/d"\nstatus = 302\n'
    expect(brief(parseNetlifyToml(text, 'netlify.toml'))).toEqual(['/a /b 301', '/c /d 302'])
    expect(parseNetlifyToml('[[redirects', 'netlify.toml')).toEqual([])
  })

  test('vercel.json', () => {
    const text = JSON.stringify({
      redirects: [
        {source: '/a', destination: '/b', permanent: true},
        {source: '/c', destination: '/d'},
        {source: '/e', destination: '/f', statusCode: 301},
        {source: 1}
      ],
      rewrites: [{source: '/g', destination: '/h'}]
    })
    expect(brief(parseVercelJson(text, 'vercel.json'))).toEqual([
      '/a /b 308',
      '/c /d 307',
      '/e /f 301',
      '/g /h 200'
    ])
    expect(parseVercelJson('{', 'vercel.json')).toEqual([])
  })

  test('.htaccess', () => {
    const text = [
      'Redirect 301 /a /b',
      'Redirect /c /d',
      'RedirectPermanent "/e f" /g',
      'RedirectMatch 301 ^/blog/(\\d+)$ /news/$1',
      'RewriteRule ^old/([a-z]+)$ /new/$1 [R=301,L]',
      'RewriteRule ^x$ /y [L]',
      'Options -Indexes'
    ].join('\n')
    expect(brief(parseHtaccess(text, '.htaccess'))).toEqual([
      '/a /b 301',
      '/c /d 302',
      '/e f /g 301',
      '/^\\/blog\\/(\\d+)$/ /news/$1 301',
      '/^\\/old\\/([a-z]+)$/ /new/$1 301'
    ])
  })

  test('no text makes a reader throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const read of [parseRedirectsFile, parseNetlifyToml, parseVercelJson, parseHtaccess]) {
          expect(Array.isArray(read(text, 'f'))).toBe(true)
        }
        expect(Array.isArray(parseHtaccess(`RedirectMatch ${text} /x`, 'f'))).toBe(true)
      })
    )
  })
})

describe('a table of redirects', () => {
  const table = new RedirectTable(
    parseRedirectsFile(
      '/a /b\n/docs/* /kb/:splat\n/:year/:month/:slug /posts/:slug\n/x https://example.org/x 301\n',
      'f'
    ),
    urlKey
  )
  test.each([
    ['/a', '/b'],
    ['/a/', '/b'],
    ['/docs/care/cuts', '/kb/care/cuts'],
    ['/docs', '/kb/'],
    ['/2024/03/flu/', '/posts/flu'],
    ['/x', 'https://example.org/x'],
    ['/none', undefined]
  ])('%s leads to %s', (from, to) => {
    expect(table.step(from)?.to).toBe(to)
  })
})

describe('links that are redirected', () => {
  const site = siteOf({
    'hugo.toml': 'baseURL = "https://clinic.example/"',
    'static/_redirects':
      '/one /two\n/two /page/\n/loop-a /loop-b\n/loop-b /loop-a\n/dead /nothing\n/tmp /page/ 302\n/out https://example.org/\n/own https://www.clinic.example/page/\n/old/* /new/:splat\n',
    'content/page.md': '---\naliases: [/first/]\n---\n## Rest\n',
    'content/new/tips.md': ''
  })
  test.each([
    ['/two', 'redirect', '/page/', ['/two', '/page/']],
    ['/one#rest', 'redirect', '/page/#rest', ['/one', '/two', '/page/']],
    ['/first/', 'redirect', '/page/', ['/first/', '/page/']],
    ['/old/tips', 'redirect', '/new/tips/', ['/old/tips', '/new/tips']],
    ['/own', 'redirect', '/page/', ['/own', '/page/']],
    ['/out', 'redirect', 'https://example.org/', ['/out', 'https://example.org/']],
    ['/loop-a', 'redirect-loop', undefined, ['/loop-a', '/loop-b', '/loop-a']],
    ['/dead', 'redirect-to-nothing', undefined, ['/dead', '/nothing']],
    ['/tmp#rest', 'ok', undefined, undefined],
    ['/tmp#none', 'missing-anchor', undefined, undefined]
  ])('%s: %s, better %s', (url, kind, fix, chain) => {
    const result = site.resolve('content/page.md', {url})
    expect({kind: result.kind, fix: result.fix, chain: result.chain}).toEqual({kind, fix, chain})
  })
})
