import type {Phrase} from '../../src/rule/phrases.ts'

/** How it feels afterwards, what nobody else offers, what came to pass: boasts, testimony, headlines. */
export const boasts: readonly Phrase[] = [
  {
    pattern: `
      (leave~|leaves|leaving|left) (you|me|your ..1|my ..1|skin|hair|the skin|the hair) ..2 (looking|
        feeling)? ..2 (glowing|radiant|refreshed|smooth|smoother|soft|softer|silky|rejuvenated|
        revitali[sz]ed|renewed|youthful|energi[sz]ed|plump|plumper|luminous|nourished|velvety|
        supple|dewy|younger|relaxed|restored|transformed|amazing|fabulous|fresh|flawless|reborn|
        stronger|healthier)
      | (walk|leave|come|step|emerge) (out|away) ..2 (different|transformed|happier|taller|glowing|
        rejuvenated|refreshed|renewed|younger|confident|a new)
      | feel (lighter|brighter|more alive|rejuvenated|revitali[sz]ed|re energi[sz]ed|renewed|
        empowered|transformed|fabulous|fantastic|incredible|amazing|reborn|twenty) (and|,|again|in|$)
      | (float|wash|drift|soak|massage|steam|sweat|dissolve~) away (your|the|all|any)? ..1 (stress|
        tension|worries|cares|toxins|years|pain|anxiety|aches|troubles)
      | (treat|show|give) your (skin|body|hair|face|feet|gut|senses|mind|scalp) (to|some|a|the) ..2
        (ultimate|love|boost|treat|tlc|attention|glow|gift|luxury|pampering|best|indulgence)
      | (because)? (you are|you're) worth it | life is too short (for|to) 
      | (<complaint>|unwanted hair|needles|dieting|shaving|waxing) (is|are) (history|yesterday)
      | (goodbye|farewell|bye bye|so long) <complaint>
      | hello ..1 (flat|glowing|smooth|radiant|gorgeous|clear|flawless|energy|new you|beautiful)`,
    source: 'usage',
    weak: true,
    fix: 'Describe the change that was measured, and in how many people.',
    positive: [
      'It leaves your skin feeling silky.',
      'Float away your worries.',
      'Goodbye bloating!',
      'You will walk out transformed.'
    ],
    negative: [
      'It does not leave you feeling rejuvenated.',
      'Will it leave my skin glowing?',
      'Nobody walks out transformed.'
    ]
  },
  {
    pattern: `
      no other (clinic|product|treatment|supplement|brand|doctor|spa|company|oil|cream|herb|
        nutrient|food|method|device|practice|salon) ..4 (offer~|offers|matches|match|delivers|compares)
      | (nobody|no one) else (offers|delivers)
      | you (won't|will not) find ..4 anywhere
      | most (doctors|dentists|gps|physicians|dermatologists|specialists) (don't know|have no idea|never learn|aren't taught|won't tell)
      | (unmatched|unparalleled|unrivalled|unrivaled|unsurpassed|superior|extraordinary|incredible|
        pinpoint|industry leading|world class|impeccable|flawless|uncanny|unequalled|breathtaking)
        (accuracy|precision|speed|clarity|performance|reliability|efficiency|convenience|access|
        insight~|flexibility|durability|simplicity|value|versatility|depth|detail|scale|ease|
        strength|power|taste|softness|freshness|coverage|luxury|safety|number|choice)
      | greatest (advance|discovery|leap|achievement|gift|innovation|development|invention|story)
        (in|of|since|for|ever)
      | (results|smiles|reviews|patients|figures|numbers|photos) speak volumes
      | (real deal|genuine article|bee's knees|best thing going|gold dust)
      | (food~|drink~|spice~|herb~|fruit~|superfood~|vitamin~|oil~|tea~) (that|which|to) (fight|
        beat|cure|kill|destroy|burn|melt|reverse|banish|boost|blast|heal|detox|crush|supercharge)
      | (pill|jab|drug|injection|vaccine|treatment|shot|patch|gel|spray) (to|that (will|can)|which
        (will|can)) (end|beat|cure|wipe out|banish|defeat) ..1 (<complaint>|
        <disease>|ageing|aging)`,
    source: 'ama',
    weak: true,
    fix: 'Name what it was compared with, and the result.',
    positive: [
      'No other clinic offers it.',
      'The device delivers unmatched accuracy.',
      'Five foods that fight cancer.',
      'A pill to end baldness.'
    ],
    negative: [
      'It does not have unmatched accuracy.',
      'Are there foods that fight cancer?',
      'There is no pill to end obesity.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      back (at your desk|on your feet) (within|in) (the hour|
        an hour|minutes|hours|no time)
      | (visible|noticeable|results|difference|glow|improve~|better|softer|smoother|
        brighter) ..4 from the (first|very first) (session|treatment|use|visit|application|dose|
        day|night|drop|step|moment|spray|wear|sip)
      | (work~|works|shown|results|relief|clear~|whiter|fade~|visible|lose|difference|smoother|
        firmer|effective|proven|tested|transform~|fix~|gone) ..5 in as little as
      | within (days|hours|minutes|a week|weeks|a month) ..1 (my|i|all my|the) ..4 (gone|lifted|
        disappeared|vanished|cleared|soared|pain free|unrecognisable|transformed|melted)
      | (threw|throw|flushed|ditched|binned|tossed|chucked) (away|out|down)? (my|his|her|their) ..2
        (painkillers|pills|tablets|meds|medication|inhaler|crutches|cane|glasses|wheelchair|drugs|
        insulin|statins|creams|razor)
      | (doctor|doctors|gp|consultant|specialist|dentist|nurse) ..1 (couldn't|could not|can't|
        cannot) believe
      | nothing ..3 (worked|works|helped) (as|like|better)
      | (back from the (dead|brink)|(at|from) death's door|defied (death|doctors|the odds|medical)|
        against all odds) | hope where there was none | (feel|felt|feels) better than ..4 in ..2 years | dream~ (a|into) reality
      | (beyond|exceeded|surpassed|better than) (anything|what|everything) (we|they|i|anyone) ..2
        (hoped|imagined|expected|dreamed|dreamt|thought|seen)
      | (reach~|take~|taking|soar~|soaring) ..3 to new heights | (reach~|hit~) new heights
      | (giant leap|quantum leap|sea change|giant step) (in|for|towards|toward|closer|against|to)`,
    source: 'usage',
    weak: true,
    fix: 'Say what was seen, in how many people, and what usually happens.',
    positive: [
      'Back on your feet in no time.',
      'I threw away my painkillers.',
      'Nothing ever worked as well.'
    ],
    negative: [
      'You will not be back on your feet in no time.',
      'Did it take the field to new heights?',
      'No study found effects from the first session.'
    ]
  },
  {
    pattern: `
      (miraculous|magical|mystical|mythical|divine) ..1 (root|plant|herb|mushroom|tree|
        berry|tea|oil|remedy|cacao|lotus|wisdom|brew|elixir|medicine|powder|resin|leaf|seed)
      | (since the dawn of (time|man|mankind|civili[sz]ation)|since time immemorial)
      | (ancient|traditional) (healers|sages|egyptians|greeks|cultures|civili[sz]ations|warriors|
        monks|yogis) ..1 (revered|prized|swore|treasured|worshipped)
      | (life|youth|soul) (giving|enhancing|affirming|extending) (enzymes|energy|nutrients|
        properties|power~|effects|force|food~|benefits|elixir|drink|herb~|plant~)
      | (heal~|energi[sz]e~|rejuvenate~|cleanse~|detox~|boost~|revitali[sz]e~|optimi[sz]e~|rebalance~) (nearly|almost|virtually)? (every|each) ..1
        (cell|organ|system|tissue|fibre|fiber|part|inch|aspect) (in|of)
      | (benefits|uses|virtues) ..2 (too many|too numerous|never ending|go on and on|know no)
      | (the list|i could) (of benefits)? ..1 (goes on|go on and on) | list goes on and on
      | let (nature|food|plants) ..1 (do|heal|take|work|be) ..3
      | (just|exactly|precisely) what (nature|the doctor) (intended|ordered)
      | (works|work|working|acts|heals|repairs|nourishes|rejuvenates|restore~|transform~|cleanse~)
        ..5 (cellular|deepest|quantum|soul) level
      | (treat~|heal~|address~|see|sees|care for) the whole (person|body|you) ,? (not|rather|instead)
      | get~ to the (root|core) of (your|what|the (problem|issue|pain)|it|why)
      | (plaster|band aid|bandage) (on|over) (the|your) (problem~|symptom~|issue~|pain)`,
    source: 'eu655',
    weak: true,
    fix: 'Name the mechanism that was measured, or leave it out.',
    positive: [
      'This magical root calms.',
      'It optimises every system of the body.',
      'We treat the whole person, not just the symptoms.',
      'Let nature do the healing.'
    ],
    negative: [
      'No tea nourishes every cell in the body.',
      'Does it treat the whole person, or only parts?',
      'The herb is no sacred root.'
    ]
  },
  {
    pattern: `
      (biggest|greatest|worst) ..2 (scam|hoax|lie|fraud|con|deception) (of|in|
        ever|on|against)
      | (untold|immeasurable|unimaginable) (damage|harm|destruction)
      | (is|are) (toxic|poison|poisonous|deadly|lethal) (for|to) (everyone|everybody|all of us)
      | liquid (pus|poison|death|candy|sugar bomb)
      | (doctors|they|experts|companies|the government|your (doctor|dentist|gp)) (won't|refuse to|will never|are afraid to|dare not) (admit|tell you|tell us)
      | truth about ..4 (they|doctors|nobody|no one|big|that (will|could))
      | (age~|ageing|aging|ages) you (overnight|faster|prematurely|before your time|by)
      | (nation|generation|world|society) of (zombies|addicts|sick|invalids|pill)
      | (pumped|pumping|stuffed|injected|loaded) (full of|with) (chemicals|toxins|drugs|hormones|
        poison|antibiotics|additives)
      | (playing|gambling|gamble|roulette) with your (health|life|heart|skin|hormones)`,
    source: 'usage',
    weak: true,
    fix: 'Name the harm, its size, and the source.',
    positive: [
      'The biggest health scam of the century.',
      'Gluten is toxic for everyone.',
      'Each sip does untold damage.',
      "What experts won't admit."
    ],
    negative: [
      'Gluten is not toxic for everyone.',
      'Is it the greatest hoax of all time?',
      'The claim that bread is poison for everybody is false.'
    ]
  }
]
