import {defineRule} from '../src/rule/define-rule.ts'

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
  *check({article, site}) {
    for (const link of article.links) {
      if (link.kind === 'reference') continue
      const found = site?.resolve(link)
      if (found?.kind !== 'missing-anchor') continue
      const other = found.path !== undefined && found.path !== site?.path
      yield {
        message: 'missing',
        at: link.target,
        data: {
          fragment: found.fragment ?? '',
          page: other ? (site?.shown(found.path as string) as string) : 'this page'
        },
        ...(found.suggestions.length > 0 && {
          fix: `Did you mean ${found.suggestions.slice(0, 3).join(' or ')}?`
        }),
        suggestions: found.suggestions.slice(0, 3).map((text) => ({
          text,
          range: [link.target.start, link.target.end],
          safe: text === found.fix
        }))
      }
    }
  }
})
