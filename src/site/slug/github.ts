import {slug} from 'github-slugger'
import {type HeadingText, type Slugger, textWithLiteralId} from './slugger.ts'

/** Text in plain letters needs none of the Unicode tables. */
const plain = /^[\w -]*$/

/** GithubSlugger of the same package, with a short way for plain text. */
class GithubSlugger {
  readonly #uses = new Map<string, number>()

  slug(text: string): string {
    const base = plain.test(text) ? text.toLowerCase().replaceAll(' ', '-') : slug(text)
    let id = base
    while (this.#uses.has(id)) {
      const use = (this.#uses.get(base) as number) + 1
      this.#uses.set(base, use)
      id = `${base}-${use}`
    }
    this.#uses.set(id, 0)
    return id
  }
}

/** GitHub, and Astro with Starlight: `{#id}` is text like any other. */
export function githubSlugger(): Slugger {
  const slugger = new GithubSlugger()
  return (heading) => slugger.slug(textWithLiteralId(heading))
}

/** Astro with a plugin for heading ids: `{#id}` takes the place of the id. */
export function githubCustomIdSlugger(): Slugger {
  const slugger = new GithubSlugger()
  return ({customId, text}) => customId ?? slugger.slug(text)
}

/** Docusaurus: alt texts count; ids that authors write are neither checked nor taken. */
export function docusaurusSlugger(): Slugger {
  const slugger = new GithubSlugger()
  return (heading) => heading.customId ?? slugger.slug(heading.textWithAlt)
}

const nextraId = /\s*\[#([^\]]+)\]\s*$/

/** Nextra: no id on the page title; `## Title [#id]` sets an id. */
export function nextraSlugger(): Slugger {
  const slugger = new GithubSlugger()
  return (heading: HeadingText) => {
    if (heading.depth === 1) return undefined
    const custom = nextraId.exec(heading.text.slice(-200))
    return custom?.[1] ?? slugger.slug(textWithLiteralId(heading))
  }
}
