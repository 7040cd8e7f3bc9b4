import type {CueGroup} from './cue.ts'

/** The article supposes the phrase, wants it or waits for it. */
export const hypothetical: readonly CueGroup[] = [
  {
    name: 'condition',
    status: 'hypothetical',
    side: 'before',
    reach: 'clause',
    patterns: `
      (if|unless|whether or not|suppose|supposing|assuming|provided|provided that|even if|only if|what if|as if|as though|when|in case|should you|were it|had it been|once|whenever|until|before|till)
      (would|wouldn)
      (would|should) (have to|need to|be|have been|only be|still be)
      (anyone|anybody|someone|somebody|everyone|those|people|clinics|products|websites|providers) (who|that|which)
      any (product|clinic|treatment|website|provider|diet|supplement|programme|program|company|doctor|practitioner|person|ad|advert|seller|site|plan) (that|which|who|claiming|promising|offering)`
  },
  {
    name: 'imagine',
    status: 'hypothetical',
    side: 'before',
    reach: 'sentence',
    doubtful: true,
    patterns: `
      (imagine|picture|envision|envisage|dream|dreams|dreaming|wish|wishing|pretend)`
  },
  {
    name: 'goal',
    status: 'hypothetical',
    side: 'before',
    reach: 'phrase',
    patterns: `
      (search|searching|searched|quest|hunt|hunting|race|looking|look|wait|waiting|waited|hope|hopes|hoping|strive|striving|aim|aiming|desire|pray|praying|demand|need|desperate|call|calls|calling|appeal|reach|reaching|long|longing) for (a|an|the|any|some|)
      (in search of|in pursuit of|in hope of|in the hope of|in hopes of|on the hunt for|on the lookout for|towards|toward|in the quest for|pursuit of|pursuing|chasing|chase|chases|seek|seeks|seeking)
      in order to (be|become|count as|qualify as|)
      to (be|become|count|qualify|find|develop|discover|be called|be considered|count as|qualify as) (as|) (a|an)
      (find|finding|develop|developing|discover|discovering) a
      (criteria|requirements|definition|standard|standards|threshold|bar|test) for (a|an|)
      (want|wants|wanted|expect|expects|expected|expecting|hoped for|need|needs|needed) (a|an|to see|)`
  },
  {
    name: 'condition after',
    status: 'hypothetical',
    side: 'after',
    reach: 'next',
    patterns: `
      (would|could) (have|be|need|require|mean|take|change|make|save|allow)
      (only|) if
      one day`
  }
]
