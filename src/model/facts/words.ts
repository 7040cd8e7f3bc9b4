import {tokenize} from '../../text/tokens.ts'

const irregular = new Map(
  Object.entries({
    women: 'woman',
    men: 'man',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    babies: 'baby',
    scarring: 'scar',
    lying: 'lie'
  })
)

/** Words for the same thing in health articles; the first one stands for all. */
const synonyms = `
  hurt pain painful sore ache painless
  cost price fee charge expensive
  safe safety
  pregnant pregnancy
  breastfeeding breastfeed nursing lactating lactation
  work effective effectiveness efficacy
  doctor gp physician
  baby infant newborn
  child kid
  medicine medication
  symptom sign
  start begin
  result improvement difference benefit
  exercise workout
  suitable candidate eligible
  booster top-up
  recovery downtime
  permanent permanently lasting
  approve approved approval licensed cleared
  combine combination together
  scar scarring
  diagnose diagnosis
  hereditary genetic inherited
  contagious infectious
  vaccine vaccination
  flu influenza
  tumor tumour
  estrogen oestrogen
  diarrhea diarrhoea
  anemia anaemia
  hemorrhoid haemorrhoid
  clothing clothes
  prevent prevention
`

const canonical = new Map<string, string>()
for (const line of synonyms.trim().split('\n')) {
  const stems = line.trim().split(' ').map(stem)
  for (const other of stems.slice(1)) canonical.set(other, stems[0] as string)
}

/**
 * A light English stem: plurals and the endings -ing, -ed and -e are dropped, no
 * more. "uses", "using" and "used" are one word; "effect" and "effective" are two.
 */
export function stem(word: string): string {
  const fixed = irregular.get(word)
  if (fixed) return fixed
  let base = word.replace(/'s$|s'$/, '')
  if (base.length > 4 && base.endsWith('ies')) base = `${base.slice(0, -3)}y`
  else if (/(?:x|ch|sh|ss|z)es$/.test(base)) base = base.slice(0, -2)
  else if (base.length > 3 && /[^siu]s$/.test(base)) base = base.slice(0, -1)
  const ending = /(?<!e)ed$|ing$/.exec(base)
  if (ending && /[aeiouy]/.test(base.slice(0, ending.index)))
    base = undoubled(base.slice(0, ending.index))
  return base.length > 2 && /[^e]e$/.test(base) ? base.slice(0, -1) : base
}

function undoubled(base: string): string {
  return /([bdgkmnprt])\1$/.test(base) ? base.slice(0, -1) : base
}

const lemmas = new Map<string, string>()
/** Words kept; a site has some ten thousand. */
const mostLemmas = 50_000

/** The stem that stands for a word and its synonyms. */
export function lemma(word: string): string {
  let found = lemmas.get(word)
  if (found === undefined) {
    const base = stem(word)
    found = canonical.get(base) ?? base
    if (lemmas.size >= mostLemmas) lemmas.clear()
    lemmas.set(word, found)
  }
  return found
}

/** Words that carry no content of their own. */
export const stopwords = new Set(
  `a an the this that these those it its it's they them their theirs he him his she her hers i i'm i've me my mine you you're you've your yours we we're us our ours one ones
  is are was were be been being am do does did doing done has have had having can could may might must shall should will would won't cannot
  of in on at by for from to with into onto about as if so but and or nor than then there here when while because since
  what which whether who whom whose where why how what's who's
  really actually ever just also any some most very quite much many long often soon quickly fast else even still exactly generally usually normally typically please`.split(
    /\s+/
  )
)

/** Content words of a text as lemmas, in order, repeated words included. */
export function contentWords(text: string): string[] {
  return contentOf(tokenize(withPhrases(text)).words)
}

/** Lemmas of the words of a text that have content; terms of two words are not joined. */
export function contentOf(words: readonly string[]): string[] {
  return words.filter((word) => !stopwords.has(word) && /[\p{L}\d]/u.test(word)).map(lemma)
}

/** Terms of two words that mean one thing, and the word they are written as. */
const phrases: readonly [form: RegExp, word: string][] = [
  [/\b(?:side|adverse|unwanted|undesirable)[ -](?:effects?|reactions?|events?)\b/gi, 'sideeffects'],
  [/\btop[ -]ups?\b/gi, 'booster'],
  [/\bbreast[ -]feed/gi, 'breastfeed'],
  [/\bdown[ -]time\b/gi, 'downtime'],
  [/\bhealth[ -]care\b/gi, 'healthcare'],
  [/\b(?:high blood pressure|elevated blood pressure)\b/gi, 'hypertension'],
  [/\burinary tract infections?\b/gi, 'uti'],
  [/\bover[- ]the[- ]counter\b/gi, 'otc'],
  [/\b(?:home|do-it-yourself) (?:remed(?:y|ies)|treatments?)\b/gi, 'homeremedy']
]
const anyPhrase = new RegExp(phrases.map(([{source}]) => source).join('|'), 'i')

/** Whether a text holds a term that `withPhrases` joins. */
export function hasPhrases(text: string): boolean {
  return anyPhrase.test(text)
}

/** Terms of two words that mean one thing are written as one. */
export function withPhrases(text: string): string {
  return phrases.reduce((joined, [form, word]) => joined.replace(form, word), text)
}
