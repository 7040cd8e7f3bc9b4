import type {CueGroup} from './cue.ts'

/** The article supposes the phrase, wants it or waits for it. */
export const hypothetical: readonly CueGroup[] = [
  {
    name: 'condition',
    status: 'hypothetical',
    side: 'before',
    reach: 'clause',
    patterns: `
      (if|unless|whether or not|suppose|supposing|assuming that|provided that|even if|only if|what if|as if|as though|in case|should you|were it|had it been|whenever)
      (until|till) (we|a|an|there|it|they|the|one|someone|scientists|researchers|doctors|more)
      before (anyone|we|it|they|you|this|that|a|an|the drug|the treatment) (can|could|may|is|are)
      (would|wouldn)
      (would|should) (have to|need to|be|have been|only be|still be)
      (anyone|anybody|someone|somebody) (who|that|which)
      any (product|clinic|treatment|website|provider|diet|supplement|programme|program|company|doctor|practitioner|person|ad|advert|seller|site|plan) (that|which|who|claiming|promising|offering)`
  },
  {
    name: 'if you want',
    status: 'hypothetical',
    side: 'before',
    reach: 'clause',
    doubtful: true,
    unlessOffer: true,
    patterns: `
      (if|when|whenever|whether) you (want|would like|like|need|are|have|seek|prefer|value|dream of|are looking for|are after)`
  },
  {
    name: 'imagine',
    status: 'hypothetical',
    side: 'before',
    reach: 'sentence',
    doubtful: true,
    patterns: `
      (imagine|dream of|dreams of|dreaming of|wish|wishing|pretend)`
  },
  {
    name: 'open question',
    status: 'hypothetical',
    side: 'before',
    reach: 'clause',
    patterns: `
      (investigating|studying|exploring|testing|examining|researching|unclear|uncertain|unknown|not known|not clear|not certain|not sure|remains to be seen|unsure|debate|debated|nobody knows|no one knows|ask|asked|wonder|wondered) (whether|if)`
  },
  {
    name: 'open question after',
    status: 'hypothetical',
    side: 'after',
    reach: 'next',
    patterns: `
      (is|are|was|were) (still|yet|as yet|currently|quite|far from|) (uncertain|unclear|debated|disputed|unknown|not known|not clear|in doubt|an open question|open|certain|clear|anybody s guess|anyone s guess)
      (remains|remain) (to be seen|to be shown|uncertain|unclear|debated|disputed|unknown|in doubt|an open question|open)`
  },
  {
    name: 'goal',
    status: 'hypothetical',
    side: 'before',
    reach: 'phrase',
    patterns: `
      (search|searching|searched|quest|hunt|hunting|race|wait|waiting|waited|hope|hopes|hoping|strive|striving|desire|pray|praying|desperate|longing) for (a|an|the|any|some|)
      (in search of|in pursuit of|in hope of|in the hope of|in hopes of|on the hunt for|in the quest for|pursuit of|pursuing|chasing|chase|chases)
      in order to (be|become|count as|qualify as|)
      to (be|become|count|qualify|find|develop|discover|be called|be considered|count as|qualify as) (as|) (a|an)
      (find|finding|develop|developing|discover|discovering) a
      (criteria|requirements|definition|standard|standards|threshold|bar|test) for (a|an|)
      hoped for`
  },
  {
    name: 'wish',
    status: 'hypothetical',
    side: 'before',
    reach: 'phrase',
    doubtful: true,
    patterns: `
      (looking|look|looks|call|calls|calling|reach|demand|need) for (a|an|the|any|some|)
      (want|wants|wanted|expect|expects|expected|expecting|need|needs|needed|seek|seeks|seeking) (a|an|to see|)`
  },
  {
    name: 'condition after',
    status: 'hypothetical',
    side: 'after',
    reach: 'next',
    patterns: `
      could (have|need|require|take)
      would
      only if
      one day`
  }
]
