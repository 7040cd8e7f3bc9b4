import certainty from '../../../rules/faq-certainty-drift.ts'
import number from '../../../rules/faq-number-conflict.ts'
import polarity from '../../../rules/faq-polarity-conflict.ts'
import structured from '../../../rules/faq-structured-data.ts'
import type {Rule} from '../../../src/rule/define-rule.ts'

/** What the article says, a question, its answer, and whether they clash. */
export type Pair = [body: string, question: string, answer: string, clash: boolean]

const numbers: Pair[] = [
  ['It costs £30 less than the brand.', 'How much does it cost?', 'It costs £90.', false],
  // Each row needs one of the exceptions.
  [
    'We plan four sessions.',
    'How many sessions do I need?',
    'If you would like to try it, plan six sessions.',
    true
  ],
  [
    'In a trial, volunteers needed eight sessions.',
    'How many sessions do I need?',
    'Most people need six sessions.',
    false
  ],
  [
    'Unlike other clinics, which plan ten sessions, we start small.',
    'How many sessions do I need?',
    'Most people need six sessions.',
    false
  ],
  [
    'Results last with a visit every six months.',
    'How long do results last?',
    'Results last two years.',
    false
  ],
  [
    'It takes 40 minutes until you are numb.',
    'How long does a session take?',
    'A session takes two hours.',
    false
  ],
  [
    'You may need a rest after two sessions.',
    'How many sessions do I need?',
    'Most people need six sessions.',
    false
  ],
  [
    'For a 90 kg person losing weight is slow.',
    'How much weight will I lose?',
    'Most people lose 5 kg.',
    false
  ],
  [
    'The limit is 900 mg a day for those who take it.',
    'How much should I take?',
    'Take 400 mg a day.',
    false
  ],
  // Prices, doses and weights come in lists; so do timetables.
  ['The gel costs £40.', 'What does it cost?', 'The cream costs £60, the serum £90.', false],
  ['The gel costs £40. Shipping costs £5.', 'What does it cost?', 'It costs £90.', false],
  [
    'Most people see a change in four weeks.',
    'When will I see results?',
    'Skin feels softer within a week. Redness improves in two to three months. The full effect shows in a year.',
    false
  ],
  ['It costs £40 a month.', 'How much does it cost?', 'It costs £400 a year.', false],
  ['It costs £40 a month.', 'How much does it cost?', 'It costs £60 a month.', true],
  ['It costs £40/month.', 'How much does it cost?', 'It costs £60/month.', true],
  [
    'The brand costs £40 a month.',
    'Is it dear?',
    'The price is £10 a month higher than usual.',
    false
  ],
  ['It costs €40.', 'How much does it cost?', 'It costs $60.', false],
  ['Drink two cups a day.', 'How much should I drink?', 'Take one teaspoon a day.', false],
  [
    'A 90 kg person may take part.',
    'How much weight will I lose?',
    'Most people lose 5 kg.',
    false
  ],
  ['Most people lose 5 lb.', 'How much weight will I lose?', 'Most people lose 5 pounds.', false],
  ['Most people lose 5 lb.', 'How much weight will I lose?', 'Most people lose one stone.', true],
  [
    'Cancel with 24 hours notice.',
    'When will I see results?',
    'Most people see a change in six weeks.',
    false
  ],
  [
    'A healing protocol runs for six weeks.',
    'How long is the downtime?',
    'Redness settles in two days.',
    false
  ],
  [
    'Changes show within 3–24 months.',
    'When will I see results?',
    'You see results in 3–6 months.',
    false
  ],
  [
    'A reply takes three days to see.',
    'How long does the approval take?',
    'An answer takes six weeks.',
    false
  ],
  ['The effect lasts for a year.', 'How long does the effect last?', 'For several hours.', false],
  [
    'We plan four sessions.',
    'How many sessions do I need?',
    'Most people need six sessions.',
    true
  ],
  [
    'Most clients need only one session.',
    'How many sessions do I need?',
    'We recommend a course of three.',
    true
  ],
  [
    'A course of 3–4 sessions is standard.',
    'How many sessions will I need?',
    'You will need eight to ten sessions.',
    true
  ],
  [
    'Take two capsules a day.',
    'How many capsules should I take?',
    'Take four capsules a day.',
    true
  ],
  ['Take 10 grams a day.', 'How much should I take?', 'Take 20 grams every morning.', true],
  ['Use 400 mg daily.', 'What is the right dose?', 'Take 1,200 mg a day.', true],
  [
    'The session takes 30 minutes.',
    'How long does a session take?',
    'A session takes two hours.',
    true
  ],
  [
    'Results last six months.',
    'How long do results last?',
    'Results last two to three years.',
    true
  ],
  [
    'Results last for life.',
    'How long do the results last?',
    'Between six and twelve months.',
    true
  ],
  [
    'There is no downtime.',
    'Is there any downtime?',
    'Expect redness for three to five days.',
    true
  ],
  [
    'Redness settles within two days.',
    'How long is the recovery?',
    'The redness lasts for two weeks.',
    true
  ],
  [
    'Sessions are spaced four weeks apart.',
    'How far apart are the sessions?',
    'They are one week apart.',
    true
  ],
  [
    'You will see results in two weeks.',
    'When will I see results?',
    'Most people notice a change after three months.',
    true
  ],
  [
    'Improvements appear after 4 to 6 weeks.',
    'How soon will I see results?',
    'You will see a difference in 3 days.',
    true
  ],
  ['A session costs £120.', 'How much does it cost?', 'It costs £150.', true],
  [
    '| Area | Price |\n|---|---|\n| Face | £690 |\n| Hands | £390 |',
    'How much does the face cost?',
    'The face costs £750.',
    true
  ],
  ['Use it three times a week.', 'How often should I use it?', 'Use it seven times a week.', true],
  [
    'You need 2 treatments.',
    'How many treatments are needed?',
    'Five treatments are needed.',
    true
  ],
  [
    'Recovery takes about a week.',
    'How long is recovery?',
    'Plan for six weeks of recovery.',
    true
  ],
  [
    'It is suitable from 18 years of age.',
    'From what age is it suitable?',
    'It is suitable from 12 years of age.',
    true
  ],
  [
    'We plan four sessions.',
    'How many sessions do I need?',
    'Most people need four sessions.',
    false
  ],
  [
    'We plan three to five sessions.',
    'How many sessions do I need?',
    'You need 3–5 sessions.',
    false
  ],
  [
    'Results last 12 weeks.',
    'How long do results last?',
    'Results last about three months.',
    false
  ],
  [
    'You may need several sessions.',
    'How many sessions do I need?',
    'Most people need four sessions.',
    false
  ],
  [
    'You need up to six sessions.',
    'How many sessions do I need?',
    'Most people need four sessions.',
    false
  ],
  [
    'You need at least three sessions.',
    'How many sessions do I need?',
    'Most people need five sessions.',
    false
  ],
  [
    'After two sessions the skin calms down.',
    'How many sessions do I need?',
    'Most people need six sessions.',
    false
  ],
  [
    'In one trial people had two sessions.',
    'How many sessions do I need?',
    'Most people need six sessions.',
    false
  ],
  [
    'Unlike PRP, which needs three sessions, a peel needs six sessions.',
    'How many sessions do I need?',
    'Most people need six sessions.',
    false
  ],
  [
    'Children need two sessions.',
    'How many sessions do I need?',
    'Most people need six sessions.',
    false
  ],
  [
    'A maintenance session every year is recommended.',
    'How far apart are the sessions?',
    'They are four weeks apart.',
    false
  ],
  [
    '| Area | Price |\n|---|---|\n| Hands | £390 |',
    'How much does the face cost?',
    'The face costs £750.',
    false
  ],
  ['A consultation costs £75.', 'How much does a session cost?', 'A session costs £150.', false],
  ['Prices start from £120.', 'How much does it cost?', 'It costs £150.', false],
  ['Save £50 this month.', 'How much does it cost?', 'It costs £150.', false],
  [
    'If you have kidney disease, take 5 grams a day.',
    'How much should I take?',
    'Take 10 grams a day.',
    false
  ],
  [
    'Do not take more than 20 grams a day.',
    'How much should I take?',
    'Take 10 grams a day.',
    false
  ],
  [
    'Numbness fades after two hours.',
    'How long does the swelling last?',
    'The swelling settles after three days.',
    false
  ],
  [
    'Results last six months. Results last two years in some.',
    'How long do results last?',
    'Results last two years.',
    false
  ],
  [
    '“I needed ten sessions,” says Ada.',
    'How many sessions do I need?',
    'Most people need four sessions.',
    false
  ]
]

