import {describe, expect, test} from 'vitest'
import {docusaurusDocUrl, withoutNumber} from '../../../src/site/flavours/docusaurus.ts'
import {hexoPostUrl} from '../../../src/site/flavours/hexo.ts'
import {hugoUrl} from '../../../src/site/flavours/hugo.ts'
import {jekyllPostUrl} from '../../../src/site/flavours/jekyll.ts'
import {kindOf, siteOf, type Texts} from './read-site.ts'

const page = (front = '', body = '') =>
  `${front === '' ? '' : `---\n${front}\n---\n`}# Page\n\n${body}\n`

describe('which generator publishes a project', () => {
  test.each<[string, Texts]>([
    ['github', {'docs/a.md': ''}],
    ['hugo', {'hugo.yaml': '', 'content/a.md': ''}],
    ['hugo', {'config.toml': 'baseURL = "/"', 'content/a.md': ''}],
    ['hugo', {'config/_default/config.toml': '', 'content/a.md': ''}],
    ['jekyll', {'_config.yml': '', '_posts/2024-01-01-a.md': ''}],
    ['hexo', {'_config.yml': '', 'source/_posts/a.md': ''}],
    ['docusaurus', {'website/docusaurus.config.ts': '', 'website/docs/a.md': ''}],
    ['astro', {'astro.config.mjs': 'export default {}', 'src/pages/a.md': ''}],
    [
      'starlight',
      {'astro.config.mjs': "import s from '@astrojs/starlight'", 'src/content/docs/a.md': ''}
    ],
    ['mkdocs', {'mkdocs.yml': 'site_name: x', 'docs/a.md': ''}],
    ['eleventy', {'.eleventy.js': '', 'a.md': ''}],
    ['nextra', {'next.config.mjs': "import nextra from 'nextra'", 'pages/a.mdx': ''}],
    ['vitepress', {'docs/.vitepress/config.mts': '', 'docs/a.md': ''}],
    ['wordpress', {'wp-config.php': '', 'posts/a.md': ''}],
    ['github', {'next.config.mjs': 'export default {}', 'pages/a.mdx': ''}],
    ['github', {'node_modules/x/mkdocs.yml': '', 'a.md': ''}]
  ])('%s: %j', (name, texts) => {
    expect(siteOf(texts).flavour.name).toBe(name)
  })

  test('the outermost configuration wins, and the user before it', () => {
    const texts = {'mkdocs.yml': '', 'examples/hugo.toml': '', 'docs/a.md': ''}
    expect(siteOf(texts).flavour.name).toBe('mkdocs')
    expect(siteOf(texts, {flavour: 'hugo'}).flavour).toMatchObject({name: 'hugo', root: 'examples'})
  })
})

