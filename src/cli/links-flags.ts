import type {GraphFormat} from '../report/site-graph.ts'
import type {LintFlags} from './lint-flags.ts'

export const graphFormats: readonly GraphFormat[] = ['dot', 'json', 'html']

export interface LinksFlags extends LintFlags {
  graph?: GraphFormat
  since?: string
  external?: boolean
}