const polarities: Pair[] = [
  ['This hurts less than a tattoo.', 'Does it hurt?', 'No.', false],
  ['Avoid shops that sell it without prescriptions.', 'Do I need a prescription?', 'Yes.', false],
  [
    'The gel needs no prescription.',
    'Do I need a prescription?',
    'Yes for tablets. No for the gel.',
    false
  ],
  ['The gel needs no prescription.', 'Do I need a prescription?', 'Yes, you do.', true],
  ['More layers mean a deeper peel.', 'Does it have more layers?', 'No.', false],
  ['There are no early results, some peeling (normal).', 'Is peeling normal?', 'Yes.', false],
  ['A peel may not be suitable for acne.', 'Is a peel suitable for acne?', 'Yes.', false],
  ['A peel is painless.', 'Does it hurt?', 'Yes, most people find it sore.', true],
  ['There is no pain at all.', 'Is it painful?', 'A little, for a moment.', true],
  [
    'It has no side effects.',
    'Does it have side effects?',
    'Some people get an upset stomach.',
    true
  ],
  [
    'It is free from side effects.',
    'What are the side effects?',
    'Bruising and swelling are common.',
    true
  ],
  [
    'There is no downtime.',
    'Will I need time off?',
    'Yes. Plan to stay at home for a weekend.',
    true
  ],
  ['No blood test needed.', 'Do I need a blood test?', 'Yes. We ask for a blood test first.', true],
  ['It contains no caffeine.', 'Does it contain caffeine?', 'Yes, about 40 mg per cup.', true],
  [
    'It is safe for everybody, including during pregnancy.',
    'Is it safe in pregnancy?',
    'No. Do not use it while you are pregnant.',
    true
  ],
  [
    'You do not need to stop your blood thinners.',
    'Should I stop my blood thinners?',
    'Yes, stop them three days before.',
    true
  ],
  ['You can use it every day.', 'Can I use it every day?', 'No. Twice a week is enough.', true],
  ['The peel is FDA approved.', 'Is it FDA approved?', 'No. The FDA has not approved it.', true],
  ['The peel is not FDA-approved.', 'Is it approved by the FDA?', 'Yes, since 2019.', true],
  ['The peel is safe for dark skin.', 'Is it safe for dark skin?', 'No, it marks dark skin.', true],
  [
    'It is not suitable for sensitive skin.',
    'Is it suitable for sensitive skin?',
    'Yes, absolutely.',
    true
  ],
  [
    'Never combine a peel with retinol.',
    'Can I combine a peel with retinol?',
    'Yes, you can.',
    true
  ],
  ['A peel stings for a moment.', 'Does it hurt?', 'Yes, a little.', false],
  ['The peel relieves knee pain.', 'Does it hurt?', 'No.', false],
  [
    'It has no serious side effects.',
    'Does it have side effects?',
    'Some people get a headache.',
    false
  ],
  ['Other brands have no side effects, they say.', 'Is it dear?', 'Yes.', false],
  ['It is safe in pregnancy.', 'Is it safe in pregnancy?', 'Yes, it is.', false],
  ['It is safe for children.', 'Is it safe in pregnancy?', 'No.', false],
  ['If you are not pregnant, it is safe.', 'Is it safe in pregnancy?', 'No.', false],
  ['“It is safe in pregnancy,” claims one shop.', 'Is it safe in pregnancy?', 'No.', false],
  ['Is it safe in pregnancy? Nobody knows.', 'Is it safe in pregnancy?', 'No.', false],
  ['You can use sunscreen every day.', 'Can I use a lamp every day?', 'No.', false],
  ['You can drink it every day.', 'Can I use it twice a day?', 'No.', false],
  [
    'No trial has tested a peel on dark skin.',
    'Is it safe for dark skin?',
    'Yes, with care.',
    false
  ],
  ['You may need a blood test.', 'Do I need a blood test?', 'Yes.', false],
  [
    'Unless your doctor agrees, it is not suitable for sensitive skin.',
    'Is it suitable for sensitive skin?',
    'Yes.',
    false
  ],
  ['It is painless. It can be painful on the lip.', 'Does it hurt?', 'Yes, a bit.', false]
]