describe('addresses of pages', () => {
  test.each([
    ['care/wounds.md', {}, '/care/wounds'],
    ['care/index.mdx', {}, '/care/'],
    ['care/ReadMe.md', {}, '/care/'],
    ['care/care.md', {}, '/care/'],
    ['02-care/01-wounds.md', {}, '/care/wounds'],
    ['02-care/care.md', {}, '/care/care'],
    ['02-care/02-care/02-care.md', {}, '/care/care/'],
    ['care/wounds.md', {slug: '/first-aid'}, '/first-aid'],
    ['care/wounds.md', {slug: 'cuts'}, '/care/cuts'],
    ['care/wounds.md', {slug: '../cuts/'}, '/cuts/'],
    ['care/wounds.md', {id: 'cuts'}, '/care/cuts'],
    ['index.md', {}, '/']
  ])('Docusaurus: %s with %j is %s', (path, facts, url) => {
    expect(docusaurusDocUrl(path, facts)).toBe(url)
  })

  test.each([
    ['03-Care', 'Care'],
    ['3. Care', 'Care'],
    ['003 - Care', 'Care'],
    ['2024-03-01-care', '2024-03-01-care'],
    ['1.2-care', '1.2-care'],
    ['07', '07']
  ])('Docusaurus reads %s as %s', (name, clean) => {
    expect(withoutNumber(name)).toBe(clean)
  })

  const post = {name: 'sore-throat', date: '2024-03-09', categories: ['Ear Nose']}
  test.each([
    ['date', '/ear%20nose/2024/03/09/sore-throat.html'],
    ['pretty', '/ear%20nose/2024/03/09/sore-throat/'],
    ['ordinal', '/ear%20nose/2024/069/sore-throat.html'],
    ['weekdate', '/ear%20nose/2024/W10/Sat/sore-throat.html'],
    ['none', '/ear%20nose/sore-throat.html'],
    ['/:year/:i_month/:slug', '/2024/3/sore-throat'],
    ['/:slugified_categories/:title:output_ext', '/ear-nose/sore-throat.html'],
    ['/:short_year-:month/:title.html', '/24-03/sore-throat.html'],
    ['/:nonsense/', undefined]
  ])('Jekyll: %s is %s', (style, url) => {
    expect(jekyllPostUrl(style, post)).toBe(url)
  })

  test.each([
    [{path: 'posts/_index.md'}, {}, '/posts/'],
    [{path: '_index.md'}, {}, '/'],
    [{path: 'posts/Sore Throat.md'}, {}, '/posts/sore-throat/'],
    [{path: 'posts/sore-throat/index.md'}, {}, '/posts/sore-throat/'],
    [{path: 'posts/a.md', slug: 'Sore Throat'}, {}, '/posts/sore-throat/'],
    [{path: 'posts/_index.md', slug: 'news'}, {}, '/posts/'],
    [{path: 'posts/a.md', url: '/x/y.html', slug: 'z'}, {}, '/x/y.html'],
    [{path: 'posts/a.md'}, {uglyUrls: true}, '/posts/a.html'],
    [{path: 'posts/A.md'}, {keepCase: true}, '/posts/A/'],
    [
      {path: 'posts/ent/a.md', date: '2024-03-09', title: 'Sore Throat'},
      {pattern: '/:year/:monthname/:title/'},
      '/2024/March/sore-throat/'
    ],
    [{path: 'posts/ent/ear/a.md'}, {pattern: '/:sections[1:]/:contentbasename'}, '/ent/ear/a'],
    [
      {path: 'posts/ent/ear/a.md'},
      {pattern: '/:sections[last]/:slugorcontentbasename/'},
      '/ear/a/'
    ],
    [{path: 'posts/a.md'}, {pattern: '/:year/:slug/'}, undefined]
  ])('Hugo: %j with %j is %s', (facts, options, url) => {
    expect(hugoUrl(facts, options)).toBe(url)
  })

  test.each([
    [':year/:month/:day/:title/', '/2024/03/09/ent/throat/'],
    [':category/:name.html', '/ear/nose/throat.html']
  ])('Hexo: %s is %s', (pattern, url) => {
    expect(
      hexoPostUrl(pattern, {path: 'ent/throat.md', date: '2024-03-09', categories: ['ear', 'nose']})
    ).toBe(url)
  })
})

type Row = [from: string, url: string, kind: string]

