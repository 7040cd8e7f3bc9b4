import type {Lexicon} from '../../src/rule/wording.ts'
import {sources} from './hype-sources.ts'

/** First places without a stated comparison. */
export const superlative: Lexicon = {
  precedence: 6,
  severity: 'warning',
  sources,
  phrases: [
    {
      pattern: `
        best ..3 (supplement~|product~|clinic~|hospital~|cream~|serum~|brand~|capsule~|
          powder~|gummies|laser~|filler~|probiotic~|moisturi[sz]er~|sunscreen~|shampoo~|
          surgeon~|specialist~|dermatologist~|dentist~|doctors|regime|regimen|remedy|remedies|
          cleanse|detox)`,
      source: 'ama',
      fix: 'Say compared with what, by which measure, and according to whom.',
      positive: ['The best collagen supplement of the year.', 'Visit the best clinic in town.'],
      negative: ['There is no best supplement.', 'Which is the best cream?'],
      unless: ['comparison']
    },
    {
      pattern: `
        (most|world's most|single most) (effective|powerful|potent|advanced|innovative|
          trusted|popular|sought after|researched|studied|evidence backed|complete|
          comprehensive|reliable|efficient|accurate|natural|exciting|scientifically
          (supported|validated|backed|proven)|universally recommended|bioavailable|underrated|
          luxurious|experienced|renowned) ..3 <treatment>`,
      source: 'ama',
      fix: 'Say compared with what, and by how much.',
      positive: [
        'The most effective treatment on the market.',
        'The most powerful natural remedy.'
      ],
      negative: [
        'It is not the most effective treatment.',
        'What is the most effective treatment?'
      ],
      unless: ['comparison', 'source']
    },
    {
      pattern: `
        (leading|foremost|premier|number one|# 1|top rated|top notch|world class|world
          renowned|best in class|award winning|unrivalled|unrivaled|world beating|market
          leading|industry leading|world leading|first class|five star|5 star|elite) ..2
          (injector~|therapist~|clinician~|physician~|nurse~|studio~|spa|spas|salon~|
          practice~|bar|bars|clinic~|brand~|product~|supplement~|serum~|cream~|powder|
          capsule~|device~|surgeon~|dermatologist~|specialist~|practitioner~|facility|
          facilities|center~|centre~|formula~|company|companies|hospital~|doctor~|treatment~|
          provider~|authority|authorities|care|therapist~|pharmacy|institute~|research
          centre~|center~|facilities|school~)`,
      source: 'ama',
      fix: 'Say who ranks it first, by which measure and when.',
      positive: [
        "London's leading laser clinic.",
        'The #1 collagen powder.',
        'World-class specialists.'
      ],
      negative: ['It is not a leading clinic.', 'Which is the top-rated cream?']
    },
    {
      pattern: `
        (world|market|global|industry|national) leader~ in | pioneer~ (in|of) | taking the lead
        | second to none | best of the best | in a class of its own | in a league of its own
        | head and shoulders above | the lowest price | world famous
        | gold standard of ..2 (prevention|care|treatment|beauty|wellness)`,
      source: 'ama',
      fix: 'Say who ranks it first, by which measure and when.',
      positive: ['We are the world leader in hair transplants.', 'Our care is second to none.'],
      negative: ['They are not the world leader in implants.', 'Is their care second to none?']
    },
    {
      pattern: `
        unlike (any|all) other | like no other | not available (with|from|anywhere)
        | (no other|nothing (else|like it)?) ..4 (compares|comes close|works better|measures
          up)
        | (work~|working) when ..3 fail~ | nothing beats | nothing like it | exceed~ all other
        | outperform~ (all|every|any) | the only <product> ..1 that`,
      source: 'eu655',
      fix: 'Name what it was compared with, and the result.',
      positive: [
        'Unlike any other supplement, it calms.',
        'Nothing compares to this serum.',
        'The only serum that lifts.'
      ],
      negative: ['It is not unlike any other cream.', 'Is it the only serum that works?']
    },
    {
      pattern: `
        (highest|greatest|maximum|unmatched|superior|best|fastest|strongest|purest|richest)
          (purity|bioavailability|absorption|potency|efficacy|effectiveness|level of
          scientific evidence|clinical evidence|scientific evidence|source of)`,
      source: 'eu655',
      fix: 'Give the measured figure, and what it was compared with.',
      positive: [
        'The highest purity on the market.',
        'For maximum bioavailability take it with fat.'
      ],
      negative: ['It does not have the highest purity.', 'Which form has the best absorption?'],
      unless: ['comparison', 'source']
    },
    {
      pattern: `
        (world's|nation's|country's|planet's|nature's|earth's|uk's|america's|london's|
          britain's|city's) ..1 (most|best|leading|first|only|finest|richest|number one|# 1|
          top|strongest|safest|purest|greatest|favourite|favorite|largest)`,
      source: 'ama',
      fix: 'Say who measured it, and how.',
      positive: ["The world's richest source of vitamin C.", "Britain's favourite cream."],
      negative: ["It is not the world's richest source.", "Is it the world's best tea?"],
      unless: ['source']
    },
    {
      pattern: `
        <number> (times|x|fold) ..1 (better|stronger|more (effective|powerful|potent|
          absorbable|bioavailable|efficient)|faster results|healthier|smoother)`,
      source: 'eu655',
      fix: 'Say what was measured in both, with the source.',
      positive: ['It is 50 times better than oranges.', '10x stronger than retinol.'],
      negative: ['It is not 50 times better.', 'Is it 10 times stronger?'],
      unless: ['source']
    },
    {
      pattern: `
        (far|vastly|infinitely|way|miles|light years|so much|a million times|much) (better|
          superior|more (effective|powerful|potent|advanced)|stronger|safer) (than|to)?
        | (far beyond|way beyond|leaps and bounds) (what|above|ahead)
        | more (potent|potency|powerful) than`,
      source: 'eu655',
      fix: 'Say by how much, and give the source.',
      positive: ['It is far better than orange juice.', 'Vastly superior to creams.'],
      negative: ['It is not far better than juice.', 'Is it far better than tea?'],
      unless: ['source']
    },
    {
      pattern: `
        (easiest|safest|healthiest|quickest|fastest|smartest|simplest|finest|greatest|
          purest) ..1 (<treatment>|you'll ever|ever|in the world|on earth|on the market|
          available)`,
      source: 'ama',
      fix: 'Say compared with what, and by how much.',
      positive: ["The easiest treatment you'll ever have.", 'The purest powder on earth.'],
      negative: ['It is not the safest treatment.', 'What is the fastest way to sleep?'],
      unless: ['comparison', 'source']
    },
    {
      pattern: `
        (most|strongest|best|greatest|highest) ..3 (available|ever (made|discovered|created|
          developed|seen)|in existence|on the market|on the planet|in the world|on earth|money
          can buy|to date|yet|ever made|of all time|known to (man|science))`,
      source: 'ama',
      fix: 'Say compared with what, and by how much.',
      positive: ['The most studied supplement in existence.', 'The best money can buy.'],
      negative: ['It is not the strongest in the world.', 'Is it the best on the market?'],
      unless: ['comparison', 'source']
    },
    {
      pattern: `
        superior (health|results|recovery|outcomes|protection|care|<number>|alcohol|
          training|liver|performance|natural|celebration|absorption)`,
      source: 'eu655',
      fix: 'Say compared with what, and by how much.',
      positive: ['It enables superior recovery.', 'Superior protection for your gut.'],
      negative: ['It did not give superior results.', 'Does it give superior protection?'],
      unless: ['comparison']
    }
  ]
}
