import type {Lexicon} from '../../src/rule/wording.ts'
import {natural} from './hype-natural.ts'
import {sources} from './hype-sources.ts'

/** Mechanisms that physiology does not know. */
export const pseudoScience: Lexicon = {
  precedence: 4,
  severity: 'warning',
  sources,
  phrases: [
    ...natural,
    {
      pattern: `
        (flush~|eliminate~|remove~|purge~|draw~|sweat out|sweating out|cleanse~|expel~|get
          rid of|pull~|wash~) (out|away|your body of|the body of|of)? ..3 toxin~
        | toxins (are|is|get) (flushed|purged|drawn|swept|washed) (out|away|from)
        | (sweep~|flush~|clear~|remove~|clean~|wash~) ..4 (toxic waste|built up waste|sludge)
        | toxin (elimination|removal|release|cleansing|overload|build up|buildup)
        | toxins (from|out of) your`,
      source: 'fdaFraud',
      fix: 'Name the substance and the organ that removes it, or leave it out.',
      positive: [
        'Sweat helps to flush toxins.',
        'Supports toxin elimination.',
        'It draws toxins from the skin.'
      ],
      negative: ['Juice does not flush toxins.', 'Teas that claim to flush toxins are laxatives.']
    },
    {
      pattern: `
        (natural|liver|body|cellular|chemical|organic|gut|colon|whole body|full body|deep|
          total|hormone|heavy metal|lymphatic|unprecedented|foot|metabolic|inner) (detox|
          detoxes|detoxing|detoxifying|cleanse|cleanses) (process|pathways|support|program|
          programme)?
        | (support~|enhance~|boost~|stimulate~|aid~|accelerate~|promote~|optimi[sz]e~|
          powerful) ..4 (detox|detoxification)
        | (organic|cellular|colon|liver|natural) cleansing
        | detoxification (enhancement|excellence|acceleration) | ^ detoxification $`,
      source: 'fdaFraud',
      fix: 'Say which organ does what, or leave it out.',
      positive: [
        'Start your liver detox.',
        'A colon cleanse for spring.',
        'Natural detox made easy.',
        'It supports detoxification.'
      ],
      negative: ['A liver detox does not work.', 'Does a juice cleanse work?']
    },
    {
      pattern: `
        (detox|detoxes|detoxify|detoxifies|detoxing|detoxifying|detoxifier) (your|the (body|
          liver|gut|blood|colon|skin|system)|my|our|effect~|benefit~|tea~|drink~|diet~|water|
          bath~|program~|programme~|smoothie~|properties|foot|patch~|support|routine|
          protocol~)`,
      source: 'fdaFraud',
      fix: 'Say which organ does what, or leave it out.',
      positive: ['Detox your body.', 'A detoxifying bath.'],
      negative: ['You cannot detox your body with tea.', 'Do you need to detox?']
    },
    {
      pattern: `
        (boost~|strengthen~|supercharge~|turbocharge~|fortify~|rev~ up|ramp~ up) (your|the|
          our|their|my|overall|natural)? ..1 (immune system|immunity|immune (function|health|
          response|defen[cs]e~)|natural defen[cs]es|metabolism|lymphatic system)
        | immune (system)? boost~ | (boosted|supercharged) (immune system|immunity|metabolism)
        | (immunity|metabolism|testosterone|collagen|libido|immune system|health) boost~ | brain boosting
        | boost~ (glutathione|testosterone|collagen|circulation|natural) | (give|gives|giving) your (immune system|immunity|metabolism|collagen) ..2 boost | boost~ the production of (immune|white|stem|new) ..1 cells`,
      source: 'fdaFraud',
      fix: 'Say which measure changes, by how much, in whom.',
      positive: [
        'Ginger boosts your immune system.',
        'An immune-boosting tea.',
        'Boost your metabolism.'
      ],
      negative: ['Vitamin C does not boost the immune system.', 'Can you boost your immunity?']
    },
    {
      pattern: `
        (melt~|blast~|shred~|torch~) (away|off)? (your|stubborn|belly|body|excess|the|
          unwanted)? (fat|calories|inches)
        | burn~ (stubborn|belly|unwanted) fat | (fat|belly) (melting|blasting)
        | fat burn~ (food~|pill~|tea~|drink~|supplement~|formula|power|machine)`,
      source: 'ftcGutCheck',
      fix: 'Say how much weight people lost, in how long, with a source.',
      positive: ['The tea melts fat.', 'A fat-burning tea.', 'Blast belly fat.'],
      negative: ['No cream melts fat.', 'Does green tea melt fat?']
    },
    {
      pattern: `
        (reset|resets|resetting|reboot~|recalibrate~|rebalance~|realign~|reprogram~|rewire~|
          restart~|fix) (your|the|their|my|his|her)? (natural|whole|entire|own|internal|
          female|male)? (hormones|hormone|metabolism|gut|body|nervous system|system|cells|dna|
          energy|energies|ph|chakra~|aura|immune system|adrenals|microbiome|mitochondria|
          biology|genes)
        | (balance|balances|balancing|rebalance~|harmoni[sz]e~) (your|the|their)? (female|
          male|natural)? (hormones|ph|chakra~|adrenals|energies)
        | hormone (reset|harmony) | (nervous system|metabolic|weight|hormone|gut|fascia) reset`,
      source: 'eu655',
      fix: 'Say which measure changes, by how much, in whom.',
      positive: [
        'Reset your hormones in a week.',
        'It balances your pH.',
        'Rewire your nervous system.'
      ],
      negative: ['You cannot reset your hormones.', 'Can a fast reset your gut?']
    },
    {
      pattern: `
        (alkalis~|alkalise~|alkalize~|alkalizing|alkalising) (your|the)? (body|blood|
          system)?
        | alkaline (diet~|water|body|foods) | acidic body
        | (oxygenat~|oxygenate~) (your|the) (blood|cells|body|skin) | structured water
        | (energy|quantum|vibrational|crystal|reiki) (healing|medicine|field~|
          therapy)
        | (bio|life) (energy|force) | (your|energy|blocked|open~|unblock~|clear~|balance~|body's) ..2 meridian~ | chakra~ | energy flow
        | innate (intelligence|wisdom)
        | body's (own)? (natural|innate) (healing|wisdom|intelligence)|body's (wisdom|
          intelligence)
        | natural healing (power~|abilities|ability|intelligence|wisdom)?
        | body (does|to do) the healing | instruct~ the body to | conditions for healing`,
      source: 'eu655',
      fix: 'Describe the mechanism that was measured, or leave it out.',
      positive: [
        'Alkalise your body.',
        "Trust your body's natural healing intelligence.",
        'Energy healing for sleep.',
        'It unblocks your chakras.'
      ],
      negative: ['You cannot alkalise your blood.', 'Is there a body energy field, or any chakra?']
    },
    {
      pattern: `
        (revers~|reverse~|stop~|halt~|undo~|slow~|fight~|defy~|defies|defying|turn~ back|
          combat~|cheat~) (the|your)? ..1 (ageing|aging|age|biological age|clock|hands of
          time)
        | (age|ageing|aging) (reversal|defying|reversing)
        | (anti) (ageing|aging) (effect~|strategies|strategy|optimi[sz]ation|benefit~|
          advantage|function|protection|power|properties|support|antioxidant~|routine|
          outcomes|secret~|miracle~|system|compound~)
        | biological age (reduction|reversal) | (longevity|youth) (formula|secret~|code)`,
      source: 'cap',
      fix: 'Say which sign of age changed, by how much.',
      positive: [
        'Reverse ageing from within.',
        'Age-defying peptides.',
        'Its anti-ageing benefits.'
      ],
      negative: ['Nothing reverses ageing.', 'Can you slow ageing?']
    },
    {
      pattern: `
        (heal|heals|fix|fixes|repair|repairs|restore~|seal|seals|cleanse|cleanses|purify|
          purifies) (your|the|my|their) ..1 (gut|microbiome|adrenals|thyroid|hormones|
          metabolism|liver|terrain|blood|aura|body)
        | adrenal (fatigue|burnout|exhaustion) | hpa axis dysfunction
        | estrogen dominance | oestrogen dominance | toxic overload
        | metabolic ((type~|typing)|damage) | (fast|slow|mixed) oxidi[sz]er~
        | metabolic (type~|typing) | candida overgrowth | acupressure points
        | hidden (inflammation|stressors|toxins)
        | cellular (cleansing|detox|detoxification|rejuvenation|rebuild)
        | (enhanced|accelerated|boosted) (cellular|cell) renewal
        | inflammatory for almost everyone | starves cancer | starve cancer`,
      source: 'eu655',
      fix: 'Name the diagnosis and the test that shows it, or leave it out.',
      positive: ['Heal your gut in a month.', 'You have adrenal fatigue.', 'Cellular cleansing.'],
      negative: ['There is no such thing as adrenal fatigue.', 'Can you heal your gut?']
    },
    {
      pattern: `
        (address~|treat~|heal~|heals|fix~|find~|get~ to|tackle~|target~) (the|your|its)?
          root cause~
        | root cause (approach|healing|medicine) | symptom suppression
        | (harmful|nasty|hidden|harsh) (additives|chemicals and additives|toxins)
        | (nasty|harsh) chemicals
        | all natural (remedy|remedies|cure~|solution~|ingredient~|formula~|product~|way|
          alternative|treatment~)
        | purify~ (your|the) (blood|body|liver) | hormone balancing
        | gut healing (food~|diet|protocol) | immune boosting
        | (riddled|packed|laden|loaded) with ..2 (chemicals|toxins|additives)
        | full of (toxins|chemicals) | immune system intoxicant | (if|because) it ..1 natural`,
      source: 'eu655',
      fix: 'Name the cause or the substance, and the evidence.',
      positive: ['We treat the root cause.', 'The cream is packed with harsh chemicals.'],
      negative: ['It does not treat the root cause.', 'Does it contain nasty chemicals?'],
      level: 'warning'
    },
    {
      pattern: `
        (regenerat~|regenerate~|rejuvenat~|rejuvenate~|regrow~|rebuild~|renew~|reactivat~|
          reactivate~|wake~ up) (your|entire|the entire|the whole|whole|worn|the clitoral|
          tired|ageing|aging) ..2 (immune system|cells|cartilage|organs|tissue|network|liver|
          brain|nerves|skin|body|joints|follicles)`,
      source: 'cap',
      fix: 'Say what was seen, in whom, and with which method.',
      positive: ['Fasting regenerates the entire immune system.', 'Rejuvenate your cells.'],
      negative: [
        'It does not regenerate cartilage.',
        'Can cartilage regrow, or a drink regenerate the liver?'
      ]
    },
    {
      pattern: `
        (raise~|raising|lift~|elevat~|elevate~) (your|the|its)? (vibration~|frequency|
          vibrations)
        | (feminine|masculine|lunar|sacred|blocked|stagnant|stuck|healing|universal|pure|vital|
          divine) (energy|energies)
        | (absorb~|clear~|release~|remove~) ..1 negative energy
        | (trapped|stored|stuck) (trauma|emotion~|toxins) | energy (blockage~|centres|centers|
          body)
        | (frequencies|frequency|crystal~|sound~|vibrations) ..2 (that)? (heal~|repair~|
          balance~)
        | (living|charged|energi[sz]ed|ionised|ionized|magneti[sz]ed) water | magneti[sz]e~ your`,
      source: 'fdaFraud',
      fix: 'Describe the mechanism that was measured, or leave it out.',
      positive: ['It raises your vibration.', 'Release trapped emotions.', 'Drink living water.'],
      negative: ['Sound does not release trapped emotions.', 'Is there any healing energy?']
    },
    {
      pattern: `
        (draw~|pull~|strip~|suck~) ..3 (impurities|toxins|poisons|waste)
        | (heavy metals|toxins|parasites) (from|out of) your
        | (drain~|flush~|sweep~) away ..1 toxins
        | (cleanse~|cleansing|purge~|rid~|purify~|flush~) (your|the|my) (body|colon|blood|liver|
          lymph|kidneys|gut|cells|organs|system|bowel)
        | cleanse~ ..2 (blood|lymph|organs)
        | (heavy metals|parasites|candida|toxins|mould|mold|bad bacteria) (and|,) (heavy metals|
          parasites|candida|toxins|mould|mold|bad bacteria|waste|impurities)
        | (built up|accumulated|stored|years of|decades of|lifetime of) ..1 (waste|toxins|gunk|
          sludge|build up|damage)
        | clean~ out (your|old|the|toxic) ..2 (cells|arteries|gut|colon|liver|system|body)
        | unclog~ ..2 (arteries|lymph|lymphatic|liver)
        | detox in | detox from | (spring|autumn|january|weekend) cleanse
        | detoxifies the (whole|entire) | (waste|impurities) and toxins | harmful chemicals
        | (give|giving|gives) your (liver|gut|digestion|kidneys|cells) a (break|rest|reset|
          boost)`,
      source: 'fdaFraud',
      fix: 'Name the substance and the organ that removes it, or leave it out.',
      positive: [
        'The clay draws out impurities.',
        'Cleanse your colon.',
        'It clears heavy metals and parasites.',
        'Give your liver a break.'
      ],
      negative: [
        'No juice can cleanse your blood.',
        'Does a tea cleanse your colon?',
        'A mask cannot pull poisons from the skin.'
      ]
    },
    {
      pattern: `
        (restore~|restoring|regain~|rebalance~|rebalancing|find|bring~ back|promote~|achieve~|support~) (your ..1|its)? (natural|inner|hormonal|healthy hormone|hormone|ph|
          perfect|gut) (balance|harmony|equilibrium)
        | (restore~|bring~) (harmony|balance) to (your|the) <body>
        | (help~|allow~|let~|enable~|teach~|empower~|signal~|give~) (your|the) ..3 (heal|repair|
          regenerate|cure|cleanse|detox|detoxify) (itself|themselves)
        | body ..2 (knows|ability|power|wisdom|designed|wired) ..1 to (heal|repair)
        | (innate|inborn|own) (ability|power|capacity) to (heal|regenerate|self heal)
        | (body's|skin's|own|natural) (own)? (repair|regeneration|regenerative|self healing) power~
        | self healing | heal (naturally|from within|from the inside|at the root)
        | (healing|plump~|hydrat~|hydrate~|hydration|strengthen~|radiate~|nourish~|glow~|
          cleanse~|detox~|beauty|radiance|transform~|younger|ageing|aging|health|heals|works|
          rejuvenate~) ..4 (from the inside out|from within|from the inside)
        | (heal~|renew~|rejuvenate~|younger|repair~|nourish~|detox~|energi[sz]e~|transform~|
          works) ..3 at (the|a) cellular level`,
      source: 'eu655',
      fix: 'Name the tissue and the measured change, or leave it out.',
      positive: [
        "Restore your body's natural balance.",
        'It helps your body heal itself.',
        'Heal from within.',
        'It heals at the cellular level.'
      ],
      negative: [
        'A crystal does not help your body heal itself.',
        'Can the mind restore its inner balance?',
        'Does a drink heal from within?'
      ]
    },
    {
      pattern: `
        (awaken~|awakens|wake~ up|activat~|activate~|switch~ (on|off)|turn~ (on|off)|trigger~|
          unlock~|stimulat~|reactivate~) (your|the|our)? ..1 (dormant|sleeping|lazy|youth|
          longevity|ageing|aging|fat burning|healing|skinny) ..1 (cells|gene~|follicles|
          hormone~|switch|enzymes|pathways|mechanism~|powers)
        | rejuvenate~ (every|all|your|the) ..2 (organ~|cell~|system~|tissue~|skin|face|body)
        | (activate~|tone~|hack~|reset~|stimulate~) your vagus nerve
        | (repair~|lengthen~|rewrite~|upgrade~|restore~|heal~|protect~) (your|our) (dna|
          telomeres|genes|mitochondria)
        | (serum|cream|drops|frequencies|supplement|formula|blend|light) ..2 (repair~|repairs|
          rewrites) ..1 dna
        | (reverse~|reversing|undo~|erase~|erasing|wipe~) ..2 (signs|effects|years|decades) ..1
          (ageing|aging|away|damage|$)
        | (ageing|aging|longevity|skinny|youth|fat) genes
        | (extend~|lengthen~) your (life|lifespan|healthspan)
        | (tell~|tells|instruct~|teach~|signal~|remind~|train~|command~) your (cells|skin|body|
          brain|genes|immune system|metabolism|stem cells) to
        | (feed~|nourish~|recharge~|energi[sz]e~|flood~|bathe~|charge~|rejuvenate~|wake~) (your|
          every|each) ..1 cell~
        | (regenerate~|renew~|rebuild~) your ..1 (cells|body|organs|skin)
        | restructure~ (your)? ..1 (cells|water|dna)`,
      source: 'cap',
      fix: 'Say what was seen, in whom, and with which method.',
      positive: [
        'It awakens dormant stem cells.',
        'The drops repair your DNA.',
        'It nourishes every cell.',
        'Switch off your ageing genes.'
      ],
      negative: [
        'No serum lengthens your telomeres.',
        'Can a lamp activate your vagus nerve?',
        'No drink rejuvenates your cells.'
      ]
    },
    {
      pattern: `
        (kickstart~|kick start~|jump start~|jumpstart~|ignite~|fire~ up|crank~ up|accelerate~|
          speed~ up|hack~) (your|a sluggish|a slow|that sluggish) ..1 (metabolism|immune system|
          immunity|liver|gut|lymph|lymphatic system|fat burning|collagen|libido|digestion)
        | fat burning (furnace|mode|oven|zone|hormone~|switch) | burn~ fat (around the clock|all
          day|day and night|like crazy)
        | (optimi[sz]e~|optimi[sz]ing|maximi[sz]e~|balance~|regulate~) your ..1 (hormones|
          testosterone|hormone levels|mitochondria|methylation|biology|oestrogen|estrogen|
          cortisol)
        | boost~ (your)? (glp 1|nad|collagen production|cellular|mitochondria~|stem cells|growth
          hormone|brainpower|longevity|vitality|libido|hormones|lymphatic|detoxification|energy
          levels)
        | (immune|immunity) (supercharging|strengthening) | (boost~|strengthen~|supercharge~|
          fortify~) (your body's|the body's|your natural) ..1 (defences|defenses|immunity|
          resistance)
        | supercharging | slow down time | feed~ your ..1 (mitochondria|cells|gut bacteria)
        | (healthy|perfect|optimal) hormone balance | hormone (healing|balance naturally)
        | (nourish~|heal~|restore~|revive~|rescue~|support~) (your|tired) adrenals`,
      source: 'eu655',
      fix: 'Say which measure changes, by how much, in whom.',
      positive: [
        'Kickstart your metabolism.',
        'Optimise your hormones.',
        'It boosts NAD.',
        'Nourish your adrenals.'
      ],
      negative: [
        'Spices do not kickstart your metabolism.',
        'Can you optimise your hormones?',
        'No tea puts you into a fat-burning zone.'
      ]
    },
    {
      pattern: `
        (cancer|disease|tumours|tumors) (cells)? (cannot|can't) (survive|live|grow|exist|thrive)
          in
        | (feed~|starve~) (disease|cancer|tumours|tumors|candida|parasites)
        | (hidden|real) (root)? cause ..1 of | root cause of (all|most|every|chronic|disease|
          illness|fatigue|your|ageing|aging)
        | (cause~|source|root) (of)? (all|most|nearly all|<number> % of) ..1 (disease~|illness~)
        | (discharge~|drain~|pull~|draw~|melt~|drive~ out) ..2 (inflammation|pain)
        | (inflammation|pain|disease|acne|fatigue|problem) ..1 at (its|the) (source|root|core)
        | calm~ the fire | fire within
        | (acid|acidity) ..2 (feed~|cause~) ..1 (disease|cancer)
        | healing (enzymes|properties|crystals|frequencies|waters|vibrations|terrain)`,
      source: 'fdaFraud',
      fix: 'Name the cause or the substance, and the evidence.',
      positive: [
        'Cancer cannot survive in an alkaline body.',
        'It fights inflammation at its source.',
        'The hidden cause of fatigue.'
      ],
      negative: [
        'Sugar does not feed cancer.',
        'Is acid the root cause of disease?',
        'No crystal drains inflammation.'
      ]
    }
  ]
}
