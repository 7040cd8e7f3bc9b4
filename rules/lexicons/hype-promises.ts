import type {Phrase} from '../../src/rule/phrases.ts'

/** Promises that leave no exception: everything, everyone, at once, for ever, without a price. */
export const promises: readonly Phrase[] = [
  {
    pattern: `
      (heal~|cure~|fix~|eradicate~|solve~|beat~|reverse~) (absolutely|almost|virtually|nearly|
        practically)? (any|every|all|everything|anything) ..2 (injury|injuries|illness~|
        disease~|ailment~|infection~|virus~|allergies|cancer~|problem~|pain|ache~|wound~|
        condition~)
      | (heal~|cure~|fix~|helps|solve~) (absolutely|almost|virtually|nearly)? everything (from|
        but|that)?
      | repair~ (any|all|every) ..1 tissue~
      | (remedy|cure) for everything
      | (detect~|spots|spotting|identifies|catches) (every|all) ..2 (intolerance~|allergies|
        allergy|deficiency|deficiencies|disease~|cancer~)
      | (prevent~|kill~|destroy~) (every|100 % of|absolutely all|absolutely every) ..2
        (disease~|germ~|virus~|bacteria|cavities|illness~|cancer~|infection~|ailment~)
      | (remove~|flush~|eliminate~|clear~) (all|every|100 % of) ..2 (heavy metals|parasites|
        impurities|waste|germs)`,
    source: 'fdaFraud',
    fix: 'Name the condition it was tested for, and the result.',
    positive: [
      'The balm heals almost any injury.',
      'Ozone kills every virus.',
      'The root cures everything from colds to cancer.',
      'The clay removes all heavy metals.'
    ],
    negative: [
      'No tablet cures every disease.',
      'Can one cream heal any wound?',
      'Antibiotics do not fix everything.'
    ]
  },
  {
    pattern: `
      (whiter|fuller|thicker|smoother|younger|clearer|firmer|slimmer|flatter|brighter|tighter|
        plumper|flawless|hollywood|dream) ..3 (in|within|after) (just|only|as
        little as|under|less than)? (a|one|a single|overnight|<count>) ..1 <spell>
      | (restore~|erase~|get|achieve~|fix~|transform~|cure~|heal~|lift~|tighten~|rebuild~|
        relief|smile|skin|teeth|results|gone|clear~|fixed|cured|healed) ..6 in (just|only|as
        little as|a single|under|no more than|a matter of) (<count>|a|an|one)? ..1 <spell>
      | (cure~|fix~|heal~|solve~|end~|banish~|reverse~) (my|your|any|all) ..3 in <count> (day~|hour~|minute~|night~|week~|session~)
      | (see|feel|notice) (real|visible|amazing|incredible|noticeable|big|the)? (results|
        difference|improvement~|effects) (immediately|instantly|straight away|right away|
        overnight)
      | (feel~|works|work|relief|better|results|calmer|younger) (straight away|right away|in no
        time)
      | (get rid of|clear~|clear up|cleared up|gone) ..3 (overnight|instantly|in (a day|days|
        hours|minutes))
      | (melt~|wash~|dissolve~) ..2 (anxiety|stress|tension|pain|worries|wrinkles|years|fatigue)
        away
      | (from|on|in) the first (night|sip)
      | (get rid of|gets rid of|fix~|banish~) ..4 within (minutes|
        seconds|hours|days|a day|a week)
      | instant ..1 (calm|smoothness|youth|confidence|clarity|focus|smile|healing|hydration)`,
    source: 'cap',
    fix: 'Say how soon the effect was seen, and in how many people.',
    positive: [
      'Whiter teeth in one visit.',
      'It restores the skin in just two sessions.',
      'Our app cures your stress in 5 days.',
      'You will feel better right away.'
    ],
    negative: [
      'Scars do not heal in a matter of days.',
      'You may not feel better straight away.',
      'The trial ended after a single session.'
    ],
    level: 'warning'
  },
  {
    pattern: `
      (from|after|with) (the|your) very first (<spell>|drip|sip|cup|capsule|mask|spoonful|wash)
      | from (night|session|dose|sip) one | the very same (day|evening|night|hour)
      | after (just|only) (a|one|a single|two) (<spell>|drip|mask|wash)
      | (in|with|over) just one (session|visit|treatment|dose|use|application) | (in|with) one (simple|easy|single|quick) (session|visit|step|treatment|injection|shot)`,
    source: 'cap',
    fix: 'Say after how many sessions the effect was seen in a study.',
    positive: ['Smoother skin from the very first drip.', 'You sleep from night one.'],
    negative: [
      'Nothing shows after just one session.',
      'Count from the first day of your period.',
      'Will I see a change after only one visit?'
    ],
    unless: ['source'],
    level: 'warning'
  },
  {
    pattern: `
      (only|last|all the) ..4 (you'll|you will|you)? ever need
      | (is|are) all (you|it|your (body|skin)) (need~|takes)
      | (all|everything) (you|your (body|skin|hair)) need~ to (stay|be|look|feel|thrive|glow|
        heal)
      | (you'll|you will) never (need|want|have to|worry about|go back to|look back)
      | never ..2 (suffer|worry|diet|struggle|feel|experience|need|be|ache|lose|wake|hide|count)
        ..4 again
      | you'll never look back`,
    source: 'ftcHealth',
    fix: 'Say what it does, and what else people still need.',
    positive: [
      'The only oil you will ever need.',
      'One scoop is all you need.',
      'Never be tired again.',
      'You will never need another cream.'
    ],
    negative: [
      'No vitamin is the only one you will ever need.',
      'Is one scoop really all you need?',
      'You should never share needles.'
    ],
    level: 'warning'
  },
  {
    pattern: `
      whatever your (age|diagnosis|condition|skin type|goal~|problem|weight|background|
        lifestyle|budget)
      | no matter (your|what your|how old|how many|how bad|how long you|how stubborn|how severe)
        ..2
      | (suitable|safe|perfect|ideal|effective|suit~|works|work|fit|right) (for|with|on)? (the
        whole family|all ages|any age|every age|young and old|people of all ages|(all|every|any)
        (hair|skin|body|face|complexion) (type|types|tone|tones|shape|shapes)|men , women)
      | all ages and all`,
    source: 'ftcGutCheck',
    fix: 'Say for whom it was tested and for whom it is not suitable.',
    positive: [
      'You can grow new hair no matter your age.',
      'The peel is safe for the whole family.',
      'The serum suits all skin tones.'
    ],
    negative: [
      'It does not matter how old you are.',
      'Peels are not suitable for all skin tones.',
      'Is it safe for the whole family?'
    ],
    level: 'warning'
  },
  {
    pattern: `
      no <price> , (and)? no <price>
      | without <price> ,? (and|or)? without <price>
      | (no|zero|without|without any) ..1 (pain|discomfort|risk~|downtime|danger|effort|
        bruising|hassle|needles) (whatsoever|at all)
      | (carry|carries|carrying) no (other|known|real)? risk~ | never any (bruising|pain|downtime|scarring|discomfort|swelling)
      | (no|zero) (risk|risks) (and|or) no
      | (is|are) (simply|absolutely|virtually|literally|really) no risk~
      | 100 % (side effect|pain|toxin|worry) free
      | (nothing|impossible) ..4 (can|could|to) (possibly)? (go wrong|hurt you|overdose|overdo|
        get wrong|harm you)
      | in safe hands | (no|zero) (known|real)? (downsides|drawbacks|downside|catch)
        |pinpoint accuracy | without a single (incision|cut|needle|side effect|
        scar|drop)
      | (doesn't|does not|don't|do not) stand a chance |(can't|cannot) (overdo|overdose)
      | zero (recovery|recovery time|downtime|bruising|swelling|stitches|side effects)
      | effortlessly
      | only side effect (is|was|will be) (feeling|looking|happiness|great|more energy|better|a
        smile)`,
    source: 'gmc',
    fix: 'Say what the treatment asks of people, and what can go wrong.',
    positive: [
      'No needles, no pain.',
      'A lift without surgery and without scars.',
      'There is simply no risk.',
      'With us nothing can go wrong.'
    ],
    negative: [
      'No surgeon can promise no pain, no scars.',
      'It would be false to say that there is simply no risk.',
      'The wound caused no fever.'
    ]
  },
  {
    pattern: `
      100 % of (users|customers|clients|wearers)
        | (all|every one|each|100 %|<number> %) of (our|my) (patients|clients|customers|members|
        users|guests) ..4 (happy|thrilled|love~|delighted|satisfied|better|results|amazed|
        recommend)
      | (nobody|no one) (who)? ..3 (disappointed|regrets it|leaves unhappy|goes home without)
      | (never|not) (had|seen) (a single|one single|a|one|any) ..1 (complication~|complaint~|
        side effect~|bad reaction|reaction|failure|unhappy)
      | not a single (complication|complaint|side effect|failure)
      | (everybody|everyone) who (tries|tried|uses|used|takes) (it|this)`,
    source: 'tga',
    fix: 'Give the share of people who were helped, and how it was counted.',
    positive: [
      'All of our patients are thrilled.',
      'We have never had a single complication.',
      'Nobody leaves disappointed.',
      'Everyone who tries it feels calm.'
    ],
    negative: [
      'It is untrue that all of our patients are thrilled.',
      'Have you never had a complication?',
      'Two patients had a complication.'
    ]
  },
  {
    pattern: `
      (will|you'll|it'll|we'll|they'll) (cure|fix|heal|banish|reverse|erase|dissolve|rebuild|
        regrow|end) your
      | your ..3 will (disappear|vanish|be gone|melt away|fade away|dissolve)
      | (will|you'll) (look|feel|wake up|walk away|leave|sleep|be) ..2 (transformed|like new|
        like a baby|brand new|reborn|unstoppable|amazing|years younger)
      | (you will|you'll) (see|notice|feel) (a|the|an) ..1 difference
      | (you will|you'll) (take home|be holding) ..1 baby
      | sleep like a (baby|log)`,
    source: 'ftcHealth',
    fix: 'Say how often this happened, and in whom.',
    positive: [
      'Our plan will fix your burnout.',
      'Your spots will vanish.',
      'You will feel amazing.',
      'You will notice a difference.'
    ],
    negative: [
      'No pill will cure your insomnia.',
      'You will not notice a difference for weeks.',
      'Will your acne disappear?'
    ],
    level: 'warning'
  },
  {
    pattern: `
      (permanent|complete|definitive|lasting|final|total) (end|answer|fix|solution) (to|for)
        | permanent ..1 (smoothness|youth|happiness|beauty)
        | (completely|totally|entirely) (reverse~|cure~|eliminate~|eradicate~|erase~)
      | (a thing|things) of the past
      | (get rid of|remove~|lose|beat|fix~|cure~|heal~|banish~|stay~ off|gone|goodbye|lasts|
        last|treat~|wipe~ out) ..5 (forever|for ever|for good|for life|once and for all)
      | (permanently|forever) (remove~|destroy~|whiten~|stop~|smooth~|straighten~|slim~|clear~|
        lose)
      | (results|effects|implant~|smoothness|smile|benefits|improvement~|freedom) ..3 (last~|
        lasting) (you)? (a lifetime|forever|for ever|for life|a life time)
      | (end|ends|ending|eliminate~|eliminated|cleared|resolved) (my|your|her|his|their) ..2
        (completely|entirely|forever|for good|permanently|overnight|naturally)
      | (kiss|wave|bid) ..4 (goodbye|farewell|bye bye)`,
    source: 'cap',
    fix: 'Say how long the effect was measured to last.',
    positive: [
      'A permanent end to snoring.',
      'Stains become a thing of the past.',
      'Get rid of cellulite for ever.',
      'Kiss your razor goodbye.'
    ],
    negative: [
      'There is no permanent solution for hay fever.',
      'Few people lose weight for good.',
      'Is there a lasting fix for snoring?'
    ],
    level: 'warning'
  },
  {
    pattern: `
      cure~ (me|us|yourself|themselves|himself|herself)
      | heal~ (me|yourself) (of|from|with|naturally)
      | how i (beat|cured|healed|reversed|conquered|fixed) (my)?
      | i (cured|healed|reversed) my
      | (autism|dementia|alzheimer's|arthritis|diabetes|eczema|psoriasis|adhd|lupus|multiple
        sclerosis|baldness|menopause|ageing|aging|parkinson's|stage 4 cancer|hearing loss|
        depression|endometriosis|pcos|hashimoto's) (can|could) be (reversed|cured|beaten|healed|
        erased)
      | (restore~|regain~) (your|their|his|her|my) (vision|eyesight|hearing|fertility|hairline)
        (naturally|fully|completely)`,
    source: 'fdaFraud',
    fix: 'Say what was measured: fewer symptoms, longer remission, in how many people.',
    positive: [
      'The diet cured me.',
      'Autism can be healed.',
      'How I beat lupus.',
      'Restore your vision naturally.'
    ],
    negative: [
      'Autism cannot be reversed.',
      'Can multiple sclerosis be cured? Not yet.',
      'The drops will not restore your vision naturally.'
    ]
  },
  {
    pattern: `
      (stop~|stopping|halt~|freeze~) ..4 in (its|their) tracks
      | before (it|they) (even)? start~ ,? every time
      | every single time | each and every time | works every
      | always (deliver~|heals|works wonders)
      | never (disappoint~|irritates|lets you down|let you down|stain~|fade~|wears off|chip~)
      | (throw away|throw out|ditch|bin|toss|forget) (your|the) ..2 (glasses|pills|tablets|
        medication~|meds|inhaler~|painkillers|drugs|razor|make up|foundation|statin~|cpap|
        insulin)
      | on contact
      | (stay~|become~|be) (young|healthy|youthful|beautiful) forever`,
    source: 'tga',
    fix: 'Say how often it works, with a source.',
    positive: [
      'It stops a cold in its tracks.',
      'It works every single time.',
      'Ditch your painkillers.',
      'The spray kills spots on contact.'
    ],
    negative: [
      'No tea stops a cold in its tracks.',
      'Do not throw away your inhaler.',
      'Never ditch your pills without advice.'
    ],
    level: 'warning'
  },
  {
    pattern: `
      (reliable|consistent|complete|total|round the clock|all day|24 hour|multi year) ..2
        (<complaint>|performance|liver|hangover|immune|cellular)? ..1 (protection|prevention|
        freedom)
      | (multi year|years of) (relief|cushion~|comfort|freedom|youth|confidence)
      | (lifetime|years) of (impact|benefits|results|smiles|freedom)
      | (pain|sweat|symptom|wrinkle|acne|stress|craving|leak|worry|hangover|migraine|snore|cough) free (path|
        way|alternative|confidence|life|living|future|skin|days|existence|summer|holiday~)`,
    source: 'ftcHealth',
    fix: 'Say by how much, in whom, and for how long.',
    positive: [
      'Complete next-day protection.',
      'Reliable hangover prevention.',
      'Years of comfort.',
      'Enjoy a pain-free life.'
    ],
    negative: [
      'Sun cream does not give complete protection.',
      'No implant brings years of comfort to everybody.',
      'Does the vaccine give full protection?'
    ],
    level: 'warning'
  }
]
