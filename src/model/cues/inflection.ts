const irregular: Record<string, string[]> = {
  find: ['find', 'finds', 'found', 'finding'],
  show: ['show', 'shows', 'showed', 'shown', 'showing'],
  prove: ['prove', 'proves', 'proved', 'proven', 'proving'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  understand: ['understand', 'understands', 'understood', 'understanding'],
  lead: ['lead', 'leads', 'led', 'leading'],
  drive: ['drive', 'drives', 'drove', 'driven', 'driving'],
  mean: ['mean', 'means', 'meant', 'meaning'],
  make: ['make', 'makes', 'made', 'making'],
  arise: ['arise', 'arises', 'arose', 'arisen', 'arising'],
  fight: ['fight', 'fights', 'fought', 'fighting'],
  build: ['build', 'builds', 'built', 'building'],
  rebuild: ['rebuild', 'rebuilds', 'rebuilt', 'rebuilding'],
  shrink: ['shrink', 'shrinks', 'shrank', 'shrunk', 'shrinking'],
  speed: ['speed', 'speeds', 'sped', 'speeding'],
  burn: ['burn', 'burns', 'burned', 'burnt', 'burning'],
  wreak: ['wreak', 'wreaks', 'wreaked', 'wreaking']
}

/** Verbs of one stressed syllable at their end, whose last consonant is doubled. */
const doubled = new Set(['stop', 'curb', 'clog', 'unclog', 'control', 'refer', 'stem'])

/** The finite forms and participles of an English verb, base form first: stop, stops, stopped, stopping. */
export function verbForms(base: string): string[] {
  const known = irregular[base]
  if (known) return known
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1)
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  if (base.endsWith('e')) {
    const stem = base.slice(0, -1)
    return [base, `${base}s`, `${base}d`, `${stem}ing`]
  }
  const present = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
  const stem = doubled.has(base) && !/[^aeiou]{2}$/.test(base) ? base + base.slice(-1) : base
  return [base, present, `${stem}ed`, `${stem}ing`]
}
