import type {CueGroup} from './cue.ts'

/** Wordings that contain a negation, or look like a hedge, and yet assert what they speak of. */
export const idioms: readonly CueGroup[] = [
  {
    name: 'not only',
    status: 'asserted',
    side: 'both',
    reach: 'next',
    patterns: `
      not (only|just|merely|simply|solely|least|to mention|to worry|for nothing|long ago|surprisingly)
      not a (day|week|month|moment|single day) (goes by|passes|went by) (without|)
      not a single reason not to
      never (stop|stops|stopped|ceases|cease|tire|tires|goes out of style|gets old)
      what if i (told|tell) you
      not (your|an|the) (average|ordinary|usual|typical)
      no (ordinary|mere|average|run of the mill)
      not (a|one) (day|moment|minute) too soon
      if not the
      if not (more|better)
      not until
      no sooner
      why not
      not without
      more often than not`
  },
  {
    name: 'no doubt',
    status: 'asserted',
    side: 'both',
    reach: 'next',
    patterns: `
      (a|the) reason (why|) (they|people|we|everyone|so many|many|it) (call|calls|say|is called|is known as)
      (no|little|zero|without|without a|without any|not a|beyond|beyond a|beyond any|not in) (shadow of a|) (doubt|question)
      without (exception|exaggeration|fail|delay|hesitation|equal|rival|parallel|precedent)
      no (wonder|surprise|secret|exaggeration|mistake|mistaking|mystery|accident|coincidence|joke|small feat|mean feat|overstatement|understatement)
      no (two ways about|question about|doubt about|getting around|denying|matter|reason to doubt|one denies|one doubts|one disputes|one can deny)
      (nobody|none|no one|few|few people|no expert|no doctor|no serious scientist) (can|could|would|will|) (deny|denies|doubt|doubts|dispute|disputes|question|questions)
      (can|could|do|does|did|will|would|need|should) not (possibly|really|) (deny|doubt|dispute|question|denied) (that|the fact that|)
      can not be (denied|doubted|disputed|overstated|exaggerated|overestimated|stressed enough)
      (hard|impossible|difficult) to (deny|dispute|doubt|overstate|overestimate|exaggerate|ignore)
      there is no (denying|disputing|doubting|escaping)
      not (be|) (underestimate|underestimated)
      never (doubt|underestimate|fails|failed|fails to|failed to|fail to)
      (not|does not|did not|has not|have not|will not) (fail|failed|disappoint|disappointed) (to|)`
  },
  {
    name: 'nothing short of',
    status: 'asserted',
    side: 'both',
    reach: 'next',
    patterns: `
      (nothing|little|not|anything) (short of|less than)
      none other than
      no (less|fewer) than
      no less
      nothing but (the|) (best|good|praise|pure|positive)
      nothing but
      second to none
      (nothing|nobody|no one|none|no other|few|little) (else|) (on the market|on earth|in the world|) (beats|beat|can beat|compares|compare|can compare|comes close|come close|matches|can match|rivals|can rival|works better|works as well|works like|works faster|does it better|tops|surpasses|outperforms|even comes close|feels|like)
      nothing (else|better|quite|quite like|faster|easier|safer)
      nothing to lose
      no other (product|treatment|drug|clinic|brand|diet|supplement|cream|serum|device|method|company|doctor|surgeon|centre|center|plan|programme|program|laser|pill|formula|therapy|food|fruit|herb|vitamin|tea|oil)
      no (better|greater|finer|safer|faster|easier|simpler|rival|competition|equal|match)
      no (one|body|product|drug|treatment|clinic|brand) else
      (look|looking) no further
      like no other
      (unlike|like) nothing (else|)
      never (before|again|been so|been more|been easier|been better|been safer|looked back|looked better|felt better|felt so|felt this|seen anything like|mind)
      never (has|have|had|was|is)
      (has|have|had) never (been|felt|looked|worked|seen) (so|this|better|easier|more|safer|as|such)
      not been this`
  },
  {
    name: 'unbeatable',
    status: 'asserted',
    side: 'both',
    reach: 'next',
    patterns: `
      (can|could) not (be|) (beat|beaten|bettered|matched|topped|more|easier|better|simpler|safer|happier|faster|clearer|higher|recommend it enough|recommend it highly enough|recommend|say enough|praise|go wrong|lose|fail|miss|wait|get enough|live without|get better|help but|be more|be easier|be better|be simpler|be safer|be happier|be faster|be clearer)
      (will|would) not (believe|regret|find a better|find better|want to miss|be disappointed|look back|need anything else|have to wait)
      do not (miss|miss out on|hesitate|delay|let anyone tell you|let anybody tell you|settle|settle for|settle for less than|take our word for it|take my word for it|forget|worry)
      (not|no) (looked|look) back
      who says (you|it|we|they) (can|could|do|does) not
      (no one|nobody) (does|talks about)
      (can|could|will|would) not (quite|) believe`
  },
  {
    name: 'known to be',
    status: 'asserted',
    side: 'both',
    reach: 'next',
    patterns: `
      (known|proven|proved|shown|found|turned out|turns out|turn out|happens|deserves) to be (a|an|)`
  },
  {
    name: 'a few',
    status: 'asserted',
    side: 'both',
    reach: 'next',
    patterns: `
      (a|the|quite a|next|last|past|these|those|only a) (few|little)
      as (few|little) as`
  },
  {
    name: 'no change',
    status: 'asserted',
    side: 'both',
    reach: 'next',
    patterns: `
      (no|without|not) (significant|suspicious|interval|definite|further|) (change|changes|changed|increase|difficulty|difficulties) (in|of|with|)
      not (extend|drain|certain if|certain whether|necessarily known)
      gram negative
      residua of`
  },
  {
    name: 'whether you are looking',
    status: 'asserted',
    side: 'before',
    reach: 'next',
    patterns: `
      whether you (are|have been|want|prefer|need|would like|wish) (looking|trying|hoping|seeking|struggling|tired|dealing|suffering|new|searching|aiming|to|a|an|) (to|for|of|with|from|)`
  },
  {
    name: 'free radicals',
    status: 'asserted',
    side: 'both',
    reach: 'next',
    patterns: `
      free (radical|radicals|shipping|delivery|consultation|trial|gift|sample|samples|bonus|range|fatty)`
  },
  {
    name: 'hope for many',
    status: 'asserted',
    side: 'before',
    reach: 'next',
    patterns: `
      hope for (millions|thousands|patients|sufferers|women|men|people|families|couples|those|everyone)`
  },
  {
    name: 'long-term',
    status: 'asserted',
    side: 'both',
    reach: 'next',
    patterns: `
      (long|short|medium|mid|near|full) (term|terms)
      in (terms|the long term|the short term) of`
  },
  {
    name: 'without evidence of',
    status: 'asserted',
    side: 'after',
    reach: 'next',
    patterns: `
      (without|no|with no) (any|) (evidence|proof|sign|signs) of`
  }
]
