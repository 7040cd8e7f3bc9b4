import type {PageLink} from './page-record.ts'
import type {LinkTarget, Resolution, SiteIndex} from './site-index.ts'
import {SiteView} from './site-view.ts'

/** A question that rules asked about the site, and the answer, as JSON. */
type Answer = [question: 'resolve' | 'picture', about: unknown, answer: string]

/** What the findings of an article depend on in its site: plain data, so that it can be stored. */
export interface SiteReads {
  answers: Answer[]
  /** They depend on more than single answers. */
  isWhole: boolean
}

/** A view that notes what is asked, so that later it can be told whether the answers are still the same. */
export class RecordedView extends SiteView {
  readonly reads: SiteReads = {answers: [], isWhole: false}

  override get index(): SiteIndex {
    this.reads.isWhole = true
    return super.index
  }

  override resolve(link: Pick<PageLink, 'url'> & Partial<PageLink>): Resolution {
    const answer = super.resolve(link)
    this.reads.answers.push(['resolve', plainLink(link), JSON.stringify(answer)])
    return answer
  }

  override picture(path: string): {exists: boolean; near: string[]} {
    const answer = super.picture(path)
    this.reads.answers.push(['picture', path, JSON.stringify(answer)])
    return answer
  }
}

/** Whether a view would give every answer again. */
export function givesSame(view: SiteView, {answers, isWhole}: SiteReads): boolean {
  if (isWhole) return false
  return answers.every(([question, about, answer]) => {
    const now =
      question === 'resolve' ? view.resolve(about as LinkTarget) : view.picture(about as string)
    return JSON.stringify(now) === answer
  })
}

/** The parts of a link that decide where it leads. */
function plainLink({url, kind, missing, attribute}: LinkTarget): LinkTarget {
  return {
    url,
    ...(kind !== undefined && {kind}),
    ...(missing !== undefined && {missing}),
    ...(attribute !== undefined && {attribute})
  }
}
