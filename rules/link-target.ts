import type {Severity} from '../src/finding/finding.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {checkedLinks, concernsLinks, linkFact, triedText} from '../src/rule/links.ts'
import type {PageState} from '../src/site/flavour.ts'
import type {Resolution} from '../src/site/site-index.ts'

/** Pages that the generator leaves out or hides, in words; one that comes by itself is no error. */
const states: Record<PageState, {words: string; severity: Severity}> = {
  draft: {words: 'is a draft', severity: 'error'},
  future: {words: 'is dated in the future', severity: 'warning'},
  expired: {words: 'has expired', severity: 'error'},
  unlisted: {words: 'is not listed anywhere', severity: 'info'},
  hidden: {words: 'is not published', severity: 'error'}
}

/** Images and downloads are left to link-asset, names that differ in case to link-case. */
export default defineRule({
  id: 'link-target',
  summary: 'Disallow links to pages that do not exist',
  why: 'A reader who follows the link ends on an error page, just when something was to be looked up.',
  fix: 'Correct the address, or take the link out.',
  scope: 'site',
  severity: 'error',
  sources: [
    {
      title: 'W3C, Quality Tips for Webmasters: “Cool URIs don’t change”',
      url: 'https://www.w3.org/Provider/Style/URI'
    }
  ],
  messages: {
    missing: 'Link to “{url}”, but no such page exists; tried {tried}',
    escape: 'Link to “{url}”, in which a “%” begins no escape',
    folder: 'Link to the folder “{url}”, which has no index page',
    empty: 'Link without an address',
    computer: 'Link to “{url}”, an address of your own computer that no reader can open',
    unpublished: 'Link to “{url}”, a page that {state}',
    loop: 'Link to “{url}”, whose redirects lead in a circle: {chain}',
    nowhere: 'Link to “{url}”, which redirects to a page that does not exist: {chain}'
  },
  options: {},
  examples: {
    wrong: ['See [iron tablets](iron-tablet-guide.md).'],
    right: ['See [anaemia](https://www.nhs.uk/conditions/iron-deficiency-anaemia/).']
  },
  dispute:
    'If the page is made when the site is built, say so with the name of your site generator.',
  concerns: concernsLinks,
  *check({article, site}) {
    for (const link of checkedLinks(article, site)) {
      const {found, isAsset} = link
      if (found.kind === 'draft') {
        const {words, severity} = states[found.state ?? 'hidden']
        yield {...linkFact('unpublished', link, {state: words}), severity}
        continue
      }
      const message = isAsset ? undefined : messageOf(found.kind)
      if (!message) continue
      const chain = found.chain?.join(' → ') ?? ''
      yield linkFact(message, link, {tried: triedText(link), chain})
    }
  }
})

function messageOf(kind: Resolution['kind']) {
  switch (kind) {
    case 'missing-file':
      return 'missing'
    case 'malformed-escape':
      return 'escape'
    case 'folder-without-index':
      return 'folder'
    case 'empty':
      return 'empty'
    case 'local-host':
      return 'computer'
    case 'redirect-loop':
      return 'loop'
    case 'redirect-to-nothing':
      return 'nowhere'
    default:
      return undefined
  }
}
