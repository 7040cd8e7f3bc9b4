import type {CueGroup} from './cue.ts'

/** The article speaks about the wording. */
export const mention: readonly CueGroup[] = [
  {
    name: 'the word',
    status: 'mention',
    side: 'before',
    reach: 'phrase',
    rejects: true,
    patterns: `
      (word|words|term|terms|phrase|phrases|label|labels|expression|expressions|adjective|adjectives|adverb|adverbs|superlative|superlatives|noun|nouns|verb|buzzword|buzzwords|wording|language|catchphrase|catchphrases|slogan|slogans|tagline|taglines|keyword|keywords|hashtag|hashtags|jargon|epithet|moniker|phrasing|descriptor|descriptors) (like|such as|including|is|are|was|were|of|as|for example|to avoid|)
      (defined|define|defines|meaning) (as|of|)
      (use|uses|used|using|usage|overuse|misuse|avoid|avoiding|writing|say|saying|write|speak|speaking|talk|talking) (of|) (the|) (word|words|term|terms|phrase|phrases|label|labels) (like|such as|)
      the (word|term|phrase|label) (a|an|the|)`
  },
  {
    name: 'word after',
    status: 'mention',
    side: 'after',
    reach: 'next',
    patterns: `
      (is|was|as|are) (a|an|the) (word|term|phrase|label|buzzword|misnomer|expression|adjective|cliche|word that|term that)
      (means|meant|refers to|is defined as|is shorthand for)`
  }
]
