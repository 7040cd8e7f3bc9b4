import type {LintFlags} from './lint-flags.ts'
import type {GraphFormat} from './site-graph.ts'

export const graphFormats: readonly GraphFormat[] = ['dot', 'json', 'html']

export interface LinksFlags extends LintFlags {
  graph?: GraphFormat
  since?: string
  external?: boolean
}
