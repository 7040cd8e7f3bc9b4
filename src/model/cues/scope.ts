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
  ['as', 'well', 'as'],
  ['etiology', 'of'],
  ['positive', 'for'],
  ['who', 'presents'],
  ['who', 'presented'],
  ['presents', 'with'],
  ['presented', 'with'],
  ['comes', 'in'],
  ['came', 'in']
]

/** Finite verbs that betray a clause of its own. */
export const finiteVerbs = set(
  `is are was were am has have had does do did will would can could may might must should shall isn't
  means makes gives gave offers provides comes called says said
  showed gets got brings delivers feels remains became becomes stays seems appears wants
  leads keeps lasts cures treats heals melts flushes cleanses erases
  eliminates restores transforms prevents protects reverses beats
  returned began begin left took takes goes went felt reveals revealed demonstrates denies
  denied complains continues started ensures proved proves achieves improves reduces`
)

/** Verbs that are nouns as well and tell a new clause only directly behind "and". */
export const conjunctVerbs = set(
  `works helps cures treats heals fights boosts burns stops changes needs shows lets leaves looks acts
  starts offers supports promises relieves soothes provides lasts feels tastes costs contains comes`
)

/** Further verbs that end a relative clause: "patients who did not respond saw dramatic gains". */
export const outerVerbs = set(
  `saw found enjoyed experienced reported achieved noticed gained lost got felt describe described swear
  love loved see enjoy experience report achieve notice gain lose get find feel deserve deserves`
)

/** Verbs of purpose: "to get", "to enjoy". */
export const purposeVerbs = set(
  `get enjoy achieve see have look feel reach receive benefit lose be experience unlock gain obtain keep`
)

/** Verbs that take "this" as an object of its own: "call this groundbreaking". */
export const naming = set(
  'call calls called calling consider considers considered considering make makes find'
)

/** Words that open a new clause after a comma, dash or "and". */
export const clauseOpeners = set(
  `it this that they he she we you i these those there here what our my its their it's that's
  just only simply thanks try get choose discover enjoy buy order call which who where when then now
  say meet making giving leaving allowing helping meaning resulting providing offering delivering
  ensuring bringing turning`
)

/** Words that make a following noun a given thing: negation in the sentence leaves it standing. */
export const presenting = set('this these our my')

/** Relative words that tie a following verb to the noun before it. */
export const relatives = set(
  'that which who whose claiming promising offering touting advertising saying promoting to'
)

/** Words that lead into a phrase of means ("with our serum"); with a presenting word they end every scope. */
export const means = set('with using by via through from thanks try get choose discover')
