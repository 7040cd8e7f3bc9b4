import type {Phrase} from '../../src/rule/phrases.ts'

/** Slogans and asides of people who sell: asides to the reader, glamour, standards, tall orders. */
export const slogans: readonly Phrase[] = [
  {
    pattern: `
      (stunning|gorgeous|dazzling|captivating|sparkling|irresistible|enviable|million dollar|movie
        star|hollywood|megawatt|celebrity|red carpet|photo ready|picture perfect|show stopping|
        head turning|sculpted|toned|lush|luscious|voluminous|silky smooth|baby soft|porcelain|pouty|age defying|wrinkle free|blemish free|crystal clear|drop dead gorgeous|bikini|beach|rock hard|washboard|youthful|radiant|confident|winning|glamorous|
        naturally beautiful) (, (radiant|youthful|healthy|confident|natural))? (smile~|skin|hair|
        lips|body|bodies|figure|complexion|look~|results|face|lashes|locks|curves|abs|legs|cheeks|
        brows|pout|jawline|teeth|beauty|physique|silhouette|glow)
      | (smile|skin|body|hair|look|life|face|figure|results|confidence|sleep) (that)? (you (can be
        proud|will love|deserve|crave|have always|want|desire)|you'll love|you've always|of your
        dreams|to die for|like never before|others envy|turns heads)
      | (turn~ heads|to die for|envy of|show off your|flaunt your|love the skin|feel confident in your (skin|body|smile)|feel beautiful|feel sexy|look (gorgeous|stunning|fabulous|radiant|flawless|younger|hot))
      | (face|skin|smile|body|complexion) (is|to|into|of)? (perfection|pure perfection|heaven)
      | (instant|instantly|immediate|immediately) ..1 (gratifying|gratification|glow|lift|plump~|
        smooth~|rejuvenate~|brighten~|youthful|radiance|softer|visible|calming|refresh~|energi[sz]e~)`,
    source: 'cap',
    weak: true,
    fix: 'Describe the change that was seen, and in how many people.',
    positive: [
      'Get a stunning smile.',
      'Skin to die for.',
      'Look gorgeous on the big day.',
      'It gives you a smile you can be proud of.'
    ],
    negative: [
      'No paste gives you a stunning smile.',
      'Will it give me the skin of a baby, and a captivating smile?',
      'Nobody needs the envy of others.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      (amp|rev|level|power|pump|perk|fire) up your (<body>|energy|skincare|
        workout~|glow|day|morning~|wellness|health|life|game|beauty|collagen|recovery|gains)
      | (nourish~|pamper~|indulge~|spoil~|drench~|quench~|love) your (skin|hair|senses|soul|
        gut|brain|complexion|mind|scalp|cells|self)
      | (kickstart~|jumpstart~|jump start~|kick start~|fuel~|power|turbo charge~|fast track~|
        upgrade~|elevate~) your (day|morning|health|weight loss|recovery|energy|workout~|wellness|
        beauty|skincare|life|routine|training|performance|sleep|glow|results|game|self care|
        fitness|immune system|mood|mental)
      | maximi[sz]e~ your (results|gains|potential|energy|health|performance|recovery|weight loss|
        skin|sleep|longevity|life|training|workout~|wellness|glow|immunity|fertility)
      | (perfect|ultimate) (blend|combination|balance|marriage|complement|addition|gift|
        antidote|companion|partner|recipe|match|pick me up|remedy|harmony) (of|for|to|
        between)
      | (marriage|fusion|blend|best|power|union|alchemy|harmony) of ..1 (science and|nature and|
        ancient|tradition and|east and|both worlds|art and)
      | where (science|nature|beauty|ancient|luxury|wellness) ..1 (meets|meet) | science meets
      | (symphony|alchemy|kiss|touch|sprinkle) of (flavours|nutrients|benefits|ingredients|magic|
        nature|antioxidants|botanicals|goodness)
      | (real|true|absolute|total|genuine|little) (lifeline|saviour|savior|sensation|
        phenomenon|revelation|winner|triumph|delight|blessing|dream) (for|in|to|,|$)`,
    source: 'usage',
    weak: true,
    fix: 'Leave the slogan out, or say what people get.',
    positive: [
      'Kickstart your day.',
      'Nourish your soul.',
      'The perfect blend of herbs.',
      'Where science meets nature.'
    ],
    negative: [
      'A tea will not kickstart your day.',
      'Is it the perfect companion for athletes?',
      'Nothing you drink will level up your health.'
    ]
  },
  {
    pattern: `
      (add~|adding|gain|gift you) ..1 (years|decades|<number> years) (to|of) (your|healthy|a)
      | (laser|razor) (sharp|like|focused)? ..1 (focus|mind|memory|concentration|thinking)
      | (all day|endless|non stop|clean|steady|limitless|explosive|jitter free|crash free|surge of|
        burst of|bursts of|boundless) (natural|sustained)? energy
      | wake up ..1 (rejuvenated|energi[sz]ed|revitali[sz]ed|recharged|renewed|glowing|ready to
        (take|tackle|conquer|seize)|raring)
      | (sharper|clearer|quicker|stronger) (mind|memory|focus|brain|thinking) (,|and) ..3
      | (skyrocket~|soar~|explode~|through the roof|off the charts|supercharged) ..2 (energy|libido|testosterone|confidence|immunity|metabolism|fertility)
      | (save~|saving|change~) (countless|thousands of|millions of|many|hundreds of|untold) ..1
        lives | save~ the lives of (thousands|millions|countless)
      | (annihilat~|annihilate~|obliterate~|wipe~ out|wiping out|zap~|vaporise~|vaporize~|melt~ away|
        demolish~|blast~) ..3 (tumour~|tumor~|cancer~|superbug~|fat)
      | (win~|winning) the (fight|battle|war) (against|on) | the (fight|battle|war) (against|on) ..2
        (is|has been) (won|over|nearly)
      | (than|like) anything (else)? (we|i|they|you|he|she) (have|had|has|'ve)? ..1 (seen|tried|
        experienced|used|known)
      | make~ you (smarter|younger|taller|unstoppable|slimmer|happier|irresistible|glow|radiant|
        look younger|feel younger|feel amazing)`,
    source: 'usage',
    weak: true,
    fix: 'Say what was measured, by how much, and in whom.',
    positive: [
      'It adds years to your life.',
      'Get laser-sharp focus.',
      'The drug saves countless lives.'
    ],
    negative: [
      'A tablet does not add years to your life.',
      'Will it make you smarter?',
      'No study shows that it could save thousands of lives.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      in (good|expert|capable|the best|great|experienced|caring|the right|skilled) hands
      | above and beyond | (pride ourselves|prides itself|proud to (offer|provide|be the|bring))
      | (committed|commitment|dedicated|dedication|devoted|passion|passionate) (to|for|about) ..1
        (excellence|perfection|the highest|the best|your (wellness|beauty|satisfaction|
        smile|success|comfort|well being|wellbeing|journey)|delivering (exceptional|outstanding|
        the (highest|best)|superior|unparalleled|results)|helping you (look|feel|achieve|reach|
        live|live|be|glow|transform)|transforming|quality)
      | (highest|utmost|finest|best possible|unparalleled|exceptional|superior|unwavering)
        (standard~|level~|calibre|caliber|degree|standards) of ..1 (care|service|excellence|safety|
        quality|patient|professionalism|comfort|purity|expertise|hygiene|treatment|satisfaction)
      | (latest|newest|most advanced|most modern|most sophisticated|most innovative) (and greatest|
        in)? (technology|technologies|equipment|techniques|innovation~|laser~|devices|machines|
        advancements|scientific|cosmetic|aesthetic|medical|generation)
      | leading edge | ultra modern | best of breed | top shelf | high end ..1
        (clinic|skincare|product~|treatment~|equipment|supplement~) | high tech ..1 (treatment~|
        laser~|device~|facial~|solution~|clinic|skincare)
      | (unwavering|unrelenting|relentless|uncompromising|unmatched|passionate) ..1 (commitment|
        dedication|pursuit|quality|attention|standards|care|focus)
      | exceptional (patient|care|service|results|quality|value|skill|experience|standard~|client|
        customer|comfort)`,
    source: 'ama',
    weak: true,
    fix: 'Leave the praise out; name the qualification, the figure or the device.',
    positive: [
      'You are in expert hands.',
      'We are committed to excellence.',
      'The highest standards of care.',
      'Only the latest technology.'
    ],
    negative: [
      'An advert that promises the highest level of comfort says nothing.',
      'Are you in good hands?',
      'No clinic can claim the best possible standards of safety.'
    ],
    level: 'info'
  },
  {
    pattern: `
      (you've|you have) come to the right place | you're in luck | you are in luck
      | (best|good) part $ | here's the (kicker|best part|secret|magic|exciting|amazing)
      | believe it or not | (you|yes) (heard|read) (that|it|me)? right | it gets (even)? better
      | (that's|that is) not all $ | wait , there's more | there's (even)? more $ | need we say more
      | enough said | bar none | no contest | no comparison | (day and night|night and day)
        difference | (worlds|light years|miles) apart | beyond (compare|belief|words|imagination|
        amazing|your wildest)
      | (a|the) whole new (level|world|you|way|meaning|era|ball game) | change the way you (look|age|move)
      | ^ no problem $ | problem solved | (dream|dreams|wish|wishes) (come|came|granted|fulfilled|
        into) | like a (dream|pro|celebrity|star|movie star|supermodel|superhero|goddess|queen|
        king|boss|rockstar|rock star|teenager)
      | happily ever after | heaven (in|on|sent) | pure (bliss|heaven|joy|indulgence|luxury|
        genius|perfection)
      | cult (favourite|favorite|following|classic|status) | (buzzworthy|buzzed about|hottest) (treatment~|product~|ingredient~|supplement~|serum~|skincare|beauty|wellness|hack~)`,
    source: 'usage',
    weak: true,
    fix: 'Leave the aside out and say the fact itself.',
    positive: [
      'You have come to the right place.',
      'It gets even better.',
      'It changes skin: a night-and-day difference.',
      'Sheer delight, pure bliss.'
    ],
    negative: [
      'It is not a night-and-day difference.',
      'Did it feel like pure bliss?',
      'The device is no cult classic.'
    ],
    level: 'info'
  },
  {
    pattern: `
      (body|system|skin|mind|joints|tissue|brain|gut|liver) ..4 (heal|heals|cure|cures|rebalance) (itself|themselves|
        naturally)
      | whatever your ..2 (woe~|problem~|need~|goal~|concern~|ailment~|age|shape|size|skin|hair|
        lifestyle|budget|level|question)
      | ensuring (you|your|everything|smooth|optimal|
        quality|quick|fast|easy|complete|full|lasting|natural|comfortable|comfort|
        maximum|results|successful|a (safe|smooth|comfortable|healthy|future|natural|seamless|
        long|brighter|successful|perfect|pain|balanced|personali[sz]ed|more|positive|beautiful)|
        the (best|highest|most|safest|utmost|perfect|right|final))
      | (do|does|work|works|worked|working) ..1 wonders | wonders for (your|the|skin|hair|digestion)
      | (all|every one of the|100 % of|each of the|<number> %) (of)? (the)? (participants|patients|
        subjects|users|volunteers|women|men) (who ..3)? (saw|noticed|achieved|loved|felt|gained|
        agreed|said they) ..2
      | (is|are|looks) set to (transform|revolutionise|revolutionize|change|treat|cure|disrupt|
        redefine|become|take|be the|beat|end)
      | key to (beating|curing|tackling|defeating|ending|conquering|reversing|happiness|staying
        young|living longer|long life|looking younger|a long)
      | (better|stronger|faster|safer|gentler|more (effective|powerful|potent|natural)) ..4 than any
        ..3 (on the market|available|else|out there|treatment|serum|cream|drug|supplement|product)
      | (reverse~|reversing|undo~|undoing|erase~) (years|decades|a lifetime) of
      | (small|tiny|little) ..3 but (mighty|powerful) | (since|after) sliced bread
      | welcome to the (future|wonderful|world of|new era|magical) | body's (own)? natural pharmacy
      | (just|exactly) what (you|your (body|skin|hair|gut)|the doctor) (need~|ordered|crave~)
      | your health (in|into) your own hands | maximum results
      | (natural|ultimate|powerful|perfect|amazing|great|serious) ..1 (booster~|enhancer~|
        energi[sz]er~|rejuvenator|aphrodisiac|fighter~|stress reliever|mood lifter|multivitamin|immune support)
      | the only (permanent|truly|real|lasting|true|natural|safe) ..1 (method|way|solution|cure|
        answer|option|remedy|fix|path)
      | (holistic|natural|whole body|whole person|revolutionary|transformative|integrated|unique|
        powerful) approach to ..2 (well being|wellbeing|wellness|healing|health|beauty|ageing|
        aging|skin|weight|recovery|vitality|longevity|pain)`,
    source: 'ftcHealth',
    weak: true,
    fix: 'Say what happened, in how many people, and cite it.',
    positive: [
      'The body heals itself.',
      'Whatever your woes, our gym helps.',
      'Our nurses are gentle, ensuring your comfort.',
      'All participants saw an effect.'
    ],
    negative: [
      'The liver does not regenerate itself with tea.',
      'Does it do wonders for the skin?',
      'A drink is not the key to beating cancer.'
    ],
    unless: ['source']
  }
]
