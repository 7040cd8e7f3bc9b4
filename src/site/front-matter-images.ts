import type {FrontMatter, FrontMatterEntry} from '../model/article.ts'

/** Keys that themes read the picture of a page from. */
const imageKey =
  /^(?:(?:og_?|social_?|twitter_?|featured_?|header_?|hero_?|cover_?|feature_?|share_?|preview_?|meta_?|teaser_?|main_?)?(?:images?|img|photo|picture|poster)|thumbnail|thumb|cover|hero|banner|teaser|logo|overlay_?image)$/i
const imageName = /^[^\s:{}<>$][^:{}<>$\n]*\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/** Values of front matter that are clearly the path of a picture on the site itself. */
export function frontMatterImages(frontMatter: FrontMatter | undefined): FrontMatterEntry[] {
  return (frontMatter?.entries ?? []).filter(
    ({path, value}) =>
      typeof value === 'string' &&
      !value.startsWith('//') &&
      imageName.test(value) &&
      path.some((key) => typeof key === 'string' && imageKey.test(key))
  )
}
