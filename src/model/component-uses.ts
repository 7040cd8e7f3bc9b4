import type {Span} from '../text/place.ts'

/** Where an article uses a component or an include. */
export interface ComponentUse {
  /** The tag as written: `<MedicalDisclaimer />`, `{% include disclaimer.html %}`. */
  text: string
  source: Span
}

/**
 * Tags of HTML and MDX, template tags (Liquid, Jinja, Hugo, Handlebars),
 * directives, shortcodes of WordPress and snippets of MkDocs.
 */
const markup =
  /<(?<tag>[a-z][\w.:-]{0,100})[^<>]{0,2000}>|\{[{%](?<template>[^{}]{1,1000})[%}]\}|^[ \t]*:{2,}[ \t]*\{?(?<directive>[a-z][\w-]{0,100})[^\r\n]{0,500}|(?<![\\\]])\[(?<shortcode>[a-z][\w-]{0,100})(?: [^[\]]{0,500})?\/?\](?![([:])|^[ \t]*-+8<-+[ \t]+(?<snippet>[^\r\n]{1,500})|\{!(?<inserted>[^{}!]{1,500})!\}/gim

/** What stands before the name in a template tag. */
const verbs =
  /^(?:include|include_relative|include_cached|includes?|render|renderFile|renderTemplate|partial|partialCached|template|import|snippet|component|block|shortcode|call|layout|readFile)$/i

/** The first use of one of the names outside of comments and code. */
export function firstUse(
  source: string,
  names: readonly string[],
  hidden: readonly Span[]
): ComponentUse | undefined {
  if (names.length === 0) return undefined
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  const covered = [...hidden].sort((a, b) => a.start - b.start)
  let next = 0
  let coveredTo = 0
  for (const match of source.matchAll(markup)) {
    for (; (covered[next]?.start ?? Infinity) <= match.index; next += 1)
      coveredTo = Math.max(coveredTo, (covered[next] as Span).end)
    if (match.index < coveredTo) continue

    const {tag, template, directive, shortcode, snippet, inserted} = match.groups ?? {}
    const file = snippet ?? inserted
    const name =
      template === undefined
        ? (tag ?? directive ?? shortcode ?? file?.replace(/["'\s]/g, ''))
        : includedBy(template)
    if (name === undefined || !formsOf(name).some((form) => wanted.has(form))) continue
    const text = match[0].trim()
    const start = match.index + match[0].indexOf(text)
    return {text, source: {start, end: start + text.length}}
  }
  return undefined
}

/** `include "partials/disclaimer.html" with context` includes `partials/disclaimer.html`. */
function includedBy(template: string): string | undefined {
  return template.match(/[\w./@:-]*[a-z0-9][\w./@:-]*/gi)?.find((word) => !verbs.test(word))
}

/** An include as written, without its folders, and without its ending. */
function formsOf(name: string): string[] {
  const whole = name.toLowerCase()
  const base = whole.slice(whole.lastIndexOf('/') + 1).replace(/^_/, '')
  return [whole, base, base.replace(/\.[a-z0-9]{1,6}$/, '')]
}

const attribute =
  /([\w-]{1,60})\s{0,9}[=:]\s{0,9}\{?(?:"([^"]{0,500})"|'([^']{0,500})'|`([^`]{0,500})`)\}?/g

/** An attribute of a component, or a parameter of an include. */
export interface UseAttribute {
  /** In lower case, without `-` and `_`. */
  name: string
  value: string
  /** Source offsets of the value. */
  source: Span
}

/** What a component or include is given: `<ReviewBox name="Jo Lee" date="2025-03-01" />`. */
export function attributesOf({text, source}: ComponentUse): UseAttribute[] {
  return [...text.matchAll(attribute)].map((match) => {
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    const start = source.start + match.index + match[0].lastIndexOf(value)
    const name = (match[1] as string).toLowerCase().replace(/[-_]/g, '')
    return {name, value: value.trim(), source: {start, end: start + value.length}}
  })
}