const sites: {name: string; texts: Texts; rows: Row[]}[] = [
  {
    name: 'hugo with a base, languages, bundles and permalinks',
    texts: {
      'hugo.toml':
        'baseURL = "https://clinic.example/health/"\ndefaultContentLanguage = "en"\n[permalinks]\nposts = "/:year/:slug/"\n[languages.en]\n[languages.de]\n',
      'content/posts/throat.md': page('date: 2024-03-09\ntags: [ENT]', '## Gargle'),
      'content/posts/throat.de.md': page('date: 2024-03-09\nslug: hals'),
      'content/guides/cold/index.md': page('slug: colds'),
      'content/guides/cold/nose.png': '',
      'static/plan.pdf': '',
      'content/guides/plan.md': page('draft: true')
    },
    rows: [
      ['content/guides/cold/index.md', '/health/2024/throat/#gargle', 'ok'],
      ['content/guides/cold/index.md', 'https://clinic.example/health/2024/throat/', 'ok'],
      ['content/guides/cold/index.md', 'https://clinic.example/shop/', 'external'],
      ['content/guides/cold/index.md', '/health/de/2024/hals/', 'ok'],
      ['content/guides/cold/index.md', 'nose.png', 'ok'],
      ['content/posts/throat.md', '../../guides/colds/', 'ok'],
      ['content/posts/throat.md', '../../guides/cold/', 'missing-file'],
      ['content/posts/throat.md', '/health/tags/ent/', 'ok'],
      ['content/posts/throat.md', '/health/guides/', 'ok'],
      ['content/posts/throat.md', '/health/plan.pdf', 'ok'],
      ['content/posts/throat.md', '../guides/cold/index.md', 'missing-file'],
      ['content/posts/throat.md', '/health/guides/plan/', 'draft'],
      ['content/posts/throat.md', '{{< ref "guides/cold" >}}', 'ok'],
      ['content/posts/throat.md', '{{< ref "guides/flu" >}}', 'missing-file'],
      ['content/posts/throat.md', '{{< relref "throat.md#gargel" >}}', 'missing-anchor'],
      ['content/posts/throat.md', '{{< param link >}}', 'skipped']
    ]
  },
  {
    name: 'docusaurus with a blog, versions and redirects',
    texts: {
      'website/docusaurus.config.js': `export default {
        url: 'https://clinic.example', baseUrl: '/kb/', // trailingSlash: true
        presets: [['classic', {docs: {path: '../docs', routeBasePath: '/'}, blog: {routeBasePath: 'news'}}]],
        plugins: [['@docusaurus/plugin-client-redirects', {redirects: [{from: '/old', to: '/care/cuts'}, {from: ['/a', '/b'], to: '/nowhere'}]}]],
      }`,
      'docs/care/01-cuts.mdx': page('', '## Clean it {#clean}\n\n## Cover it {/* #cover */}'),
      'docs/care/_part.md': page(),
      'website/blog/2024-03-09-flu.md': page('tags: [flu]'),
      'website/blog/2024-03-10-cold/index.md': page('slug: colds'),
      'website/src/pages/about.mdx': page(),
      'website/src/pages/index.tsx': '',
      'website/static/img/a.png': '',
      'README.md': page('', '')
    },
    rows: [
      ['docs/care/01-cuts.mdx', '/care/cuts#clean', 'ok'],
      ['docs/care/01-cuts.mdx', '#cover', 'ok'],
      ['docs/care/01-cuts.mdx', '#cover-it', 'missing-anchor'],
      ['docs/care/01-cuts.mdx', '/news/2024/03/09/flu', 'ok'],
      ['docs/care/01-cuts.mdx', '/news/colds', 'ok'],
      ['docs/care/01-cuts.mdx', '/news/tags/flu', 'ok'],
      ['docs/care/01-cuts.mdx', '/about', 'ok'],
      ['docs/care/01-cuts.mdx', '/', 'ok'],
      ['docs/care/01-cuts.mdx', '/img/a.png', 'ok'],
      ['docs/care/01-cuts.mdx', 'pathname:///kb/img/b.png', 'missing-file'],
      ['docs/care/01-cuts.mdx', '/old', 'redirect'],
      ['docs/care/01-cuts.mdx', '/b', 'redirect-to-nothing'],
      ['docs/care/01-cuts.mdx', './_part.md', 'missing-file'],
      ['docs/care/01-cuts.mdx', 'care/01-cuts.mdx', 'ok'],
      ['docs/care/01-cuts.mdx', './care/01-cuts.mdx', 'missing-file'],
      ['docs/care/01-cuts.mdx', '@site/static/img/a.png', 'ok'],
      ['docs/care/01-cuts.mdx', '@site/static/img/b.png', 'missing-file'],
      ['README.md', 'docs/care/01-cuts.mdx', 'ok'],
      ['README.md', 'docs/care/cuts', 'missing-file']
    ]
  },
  {
    name: 'starlight with a base and a slash rule',
    texts: {
      'astro.config.mjs': `import starlight from '@astrojs/starlight'
        export default {base: '/docs', trailingSlash: 'always', integrations: [starlight({})], redirects: {'/gone': '/docs/care/'}}`,
      'src/content/docs/index.mdx': page(),
      'src/content/docs/Care Guide.v2.md': page('', '## First aid'),
      'src/content/docs/care/index.md': page('draft: true'),
      'src/content/docs/flu.md': page('slug: illness/influenza'),
      'public/a.png': ''
    },
    rows: [
      ['src/content/docs/flu.md', '/docs/care-guidev2/#first-aid', 'ok'],
      ['src/content/docs/flu.md', '/docs/care-guidev2/#_top', 'ok'],
      ['src/content/docs/flu.md', '/docs/care-guidev2', 'redirect'],
      ['src/content/docs/flu.md', '/care-guidev2/', 'missing-file'],
      ['src/content/docs/flu.md', '/docs/illness/influenza/', 'ok'],
      ['src/content/docs/flu.md', '/docs/flu/', 'missing-file'],
      ['src/content/docs/flu.md', '/docs/a.png', 'ok'],
      ['src/content/docs/flu.md', '/docs/care/', 'draft'],
      ['src/content/docs/flu.md', '/docs/', 'ok']
    ]
  },
  {
    name: 'astro with collections',
    texts: {
      'astro.config.mjs': "export default {site: 'https://clinic.example'}",
      'src/pages/blog/[...slug].astro': '',
      'src/pages/topic/[name].astro': '',
      'src/pages/index.astro': '',
      'src/pages/contact.md': page(),
      'src/content/blog/First Post.md': page(),
      'src/content/blog/nose.png': ''
    },
    rows: [
      ['src/pages/contact.md', '/blog/first-post/', 'ok'],
      ['src/pages/contact.md', '/blog/first-post', 'ok'],
      ['src/pages/contact.md', '/blog/second-post/', 'missing-file'],
      ['src/pages/contact.md', '/topic/anything/', 'skipped'],
      ['src/pages/contact.md', '/', 'ok'],
      ['src/content/blog/First Post.md', './nose.png', 'ok'],
      ['src/content/blog/First Post.md', '/contact/', 'ok']
    ]
  },
  {
    name: 'nextra 4',
    texts: {
      'next.config.mjs':
        "import nextra from 'nextra'\nexport default nextra({contentDirBasePath: '/docs'})({})",
      'content/index.mdx': page(),
      'content/care/cuts.mdx': page('', '## Clean it'),
      'app/[[...mdxPath]]/page.jsx': '',
      'public/a.png': ''
    },
    rows: [
      ['content/index.mdx', '/docs/care/cuts#clean-it', 'ok'],
      ['content/index.mdx', '/docs/care/cuts#page', 'missing-anchor'],
      ['content/index.mdx', './care/cuts.mdx', 'ok'],
      ['content/index.mdx', './care/cuts', 'ok'],
      ['content/index.mdx', '/a.png', 'ok'],
      ['content/index.mdx', '/docs/care/burns', 'missing-file']
    ]
  },
  {
    name: 'eleventy',
    texts: {
      'eleventy.config.js':
        "export default function (c) { c.addPlugin(IdAttributePlugin); c.addPassthroughCopy('src/img'); c.addPassthroughCopy({'public': '/'}); return {dir: {input: 'src'}} }",
      'src/posts/posts.json': '{"permalink": "/articles/{{ page.fileSlug }}/"}',
      'src/posts/2024-03-09-flu.md': page('', '## Cough & cold'),
      'src/care/care.md': page(),
      'src/care/cuts.md': page('permalink: "/{{ title | slugify }}/"\ntitle: Small Cuts'),
      'src/hidden.md': page('permalink: false'),
      'src/odd.md': page('permalink: "/{{ lang }}/odd/"'),
      'src/img/a.png': '',
      'public/robots.txt': ''
    },
    rows: [
      ['src/care/care.md', '/articles/flu/#cough-and-cold', 'ok'],
      ['src/care/care.md', '/posts/flu/', 'missing-file'],
      ['src/care/care.md', '/small-cuts/', 'ok'],
      ['src/care/care.md', '/care/', 'ok'],
      ['src/care/care.md', '/img/a.png', 'ok'],
      ['src/care/care.md', '/robots.txt', 'ok'],
      ['src/care/care.md', '{{ "/care/" | url }}', 'ok'],
      ['src/care/care.md', '/hidden/', 'draft']
    ]
  },
  {
    name: 'mkdocs',
    texts: {
      'mkdocs.yml':
        'site_url: https://clinic.example/kb/\nmarkdown_extensions:\n  - toc:\n      slugify: !!python/name:markdown.extensions.toc.slugify_unicode\nplugins:\n  - redirects:\n      redirect_maps:\n        old.md: care/cuts.md#clean\n        older.md: none.md\n',
      'docs/index.md': page(),
      'docs/care/cuts.md': page('', '## Säubern'),
      'docs/care/a.pdf': '',
      'notes.md': page()
    },
    rows: [
      ['docs/index.md', 'care/cuts.md#säubern', 'ok'],
      ['docs/index.md', 'care/cuts.md#saubern', 'missing-anchor'],
      ['docs/index.md', 'care/cuts/', 'ok'],
      ['docs/index.md', 'care/a.pdf', 'ok'],
      ['docs/index.md', '../notes.md', 'missing-file'],
      ['docs/index.md', 'old/', 'redirect'],
      ['docs/index.md', 'older/', 'redirect-to-nothing'],
      ['docs/index.md', 'https://clinic.example/kb/care/cuts/', 'ok'],
      ['docs/care/cuts.md', '../index.md', 'ok']
    ]
  },
  {
    name: 'vitepress',
    texts: {
      'docs/.vitepress/config.mts':
        "export default {base: '/kb/', cleanUrls: true, rewrites: {'src/:page*': ':page*'}}",
      'docs/index.md': page(),
      'docs/care/index.md': page('', '## 5 tips'),
      'docs/src/flu.md': page(),
      'docs/[id].md': '',
      'docs/public/a.png': ''
    },
    rows: [
      ['docs/index.md', './care/', 'ok'],
      ['docs/index.md', './care/index.md#_5-tips', 'ok'],
      ['docs/index.md', '/care/#5-tips', 'missing-anchor'],
      ['docs/index.md', './care/index', 'ok'],
      ['docs/index.md', '/flu', 'ok'],
      ['docs/index.md', '/flu.html', 'ok'],
      ['docs/index.md', './src/flu.md', 'ok'],
      ['docs/index.md', '/a.png', 'ok'],
      ['docs/index.md', './none', 'skipped'],
      ['docs/index.md', './care/none', 'missing-file']
    ]
  },
  {
    name: 'hexo',
    texts: {
      '_config.yml': 'url: https://clinic.example\nroot: /blog/\npermalink: :year/:title/\n',
      'source/_posts/flu.md': page('date: 2024-03-09', '## When To Rest'),
      'source/_posts/flu/a.png': '',
      'source/_drafts/cold.md': page('date: 2024-03-09'),
      'source/about/index.md': page(),
      'scaffolds/post.md': ''
    },
    rows: [
      ['source/about/index.md', '/blog/2024/flu/#When-To-Rest', 'ok'],
      ['source/about/index.md', '/blog/2024/flu/#when-to-rest', 'wrong-case-anchor'],
      ['source/about/index.md', '/blog/2024/cold/', 'draft'],
      ['source/about/index.md', '{% post_path flu %}', 'ok'],
      ['source/about/index.md', '{% post_path cough %}', 'missing-file'],
      ['source/_posts/flu.md', 'a.png', 'ok'],
      ['source/_posts/flu.md', '/blog/about/', 'ok']
    ]
  },
  {
    name: 'wordpress',
    texts: {
      'wp-config.php': '',
      'posts/2024-03-09-flu/index.md': page(
        'date: 2024-03-09\ncategories: [Chest]',
        '## When to rest'
      ),
      'pages/about.md': page('permalink: https://clinic.example/about-us/')
    },
    rows: [
      ['pages/about.md', '/flu/#when-to-rest', 'ok'],
      ['pages/about.md', '/2024/03/flu/', 'ok'],
      ['pages/about.md', '/chest/flu/', 'ok'],
      ['pages/about.md', '/about-us/', 'ok'],
      ['pages/about.md', '/wp-content/uploads/a.png', 'skipped'],
      ['pages/about.md', '/cold/', 'missing-file']
    ]
  },
  {
    name: 'jekyll with collections, defaults and a base',
    texts: {
      '_config.yml':
        'baseurl: /kb\npermalink: pretty\nplugins: [jekyll-relative-links, jekyll-redirect-from]\ncollections:\n  guides:\n    output: true\n    permalink: /g/:path/\n  hidden: {}\ndefaults:\n  - scope: {path: "_posts/ent"}\n    values: {permalink: "/ent/:title/"}\nexclude: [tools]\n',
      '_posts/2024-03-09-flu.md': page('category: chest', '## When to rest'),
      '_posts/ent/2024-03-10-throat.md': page(),
      '_guides/a/cuts.md': page(),
      '_hidden/x.md': page(),
      '_drafts/cold.md': page('date: 2024-03-09'),
      'about.md': page('redirect_from: [/team/]'),
      'tools/y.md': page(),
      'img/a.png': ''
    },
    rows: [
      ['about.md', '/kb/chest/2024/03/09/flu/#when-to-rest', 'ok'],
      ['about.md', '{{ site.baseurl }}/chest/2024/03/09/flu/', 'ok'],
      ['about.md', '{{ "/g/a/cuts/" | relative_url }}', 'ok'],
      ['about.md', '{{ "/g/a/burns/" | relative_url }}', 'missing-file'],
      ['about.md', '/about/', 'missing-file'],
      ['about.md', '/kb/ent/throat/', 'ok'],
      ['about.md', '{% post_url 2024-03-09-flu %}#rest', 'missing-anchor'],
      ['about.md', '{% link _guides/a/cuts.md %}', 'ok'],
      ['about.md', '{% link _guides/a/burns.md %}', 'missing-file'],
      ['about.md', '_posts/2024-03-09-flu.md', 'ok'],
      ['about.md', '/kb/hidden/x/', 'missing-file'],
      ['about.md', '/kb/tools/y/', 'missing-file'],
      ['about.md', '/kb/team/', 'redirect'],
      ['about.md', '/kb/img/a.png', 'ok'],
      ['about.md', '{{ page.previous.url }}', 'skipped']
    ]
  }
]

