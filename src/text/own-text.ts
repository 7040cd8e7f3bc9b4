/** Shorter parts of a text are copies in any case. */
const shortest = 13

/** A copy of a part of a text: the part alone would keep the whole text in memory. */
export function ownText(part: string): string {
  return part.length < shortest ? part : (JSON.parse(JSON.stringify(part)) as string)
}
