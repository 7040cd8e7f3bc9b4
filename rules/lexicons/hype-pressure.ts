import type {Lexicon} from '../../src/rule/wording.ts'
import {sources} from './hype-sources.ts'

/** Sales pressure on a decision about health. */
export const pressure: Lexicon = {
  precedence: 7,
  severity: 'warning',
  sources,
  phrases: [
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
        (limited|exclusive|introductory|flash) (time|offer~|price~|deal~|slots|places|
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
          subscribe) (now|today|tonight|in seconds)
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
        | give your (body|skin|hair|mind|gut) the ..3 (it|they) deserve~ | don't settle
        | join (thousands|millions) | thousands of (satisfied|happy) | look no further
        | smart investment`,
      source: 'fdaFraud',
      fix: 'Leave the appeal out and give the facts a reader needs.',
      positive: [
        'Can you afford not to take it?',
        'Give your skin the care it deserves.',
        'Join thousands of happy customers.'
      ],
      negative: [
        'You do not owe it to anyone, and you owe it to yourself least of all; nobody should join thousands of others for that.',
        'Every patient deserves respect.'
      ],
      asks: true
    }
  ]
}
