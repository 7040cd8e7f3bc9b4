import {defineRule} from '../src/rule/define-rule.ts'
import {checkedLinks, concernsLinks, linkFact, ownRedirectProblems} from '../src/rule/links.ts'
import {urlKey} from '../src/site/url.ts'

export default defineRule({
  id: 'link-redirect',
  summary: 'Report links and redirects that take a detour',
  why: 'Each detour makes the reader wait, and breaks when the redirect is cleared away.',
  fix: 'Link to the address where the reader ends.',
  scope: 'site',
  severity: 'warning',
  sources: [
    {
      title: 'Google Search Central: Redirects and Google Search',
      url: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects'
    }
  ],
  messages: {
    redirect: 'Link to “{url}”, which redirects: {chain}',
    slash: 'Link to “{url}”, though the site writes this address as {end}',
    hides: 'Redirect from {from} is never seen, or hides a page: {other} is published there',
    duplicate: 'Redirect from {from}, from which {other} redirects as well',
    chain: 'Redirect that leads to another redirect: {chain}',
    loop: 'Redirect in a circle: {chain}',
    nowhere: 'Redirect to a page that does not exist: {chain}'
  },
  options: {},
  examples: {
    wrong: [
      '---\npermalink: /flu/\nredirect_from: /influenza/\n---\n\nMore on [flu](/influenza/).'
    ],
    right: ['---\npermalink: /flu/\nredirect_from: /influenza/\n---\n\nMore on [flu](/flu/).']
  },
  concerns: concernsLinks,
  *check({article, site}) {
    for (const {kind, at, from, other = '', chain = []} of ownRedirectProblems(article, site)) {
      const data = {from, other, chain: chain.join(' → ')}
      const fix = 'Let every old address lead straight to a page, and to one only.'
      const severity = kind === 'loop' || kind === 'nowhere' ? 'warning' : 'info'
      yield {message: kind, at, data, fix, severity}
    }
    for (const link of checkedLinks(article, site)) {
      const {kind, chain = []} = link.found
      if (kind !== 'redirect') continue
      const [start = '', end = ''] = chain
      const isSlash = chain.length === 2 && urlKey(start) === urlKey(end)
      const data = {chain: chain.join(' → '), end}
      yield {...linkFact(isSlash ? 'slash' : 'redirect', link, data), severity: 'info'}
    }
  }
})
