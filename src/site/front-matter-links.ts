import type {FrontMatter, Link} from '../model/article.ts'

/** Keys of the buttons, features and neighbours that the themes of Starlight and VitePress link. */
const linkKey = /^(?:hero\.actions\.\d+|features\.\d+|prev|next)\.link$/

/** Attribute that tells a link in front matter from those in HTML. */
export const frontMatterAttribute = 'front matter'

/** Links that a theme makes out of front matter. */
export function frontMatterLinks(
  frontMatter: Pick<FrontMatter, 'entries'> | undefined,
  source: string
): Link[] {
  return (frontMatter?.entries ?? []).flatMap(({path, value, source: span}): Link[] => {
    if (typeof value !== 'string' || value === '' || !linkKey.test(path.join('.'))) return []
    const at = source.slice(span.start, span.end).indexOf(value)
    const start = span.start + Math.max(at, 0)
    const target = at < 0 ? span : {start, end: start + value.length}
    return [
      {kind: 'html', url: value, text: '', source: span, target, attribute: frontMatterAttribute}
    ]
  })
}
