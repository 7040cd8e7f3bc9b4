import type {Lexicon} from '../../src/rule/wording.ts'
import {rank} from './hype-rank.ts'
import {sources} from './hype-sources.ts'

/** First places without a stated comparison. */
export const superlative: Lexicon = {
  precedence: 6,
  severity: 'warning',
  sources,
  phrases: [
    ...rank,
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
      unless: ['answer', 'comparison']
    },
    {
      pattern: `
        (most|world's most|single most) (effective|powerful|potent|advanced|innovative|
          trusted|sought after|researched|studied|evidence backed|complete|
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
      unless: ['answer', 'comparison', 'source']
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
        (world|market|global|industry|national) leader~ in | (pioneer|pioneers) (in|of) | taking the lead
        | second to none | best of the best | in a class of its own | in a league of its own
        | head and shoulders above | the lowest price
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
        (far|vastly|infinitely|way|miles|light years|so much|a million times) (better|superior|more (effective|powerful|potent|advanced)|stronger|safer) (than|to)? | much (better|stronger|safer|more (effective|powerful|potent|advanced)) than
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
      unless: ['answer', 'comparison', 'source']
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
        superior (health|results|recovery|outcomes|protection|care|alcohol|
          training|liver|performance|natural|celebration|absorption)`,
      source: 'eu655',
      fix: 'Say compared with what, and by how much.',
      positive: ['It enables superior recovery.', 'Superior protection for your gut.'],
      negative: ['It did not give superior results.', 'Does it give superior protection?'],
      unless: ['comparison']
    },
    {
      pattern: `
        (finest|best|greatest|smartest|purest|most (advanced|trusted|experienced|powerful|
          effective|complete|comprehensive|accurate)) ..4 (in (europe|the (world|country|uk|us|
          usa|business|industry|city|region|nation)|america|london|britain|town|asia)|on the
          planet|you can (buy|make|get|find|take)|(i|we|you|they)? (have|has|had|i've|we've|
          you'll|you've) ever|ever (made|tried|created|used|seen|had|taken))
        | (you will|you'll|you won't) not? find (a|any) (more|better|finer) ..4 (anywhere|
          elsewhere)
        | (safest|cleanest|purest|strongest|easiest|richest) ..3 (there is|anywhere|you can buy|
          money can buy|in existence)`,
      source: 'ama',
      fix: 'Say who measured it, compared with what, and when.',
      positive: ['The finest dentists in Europe.', 'The best collagen I have ever tried.'],
      negative: [
        'They are not the finest dentists in Europe.',
        'Is it the best cream you can buy?'
      ],
      unless: ['comparison', 'source']
    },
    {
      pattern: `
        (highest|finest|purest|premium|unsurpassed|unmatched|unparalleled|superior|exceptional|
          outstanding|impeccable|uncompromising) quality (ingredient~|product~|supplement~|care|
          capsule~|extract~|treatment~|service|materials|,|and|$)
        | (gold|global|platinum) standard (in|for) ..2 (skin|hair|rejuvenation|beauty|wellness|
          healing|recovery|purity|quality|longevity|supplement~|collagen|ageing|aging|
          aesthetics|care)
        | (voted|rated|ranked|named) (as)? (the|our)? (number one|# 1|best|top|no 1|number 1|
          safest|finest)
        | ultimate ..2 <product> | richest ..1 source
        | (safest|easiest|fastest|simplest|quickest) (and|,) most (effective|natural|reliable|
          powerful)
        | (cleanest|purest|strongest|finest|safest) ..3 (on the market|in the world|on earth|on
          the planet)
        | most (sought after|in demand|coveted|celebrated|acclaimed) | cut above | (leave~|
          leaves|leaving) (the|all) (rest|competition|others|rivals)
        | (puts|put) (all|every|any|other) ..3 to shame | highest rated
        | top rated | best in class | best selling | bestseller~ | award winning | five star
          (experience|service|care|reviews|review|treatment)
        | (premium|luxury|elite) (results|formula|formulation|grade)`,
      source: 'ama',
      fix: 'Say who rated it, by which measure and when.',
      positive: ['The highest quality ingredients.', 'Voted number one.', 'An award-winning team.'],
      negative: ['It is not award-winning.', 'Is it the gold standard in hair care?']
    },
    {
      pattern: `
        (beats|outshines|outperforms|surpasses|trumps|crushes|eclipses|dwarfs|outclasses)
          (every|any|all|other|the) ..2 (other|others|rest|competition|rivals|market|<product>|
          adaptogen~)
        | (by far|hands down|simply|easily|undoubtedly|without question|without a doubt|quite
          simply) the (best|finest|safest|easiest|fastest|greatest|smartest|most (effective|
          powerful|potent|advanced|efficient|reliable|natural|beneficial|amazing|exciting))
        | absolute best | the very best (in|of|care|treatment~|results)
        | no better (way|alternative|treatment|remedy|time|product|feeling|choice) (to|for|than)
        | nothing ..1 better (for|than) | (nobody|no one) (does|makes) ..2 better
        | nothing else (works|comes|gives|does|heals) (as|like|so|better|close)
        | (nothing|none) is ..1 more (effective|powerful|potent)
        | most (trusted|respected|recognised|recognized) name~ | leading name~ in
        | (outside|anywhere else) in the world`,
      source: 'eu655',
      fix: 'Name what it was compared with, and the result.',
      positive: [
        'It outshines all other herbs.',
        'Simply the best.',
        'There is no better way to rest.'
      ],
      negative: ['It is not by far the best.', 'Is there no better way to treat it?'],
      unless: ['source']
    },
    {
      pattern: `
        (two|three|five|ten|twenty|fifty|hundreds of|a hundred|a thousand|thousands of) times
          (better|stronger|faster|more (effective|potent|powerful|absorbable))
        | superior to (any|all|every|ordinary|anything)
        | superior (in every way|quality|form|choice|alternative|formula)
        | (stronger|more (powerful|potent|effective)|safer|gentler|faster|better) than
          (antibiotics|morphine|any|anything|botox|chemotherapy|chemo|prescription drugs|
          prescription|drugs|all other|ordinary)
        | (ideal|perfect|ultimate|smartest|obvious|supreme) (solution|choice|supplement|partner|
          companion|remedy|answer|alternative|addition|investment) (for|to)
        | smartest ..2 (you can|you'll ever)
        | (clinic|doctor|brand|choice|supplement|secret) of (choice (for|of))? ..1 (celebrities|
          the stars|hollywood|athletes|champions|supermodels)
        | (trusted|loved|used|adored|favou?red|worn|endorsed) by ..2 (celebrities|hollywood|
          athletes|stars|supermodels|customers|people worldwide)
        | (go to|number one|# 1) (expert~|choice|clinic|destination|supplement|brand|solution)
          (for|in)
        | most (experienced|trusted|advanced|complete|exclusive|life changing|powerful|modern)
          ..2 (clinic~|team|purchase|multivitamin|laboratory|lab|surgeon~|doctor~|scanner|
          practice)`,
      source: 'eu655',
      fix: 'Give the measured figure, and what it was compared with.',
      positive: [
        'Ten times more effective than tea.',
        'It is stronger than antibiotics.',
        'The ideal solution for thin hair.',
        'Trusted by Hollywood stars.'
      ],
      negative: [
        'It is not stronger than antibiotics.',
        'Is it ten times better?',
        'It worked no better than anything else.'
      ],
      unless: ['source']
    },
    {
      pattern: `
        (world|market|industry|europe) (class|leading|beating|renowned) (expertise|expert~|
          team~|results|science|standards|quality|knowledge|experience|imaging|technology|
          equipment|name~|surgery|dentistry)
        | (unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|exemplary) (level|track
          record|quality|purity|expertise|experience|standard~|choice|success)
        | (highest|best|unrivalled) success rate~ (in|of|anywhere)
        | best ..3 of (the year|all time|the decade|2020|2021|2022|2023|2024|2025|2026|2027)`,
      source: 'ama',
      fix: 'Say who ranks it first, by which measure and when.',
      positive: ['World-leading expertise.', 'The highest success rates in the country.'],
      negative: [
        'They do not have world-leading experts.',
        'Who has the highest success rates in town?'
      ],
      unless: ['comparison', 'source']
    }
  ]
}
