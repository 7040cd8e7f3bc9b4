import {defineRule} from '../src/rule/define-rule.ts'
import {checkedLinks, concernsLinks, linkFact} from '../src/rule/links.ts'
import {splitLink} from '../src/site/url.ts'

/** Also reports names that differ only in how an accent is encoded: servers tell these apart as well. */
export default defineRule({
  id: 'link-case',
  summary: 'Require links to spell names as they are, capitals included',
  why: 'The link works on the computer of its author and fails on the server, which tells capital and small letters apart.',
  fix: 'Spell the name as the file or the heading id does.',
  scope: 'site',
  severity: 'error',
  sources: [
    {
      title: 'RFC 3986, section 6.2.2.1: paths are case-sensitive',
      url: 'https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2.1'
    }
  ],
  messages: {
    path: 'Link to “{url}”, whose real name differs in capitals or accents',
    anchor: 'Link to “#{fragment}”, but the id is “#{id}”'
  },
  options: {},
  examples: {
    wrong: ['See [side effects](#Side-Effects).\n\n## Side effects\n\nNausea.'],
    right: ['See [side effects](#side-effects).\n\n## Side effects\n\nNausea.']
  },
  concerns: concernsLinks,
  *check({article, site}) {
    for (const link of checkedLinks(article, site)) {
      const {kind, fragment = ''} = link.found
      if (kind === 'wrong-case') yield linkFact('path', link)
      else if (kind === 'wrong-case-anchor') {
        const id = splitLink(link.found.suggestions[0] ?? '').fragment ?? ''
        yield linkFact('anchor', link, {fragment, id})
      }
    }
  }
})
