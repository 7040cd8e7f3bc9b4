import {defineRule} from '../src/rule/define-rule.ts'
import {checkedLinks, concernsLinks, linkFact} from '../src/rule/links.ts'

export default defineRule({
  id: 'link-anchor',
  summary: 'Disallow links to headings and ids that a page does not have',
  why: 'The reader lands at the top of a long page instead of at the passage that was meant.',
  fix: 'Name a heading that the page has, or link to the page as a whole.',
  scope: 'site',
  severity: 'error',
  sources: [
    {
      title: 'HTML Standard, navigating to a fragment',
      url: 'https://html.spec.whatwg.org/multipage/browsing-the-web.html#scroll-to-fragid'
    }
  ],
  messages: {
    missing: 'Link to “#{fragment}”, but {page} has no such heading or id'
  },
  options: {},
  examples: {
    wrong: ['See [side effects](#side-effects).\n\n## Possible side effects\n\nNausea.'],
    right: ['See [side effects](#side-effects).\n\n## Side effects\n\nNausea.']
  },
  dispute: 'If the id is made when the site is built, say so with the name of your site generator.',
  concerns: concernsLinks,
  *check({article, site}) {
    for (const link of checkedLinks(article, site)) {
      const {kind, path, fragment = ''} = link.found
      if (kind !== 'missing-anchor' || !site) continue
      const page = path === undefined || path === site.path ? 'this page' : site.shown(path)
      yield linkFact('missing', link, {fragment, page})
    }
  }
})
