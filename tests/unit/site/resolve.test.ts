import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {kindOf, siteOf} from './read-site.ts'

const site = siteOf(
  {
    'README.md': '# Clinic notes\n',
    'guides/README.md': '# Guides\n\n## How to read them\n',
    'guides/migraine.md':
      '---\ntitle: Not a heading\n---\n# Migraine\n\n## Triggers\n\n## Triggers\n\n## Señales\n\n<a name="old"></a><span id="span-id"></span><p name="no-anchor">x</p>\n\n<!-- <i id="hidden"></i> -->\n',
    'guides/type 2.md': '# Type 2\n',
    'guides/50%.md': '# Half\n',
    'guides/a%20b.md': '# Literal\n',
    'guides/v2.1-notes.md': '# Notes\n',
    'guides/Café.md': '# Café\n',
    'guides/hash#tag.md': '# Hash\n',
    'guides/hypertension.md': '# Hypertension\n',
    'guides/part-1.md': '# Part 1\n',
    'img/knee.png': '',
    'pages/asthma.md': '---\npermalink: /lungs/asthma/\n---\n# Asthma\n',
    'empty/.gitkeep': ''
  },
  {flavour: 'github', hosts: ['clinic.example']}
)

const from = 'guides/migraine.md'

describe('links that are fine', () => {
  test.each([
    ['migraine.md'],
    ['./migraine.md'],
    ['../guides/migraine.md'],
    ['/guides/migraine.md'],
    ['migraine.md#triggers'],
    ['#triggers-1'],
    ['#se%C3%B1ales'],
    ['#señales'],
    ['#old'],
    ['#span-id'],
    ['#user-content-triggers'],
    ['#user-content-fn-1'],
    ['#'],
    ['#top'],
    ['#:~:text=pain'],
    ['migraine.md#triggers:~:text=pain'],
    ['migraine.md?plain=1#L10'],
    ['migraine.md#L5C3-L8'],
    ['migraine.md?x=%zz'],
    ['type%202.md'],
    ['type 2.md'],
    ['a%2520b.md'],
    ['50%25.md'],
    ['Caf%C3%A9.md'],
    ['hash%23tag.md'],
    ['v2.1-notes.md'],
    ['.'],
    ['..'],
    ['../guides'],
    ['../guides/#how-to-read-them'],
    ['../img'],
    ['../img/knee.png#any'],
    ['migraine.md#L5,3-L8,1'],
    ['/lungs/asthma/'],
    ['https://clinic.example/lungs/asthma#asthma'],
    ['https://www.clinic.example/guides/migraine.md'],
    ['  migraine.md  ']
  ])('%s', (url) => {
    expect(site.resolve(from, {url}).kind).toBe('ok')
  })
})

describe('links that are none of our business', () => {
  test.each([
    ['https://example.org/x', 'external'],
    ['//example.org/x', 'external'],
    ['mailto:a@example.org', 'external'],
    ['tel:+49123', 'external'],
    ['data:image/png;base64,AA', 'external'],
    ['../../issues', 'external'],
    ['../../wiki/Home', 'external'],
    ['{{ page.url }}', 'skipped'],
    ['{% include x %}', 'skipped'],
    ['{props.href}', 'skipped'],
    ['%%BASE%%/none.md', 'skipped'],
    ['http://localhost:8080/x', 'local-host'],
    ['https://127.0.0.1/', 'local-host'],
    ['https://localhost.example/', 'external']
  ])('%s is %s', (url, kind) => {
    expect(site.resolve(from, {url}).kind).toBe(kind)
  })

  test('an undefined reference is for another rule', () => {
    expect(site.resolve(from, {url: '', missing: true}).kind).toBe('skipped')
  })
})

