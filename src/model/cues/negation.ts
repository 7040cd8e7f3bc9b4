import type {CueGroup} from './cue.ts'

/*
 * Clinical cues draw on two published lists of facts: the NegEx triggers
 * (Chapman et al., J Biomed Inform 2001;34:301-310; Apache License 2.0) and the
 * ConText rules of medspaCy (Harkema et al., J Biomed Inform 2009;42:839-851; MIT).
 */

/** The article denies the phrase. */
export const negation: readonly CueGroup[] = [
  {
    name: 'not',
    status: 'negated',
    side: 'before',
    reach: 'clause',
    patterns: `
      not
      not (all|every|everyone|everybody|always|necessarily|yet|even|exactly|quite|really|remotely|so much)
      never
      never (ever|really)
      (in no way|by no means|no way|not at all|at no point|under no circumstances|on no account)
      (hardly|barely|scarcely|rarely|seldom)
      no longer
      nor
      (has|have|had|is|are) (yet|still|still yet) to (be|)`
  },
  {
    name: 'no',
    status: 'negated',
    side: 'before',
    reach: 'clause',
    patterns: `
      no
      no (known|single|one|real|such|such thing as|proven|new|significant|obvious|clear|definite|acute|convincing)
      none
      none of (the|these|this|those|them|which)
      nothing
      nobody
      nowhere
      neither
      (no|zero) (guarantee|guarantees|promise|promises|assurance) (of|that|)
      (few|little)
      (little|nothing|hardly anything|not much) to (suggest|show|indicate|prove)
      (zero|low|no) suspicion (for|of)`
  },
  {
    name: 'no evidence',
    status: 'negated',
    side: 'before',
    reach: 'clause',
    rejects: true,
    patterns: `
      (no|little|scant|insufficient|limited|not enough|not sufficient|no good|no solid|no reliable|no clear|no convincing|no strong|no scientific|no clinical|no credible|no robust|no hard|not any|very little|inadequate|poor|weak|hardly any|no published|no direct|no high quality|not much) (scientific|clinical|human|good|solid|reliable|) (evidence|proof|data|support|research|basis|science|studies|trials|reason to believe|reason to think)
      (lack|absence) of (good|solid|scientific|clinical|any|reliable|) (evidence|proof|data)
      (without|lacks|lack|lacking) (any|good|solid|scientific|clinical|sufficient|) (evidence|proof|data)
      (does|do|did|would|will|should) not (mean|imply|prove|show|follow|suggest|guarantee|make it|make them)
      (has|have|had) not (been|) (proven|proved|shown|demonstrated|established|found|confirmed) (to|that|as|)
      (is|are|was|were) not (proven|known|shown|supported|approved|licensed|intended|meant|designed|indicated|expected) (to|as|for|by|)
      not (supported|backed|borne out) by
      (not|never) (trust|believe|buy|buy into|rely on|count on|fall for|be fooled by|be taken in by|expect|waste your money on|waste money on)
      yet to (be|) (prove|proven|show|shown|demonstrate|demonstrated|establish|established|find|found|see|deliver|become)
      not (true|the case|accurate|correct|clear|certain|realistic) that
      (false|untrue|wrong|inaccurate|incorrect|a mistake|simplistic|unwise|naive|misleading|dangerous|premature|unrealistic|irresponsible|unethical|illegal) (to|that) (say|claim|call|think|believe|assume|suggest|expect|promise|describe|speak of|talk of|advertise|imply|conclude|)`
  },
  {
    name: 'without',
    status: 'negated',
    side: 'before',
    reach: 'phrase',
    patterns: `
      without
      with no
      without (any|the|evidence of|any evidence of|sign of|signs of|indication of)
      (lack|lacks|lacked|lacking|absence|devoid|bereft) (of|)
      (free|clear) (of|from)
      (instead of|rather than|as opposed to|in place of|short of|other than)
      (far from|anything but|a far cry from|a long way from|nowhere near|not even close to|miles from|light years from|years away from|less than|nothing like)
      (minus|sans|zero)
      no longer (a|the|)
      neither`
  },
  {
    name: 'no need',
    status: 'negated',
    side: 'before',
    reach: 'phrase',
    untilPurpose: true,
    patterns: `
      (not|never) (need|require|have to|need to|have to be|need to be)
      no need (for|to|of)
      (need|needs|needed|require|requires|required|take|takes|took) no`
  },
  {
    name: 'failure',
    status: 'negated',
    side: 'before',
    reach: 'clause',
    patterns: `
      (fail|fails|failed|failing|failure|unable|inability|powerless|unlikely|impossible|struggle|struggled|struggles|insufficient|inadequate) to
      (fall|falls|fell|falling|stops|stop|stopped|stopping) (well|far|) short of
      (unlikely|incapable|impossible|unproven|untested|unfit) (of|as|for|that)
      unlikely
      (cease|ceases|ceased|refuse|refuses|refused|refusing|decline|declines|declined|declining) to
      (deny|denies|denied|denying)
      too (early|soon|small|weak|short|good|little) to
      (stop|stopped|stops) (short of|calling|believing|claiming)
      (prohibit|prohibits|prohibited|forbid|forbids|forbidden|ban|bans|banned|barred|bar|bars|prevented) (from|)`
  },
  {
    name: 'clinical absence',
    status: 'negated',
    side: 'before',
    reach: 'clause',
    patterns: `
      (negative|ve) (for|to)
      (no|without|not have|not) (mammographic|radiographic|) (evidence|sign|signs|suggestion|indication|findings|complaints|history|cause) (of|for|to suggest|to indicate|)
      (checked|tested|test|unremarkable|screened) for
      (ruled|rules|ruling) out
      (ruled|rules) (him|her|them|the patient) out (for|against|)
      (can|did|adequate to|sufficient to) rule (him|her|them|the patient|) out (for|against|)
      (fail|fails|failed) to reveal
      (does|did|do) not (appear|appreciate|demonstrate|exhibit|reveal|see|feel|complain of)
      (inconsistent|unassociated) with
      (resolved|unremarkable)
      to exclude`
  },
  {
    name: 'post-negation',
    status: 'negated',
    side: 'after',
    reach: 'clause',
    rejects: true,
    patterns: `
      (is|are|was|were|be|been|being|remain|remains|remained|seem|seems|proved|turned out to be|turn out to be|sounds|sound|simply|just|still|largely|often|usually|mostly|as|has been|have been|is not|are not|were not|was not) (simply|just|still|largely|often|usually|mostly|a complete|a total|an urban|pure|purely|plain|totally|completely|probably|very|highly|clearly|) (a|an|) (false|untrue|wrong|misleading|myth|myths|lie|lies|nonsense|fiction|fantasy|fantasies|hoax|hoaxes|scam|scams|baseless|bogus|unproven|unfounded|unsupported|unsubstantiated|unrealistic|impossible|unlikely|exaggerated|overblown|overstated|overhyped|implausible|untested|illegal|dubious|elusive|misguided|misnomer|undeserved|unwarranted|unjustified|contradiction in terms|oxymoron|stretch|pipe dream|quackery|marketing|hype|exaggeration|misconception|misconceptions|nonsensical|questionable|fake|rare|absent|negative|unavailable|unethical|fraud|fraudulent|red flag|warning sign|red flags|debunked|disproved|disproven|refuted|premature|wishful thinking|pseudoscience|out of reach|years away|decades away|far off|a long way off)
      (false|untrue|misleading|myth|nonsense|unproven|debunked|ruled out|excluded|premature)
      too good to be true
      (is|are|was|were|has been|have been|had been|be|being|get|got) (ruled out|excluded|denied|debunked|disproved|disproven|refuted|rejected|discredited|retracted|banned|forbidden|prohibited|discouraged|dismissed|overstated)
      (is|are|was|were|be|remain|remains) (out of the question|nowhere to be|nowhere in sight|not on the cards)
      unlikely
      (would be|is|was) (just|simply|clearly|) (a|an|) (mistake|wrong|exaggeration|overstatement|misleading|stretch|premature|naive|error|going too far)
      (with|deserves|deserve|require|requires|call for|calls for) (a|some|great|healthy|extreme|a healthy|a good|) (scepticism|skepticism|caution|suspicion|pinch of salt|grain of salt|dose of scepticism|dose of skepticism)`
  },
  {
    name: 'post-not',
    status: 'negated',
    side: 'after',
    reach: 'clause',
    patterns: `
      (is|are|was|were) not (a|an) (real|recognised|recognized|medical|true|proper|formal|accepted|valid|scientific|) (diagnosis|thing|disease|condition|term|concept|science|fact)
      (do|does|did) not (actually|really|even|) (exist|occur|happen|apply|hold up|hold true|hold water|stand up|add up|work|materialise|materialize|follow|last|appear|come)
      (is|are|was|were|be|been) not (actually|really|even|always|ever|yet|) (a|an|the|) (real|true|possible|guaranteed|guarantee|proven|proved|available|likely|realistic|supported|backed|established|certain|assured|promised|within reach|achievable|something|fact|expected|justified|warranted|accurate|correct|credible|plausible|allowed|permitted|evidence based|to be expected|to be trusted|to be believed|in sight|seen|noted|found|present|identified|evident|detected|reported|observed|demonstrated|appreciated|visualized|palpable|known|felt|significant|heard|elicited|needed|indicated|obvious|the same as|the right word|the word|the case)
      (has|have|had|will|would|can|could|may|might|should|must) not (yet|ever|actually|always|) (be|been|have been|) (found|proven|proved|shown|demonstrated|established|confirmed|guaranteed|promised|expected|achieved|supported|replicated|trusted|believed|seen|noted|identified|used|made|materialised|materialized|happen|happened|exist|ruled in|reproduced|backed|assumed|claimed|advertised|last|taken at face value)
      (has|have|had|is|are|was|were) (yet|still|still yet) to (be|come|emerge|appear|materialise|materialize|happen|arrive|show|undergo)
      (can|could|will|would|should) never (be|)
      (has|have|had|is|are|was|were|will|would) never (been|be|) (found|proven|proved|shown|guaranteed|confirmed|demonstrated|certain|real|true|replicated|achieved|a given|promised|established|published|tested|materialised|materialized|happened)
      (lack|lacks|lacked|lacking|with little|with no|have no|has no|had no|without|without any) (good|solid|scientific|any|real|) (evidence|proof|data|basis|support|foundation|scientific basis|credibility|merit|grounding)
      (will|will only|would) (be|end up|leave you) disappointed
      never (came|arrived|happened|materialised|materialized|existed|panned out|appeared|worked)
      (the|that|) (evidence|data|science|research) (does|do|did) not (support|back|bear)
      (should|must) (be avoided|be ignored|be treated with caution|be viewed with suspicion|raise suspicion|make you suspicious|set off alarm bells|be a red flag|ring alarm bells)`
  },
  {
    name: 'it is not',
    status: 'negated',
    side: 'after',
    reach: 'clause',
    atEnd: true,
    patterns: `
      (it|they|this|that) (is|are|was|were|does|do|did|will|has|have) not`
  },
  {
    name: 'resolved',
    status: 'negated',
    side: 'after',
    reach: 'clause',
    patterns: `
      resolved
      (has|have|had|appear|appears|appeared to have|seemed to have|appears to have|appear to have) (now|since|largely|completely|) resolved
      (appears|appear|seems|seem) (to|) have resolved`
  },
  {
    name: 'clinical post-negation',
    status: 'negated',
    side: 'after',
    reach: 'next',
    patterns: `
      free
      (was|were|is|are|has been|have been) (negative|absent|ruled out|not present|denied)
      (not|no longer) (seen|present|noted|identified|evident|found|visualized|appreciated)
      (absent|denied|none)`
  },
  {
    name: 'but denied',
    status: 'negated',
    side: 'after',
    reach: 'sentence',
    rejects: true,
    patterns: `
      (but|yet|although|though|however|while|even though|despite|when) (in fact|in reality|in truth|so far|to date|sadly|) (there is|there was|there are|we have|they have|it has|with|the|) (no|little|scant|insufficient|not enough|hardly any|very little|no good|no scientific|no clinical|no solid|no convincing|no reliable) (good|scientific|clinical|solid|strong|real|human|convincing|reliable|) (evidence|proof|data|research|studies|science|trial|trials|study|support|such thing|basis)
      (but|yet|although|though|however|and) (in fact|in reality|in truth|) (it|this|that|they|these|the claim|the claims|such claims|that claim|none of this|none of it|nothing of the sort|the promise|the promises) (would be a mistake|would be wrong|is|are|was|were|has|have|does|do|did|can|could|will) (not|never|nothing|no such thing|false|wrong|untrue|a myth|far from|simply not|simply false|misleading|anything but)
      (but|yet|although|though|however) (the|) (evidence|science|research|data|facts|studies|trials|reality|experts|scientists|doctors|researchers|regulators|trial|study) (is|are|do|does|did|has|have|tell|tells|say|says|disagree|disagrees|suggest|suggests|show|shows|found) (not|no|little|weak|thin|lacking|scant|limited|another|a different|otherwise|different|poor|mixed|conflicting)
      (but|yet|although|though) (experts|scientists|doctors|researchers|regulators|the facts|evidence) (disagree|disagrees|warn|are sceptical|are skeptical|doubt|beg to differ)
      (which|that|this|it|and that|and this) (is|are|was) (simply|just|plainly|) (not true|not the case|untrue|false|wrong|nonsense|a myth|a lie|misleading|unproven|rubbish)
      (do|does|did) not (believe|trust|buy|fall for) (it|them|this|that)
      but (it|they|this|that) (is|are|does|do) not
      not so
      no such luck`
  }
]

