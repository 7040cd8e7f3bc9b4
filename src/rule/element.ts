import type {Suggestion} from '../finding/finding.ts'
import type {Article} from '../model/article.ts'
import type {Span} from '../text/place.ts'
import {type Option, oneOf, textOf} from './options.ts'

/** Articles of fewer words are notes and stubs that need no elements of their own. */
export const fewWords = 100

/** Where a finding stands that is about the whole article: its first heading, else its beginning. */
export function wholeArticle(article: Article): Span {
  const heading = article.sections.find(({depth}) => depth > 0)?.heading
  return heading ? heading.toSource(0, heading.text.trimEnd().length) : {start: 0, end: 0}
}

/** Options of a rule that can put the team's own block into an article. */
export function blockOptions(subject: string): {
  text: Option<string>
  position: Option<'top' | 'bottom'>
} {
  return {
    text: textOf(
      `Markdown that --fix inserts where ${subject} is missing: your approved wording, or an include such as {% include disclaimer.html %}`
    ),
    position: oneOf('Where --fix inserts it', ['top', 'bottom'], 'bottom')
  }
}

/** Whether the team's own block stands in the article, whatever it says: an include has no words to judge. */
export function hasOwnBlock({source}: Article, {text}: {text: string}): boolean {
  const block = withLineFeeds(text.trim())
  return block !== '' && withLineFeeds(source).includes(block)
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

/** The insertion of the team's own block; none when the team has not given one, or the article has it. */
export function insertion(
  article: Article,
  {text, position}: {text: string; position: 'top' | 'bottom'}
): Suggestion[] {
  const block = text.trim()
  if (block === '' || hasOwnBlock(article, {text})) return []
  if (position === 'bottom') {
    const end = article.source.trimEnd().length
    return [{text: `\n\n${block}`, range: [end, end], safe: true}]
  }
  const first = article.blocks.find(({kind}) => kind !== 'front-matter')
  const title = first?.kind === 'heading' && first.depth === 1 ? first : undefined
  if (!title) {
    const start = article.frontMatter?.source.end ?? 0
    const lead = start === 0 ? '' : '\n\n'
    return [
      {text: `${lead}${block}${start === 0 ? '\n\n' : ''}`, range: [start, start], safe: true}
    ]
  }
  const end = lineEnd(article.source, title.source.end)
  return [{text: `\n\n${block}`, range: [end, end], safe: true}]
}

function lineEnd(source: string, from: number): number {
  const at = source.slice(from).search(/[\r\n]/)
  return at < 0 ? source.length : from + at
}
