import type {Phrase} from '../../src/rule/phrases.ts'

/** Adjectives, nouns and verbs of praise, as blogs, shops and press offices heap them up. */
export const praise: readonly Phrase[] = [
  {
    pattern: `
      (amazing|incredible|astonishing|astounding|phenomenal|sensational|spectacular|stunning|
        fabulous|magnificent|breathtaking|unbelievable|wondrous|fantastic|extraordinary|awesome|
        marvellous|marvelous|glorious|remarkable|exceptional|superb|tremendous|outstanding|
        wonderful|miraculous|magical|brilliant|unparalleled|legendary|fascinating|mighty) ..1
        (product~|oil~|plant~|herb~|root~|spice~|fruit~|seed~|berry|berries|mushroom~|leaf|
        drink|juice|tea~|tonic|nutrient~|vitamin~|mineral~|compound~|substance~|molecule~|
        ingredient~|supplement~|superfood~|food~|formula~|properties|journey|smile~|healing|
        health|science|technology|advances|advance|value|taste|team|stuff|skin|
        hair|body|drug|medicine|power~|feeling|
        feature~|testimonial~|review~|feedback|discovery|discoveries|hormone|peptide~|
        machine|device~|treatment~|therapy|therapies|system|remedy|remedies|resilience|purity|
        quality|craftsmanship|facility|facilities|practitioner~|doctor~|surgeon~)`,
    source: 'usage',
    weak: true,
    fix: 'Leave the adjective out and say what it does, and in whom.',
    positive: [
      'This amazing plant calms.',
      'A magical oil.',
      'Our fantastic team.',
      'An extraordinary natural medicine.'
    ],
    negative: [
      'There is nothing magical about this oil, and it is not an amazing product.',
      'Is it a miraculous food?',
      'Shops sell it as a wondrous plant.'
    ]
  },
  {
    pattern: `
      (incredibly|amazingly|insanely|unbelievably|astonishingly|phenomenally|exceptionally|
        remarkably|extraordinarily|wonderfully|spectacularly|outstandingly|stunningly|
        supremely) (rich|nutritious|healthy|healing|soothing|nourishing|hydrating|versatile|
        gentle|fast|simple|easy|good|great|safe|successful|effective|
        beneficial|powerful|potent|natural|valuable|rewarding|delicious|soft|smooth|resilient|comfortable|resourceful|relaxing|refreshing|beautiful|youthful|well|pure|transformative|quick|impressive)
      | super (easy|fast|effective|healthy|nutritious|simple|potent|powerful|charged|strength|
        hydrating|nourishing|concentrated|clean|immune|antioxidant~)
      | (so|very|extremely|truly|really|highly|hugely) (powerful|potent|amazing|impressive|
        transformative|life changing|revolutionary|miraculous|groundbreaking|healing|magical|
        remarkable|extraordinary|incredible|wonderful)
      | (ultra|mega|hyper|max) (potent|pure|concentrated|hydrating|nourishing|strength|powerful|
        absorbable|premium|boost)
      | (super|ultra) fast (absorb~|absorbing|acting|results|relief|healing|recovery|weight)
      | (works|work|worked) (incredibly|amazingly|exceptionally|remarkably|brilliantly|
        beautifully|fantastically|like a dream|a treat|a charm)`,
    source: 'usage',
    weak: true,
    fix: 'Leave the adverb out, or give a figure.',
    positive: [
      'An incredibly versatile oil.',
      'The powder is super easy to take.',
      'Ginger is truly amazing.',
      'The balm works brilliantly.'
    ],
    negative: [
      'It is not exceptionally effective.',
      'Is the oil really so powerful?',
      'The drops do not work like a dream.'
    ]
  },
  {
    pattern: `
      (powerful|potent) (antioxidant|anti inflammatory|antimicrobial|antibacterial|anti ageing|anti aging) (and|,) ..3 properties | beacon of (health|vitality|wellness) | (ultimate|total|pure) relaxation | something (remarkable|extraordinary|amazing|incredible|magical) | (previously|once|formerly) (incurable|untreatable) | (powerful|potent|mighty) ..1 (root|berry|berries|leaf|plant~|herb~|antioxidant protection|
        elixir|combination|duo|trio|punch|boost|benefits|allies|ally|weapon~|
        shield|healer|synergy|medical treatment|cocktail|superfood|mushrooms|healing|detoxifier|protector|anti ageing|anti aging|anti inflammatory
        properties|antioxidant properties|formula~|blend|immunity)
      | (<powers>) of (<remedy>|nature|natural|plant based|touch|breath|positive|probiotics|
        light|movement|nutrition|collagen|peptides|red light|cold|infrared|magnesium|essential
        oils|stem cells|regenerative|cbd|nad|iv|fasting|food|mushrooms|adaptogens|herbs|
        functional|precision|science|innovation|your own|the mind|gratitude)
      | (natural|trusted|secret|great|best|perfect|ultimate|invaluable|strong|formidable|loyal)
        (ally|allies|weapon~|shield|warrior|guardian|healer|defender|companion|booster~)
      | (supplement|performance|wellness|skin|health|recovery|energy|immune|immunity|brain|gut)
        (ally|game changer|powerhouse|hero|rescue|revolution|superstar|saviour|savior|bible)`,
    source: 'usage',
    weak: true,
    fix: 'Leave the adjective out, and say what it does and in whom.',
    positive: [
      'Make this powerful root a habit.',
      'The power of essential oils.',
      'Magnesium is your secret ally.',
      'The power of NAD.'
    ],
    negative: [
      'It is not a powerful plant.',
      'Is ginger a natural ally?',
      'No study shows the healing power of essential oils.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      (multitude|plethora|myriad|wealth|abundance|bounty|treasury|litany|cornucopia|whole host) of ..1 (health|wellness|healing|skin|nutritional|therapeutic|
        medicinal|amazing|incredible) ..1 (benefit~|concern~|ailment~|properties|reward~|advantage~)
      | (myriad|countless|untold|numerous) (health|healing|wellness|therapeutic|medicinal|skin)
        benefits
      | (unlock~|uncover~|reveal~|discover~|unearth~|share~) ..2 (secret~|mysteries|
        mystery|magic|wonders|miracle~) (of|to|behind|for)
      | (reclaim~|recapture~|rediscover~) (your|their|that|his|her)
        ..1 (youth|youthful|vitality|glow|radiance|confidence|spark|figure|energy|zest|beauty|
        best self|power|vigou?r|sparkle|mojo|sex drive|libido|freedom|skin|smile)
      | (skyrocket|transform~|unleash~) (your|their|her|his) ..1 (self)? (confidence|self esteem|charisma|aura)
      | (confidence|energy|self esteem|libido|mood) ..2 (higher|better|stronger) than ever
      | (skin|hair|body|mind|face) ..1 (glow~|radiat~|sing|come alive)
      | (feel|look|perform|function|be|looking|feeling|performing) (at)? (your|their) (very)?
        (best|absolute best|optimum|peak|most (beautiful|confident|radiant))`,
    source: 'usage',
    weak: true,
    fix: 'Say what changes, by how much, and in whom.',
    positive: [
      'A remedy for a multitude of health concerns.',
      'Uncover the secrets of ginger.',
      'Reclaim your youth.',
      'Feel your best.'
    ],
    negative: [
      'A cream cannot restore your youth.',
      'Will I feel my best, and my skin glow?',
      'It does not have countless health benefits.'
    ]
  },
  {
    pattern: `
      (way|face|shape|wave) of the future | future of <body> | things to come
      | new (hope|horizon~|frontier~|possibilities|paradigm|dawn) (for|in|of|to|against)
      | (offer~|bring~|give~|hold~|raise~|spark~|provide~) (new|fresh|real|great|renewed|much
        needed|genuine|a glimmer of|a ray of|a beacon of|some)? hope (for|to|that|of|against)
      | (beacon|ray|glimmer) of hope | light at the end of the tunnel | hope on the horizon
      | exciting (new|time|times|development~|possibilit~|possibilities|opportunity|
        opportunities|news|results|findings|research|advance~|advancement~|breakthrough~|
        discovery|step~|potential|era|future|frontier|prospect~|science|benefits|data)
      | (exceed~|surpass~|beyond|beat) (our|all|my|your|their|the)? (wildest|expectations|
        expectation|dreams)
      | (redefin~|redefine~|reshap~|reshape~|revitali[sz]e~|disrupt~|shake~ up|rewrite~|
        reinvent~|reimagine~) (the)? ..2 (future|industry|landscape|field|rules|care|medicine|
        treatment|dentistry|market|beauty|wellness|healthcare|standard~|book|textbooks)
      | (new|higher|gold) benchmark | raise~ the bar | set~ a new standard | leaps and bounds
      | push~ the (boundaries|envelope|limits) | at the forefront of | on the cutting edge
      | (unlock~|open~|opening|pave~|paving|usher~) ..2 (new)? (door~|way|era|possibilities|
        age|chapter) (to|for|in|of) ..3 (cure|cures|treatments?|therapies|medicine|life|longer|
        healthier|healing|care|generation)
      | major (breakthrough~|milestone|victory|win|boost|discovery)
      | (huge|giant|massive|enormous|tremendous|great|vast|enormous|untapped|immense|unlimited|
        incredible) (potential|promise|boost|hope|relief|win)
      | hold~ (great|enormous|huge|tremendous|immense|real|significant|incredible|much) promise`,
    source: 'usage',
    weak: true,
    fix: 'Say what was found, in whom, and what is still unknown.',
    positive: [
      'Clean beauty is the way of the future.',
      'The gel offers new hope for burns.',
      'The results exceeded our expectations.',
      'Stem cells hold great promise.'
    ],
    negative: [
      'The drug offers no hope for most patients.',
      'Does it give new hope to families?',
      'The findings are not a major breakthrough.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      (transform~|revolutioni[sz]e~|reinvent~|upend~|overhaul~) ..2 (lives|life|health|healthcare|
        medicine|smile~|body|bodies|care|skin|appearance|wellbeing|well being|industry|field|
        outcomes|approach to|way (we|you|doctors|people)|wellness|routine~|future|patients|
        treatment of|mental health|dentistry|diagnosis|management of|experience|workouts|
        complexion|hair)
      | (life|skin|health|body|smile) transform~ | transform~ yourself
      | (life|skin|body|health) (transformation~|makeover~|overhaul|revolution)
      | turn~ (your|their|my) (life|health|lives) around | new (you|person|woman|man) $
      | (truly|quite|simply|really) (transform~|revolutionary|revolutionise|revolutionize)
      | transform~ ..1 (beyond recognition|overnight|completely|forever)`,
    source: 'usage',
    weak: true,
    fix: 'Say what changes, by how much, and in whom.',
    positive: [
      'It transforms lives.',
      'Robots are revolutionising the way we operate.',
      'A body makeover.',
      'Botox can transform the appearance of lines.'
    ],
    negative: [
      'The tea does not transform lives.',
      'Could it revolutionise cancer care?',
      'Nobody has shown that it transforms your skin.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      nature's (own)? (best|finest|perfect|greatest|most|prozac|valium|aspirin|viagra|
        antibiotic~|penicillin|statin|painkiller~|sedative|tranquilli[sz]er|wonder~|powerhouse|
        treasure~|bounty|way of|original|superfood~|candy|beauty|healer|laxative|anti)
      | (gift|gifts|treasure~|wonders|bounty|blessing|wisdom) (from|of) (nature|mother nature|the
        (gods|earth|sea|forest|rainforest|amazon|himalayas)|god)
      | mother nature's | (hidden|little|real|true|absolute|tiny) gem~ | nutritional gold
      | (jewel|star|hero|king|queen|giant|champion|heavyweight) among | all star (ingredient~|
        lineup|team|formula) | holy trinity | magic in a
      | (insider|beauty|celebrity|youth|celeb|model|supermodel|anti ageing|anti aging|longevity|
        weight loss|slimming|skin|skincare|hollywood) secret~
      | (worth|worth its|worth their) weight in gold | gold dust
      | (jam packed|packed|loaded|bursting|brimming|rich|filled|infused|crammed|chock full)
        (full)? (with|of) ..2 (goodness|superfoods|health benefits|powerful|potent|nature's|
        wonders|healing|benefits)
      | (dose|shot|burst|jolt|infusion|dash) of (pure|concentrated|radiance|youth|sunshine|
        goodness|vitality|glow|happiness)
      | goodness of (nature|aloe|plants|honey|green|natural|fruit|herbs)
      | passport to | (golden|one way)? ticket to (a)? ..2 (health|healthier|skin|glowing|youth|
        slim|sleep|wellness|younger|better) | gateway to (a)? ..2 (health|healthier|healing|
        wellness|youth|better|longer)
      | recipe for (glowing|radiant|longevity|lasting|health|healthy|success|youth|happiness|
        better (skin|sleep|health))
      | (fountain|elixir|nectar|tonic|potion) of ..1 (health|youth|life|vitality|love|beauty)
      | (panacea|antidote|cure) (to|for) (modern|all|everyday|today's|life's|our)`,
    source: 'usage',
    weak: true,
    fix: 'Say what it contains, and what that was shown to do.',
    positive: [
      "Garlic is nature's penicillin.",
      'A gift from Mother Nature.',
      'Her beauty secret is rose water.',
      'Honey is worth its weight in gold.'
    ],
    negative: [
      "Garlic is not nature's penicillin.",
      'Is there a longevity secret in honey?',
      'No seed is loaded with such goodness that it heals.'
    ]
  },
  {
    pattern: `
      (crush~|smash~|obliterate~|annihilate~|blitz~|zap~|blast~|vanquish~|conquer~|slay~|
        torch~|banish~|bust~|pulverise~|pulverize~|evict~|ditch~|kick~) (your|the|those|that|
        all|any|stubborn|unwanted|pesky|unsightly|nasty)? ..1 (<complaint>|bloat|flab|germs|
        cold~|flu|virus~|wobbly bits|love handles|muffin top|spots|zits|blues|hangovers|winter
        blues|aches|impurities|toxins|free radicals|cancer cells|calories)
      | (<complaint>|bloat|flab|belly|wrinkle|age|ageing|germ|cold|flu|cholesterol|hunger|craving|
        calorie|cancer|toxin|bug|anxiety|disease|tumour|tumor|ache|fatigue|sniffle|line|spot)
        (busting|buster~|blasting|blaster~|zapping|zapper~|crushing|torching|shredding|slaying|
        defying|erasing|eraser~|banishing|banisher~|beating|proofing|whisperer)
      | (mood|brain|energy|immunity|health|life|memory|beauty|sleep|performance|glow|wellness|
        happiness|serotonin|gut|longevity|fertility|stamina|fat loss|circulation)
        (boosting|booster~|supercharging|booster shot)
      | (combat~|battle~|fight~|wage~ war (on|against)|declare~ war on|win~ the (war|battle|fight)
        (on|against)|go~ to war (on|with|against)) ..1 (wrinkles|fine lines|ageing|aging|signs of
        (ageing|aging)|cellulite|dullness|belly fat|stubborn fat|free radicals|bloat|flab|
        sagging|premature (ageing|aging)|grey hair|gray hair|frizz)`,
    source: 'usage',
    weak: true,
    fix: 'Say what it does, by how much, and in whom.',
    positive: [
      'Blast the flab.',
      'Five bloat-busting foods.',
      'A mood-boosting juice.',
      'Combat fine lines and dullness.'
    ],
    negative: [
      'No cream blasts cellulite.',
      'Are there bloat-busting foods?',
      'Nothing you drink will combat fine lines.'
    ]
  },
  {
    pattern: `
      (celebs|celebrities|stars|everyone|people|customers|patients|clients|users|women|fans|
        influencers|athletes|critics|reviewers|dermatologists|doctors|experts) (have been|are|
        keep|can't stop|cannot stop) (raving|obsessed|swearing|flocking|going (wild|
        crazy|mad|nuts)|loving|buzzing|in awe|speechless)
      | rave review~ | raving about | (glowing|five star|5 star|stellar) (review~|testimonial~)
      | because it works $ | ^ it works $ | it just works | this stuff (works|is)
      | stun~ (researchers|scientists|doctors|experts|the (world|medical|scientific)|medics|
        everyone|critics)
      | (doctors|scientists|researchers|experts|medics) (stunned|baffled|amazed|shocked|in awe|
        speechless|astounded|hail~|rave)
      | (hailed|heralded|praised|celebrated|lauded|revered|renowned|prized|coveted|famed|
        legendary|beloved) for (its|their) ..2 (healing|health|benefits|properties|ability|
        abilities|power~|medicinal|therapeutic|effects|results|anti)
      | (you're|you are) (going to|gonna) (love|adore|be amazed|thank|want)
      | (trust me|believe me|seriously) , (it|this|you) ..1 (works|will|is)
      | just wait (until|till) you (see|feel|try)
      | (fall|fell|falling) in love with (it|this|these|the)
      | (my|our|your) (holy grail|secret weapon|go to|ride or die|all time favou?rite)
      | (best|greatest) (thing|invention|news|part) (since|ever|about)`,
    source: 'usage',
    weak: true,
    fix: 'Say the fact itself.',
    positive: [
      'Celebs have been raving about it.',
      'The blend stunned researchers.',
      'Lavender is renowned for its calming effects.',
      'You are going to love this tea.'
    ],
    negative: [
      'Nobody fell in love with it.',
      'Are stars obsessed with it?',
      'The plant is not renowned for its calming effects.'
    ]
  },
  {
    pattern: `
      <wellness> ..2 (starts|begins|awaits) (here|now|today|you|with)
      | (embark~|start~|begin~) (on)? (your|a) ..2 (journey|path|adventure) (to|towards|toward|of)
        ..2 (<wellness>|healing|self|a (better|healthier|happier|younger|new))
      | (journey|path|road|pathway|roadmap|blueprint|guide|key|keys|gateway|secret) to ..1
        (radiant|glowing|vibrant|optimal|lasting|lifelong|total|complete|true|ultimate|ageless|
        youthful|flawless|peak|timeless|whole body|abundant) ..1 (<wellness>|skin|hair|smile|
        beauty|living|life|sleep|self|ageing|aging|health)
      | (vibrant|radiant|abundant|boundless|ultimate|peak|total|unstoppable) (<wellness>|living|life|wellbeing|skin health|self)
      | (live~|living|lead|enjoy~) (your|a|life|the) ..2 (best life|to the full|to the fullest|
        fullest|full potential|vibrant|happiest|life you (love|deserve|dream))
      | (reach~|achieve~|reali[sz]e~|fulfil~|maximi[sz]e~|unlock~) your ..2 (full|fullest|highest|maximum|true|greatest|best|ultimate|peak) ..1 (self|health|
        wellness|performance|life|goals)
      | (thrive|flourish|bloom|shine|glow) (in|at) every (age|stage|phase)
      | (holistic|whole body|total|complete) (healing|rejuvenation|transformation|
        vitality|renewal|harmony|beauty)
      | (body|mind) , (mind|body) ,? and (soul|spirit) | mind body (harmony|balance|magic)
      | (inner|outer) (beauty|peace|strength|balance|calm|vitality|radiance) and (outer|inner)
      | (oasis|haven|sanctuary|temple) (of|for) ..1 (calm|wellness|healing|relaxation|beauty|
        tranquillity|rejuvenation|self care|serenity|health)`,
    source: 'usage',
    weak: true,
    fix: 'Leave the slogan out, or say what people get.',
    positive: [
      'Your wellness starts here.',
      'The key to radiant health.',
      'Live your best life.',
      'A sanctuary of calm.'
    ],
    negative: [
      'A pill is not the key to radiant health.',
      'Will it help me live life to the fullest?',
      'No clinic is an oasis of calm.'
    ]
  }
]
