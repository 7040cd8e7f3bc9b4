import type {Phrase} from '../../src/rule/phrases.ts'

/** Headlines and taglines: the next big thing, warriors and giants, an end to everything. */
export const headlines: readonly Phrase[] = [
  {
    pattern: `
      next (frontier|big thing|revolution|evolution|superfood|miracle) (in|of|for|is|has|$)
      | (molecule|vitamin|hormone|elixir|mineral|herb|mushroom|enzyme|nutrient|food|drink|plant|tree|
        fruit|tea|oil) of (youth|immortality|life|love|longevity|happiness|beauty|the gods|eternal)
      | (sharper|stronger|calmer|leaner|lighter|happier|healthier|brighter|slimmer|
        smoother|tighter) , (and)? (sharper|stronger|younger|calmer|fitter|leaner|lighter|happier|
        healthier|brighter|smarter|slimmer|smoother|tighter|more (energetic|confident|alive|
        youthful|radiant|vibrant))
      | (gut|germ|cancer|age|fat|disease|immune|health|inflammation|stress|bloat|skin|free radical|
        hangover|wrinkle) ..1 (warrior~|slayer~|crusher~|ninja~|superhero~)
      | (tiny|mini|little|pint sized|small) ..1 (giant~|wonder~|miracle~|hero~|marvel~)
      | more ..2 than any other (fruit~|food~|herb~|vegetable~|plant~|supplement~|nut~|seed~|oil~|
        clinic~|brand~|product~|spice~|superfood~)
      | (rocket fuel|fertiliser|fertilizer|balm|armour|armor|shield|insurance|medicine|sunshine|yoga|
        gym|magic|a (gym|hug|spa|shield|workout|miracle|superfood)) for (your|the|tired) (brain|
        skin|soul|gut|body|cells|heart|mind|hair|muscles|face|immune system|spirit|senses|joints)
      | wonder (jab|shot|vaccine|gel|tablet|patch|berry|vitamin|mineral|root|oil|cream|diet|device|
        operation|gadget|plant|spice|fat|fruit)
      | blockbuster (potential|drug|treatment|results|product|success) | king of (fruits|foods|
        supplements|herbs|beans|spices|vegetables|nuts)`,
    source: 'usage',
    weak: true,
    fix: 'Say what it does, by how much, and in whom.',
    positive: [
      'Exosomes are the next frontier in skin care.',
      'NAD is the molecule of youth.',
      'Blueberries hold more goodness than any other fruit.',
      'The wonder jab is here.'
    ],
    negative: [
      'NAD is not the molecule of youth.',
      'Is it the next big thing in dentistry?',
      'No mushroom is medicine for the soul.'
    ]
  },
  {
    pattern: `
      (beginning of|mark~|marks) the end (of|for) (<complaint>|<disease>|ageing|aging|needles|
        dieting|suffering|glasses|fillings|surgery|chemotherapy)
      | ^ (new|fresh|real|renewed)? hope (for|as) ..2 (millions|thousands|sufferers|patients|women|
        men|couples|families|those|parents|people|cure|drug|trial|pill)
      | (better|more|younger|faster|easier|whiter|smoother|stronger|healthier|happier) ..1 than you ever (thought|imagined|dreamed|dreamt|believed)
      | (regrow~|grow~) (your|lost|new|back|thicker|missing) ..1 (hair|teeth|cartilage|gums|hairline)
        ..2 (naturally|fast|back|in|without|again)
      | (reignite~|rekindle~|spice~ up|revive~) (the|your) ..1 (passion|spark|romance|flame|sex
        life|love life|desire|libido|fire)
      | (sail~|breez~|breeze~|cruise~) through
      | (get|become|fall) pregnant (fast|faster|quickly)
      | (lift|smile|nose|face|shape|rejuvenation|curves|facelift|glow|figure|beauty) without (the knife|a knife|braces|surgery|needles|
        pain|drugs|a scalpel|fillers|make up|makeup|dieting|downtime|compromise|effort|drills)
      | <complaint> ..1 (simply|just|magically|instantly) (vanish~|melt~)
      | (ironclad|iron|rock solid|unbreakable|bulletproof|invincible|unshakeable|superhuman) (immune
        system|immunity|health|constitution|gut|confidence|body)
      | (screaming|crying|begging|yelling|starving) (out)? for (help|magnesium|nutrients|hydration|
        moisture|minerals|vitamins|sleep|relief|oxygen)
      | (taste~|smells|looks|feels|sounds) (amazing|incredible|divine|heavenly|fantastic|out of this
        world|phenomenal|unreal)
      | (everything|all) ..1 (nature|science|life|beauty) has to offer | spare no expense
      | (treat~|heal~|help~|resolve~) (virtually|almost|nearly|practically|just about) (any|every|
        all|everything|everyone)`,
    source: 'usage',
    weak: true,
    fix: 'Say what changed, by how much, and in how many people.',
    positive: [
      'The pill is the beginning of the end for baldness.',
      'A new face without the knife.',
      'Reignite the passion.',
      'Sail through menopause.'
    ],
    negative: [
      'No cream gives you a new face without surgery.',
      'Can a tea reignite the spark?',
      'The trial is not the beginning of the end of cancer.'
    ]
  }
]