sites.push(
  {
    name: 'starlight in two languages below a base',
    texts: {
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight'\nexport default {site: 'https://clinic.example', base: '/kb', srcDir: './', integrations: [starlight({locales: {root: {label: 'English'}, de: {label: 'Deutsch', lang: 'de'}}})]}",
      'content/docs/gout.md': page('hero:\n  actions:\n    - link: /flu/', '## Diet'),
      'content/docs/flu.md': page(),
      'content/docs/de/flu.md': page('', '## Fieber'),
      'public/a.png': ''
    },
    rows: [
      ['content/docs/gout.md', '/kb/flu/', 'ok'],
      ['content/docs/gout.md', '/kb/de/gout/#diet', 'ok'],
      ['content/docs/gout.md', '/kb/de/gout/#fieber', 'missing-anchor'],
      ['content/docs/gout.md', '/kb/de/flu/#fieber', 'ok'],
      ['content/docs/gout.md', '/kb/fr/gout/', 'missing-file'],
      ['content/docs/gout.md', '/flu/', 'missing-file'],
      ['content/docs/gout.md', 'https://clinic.example/flu/', 'missing-file'],
      ['content/docs/gout.md', 'https://clinic.example/shop/', 'external'],
      ['content/docs/gout.md', '/kb/a.png', 'ok']
    ]
  },
  {
    name: 'starlight whose first language has a folder',
    texts: {
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight'\nexport default {markdown: {remarkPlugins: [remarkHeadingId]}, integrations: [starlight({defaultLocale: 'en', locales: {en: {label: 'English'}, 'de-at': {label: 'Deutsch'}}})]}",
      'src/content/docs/en/gout.md': page('', '## Diet {#eating}'),
      'src/content/docs/de-at/flu.md': page()
    },
    rows: [
      ['src/content/docs/en/gout.md', '/de-at/gout/#eating', 'ok'],
      ['src/content/docs/en/gout.md', '/en/gout/#diet', 'missing-anchor'],
      ['src/content/docs/en/gout.md', '/en/flu/', 'missing-file'],
      ['src/content/docs/en/gout.md', '/gout/', 'missing-file']
    ]
  },
  {
    name: 'mkdocs with drafts and pages left out',
    texts: {
      'mkdocs.yml':
        'draft_docs: |\n  new/\n  *_draft.md\nexclude_docs: |\n  /internal/\nvalidation:\n  links:\n    absolute_links: relative_to_docs\n',
      'docs/index.md': page(),
      'docs/gout.md': page(),
      'docs/new/flu.md': page(),
      'docs/cold_draft.md': page(),
      'docs/internal/rota.md': page(),
      'docs/skin/README.md': page(),
      'docs/skin/index.md': page(),
      'docs/skin/a.png': ''
    },
    rows: [
      ['docs/index.md', 'gout.md', 'ok'],
      ['docs/index.md', 'new/flu.md', 'draft'],
      ['docs/index.md', 'cold_draft.md', 'draft'],
      ['docs/index.md', 'internal/rota.md', 'missing-file'],
      ['docs/index.md', 'skin/README.md', 'missing-file'],
      ['docs/index.md', 'skin/index.md', 'ok'],
      ['docs/index.md', '/gout.md', 'ok'],
      ['docs/index.md', '/gout/', 'missing-file'],
      ['docs/gout.md', 'skin/a.png', 'ok'],
      ['docs/gout.md', '../skin/a.png', 'missing-file']
    ]
  },
  {
    name: 'mkdocs beside other sites of its host',
    texts: {
      'mkdocs.yml': 'validation:\n  absolute_links: ignore\n',
      'docs/index.md': page()
    },
    rows: [
      ['docs/index.md', '/shop/', 'skipped'],
      ['docs/index.md', 'shop/', 'missing-file']
    ]
  }
)

