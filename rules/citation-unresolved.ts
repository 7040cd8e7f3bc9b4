import type {Citation} from '../src/model/citations.ts'
import {defineRule} from '../src/rule/define-rule.ts'

/**
 * A number in square brackets may be something else ("[1] mg"), so numbers are only
 * judged in articles that have a numbered reference list, or that use several.
 */
export default defineRule({
  id: 'citation-unresolved',
  summary: 'Require an entry for every citation marker',
  why: 'A reader who follows the marker finds nothing: the claim looks sourced and is not.',
  fix: 'Add the missing entry to the reference list, define the footnote, or correct the number or key of the marker.',
  scope: 'article',
  severity: 'error',

  sources: [
    {
      title: 'ICMJE Recommendations, section IV.A.3.g: references',
      url: 'https://www.icmje.org/recommendations/browse/manuscript-preparation/preparing-for-submission.html'
    }
  ],

  messages: {
    number:
      'Marker {marker} points to reference {number}, but the reference list has no such entry',
    list: 'Marker {marker} points to a reference list, but the article has none',
    footnote: 'Footnote “{label}” has no definition',
    key: 'Citation key “{key}” is not in the bibliography'
  },

  options: {},

  examples: {
    wrong: [
      'Ginger eases nausea.[^1]\n',
      'Sleep improved.[3]\n\n## References\n\n1. Lee A. Sleep and light. 2020.\n'
    ],
    right: [
      'Ginger eases nausea.[^1]\n\n[^1]: Viljoen E. Ginger in pregnancy. Nutrition Journal 2014.\n'
    ]
  },

  dispute: 'Where square brackets hold something other than a source, write round brackets.',

  *check({article, evidence}) {
    const numbers = new Set(
      article.references.flatMap(({number, label}) =>
        number === undefined || label !== undefined ? [] : [number]
      )
    )
    const markers = article.citations.filter(
      ({style}) => style === 'numeric' || style === 'superscript'
    )
    for (const citation of markers) {
      const marker = markerText(citation)
      if (numbers.size === 0) {
        if (citation.style === 'numeric' && markers.length > 1 && article.references.length === 0) {
          yield {message: 'list', at: citation.source, data: {marker}}
        }
        continue
      }
      for (const number of citation.numbers ?? []) {
        if (!numbers.has(number))
          yield {message: 'number', at: citation.source, data: {marker, number}}
      }
    }
    for (const block of article.blocks) {
      if (!block.text.includes('[^')) continue
      for (const match of block.text.matchAll(/\[\^([^\]\s]{1,60})\]/g)) {
        const label = match[1] as string
        if (article.footnotes.has(label.toLowerCase())) continue
        yield {
          message: 'footnote',
          at: block.toSource(match.index, match.index + match[0].length),
          data: {label}
        }
      }
    }
    if (!evidence.bibliography) return
    for (const {keys = [], source} of article.citations) {
      for (const key of keys) {
        if (!evidence.bibliography.has(key)) yield {message: 'key', at: source, data: {key}}
      }
    }
  }
})

function markerText({block, start, end}: Citation): string {
  return block.text.slice(start, end)
}
