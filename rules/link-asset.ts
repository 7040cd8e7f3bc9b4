import {defineRule} from '../src/rule/define-rule.ts'
import {checkedLinks, concernsLinks, linkFact, triedText} from '../src/rule/links.ts'
import {frontMatterImages} from '../src/site/front-matter-images.ts'

const messages = {
  'missing-file': 'missing',
  'folder-without-index': 'missing',
  'redirect-to-nothing': 'missing',
  'redirect-loop': 'missing',
  'malformed-escape': 'escape',
  empty: 'empty'
} as const

/**
 * Where a theme looks for the pictures of front matter is its own affair, so those
 * count as missing only when no file of the site has that name in such a folder.
 */
export default defineRule({
  id: 'link-asset',
  summary: 'Disallow images and downloads that do not exist',
  why: 'The reader sees a broken picture, or an error in place of the leaflet that was promised.',
  fix: 'Add the file, or correct its path.',
  scope: 'site',
  severity: 'error',
  sources: [
    {
      title: 'HTML Standard, the img element: src must be a valid address of an image',
      url: 'https://html.spec.whatwg.org/multipage/embedded-content.html#the-img-element'
    }
  ],
  messages: {
    missing: 'File “{url}” does not exist; tried {tried}',
    escape: 'File “{url}”, in whose name a “%” begins no escape',
    empty: 'Image without an address',
    field: 'Image “{url}” of the front matter is nowhere on the site'
  },
  options: {},
  examples: {
    wrong: ['![The muscles of the lower back](images/back-muscles.svg)'],
    right: ['![The muscles of the lower back](https://example.org/images/back-muscles.svg)']
  },
  dispute: 'If the file is made when the site is built, say so with the tool that makes it.',
  concerns: concernsLinks,
  *check({article, site}) {
    if (!site) return
    const reported = new Set<string>()
    for (const link of checkedLinks(article, site)) {
      const {found, isAsset, url} = link
      if (!isAsset || !(found.kind in messages)) continue
      reported.add(url)
      const message = messages[found.kind as keyof typeof messages]
      yield linkFact(message, link, {tried: triedText(link)})
    }
    for (const entry of frontMatterImages(article.frontMatter)) {
      const url = entry.value as string
      const {exists, near} = site.picture(url)
      if (exists || reported.has(url)) continue
      const fix = near.length > 0 ? {fix: 'Did you mean {near}?'} : {}
      yield {message: 'field', at: entry.source, data: {url, near: near.join(' or ')}, ...fix}
    }
  }
})
