import type {Phrase} from '../../src/rule/phrases.ts'

/** Alarm: harm made larger than life, and the headlines that trade on it. */
export const alarm: readonly Phrase[] = [
  {
    pattern: `
      (wreak~|wreaks|wreaking|wrought|causing|cause~|play~) ..1 (havoc|chaos|mayhem) | havoc (on|with)
      | (ravag~|ravage~|devastat~|devastate~|decimat~|decimate~|obliterat~|wreck~|trash~|torpedo~|
        cripple~|crippling|strangle~|suffocate~|starv~|clog~|fry~|hijack~|sabotag~|
        sabotage~|poison~) (your|our|their|my|people's|children's) ..1
      | (slow|quiet|creeping|silent|invisible|hidden|deadly|insidious|stealthy|sneaky|unseen|
        sinister|toxic|lethal) (killer~|poison~|death|epidemic~|enemy|enemies|threat~|thief|
        assassin~|saboteur~|culprit~|trap~|menace|destroyer~|invader~|plague)
      | (pure|slow|literal|absolute|actual|basically|essentially|straight up) (poison|toxin|
        garbage|toxic|death|junk|sludge)
      | (is|are) (basically|essentially|literally|nothing but|pure) ..1 (poison|garbage|toxic|
        plastic|sludge|rat poison|death|killing)
      | (toxic|poisonous|deadly|lethal|dangerous|nasty) (chemicals|sludge|soup|cocktail~|
        concoction~|brew|garbage|junk|gunk|waste|time bomb|foods|ingredients (lurking|hiding|in
        (your|our|the)))
      | (cocktail|soup|concoction|minefield|barrage|onslaught|tsunami|avalanche|bombardment) of
        ..1 (chemicals|toxins|poisons|drugs|additives|hormones|pesticides|toxic)
      | (scourge|plague|curse|menace|nightmare|horror|tyranny|epidemic) of (modern|obesity|
        ageing|aging|diabetes|acne|cancer|pain|dementia|sugar|our|processed|wrinkles|stress)`,
    source: 'usage',
    weak: true,
    fix: 'Name the harm, its size, and the source.',
    positive: [
      'Sugar wreaks havoc with hormones.',
      'Screens hijack your sleep.',
      'The deadly enemy in your fridge.',
      'Soda is basically poison.'
    ],
    negative: [
      'Coffee does not wreck your sleep.',
      'Is sugar a slow poison?',
      'The claim that milk is basically poison is false.'
    ]
  },
  {
    pattern: `
      (this|it|they|which|that) (can|will|could|is|are) ..1 literally
        (kill~|killing|destroy~|destroying|poison~|poisoning|ruin~|ruining)
      | (hidden|shocking|surprising|scary|terrifying|horrifying|disturbing|alarming|ugly|dark|sad)
        (truth~|danger~|reality|fact~|secret~|reason~|side of|statistics) (about|behind|of|in|
        lurking|why|that|your|you)
      | (shocking|terrifying|horrifying|chilling|staggering|jaw dropping|frightening) (new)?
        (study|report|research|finding~|findings|discovery|statistics|stats|link|numbers)
      | (ticking|time) bomb | recipe for disaster | disaster waiting | playing with fire
      | playing russian roulette | like russian roulette | (digging|dig) ..2 (own|early) grave
      | (early|premature|untimely) grave  | (war|assault) on (your|our)
        (body|health|gut|brain|hormones|immune system|skin|children)
      | (bombarded|assaulted|poisoned|attacked|flooded|drowning|riddled) (daily|constantly|every
        day)? (by|with|in) ..1 (toxins|chemicals|toxic|pollutants|poisons|hormones|additives)
      | (worst|most (dangerous|toxic|harmful|deadly|poisonous|damaging)) (food~|ingredient~|poison) (you|for|in|on|of|to)
      | (never|stop) (eat|eating|drink|drinking) ..3 (again|ever|now|
        immediately) $`,
    source: 'usage',
    weak: true,
    fix: 'Name the harm, its size, and the source.',
    positive: [
      'The shocking truth about bread.',
      'Stop eating bread now.',
      'Your diet is a recipe for disaster.',
      'The most toxic food you can buy.'
    ],
    negative: [
      'Skipping breakfast is not a recipe for disaster.',
      'Is there a dark truth about milk?',
      'Salt will not send you to an early grave.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      (pharma|big pharma|the industry|insurance companies) (hate|hates|fear|fears|hide~|hides|is hiding|are hiding|profit~ from|profits from) | (doctors|dentists|your doctor) (hate|hates|are hiding|is hiding|are terrified) 
      | (big pharma|drug companies|pharma|pharmaceutical companies|the medical (system|industry|
        establishment)|the system|conventional medicine|modern medicine|western medicine|
        mainstream medicine|allopathic medicine) (isn't|aren't|is not|are not|
        don't|doesn't|can't|cannot|won't|only|just|merely|simply) ..1 (designed to|looking for|
        interested in|trained to|want|care about|address|mask~|masks|suppress~|cover~|heal|treat~ (the)? symptoms)
      | (mask~|masking|masks|cover~ up|suppress~|silence~|numb~) (the|your|their)? symptoms
        (rather|instead|without)
      | (band aid|bandaid|plaster|sticking plaster) (solution~|approach|fix)
      | (just|simply|merely) (mask~|suppress~) (the|your)? symptoms
      | (fail~|failed|betrayed|abandoned|dismissed|gaslit|let down) by (doctors|the system|modern
        medicine|conventional|mainstream|medicine|the medical|western)
      | (forget|ditch|throw away|say no to|toss|bin) (everything|what|all|your) ..2 (doctors|
        doctor|experts|drugs|pills|supplements|creams|diets)
      
`,
    source: 'fdaFraud',
    weak: true,
    fix: 'Say what the usual treatment does and does not do, with a source.',
    positive: [
      'Doctors hate this trick.',
      'Modern medicine only masks symptoms.',
      'Pills mask the symptoms instead of healing.',
      'It is a band-aid solution.'
    ],
    negative: [
      'It is a myth that doctors hate this trick.',
      'Does modern medicine only treat symptoms?',
      'The nurse put a plaster on the wound.'
    ]
  }
]
