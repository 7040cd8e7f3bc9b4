import {readFileSync} from 'node:fs'
import {systemReason} from '../files/system-error.ts'
import {type Bibliography, bibliographyOf} from '../model/bibliography.ts'
import {RetractionIndex, type RetractionProblem} from '../model/retractions.ts'

/** A table of evidence that cannot be used, or not wholly. */
export class EvidenceError extends Error {
  override name = 'EvidenceError'
}

/**
 * Reads a Retraction Watch table.
 *
 * @param path how the file is called in messages
 * @throws {EvidenceError} when it cannot be read or is no such table
 */
export function readRetractions(
  absolute: string,
  path: string
): {index: RetractionIndex; problems: readonly RetractionProblem[]} {
  const bytes = readBytes(absolute, path)
  try {
    const index = new RetractionIndex(bytes)
    return {index, problems: index.problems}
  } catch (error) {
    throw new EvidenceError(`${path}  ${(error as Error).message}`)
  }
}

/**
 * Reads a bibliography: BibTeX from a `.bib` file, else CSL-JSON. The library that
 * reads BibTeX is loaded when there is such a file.
 *
 * @throws {EvidenceError} when it cannot be read
 */
export async function readBibliography(absolute: string, path: string): Promise<Bibliography> {
  const text = new TextDecoder().decode(readBytes(absolute, path))
  try {
    return bibliographyOf(
      path.toLowerCase().endsWith('.bib') ? await cslOf(text) : JSON.parse(text)
    )
  } catch (error) {
    throw new EvidenceError(
      `${path}  cannot be read as a bibliography: ${(error as Error).message}`
    )
  }
}

async function cslOf(bibtex: string): Promise<unknown> {
  const [{Cite}] = await Promise.all([
    import('@citation-js/core'),
    import('@citation-js/plugin-bibtex')
  ])
  return new Cite(bibtex, {generateGraph: false}).data
}

function readBytes(absolute: string, path: string): Uint8Array {
  try {
    return readFileSync(absolute)
  } catch (error) {
    throw new EvidenceError(`${path}  cannot be read: ${systemReason(error)}`)
  }
}
