import type {Lexicon} from '../../src/rule/wording.ts'
import {promises} from './hype-promises.ts'
import {results} from './hype-results.ts'
import {sources} from './hype-sources.ts'

/** Promises without exception: of safety, of success, of speed, of permanence, for everyone. */
export const absolute: Lexicon = {
  precedence: 2,
  severity: 'error',
  sources,
  phrases: [
    ...promises,
    ...results,
    {
      pattern: `
        (no|zero|without any?|free of|free from) (known|serious|nasty|harmful|unwanted|
          adverse)? (side effect~|adverse effect~|adverse reaction~|health risk~|safety
          concern~|drug interaction~|downtime|down time|scarring|toxicity|danger)`,
      source: 'gmc',
      fix: 'Name the risks that are known and how common they are.',
      positive: [
        'The serum has no side effects.',
        'Peels with zero downtime.',
        'It works without any adverse effects.'
      ],
      negative: [
        'There is no treatment that has no side effects.',
        'Does the serum have no side effects?'
      ]
    },
    {
      pattern: '(risk|side effect~|downtime|scar|worry|hassle|stress|guilt) free',
      source: 'gmc',
      fix: 'Name the risks that are known and how common they are.',
      positive: ['Enjoy a risk-free treatment.', 'A hassle-free laser session.'],
      negative: [
        'No operation is risk-free.',
        'Beware of sellers who promise a risk-free injection.'
      ]
    },
    {
      pattern: `
        (zero|no|virtually no|virtually zero|absolutely no|practically no) risk~ of (an)? (allergic|allergy|allergies|rejection|side effects|infection|scarring|complications|harm|
          damage) | (zero|no) risk~ (at all|whatsoever|$)`,
      source: 'gmc',
      fix: 'Say how large the risk is, with a figure and a source.',
      positive: [
        'There is virtually zero risk of rejection.',
        'Your own plasma carries no risk at all.'
      ],
      negative: [
        'It would be wrong to say there is no risk at all.',
        'Is there no risk of infection?'
      ]
    },
    {
      pattern: `
        100 (%|percent|per cent) (safe|effective|natural|pure|organic|guaranteed|painless|
          absorption|absorbed|bioavailable|success|successful|satisfaction|satisfied|cure|
          cured|accurate|reliable|risk free|drug free|chemical free|of the time|results)`,
      source: 'tga',
      fix: 'Give the measured share of people and the source.',
      positive: ['Our drip is 100% safe.', 'The patch is 100 per cent natural.'],
      negative: ['No vaccine is 100% effective.', 'Condoms are not 100 percent safe.']
    },
    {
      pattern: `
        (completely|totally|entirely|perfectly|absolutely|utterly|fully|virtually) (safe|harmless|painless|natural|non toxic|effortless|undetectable|reliable)`,
      source: 'tga',
      fix: 'Say what is known about safety, for whom, and from which study.',
      positive: [
        'Microneedling is completely safe.',
        'The wand is totally painless.',
        'The drops are perfectly harmless.'
      ],
      negative: [
        'Vaping is not completely safe.',
        'Sellers claim that the drops are totally harmless.'
      ]
    },
    {
      pattern: 'guarantee~|guaranteed',
      source: 'gmc',
      fix: 'Say how often it works, or what usually happens, with a source.',
      positive: [
        'We guarantee clear skin.',
        'Smoother legs guaranteed.',
        'This plan guarantees weight loss.'
      ],
      negative: [
        'Results are not guaranteed.',
        'Nothing guarantees weight loss.',
        'Be wary of anyone guaranteeing a result.'
      ]
    },
    {
      pattern: `
        permanent hair reduction | (permanent|lifelong|everlasting) ..1 (result~|solution~|cure~|relief|removal|fix|
          fixes|weight loss|cushioning|improvement~|benefit~|infrastructure|protection)`,
      source: 'cap',
      fix: 'Say how long the effect was measured to last.',
      positive: [
        'One session brings permanent results.',
        'A permanent solution for dry eyes.',
        'Permanent hair removal in weeks.'
      ],
      negative: ['Laser does not give permanent results.', 'Are these permanent results?']
    },
    {
      pattern: `
        (results|effects|benefits|it|they) ..1 last~ (for life|forever|for ever|a lifetime)
        | (results|rewards|effects|benefits|improvements) (are|is|will be) (permanent|immediate|instant|guaranteed|instantaneous|lifelong|forever)`,
      source: 'cap',
      fix: 'Say how soon the effect was seen and how long it lasted, with a source.',
      positive: ['The results are permanent.', 'The effects are immediate and the glow stays.'],
      negative: ['The results are not permanent.', 'Nobody can say that the effects are permanent.']
    },
    {
      pattern: `
        (permanently|forever) (restore~|eliminate~|cure~|fix~|increase~|improve~|combine~|
          erase~|solve~|end~|ban~|banish~|reverse~|heal~|tighten~|lift~)`,
      source: 'cap',
      fix: 'Say how long the effect was measured to last.',
      positive: ['The gel permanently restores volume.', 'It permanently eliminates wrinkles.'],
      negative: [
        'Diet alone will not permanently reverse diabetes.',
        'No cream permanently removes scars.'
      ]
    },
    {
      pattern: `
        (fat cells|fat|wrinkles|hair|veins|results|pounds) ..2 (destroyed|gone|eliminated|
          removed) (permanently|forever|for good)`,
      source: 'cap',
      fix: 'Say how long the effect was measured to last.',
      positive: ['The fat cells are destroyed permanently.', 'Wrinkles gone for good.'],
      negative: ['The fat cells are not destroyed permanently.', 'Is the hair really gone forever?']
    },
    {
      pattern: `
        (lasting|long lasting) (relief|confidence|freedom|cure~|solution~)
        | lack of side effects | natural (and|,) safe | safe (and|,) natural
        | (live|walk|run|train|move|play|sleep|walking|running|living) ..6 without ..3 pain | (don't|do not|no longer|needn't) ..2 (have|need) to (live|suffer|put up) with ..4 (any longer|any more|anymore) | (live|living) (a|your) ..1 free life
        | (<benefit>|<outcome>|<complaint>) ..3 in (just|only|as little as|under|less than)
          (a|an|one|two|three|four|five|<number>) (day~|hour~|minute~|second~|week~|session~|
          dose~)
        | (instant|overnight|immediate) ..1 (result~|relief|lift|glow|cure~|fix|fixes|transformation~|weight loss|energy) | (instant|overnight) ..1 (improvement~|effect|benefit~|recovery)`,
      source: 'cap',
      fix: 'Say how soon the effect was seen in a study.',
      positive: ['Get instant results.', 'An overnight cure for spots.', 'Enjoy immediate relief.'],
      negative: [
        "Don't expect instant results.",
        'Creams promising an overnight fix should be avoided.'
      ]
    },
    {
      pattern: `
        (works|work|acts|act|relieve~|erase~|see results|feel better) (instantly|
          immediately|like magic|in seconds|in minutes)
        | (works|acts|relieves|heals|erases) overnight`,
      source: 'cap',
      fix: 'Say how soon the effect was seen in a study.',
      positive: ['The balm works instantly.', 'It relieves overnight.'],
      negative: ['Antidepressants do not work immediately.', 'Nothing works overnight.']
    },
    {
      pattern: `
        (work~|suitable|perfect|safe|ideal|effective|right|appropriate|suit~|compatible)
          (for|with|on|at)? (virtually|almost|nearly|literally|absolutely)? (everyone|
          everybody|all (skin types|bodies|lifestyles)|
          all ..2 (styles|types|approaches|philosophies|needs|levels|goals)|every (body|age|
          skin type|cell|one|person|patient|type of skin|stage)) | (work~|effective|perfect|ideal|suit~|safe) (for|on|in)? all (patients|people|women|men|users)`,
      source: 'ftcGutCheck',
      fix: 'Say for whom it was tested and for whom it is not suitable.',
      positive: [
        'The plan works for everyone.',
        'It is suitable for virtually all skin types.',
        'A cream that suits everybody.'
      ],
      negative: ['It is not suitable for everyone.', 'No diet works for everyone.']
    },
    {
      pattern: `
        (anyone|everyone|everybody) ..6 (can|will|could) (benefit|profit|lose weight|enjoy)`,
      source: 'ftcGutCheck',
      fix: 'Say who benefited in the studies.',
      positive: ['Anyone can benefit from a drip.', 'Everyone who feels tired will benefit.'],
      negative: ['Not everyone will benefit.', 'Will everyone benefit?']
    },
    {
      pattern: `
        never fail~ | cannot fail | can't fail | can't go wrong | always work~
        | work~ every time | foolproof | fail safe | fail proof | infallible | unfailing
        | sure fire | surefire | bulletproof | flawlessly`,
      source: 'tga',
      fix: 'Say how often it works, with a source.',
      positive: ['This routine never fails.', 'A foolproof plan.', 'It works every time.'],
      negative: ['No test is infallible.', 'There is no foolproof plan.']
    },
    {
      pattern: `
        (is|are|be|was|it's|completely|virtually|practically|almost|quick|fast|safe and|easy
          and|comfortable and|non invasive and?|non invasive ,) (painless|pain free|
          effortless)`,
      source: 'gmc',
      fix: 'Say how much it hurts, for how long, and what helps.',
      positive: [
        'The injection is painless.',
        'Sessions are pain-free.',
        'Quick, virtually painless treatment.'
      ],
      negative: ['Not every session is painless.', 'Is it painless?']
    },
    {
      pattern: `
        (painless|pain free|effortless) (<treatment>|session~|visit~|step~|movement|living|life|
          removal|weight loss|solution~|recovery|relief|results)`,
      source: 'gmc',
      fix: 'Say how much it hurts, for how long, and what helps.',
      positive: ['Book a painless procedure.', 'Pain-free steps again.', 'Effortless weight loss.'],
      negative: [
        'There is no painless procedure.',
        'So-called painless treatments still need numbing cream.'
      ]
    },
    {
      pattern: `
        (impossible|unachievable|unattainable) (without|any other way|manually|otherwise)
        | without ..4 , ..4 (is|are) impossible
        | (side effect~|reaction~|overdose~|failure|relapse|complication~|scarring|regain)
          (is|are) (impossible|unheard of|excluded|ruled out)`,
      source: 'eu655',
      fix: 'Say what it adds to other ways, with a source.',
      positive: [
        'Clear skin is impossible without a cleanse.',
        'Good sleep is impossible otherwise.'
      ],
      negative: ['It is not impossible without surgery.', 'Is recovery impossible without tablets?']
    },
    {
      pattern:
        '(cure~|curing) (for|of)? <your>? <disease> | cure~ ..1 (pain~|ache~|wrinkles|baldness|ageing|aging)',
      source: 'fdaFraud',
      fix: 'Say what was measured: fewer symptoms, longer remission, in how many people.',
      positive: ['This tea cures cancer.', 'A cure for diabetes.', 'The root is curing arthritis.'],
      negative: ['There is no cure for eczema.', 'Turmeric does not cure cancer.']
    },
    {
      pattern: `
        (natural|proven|simple|simpler|complete|total|permanent|ultimate|sure|real|instant|
          easy|perfect|powerful|hangover|cancer|acne) cure~`,
      source: 'fdaFraud',
      fix: 'Say what was measured: fewer symptoms, longer remission, in how many people.',
      positive: ['Finally a natural cure.', 'The ultimate cure for spots.'],
      negative: ['There is no simple cure.', 'Claims of a natural cure are false.']
    },
    {
      pattern: `
        (reverse~|reversing) ..2 (diabetes|arthritis|alzheimer's|dementia|heart disease|
          chronic disease|baldness|grey hair|autoimmune disease|disease)`,
      source: 'fdaFraud',
      fix: 'Say what was measured, and for how long.',
      positive: ['The plan reverses type 2 diabetes.', 'Reversing chronic disease starts here.'],
      negative: ['No supplement reverses dementia.', 'Can a diet reverse arthritis?']
    },
    {
      pattern: `
        (eliminate~|eradicate~|banish~|erase~|wipe~ out) (all|every|any|your|the|of)? ..1
          (<complaint>|trade off~|the need for) (completely|entirely|forever|for good|
          altogether|permanently|once and for all|at its source)?`,
      source: 'ftcHealth',
      fix: 'Say by how much the complaint was reduced, and in whom.',
      positive: [
        'It eliminates joint pain.',
        'Banish dark circles.',
        'The balm erases fine lines for good.'
      ],
      negative: ['No cream erases wrinkles.', 'It does not eliminate all symptoms.'],
      level: 'warning'
    },
    {
      pattern: `
        (prevent~|cure~|stop~|remove~|resolve~|clear~|avoid~|eliminate~) (it|them|
          <complaint>|these|this|everything) (entirely|completely|forever|for good|altogether|
          permanently|once and for all|for ever)`,
      source: 'ftcHealth',
      fix: 'Say by how much the complaint was reduced, and in whom.',
      positive: ['You can prevent them entirely.', 'It clears acne for good.'],
      negative: ['You cannot prevent them entirely.', 'Nothing stops migraines completely.']
    },
    {
      pattern: '(say|wave|kiss) (goodbye|bye bye|farewell) to ..6 <complaint>',
      source: 'fdaFraud',
      fix: 'Say by how much the complaint was reduced, and in whom.',
      positive: ['Say goodbye to wrinkles.', 'Wave goodbye to back pain.'],
      negative: [
        'You will not say goodbye to insomnia in a night.',
        'Adverts that tell you to say goodbye to wrinkles mislead.'
      ]
    },
    {
      pattern: `
        put an end to | never (suffer|worry|diet|struggle|feel|experience) ..3 again
        | once and for all`,
      source: 'fdaFraud',
      fix: 'Say by how much the complaint was reduced, and in whom.',
      positive: [
        'Put an end to itching.',
        'Never suffer from hay fever again.',
        'Fix your sleep once and for all.'
      ],
      negative: ['No pill will put an end to itching.', 'Can it solve acne once and for all?'],
      level: 'warning'
    },
    {
      pattern: `
        ^ no more ..4 (<price>|hiding|worrying|guessing|shaving|waiting|struggling|embarrassment|excuses|painkillers|razors|glasses|wrinkles) $ | ^ no more ..2 <complaint>
        | zero (effort|surgery|pain|hassle|needles|fuss|compromise~|guesswork)`,
      source: 'fdaFraud',
      fix: 'Say by how much the complaint was reduced, and in whom.',
      positive: ['No more aching joints, no more pain.', 'Zero surgery.', 'No more painkillers.'],
      negative: [
        'It is not true that you need no more painkillers.',
        'No more than two painkillers a day.'
      ]
    },
    {
      pattern: `
        no (need for)? (repeat~|repeat visits|repeat treatments|maintenance|recovery time|
          washout|lifestyle restrictions|steroid crash)
        | without (pills|steroids|dieting|effort|hormones|needles|a scalpel)`,
      source: 'ftcHealth',
      fix: 'Say what the treatment does ask of people.',
      positive: [
        'No repeat visits.',
        'It lifts the face without needles.',
        'Relief without pills.'
      ],
      negative: ['Many people cannot manage without pills.', 'Is it possible without drugs?'],
      level: 'warning'
    },
    {
      pattern: `
        (complete|total|perfect|absolute) ..1 (protection|relief|comfort|freedom from|
          immunity|confidence|safety|discretion|effectiveness)`,
      source: 'ftcHealth',
      fix: 'Say by how much, in whom, and for how long.',
      positive: ['It offers complete protection.', 'Total comfort throughout.', 'Perfect safety.'],
      negative: ['No mask gives complete protection.', 'It does not bring total relief.']
    },
    {
      pattern: `
        (ensur~|ensure~|guarantee~) (peak|complete|maximum|flawless|total|perfect|
          lasting) ..3 (<benefit>|<outcome>)`,
      source: 'ftcHealth',
      fix: 'Say how often this was the case, with a source.',
      positive: ['The blend ensures complete recovery.', 'Ensuring peak performance.'],
      negative: [
        'Rest ensures optimal recovery.',
        'No blend ensures complete recovery.',
        'Does it ensure complete protection?'
      ],
      level: 'warning'
    },
    {
      pattern: `
        (protection|results|recovery|relief|performance|preparation|development|capacity|
          works|effective|safe|prevention) ..3 regardless of`,
      source: 'ftcHealth',
      fix: 'Say in whom this was shown.',
      positive: [
        'Reliable protection regardless of how much you drink.',
        'It works regardless of age.'
      ],
      negative: [
        'It does not give protection regardless of dose.',
        'Is it safe regardless of age?'
      ],
      level: 'warning'
    },
    {
      pattern: `
        ensuring (accurate|consistent|precise|reliable|maximum|flawless)`,
      source: 'ftcHealth',
      fix: 'Say how often this was the case, with a source.',
      positive: ['It protects memory, ensuring accurate recall.'],
      negative: [
        'No drug works by ensuring consistent sleep.',
        'Critics doubt that it works by ensuring precise doses.'
      ],
      level: 'warning'
    },
    {
      pattern: `
        without (ever)? (compromise~|sacrifice~) (your|their|on|the social|social|
          performance|next day|professional|taste|style|comfort|enjoyment|healthspan)`,
      source: 'ftcHealth',
      fix: 'Say what people give up or risk.',
      positive: [
        'Drink without compromising your health.',
        'Lose weight without sacrificing taste.'
      ],
      negative: [
        'You cannot drink without compromising your sleep.',
        'Is it possible without sacrificing taste?'
      ],
      level: 'warning'
    },
    {
      pattern: `
        (excellent|perfect|impeccable|outstanding|unblemished|flawless|exceptional|superb|
          unmatched|stellar) safety (profile~|record~)`,
      source: 'tga',
      fix: 'Name the side effects that were seen and how often.',
      positive: ['The herb has an excellent safety profile.', 'A flawless safety record.'],
      negative: [
        'It does not have an excellent safety profile.',
        'Does it have a perfect safety record?'
      ],
      level: 'warning'
    },
    {
      pattern: `
        ^ (absolutely|definitely|guaranteed|without a doubt|certainly|undoubtedly) $
        | ^ yes , (always|in all cases|in every case|every time|for everyone|guaranteed)`,
      source: 'ftcHealth',
      fix: 'Answer with what is known and how well.',
      positive: ['Is it safe? Absolutely.', 'Will it work? Without a doubt.'],
      negative: ['Absolutely not.', 'It is absolutely essential to rest.']
    },
    {
      pattern: `
        most certainly | will certainly | you'll certainly | will definitely | will undoubtedly
        | you are sure to | i assure you | we assure you | we promise | work~ ..2 without fail
        | mark my words | rest assured`,
      source: 'ftcHealth',
      fix: 'Say how likely it is, with a source.',
      positive: ['You will certainly have brighter skin.', 'Laser is most certainly for you.'],
      negative: ['You will not certainly lose weight.', 'Nobody can say it will definitely work.'],
      level: 'warning'
    },
    {
      pattern: '(used|taken|given) safely (for|in) ..5 (years|centuries|generations|decades)',
      source: 'tga',
      fix: 'Say what is known about safety; long use is no evidence of it.',
      positive: ['Used safely for over 20 years.', 'Taken safely in the East for centuries.'],
      negative: [
        'It has not been used safely for centuries.',
        'Has it been used safely for years?'
      ],
      level: 'warning'
    },
    {
      pattern: `
        one and done | (one|1|single) shot ,? $ | one time fix | single treatment solution
        | heal~ invisibly | disappear~ (overnight|forever|for good|completely|instantly)
        | vanish~ | melt~ away
        | (avoid|skip|escape|forget) ..2 (surgery|the knife|needles|the gym|dieting) (for
          good|forever|for ever)`,
      source: 'cap',
      fix: 'Say what happened, in how many people, and for how long.',
      positive: ['It is one and done.', 'Pores vanish.', 'The marks heal invisibly.'],
      negative: ['Warts do not disappear overnight.', 'Scars never vanish.'],
      level: 'warning'
    }
  ]
}
