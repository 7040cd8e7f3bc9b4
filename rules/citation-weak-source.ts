import type {Citation} from '../src/model/citations.ts'
import {isWeak, type SourceKind} from '../src/model/source-kind.ts'
import {defineRule} from '../src/rule/define-rule.ts'
import {listOf} from '../src/rule/options.ts'

const words: Partial<Record<SourceKind, string>> = {
  press: 'a news or magazine page',
  video: 'a video',
  other: 'a page that is no study, guideline or authority known to medlint',
  institution: 'a page of a clinic, charity or reference work'
}

/**
 * A claim with one good source among several is fine. Pages of hospitals and
 * charities pass unless `strict` lists ask for more; unknown pages are info.
 */
export default defineRule({
  id: 'citation-weak-source',
  summary: 'Report a claim whose only sources are weak',
  why: 'A news page or video tells a study second hand, often without its limits; the reader cannot judge the evidence from it.',
  fix: 'Cite the study, review or guideline that the page reports; keep the page as further reading if it helps.',
  scope: 'article',
  severity: 'warning',

  sources: [
    {
      title: 'Wikipedia, Identifying reliable sources (medicine): popular press is not a source',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Identifying_reliable_sources_(medicine)'
    },
    {
      title:
        'Lin and others 2023, High level of correspondence across different news domain quality rating sets',
      url: 'https://doi.org/10.1093/pnasnexus/pgad286'
    }
  ],

  messages: {weak: 'The only source here for “{claim}” is {kind} ({target})'},

  options: {
    strong: listOf('Hosts that count as good sources, such as "example.org"'),
    weak: listOf('Hosts that count as weak sources')
  },

  examples: {
    wrong: [
      'Studies show that oats lower cholesterol ([news](https://www.dailymail.co.uk/health/oats)).\n'
    ],
    right: [
      'Studies show that oats lower cholesterol ([review](https://doi.org/10.3945/ajcn.114.086108)).\n'
    ]
  },

  *check({article, options}) {
    const reported = new Set<Citation>()
    for (const {sources, sentence} of article.claims) {
      const graded = sources.citations.map((citation) => ({
        citation,
        weak: weakness(citation, options)
      }))
      if (graded.length === 0 || graded.some(({weak}) => weak === undefined)) continue
      const {citation, weak} = graded[0] as {citation: Citation; weak: SourceKind}
      if (reported.has(citation)) continue
      reported.add(citation)
      yield {
        message: 'weak',
        at: citation.source,
        data: {
          claim: sentence.text.trim().slice(0, 80),
          kind: words[weak] ?? 'a weak source',
          target: citation.target.slice(0, 80)
        },
        ...(weak === 'other' ? {severity: 'info'} : {})
      }
    }
  }
})

/** The kind that makes a citation weak; undefined for a good one. */
function weakness(
  {style, kind, target, reference}: Citation,
  options: {strong: readonly string[]; weak: readonly string[]}
): SourceKind | undefined {
  if (style !== 'link' && !reference?.urls.length) return undefined
  const url = style === 'link' ? target : (reference?.urls[0] ?? '')
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  const listed = (hosts: readonly string[]) =>
    hosts.some((name) => host === name || host.endsWith(`.${name}`))
  if (listed(options.strong)) return undefined
  if (listed(options.weak)) return 'press'
  return isWeak(kind) && kind !== 'institution' ? kind : undefined
}
