import {counted, type HeadingText, type Slugger} from './slugger.ts'

/** kramdown takes `{#id}` for an id only when it starts with a letter. */
const validId = /^[A-Za-z][\w:-]*$/

function customId({customId}: HeadingText): string | undefined {
  return customId !== undefined && validId.test(customId) ? customId : undefined
}

function literal({text, customId}: HeadingText): string {
  return customId === undefined ? text : `${text} {#${customId}}`
}

/**
 * Jekyll's default, kramdown with GFM input. Ported from kramdown/parser-gfm
 * `lib/kramdown/parser/gfm.rb`: a number is added without a look at the ids in
 * use, so `foo`, `foo`, `foo-1` gives `foo-1` twice. Hyphens that kramdown turns
 * into dashes fall away with them.
 */
export function kramdownGfmSlugger(): Slugger {
  const uses = new Map<string, number>()
  return (heading) =>
    customId(heading) ??
    counted(
      literal(heading)
        .replace(/-{2,3}/g, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu, '')
        .replace(/[ \t]/g, '-'),
      uses
    )
}

/** kramdown's own input. Ported from gettalong/kramdown `lib/kramdown/converter/base.rb`; it slugs the Markdown. */
export function kramdownSlugger(): Slugger {
  const uses = new Map<string, number>()
  return (heading) =>
    customId(heading) ??
    counted(
      (heading.raw ?? literal(heading))
        .replace(/^[^a-zA-Z]+/, '')
        .replace(/[^a-zA-Z0-9 -]/g, '')
        .replace(/ /g, '-')
        .toLowerCase() || 'section',
      uses
    )
}
