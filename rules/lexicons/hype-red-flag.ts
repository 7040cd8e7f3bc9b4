import type {Lexicon} from '../../src/rule/wording.ts'
import {sources} from './hype-sources.ts'

/** The seven weight loss claims that cannot be true. */
export const redFlag: Lexicon = {
  precedence: 1,
  severity: 'error',
  sources,
  phrases: [
    {
      pattern: `
        (lose|drop|shed|losing|shedding|melt|burn) (up to|over|more than|at least|about)?
          (<number>|two|three|four|five|ten|twenty|thirty) (or more)? (lb~|pound~|kg|kilo~|
          kilogram~|stone|inches|dress sizes) ..3 ((a|per|each|every) (week|day)|(in|within)
          (just|only)? (a|one|two|three|<number>) (day~|week~|weekend)|in (a|one|1|(the|your)?
          first) (week|month)|overnight)
        | more than (three|four|five|six|3|4|5|6) (pounds|lb|lbs) (a|per|each|every) week
        | (burn~|melt~|lose) (fat|calories|weight) ..2 (while you sleep|in your sleep)`,
      source: 'ftcGutCheck',
      fix: 'Say how much people lost on average, in how long, with diet and exercise or without.',
      positive: [
        'Lose 10 pounds in a week.',
        'Drop two dress sizes in 3 days.',
        'Shed 5 kg per week.'
      ],
      negative: [
        'You will not lose 10 pounds in a week.',
        'Ads that promise you will lose 5 kg in a week are scams.'
      ]
    },
    {
      pattern: `
        (lose|drop|shed) ..5 without (diet~|dieting|exercise|exercising|effort)
        | (lose weight|weight loss|slim down|burn fat|lose fat|drop pounds|shed pounds|get
          lean|slimming) ..3 (without|with no|no) ..1 (diet~|dieting|exercise|exercising|
          effort|sport|hunger|gym|changing|giving up|calorie|calories|willpower)`,
      source: 'ftcGutCheck',
      fix: 'Say what else people did, and how much they lost.',
      positive: ['Lose weight without diet or exercise.', 'Burn fat with no effort.'],
      negative: [
        'You cannot lose weight without changing what you eat.',
        'Can you lose weight without exercise?'
      ]
    },
    {
      pattern: `
        (eat|eating) (whatever|anything|all|as much as|everything|what) ..2 (want|like|
          please|love|fancy) ..5 (lose|losing|slim|thin|weight|pounds|burn)
        | (lose|losing|slim|weight) ..5 (no matter (what|how much)|(while|and still)? (eat|
          eating) (whatever|anything|everything|as much))`,
      source: 'ftcGutCheck',
      fix: 'Say what people ate in the study.',
      positive: ['Eat whatever you want and lose weight.', 'Lose weight no matter what you eat.'],
      negative: [
        'You cannot eat whatever you want and lose weight.',
        'Can I eat anything I like and still lose weight?'
      ]
    },
    {
      pattern: `
        (permanent|lifelong) weight loss
        | (keep|stays|keeps) (the)? (weight|pounds|it) off (forever|permanently|even after)
        | (weight|pounds) (stay|stays) off (for good|forever|permanently|even)
        | (lose|losing) weight (permanently|forever)
        | never (regain|gain) (it|weight|the weight|an ounce)`,
      source: 'ftcGutCheck',
      fix: 'Say how long the weight stayed off in the study.',
      positive: ['The plan brings permanent weight loss.', 'Keep the weight off forever.'],
      negative: ['No pill brings permanent weight loss.', 'Is permanent weight loss possible?']
    },
    {
      pattern: `
        (block~|stop~|prevent~|trap~|neutrali[sz]e~) ..3 (absorption|absorbing) ..2 (fat|
          calories|carbs|sugar|carbohydrates)
        | (fat|carb|calorie|starch) (block~|blocking|blocker~|trapper~)
        | (block~|trap~|flush~) (dietary|the|all|out)? (fat|calories|carbs)`,
      source: 'ftcGutCheck',
      fix: 'Say how much weight people lost on average.',
      positive: ['It blocks the absorption of fat.', 'A natural carb blocker.'],
      negative: ['It does not block the absorption of fat.', 'Do fat blockers work?']
    },
    {
      pattern: `
        (everyone|everybody|all users|anyone|each user) ..2 (loses|lose|will lose|slims|
          sheds) (weight|fat|pounds|<number>)
        | (weight loss|diet|slimming) ..3 (works for (everyone|everybody|all|anyone)|
          guaranteed)`,
      source: 'ftcGutCheck',
      fix: 'Say how many of those who took it lost weight.',
      positive: ['Everyone loses weight with it.', 'A diet that works for everyone.'],
      negative: ['Not everyone loses weight with it.', 'Does everyone lose weight on it?']
    },
    {
      pattern: `
        (cream~|patch~|patches|gel~|wrap~|belt~|earring~|ring~|insole~|lotion~|oil~|
          bracelet~|sticker~) ..5 (melt~|burn~|dissolve~|shrink~|blast~) ..2 (fat|inches|
          pounds|cellulite|weight)
        | (dissolve~|melt~) ..1 fat through the skin
        | (wear~|rub~|apply~) ..6 (melt~|burn~|lose|dissolve~) ..2 (fat|weight|inches|pounds)`,
      source: 'ftcGutCheck',
      fix: 'Leave the claim out: nothing worn or rubbed in makes fat go away.',
      positive: ['This patch melts belly fat.', 'Rub the gel in and lose inches.'],
      negative: ['No patch melts fat.', 'Does a cream melt fat?']
    },
    {
      pattern: `
        eat (all|more|as much|anything|everything|whatever) ..6 (get|stay|be|lose|slim|weigh)
          ..1 (thin|slim|lean|weight|less|skinny|slimmer)
        | (slim down|get thin|flat (stomach|belly|tummy)|weight loss|fat loss|burn fat|lose|
          lost|drop|dropped|shed|burn|melt~|get lean|lose fat) ..5 without (even|ever)?
          (stepping|setting foot|moving|lifting|giving up|starving|counting|noticing|breaking a
          sweat|hunger|the gym|a gym|willpower|dieting|cutting out|changing your|a diet)
        | (drop|shed|melt|slim down) ..4 without (even|really)? trying
        | (flat (stomach|belly|tummy)|weight loss|slimming|slim|results) ..3 no (gym|diet|
          exercise|hunger|sweat|dieting) (needed|required)?
        | no (diet|diets|dieting|gym|hunger) , (and)? no (exercise|exercises|diet|diets|hunger|
          gym|effort|sweat|cravings)`,
      source: 'ftcGutCheck',
      fix: 'Say what else people did, and how much they lost.',
      positive: [
        'Eat all you like and get thin.',
        'Slim down without giving up bread.',
        'No diet, no exercise.'
      ],
      negative: [
        'You cannot slim down without changing your habits.',
        'Can you lose fat without counting calories?',
        'Losing weight without trying can be a sign of illness.'
      ]
    },
    {
      pattern: `
        (fat|weight|pounds|kilos|inches) ..1 (never|won't|will never) (comes|come|return|
          returns|creeps|creep)
        | (watch|see) ..3 (pounds|inches|kilos|fat|weight) ..1 (disappear|melt|drop off|fall
          off|fall away|vanish|shrink|dissolve)
        | (melt~|burn~|lose|drop|shed|torch~) ..4 while you (sit|sleep|rest|relax|work|watch|
          dream)
        | (stone|kilos|pounds|kg|lbs) lighter (by|in|within|after) | shrink~ your (waist|belly|
          tummy|thighs|stomach)
        | never count ..1 calorie~ again | still (drop|lose|shed|slim) ..1 (sizes|weight|pounds|
          kilos|down)
        | (lose|drop|shed) ..4 in <number> (days|weeks) flat
        | burn ..2 calories without
        | absorb (less|fewer|no) (fat|calories|carbs|sugar)
        | block~ (sugar|carbs) (before|from|so)
        | <number> (lbs|lb|pounds|kg|kilos) (gone|lighter)
        | keep ..2 (pounds|weight|kilos|fat) off (for life|for good|forever|for ever)
        | weight loss (that)? last~ (forever|for life|for good)
        | how many diets you | (never|won't) gain (the)? (weight|fat|pounds) (again|$)
        | (lose|drop|shed|lost) (up to)? (a|<count>) ..1 (lb~|pound~|kg|stone|dress sizes|dress
          size|kilo~) by (christmas|summer|the weekend|friday|monday|new year)
        | (drop|lose) a (stone|dress size) (by|in) (christmas|summer|the weekend|friday|monday|
          days|a (week|weekend))`,
      source: 'ftcGutCheck',
      fix: 'Say how much people lost on average, in how long, with diet and exercise or without.',
      positive: [
        'The fat never comes back.',
        'Watch the inches disappear.',
        'Melt fat while you sit.',
        'Keep the pounds off for life.'
      ],
      negative: [
        'Few people keep the weight off for good.',
        'Does the fat never return?',
        'You will not burn 500 calories without moving.'
      ]
    }
  ]
}
