import type {Phrase} from '../../src/rule/phrases.ts'

/** Figures of speech that praise: crowns and treasures, new eras, second lives, dreams that come true. */
export const figures: readonly Phrase[] = [
  {
    pattern: `
      (king|queen|crown jewel|jewel|emperor|godfather|rolls royce|ferrari|swiss army knife|holy
        trinity|mother|champion|superstar|powerhouse|secret weapon) of (all)? ..1 (herb~|
        adaptogen~|ayurveda|mushroom~|antioxidants|vitamins|supplements|skincare|skin care|
        minerals|spices|oils|superfoods|peptides|treatments|nutrients|foods|fruits|wellness|
        beauty|longevity|nootropics|probiotics|biohacks|remedies|teas)
      | (rolls royce|ferrari|swiss army knife|gold medal|cadillac|superhero~|rock star|mvp) of
        | tree of life | superhero~ | behold | the mighty | master (healer|key)
        | so much more than (a|just) |eighth wonder | wonder of (nature|the world|the modern|modern)
      | (nutritional|nutrition|wellness|healing|immune|skincare|beauty|antioxidant|anti
        inflammatory|longevity|forgotten|golden) (giant|titan|heavyweight|champion|hero|
        rockstar|all star|marvel|wonder|healer)
      | treasure (chest|house) | (pure|liquid|green|brown|black|white) gold
      | (masterpiece|triumph) of ..1 (modern|nature|science|biotechnology|engineering|medicine)
      | all in one (solution|miracle|remedy|answer)`,
    source: 'usage',
    fix: 'Say what it contains and what that was shown to do.',
    positive: [
      'Ginseng is the king of herbs.',
      'A treasure chest of minerals.',
      'Oats are a nutritional giant.'
    ],
    negative: [
      'Ginseng is no king of herbs.',
      'Is ginseng the queen of adaptogens?',
      'Gold salts were once used for arthritis.'
    ]
  },
  {
    pattern: `
      (rewrit~|rewrite~|redefin~|redefine~|reimagin~|reimagine~|reinvent~|reshap~|reshape~|
        transform~|push~|smash~) (the)? ..1 (rules|future|boundaries|landscape|limits) of
      | (redefin~|redefine~|reimagin~|reimagine~|rethink~) (how|what|the way|ageing|aging|
        beauty|wellness|skincare|medicine)
      | change~ everything | changing everything | (never|not) be the same (again)?
      | (new|next|golden) (era|dawn|chapter|frontier) (in|of|for) ..2 (care|medicine|treatment|
        healing|growth|restoration|beauty|wellness|therapy|longevity|ageing|aging|pain|health|
        dentistry|fertility|recovery|nutrition|skincare|management)
      | future of (medicine|health|healthcare|wellness|skincare|skin care|beauty|ageing|aging|
        dentistry|fertility|pain relief|longevity|hair|recovery|nutrition|healing) (is here|has
        arrived|today|$)
      | from the future | future is here | dawn of (a)? ..1 (new|era|age|revolution|medicine) |
        (gives|give|giving|bring~|offer~) ..1 hope to (millions|thousands|countless) |ahead of
        (its|their) time
      | once in a generation | (leap|leaps) (in|for|forward|ahead)
      | landmark (achievement|moment|discovery) | momentous | monumental | epoch making
      | on the (verge|brink|cusp|threshold) of (ending|curing|solving|defeating|conquering|
        immortality|a (new|breakthrough|revolution|medical))
      | radical new (solution|treatment|approach|way|therapy|cure|formula) | radically new |
        (metabolic|medical|wellness|beauty|skincare|health|longevity|true|real) revolution`,
    source: 'abola',
    fix: 'Say what is new about it, compared with what.',
    positive: [
      'Lasers are rewriting the rules of skin care.',
      'This changes everything.',
      'A new era in hair growth.',
      'The future of dentistry is here.'
    ],
    negative: [
      'It is not a new era in hair growth.',
      'Does this change everything?',
      'Skin doctors see no medical revolution.'
    ]
  },
  {
    pattern: `
      by storm | all the rage | hottest (new)? (trend|treatment|ingredient|supplement|thing)
      | (everyone|everybody|the whole world|the internet|hollywood|celebrities|doctors|
        dermatologists|experts|scientists|athletes) (is|are) (talking about|raving about|
        obsessed|buzzing|in love)
      | everybody wants | everyone wants | obsessed with this | (thousands|millions) are
        (switching|turning|discovering|raving)
      | no one is talking about | nobody is talking about
      | (knock~ your socks off|blow~ (your|my|their) mind~)
      | (wow|amaze|astound|dazzle|stun) (your|everyone|friends|the world)
      | prepare to (be|fall|feel|see|glow|look|say)
      | get ready (to (be amazed|feel|fall|glow|shine|say)|for (glowing|radiant))
      | (like a million (dollars|bucks)|on top of the world|on cloud nine|through the roof|off
        the charts|wildest dreams)
      | sky is the limit | sky's the limit | no brainer | cheat code~
      | cracked the code | crack~ the code | (ultimate|best|simplest) (hack|biohack|life hack)
      | (biohack~|hack~) your ..1 (way|<body>|biology|longevity)
      | what happened next | left ..2 (doctors|scientists|experts) (speechless|stunned|baffled|
        amazed)`,
    source: 'usage',
    fix: 'Say the fact itself.',
    positive: [
      'The peptide takes skin care by storm.',
      'Prepare to be amazed.',
      'My energy went through the roof.',
      'Hack your sleep.'
    ],
    negative: [
      'The drug did not take the field by storm.',
      'Is everyone talking about it?',
      'Prepare the syringe as the leaflet says.'
    ]
  },
  {
    pattern: `
      (packed|bursting|brimming|teeming|overflowing|jam packed|crammed|loaded|bristling) (full)?
        with ..2 (goodness|nutrients|antioxidants|power|enzymes|life|energy|nutrition|benefits|
        vitamins|minerals|superfoods|vitality)
      | pack~ (a|an|some|quite a|such a|in)? ..1 (punch|wallop)
      | pack~ (enormous|huge|incredible|serious|immense|amazing) ..2 (power|benefits|punch|
        potency)
      | (alive|buzzing|humming) with ..2 (enzymes|energy|life|nutrients)
      | (endless|limitless|boundless|infinite|immeasurable|unending) (benefits|possibilities|
        potential|energy|vitality|uses|healing)
      | (benefits|possibilities|uses) (are|seem) (endless|limitless|countless|infinite|
        immeasurable)
      | nothing (this|that|it|our|a|the) ..3 (cannot|can't) (do|fix|heal|cure|treat)
      | countless ..1 (benefits|more|ways|advantages)`,
    source: 'usage',
    fix: 'Name the nutrient or benefit, and the amount.',
    positive: [
      'Kelp is bursting with goodness.',
      'The seed packs a serious punch.',
      'The benefits are endless.'
    ],
    negative: [
      'The benefits are not endless.',
      'Does it pack a punch?',
      'Pack the wound with gauze.'
    ]
  },
  {
    pattern: `
      (gave|give|gives|giving|got|get|getting|brought|bring|brings|bringing|want|take|took) (me|
        you|him|her|us|them|my|your|his|their|our)? ..2 (life|lives|spark|youth|confidence|mojo|
        glow|radiance|bounce|sex life|smile|energy|figure) back
      | (gave|give|gives|giving) (me|you|him|her|us|them|women|men) back (my|your|his|her|our|
        their) ..1
      | (bring~|brought|bringing|come~|came|spring~|breathe~|roar~|coax~) ..4 back to life
      | (breathe~|breathing|inject~|pump~) (new|fresh) life into
      | new lease (of|on) life | joy of (living|life|movement) ..1 (pain free|again|without)?
      | (whole|completely|totally|brand|entirely) (new|different) (person|woman|man|you|me|
        human|body)
      | (like|as) a new (person|woman|man|human|me)
      | all thanks to (this|our|my|the|one)
      | (every|all) ..1 (woman|man|women|men|mother|athlete|person) ..4 (need|needs) (this|it
        in|to try)
      | saved my (marriage|skin|sanity|hair|career|gut|sleep|relationship)
      | went from (wheelchair|bedridden|bed bound|barely|crippled|hopeless)
      | best (decision|money|purchase|sleep|skin|experience|gift) (i|i've|we|you'll|that i|of
        (my|your) life|ever|she|he)
      | (can't|cannot|couldn't) (recommend|praise|thank) ..4 (enough|highly)
      | (can't|cannot|couldn't) live without (it|this|my|them)
      | (has|have|had|skin|hair|i) never (looked|felt|slept) (better|so|this|healthier|younger|
        stronger|more|happier)
      | (nothing|never) (has)? ever (made|felt|worked) ..3 (this|so|like this|feel)`,
    source: 'gmc',
    fix: 'Describe what changed, and say that one story does not predict another.',
    positive: [
      'I got my life back.',
      'It brings tired skin back to life.',
      'I felt like a new person.',
      'My hair has never looked better.'
    ],
    negative: [
      'You will not be a whole new person.',
      'Surgery does not give you your confidence back.',
      'The pulse came back.'
    ]
  },
  {
    pattern: `
      (smile|body|skin|hair|figure|face|nose|jawline|life|family|lips|brows|abs|sleep|results|
        legs|curves) of (your|my) dreams
      | (you've|you have|i've|i have) always (dreamed|dreamt|wanted|wished)
      | dream~ come true | dream~ (of|for) ..2 (is|are|become|has become) (now)? a reality
      | say hello to | fall in love with (your|the)
      | (defy~|defying) (gravity|time|age|your age|the years)
      | (timeless|ageless|eternal|everlasting|perpetual) (beauty|skin|youth|elegance|radiance|
        vitality)
      | forever young | inner (glow|radiance|light|goddess) | glow from within | glass skin
      | (skin|hair|scalp|cells|body) ..2 (drink|lap|soak) it (right)? up
      | (healthier|happier|younger|better|slimmer|stronger|calmer|fitter|newer|brighter|whole
        new|brand new) you $
      |(feel|feeling|leaves you|leave you) ..2 (reborn|alive|unstoppable|invincible|
        superhuman)
      | superhuman | super human | unstoppable
      | years (melt|fall|drop|peel) away | watch the years`,
    source: 'cap',
    fix: 'Describe the change that was seen, and in how many people.',
    positive: [
      'Get the smile of your dreams.',
      'Say hello to glass skin.',
      'A happier, younger you.',
      'It leaves you feeling reborn.'
    ],
    negative: [
      'No filler gives you the lips of your dreams.',
      'Will I fall in love with my skin?',
      'Young people drink it up to five times a day.'
    ]
  },
  {
    pattern: `
      secret~ (to|of|behind|for) ..4 (hair|skin|youth|youthful|longevity|sleep|glow|glowing|
        weight loss|radiant|beautiful|younger|ageing|aging|happiness|immunity|vitality|energy|
        fertility|healthy|confidence|smile)
      | (key|keys) to (unlock~|eternal|everlasting|youth|youthful|radiant|limitless)
      | missing (piece|link|ingredient|puzzle piece) (of|in|to|for)
      | godsend | (true|real|precious|perfect|nature's) gift (to|for)
      | (feast|hug|love letter|rocket fuel|jet fuel|spa day|superfuel|magic carpet|superhighway)
        for (your|the|tired|athletes|men|women|every)
      | (like|it's) (botox|ozempic|viagra|a facelift|prozac|adderall|valium|xanax|a vacation|a
        holiday) in a (jar|bottle|cup|can|pill)
      | (calm|sleep|sunshine|youth|regrowth|happiness|confidence|facelift|energy|calm|health|
        wellness) in a (bottle|jar|can|cup|capsule|pill|tube|sachet|scoop)
      | absolute must | (a|must) must (for|in) every
      | oasis of | (is|pure|real|true|absolute|sheer) magic | it is a (transformation|
        revolution|movement)
      | light years ahead | <body> , reborn | how (incredible|amazing|great|fantastic) (i|you|
        it) (would|will|can|could|feel~|feels)
      | (wellness|beauty|longevity|skincare|youth) secret~ | gift from the gods | of immortality
      | (hold~|holds|holding) the key to ..1 (happiness|health|youth|longevity|weight|energy|
        sleep|beauty|wellbeing)
      | magic (happens|begins|starts) | key to a ..1 (longer|long|youthful|happier) life | life
        boosting | magic (of|for) ..2
      | (see|witness|work|works|worked|perform~) ..1 miracles
      | incredible things | (big|biggest) story (in|of)
      | (spectacular|stunning|astonishing|jaw dropping|unbelievable|incredible) (success|before
        and after|photos|results|story|stories|feat)
      | rejuvenate , (revitali[sz]e|renew|refresh) | unbelievable but true
      | (touch~|heal~|nourish~|transform~) ..1 (body , mind|mind , body|body and soul|mind and
        soul)`,
    source: 'usage',
    fix: 'Say what it does, and how that was shown.',
    positive: [
      'The secret to thick hair.',
      'It is like Botox in a jar.',
      'A godsend for tired mothers.',
      'Beet juice is rocket fuel for athletes.'
    ],
    negative: [
      'There is no secret to glowing skin.',
      'Is there a secret to long sleep?',
      'No diet is a love letter for your gut.'
    ]
  },
  {
    pattern: `
      (feel|watch|see) (your|the|their) ..2 (explode~|soar~|skyrocket|surge|ignite|come alive|fall
        away|light up|sing)
      | (ignite~|igniting|spark~|awaken~|unleash~) (something|your|a|the) ..2 (primal|within|
        inside|fire|inner)
      | (one|this) (simple|weird|little|tiny|easy|strange|odd) (trick|tip|hack|habit|secret|
        ritual|change)
      | one (simple)? (trick|hack|habit) (that|to|will|for)
      | ever (created|invented|discovered|devised)
      | (profound|dramatic|huge|massive|enormous|incredible) (impact|effect|difference|change~)
        (on|to|for|in) your
      | (give|giving|gives) your ..1 (body|skin|gut|brain|cells|hair|immune cells) (the|a|its|
        superpowers|everything) ..3 (boost|tools|needs|need|craves|deserves|superpowers|love|
        power)?
      | (body|skin|gut|brain|hair|cells|thyroid|liver|adrenals|hormones) ..2 (crying out for|
        craves|is begging for|begs for|loves|will love|will thank)
      | (self|body|skin|family|future you) will thank you
      | (ovaries|hormones|joints|mitochondria|liver|heart|brain|lungs|kidneys) will (thank|love)
        you`,
    source: 'usage',
    fix: 'Say what changes, by how much, and in whom.',
    positive: [
      'Feel your energy soar.',
      'One simple trick for calm.',
      'It is the mineral your body craves.',
      'Give your skin the boost it needs.'
    ],
    negative: [
      'No drink makes your energy soar.',
      'Is there one simple trick?',
      'Your brain uses a fifth of your energy.'
    ]
  }
]