/** The article warns of the phrase, doubts it or sets it down as false. */
export const warning: readonly CueGroup[] = [
  {
    name: 'warning',
    status: 'negated',
    side: 'before',
    reach: 'phrase',
    rejects: true,
    patterns: `
      beware
      beware of
      (wary|careful|cautious|suspicious|sceptical|skeptical|scepticism|skepticism|leery|distrustful|mistrustful|critical) (of|about|with|when|if|toward|towards)
      (steer clear|stay clear|keep clear|think twice|stay away|keep away|walk away|run away|run a mile) (of|about|when|if|from|before)
      (skip|ditch|forget|forget about) (the|)
      (watch|look) out (for|when)
      (avoid|avoiding|ignore|ignoring|distrust|distrusting|mistrust|mistrusting|shun|shunning|reject|rejecting|rejects|rejected|disregard|disregarding|resist)
      (warn|warns|warned|warning|warnings|caution|cautions|cautioned|cautioning|advise|advises|advised|advice|guard) (people|patients|consumers|readers|parents|users|buyers|the public|shoppers|) (against|about|of|off)
      (fall|falls|falling|fell|fallen) (for|prey to|victim to)
      (be|being|get|getting) (fooled|misled|taken in|duped|swayed|tempted|lured|tricked|deceived|seduced|conned|dazzled|blinded) by
      (lured|misled|fooled|duped|deceived|swayed|tricked|seduced|conned|taken in) by
      (red flag|red flags|warning sign|warning signs|alarm bell|alarm bells|hallmark of a scam|sign of a scam|signs of a scam|sign of quackery)
      (warned|fined|sued|prosecuted|penalised|banned|investigated|shut down) (a|an|the|two|three|four|five|several|some|many|dozens of|) (company|companies|firm|firms|seller|sellers|clinic|clinics|maker|makers|brand|brands|website|websites|doctor|doctors|retailer|retailers)
      (guard|guards|protect yourself|crack down|cracks down|cracked down|cracking down) (against|on)
      (questioned|questions whether|question whether|question the|disputes|disputed|challenged|debunk|debunks|debunked|debunking|dismiss|dismisses|dismissed|refute|refutes|refuted|contradict|contradicts|contradicted|criticise|criticised|criticises|criticize|criticized|criticizes|condemn|condemns|condemned|discredit|discredited|undermine|undermines|undermined|penalise|penalised|sue|sued|fined) (any|the|for|)
      (doubt|doubts|doubted|doubtful|unsure|unconvinced) (about|that|whether|if|of|)`
  },
  {
    name: 'falsehood',
    status: 'negated',
    side: 'before',
    reach: 'clause',
    rejects: true,
    patterns: `
      (myth|myths|misconception|misconceptions|fallacy|fallacies|misbelief|legend|fairy tale|fairytale|fable|hoax|hoaxes|scam|scams|lie|lies|delusion|illusion|falsehood|misinformation|disinformation|pseudoscience|quackery|hype|false claim|false claims|false hope|false hopes|false promise|false promises|empty promise|empty promises|misleading claim|misleading claims|unproven claim|unproven claims|bold claims|wild claims|exaggerated claims|unfounded claims|baseless claims|dubious claims|inflated claims|outlandish claims|overblown claims|unrealistic expectations|nonsense) (that|of|about|is|are|like|such as|surrounding|around|says|holds|for|)
      (exaggerated|overblown|unproven|misleading|false|empty|unfounded|dubious|bogus|unsubstantiated|unrealistic|extravagant) (claim|claims|promise|promises|hope|hopes|expectations|advertising|ads|assertions|statements|notions|idea|ideas) (of|that|about|)
      (mistaken|wrong|false) (belief|idea|notion|assumption|impression) (that|of|)
      (wrongly|mistakenly|falsely|incorrectly|misleadingly|erroneously|illegally|deceptively|dishonestly|unlawfully)`
  },
  {
    name: 'false modifier',
    status: 'negated',
    side: 'before',
    reach: 'next',
    rejects: true,
    patterns: `
      (unproven|untested|bogus|fake|phony|phoney|sham|fraudulent|dubious|questionable|mythical|illusory|unrealistic|elusive|nonexistent|imaginary|fictional|counterfeit|overhyped|hyped|overblown|discredited|debunked|disproven|unsubstantiated|unsupported|false|empty|implausible|improbable|ersatz|quack)
      (or|) other false`
  }
]
