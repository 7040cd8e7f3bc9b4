const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words at which the scope of a cue ends. */
export const terminators = set(
  `but however nevertheless nonetheless although though whereas while whilst yet except because since
  despite besides instead otherwise therefore thus hence still plus so`
)

/** Runs of words at which the scope of a clinical cue ends: what follows is the cause, not the thing denied. */
export const terminatorPhrases: readonly (readonly string[])[] = [
  ['secondary', 'to'],
  ['due', 'to'],
  ['thanks', 'to'],
  ['apart', 'from'],
  ['aside', 'from'],
  ['other', 'than'],
  ['as', 'the', 'cause'],
  ['as', 'a', 'cause'],
  ['cause', 'of'],
  ['source', 'of'],
  ['reason', 'for'],
  ['as', 'well', 'as']
]

/** Finite verbs that betray a clause of its own. */
export const finiteVerbs = set(
  `is are was were am has have had does do did will would can could may might must should shall isn't
  works work helps help means makes make gives gave offers provides comes calls called says said shows
  showed lets gets got brings delivers feels remains became becomes stays seems appears needs wants
  promises leads keeps lasts cures treats heals fights boosts melts burns flushes cleanses erases
  eliminates restores transforms changes stops prevents protects reverses beats guarantees reported
  found return returned began begin left took takes goes went felt reveals revealed demonstrates denies
  denied complains presents continues started ensures leaves looks proved proves achieves improves reduces`
)

/** Words that open a new clause after a comma, dash or "and". */
export const clauseOpeners = set(
  `it this that they he she we you i these those there here what our my its their it's that's
  just only simply thanks try get choose discover enjoy buy order call which who where when then now
  say meet`
)

/** Words that make a following noun a given thing: negation in the sentence leaves it standing. */
export const presenting = set('this these our my')

/** Relative words that tie a following verb to the noun before it. */
export const relatives = set(
  'that which who whose claiming promising offering touting advertising saying promoting to'
)

/** Words that lead into a phrase of means ("with our serum"); with a presenting word they end every scope. */
export const means = set('with using by via through from thanks try get choose discover')