test('in MkDocs, tags are not rewritten from file to address', () => {
  const site = siteOf({'mkdocs.yml': '', 'docs/skin/gout.md': page(), 'docs/skin/a.png': ''})
  const kind = (url: string, attribute?: string) =>
    site.resolve('docs/skin/gout.md', {
      url,
      kind: attribute ? 'html' : 'image',
      ...(attribute && {attribute})
    }).kind
  expect([kind('a.png'), kind('../a.png')]).toEqual(['ok', 'missing-file'])
  expect([kind('a.png', 'src'), kind('../a.png', 'src')]).toEqual(['missing-file', 'ok'])
})

test('links of front matter count, with or without the base', () => {
  const front = 'hero:\n  actions:\n    - text: Start\n      link: URL\nnext:\n  link: /none/'
  const site = siteOf({
    'astro.config.mjs': "import '@astrojs/starlight'\nexport default {base: '/kb'}",
    'src/content/docs/a.md': page(front.replace('URL', '/b/')),
    'src/content/docs/b.md': page(front.replace('URL', '"/kb/a/"'))
  })
  const kinds = site.pages.map(({path, links}) =>
    links.map((link) => site.resolve(path, link).kind)
  )
  expect(kinds).toEqual([
    ['ok', 'missing-file'],
    ['ok', 'missing-file']
  ])
})

