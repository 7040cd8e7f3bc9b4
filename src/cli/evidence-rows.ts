import type {Article} from '../model/article.ts'
import {type Citation, sources} from '../model/citations.ts'
import type {Identifier} from '../model/identifiers.ts'
import {tierOf} from '../model/source-kind.ts'
import {isPreprint, type Work, worksOf} from '../model/works.ts'
import type {ClaimRow, SourceRow} from '../report/evidence-table.ts'
import type {Evidence} from '../rule/evidence.ts'

/** The claims of an article as rows of the evidence table. */
export function claimRows(article: Article, evidence: Evidence): ClaimRow[] {
  const byBlock = new Map<string, Work>()
  for (const work of worksOf(article, evidence.bibliography)) {
    for (const {start, end} of work.places) byBlock.set(`${start}:${end}`, work)
  }
  return article.claims.map((claim) => {
    const works = [
      ...new Set(
        claim.sources.citations.filter(sources).flatMap((citation) => workAt(byBlock, citation))
      )
    ]
    return {
      article: article.path,
      section: claim.block.section.path.join(' › '),
      line: article.place(claim.source).start.line,
      kind: claim.kind,
      certainty: claim.certainty,
      claim: oneLine(claim.sentence.text),
      reach: claim.sources.level,
      sources: works.map(nameOf).join('; '),
      tier: [...new Set(works.map(tier))].join(', '),
      year: [...new Set(works.flatMap(({year}) => (year === undefined ? [] : [year])))].join(', '),
      notice: [...new Set(works.flatMap((work) => noticeOf(work, evidence) || []))].join(', '),
      reviewer: ''
    }
  })
}

/** Every distinct source of the articles, in the order of its first use. */
export function sourceRows(articles: readonly Article[], evidence: Evidence): SourceRow[] {
  const found = new Map<string, {work: Work; places: string[]}>()
  for (const article of articles) {
    for (const work of worksOf(article, evidence.bibliography)) {
      // What has no identifier or address is only the same within one article.
      const shared = work.identifiers.length > 0 || work.url !== undefined
      const key = shared ? work.key : `${article.path} ${work.key}`
      const places = work.places.map(
        (place) => `${article.path}:${article.place(place).start.line}`
      )
      const known = found.get(key)
      if (known) known.places.push(...places)
      else found.set(key, {work, places})
    }
  }
  return [...found.values()].map(({work, places}) => ({
    source: oneLine(work.label),
    identifier: work.identifiers[0] ? identifierText(work.identifiers[0]) : (work.url ?? ''),
    tier: tier(work),
    year: work.year === undefined ? '' : String(work.year),
    notice: noticeOf(work, evidence),
    uses: places.length,
    places: places.join(', ')
  }))
}

function workAt(works: ReadonlyMap<string, Work>, {source}: Citation): Work[] {
  const work = works.get(`${source.start}:${source.end}`)
  return work ? [work] : []
}

function nameOf(work: Work): string {
  const [identifier] = work.identifiers
  return identifier ? identifierText(identifier) : (work.url ?? oneLine(work.label))
}

function identifierText({kind, value}: Identifier): string {
  if (kind === 'doi') return `https://doi.org/${value}`
  return kind === 'pmid' ? `PMID ${value}` : value
}

function tier(work: Work): string {
  return isPreprint(work) ? 'preprint' : tierOf(work.kind)
}

function noticeOf({identifiers}: Work, {retractions}: Evidence): string {
  for (const identifier of identifiers) {
    const notice = retractions?.find(identifier)
    if (notice) return notice.nature.toLowerCase()
  }
  return ''
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
