/** What a site generator may look at when it makes the id of a heading. */
export interface HeadingText {
  /** Reader's text: entities decoded, markup and tags gone, without the alt texts of images. */
  text: string
  /** The same with the alt texts of images. */
  textWithAlt: string
  /** 1 to 6. */
  depth: number
  /** Id the author wrote, `{#id}` or `{: #id}`. */
  customId?: string
  /** The heading's Markdown without its marks (`##`, underline, `{#id}`); only when it differs from `text`. */
  raw?: string
}

/**
 * Gives the ids of the headings of one page, in source order; it remembers what
 * it gave. `undefined`: the generator gives this heading no id.
 */
export interface Slugger {
  (heading: HeadingText): string | undefined
  /** Takes note of an id that HTML in the page uses up; absent where the generator does not care. */
  reserve?(id: string): void
}

/** Counts up from `slug`, joined by `separator`, until the id is free; takes the id. */
export function firstFree(slug: string, used: Set<string>, from = 1, separator = '-'): string {
  let id = slug
  for (let count = from; used.has(id); count++) id = `${slug}${separator}${count}`
  used.add(id)
  return id
}

/** The n-th use of a slug gets a number, whether or not the result is in use already. */
export function counted(slug: string, uses: Map<string, number>, numberOf = (use: number) => use) {
  const use = uses.get(slug) ?? 0
  uses.set(slug, use + 1)
  return use === 0 ? slug : `${slug}-${numberOf(use)}`
}

/** Text of a heading where `{#id}` is no syntax and so stays on the page. */
export function textWithLiteralId({text, customId}: HeadingText): string {
  return customId === undefined ? text : `${text} {#${customId}}`
}
