import type {Phrase} from '../../src/rule/phrases.ts'

/** Calls to buy, scarcity, bargains and flattery of the reader, as landing pages use them. */
export const urgency: readonly Phrase[] = [
  {
    pattern: `
      (supplies|stock~|places|spaces|seats|appointments|spots|slots|quantities|bottles|units|
        tickets|availability) (is|are) (very|extremely|strictly|now|severely|going|almost|nearly|
        already|still)? (limited|scarce|low|gone|sold out|flying|fast|selling)
      
      | (ready|ships|shipped|shipping) to ship | (sold|selling) out (fast|quickly|
        everywhere|within|in|nationwide) 
      | (hurry (while|before)|act (fast|quickly|today) to (claim|secure|order|grab)|order today|order now|rush my|rush your|
        try it risk free|risk free trial|
        free trial|trial bottle|exclusive trial|trial offer|tap below|
        click (here|below|the link|the button) ..2 (to (order|buy|claim|get|try|save|secure)|now))
      | (before|while) (supplies|stocks|they're gone|they sell|it sells)
      | (special|exclusive|limited|today's|bonus|introductory|unbeatable|incredible|amazing|
        massive|huge|mega) ..1 (offer~|deal~|discount~|savings|promotion~|promo|price drop|bonus|
        package~|pricing)
      | (offer|deal|discount|promotion|price|sale) (expires|ends|closes|valid|good) ..3
      | (one|this) day only | today's special | limited edition`,
    source: 'gmc',
    weak: true,
    fix: 'Leave the deadline out: people need time to decide about treatment.',
    positive: [
      'Supplies are extremely limited.',
      'Click here to order.',
      'Order your trial bottle.',
      'Get our special offer.'
    ],
    negative: [
      'Be wary of sellers who say that supplies are limited.',
      'No clinic should press patients with a special offer.'
    ],
    asks: true
  },
  {
    pattern: `
      (book|schedule|arrange|reserve|request|claim|get) (your|a|an|my) ..2 (consultation|
        appointment|session|treatment|visit|call|assessment|evaluation|spot|demo|quote) (now|today|online (now|today))
      | (call|contact|visit|email|message|text|ring|phone) (us|our ..2 (clinic|team|office)) (now|today)
      | (take|make) the (first|next) step (today|now)
      | (take|get|seize) (control|charge) of your (health|life|weight|skin|future|body) ..1 (today|
        now|back|$)
      | (start|begin) (your|a|the) ..2 (journey|transformation|path|adventure|healing) (today|now|
        with|here|to|towards|toward)
      | (why not|come and|come in and|let us|let our ..1) (treat yourself|pamper|spoil you|show you
        how|help you (look|feel|glow|achieve|reclaim|transform|discover))
      | (discover|experience) the (difference|transformation|magic|benefits for yourself)
      | (find|see) out (for yourself|why ..3 (love|rave|swear|trust|choose))
      | your (journey|transformation|path|road) (to|towards|toward) ..3 (starts|begins)
      | (you|your ..1) (won't|will not) be (disappointed|sorry)
      | or your money back | give it a (try|go|shot) today
      | (don't|do not|never) settle for | wait no more $ | stop suffering (from|and|$)`,
    source: 'gmc',
    weak: true,
    fix: 'Say how to ask for advice, without a push.',
    positive: [
      'Book your free consultation today.',
      'Begin your journey today.',
      'Discover the difference.',
      'You will not be disappointed.'
    ],
    negative: [
      'An advert should not tell you to take the first step today.',
      'Clinics that say you will not be disappointed are to be avoided.'
    ],
    asks: true
  },
  {
    pattern: `
      (a|at a|for a) (fraction|quarter) of the ..4 (cost|price) | <number> off (your|any|all|every) | (great|best|amazing|incredible|
        unbeatable|excellent) (value|price~|deal~) (for|in|on|and|$)
      | (affordable|low|unbeatable|competitive|budget friendly) price~ (guaranteed|in|on|and|for)
      | save (big|money on|a fortune|up to|when you)
      | (free|complimentary|bonus) (gift|shipping|delivery|consultation|bottle|sample|ebook|month) (with|when|today|now|included|on|worth)
      | (buy|get|take) <count> (get|and get|pay) | buy one get one | bogo
      | (bundle|package|multi buy|membership|loyalty|referral|student|seasonal|festive|holiday|
        valentine's|mother's day|black friday|cyber monday|new year) (deal~|offer~|discount~|
        special~|saving~|sale|reward~|package~)
      | first <count> (customers|callers|buyers|clients|orders|visitors|members) (get|receive|save|to) | ask (us)? about our ..2 (price~|offer~|deal~|discount~|package~|
        special~|bundle~|financing) | sign up (and|to) (save|win|unlock)
      | (offer|deal|sale|price~|batch|stock|supplies|discount) ..2 (won't|will not) last | stock up
        (now|today|while|before) | take (our|my) word for it | your money back
      | pays for itself | worth every (penny|cent)
      | (invest|investment) in (yourself|your (health|future|wellness|body|well being|wellbeing))`,
    source: 'gmc',
    weak: true,
    fix: 'State the full price; leave the bargain out.',
    positive: [
      'White teeth at a fraction of the cost.',
      'Complimentary consultation with every peel.',
      'Our Black Friday deals.',
      'It is an investment in your health.'
    ],
    negative: ['Clinics should not offer package deals.', 'Is it sold at a fraction of the price?']
  }
]
