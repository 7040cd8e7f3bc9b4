import type {Phrase} from '../../src/rule/phrases.ts'

/** Purity, nature and renewal as explanations: what is left out, what is woken, what heals itself. */
export const natural: readonly Phrase[] = [
  {
    pattern: `
      (without|free (of|from)|no|zero|contains no|instead of|rather than) ..2 (harmful|harsh|nasty|
        toxic|dangerous|hidden|dirty) ..1 (chemical~|toxin~|additive~|ingredients|preservatives|
        drugs|pharmaceuticals|substances|solvents)
      | (toxin|additive|poison) free | chemicals and toxins | toxins and chemicals
      | (natural|organic|holistic|plant based|herbal|chemical free) alternative to (drugs|
        medication~|pharmaceuticals|chemicals|pills|surgery|botox|antibiotics|statins|steroids|
        prescription|toxic|harsh|conventional)
      | (all these|all those|these|the|those) (nasty|toxic|harsh|evil) (chemicals|toxins) (out there|in (our|your|the) (food|body|bodies|skin|environment|
        water))
      | (pure|clean|natural) (and|,) (natural|organic|pure|clean|wholesome|healthy|toxin free|
        holistic) (beauty|skin|skincare|remedy|choice|healing|way)
      | (because|as|since) (it's|it is|they're|they are|nature) ..1 natural
      | (nothing|anything) (artificial|synthetic) (in it|added|to harm)
      | (as)? nature intended | the way nature | nature knows best | nature (provides|has the)
      | (toxic|chemical|poison) (laden|filled|soaked|ridden|loaded|
        laced|drenched)`,
    source: 'eu655',
    weak: true,
    fix: 'Name the substance and what is known about it, or leave it out.',
    positive: [
      'Creams without harmful chemicals.',
      'A natural alternative to antibiotics.',
      'Skin care as nature intended.',
      'A chemical-laden soap.'
    ],
    negative: [
      'No soap is chemical-free.',
      'Is it a natural alternative to statins?',
      'The claim that nature knows best is false.'
    ]
  },
  {
    pattern: `
      (stimulate~|trigger~|encourage~|activate~|spark~|support~|promote~|accelerate~|enhance~|
        kickstart~|boost~|harness~|unlock~|unleash~|awaken~|optimi[sz]e~) (your|the|our|their)
        (body's|skin's|hair's|scalp's|brain's|liver's|gut's) ..1 (innate|inherent|inborn|potential|power|healing (power~|intelligence|abilities|potential)|regenerative|detox~|intelligence|(own|natural) (power~|wisdom|intelligence|healing (power~|abilities)|defen[cs]es))
      | (body's|skin's|scalp's|brain's|liver's) (own|natural|innate|inherent|inborn) ..1 (ability|
        capacity|power|potential|wisdom|process~|processes|mechanism~) (to|of) (heal|repair|
        regenerate|renew|rejuvenate|detox|detoxify|cleanse|restore|balance)
      | (dormant|sleeping|sluggish|lazy|tired|exhausted) ..1 (follicle~|stem cells|liver|
        metabolism|gut|immune system|thyroid|lymph|adrenals|libido|mitochondria)
      | (cellular|whole body|natural|deep) (rejuvenation|revitali[sz]ation|nourishment)
      | (rejuvenate~|revitali[sz]e~|re energi[sz]e~|reawaken~|revive~) (your|tired|dull|ageing|aging|mature|stressed|weary|lifeless|
        body|skin|mind|hair)
      | (extend~|lengthen~|prolong~|increase~|maximi[sz]e~) ..1 (cellular|cell|healthy|human|your)
        (lifespan|healthspan|longevity|life span)
      | (bulletproof|powerful|invincible) (immune system|immunity|
        metabolism|natural defen[cs]es)
      | (bolster~|fuel~|power up|optimi[sz]e~|upgrade~|reboot~|elevate~|amp up|ramp up|crank up) (your|the body's|the)? ..1 (immune
        system|immunity|immune (function|health|defen[cs]e~)|natural defen[cs]es)`,
    source: 'eu655',
    weak: true,
    fix: 'Name the tissue and the measured change, or leave it out.',
    positive: [
      "It harnesses the body's own power.",
      'It wakes sluggish follicles.',
      'Revitalise your skin.',
      'Bolster your immune system.'
    ],
    negative: [
      'No drink rejuvenates your cells.',
      'Can you reboot your immunity?',
      'A serum does not stimulate dormant follicles.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      (anti ageing|anti aging|antiageing|antiaging|age defying|age reversing) (breakthrough~|solution~|superfood~|pill~|molecule~|elixir|formula~)
      | (slow~|slowing|delay~|halt~|stop~|stall~|reverse~|turn~ back|rewind~|defeat~|conquer~|
        beat~|outsmart~|cheat~) (down)? (the|your)? ..1 (ageing|aging|ageing process|aging
        process|biological clock|body clock of ageing|clock|hands of time|age clock)
      | (erase~|reverse~|undo~|turn~ back|rewind~|wipe~ away|take~) ..2 (years|decades|lines|wrinkles|age spots|sun damage) ..1 (off|away|from your|of damage|of age|of ageing|of aging)
      | (years|decades) off (your|the|my|her|his)
      | younger looking | youth (restoring|enhancing|boosting|preserving|giving) | skin (loving|
        perfecting|transforming)
      | fountain of ..1 youth | longevity (molecule~|vitamin~|hack~|secret~|
        breakthrough~|boost~)`,
    source: 'cap',
    weak: true,
    fix: 'Say which sign of age changed, by how much, and in whom.',
    positive: [
      'An anti-ageing superfood.',
      'It takes years off your face.',
      'Younger-looking skin.',
      'The longevity molecule.'
    ],
    negative: [
      'No cream takes years off.',
      'Can a drug halt ageing?',
      'There is no anti-ageing pill.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      (burn~|burning|shed~|attack~|dissolve~|eliminate~|zap~|flush~|melting|incinerate~) (away|off)? ..1 (stubborn|unwanted|belly|hidden) ..1 fat
      | (curb~|crush~|kill~|control~|suppress~|tame~|banish~|stop~) (your|the|those)? ..1 (cravings|
        appetite|hunger pangs|sugar cravings) (naturally|instantly|completely|for good|dead|
        without)
      | (powerful|ultimate|proven|serious|extreme) ..1 (fat
        (burner~|loss)|weight loss|appetite suppressant~|slimming)
      | (rev~|fire~|jump start~|jumpstart~|kick~|boost~|ignite~|speed~ up|increase~|supercharge~|
        optimi[sz]e~|turbo~) ..3 (metabolism|metabolic rate|metabolic (fire|health|engine))
      | without (ever)? (feeling|going|being) (hungry|deprived|starved|tired) | drop a dress size
      | (pounds|weight|inches|kilos|fat) (will|just|simply|literally|to)? (fall|fell|falls|drop~|melt~|
        slide~|drift~) (off|away) | how (quickly|fast|easily) the (weight|pounds)
      | slim down for | exactly where you (want|need) (it|to) | burn fat (faster|quicker|like)
      | (food|diet) freedom | ditch (the|your) (diet~|gym|razor|glasses|scales|calories)
      | fat (burning|loss) (machine|secret~|miracle|furnace|switch|power|hormone~|benefits|effects)
      | (lose weight|drop weight|slim down|shed (weight|pounds)) ..1 (fast|super fast|effortlessly|overnight|instantly|and keep it off)
      | (super|ultra) (fast|quick) weight loss | (weight|pounds|inches) (just|simply|literally)
        (melt~|fell|drop~|fall~|came|come)`,
    source: 'ftcGutCheck',
    weak: true,
    fix: 'Say how much weight people lost, in how long, with a source.',
    positive: [
      'It burns stubborn belly fat.',
      'Lose weight super fast.',
      'A powerful fat burner.',
      'Rev up your metabolism.'
    ],
    negative: [
      'No wrap burns stubborn fat.',
      'Can I lose weight fast?',
      'Green tea does not speed up your metabolism.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      (balance~|rebalance~|harmoni[sz]e~|realign~|unblock~|unlock~|cleanse~|clear~|open~) (your|the|our|their)? ..1 (energy|energies|chi|qi|
        life force|energy field|energy flow|energy centres|energy centers|doshas|dosha|humours|
        vibration|frequency|inner (fire|balance|energy|light)|nervous system naturally|
        spirit|third eye|kundalini|auric field)
      | (proper|optimal|healthy|full|unobstructed|restored|better|improved) nerve (supply|flow|
        energy|communication)
      | (subluxation~|spinal misalignment~|misalignment~ ..2 spine|nerve interference) ..6 (cause~|lead~|
        interfere~|disrupt~)
      | (correct~|remove~|adjust~|fix~|eliminate~) ..1 (subluxation~|nerve interference)
      | (life|vital|healing|universal|cosmic|spiritual|divine|earth|nature's|subtle|bio) (force|
        energy|energies|vibration~|frequency|frequencies|essence|current)
      | (body|mind|skin|cells|gut|hormones) (back)? (in|into|to) (perfect|natural|its natural|
        optimal|complete|total)? (balance|harmony|alignment)
      | (energetic|vibrational|quantum|holographic|etheric|scalar)
        (healing|medicine|balance|alignment|imprint|signature|therapy|cleanse|level|field~|
        technology|support)
      | (parasite|candida|master|heavy metal|mould|mold|sugar|total body|full body) (cleanse|
        cleanses|detox|detoxes|flush|reset)
      | (leaky gut|adrenal fatigue|candida|toxins|gut imbalance|acidity)
        (is|are|lies|lie|sits) (behind|at the (root|heart|core)|to blame|the (real|true|root|
        hidden|underlying|number one|main))`,
    source: 'fdaFraud',
    weak: true,
    fix: 'Describe the mechanism that was measured, or leave it out.',
    positive: [
      'Reiki balances your energy.',
      'Address fertility with proper nerve supply.',
      'Feel the healing energy.',
      'Start a parasite cleanse.'
    ],
    negative: [
      'Massage does not unblock your chi.',
      'Is there such a thing as a parasite cleanse?',
      'No study has found a vital force.'
    ]
  },
  {
    pattern: `
      (purify~|purifies|cleanse~|detox~|detoxify~|detoxifies|flush~|purge~) (your|the|out|our|my|of)? ..2 (system|body|blood|liver|kidneys|lungs|lymph|lymphatic system|organs|cells|toxins|pollutants)
      | (detox|detoxification|detoxifying|cleansing|purifying) (properties|power~|
        plan~|retreat~|drip~|ritual~|mask~|herb~|formula~|kit~|journey|capsules|massage|wrap~|
        soup~)
      | (natural|gentle|powerful|great|ultimate|body's) (detoxifier~|detox|purifier~|blood purifier)
      | doubles as a detoxifier
      | (rid|flush|drain|purge|clear|cleanse) (your|the) (body|system|liver|skin|blood|cells) of
      | (eliminate~|remove~|expel~|sweat~ out|draw~ out|bind~|trap~|neutrali[sz]e~|clear~)
        ..2 (toxins|heavy metals|toxic waste|metabolic waste|pollutants|poisons) (from|in|out|and|$)`,
    source: 'fdaFraud',
    weak: true,
    fix: 'Name the substance and the organ that removes it, or leave it out.',
    positive: [
      'It purifies your blood.',
      'A cleansing ritual.',
      'Clay is a natural detoxifier.',
      'Charcoal traps toxins in the gut.'
    ],
    negative: [
      'A juice does not purify your blood.',
      'Do detox teas work?',
      'The kidneys clear toxins from the blood.'
    ],
    unless: ['source']
  },
  {
    pattern: `
      (flow|current|balance|field|river) of (qi|chi|prana|life force|vital energy)
      | (your|the) (body|nature) (does|will do|can do|to do) the rest
      | master (controller|healer|switch|antioxidant|detoxifier|cleanser) (of|for|to|$)
      | your (vibration|higher self|third eye|energy (body|field|centres|centers)|life force|
        inner (child|goddess|healer))
      | (heal~|seal~|repair~|fix~|cure~|reverse~|plug~) ..3 leaky gut
      | (innate|inner|deep|self) healing (capacity|ability|abilities|potential|force~|intelligence|energy)
      | (release~|unblock~|dissolve~|clear~|remove~|draw~ out|draws out) ..1 (stagnation|energy blockages|energy blocks|emotional blocks|stagnant|negative (energy|emotions|vibrations)|dampness)
      | (water|cells|body|blood|plants|stones|crystals) ..1 (remember~|hold~ the (energy|vibration))
      | at the (dna|soul|quantum|energetic|deepest) level
      | (recharge~|reboot~|reset~|reprogramme~|reprogram~|rewire~|defrag~) your ..2 (cells|brain|body|dna|nervous system|hormones|metabolism|mitochondria|gut|soul)
      | (living|high vibration|high vibrational|ancestral) (enzymes|foods|
        nutrition|energy|nutrients)`,
    source: 'eu655',
    weak: true,
    fix: 'Describe the mechanism that was measured, or leave it out.',
    positive: [
      'Cupping restores the flow of qi.',
      'Bone broth seals a leaky gut.',
      'It works at the soul level.',
      'We help and nature does the rest, as the body will do the rest.'
    ],
    negative: [
      'Bone broth does not seal a leaky gut.',
      'Does it clear energy blocks?',
      'No study has found an energy field of the body.'
    ],
    unless: ['source']
  }
]
