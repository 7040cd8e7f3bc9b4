/** Parts of an article that a site may keep in a component or an include, beside its questions. */
export const partNames = [
  'disclaimer',
  'consult',
  'results-vary',
  'regulatory-status',
  'supplement',
  'disclosure',
  'risks',
  'emergency',
  'crisis-line',
  'author',
  'credential',
  'reviewer',
  'review-date',
  'references'
] as const

export type PartName = (typeof partNames)[number]

/** A component that holds a question and its answer. */
export interface FaqComponent {
  name: string
  /** The attribute or the child component that holds the question; the usual ones when not set. */
  question?: string
  /** The attribute or the child component that holds the answer; otherwise the rest of its content. */
  answer?: string
}

/**
 * What a site calls its components and includes, by what they are. Case does not
 * count. An include may be named with or without its folders and its ending.
 */
export interface ComponentNames extends Partial<Record<PartName, readonly string[]>> {
  faq?: readonly (string | FaqComponent)[]
}

/** What is agreed on a site, and cannot be seen in an article. */
export interface Conventions {
  /** Hosts of the site itself: pages on them are no outside sources. */
  ownHosts?: readonly string[]
  components?: ComponentNames
  /** Headings that open a list of questions, beside the usual ones. Case does not count. */
  faqTitles?: readonly string[]
}
