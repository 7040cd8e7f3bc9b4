import type {Lexicon} from '../../src/rule/wording.ts'
import {sources} from './hype-sources.ts'
import {urgency} from './hype-urgency.ts'

/** Sales pressure on a decision about health. */
export const pressure: Lexicon = {
  precedence: 7,
  severity: 'warning',
  sources,
  phrases: [
    ...urgency,
    {
      pattern: '^ (so ,)? (are you)? ready (to|for)',
      source: 'gmc',
      fix: 'Leave the appeal out, or say where readers can find independent advice.',
      positive: ['Ready to glow?', 'Are you ready for a new you?'],
      negative: [
        'Ready-to-eat salads can carry listeria.',
        'When you are ready to stop, ask your doctor.'
      ],
      asks: true
    },
    {
      pattern: `
        (limited time|limited|exclusive|introductory|flash) (offer~|price~|deal~|slots|places|
          spaces|availability|appointments|discount~|edition|bonus|pricing|sale)
        | limited ..2 (slots|theatres|clinics|appointments|places|spaces|spots|availability)
        | for a limited time | while (stocks|supplies) last
        | only <count> (left|remaining|places|slots|spots|spaces|seats)
        | (places|spaces|slots|spots|seats|appointments) are (strictly|very|extremely)?
          limited
        | (this|next) (week|weekend|month) only | (price~|offer~|deal~|discount~) ..4 only
        | sells out | people are (looking|viewing|watching) ..5 now
        | (order|book|buy|sign up|reserve) ..6 before (midnight|monday|tuesday|wednesday|
          thursday|friday|saturday|sunday|the weekend|the end of)
        | last chance to (buy|book|save|order) | only today | today only
        | (offer|sale|deal) ends | selling (out|fast) | hurry , ..2 (offer|places|stocks)
        | act now (to|and|before|while) | (don't|do not) miss (out|this|your chance|the chance)`,
      source: 'gmc',
      fix: 'Leave the deadline out: people need time to decide about treatment.',
      positive: [
        'Limited slots this month.',
        'For a limited time only.',
        "Don't miss this offer.",
        'Act now to save.'
      ],
      negative: [
        'There is no limited offer.',
        'Beware of clinics that say places are limited or that you must act fast.'
      ],
      asks: true
    },
    {
      pattern: `
        (book|buy|order|shop|call|sign up|reserve|schedule|claim|join|try it|enrol|enroll|
          subscribe) (now|today|tonight)
        | (book|buy|order|reserve|schedule|claim|start) ..5 (today|now) $ | why wait
        | what are you waiting for`,
      source: 'gmc',
      fix: 'Say how to ask for a consultation, without a push.',
      positive: ['Book now.', 'Schedule a consultation today.', 'Why wait?'],
      negative: ['Do not book now just because of a discount.', 'When should I book?'],
      asks: true
    },
    {
      pattern: `
        (two|2|buy one get one|3|three) for (the price of)? (one|1|free|two|2) | <number> % off
        | (half|cut|bargain|discounted|special|unbeatable) price~ ..2 <treatment>
        | free (gift|bonus|trial) (with|when|for|if) | win a (free)? <treatment>
        | (refer a friend|gift voucher|loyalty card|discount code)`,
      source: 'gmc',
      fix: 'State the full price; leave the bargain out.',
      positive: ['Two for one on fillers.', '20% off all peels.', 'Use our discount code.'],
      negative: ['Clinics should not offer two for one deals.', 'Is there a discount code?']
    },
    {
      pattern: `
        (can't|cannot|can you) afford (not to|to miss|to ignore|to wait) | afford not to
        | your (body|skin|hair|face|mind) deserves
        | (glow|skin|boost|body|lift|smile|results) (you|it|they) deserve~ | you owe it to
        | give your (smile|face|nails|feet) the ..3 (it|they) deserve~ | don't settle
        | join (thousands|millions) | thousands of (satisfied|happy) | look no further
        | smart investment`,
      source: 'fdaFraud',
      fix: 'Leave the appeal out and give the facts a reader needs.',
      positive: [
        'Can you afford not to take it?',
        'Give your smile the care it deserves.',
        'Join thousands of happy customers.'
      ],
      negative: [
        'You do not owe it to anyone, and you owe it to yourself least of all; nobody should join thousands of others for that.',
        'Every patient deserves respect.'
      ],
      asks: true
    },
    {
      pattern: `
        (don't|do not) (let|wait|waste|lose|spend) another (day|minute|second|night|year|summer|
          moment)
        | (don't|do not) (wait|delay) ..2 (any longer|another)
        | (don't|do not) let ..4 (hold you back|rob you|ruin your|control your|pass you by)
        | why (suffer|settle|struggle|put up with|live with|risk|pay more)
        | ^ (tired|sick|fed up|sick and tired) (of|with) (being|feeling|struggling|dieting|
          living|hiding|waking|looking|your|yo yo|counting|spending|shaving)
        | what (do|have) you (got|have) to lose | nothing to lose
        | isn't it (time|about time) (you|that you|for a) ..1 (put|feel|felt|treat|treated|look|
          looked|took|take|try|tried|invest|new|change)
        | it's time (to)? (say yes|shine|glow|reclaim|put yourself|take back|you put)
        | take back control | take charge of your (hormones|skin|ageing|aging|weight|gut|sleep|
          body) ..1 (today|now) |make this the year | do it for (the ones|those you|your
          (family|kids|children))
        | say yes to | see (it)? for yourself`,
      source: 'gmc',
      fix: 'Leave the appeal out and give the facts a reader needs.',
      positive: [
        "Don't let another day go by.",
        'Why suffer any longer?',
        'What do you have to lose?',
        'Tired of feeling tired?'
      ],
      negative: [
        'An advert should not ask what you have to lose.',
        'Tired of the wait, some patients go abroad.',
        'If a fever lasts three days, see a doctor.'
      ],
      asks: true
    },
    {
      pattern: `
        (claim|grab|secure|snag|redeem|unlock|reserve) (your|yours|a|my) ..3 (spot|place|slot|
          seat|discount|gift|scan|offer|consultation|trial|bottle|sample|session|now|today)
        | (get|grab|claim|secure|order) yours (now|today|before|while|here)
        | while (places|spaces|spots|slots|they|it|offers) last~
        | be quick | slots go | add to (basket|cart|bag) | (phone call|click|message) away
        | (from|for) (just|only) £ <number>
        | (filling|going|selling) (up)? fast | (stock~|supplies|spaces|places) (is|are)
          (running|getting) low | running out fast
        | before (it|they) (sells|sell|run|runs) out | before (it's|they're|they are|it is)
          (gone|sold out|all gone)
        | (order|book|buy|call|sign up) (within|in) the next
        | last (few|remaining) (appointments|places|spots|slots|spaces|seats|tickets)
        | (limited|few) (spots|spaces|places) (remain|left|available)
        | claim your free (gift|trial|bottle|sample|scan|consultation|guide|box|session)
        | (call|contact|message|email|text) us (today|now)
        | (biggest|huge|mega|summer|winter|january|black friday|anniversary|annual) ..1 sale`,
      source: 'gmc',
      fix: 'Leave the deadline out: people need time to decide about treatment.',
      positive: ['Grab your spot.', 'Get yours now.', 'Stocks are running low.', 'Call us today.'],
      negative: [
        'Be wary of sellers who say that stocks are running low.',
        'Clinics should not tell people to grab a spot while places last.'
      ],
      asks: true
    },
    {
      pattern: `
        save (up to)? ..1 <number> % | <number> % (off|discount|cheaper) | subscribe and save |
          early bird
        | (unlock|get|enjoy|receive) ..1 <number> % | (buy|spend|bring|refer) ..4 (get|receive)
          ..3 (free|half price|off|gift|discount)
        | (exclusive|introductory|special|unmissable|loyalty|promo|promotional) ..1 (offer~|
          discount~|price~|code~|deal~|savings)
        | use code | free (bottle|sample|gift) (with|when|today)
        | (treat|spoil|pamper|reward) yourself to
        | shop (our|the) (best|new|range|collection|full|bestsellers|sale)
        | free (shipping|delivery) on`,
      source: 'gmc',
      fix: 'State the full price; leave the bargain out.',
      positive: ['Subscribe and save 25%.', 'Use code GLOW.', 'Treat yourself to smooth skin.'],
      negative: [
        'Clinics should not offer early-bird prices.',
        'Does insurance save 20% of the cost?',
        'Is there a special price?'
      ]
    },
    {
      pattern: `
        (best self|best life|dream body|new life|new you|transformation|glow up|healthier life|
          healthier you|pain free life) ..3 (one click|a (click|call)|starts (here|today|now|
          with)|begins|within reach|awaits|is waiting)
        | (start|begin|kick start|embark on) your ..3 (transformation|glow up|new life|path to
          ..2 (health|glow|youth|wellness)|journey (to|towards|toward|today|now))
        | invest in (yourself|your (skin|future|smile|body|wellness|longevity|youth))
        | you deserve (to (feel|look|live|glow|shine) ..1|nothing less|the best|better (skin|
          sleep|hair)|radiant)
        | (skin|smile|confidence|life|care|relief|attention|hair|energy|sleep) (you|it|they)
          (truly)? deserve~
        | (step|steps|path|road|way) (to|towards|toward|into) (a)? ..1 (younger|radiant|pain
          free|slimmer|glowing|happier|beautiful|youthful|better you|new you|limitless)
        | (join|over|more than|loved by|trusted by) ..3 (happy|satisfied|glowing|delighted|
          smiling) (members|customers|clients|patients|users|women|people)
        | (new year|summer|beach|bikini|wedding|party) (ready|body)`,
      source: 'gmc',
      fix: 'Leave the appeal out and give the facts a reader needs.',
      positive: [
        'Your best self is one click away.',
        'Invest in yourself.',
        'You deserve to live better.',
        'Join over 50,000 happy members.'
      ],
      negative: [
        'Nobody should tell you to invest in your smile.',
        'Adverts that say a new life is within reach mislead.',
        'You can start your course in May.'
      ],
      asks: true
    }
  ]
}