const certainties: Pair[] = [
  [
    'You may want to wear a hat and zinc cream outdoors.',
    'What next?',
    'Wear a hat and zinc cream outdoors.',
    false
  ],
  [
    'Cover the treated skin with a possibly greasy balm.',
    'What next?',
    'Wear a greasy balm on treated skin.',
    false
  ],
  ['Most may need 2–3 peels per 6 weeks.', 'How often?', '2–3 peels per 6 weeks.', false],
  ['A peel may fade melasma.', 'Does it work?', 'A peel always fades melasma.', true],
  ['A peel might shrink large pores.', 'What does it do?', 'A peel shrinks large pores.', true],
  ['A peel could soften acne scars.', 'Will it help?', 'Yes. A peel softens acne scars.', true],
  [
    'Early research suggests that a peel lightens melasma.',
    'Does it work?',
    'A peel lightens melasma.',
    true
  ],
  ['Curcumin may ease joint pain.', 'What is it for?', 'Curcumin eases joint pain.', true],
  [
    'Small studies suggest that zinc shortens colds.',
    'Does zinc help?',
    'Zinc definitely shortens colds.',
    true
  ],
  [
    'Melatonin might help jet lag in some people.',
    'Does it help?',
    'Melatonin helps some people with jet lag.',
    false
  ],
  ['It is possibly safe for dark skin.', 'Is it safe for dark skin?', 'Yes, always.', true],
  [
    'The peel may be suitable for sensitive skin.',
    'Is it suitable for sensitive skin?',
    'Yes, absolutely.',
    true
  ],
  [
    'Collagen might improve skin elasticity.',
    'What is the benefit?',
    'Collagen improves skin elasticity permanently.',
    true
  ],
  ['Honey may soothe a dry cough.', 'Does honey work?', 'Honey soothes a dry cough.', true],
  [
    'Ginger appears to settle morning sickness.',
    'Does ginger work?',
    'Ginger settles morning sickness.',
    true
  ],
  ['A peel shrinks large pores.', 'What does it do?', 'A peel may shrink large pores.', true],
  ['Zinc shortens a common cold.', 'Does zinc work?', 'Zinc might shorten a common cold.', true],
  [
    'Iron tablets possibly cause black stools.',
    'Why are my stools black?',
    'Iron tablets cause black stools.',
    true
  ],
  [
    'Nettle tea may calm hay fever.',
    'Does it work?',
    'Nettle tea calms hay fever completely.',
    true
  ],
  ['A peel may fade melasma.', 'Does it work?', 'A peel may fade melasma.', false],
  ['A peel fades melasma.', 'Does it work?', 'A peel fades melasma.', false],
  ['A peel may fade melasma.', 'Does it work?', 'Yes, in some people.', false],
  ['You may eat before the visit.', 'Can I eat before the visit?', 'Yes.', false],
  ['A laser may fade melasma.', 'Does it work?', 'A peel always fades freckles.', false],
  ['A peel may not fade melasma.', 'Does it work?', 'A peel fades melasma.', false],
  ['Could a peel fade melasma?', 'Does it work?', 'A peel fades melasma.', false],
  [
    'A peel may fade melasma. A peel fades melasma in time.',
    'Does it work?',
    'A peel fades melasma.',
    false
  ],
  ['> A peel may fade melasma.', 'Does it work?', 'A peel fades melasma.', false],
  ['Pores may look smaller.', 'What does it do?', 'A peel shrinks large pores.', false],
  [
    'A peel may sting, and a long walk in the wind may well make the melasma on a cold face fade or darken.',
    'Does it work?',
    'A peel fades melasma.',
    false
  ],
  [
    'Collagen may improve hydration.',
    'What is the benefit?',
    'Collagen improves elasticity.',
    false
  ],
  ['Zinc shortens colds.', 'Does zinc help?', 'Zinc definitely shortens colds.', false],
  ['Redness may follow.', 'Is it safe?', 'Yes.', false]
]

