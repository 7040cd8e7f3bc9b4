import type {Lexicon} from '../../src/rule/wording.ts'
import {sources} from './hype-sources.ts'

/** Mechanisms that physiology does not know. */
export const pseudoScience: Lexicon = {
  precedence: 4,
  severity: 'warning',
  sources,
  phrases: [
    {
      pattern: `
        (flush~|eliminate~|remove~|purge~|draw~|sweat out|sweating out|cleanse~|expel~|get
          rid of|pull~|wash~) (out|away|your body of|the body of|of)? ..3 toxin~
        | toxins (are|is|get) (flushed|purged|drawn|swept|washed) (out|away|from)
        | (sweep~|flush~|clear~|remove~|clean~|wash~) ..4 (toxic waste|built up waste|
          impurities|sludge)
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
        | (immunity|metabolism|testosterone|collagen|libido|immune system|health|brain) boost~
        | boost~ (glutathione|testosterone|collagen|circulation|natural)`,
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
        | (energy|quantum|vibrational|crystal|frequency|reiki) (healing|medicine|field~|
          therapy)
        | (bio|life) (energy|force) | meridian~ | meridien~ | chakra~ | energy flow
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
        | adrenal (fatigue|burnout|exhaustion) | (hpa axis|adrenal) dysfunction
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
    }
  ]
}
