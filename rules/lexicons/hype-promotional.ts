import type {Lexicon} from '../../src/rule/wording.ts'
import {sources} from './hype-sources.ts'

/** Promotional adjectives, where they are raised, stacked or do no work. */
export const promotional: Lexicon = {
  precedence: 8,
  severity: 'info',
  sources,
  phrases: [
    {
      pattern: `
        <amplifier> (promising|innovative|advanced|novel|unique|exciting|robust|
          comprehensive|sophisticated|remarkable|valuable|versatile|beneficial)`,
      source: 'millar',
      fix: 'Leave the adverb out, or say what makes it so.',
      positive: ['A truly unique method.', 'Highly innovative care.'],
      negative: ['The method is not truly unique.', 'Is it truly unique?'],
      unless: ['reason', 'source']
    },
    {
      pattern: `
        (promising|innovative|advanced|novel|unique|exciting|powerful|potent|pioneering|
          sophisticated) (and|,|yet) (promising|innovative|advanced|novel|unique|exciting|
          powerful|potent|effective|natural|sophisticated|safe|gentle)`,
      source: 'millar',
      fix: 'Keep the one adjective that says something, and give the fact behind it.',
      positive: ['An innovative and effective approach.', 'A powerful, natural remedy.'],
      negative: [
        'The approach is not innovative and effective.',
        'Is it an innovative and effective drug?'
      ],
      unless: ['reason', 'source']
    },
    {
      pattern: `
        (powerful|potent|exciting|innovative|pioneering|unique|novel) (new)? (<treatment>|
          antioxidant~|anti inflammatory|herb|plant|tool~|ally|blend|breakthrough|nutrient~|
          adaptogen~|botanical~|peptide~|extract~|enzymes|actives|phytonutrients|polyphenols|
          bioactive~|phytochemicals|complex|mechanism~|molecule~)`,
      source: 'millar',
      fix: 'Leave the adjective out, or say what makes it so.',
      positive: ['A powerful antioxidant.', 'This innovative treatment.'],
      negative: ['It is not a powerful antioxidant.', 'Is it a unique treatment?'],
      unless: ['reason', 'source']
    },
    {
      pattern: `
        (promising|innovative|advanced|novel|unique|exciting|powerful|potent|pioneering|
          sophisticated|remarkable|elegant|versatile|proprietary|holistic|groundbreaking) (and|
          ,) ..1 (elegant|holistic|versatile|remarkable|innovative|effective|natural|powerful)
        | (unique|proprietary|exclusive|signature|patented|revolutionary) (proprietary)?
          (blend~|formula~|complex|technology|synergy)
        | perfect (synergy|harmony) | <amplifier> (bioactive|holistic|bioavailable|elegant|
          concentrated|specialised|specialized)`,
      source: 'millar',
      fix: 'Leave the adjective out, or say what makes it so.',
      positive: ['An innovative and elegant serum.', 'Our unique proprietary blend.'],
      negative: ['It is not a unique blend.', 'Is it a proprietary formula?'],
      unless: ['reason', 'source']
    }
  ]
}
