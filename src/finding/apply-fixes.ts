import type {Finding, Suggestion} from './finding.ts'

export interface FixedText {
  text: string
  /** The suggestions that were taken up, in the order of the text. */
  applied: Suggestion[]
}

/** The change that `--fix` makes for a finding; undefined where no suggestion is safe, or where it may wait. */
export function safeFix({suggestions, baselined}: Finding): Suggestion | undefined {
  return baselined ? undefined : suggestions.find(({safe}) => safe)
}

/**
 * Replaces ranges of a text. Of suggestions that overlap or touch the first in the
 * text wins: two insertions at one place have no order of their own, and the text
 * that the others were made for is gone. Suggestions that change nothing are left
 * out. Inserted lines end as those of the text do.
 *
 * @throws RangeError for a range that is not inside the text
 */
export function applyFixes(text: string, suggestions: readonly Suggestion[]): FixedText {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n'
  const parts: string[] = []
  const applied: Suggestion[] = []
  let done = 0
  for (const suggestion of suggestions.toSorted(inOrder)) {
    const [start, end] = suggestion.range
    if (!(start >= 0 && start <= end && end <= text.length)) {
      throw new RangeError(`a fix outside the text: ${start} to ${end}`)
    }
    const isFree = applied.length === 0 || start > done
    const replacement = suggestion.text.replace(/\r?\n/g, lineEnd)
    if (!isFree || replacement === text.slice(start, end)) continue
    parts.push(text.slice(done, start), replacement)
    applied.push(suggestion)
    done = end
  }
  return {text: parts.join('') + text.slice(done), applied}
}

function inOrder({range: a}: Suggestion, {range: b}: Suggestion): number {
  return a[0] - b[0] || a[1] - b[1]
}
