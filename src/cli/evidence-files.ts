import {dirname, resolve} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Problem} from '../finding/finding.ts'
import type {Evidence} from '../rule/evidence.ts'
import {readBibliography, readRetractions} from './read-evidence.ts'

/** Unusable rows that are named one by one; more are counted. */
const named = 3

/**
 * The tables that the configuration names, and what is wrong with their rows.
 *
 * @throws {EvidenceError} when a table cannot be read at all
 */
export async function loadEvidence(
  config: Config,
  cwd: string
): Promise<{evidence: Evidence; problems: Problem[]}> {
  const folder = config.file === undefined ? cwd : dirname(resolve(cwd, config.file))
  const evidence: Evidence = {}
  const problems: Problem[] = []
  const retractions = config.get('evidence.retractions')
  if (retractions !== '') {
    const read = readRetractions(resolve(folder, retractions), retractions)
    evidence.retractions = read.index
    for (const {row, message} of read.problems.slice(0, named))
      problems.push({path: retractions, message: `row ${row} ${message}; it was left out`})
    const more = read.problems.length - named
    if (more > 0) problems.push({path: retractions, message: `${more} more rows were left out`})
  }
  const bibliography = config.get('evidence.bibliography')
  if (bibliography !== '')
    evidence.bibliography = await readBibliography(resolve(folder, bibliography), bibliography)
  return {evidence, problems}
}
