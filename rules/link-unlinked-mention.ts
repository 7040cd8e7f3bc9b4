import type {Article, Block} from '../src/model/article.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {numberOf, recordOf} from '../src/rule/options.ts'
import {Topics} from '../src/rule/topics.ts'
import type {SiteIndex} from '../src/site/site-index.ts'
import type {SiteView} from '../src/site/site-view.ts'
import {encodePath, folderOf, relativePath} from '../src/site/url.ts'

const known = new WeakMap<SiteIndex, Map<string, Topics>>()
/** Words before a mention that send the reader there. */
const promise =
  /\b(?:read|learn|see|more|article|guide|leaflet|page)\b[^.!?]{0,20}\b(?:about|on)\s+$/i

/** Only the first mention of a topic counts, and none where the article links to its page anyway. */
export default defineRule({
  id: 'link-unlinked-mention',
  summary: 'Report topics that have a page of their own and are mentioned without a link',
  why: 'A reader who wants to know more has to search for a page that is there.',
  fix: 'Make the first mention a link.',
  scope: 'site',
  severity: 'info',
  optIn: true,
  sources: [
    {
      title: 'NHS digital service manual: Links',
      url: 'https://service-manual.nhs.uk/content/links'
    }
  ],
  messages: {
    mention: '“{topic}” has a page of its own: {page}',
    promised: 'The reader is sent to “{topic}”, and there is no link to its page: {page}'
  },
  options: {
    most: numberOf('Most mentions that are reported in one article', 3),
    synonyms: recordOf('Further names of topics, and the title of the page that each stands for')
  },
  examples: {
    wrong: [
      '# Sunscreen\n\nMore on this in our article about melasma.',
      '# Melasma\n\nMore on this in our article about sunscreen.'
    ],
    right: ['# Sunscreen\n\nMore on this in our article about [melasma](melasma.md).']
  },
  *check({article, options, site}) {
    if (!site) return
    const topics = topicsOf(site.index, options.synonyms)
    const done = new Set([site.path, ...linkedPages(article, site)])
    let count = 0
    for (const block of article.blocks) {
      if (!isText(block)) continue
      for (const {start, end, path} of topics.mentions(block.text)) {
        if (done.has(path) || isMarked(block, start, end)) continue
        if (count >= options.most) return
        count += 1
        done.add(path)
        const at = block.toSource(start, end)
        const topic = block.text.slice(start, end)
        const isPromised = promise.test(block.text.slice(Math.max(0, start - 60), start))
        yield {
          message: isPromised ? 'promised' : 'mention',
          at,
          data: {topic, page: site.shown(path)},
          suggestions:
            article.source.slice(at.start, at.end) === topic
              ? [
                  {
                    text: `[${topic}](${linkTo(path, site)})`,
                    range: [at.start, at.end],
                    safe: false
                  }
                ]
              : []
        }
      }
    }
  }
})

function topicsOf(site: SiteIndex, synonyms: Readonly<Record<string, string>>): Topics {
  const bySynonyms = known.get(site) ?? new Map<string, Topics>()
  known.set(site, bySynonyms)
  const key = JSON.stringify(synonyms)
  const topics = bySynonyms.get(key) ?? new Topics(site, synonyms)
  bySynonyms.set(key, topics)
  return topics
}

function linkedPages(article: Article, site: SiteView): string[] {
  return article.links.flatMap((link) => site.resolve(link).path ?? [])
}

function isText({kind, quoted, footnote}: Block): boolean {
  return (kind === 'paragraph' || kind === 'list-item') && !quoted && footnote === undefined
}

function isMarked({marks}: Block, from: number, to: number): boolean {
  return marks.some(
    ({kind, start, end}) => (kind === 'link' || kind === 'code') && start < to && end > from
  )
}

/** The address of a page as a link on this site writes it. */
function linkTo(path: string, {index, path: from}: SiteView): string {
  const url = index.served(path)?.url
  return index.flavour.links.source || url === undefined
    ? encodePath(relativePath(folderOf(from), path))
    : encodePath(url)
}
