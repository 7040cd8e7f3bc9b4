import type {Quantity} from './claim.ts'

const number = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/
const quantity = new RegExp(
  `(?<![\\w.])(${number.source})(?:\\s?(?:-|–|—|to)\\s?(${number.source}))?[\\s-]?(%|per cent\\b|percent\\b|(?:million|billion|thousand)\\b(?:\\s\\p{Ll}+)?|(?:in|out of)\\s\\d+\\b|times\\b|fold\\b|[µμ]?\\p{L}{1,12}(?:/\\p{L}{1,4})?)?`,
  'gu'
)
const notUnits = new Set(
  'and or of to in is are the a for with on at by from as was were that who have had has but'.split(
    ' '
  )
)

/** The numbers of a piece of prose with what they count; offsets are shifted by `offset`. */
export function quantitiesIn(text: string, offset: number): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(quantity)) {
    const [whole, low = '', high, word = ''] = match
    const isUnit = !notUnits.has(word.toLowerCase())
    const written = (isUnit ? whole : whole.slice(0, whole.length - word.length)).trimEnd()
    const value = Number(low.replaceAll(',', ''))
    found.push({
      text: written,
      value,
      upper: high === undefined ? value : Number(high.replaceAll(',', '')),
      unit: isUnit ? word.toLowerCase() : '',
      start: offset + match.index,
      end: offset + match.index + written.length
    })
  }
  return found
}