describe('links that are broken', () => {
  test.each([
    ['', 'empty', undefined],
    ['../img#none', 'missing-anchor', undefined],
    ['help@clinic.example', 'missing-file', 'mailto:help@clinic.example'],
    ['none.md', 'missing-file', undefined],
    ['none.md#triggers', 'missing-file', undefined],
    ['migraine.md/', 'missing-file', 'migraine.md'],
    ['migraine', 'missing-file', 'migraine.md'],
    ['../../outside.md', 'missing-file', undefined],
    ['../empty/', 'folder-without-index', undefined],
    ['v2.1', 'missing-file', undefined],
    ['Migraine.md', 'wrong-case', 'migraine.md'],
    ['../Guides/', 'wrong-case', '../guides/'],
    ['MIGRAINE.md#triggers', 'wrong-case', 'migraine.md#triggers'],
    ['#Triggers', 'wrong-case-anchor', '#triggers'],
    ['migraine.md#TRIGGERS', 'wrong-case-anchor', 'migraine.md#triggers'],
    ['#triggers-2', 'missing-anchor', undefined],
    ['#trigers', 'missing-anchor', '#triggers'],
    ['#no-anchor', 'missing-anchor', undefined],
    ['#hidden', 'missing-anchor', undefined],
    ['#title-not-a-heading', 'missing-anchor', undefined],
    ['#l10', 'missing-anchor', undefined],
    ['#%E0%A4%A', 'malformed-escape', undefined],
    ['50%.md', 'malformed-escape', '50%25.md'],
    ['100%.md', 'malformed-escape', undefined],
    ['knee.png', 'missing-file', '../img/knee.png'],
    ['hypertensoin.md', 'missing-file', 'hypertension.md'],
    ['hypertension.md?x=1#none', 'missing-anchor', undefined],
    ['part-2.md', 'missing-file', undefined],
    ['https://clinic.example/none', 'missing-file', undefined],
    [
      'https://clinic.example/guides/Migraine.md',
      'wrong-case',
      'https://clinic.example/guides/migraine.md'
    ]
  ])('%s is %s, replaced by %s', (url, kind, fix) => {
    const result = site.resolve(from, {url})
    expect({kind: result.kind, fix: result.fix}).toEqual({kind, fix})
    expect(result.tried.length > 0 || kind === 'empty').toBe(true)
  })

  test('what was tried and what is near', () => {
    expect(site.resolve(from, {url: 'part-2.md'})).toMatchObject({
      tried: ['guides/part-2.md'],
      suggestions: ['part-1.md']
    })
    expect(site.resolve(from, {url: '#trigger'}).suggestions).toContain('#triggers')
  })
})

test('extensions may be left out where it is not known who publishes', () => {
  const texts = {'a/gout.md': '# Gout\n\n## Diet\n', 'a/v1.2.mdx': '# Notes\n'}
  const kinds = (flavour: {flavour?: 'github'}) =>
    ['gout', 'gout#diet', 'gout#none', 'v1.2', 'flu'].map((url) =>
      kindOf(siteOf(texts, flavour), 'a/gout.md', url)
    )
  expect(kinds({})).toEqual(['ok', 'ok', 'missing-anchor', 'ok', 'missing-file'])
  expect(new Set(kinds({flavour: 'github'}))).toEqual(new Set(['missing-file']))
})

test('a redirect or a slash does not hide a heading that is missing', () => {
  const astro = siteOf({
    'astro.config.mjs':
      "export default {trailingSlash: 'always', redirects: {'/old/': '/gout/', '/diet/': '/gout/#diet'}}",
    'src/pages/gout.md': '# Gout\n\n## Side effects\n'
  })
  const resolved = (url: string) => {
    const {kind, fix} = astro.resolve('src/pages/gout.md', {url})
    return [kind, fix]
  }
  expect(resolved('/old/')).toEqual(['redirect', '/gout/'])
  expect(resolved('/old/#side-effects')).toEqual(['redirect', '/gout/#side-effects'])
  expect(resolved('/old/#side-efects')).toEqual(['missing-anchor', '/gout/#side-effects'])
  expect(resolved('/old/#sleep')).toEqual(['missing-anchor', undefined])
  expect(resolved('/diet/#sleep')).toEqual(['redirect', '/gout/#sleep'])
  expect(resolved('/gout?a=1#side-effects')).toEqual(['redirect', '/gout/?a=1#side-effects'])
  expect(resolved('/gout?a=1#side-efects')).toEqual(['missing-anchor', '/gout/?a=1#side-effects'])
})

test('every fix and every suggestion is a link that works', () => {
  const letters = fc.constantFrom(
    'm',
    'i',
    'g',
    'r',
    'a',
    'n',
    'e',
    '.',
    'd',
    '/',
    '#',
    '-',
    '1',
    '%'
  )
  const word = fc.constantFrom(
    'migraine',
    'hypertension',
    'part-1',
    '.md',
    '../',
    'guides/',
    'Guides/',
    '#',
    'triggers',
    'img/knee.png',
    'Café'
  )
  const url = fc.array(fc.oneof(word, letters), {maxLength: 6}).map((parts) => parts.join(''))
  fc.assert(
    fc.property(url, (text) => {
      const {fix, suggestions, kind} = site.resolve(from, {url: text})
      if (kind === 'wrong-case') {
        // The fragment is checked once the path is right.
        expect(site.resolve(from, {url: fix as string}).kind).not.toMatch(/file|case$/)
        return
      }
      if (fix !== undefined) {
        expect(site.resolve(from, {url: fix}).kind, `${text} → ${fix}`).not.toMatch(
          /file|case$|index/
        )
      }
      for (const target of suggestions) {
        expect(site.resolve(from, {url: target}).kind, `${text} → ${target}`).not.toBe(
          'missing-file'
        )
      }
    }),
    {numRuns: 500}
  )
})

test('no link makes it throw', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.webUrl(), fc.boolean(), (text, web, image) => {
      const kind = image ? 'image' : 'link'
      for (const url of [text, web, `${web}${text}`, `#${text}`, `migraine.md${text}`]) {
        expect(site.resolve(from, {url, kind}).kind).toBeTypeOf('string')
        expect(site.resolve('nowhere.md', {url, kind}).kind).toBeTypeOf('string')
      }
    })
  )
})
