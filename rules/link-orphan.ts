import type {Article} from '../src/model/article.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {listOf} from '../src/rule/options.ts'
import {SiteGraph} from '../src/site/graph.ts'
import type {SiteIndex} from '../src/site/site-index.ts'
import {nameOf, withoutExtension} from '../src/site/url.ts'
import type {Span} from '../src/text/place.ts'

const orphans = new WeakMap<SiteIndex, ReadonlySet<string>>()

function isOrphan(site: SiteIndex, path: string): boolean {
  let known = orphans.get(site)
  if (!known) {
    known = new Set(new SiteGraph(site).orphans())
    orphans.set(site, known)
  }
  return known.has(path) && !/^_?(?:index|readme)$/i.test(withoutExtension(nameOf(path)))
}

/** Menus and lists that a template makes are not seen, and so this is for sites that link in their texts. */
export default defineRule({
  id: 'link-orphan',
  summary: 'Report pages that no other page links to',
  why: 'Readers find such a page by searching only, and the pages on its topic send nobody there.',
  fix: 'Link to it from the pages on its topic, or exempt it.',
  scope: 'site',
  severity: 'info',
  optIn: true,
  sources: [
    {
      title: 'Google Search Central: Make your links crawlable',
      url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable'
    }
  ],
  messages: {
    orphan: 'No other page links to this one'
  },
  options: {
    exempt: listOf(
      'Paths of pages that may stand alone; * stands for any characters, such as legal/*'
    )
  },
  examples: {
    wrong: ['# Chilblains\n\nCold, itchy toes.'],
    right: ['---\ntitle: Chilblains\ndraft: true\n---\n\nCold, itchy toes.']
  },
  dispute: 'If the template links to the page, exempt its path.',
  concerns: (page, site) => isOrphan(site.index, page.path),
  *check({article, options, site}) {
    if (!site || !isOrphan(site.index, site.path) || isDraft(article)) return
    if (options.exempt.some((pattern) => matches(pattern, article.path))) return
    yield {message: 'orphan', at: titleOf(article)}
  }
})

/** Not every generator says which of its pages are drafts; the article does. */
function isDraft({frontMatter}: Article): boolean {
  return frontMatter?.data.draft === true
}

function titleOf({frontMatter, anchors}: Article): Span {
  const title = frontMatter?.entries.find(({path}) => path.length === 1 && path[0] === 'title')
  return title?.source ?? anchors[0]?.source ?? {start: 0, end: 0}
}

function matches(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return path === pattern
  if (!path.startsWith(first) || !path.endsWith(last)) return false
  let at = first.length
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= path.length - last.length
}
