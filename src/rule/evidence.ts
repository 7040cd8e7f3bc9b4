import type {Bibliography} from '../model/bibliography.ts'
import type {RetractionIndex} from '../model/retractions.ts'

/** Tables from outside the articles that the configuration names; each may be missing. */
export interface Evidence {
  /** Notices about papers, from a Retraction Watch table. */
  retractions?: RetractionIndex
  /** The entries that citation keys stand for. */
  bibliography?: Bibliography
}
