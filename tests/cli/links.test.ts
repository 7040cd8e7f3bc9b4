import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {checkExternal} from '../../src/cli/external-links.ts'
import {folderWith} from '../folder.ts'
import {medlint, read, reportOf} from './medlint.ts'

const site = {
  'README.md': '# Leaflets\n\n[Flu](docs/flu.md#fever), [cold](docs/cold.md)\n',
  'docs/flu.md': '---\ntags: [virus]\n---\n\n# Flu\n\n## Fever\n',
  'docs/cold.md': '---\ntags: [virus]\n---\n\n# Cold\n\n[Flu](flu.md)\n',
  'docs/moles.md': '# Moles\n\n[Flu](Flu.md), [none](none.md). A miracle cure!\n'
}

function git(cwd: string, ...args: string[]): void {
  const user = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    '-c',
    'init.defaultBranch=main'
  ]
  const {status, stderr} = spawnSync('git', [...user, ...args], {cwd, encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
}

test('only links are checked', async () => {
  const {code, out} = await medlint(folderWith(site), ['links', '-f', 'json'], {rules})
  const findings = reportOf(out).files.flatMap(({findings}) => findings)
  expect(findings.map(({ruleId, matched}) => [ruleId, matched])).toEqual([
    ['link-case', 'Flu.md'],
    ['link-target', 'none.md']
  ])
  expect(code).toBe(1)
})

test('ids of HTML files that no build completes', async () => {
  const page = '[a](x.html#diet), [b](x.html#rest), [c](y/#rest), [d](layout.html#any)\n'
  const cwd = folderWith({
    'gout.md': page,
    'x.html': '<html><body><h1 id="diet">Diet</h1><a name="old">',
    'y/index.html': '<p id=diet>',
    'layout.html': '<main id="{{ page.id }}">'
  })
  const {out} = await medlint(cwd, ['links', '-f', 'json'], {rules})
  const found = reportOf(out).files.flatMap(({findings}) => findings.map(({matched}) => matched))
  expect(found).toEqual(['x.html#rest', 'y/#rest'])
})

test('links to the files of the repository, whole or in part', async () => {
  const url = 'https://github.com/clinic/leaflets/blob/main/docs/none.md'
  const cwd = folderWith({
    '.git/config': '[remote "origin"]\n\turl = https://github.com/clinic/leaflets.git\n',
    'gout.md': `[a](${url})\n`,
    'site/mkdocs.yml': 'repo_url: https://github.com/clinic/leaflets\n',
    'site/docs/flu.md': `[a](${url})\n`
  })
  const found = async (...paths: string[]) => {
    const {out} = await medlint(cwd, ['links', '-f', 'json', ...paths], {rules})
    return reportOf(out).files.flatMap(({findings}) => findings.map(({matched}) => matched))
  }
  expect(await found('gout.md')).toEqual([url])
  expect(await found('site/docs')).toEqual([])
})

test('redirects are judged in the files that they stand in', async () => {
  const cwd = folderWith({
    'hugo.toml': '',
    'content/posts/flu.md': '# Flu\n',
    'static/_redirects':
      '# moved\n/a /b 301\n/b /a\n  /old /posts/gone/\n/flu /posts/flu/\n/posts/flu/ /flu\n/app/* /none 301\n',
    'static/.htaccess': 'Redirect 301 /z /posts/zz/\n',
    'netlify.toml': '[[redirects]]\nfrom = "/x"\nto = "/posts/none/"\n',
    'vercel.json':
      '{"redirects": [{"source": "/y", "destination": "/posts/no/", "permanent": true}]}\n'
  })
  const {code, out} = await medlint(cwd, ['links', '-f', 'json'], {rules})
  const {files, summary} = reportOf(out)
  const found = files.flatMap(({path, findings}) =>
    findings.map(
      ({place, severity, matched}) => `${path}:${place.start.line} ${severity} ${matched}`
    )
  )
  expect(found).toEqual([
    'netlify.toml:2 warning /x',
    'static/.htaccess:1 warning Redirect 301 /z /posts/zz/',
    'static/_redirects:2 warning /a /b 301',
    'static/_redirects:3 warning /b /a',
    'static/_redirects:4 warning /old /posts/gone/',
    'static/_redirects:6 info /posts/flu/ /flu',
    'vercel.json:1 warning /y'
  ])
  expect([code, summary.files]).toEqual([0, 1])
  const filesOf = async (...argv: string[]) => {
    const run = await medlint(cwd, ['links', '-f', 'json', ...argv], {rules})
    return reportOf(run.out).files.length
  }
  expect(await filesOf('--rule', 'link-redirect:off')).toBe(1)
  expect(await filesOf('content')).toBe(5)
  expect(await filesOf('content/posts/flu.md')).toBe(1)
})

describe('site settings', () => {
  const findings = async (config: object, files: Record<string, string>) => {
    const cwd = folderWith({...files, 'medlint.config.json': JSON.stringify(config)})
    const {out, err} = await medlint(cwd, ['links', '-f', 'json', 'content'], {rules})
    expect(err).toBe('')
    return reportOf(out).files.flatMap(({findings}) => findings.map(({matched}) => matched))
  }
  const page = '---\nslug: grippe\n---\n\n# Grippe\n\n## Fever {#heat}\n'

  test.each<[config: object, link: string, found: string[]]>([
    [{}, '/posts/grippe/', []],
    [{}, 'grippe.md', ['grippe.md']],
    [{site: {flavour: 'hugo'}}, '/posts/grippe/#heat', []],
    [{site: {flavour: 'hugo', base: '/en/'}}, '/en/posts/grippe/', []],
    [
      {site: {flavour: 'hugo', hosts: ['clinic.example']}},
      'https://clinic.example/posts/flu/',
      ['https://clinic.example/posts/flu/']
    ],
    [{site: {root: 'content'}}, '/posts/flu.md', []],
    [{site: {root: 'content', slug: 'mkdocs'}}, '/posts/flu.md#a_1', []],
    [{site: {flavour: 'hugo', trailingSlash: 'always'}}, '/posts/grippe', ['/posts/grippe']]
  ])('%j: %s', async (config, link, found) => {
    const files = {
      'content/posts/flu.md': `${page}\n## A\n\n## A\n`,
      'content/posts/cold.md': `# Cold\n\n[Flu](${link})\n`
    }
    expect(await findings(config, files)).toEqual(found)
  })

  test('wrong values are refused', async () => {
    const config = {site: {flavour: 'huggo', hosts: ['https://a.example'], trailingSlash: true}}
    const cwd = folderWith({
      'a.md': '',
      'medlint.config.json': JSON.stringify(config, undefined, 1)
    })
    const {code, err} = await medlint(cwd, ['links'], {rules})
    expect(code).toBe(2)
    expect(err.trim().split('\n')).toHaveLength(3)
  })
})

describe('--graph', () => {
  test('json names pages, orphans, hubs and clusters', async () => {
    const {code, out} = await medlint(folderWith(site), ['links', '--graph', 'json'], {rules})
    const graph = JSON.parse(out)
    expect(code).toBe(0)
    expect(graph.pages.filter(({orphan}: {orphan: boolean}) => orphan)).toMatchObject([
      {path: 'docs/moles.md'}
    ])
    expect(graph.hubs[0]).toEqual({path: 'docs/flu.md', inbound: 3})
    expect(graph.clusters).toEqual({virus: ['docs/cold.md', 'docs/flu.md']})
  })

  test.each(['dot', 'html'])('%s goes into a file', async (format) => {
    const cwd = folderWith({...site, 'docs/a.md': '# <b>"A"</b> & \\<c>\n'})
    const {out} = await medlint(cwd, ['links', '--graph', format, '-o', 'graph'], {rules})
    expect(out).toBe('')
    const text = read(cwd, 'graph')
    expect(text).toMatch(/^(?:digraph site \{|<!doctype html>)/)
    expect(text.includes('&amp; &lt;c&gt;')).toBe(format === 'html')
  })
})

describe('--since', () => {
  const changed = (edits: Record<string, string>, removed: string[] = []) => {
    const cwd = folderWith(site)
    git(cwd, 'init', '-q')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-q', '-m', 'Leaflets')
    for (const path of removed) git(cwd, 'rm', '-q', path)
    for (const [path, text] of Object.entries(edits)) writeFileSync(join(cwd, path), text)
    return cwd
  }

  test('nothing is lost where nothing changed', async () => {
    const {code, out} = await medlint(changed({}), ['links', '--since', 'HEAD'], {rules})
    expect([code, out]).toEqual([0, 'Every address and id of HEAD is still served.\n'])
  })

  test('pages and ids that are gone, and who links to them', async () => {
    const cwd = changed({'docs/flu.md': '# Flu\n\n## Temperature\n'}, ['docs/cold.md'])
    const {code, out} = await medlint(cwd, ['links', '--since', 'HEAD', '-f', 'json'], {rules})
    expect(code).toBe(1)
    expect(JSON.parse(out).lost).toEqual([
      {url: '/docs/cold.md', path: 'docs/cold.md', linkedFrom: ['README.md']},
      {url: '/docs/flu.md', fragment: 'fever', path: 'docs/flu.md', linkedFrom: ['README.md']}
    ])
    const inFolder = await medlint(cwd, ['links', '--since', 'HEAD', 'README.md'], {rules})
    expect(inFolder.code).toBe(0)
  })

  test('an id that stays under a new heading is not lost', async () => {
    const cwd = changed({'docs/flu.md': '# Flu\n\n<a id="fever"></a>\n\n## Temperature\n'})
    expect((await medlint(cwd, ['links', '--since', 'HEAD'], {rules})).code).toBe(0)
  })

  test.each(['nowhere', '--upload-pack=x'])('%s is no commit', async (ref) => {
    const {code, err} = await medlint(changed({}), ['links', `--since=${ref}`], {rules})
    expect([code, err]).toEqual([2, `medlint: --since ${ref}  there is no commit "${ref}" here\n`])
  })

  test('two modes at once are refused', async () => {
    const argv = ['links', '--since', 'HEAD', '--graph', 'dot']
    expect((await medlint(folderWith(site), argv, {rules})).code).toBe(2)
  })
})

describe('--external', () => {
  /** Answers by path: `/404`, `/head` knows GET only, `/slow`, `/busy` is free the second time. */
  async function server() {
    const asked: string[] = []
    let open = 0
    let most = 0
    const http = createServer((request, response) => {
      const {method = '', url = ''} = request
      asked.push(`${method} ${url}`)
      open += 1
      most = Math.max(most, open)
      const done = (status: number, headers = {}) => {
        open -= 1
        response.writeHead(status, headers).end()
      }
      if (url === '/slow') return void setTimeout(() => done(200), 5000).unref()
      if (url === '/moved') return done(301, {location: '/ok'})
      if (url === '/circle') return done(302, {location: '/circle'})
      if (url === '/head') return done(method === 'HEAD' ? 405 : 200)
      if (url === '/busy')
        return done(asked.filter((line) => line === 'HEAD /busy').length > 1 ? 200 : 429)
      done(url.startsWith('/ok') ? 200 : Number(url.slice(1)))
    })
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => http.closeAllConnections())
    onTestFinished(() => void http.close())
    const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
    return {origin, asked, most: () => most}
  }
  const quick = {pause: 0, timeout: 500, retries: 1}

  test.each([
    ['/ok', 'ok'],
    ['/moved', 'ok'],
    ['/head', 'ok'],
    ['/busy', 'ok'],
    ['/404', 'broken'],
    ['/410', 'broken'],
    ['/circle', 'broken'],
    ['/403', 'unsure'],
    ['/500', 'unsure'],
    ['/slow', 'unsure']
  ])('%s is %s', async (path, state) => {
    const {origin} = await server()
    const results = await checkExternal([origin + path], quick)
    expect(results.get(origin + path)?.state).toBe(state)
  })

  test('a host is asked one thing at a time, and each address once', async () => {
    const {origin, asked, most} = await server()
    const urls = ['/ok1', '/ok2', '/ok3', '/ok1'].map((path) => origin + path)
    await checkExternal(urls, quick)
    expect(asked).toEqual(['HEAD /ok1', 'HEAD /ok2', 'HEAD /ok3'])
    expect(most()).toBe(1)
  })

  test('what was fine is remembered for a week, what was not is asked for again', async () => {
    const {origin, asked} = await server()
    const cache = join(folderWith({}), 'cache', 'links.json')
    const urls = [`${origin}/ok`, `${origin}/404`]
    const now = Date.UTC(2026, 0, 1)
    await checkExternal(urls, {...quick, cache, now})
    await checkExternal(urls, {...quick, cache, now: now + 86_400_000})
    expect(asked.filter((line) => line.endsWith('/ok'))).toHaveLength(1)
    expect(asked.filter((line) => line === 'HEAD /404')).toHaveLength(2)
    await checkExternal(urls, {...quick, cache, now: now + 8 * 86_400_000})
    expect(asked.filter((line) => line.endsWith('/ok'))).toHaveLength(2)
  })

  test('a closed port and an address that is none', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const {port} = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    const urls = [`http://127.0.0.1:${port}/`, 'http://[oops']
    const states = [...(await checkExternal(urls, {...quick, retries: 0})).values()]
    expect(states.map(({state}) => state)).toEqual(['broken', 'broken'])
  })

  test('the command lists what is broken, with its place', async () => {
    const {origin} = await server()
    const cwd = folderWith({
      'a.md': `# A\n\n[one](${origin}/404#x), [two](${origin}/ok), [three](b.md), [four](${origin}/403)\n`
    })
    const {code, out} = await medlint(cwd, ['links', '--external'], {rules})
    expect(code).toBe(1)
    expect(out.replaceAll(origin, '')).toBe(
      `a.md:3:1  broken  /404  404 Not Found\na.md:3:${`[one](${origin}/404#x), [two](${origin}/ok), [three](b.md), `.length + 1}  cannot be told  /403  403 Forbidden\nChecked 3 addresses of other sites: 1 broken links.\n`
    )
    expect(read(cwd, '.medlint-cache', 'external-links.json')).toContain(`${origin}/ok`)
  })
})
