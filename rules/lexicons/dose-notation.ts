/** A way of writing a dose that has been misread, and what to write instead. */
export interface DoseNotation {
  /** Matched against prose. */
  pattern: RegExp
  misread: string
  /** What to write for the matched text; empty where the full name is needed. */
  instead(match: readonly string[]): string
  /** Only where the sentence also has a dose in figures. */
  inDoseOnly?: boolean
}

const unit = '(?:mg|mcg|µg|μg|g|kg|ml|mL|L|IU|units?)'

/** From the ISMP list of error-prone abbreviations, symbols and dose designations. */
export const doseNotations: readonly DoseNotation[] = [
  {
    pattern: new RegExp(`(?<![\\d.,])(\\d+)\\.0+(?=\\s?${unit}\\b)`, 'g'),
    misread: 'ten times the dose',
    instead: ([, whole]) => whole ?? ''
  },
  {
    pattern: new RegExp(`(?<![\\d.,\\p{L}])\\.(\\d+)(?=\\s?${unit}\\b)`, 'gu'),
    misread: 'ten or a hundred times the dose',
    instead: ([, part]) => `0.${part}`
  },
  {pattern: /(?<=\d\s?)[µμ]g\b/g, misread: 'mg', instead: () => 'mcg'},
  {pattern: /(?<=\d)(\s?)U\b(?![.-])/g, misread: '0 or 4', instead: () => ' units'},
  {pattern: /(?<=\d)\s?IU\b/g, misread: 'IV or 10', instead: () => ' units'},
  {pattern: /(?<=\d)\s?cc\b/g, misread: 'U', instead: () => ' mL'},
  {
    pattern: /(?<![\d.,])\d{5,}(?=\s?(?:IU|units)\b)/g,
    misread: 'a tenth of the dose or ten times as much',
    instead: ([figure = '']) => figure.replace(/\B(?=(?:\d{3})+$)/g, ',')
  },
  {
    pattern: /\b(?:QD\b|qd\b|q\.d\.)/g,
    misread: 'four times a day (QID)',
    instead: () => 'daily',
    inDoseOnly: true
  },
  {
    pattern: /\b(?:QOD\b|qod\b|q\.o\.d\.)/g,
    misread: 'daily or four times a day',
    instead: () => 'every other day',
    inDoseOnly: true
  },
  {
    pattern: /\b(?:TIW|tiw)\b/g,
    misread: 'three times a day',
    instead: () => 'three times weekly',
    inDoseOnly: true
  },
  {pattern: /\bqhs\b/g, misread: 'every hour', instead: () => 'at bedtime', inDoseOnly: true},
  {
    pattern: /\b(?:sub q|SubQ|SQ|SC)\b/g,
    misread: 'SL (under the tongue) or “5 every”',
    instead: () => 'under the skin',
    inDoseOnly: true
  },
  {
    pattern: /\b(?:HS|hs)\b/g,
    misread: 'half-strength',
    instead: () => 'at bedtime',
    inDoseOnly: true
  },
  {pattern: /\bper os\b/g, misread: 'left eye', instead: () => 'by mouth', inDoseOnly: true},
  {pattern: /\b(?:MSO4|MgSO4)\b/g, misread: 'each other', instead: () => ''}
]

/** A dose in figures. */
export const dose = new RegExp(`\\d\\s?(?:${unit}|tablets?|capsules?|drops?|puffs?|doses?)\\b`, 'i')
