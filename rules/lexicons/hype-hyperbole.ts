import type {Lexicon} from '../../src/rule/wording.ts'
import {alarm} from './hype-alarm.ts'
import {boasts} from './hype-boasts.ts'
import {dread} from './hype-dread.ts'
import {figures} from './hype-figures.ts'
import {headlines} from './hype-headlines.ts'
import {praise} from './hype-praise.ts'
import {slogans} from './hype-slogans.ts'
import {sources} from './hype-sources.ts'

/** Wonder, revolution, transformation; and exaggerated harm. */
export const hyperbole: Lexicon = {
  precedence: 5,
  severity: 'warning',
  sources,
  phrases: [
    ...figures,
    ...praise,
    ...dread,
    ...alarm,
    ...slogans,
    ...boasts,
    ...headlines,
    {
      pattern: `
        (miracle~|miraculous|miraculously) (cure~|drug~|diet~|worker~|remedy|remedies|
          treatment~|pill~|food~|weight loss)?`,
      source: 'abola',
      fix: 'Say what changed, by how much, and in whom.',
      positive: [
        'This oil is a miracle.',
        'A miracle cure from the forest.',
        'The results are miraculous.'
      ],
      negative: ['It is not a miracle cure.', 'Turmeric is marketed as a miracle.']
    },
    {
      pattern: `
        cure all~ | panacea~ | magic (bullet~|pill~|wand~|formula~|potion~) | silver bullet~
        | elixir~ | fountain of youth | holy grail
        | wonder (molecule~|drug~|cure~|pill~|food~|herb~|plant~|treatment~|supplement~|ingredient~)
        | quick fix | quick fixes | home run`,
      source: 'hnr',
      fix: 'Say what it helps with, by how much, and in whom.',
      positive: [
        'Ginger is a cure-all.',
        'Researchers found the holy grail of skin care.',
        'A wonder drug for migraine.'
      ],
      negative: ['There is no silver bullet.', 'It is often touted as a cure-all.']
    },
    {
      pattern: `
        (breakthrough~|break through) (treatment~|drug~|discovery|discoveries|formula|
          technology|study|studies|findings|therapy|in|for)?`,
      source: 'abola',
      fix: 'Say what is new and what was shown.',
      positive: ['A breakthrough treatment.', 'Scientists announced breakthroughs in hair growth.'],
      negative: ['This is hardly a breakthrough.', 'Is it really a breakthrough?']
    },
    {
      pattern: `
        revolutionary | revolutioni[sz]e~ | groundbreaking | ground breaking
        | game (changer~|changing) | trailblazing | paradigm shift~ | watershed moment~
        | world first | cutting edge | bleeding edge | state of the art | next gen
        | next generation | futuristic | space age | quantum leap | unprecedented
        | history making | paradigm changing | new day for | new day in`,
      source: 'abola',
      fix: 'Say what is new about it, compared with what.',
      positive: [
        'A revolutionary laser.',
        'Cutting-edge skin care.',
        'Peptides are a game-changer.',
        'Our next-generation serum.'
      ],
      negative: ['The device is not revolutionary.', 'The manufacturer calls it a game-changer.']
    },
    {
      pattern: `
        life (changing|altering) | transform~ the lives of | as we know it | lifesaver | life saver | mind blowing | earth shattering
        | world changing | jaw dropping | head turning | show stopping | awe inspiring
        | out of this world | must have | must try`,
      source: 'abola',
      fix: 'Say what changed for people, and for how many.',
      positive: ['Results are life-changing.', 'This mask is a must-have.'],
      negative: ['The drops are not life-changing.', 'Is the mask a must-have?']
    },
    {
      pattern: `
        (transform~|revolutioni[sz]e~|reinvent~|supercharge~|turbocharge~) (your|my|his|her|
          their|people's|the way|how|lives) ..1 <body>?
        | (revitali[sz]e~|reclaim~|upgrade~|revamp~|elevate~|reinvigorate~) your ..1 <body>`,
      source: 'hnr',
      fix: 'Say what changes, by how much, and in whom.',
      positive: [
        'Transform your skin.',
        'It transformed my approach to sleep.',
        'Supercharge your morning.'
      ],
      negative: ['A tea will not transform your skin.', 'Can a pill transform your life?']
    },
    {
      pattern: `
        supercharge~ | turbocharge~ | skyrocket~ | super charge~ | hyper charge~ | turbo charge~`,
      source: 'hnr',
      fix: 'Give the size of the change.',
      positive: ['Your energy skyrockets.', 'It supercharges the scalp.'],
      negative: ['Sugar does not supercharge children.', 'Will energy skyrocket?']
    },
    {
      pattern: `
        change~ (your|my|his|her|their|our|people's|millions of) (life|lives|game|world)
        | (change~ the (game|equation|face|world) (of|for)?)`,
      source: 'hnr',
      fix: 'Say what changes, by how much, and in whom.',
      positive: ['Good sleep can change your life.', 'This gel changes the equation.'],
      negative: ['It will not change your life.', 'Will it change the game?']
    },
    {
      pattern: `
        (fundamental|total|complete|remarkable|radical|dramatic|incredible|full|stunning|
          true) (transformation~|makeover~|rejuvenation)`,
      source: 'vinkers',
      fix: 'Say what changed, by how much, and in whom.',
      positive: ['It enables a fundamental transformation.', 'A stunning makeover.'],
      negative: [
        'Do not expect a total transformation.',
        'The transformation is not dramatic; nothing like a complete makeover.'
      ]
    },
    {
      pattern: `
        (take~|bring~|push~) ..3 to (the|a|another) (next|new|whole new|another) (level|
          heights)
        | next level`,
      source: 'hnr',
      fix: 'Say what improves and by how much.',
      positive: ['Take your training to the next level.', 'Next-level hydration.'],
      negative: [
        'It will not take your training to the next level.',
        'Will it take your skin to the next level?'
      ]
    },
    {
      pattern: `
        (unlock~|unleash~|harness~|tap into) ..3 (power|powers|potential|secret~|benefits|
          radiance|glow|beauty|youth|levels|level of|wonders|magic|wisdom)
        | (discover~|experience|reveal~) ..3 (power of|powers of|secret~|wonders|magic)
        | (ignite~|awaken~|reawaken~|rekindle~|resurrect~|revive~) ..3 (power|glow|beauty|youth|
          radiance|desire|growth|zones|follicles|sensation|skin|passion)`,
      source: 'hnr',
      fix: 'Say what it does, and how that was shown.',
      positive: [
        'Unlock the power of ginger.',
        'Harness the incredible benefits of the sun.',
        'Awaken your inner glow.'
      ],
      negative: ['No app unlocks the power of the mind.', 'Can a patch unlock your potential?']
    },
    {
      pattern: `
        (power~|secret~|magic|wonder~|miracles|golden spice|fountain) of (the sun|nature|
          plants|youth|life|beauty|anti ageing|healthy ageing|healing|food|the ancients|
          beautiful skin|long life|longevity|weight loss)`,
      source: 'hnr',
      fix: 'Say what it does, and how that was shown.',
      positive: ['Feel the power of plants.', 'The secret of youth.'],
      negative: ['There is no secret of youth.', 'Is there a secret of long life?']
    },
    {
      pattern: `
        power house~ | powerhouse~ | super food~ | superfood~ | super herb~ | superherb~
        | super fruit~ | superfruit~ | super nutrient~ | secret weapon~ | liquid gold
        | master antioxidant | universal antioxidant
        | nature's ..3 (solution|answer|remedy|gift|cure|pharmacy|medicine|miracle|secret|
          botox|ozempic|multivitamin|best kept secret)
        | (skin's|hair's|gut's|body's|liver's|brain's) ..2 (best friend|bff)`,
      source: 'hnr',
      fix: 'Say what it contains and what that was shown to do.',
      positive: [
        'Kale is a nutritional powerhouse.',
        'Top five superfoods.',
        "Valerian, nature's sleep solution.",
        'Your secret weapon against colds.'
      ],
      negative: ['Kale is no superfood.', 'So-called superfoods have no special status.']
    },
    {
      pattern: `
        (ancient|hidden|little known|best kept|well kept|closely guarded|age old|long lost|
          forgotten) ..1 (secret~|remedy|remedies|power~|healing|wisdom|tonic|truth~|elixir|
          cure~|herb|inflammatory|danger~|killer~|potential|gem)`,
      source: 'fdaFraud',
      fix: 'Say what it is and what is known about it.',
      positive: ['An ancient remedy for stress.', 'The hidden power of roots.'],
      negative: ['It is no ancient secret.', 'Ads that promise a hidden secret are a warning sign.']
    },
    {
      pattern: `
        (nobody|no one) (talks|tells you|is talking|wants you to know) ..1
        | (you would not|you won't|you wouldn't) believe
        | (doctors|they|big pharma|your doctor|the industry) ..2 (don't|do not|doesn't|won't|
          hate|hates) (want you to know|tell you|this|want you)
        | reveal~ the (one|truth|secret|perfect) | speaks for itself
        | thank you later | nothing short of | like never before
        | worth every (second|penny|cent) | you are golden | smooth sailing`,
      source: 'hnr',
      fix: 'Say the fact itself.',
      positive: [
        'The trick nobody talks about.',
        'Your skin will thank you later.',
        'The recovery is nothing short of miraculous.',
        'The science speaks for itself.'
      ],
      negative: [
        'Pages that say doctors hate this trick are not to be trusted.',
        'Is there a trick nobody talks about?'
      ]
    },
    {
      pattern: '<marvel> ..3 (<benefit>|<outcome>)',
      source: 'vinkers',
      fix: 'Leave the adjective out and give the size of the effect.',
      positive: ['Turmeric has remarkable health benefits.', 'Patients see outstanding results.'],
      negative: ['The trial did not show remarkable benefits.', 'Sellers claim amazing results.']
    },
    {
      pattern: `
        (is|are|was|were|feels|it's|simply|just) (truly|simply|just|quite|absolutely|really)?
          (amazing|incredible|phenomenal|mind blowing|unbelievable|astonishing|astounding|
          sensational|stunning|spectacular|extraordinary|out of this world)`,
      source: 'vinkers',
      fix: 'Say what happened, by how much, and in whom.',
      positive: ['The effect on skin is simply amazing.', 'The glow was incredible.'],
      negative: ['The effect is not amazing.', 'Critics deny that the effect is incredible.']
    },
    {
      pattern:
        'pioneering|unique (benefit~|advantage~|power~)|real (results|answers|solutions) (,|$)',
      source: 'puffery',
      fix: 'Say what it does, and compared with what.',
      positive: ['A pioneering clinic.', 'It offers unique benefits.', 'Real results, at last.'],
      negative: ['It has no unique benefits.', 'Is it a pioneering clinic?']
    },
    {
      pattern: `
        (humble|gentle|simple|small|tiny|natural|little) (yet|but) (powerful|mighty|potent|
          revolutionary|effective)
        | (healing|curative) (power~|properties|magic) | (do|does|did) wonders
        | first of its kind | completely (novel|revolutionary) | marvel of
        | (doctors|scientists|experts|dermatologists|researchers) (were|are|was) (stunned|amazed|speechless|astonished)
        | (stun~|amaze~|baffle~) (doctors|scientists|experts|dermatologists)
        | revolution in ..1 (care|treatment|medicine|health|therapy|skin|beauty)
        | natural (ozempic|botox|viagra|statin~|antibiotic~|facelift)
        | (shocking|dirty|ugly|terrifying) ..1 (truth~|secret~|fact~|reason~)
        | (boundless|limitless|unlimited|explosive|abundant) energy
        | vibrant (health|skin|energy) | never look back | best version of yourself
        | get your (life|body|confidence|energy|glow) back
        | (energy|mood|confidence|libido) ..1 soar~ | (wreck~|ruin~|poisoning) your ..1 <body>
        | pleasantly surprised | perfect for (treating|relieving|fighting|healing|beating)`,
      source: 'hnr',
      fix: 'Say what it does, by how much, and in whom.',
      positive: [
        'A gentle yet powerful herb.',
        'Honey does wonders for the scalp.',
        'Enjoy boundless energy.'
      ],
      negative: ['Honey does not do wonders.', 'Does it have healing powers?']
    },
    {
      pattern: `
        <size> ..2 <benefit> | (abundance|wealth|host|plethora|myriad|multitude|world|
          array) of ..2 benefits`,
      source: 'vinkers',
      fix: 'Leave the adjective out and give the size of the effect.',
      positive: ['A powerful antioxidant protection.', 'Dramatic improvements within days.'],
      negative: ['It has no powerful anti-ageing benefits.', 'Will there be dramatic improvements?']
    },
    {
      pattern: `
        <amplifier> (beneficial|effective|powerful|potent|impressive|exciting|
          transformative|life changing|rewarding|nourishing|rejuvenating)`,
      source: 'millar',
      fix: 'Leave the adverb out, or give a figure.',
      positive: ['An extremely effective mask.', 'Vitamin D is immensely powerful.'],
      negative: ['It is not highly effective.', 'Is it really effective?']
    },
    {
      pattern: `
        (hugely|immensely|incredibly|extremely|remarkably|massively|vastly) (beneficial|
          powerful|effective|improv~|improve~)`,
      source: 'millar',
      fix: 'Leave the adverb out, or give a figure.',
      positive: ['Sleep is hugely beneficial.', 'An incredibly powerful herb.'],
      negative: ['It is not hugely beneficial.', 'Is it incredibly powerful?']
    },
    {
      pattern: `
        (dramatically|drastically|radically|massively|spectacularly|profoundly|exponentially) ..1 (improve~|boost~|enhance~|transform~|better|faster|(reduce~|lower~|cut~) (your|his|her|their|my|<complaint>|<disease>|risk~|signs))
        | (improve~|boost~) (dramatically|drastically|massively|
          spectacularly|exponentially)
        | slash~ ..2 (risk~|weight|rates|cholesterol|pain|odds|wrinkles)`,
      source: 'hnr',
      fix: 'Give the size of the change.',
      positive: [
        'It drastically improves acne scars.',
        'My sleep improved dramatically.',
        'Walking slashes your risk.'
      ],
      negative: ['It did not dramatically reduce pain.', 'Did symptoms improve dramatically?']
    },
    {
      pattern: `
        (flawless|perfect|camera ready|picture perfect|ageless|dewy|luminous|youthful|
          velvet|glowing|radiant|dream|poreless) (skin|look|complexion|glow|face|hair|smile|body|pout|lips|results|vitality|contour~|lift|radiance|finish|lower face|
          profile|analysis)`,
      source: 'cap',
      fix: 'Describe the change that was seen.',
      positive: ['Wake up to flawless skin.', 'It restores a youthful glow.'],
      negative: ['Nobody has flawless skin.', 'Will it give me perfect skin?']
    },
    {
      pattern: `
        (peak|ultimate|maximum|maximal|unbeatable|limitless|superhuman) ..1 (performance|
          protection|vitality|wellness|results|recovery|defen[cs]e|sensation|energy)
        | (restor~|restore~|maintain~|maximi[sz]e~|preserv~|preserve~|achieve~|establish~|
          unlock~) (your)? ..1 (peak|maximum) ..2 (function|health|performance|capacity|
          ability|vitality|effectiveness)`,
      source: 'hnr',
      fix: 'Say what was measured, and the result.',
      positive: [
        'Enjoy peak performance.',
        'Restore peak liver function.',
        'Ultimate protection for your skin.'
      ],
      negative: ['It does not restore peak function.', 'Does it give maximum protection?']
    },
    {
      pattern: `
        (better|stronger|younger|healthier|fitter|smoother|brighter|faster) than ever
        | (faster , stronger|bigger , better)
        | (feel|feels|look|looks) ..2 (effortless|years younger|young|unstoppable|invincible|
          brand new|reborn|like new) again?
        | (walk|move|feel|look|live) like you used to | turn back (time|the clock)
        | years younger`,
      source: 'cap',
      fix: 'Describe the change that was measured.',
      positive: [
        'Your core is stronger than ever.',
        'Walk like you used to.',
        'Look ten years younger.'
      ],
      negative: ['You will not feel years younger.', 'Could I look years younger?']
    },
    {
      pattern: `
        (integrat~|integrate~|pair~|work~|perform~|blend~|fit~) (excellently|perfectly|
          beautifully|seamlessly|brilliantly|wonderfully|flawlessly|like a dream|wonders|like
          a charm|magic)`,
      source: 'puffery',
      fix: 'Say what was tested together, and the result.',
      positive: ['The capsule integrates excellently with other herbs.', 'Honey works wonders.'],
      negative: ['Honey does not work wonders.', 'Does it pair perfectly with retinol?']
    },
    {
      pattern: `
        (one of|some of)? the (most|single most) (exciting|important|impactful|remarkable|
          powerful|compelling|incredible|amazing|significant|extraordinary) (discovery|
          discoveries|decision~|development~|breakthrough~|advance~|thing~|step~|supplement~|
          evidence|change~|area~|alternative~)
        | (major|huge|giant|significant|big|quantum|great) (leap|advance|step forward|
          advances|strides)
        | (offer~|bring~|hold~) big benefits
        | (huge|world of|massive|enormous|all the) difference`,
      source: 'abola',
      fix: 'Say what was found, and how large it was.',
      positive: [
        'It could be one of the most important decisions you make.',
        'A giant leap for skin care.',
        'Extra sleep makes a huge difference.'
      ],
      negative: ['It is not a giant leap.', 'Does it make a huge difference?'],
      level: 'warning'
    },
    {
      pattern: `
        (wreak~|play~) ..1 havoc | (silent|hidden) (killer~|epidemic~|poison~)
        | ticking time bomb
        | (is|are|pure|literally|slow) (poison|toxic waste|treacherous)
        | poisonous (oil|snake oil|food~|ingredient~)
        | (processing|industrial|absolute|living) nightmare
        | (menace|treacherous|recoil in horror|public enemy|villain~)
        | hijack~ (your|the) <body> | sabotage~ your
        | destroy~ (your|any) ..2 (gut|health|metabolism|hormones|body|liver|brain|skin|
          nutrient~|microbiome)
        | (fail~) (spectacularly|miserably) | throw~ pills at
        | (big pharma|the medical system|western medicine|conventional medicine|mainstream
          medicine|medicine) ..2 (keep~ you sick|profits from|only treats symptoms|treats
          symptoms|fails|hides|suppresses)`,
      source: 'hnr',
      fix: 'Name the harm, its size, and the source.',
      positive: [
        'Sugar wreaks havoc on the body.',
        'Seed oils are poison.',
        'Stress is a silent killer.'
      ],
      negative: ['Sugar does not wreak havoc on the body.', 'Are seed oils poison?']
    },
    {
      pattern: `
        fast track~ ..1 (healing|recovery|results) | superpower~ | super power~ | super charged
        | secret sauce | liquid sunshine | goldmine | gold mine | treasure trove
        | personal trainer for | longevity insurance | priceless | natural wonder | dream team
        | dynamic duo | unsung hero~ | hero ingredient~ | rock star | superstar~
        | star ingredient~ | gift from nature | fairy dust | the magic of | like magic
        | magic (ingredient~|solution|answer|remedy|trick|touch|number|moment) | magical`,
      source: 'puffery',
      fix: 'Say what it does, and how that was shown.',
      positive: ['Collagen is a superstar.', 'Fast-track your healing.', 'The magic of peptides.'],
      negative: ['Collagen is not magical.', 'Is there a magic ingredient?']
    },
    {
      pattern: `
        golden (spice|nectar|remedy) | (ultimate|amazing|incredible|extraordinary|wonderful|fantastic|perfect|
          remarkable|spectacular|stunning|sensational|phenomenal|superb|wondrous|legendary|
          mighty|humble yet powerful|gentle yet powerful) ..1 (<treatment>|spice|plant|
          mushroom|root|nutrient|capacity|experience|opportunity|boost|remedy|solution|source|
          way|mineral|molecule)`,
      source: 'puffery',
      fix: 'Leave the adjective out and say what it does.',
      positive: [
        'An extraordinary mushroom.',
        'The ultimate supplement.',
        'A fantastic natural remedy.'
      ],
      negative: [
        'There is no such thing as an ultimate supplement, not even a perfect diet.',
        'Is it the perfect diet?'
      ]
    }
  ]
}
