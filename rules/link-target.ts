import {defineRule} from '../src/rule/define-rule.ts'

export default defineRule({
  id: 'link-target',
  summary: 'Disallow links to pages and files that do not exist',
  why: 'A reader who follows the link ends on an error page, just when something was to be looked up.',
  fix: 'Correct the address, or take the link out.',
  scope: 'site',
  severity: 'error',
  sources: [
    {
      title: 'W3C, Quality Tips for Webmasters: “Don’t break links”',
      url: 'https://www.w3.org/QA/Tips/uri-manage'
    }
  ],
  messages: {
    missing: 'Link to “{url}”, but no such page or file exists; tried {tried}',
    escape: 'Link to “{url}”, in which a “%” begins no escape',
    folder: 'Link to the folder “{url}”, which has no index page',
    empty: 'Link without an address'
  },
  options: {},
  examples: {
    wrong: ['See [iron tablets](iron-tablet-guide.md).'],
    right: ['See [anaemia](https://www.nhs.uk/conditions/iron-deficiency-anaemia/).']
  },
  dispute:
    'If the page is made when the site is built, say so with the name of your site generator.',
  *check({article, site}) {
    for (const link of article.links) {
      if (link.kind === 'reference' || link.kind === 'image') continue
      const found = site?.resolve(link)
      const message = found && messageOf(found.kind)
      if (!message) continue
      yield {
        message,
        at: link.target,
        data: {url: link.url, tried: found.tried.slice(0, 4).join(', ') || link.url},
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

function messageOf(kind: string) {
  if (kind === 'missing-file') return 'missing'
  if (kind === 'malformed-escape') return 'escape'
  if (kind === 'folder-without-index') return 'folder'
  return kind === 'empty' ? 'empty' : undefined
}