describe.each(sites)('links of $name', ({texts, rows}) => {
  const site = siteOf(texts)
  test.each(rows)('%s: %s is %s', (from, url, kind) => {
    expect(kindOf(site, from, url)).toBe(kind)
  })
})

test('a page of the future is no page yet, an old one no more', () => {
  const texts = {
    'hugo.toml': '',
    'content/a.md': page('date: 2025-01-01'),
    'content/b.md': page('date: 2026-01-01'),
    'content/c.md': page('date: 2024-01-01\nexpiryDate: 2024-06-01')
  }
  const site = siteOf(texts, {asOf: '2025-06-01'})
  expect(site.resolve('content/a.md', {url: '/b/'})).toMatchObject({kind: 'draft', state: 'future'})
  expect(site.resolve('content/a.md', {url: '/c/'})).toMatchObject({
    kind: 'draft',
    state: 'expired'
  })
  expect(site.resolve('content/b.md', {url: '/c/'}).kind).toBe('ok')
  expect(kindOf(siteOf(texts), 'content/a.md', '/b/')).toBe('ok')
})

test('an id that GitHub would give is replaced by the one the site gives', () => {
  const site = siteOf({'hugo.toml': '', 'content/a.md': page('', '## रक्तचाप')})
  expect(site.resolve('content/a.md', {url: '#रक्तचाप'})).toMatchObject({
    kind: 'missing-anchor',
    fix: '#रकतचप'
  })
})

test('a Markdown path where only addresses count is replaced by the address', () => {
  const site = siteOf({'hugo.toml': '', 'content/a.md': page(), 'content/b/c.md': page('slug: d')})
  expect(site.resolve('content/a.md', {url: 'b/c.md#page'})).toMatchObject({
    kind: 'missing-file',
    fix: '/b/d/#page'
  })
})
