import type {Phrase} from '../../src/rule/phrases.ts'

/** First places and victories over all others, as shops, clinics and blogs claim them. */
export const rank: readonly Phrase[] = [
  {
    pattern: `
      (purest|cleanest|finest|safest|strongest|richest|freshest|gentlest|easiest|fastest|quickest|
        healthiest|smartest|simplest|greatest|highest quality) (and|, and|,) (most|purest|
        cleanest|finest|safest|strongest|richest|freshest|gentlest|easiest|fastest|quickest|
        healthiest|smartest|simplest|best|highest) (effective|potent|powerful|natural|advanced|
        reliable|trusted|bioavailable|comfortable|convenient|affordable|popular|important)?
      | most (effective|powerful|potent|advanced|important|natural|researched|studied|trusted|
        popular|innovative|reliable|comfortable) (and|, and|,) (most|best|safest|fastest|purest|
        strongest|gentlest) (effective|powerful|potent|advanced|researched|studied|trusted|
        natural|innovative|reliable|affordable)?
      | (purest|strongest|best|richest|finest|safest|cleanest|highest) ..4 (out there|imaginable|you can (get|find|imagine)|you will find|you'll find|i've ever|we've ever|bar none|in town|in the business|in the industry|in its class|of its kind)
      | (richest|purest|highest|strongest) possible (concentration|purity|quality|potency) | (yield~|deliver~|produce~) the (very)? best results | (highest|finest) quality ..1 (treatment~|care|supplement~|product~) | (a|the) (recognised|recognized|proven|true)? leader in ..2 (care|medicine|wellness|skin|surgery|dentistry) | top notch (comfort|care|service|quality|treatment~|team) | most (potent|powerful|effective) (natural|antioxidant~|anti inflammatory|herbal|plant|healing|weapon~|superfood~|nutrient~|compound~|ally|allies|detoxifier~|blend|strain~)
      | <number> most (powerful|potent|amazing|incredible)`,
    source: 'ama',
    weak: true,
    fix: 'Say compared with what, by which measure, and according to whom.',
    positive: [
      'The purest and most potent extract.',
      'The safest and fastest way to whiten teeth.',
      'The best probiotic out there.',
      'One of the most potent antioxidants known.'
    ],
    negative: [
      'It is not the purest and most potent extract.',
      'Which is the strongest cream you can get?',
      'Nobody sells the safest and fastest cure.'
    ],
    unless: ['comparison', 'source']
  },
  {
    pattern: `
      best (treatment|natural|anti ageing|anti aging|exercise|herb~|vitamin~|
        oil~|tea~|remedy|remedies|cure|solution|weapon|kept) ..1 (for|against|on the|of all|in the|to
        (beat|fight|cure|heal|prevent|treat|boost|burn|stop|lose))
      | best ..2 (care|service|technology|team|equipment|practitioners|therapists|nurses|physicians|injectors|value) (available|around|anywhere|for your money|in (town|the (city|country|region|world)))
      | best (selling|loved|reviewed)
      | best (natural|anti) ..2 <treatment> | very best ..2 (<treatment>|care|skin|results|
        ingredients|quality|you)
      | (leading|top|premier|foremost|finest|top tier|top quality|top rated|first rate|
        unparalleled|unrivalled|elite|expert|world class|renowned|acclaimed|celebrated|
        prestigious) (cosmetic|aesthetic|dental|hair|skin|beauty|plastic|orthodontic|laser|chiropractic|wellness|fertility|implant|iv) ..1 (clinic~|surgeon~|
        dentist~|doctor~|spa~|practice|centre~|center~|provider~|specialist~|team|expert~|
        hospital~|brand~|destination|studio~|company|practitioner~|salon~|institute)`,
    source: 'ama',
    weak: true,
    fix: 'Say compared with what, by which measure, and according to whom.',
    positive: [
      'Yoga is the best exercise for bad backs.',
      'The very best ingredients.',
      "The town's premier dental practice.",
      'The best care available.'
    ],
    negative: [
      'It is not the best treatment for colds.',
      'What is the best tea for a cold?',
      'Nobody knows the best herb against migraine.'
    ],
    unless: ['answer', 'comparison', 'source']
  },
  {
    pattern: `
      (more effective|more powerful|more potent|stronger|better|safer|gentler|superior|faster|
        healthier|more natural|more bioavailable|more beneficial) (than|to) (any other|most|all|anything|everything|ordinary|competing|competitors|the competition) ..1
      | (beats|outperforms|outshines|outdoes|trumps|tops|surpasses) (most|all|any|every|competitors|the competition)
      | <number> (times|x) (more|better|stronger|faster|greater|the) (weight loss|absorption|fat|
        potent|powerful|effective|bioavailable|power|strength|results|energy|protection)
      | (unlike (other|most|ordinary|many other|all other|commercial|many|competing)) ..1 (supplement~|product~|cream~|
        serum~|formula~|brands|remedies|bleaches|clinics|providers|companies)
      | (stands|stand|standing) (out|head) (from|above|among|as the) ..2 (rest|crowd|competition)
      | (superior|unrivalled|unmatched|unparalleled|unequalled|unsurpassed|unbeatable)
        (quality|service|choice|alternative|product~|formula~|technology|form|source|bioavailable|
        bioavailability|potency|purity|treatment|comfort|safety|skill|value|standard|precision|
        approach|method|taste|ingredients|solution|strength|antioxidant|support|range|levels)
      | (a|one) step ahead | steps ahead | cut above | like nothing else
      | nothing (quite)? like it | far superior | vastly (superior|better|improved)
      | outclass~ | unequalled | unequaled | peerless | matchless`,
    source: 'eu655',
    weak: true,
    fix: 'Name what it was compared with, and the result.',
    positive: [
      'Clean skin care is more effective than any other routine.',
      'Four drops hold 4 times more power.',
      'Unlike most supplements, it dissolves.',
      'Our unrivalled range.'
    ],
    negative: [
      'It was not more effective than standard care.',
      'Is it stronger than other brands?',
      'Shops claim that it is far superior.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      (# 1|no 1|number one|number 1) (rated|selling|recommended|choice|brand|supplement|cause of
        ageing|cause of aging|trusted|clinic|product|doctor|dermatologist|dentist|tip|
        secret|superfood|ingredient|thing you can)
      | (first|only) (and only|of its kind|and best|product of|supplement that|brand to|formula that|patented)
      | the only (patented|proven|true|real|clinically|supplement|clinic|company|brand|formula) ..3 (that|on the
        market|to|with|in|available)
      | (one|some) of the (best|finest|greatest|healthiest|strongest|safest|purest|richest|most
        (powerful|potent|effective|amazing|incredible|exciting|advanced|remarkable|impressive|nutrient dense|sought after|trusted|healing|extraordinary)) ..2 (<treatment>|herb~|plant~|spice~|oil~|nutrient~|
        antioxidant~|mushroom~|fruit~|root~|seed~|berries|natural|on the|in the|on earth|
        anti|known|ever|sources|available|mineral~|adaptogen~|molecule~|skincare|healing)
      | (undisputed|reigning|crowned|true|absolute) (king|queen|champion|leader|star|winner)
      | (go to|top|number one|ultimate|premier|trusted) (choice|pick|destination|
        provider|partner|resource|expert~|solution|brand) (for|of|in)
      | (voted|named|crowned|rated|ranked|awarded) (the|
        as the|among the|one of the)? ..1 (best|finest|top|number one|leading|most (trusted|
        effective|powerful|advanced)|safest)
      | award winning | multi award | 5 star (rated|reviews|service|care|clinic)
      | gold standard (skincare|of|for|in) ..2 (skin|beauty|care|ageing|aging|supplement~|
        wellness|rejuvenation|products)`,
    source: 'ama',
    weak: true,
    fix: 'Say who measured it, compared with what, and when.',
    positive: [
      'The only patented extract on the market.',
      'One of the healthiest fruits on earth.',
      'Voted the best spa.',
      'The number one choice for mothers.'
    ],
    negative: [
      'It is not one of the healthiest fruits.',
      'Is it the only natural remedy that works?',
      'Nobody has rated it the best.'
    ],
    unless: ['comparison', 'source']
  }
]
