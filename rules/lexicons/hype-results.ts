import type {Phrase} from '../../src/rule/phrases.ts'

/** Promises of result, speed, ease and comfort, as clinics and shops word them. */
export const results: readonly Phrase[] = [
  {
    pattern: `
      (no|zero) (negative|reported|long term|unpleasant|lasting|systemic|harsh|dangerous|nasty|
        toxic) (side effect~|adverse effect~|reaction~|after effects)
      | without (the|those|all the|any of the) ..2 (side effect~|risks|downsides|drawbacks|
        dangers|crash|jitters|irritation|pain|downtime|sensitivity|discomfort)
      | with (no|zero|none of the) ..2 (downtime|jitters|crash|drawbacks|downsides)
      | painlessly | without (any)? (visible|noticeable) (scar~|scarring|marks) | no ..2 energy crash~
      | (extremely|incredibly|exceptionally|remarkably|amazingly) safe | zero ..1 (sensitivity|irritation|crash|jitters)
      | lack of (side effects|sensitivity|downtime|risk)
      | <number> % (risk|toxin|chemical|pain|cruelty and chemical) free`,
    source: 'gmc',
    weak: true,
    fix: 'Name the risks that are known and how common they are.',
    positive: [
      'Whiter teeth without the irritation.',

      'All the focus with none of the jitters.'
    ],
    negative: [
      'No clinic can give you surgery without the risks.',
      'Is it a lift without the risks?',
      'A peel is not done painlessly.'
    ],
    level: 'warning'
  },
  {
    pattern: `
      (little|minimal) to (no|zero) (downtime|pain|discomfort|side effects|recovery|scarring|
        risk~|effort|bruising)
      | (virtually|almost|practically|nearly) (no|zero) (side effects|downtime|pain|discomfort|
        recovery|scarring|scars|bruising|effort)`,
    source: 'gmc',
    weak: true,
    fix: 'Name the risks that are known and how common they are.',
    positive: ['A lift with little to no downtime.', 'The peel has almost no side effects.'],
    negative: [
      'Is there really little to no downtime?',
      'It is wrong to say that it has almost no side effects.'
    ]
  },
  {
    pattern: `
      (results|relief|care|quality|protection|support|answers|solutions) (that)? you can (count
        on|rely on|trust|feel|see)
      | (is|are) (sure|guaranteed|destined) to (work|please|boost|transform|leave you|give you)
      | will (always|surely|instantly|immediately|inevitably) (work|help|heal|improve|boost|give
        you|leave you|restore|relieve|cure)
      | you (will|can) be (amazed|astonished|delighted|thrilled|stunned|blown away|surprised
        (how|by|at))
      | you'll be (amazed|astonished|delighted|thrilled|stunned|blown away|surprised (how|by|at))
      | you'll (love|adore) | (won't|will not) regret it | no regrets
      | (that|which|they) (really|actually|truly|genuinely) (work|works|worked|deliver~|delivers)
      | (it|this) really works
      | success (is)? (assured|guaranteed)`,
    source: 'ftcHealth',
    weak: true,
    fix: 'Say how likely it is, with a source.',
    positive: [
      'Results you can count on.',
      'Tablets that really work.',
      'You will be amazed by your skin.',
      'The blend is sure to boost your mood.'
    ],
    negative: [
      'You will not be amazed by the effect.',
      'Are there creams that really work?',
      'No drug is certain to help.'
    ],
    level: 'warning'
  },
  {
    pattern: `
      (deliver~|produce~|provide~|offer~|give~|bring~|achieve~|yield~|see|get|getting|expect|
        enjoy~|experience~|ensure~) (you|your|our|patients|for)? ..2 (real|visible|noticeable|
        consistent|reliable|long lasting|guaranteed|predictable|superior|optimal|optimum|
        maximum|tangible|beautiful|fantastic|proven|powerful|serious|natural looking|lifelong|
        meaningful|rapid|fast|quick|speedy|swift|great|professional|unmatched)
        (results|relief|transformation~|rejuvenation|protection)
      | (rapid|fast|quick|speedy|swift|professional|noticeable|natural looking) results
      | (more (effective|powerful|natural|lasting|radiant)|faster|superior|amazing)
        results (than|in|and|with less|for less|without)
      | results (speak for themselves|that (last|wow|matter|speak)|are (amazing|incredible|stunning|
        fast|real|dramatic|remarkable))
      | (fast|quick|rapid|speedy|instant|swift|real|true|lasting|targeted|superior|
        unbeatable|ultimate) ..1 relief (from|for|of|without|you|and|$)`,
    source: 'cap',
    weak: true,
    fix: 'Say how large the effect was, how soon, and in how many people.',
    positive: [
      'The mask gives you visible results.',
      'Get fast results.',
      'Quick relief from itching.',
      'Results that speak for themselves.'
    ],
    negative: [
      'The study did not produce consistent results.',
      'Do not expect quick results.',
      'Is fast relief possible?'
    ],
    unless: ['source'],
    level: 'warning'
  },
  {
    pattern: `
      (expect|enjoy|reveal~|unveil~|wake up to|achieve~|discover~|welcome|get|experience~) ..2
        (smoother|thicker|fuller|younger|brighter|lifted|firmer|tighter|clearer|plumper|glowing|
        radiant|sharper|silkier|softer|bouncier|healthier|flatter|slimmer|leaner|sculpted|
        rejuvenated|refreshed|youthful) (, (smoother|thicker|fuller|younger|brighter|firmer|
        tighter|clearer|plumper|softer|healthier))? ..2 (skin|hair|strands|lips|face|look|
        complexion|smile|legs|stomach|tummy|belly|body|jawline|contour~|cheeks|focus|mind|mood|
        nails|appearance|curves|physique|you)
      | (younger|fresher|healthier|smoother|firmer|fuller|brighter|tighter|thicker|clearer|
        softer|stronger|more (youthful|radiant)) (looking)? (and|,) (younger|fresher|healthier|
        smoother|firmer|fuller|brighter|tighter|thicker|clearer|softer|stronger|shinier|more
        (youthful|radiant|beautiful|even)) (looking)? ..1 (skin|look|appearance|complexion|hair|
        lips|face|smile|nails)
      | (visibly|noticeably|dramatically|instantly|beautifully|remarkably|naturally) (younger|
        smoother|firmer|brighter|plumper|healthier|softer|thicker|fuller|clearer|glowing|
        radiant|youthful|lifted|rejuvenated|refreshed|transformed|slimmer|tighter|improve~)
      | (more)? (youthful|radiant|rejuvenated|refreshed|revitali[sz]ed) (look|looking|appearance|
        skin|complexion)
      | (tighten~|lift~|plump~|firm~|sculpt~|contour~|tone~) (, (and)? (tighten~|lift~|plump~|
        firm~|sculpt~|contour~|tone~|smooth~)|and (tighten~|lift~|plump~|firm~|sculpt~|contour~|
        tone~|smooth~)) ..3 (skin|face|body|neck|jawline|curves|figure)`,
    source: 'cap',
    weak: true,
    fix: 'Describe the change that was seen, and in how many people.',
    positive: [
      'Expect thicker, shinier hair.',
      'Smoother and firmer skin.',
      'A more youthful appearance.',
      'It lifts, tightens and plumps the skin.'
    ],
    negative: [
      'The cream does not give you smoother skin.',
      'Will it leave you with visibly younger skin?',
      'No trial found firmer, smoother skin.'
    ],
    unless: ['source'],
    level: 'warning'
  },
  {
    pattern: `
      (at lightning|at record) speed | in record time | lightning (fast|quick)
      | in the blink of an eye | in a flash | in a snap | faster than you (think|can|ever)
      | in next to no time | (feel~|look~|better|healed|results|recover~|back|calmer|younger|slimmer)
        ..2 before you know it
      | fast acting (formula|relief|serum|gummies|remedy|solution|natural|drops|spray)
      | lunchtime (procedure~|treatment~|facelift|lift|peel|surgery)
      | <number> (day|week|minute|hour|night|second) ..1 (fix|cure|miracle|transformation|
        makeover|facelift|rejuvenation|glow up|shred|slim down)
      | (relief|difference|improvement~) (in|within) (just|only|mere) (minutes|seconds|hours|a matter of)
      | (relief|results|better|improvement~|difference) (almost)? (instantly|instantaneously|
        overnight)
      | (works|acts|absorbs) (fast|around the clock|24)
      | day one results | first time , every time | first try success`,
    source: 'cap',
    weak: true,
    fix: 'Say how soon the effect was seen in a study, and in how many people.',
    positive: [
      'Clear skin in record time.',
      'Start our 21-day transformation.',
      'Relief within just minutes.',
      'A fast-acting formula that works fast.'
    ],
    negative: [
      'Veins do not shrink in record time.',
      'Is a 10-day makeover worth it?',
      'Nobody recovers in the blink of an eye.'
    ],
    level: 'warning'
  },
  {
    pattern: `
      (lasting|long lasting|lifelong|permanent|enduring|everlasting) (transformation|vitality|
        wellness|radiance|hydration|glow|beauty|youth|happiness|smile~|energy|
        freedom from|moisture|firmness)
      | (smile|skin|results|benefits|enjoy~|youthful|confidence) ..5 for years to come
      | (results|benefits|glow|smoothness) (that)? last~ (for)? (years|decades)
      | (pain|disease|medication|drug|symptom|sugar|gluten|acne|wrinkle|allergy) free (for life|
        forever|naturally|for good)
      | ageless forever | for the rest of your life ..3 (pain free|free of|without)
      | (once|after which) you ..2 never look back`,
    source: 'cap',
    weak: true,
    fix: 'Say how long the effect was measured to last.',
    positive: [
      'Lasting vitality from the sea.',
      'A smile to enjoy for years to come.',
      'Symptom-free for life.',
      'Smoothness that lasts for years.'
    ],
    negative: [
      'No filler gives results that last for decades.',
      'Will I be symptom-free for life?',
      'A bracelet will not bring you lasting happiness.'
    ],
    level: 'warning'
  },
  {
    pattern: `
      (tackle~|solve~|fix~|relieve~|cure~|heal~|beat~|fight~) (virtually|almost|nearly|
        practically|just about)? (all|every|any) (of)? (your|kinds of|sorts of|manner of|types
        of)? ..1 (issue~|problem~|concern~|ailment~|condition~|symptom~|complaint~|disease~|
        illness~|woe~|pain~|ache~)
      | (virtually|practically|just about) (every|any|all) ..1 (disease~|ailment~|illness~)
      | (improve~|enhance~|transform~|boost~|elevate~) (every|all) aspect~ of (your|our) (life|health|body|wellbeing|well being|wellness)
      | whatever ails | what ails (you|us) | does it all 
      | all your ..2 (needs|problems|worries|concerns|questions) (in|under|solved|met|taken)
      
      | (every|any) (body|one) (of us)? can (benefit|profit|do it|achieve)
      | (everyone|everybody|every (home|kitchen|woman|man|mum|mother|family|household|athlete|
        medicine cabinet)) (should|must|needs to|ought to) (own|try|be taking|be using|be
        eating|take|experience)`,
    source: 'ftcGutCheck',
    weak: true,
    fix: 'Name the complaint it was tested for, and in whom.',
    positive: [
      'The root solves almost any problem.',
      'It improves every aspect of your life.',
      'Good for whatever ails you.',
      'Everyone should be taking magnesium.'
    ],
    negative: [
      'No tonic solves all your problems.',
      'Does it help with virtually every disease?',
      'It is untrue that everybody should be taking magnesium.'
    ],
    level: 'warning'
  },
  {
    pattern: `
      (take~|takes|taking) (all)? the (guesswork|hassle|stress|pain|worry|effort|struggle|work)
        out of
      | no (effort|willpower|hassle|fuss|guesswork|gimmicks|nonsense) (is)?
        (required|needed|involved|necessary)
      | without (lifting a finger|breaking a sweat|even trying|the hassle|the guesswork|
        breaking the bank|putting your life on hold|missing a beat|any fuss)
      | (without|instead of|rather than|avoid~) (ever)? going under the knife
      | (as)? (easy|simple) as (pie|abc|1 , 2 , 3|that)
      | (it's|it is|it really is) (just|really)? (that|this) (easy|simple)
      | (couldn't|could not) be (easier|simpler|better)
      | (never|not) been (easier|simpler|better time|faster|more (effective|accessible|fun))
      | (easy|simple|quick|effortless|fastest|easiest|surest) ..1 (way~|trick~|hack~|step~|
        secret~|solution~|fix|route|path) to (banish|cure|heal|transform|glow|detox|reverse|
        melt|blast|burn|erase|look younger|get rid of|eliminate|beat|lose|slim|flawless|a
        (flatter|slimmer|younger))
      | no (more)? (fuss|hassle|gimmicks|guesswork|nonsense) (,|and|$)
      | fuss free | hassle free | worry free | stress free (way|treatment|visit|experience|life|
        pregnancy|weight)
      | child's play | a piece of cake | walk in the park | a breeze $`,
    source: 'ftcHealth',
    weak: true,
    fix: 'Say what the treatment does ask of people.',
    positive: [
      'The app takes the guesswork out of sleep.',
      'A new nose without going under the knife.',
      'Losing weight has never been easier.',
      'The easiest way to banish dark circles.'
    ],
    negative: [
      'There is no easy way to lose weight.',
      'Could it be this simple?',
      'Giving up smoking is no walk in the park.'
    ],
    level: 'warning'
  },
  {
    pattern: `
      (safe|natural|gentle|effective|affordable|fast|quick|easy|simple|painless|powerful|proven|
        non invasive|drug free|comfortable|convenient|reliable|non toxic|clean|pure) , (safe|
        natural|gentle|effective|affordable|fast|quick|easy|simple|painless|powerful|proven|non
        invasive|drug free|comfortable|convenient|reliable|non toxic|clean|pure) , (and|yet|but)?
        (effective|natural|safe|powerful|painless|effortless|gentle|reliable|affordable|proven|
        pure|fast|easy|lasting|simple)
      | (natural|gentle|painless|effortless|fast|quick|easy|drug free|non invasive|affordable) (and|yet|but|,) (effective|painless|effortless|long lasting|permanent|pain free|proven|highly effective|comfortable|reliable)
      | (safe|safely) (and|yet) (painless|naturally|gentle|permanent|effortless|comfortable|
        powerful|comfortably|painlessly|reliable|pain free)
      | (safely|naturally|gently|quickly|painlessly|easily) (and|,) (effectively|naturally|
        permanently|painlessly|effortlessly|comfortably|gently|safely)`,
    source: 'gmc',
    weak: true,
    fix: 'Keep the one word that says something, and give the fact behind it.',
    positive: [
      'The filling is simple, quick and painless.',
      'A natural and effective remedy.',
      'It whitens safely and painlessly.',
      'Easy, painless waxing.'
    ],
    negative: [
      'The operation is not quick and painless.',
      'Is it a natural and effective cure?',
      'No waxing is easy and painless.'
    ],
    unless: ['source'],
    level: 'warning'
  },
  {
    pattern: `
      (good as|feel like|like|as) new (again)? $ | (sit|lie) back (and|,) ..2 (relax|enjoy|let)
      | (pampered|luxurious|indulgent|blissful|heavenly|spa like|serene|restorative|soothing)
        ..1 (experience|retreat|escape|bliss|oasis|pampering|surroundings|indulgence|sanctuary)
      | in (complete|total|absolute|utmost|the utmost|maximum|perfect) comfort
      | (complete|total|ultimate|absolute|true|real) peace of mind
      | (function~|work~|look~|feel~) (just|exactly) like (natural|real|your own|the real)
      | (look|feel|looks|feels) completely natural | natural as (your own|real)
      | (indistinguishable|undetectable) (from|to)
      | you won't (feel|notice|even (feel|notice|know)) (a thing|it|anything|them)
      | without feeling a thing | (doesn't|don't|won't) feel a thing`,
    source: 'gmc',
    weak: true,
    fix: 'Say how much it hurts, for how long, and how the result was judged.',
    positive: [
      'Implants function just like natural teeth.',
      'Enjoy total peace of mind.',
      "You won't feel a thing.",
      'A blissful spa experience.'
    ],
    negative: [
      'A denture does not work exactly like natural teeth.',
      'Will it look just like real hair?',
      'Nobody can promise you total peace of mind.'
    ],
    level: 'warning'
  },
  {
    pattern: `
      (cure~|heal~|reverse~|beat~|conquer~|overcome|defeat~|eliminate~|get rid of|banish~|fix~|
        erase~) (your|my|his|her|their)? ..1 (<disease>|<complaint>) (naturally|for good|
        forever|completely|permanently|without (drugs|medication|surgery|tablets|pills))
      | naturally (cure~|heal~|reverse~|detoxify~|detoxifies|eliminate~|banish~|boost~|rebalance~|
        cleanse~|erase~|melt~)
      | (keep~|keeping) ..3 (forever young|disease free|healthy for life|the doctor away|young
        forever)
      | all but (eliminate~|cure~|erase~|guarantee~)
      | (<disease>|<complaint>) (will|would) (be)? (cured|wiped out|eradicated|a memory|
        history)
      | (end|ends|ending) (the)? (misery|agony|hell|torment|nightmare|scourge|curse|suffering) of
      | (spell|spells|spelling|mean~|means|herald~) the end (of|for) ..2 (<complaint>|<disease>|
        baldness|needles|injections|ageing|aging|suffering)
      | will (block|beat|stop|end|kill|wipe out|eradicate|defeat) (<disease>|ageing|aging)
      | (end|cure) in sight`,
    source: 'fdaFraud',
    weak: true,
    fix: 'Say what was measured: fewer symptoms, longer remission, in how many people.',
    positive: [
      'Beat insomnia naturally.',
      'The shot could spell the end of baldness, and it will end ageing.',
      'It ends the misery of hay fever.',
      'A daily apple will block cancer.'
    ],
    negative: [
      'No herb will stop cancer.',
      'Can you reverse psoriasis naturally?',
      'Cutting out sugar does not end the misery of acne.'
    ]
  }
]