export const json = (question: string, answer: string) =>
  `<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": ${JSON.stringify(question)}, "acceptedAnswer": {"@type": "Answer", "text": ${JSON.stringify(answer)}}}]}</script>`

/** The structured data, a visible question, its answer, and whether they clash. */
const data: Pair[] = [
  [json('Is it safe?', 'Yes, always.'), 'Is it safe?', 'For most people.', true],
  [json('Is it safe?', 'For most people. Ask first.'), 'Is it safe?', 'For most people.', true],
  [json('Is it safe?', 'For most people.'), 'Is it safe?', 'For most people. Ask first.', true],
  [json('Does it hurt?', 'No.'), 'Is it safe?', 'For most people.', true],
  [
    json('How many do I need?', 'You need 6 of them.'),
    'How many do I need?',
    'You need 4 of them.',
    true
  ],
  [json('Is it safe?', ''), 'Is it safe?', 'For most people.', true],
  [
    '<script type="application/ld+json">{"@type": "FAQPage"}</script>',
    'Is it safe?',
    'Yes, it is.',
    true
  ],
  [
    '<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{}]}</script>',
    'Is it safe?',
    'Yes, it is.',
    true
  ],
  [
    '<script type="application/ld+json">{"@type": "FAQPage",, }</script>',
    'Is it safe?',
    'Yes, it is.',
    true
  ],
  [
    `${json('Is it safe?', 'Yes, it is.')}\n\n${json('Is it safe?', 'Yes, it is.')}`,
    'Is it safe?',
    'Yes, it is.',
    true
  ],
  [json('Is it safe?', 'Yes, it is.'), 'Is it safe?', 'Yes, it is.', false],
  [json('Is it safe?', '<p>Yes,&nbsp;it <b>is</b>.</p>'), 'Is it safe?', 'Yes, it is.', false],
  [json('Is it safe?', 'Yes – it’s fine'), 'Is it safe?', "Yes - it's fine.", false],
  [json('IS IT SAFE', 'Yes, it is.'), 'Is it safe?', 'Yes, it is.', false],
  [json('Is it safe?', 'Yes, it is.'), '1. Is it safe?', 'Yes, *it is*.', false],
  [
    json('Is it safe?', 'Yes, see our guide.'),
    'Is it safe?',
    'Yes, see [our guide](guide.md).',
    false
  ],
  [
    '<script type="application/ld+json">{"@type": "Article", "headline": "Gel"}</script>',
    'Is it safe?',
    'Yes, it is.',
    false
  ],
  [
    '<script type="application/ld+json">{"@type": "Article",, }</script>',
    'Is it safe?',
    'Yes, it is.',
    false
  ],
  [
    json('Is it safe?', 'Yes, it is. A second line.'),
    'Is it safe?',
    'Yes, it is.\n\nA second line.',
    false
  ],
  [
    json('Does it have side effects?', 'A few do occur.'),
    'What are the side effects?',
    'A few do occur.',
    false
  ]
]

export const tables: [name: string, rule: Rule, pairs: Pair[]][] = [
  ['numbers', number, numbers],
  ['yes and no', polarity, polarities],
  ['certainty', certainty, certainties],
  ['structured data', structured, data]
]

export const articleOf = ([body, question, answer]: Pair) =>
  `# Peel\n\n${body}\n\n## FAQ\n\n### ${question}\n\n${answer}\n`
