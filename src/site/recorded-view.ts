import {hash} from '../finding/fingerprint.ts'
import type {FaqDisagreement, FaqFact, FaqIndex} from '../model/facts/site-facts.ts'
import type {PageLink} from './page-record.ts'
import type {LinkTarget, Resolution, SiteIndex} from './site-index.ts'
import {SiteView} from './site-view.ts'

/** What a view can be asked. */
interface Questions {
  isDraft: ''
  resolve: LinkTarget
  picture: string
  disagreement: FaqFact
  copies: FaqFact
}

/** A question that rules asked about the site, and the answer in brief. */
type Answer = {
  [Q in keyof Questions]: [question: Q, about: Questions[Q], answer: string]
}[keyof Questions]

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

  override isDraft(): boolean {
    const answer = super.isDraft()
    this.reads.answers.push(['isDraft', '', brief(answer)])
    return answer
  }

  override resolve(link: Pick<PageLink, 'url'> & Partial<PageLink>): Resolution {
    const answer = super.resolve(link)
    this.reads.answers.push(['resolve', plainLink(link), brief(answer)])
    return answer
  }

  override picture(path: string): {exists: boolean; near: string[]} {
    const answer = super.picture(path)
    this.reads.answers.push(['picture', path, brief(answer)])
    return answer
  }

  override disagreement(fact: FaqFact): FaqDisagreement | undefined {
    const answer = super.disagreement(fact)
    this.reads.answers.push(['disagreement', fact, brief(answer)])
    return answer
  }

  override copies(fact: FaqFact): ReturnType<FaqIndex['copies']> {
    const answer = super.copies(fact)
    this.reads.answers.push(['copies', fact, brief(answer)])
    return answer
  }
}

/** Whether a view would give every answer again. */
export function givesSame(view: SiteView, {answers, isWhole}: SiteReads): boolean {
  return !isWhole && answers.every((given) => brief(ask(view, given)) === given[2])
}

function ask(view: SiteView, [question, about]: Answer): unknown {
  switch (question) {
    case 'isDraft':
      return view.isDraft()
    case 'resolve':
      return view.resolve(about)
    case 'picture':
      return view.picture(about)
    case 'disagreement':
      return view.disagreement(about)
    case 'copies':
      return view.copies(about)
  }
}

/** An answer as JSON, or, when that is long, its hash: it is only ever compared. Nothing is an answer, too. */
function brief(answer: unknown): string {
  const json = JSON.stringify(answer ?? null)
  return json.length > longestAnswer ? hash(json) : json
}

const longestAnswer = 40

/** The parts of a link that decide where it leads. */
function plainLink({url, kind, missing, attribute}: LinkTarget): LinkTarget {
  return {
    url,
    ...(kind !== undefined && {kind}),
    ...(missing !== undefined && {missing}),
    ...(attribute !== undefined && {attribute})
  }
}
